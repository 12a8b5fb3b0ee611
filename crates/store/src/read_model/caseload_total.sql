SELECT coalesce(sum(cases), 0) FROM caseload_count
WHERE (?1 IS NULL OR stage = ?1) AND (?2 IS NULL OR language = ?2)
