SELECT id, content FROM change
WHERE content IS NOT NULL AND record IN (SELECT id FROM record WHERE stream = ?1)
