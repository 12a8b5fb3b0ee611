SELECT seq, position, reason, prev, digest, signature, header, content, content_hash
FROM (SELECT seq, position, NULL AS reason, prev, digest, signature, header, content, content_hash
      FROM change
      WHERE agency_id = ?1 AND device = ?2 AND seq > ?3
      UNION ALL
      SELECT seq, 0, reason, prev, digest, signature, header, content, content_hash
      FROM quarantine
      WHERE agency_id = ?1 AND device = ?2 AND seq > ?3)
ORDER BY seq
