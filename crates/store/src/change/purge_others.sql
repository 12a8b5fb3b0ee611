DELETE FROM change
WHERE device <> ?2 AND record IN (SELECT id FROM record WHERE stream = ?1)
