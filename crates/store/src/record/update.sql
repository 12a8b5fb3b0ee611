UPDATE record
SET document = ?2, context = ?3, state = ?4, removed = ?5, conflicts = ?6, placed = ?7
WHERE id = ?1
