INSERT OR REPLACE INTO held_for_review (seq, reason, fields)
VALUES (?2, ?3, coalesce((SELECT group_concat(field.key, ' ')
                          FROM change, json_each(change.content) AS field
                          WHERE change.device = ?1 AND change.seq = ?2), ''))
