INSERT INTO visit_row (record, stream, moment, day, status)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (record) DO UPDATE
SET moment = excluded.moment, day = excluded.day, status = excluded.status
WHERE (moment, day, status) IS NOT (excluded.moment, excluded.day, excluded.status)
