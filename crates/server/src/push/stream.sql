INSERT INTO stream (agency_id, no, id, team, created_at)
VALUES (?1, (SELECT coalesce(max(no), 0) + 1 FROM stream WHERE agency_id = ?1), ?2, ?3, ?4)
RETURNING no
