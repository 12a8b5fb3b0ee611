SELECT quarantined.seq, quarantined.reason, stream.uid
FROM quarantined
LEFT JOIN change ON change.device = ?1 AND change.seq = quarantined.seq
LEFT JOIN record ON record.id = change.record
LEFT JOIN stream ON stream.id = record.stream
ORDER BY quarantined.seq DESC
