SELECT s.id, s.name, s.role
FROM enrollment e
JOIN staff s ON s.agency_id = e.agency_id AND s.id = e.staff
WHERE e.agency_id = ?1 AND e.hash = ?2 AND e.device IS NULL AND e.expires_at > ?3
