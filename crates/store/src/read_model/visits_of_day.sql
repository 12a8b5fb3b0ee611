SELECT record.uid, stream.uid, moment, visit_row.status, at
FROM visit_row JOIN record ON record.id = visit_row.record
JOIN stream ON stream.id = visit_row.stream
WHERE day = ?1
UNION ALL
SELECT record.uid, stream.uid, moment, visit_row.status, at
FROM visit_row JOIN record ON record.id = visit_row.record
JOIN stream ON stream.id = visit_row.stream
WHERE visit_row.status = 'under-way' AND day < ?1
ORDER BY at
