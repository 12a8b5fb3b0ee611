UPDATE caseload_row
SET conflicts = (SELECT coalesce(sum(conflicts), 0) FROM record WHERE stream = ?1)
WHERE stream = ?1
  AND conflicts <> (SELECT coalesce(sum(conflicts), 0) FROM record WHERE stream = ?1)
