SELECT uid, name, name_latin, members, language, interpreter, stage, urgent, conflicts, last_visit,
       CASE WHEN substr(first_scheduled, 1, 10) < :day THEN (
           SELECT moment FROM visit_row
           WHERE visit_row.stream = caseload_row.stream AND status = 'scheduled' AND day >= :day
           ORDER BY at LIMIT 1)
       ELSE first_scheduled END,
       last_own > :acknowledged, sort_key, caseload_row.stream
FROM caseload_row JOIN stream ON stream.id = caseload_row.stream
/* condition */
ORDER BY sort_key, caseload_row.stream
LIMIT :limit
