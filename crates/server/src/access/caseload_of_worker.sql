SELECT s.id, s.head
FROM assignment a
JOIN stream s ON s.agency_id = a.agency_id AND s.no = a.stream
WHERE a.agency_id = ?1 AND a.staff = ?2
ORDER BY s.id
