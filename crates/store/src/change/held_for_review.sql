-- The columns of a change come first, as its reader wants them.
SELECT change.header, change.content, change.content_hash, change.prev, change.signature,
       held.seq, held.reason, held.fields, change.id
FROM held_for_review AS held
LEFT JOIN change ON change.device = ?1 AND change.seq = held.seq
ORDER BY held.seq DESC
