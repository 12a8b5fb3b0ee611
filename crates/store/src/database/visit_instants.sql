-- Visits are ordered by instant: as texts, moments of two offsets are in another order.
DROP TABLE visit_row;
CREATE TABLE visit_row (
    record INTEGER PRIMARY KEY REFERENCES record,
    stream INTEGER NOT NULL REFERENCES stream,
    moment TEXT NOT NULL,
    -- The same in seconds since 1970-01-01 UTC.
    at     INTEGER NOT NULL,
    day    TEXT NOT NULL,
    status TEXT NOT NULL
);
CREATE INDEX visit_by_day ON visit_row (day);
CREATE INDEX visit_of_stream ON visit_row (stream, status, at);
CREATE INDEX visit_under_way ON visit_row (day) WHERE status = 'under-way';

-- Which visit is next depends on the day: where the first is over, the list looks for the next.
ALTER TABLE caseload_row RENAME COLUMN next_visit TO first_scheduled;
