stream.kind = 'case' AND (stream.purged = 0 OR stream.cursor > 0)
