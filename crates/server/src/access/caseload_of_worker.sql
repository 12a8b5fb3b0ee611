SELECT s.id, s.head
FROM assignment a
JOIN stream s ON s.agency_id = a.agency_id AND s.no = a.stream
WHERE a.agency_id = ?1 AND a.staff = ?2
UNION
SELECT s.id, s.head
FROM stream s
WHERE s.agency_id = ?1 AND s.kind = 'agency'
ORDER BY 1
