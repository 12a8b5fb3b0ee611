SELECT position, device, octet_length(header) + coalesce(octet_length(content), 0),
       prev, digest, signature, header, content, content_hash
FROM change
WHERE agency_id = ?1 AND stream = ?2 AND position > ?3 AND NOT (device = ?4 AND seq <= ?5)
ORDER BY position
