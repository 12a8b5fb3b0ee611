SELECT d.id, d.key, d.staff, d.staff_name, d.signature
FROM device d
WHERE d.agency_id = ?1 AND d.no = ?2
