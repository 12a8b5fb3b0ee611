-- A draft belongs to its record's case; a form without a record names its case in its key
-- (new-person-<case>).
SELECT stream.uid, coalesce(record.kind, ''), draft.record, draft.field, draft.value, draft.saved_at
FROM draft
LEFT JOIN record ON record.uid = unhex(draft.record, '-')
JOIN stream ON stream.purged = 1
           AND (stream.id = record.stream
                OR replace(draft.record, '-', '') LIKE '%' || lower(hex(stream.uid)))
ORDER BY draft.id
