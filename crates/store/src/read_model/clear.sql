DELETE FROM caseload_row;
DELETE FROM visit_row;
DELETE FROM action_step_row;
DELETE FROM search;
