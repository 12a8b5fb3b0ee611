-- The cast gives both halves columns of one type, and `seq` is a column of the answer: only so
-- does SQLite read them side by side in the order of `seq` and sort nothing.
SELECT digest, position, seq FROM (
    SELECT seq, digest, position FROM change
    WHERE agency_id = ?1 AND device = ?2 AND seq BETWEEN ?3 AND ?4
    UNION ALL
    SELECT seq, digest, CAST(0 AS INTEGER) FROM quarantine
    WHERE agency_id = ?1 AND device = ?2 AND seq BETWEEN ?3 AND ?4
) ORDER BY seq
