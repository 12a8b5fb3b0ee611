UPDATE record SET placed = ?3
WHERE id = (SELECT record FROM change WHERE device = ?1 AND seq = ?2)
  AND (placed IS NULL OR placed > ?3)
