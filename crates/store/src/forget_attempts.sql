DELETE FROM attempt
WHERE id <= (SELECT max(id) FROM attempt) - ?1
AND id <> (
    SELECT min(id) FROM attempt
    WHERE id > coalesce((
        SELECT max(id) FROM attempt
        WHERE failed IS NOT (SELECT failed FROM attempt ORDER BY id DESC LIMIT 1)), 0))
