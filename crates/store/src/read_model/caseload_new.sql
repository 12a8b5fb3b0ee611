INSERT INTO caseload_row (stream, sort_key, name, name_latin, members, language, interpreter,
    stage, urgent, conflicts)
VALUES (?1, '', '', '', 0, '', 0, 'engagement', 0, 0)
ON CONFLICT (stream) DO NOTHING
