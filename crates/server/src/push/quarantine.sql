INSERT INTO quarantine (agency_id, device, seq, reason, prev, digest, signature, header,
    content, content_hash, received_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
