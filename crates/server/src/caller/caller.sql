SELECT d.no, d.key, d.revoked_at IS NOT NULL, d.head, d.head_digest, s.id, s.role, s.team
FROM device d
JOIN staff s ON s.agency_id = d.agency_id AND s.id = d.staff
WHERE d.agency_id = ?1 AND d.id = ?2
