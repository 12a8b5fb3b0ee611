SELECT s.id, s.head
FROM stream s
WHERE s.agency_id = ?1
  AND (?3 IS NULL OR s.team IS ?3 OR s.kind = 'agency'
       OR EXISTS (SELECT 1 FROM assignment a
                  WHERE a.agency_id = ?1 AND a.staff = ?2 AND a.stream = s.no))
ORDER BY s.id
