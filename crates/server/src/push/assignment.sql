INSERT INTO assignment (agency_id, staff, stream, assigned_at) VALUES (?1, ?2, ?3, ?4)
