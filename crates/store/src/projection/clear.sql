DELETE FROM caseload_row;
DELETE FROM visit_row;
DELETE FROM task_row;
DELETE FROM search;
