INSERT INTO change (device, seq, record, position, header, content, content_hash, prev, signature)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (device, seq) DO UPDATE SET content = excluded.content, content_hash = NULL
WHERE content IS NULL AND excluded.content IS NOT NULL
