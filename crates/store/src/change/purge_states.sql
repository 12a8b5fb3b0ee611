UPDATE record
SET document = '{}', context = '{}', state = '{"x":{},"w":[],"f":{}}',
    removed = 1, conflicts = 0, placed = NULL
WHERE stream = ?1
