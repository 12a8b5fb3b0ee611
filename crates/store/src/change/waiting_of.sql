SELECT count(*)
FROM stream
CROSS JOIN record ON record.stream = stream.id
CROSS JOIN change INDEXED BY change_of_record ON change.record = record.id
WHERE stream.uid = ?3 AND stream.last_own > ?2 AND change.device = ?1 AND change.seq > ?2
