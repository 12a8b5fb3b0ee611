SELECT s.no, s.head,
       s.kind = 'agency'
       OR EXISTS (SELECT 1 FROM assignment a
                  WHERE a.agency_id = ?1 AND a.staff = ?3 AND a.stream = s.no)
       OR (?4 AND (?5 IS NULL OR s.team IS ?5)),
       s.kind = 'agency'
FROM stream s
WHERE s.agency_id = ?1 AND s.id = ?2
