SELECT 'caseload ' || json_array(stream, sort_key, name, name_latin, members, language, interpreter,
                                 stage, urgent, conflicts, last_visit, first_scheduled) AS line
FROM caseload_row
UNION ALL
SELECT 'visit ' || json_array(record, stream, moment, at, day, status) FROM visit_row
UNION ALL
SELECT 'action_step ' || json_array(record, stream, due_on) FROM action_step_row
UNION ALL
SELECT 'count ' || json_array(stage, language, cases) FROM caseload_count WHERE cases > 0
UNION ALL
SELECT 'search ' || json_array(doc, term, count(*)) FROM search_word GROUP BY doc, term
ORDER BY line
