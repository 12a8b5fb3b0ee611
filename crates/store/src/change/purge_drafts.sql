-- A draft belongs to its record's case; a form without a record names its case in its key
-- (new-person-<case>).
DELETE FROM draft
WHERE value IN ('null', '""', '[]', '{}')
  AND ((SELECT stream.uid
        FROM record
        JOIN stream ON stream.id = record.stream
        WHERE record.uid = unhex(draft.record, '-')) IS ?1
       OR replace(draft.record, '-', '') LIKE '%' || lower(hex(?1)))
