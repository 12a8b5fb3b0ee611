INSERT INTO action_step_row (record, stream, due_on) VALUES (?1, ?2, ?3)
ON CONFLICT (record) DO UPDATE SET due_on = excluded.due_on WHERE due_on <> excluded.due_on
