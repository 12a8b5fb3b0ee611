SELECT c.id, c.head, s.name
FROM stream c
LEFT JOIN assignment a ON a.agency_id = c.agency_id AND a.stream = c.no
LEFT JOIN staff s ON s.agency_id = a.agency_id AND s.id = a.staff
WHERE c.agency_id = ?1 AND c.kind = 'case'
ORDER BY c.id, s.name
