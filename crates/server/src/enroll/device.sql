INSERT INTO device (
    agency_id, id, no, staff, name, key, staff_name, signature, enrolled_at, head_digest
)
VALUES (
    ?1, ?2, (SELECT coalesce(max(no), 0) + 1 FROM device WHERE agency_id = ?1),
    ?3, ?4, ?5, ?6, ?7, ?8, ?9)
