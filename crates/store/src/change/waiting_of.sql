-- Of a change that was too large to be sent the agency has the header: its content still waits.
SELECT (SELECT count(*)
        FROM stream
        CROSS JOIN record ON record.stream = stream.id
        CROSS JOIN change INDEXED BY change_of_record ON change.record = record.id
        WHERE stream.uid = ?3 AND stream.last_own > ?2 AND change.device = ?1 AND change.seq > ?2)
     + (SELECT count(*)
        FROM held_for_review AS held
        JOIN change ON change.device = held.device AND change.seq = held.seq
        JOIN record ON record.id = change.record
        JOIN stream ON stream.id = record.stream
        WHERE held.device = ?1 AND held.seq <= ?2 AND held.reason = 'too-large-to-send'
          AND change.content IS NOT NULL AND stream.uid = ?3)
