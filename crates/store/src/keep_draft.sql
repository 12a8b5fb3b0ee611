INSERT INTO draft (stream, record, kind, field, value, base, refused, saved_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (record, field) DO UPDATE
SET value = excluded.value, refused = excluded.refused, saved_at = excluded.saved_at
