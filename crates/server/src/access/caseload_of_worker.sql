-- CROSS JOIN keeps the order: from the worker to their cases, and never through all of them.
SELECT s.id, s.head
FROM assignment a
CROSS JOIN stream s ON s.agency_id = a.agency_id AND s.no = a.stream
WHERE a.agency_id = ?1 AND a.staff = ?2
UNION
SELECT s.id, s.head
FROM stream s
WHERE s.agency_id = ?1 AND s.kind = 'agency'
ORDER BY 1
