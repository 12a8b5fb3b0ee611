-- The casts give both halves columns of one type, so that SQLite reads them side by side in the
-- order of `seq` and sorts nothing.
SELECT seq, position, reason, prev, digest, signature, header, content, content_hash
FROM (SELECT seq, position, CAST(NULL AS TEXT) AS reason, prev, digest, signature, header,
             content, content_hash
      FROM change
      WHERE agency_id = ?1 AND device = ?2 AND seq > ?3
      UNION ALL
      SELECT seq, CAST(0 AS INTEGER), reason, prev, digest, signature, header,
             content, content_hash
      FROM quarantine
      WHERE agency_id = ?1 AND device = ?2 AND seq > ?3)
ORDER BY seq
