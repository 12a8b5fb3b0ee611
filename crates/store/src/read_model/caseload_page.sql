SELECT uid, name, name_latin, members, language, interpreter, stage, urgent, conflicts,
       last_visit, next_visit, last_own > :acknowledged, sort_key, caseload_row.stream
FROM caseload_row JOIN stream ON stream.id = caseload_row.stream
/* condition */
ORDER BY sort_key, caseload_row.stream
LIMIT :limit
