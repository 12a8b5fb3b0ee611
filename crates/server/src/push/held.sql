SELECT digest, position FROM (
    SELECT seq, digest, position FROM change
    WHERE agency_id = ?1 AND device = ?2 AND seq BETWEEN ?3 AND ?4
    UNION ALL
    SELECT seq, digest, 0 FROM quarantine
    WHERE agency_id = ?1 AND device = ?2 AND seq BETWEEN ?3 AND ?4
) ORDER BY seq
