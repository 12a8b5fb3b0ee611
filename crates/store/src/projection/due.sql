SELECT record.uid, stream.uid, due_on
FROM task_row JOIN record ON record.id = task_row.record JOIN stream ON stream.id = task_row.stream
WHERE due_on <= ?1
ORDER BY due_on, record.id
LIMIT ?2
