SELECT record.uid, stream.uid, due_on
FROM action_step_row JOIN record ON record.id = action_step_row.record
JOIN stream ON stream.id = action_step_row.stream
WHERE due_on <= ?1
ORDER BY due_on, record.id
LIMIT ?2
