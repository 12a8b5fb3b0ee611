UPDATE caseload_row
SET sort_key = ?2, name = ?3, name_latin = ?4, members = ?5, language = ?6, interpreter = ?7
WHERE stream = ?1
