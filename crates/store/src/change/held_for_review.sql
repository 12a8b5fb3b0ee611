-- The columns of a change come first, as its reader wants them. An earlier place of this laptop
-- has a device of its own, whose row is older.
SELECT change.header, change.content, change.content_hash, change.prev, change.signature,
       held.seq, held.reason, held.fields, change.id
FROM held_for_review AS held
LEFT JOIN change ON change.device = held.device AND change.seq = held.seq
ORDER BY held.device DESC, held.seq DESC
