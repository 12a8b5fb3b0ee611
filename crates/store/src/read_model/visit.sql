INSERT INTO visit_row (record, stream, moment, at, day, status)
VALUES (?1, ?2, ?3, coalesce(unixepoch(?3), 0), ?4, ?5)
ON CONFLICT (record) DO UPDATE
SET moment = excluded.moment, at = excluded.at, day = excluded.day, status = excluded.status
WHERE (moment, day, status) IS NOT (excluded.moment, excluded.day, excluded.status)
