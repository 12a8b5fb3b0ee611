UPDATE caseload_row
SET last_visit = (
    SELECT moment FROM (
        SELECT * FROM (
            SELECT moment, at FROM visit_row
            WHERE stream = ?1 AND status = 'completed' ORDER BY at DESC LIMIT 1)
        UNION ALL
        SELECT * FROM (
            SELECT moment, at FROM visit_row
            WHERE stream = ?1 AND status = 'under-way' ORDER BY at DESC LIMIT 1))
    ORDER BY at DESC LIMIT 1),
first_scheduled = (
    SELECT moment FROM visit_row
    WHERE stream = ?1 AND status = 'scheduled' ORDER BY at LIMIT 1)
WHERE stream = ?1
