SELECT d.id, d.name, d.staff_name, d.revoked_at IS NOT NULL, d.head,
       (SELECT count(*) FROM quarantine q WHERE q.agency_id = d.agency_id AND q.device = d.no)
FROM device d
WHERE d.agency_id = ?1
ORDER BY d.no
