INSERT INTO change (agency_id, stream, position, device, seq, prev, digest, signature, header,
    content, content_hash, received_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
