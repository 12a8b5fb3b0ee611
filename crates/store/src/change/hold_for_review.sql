INSERT INTO held_for_review (device, seq, reason, fields)
VALUES (?1, ?2, ?3, coalesce((SELECT group_concat(field.key, ' ')
                              FROM change, json_each(change.content) AS field
                              WHERE change.device = ?1 AND change.seq = ?2), ''))
-- Its content may be purged by now: the fields that were noted then stay.
ON CONFLICT (device, seq) DO UPDATE SET reason = excluded.reason
