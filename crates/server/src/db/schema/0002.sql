-- Streams have a kind: a case, or the agency's own stream, which every laptop of the agency
-- may hold and only supervisors and administrators write to. Administrators are a role.
--
-- A CHECK cannot be changed in place: the table of the staff is made again.

CREATE TABLE staff_again (
    agency_id  INTEGER NOT NULL REFERENCES agency,
    id         BLOB NOT NULL CHECK (length(id) = 16),
    name       TEXT NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('case-worker', 'supervisor', 'administrator')),
    team       TEXT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (agency_id, id)
) STRICT, WITHOUT ROWID;
INSERT INTO staff_again (agency_id, id, name, role, team, created_at)
SELECT agency_id, id, name, role, team, created_at FROM staff;
DROP TABLE staff;
ALTER TABLE staff_again RENAME TO staff;

ALTER TABLE stream ADD COLUMN kind TEXT NOT NULL DEFAULT 'case' CHECK (kind IN ('case', 'agency'));
CREATE UNIQUE INDEX stream_of_agency ON stream (agency_id) WHERE kind = 'agency';
