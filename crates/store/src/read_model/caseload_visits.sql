UPDATE caseload_row
SET last_visit = (
    SELECT max(moment) FROM visit_row WHERE stream = ?1 AND status IN ('under-way', 'completed')),
    next_visit = (SELECT min(moment) FROM visit_row WHERE stream = ?1 AND status = 'scheduled')
WHERE stream = ?1
