-- What an agency's server keeps.
--
-- agency       The agency whose server this is, with its identity key. One row. The key
--              is in this file too, so that one file is a whole backup.
--              `is_copy` marks a backup: the first server that serves it counts on far above
--              the positions that the lost original may have handed out.
-- staff        Who works there. `role` is protocol::Role; `team` groups case workers under
--              their supervisor, and a supervisor without one has every team.
-- device       A laptop's enrollment: whose it is, its key, and its certificate's name and
--              signature as they were given out. `head` and `head_digest` tell the last of its
--              changes that is here, accepted or held for review; none is missing below it.
--              `no` is its short number within this file, for the log.
-- enrollment   Codes that were issued, by the SHA-256 hash of their letters. A code with a
--              `device` was used.
-- stream       A case, or the agency's own stream, which every laptop of the agency may hold and
--              only supervisors and administrators write to. `head` is the position of its last
--              change. `team` is that of whom it was last assigned to. `no` is its short number
--              within this file, for the log.
-- assignment   Who works on which case.
-- record       Which case a record belongs to: the one whose change named it first.
-- change       The log, in order of each case's positions: header and content byte by byte as
--              they were signed. `content_hash` is kept where the content is not.
-- quarantine   Changes that are held for review, whole, with the reason. Each counts in its
--              device's chain; no laptop pulls them.
--
-- Every key begins with the agency (its short number), so that the same tables can be
-- distributed by it. The log and what is looked up for it have short numbers in place of 16-byte
-- ids: a text or blob key in a table without row ids is several times slower to fill.

CREATE TABLE agency (
    agency_id  INTEGER PRIMARY KEY CHECK (agency_id = 1),
    id         BLOB NOT NULL CHECK (length(id) = 16),
    name       TEXT NOT NULL,
    identity   BLOB NOT NULL CHECK (length(identity) = 32),
    created_at INTEGER NOT NULL,
    is_copy    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE staff (
    agency_id  INTEGER NOT NULL REFERENCES agency,
    id         BLOB NOT NULL CHECK (length(id) = 16),
    name       TEXT NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('case-worker', 'supervisor', 'administrator')),
    team       TEXT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (agency_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    agency_id   INTEGER NOT NULL,
    id          BLOB NOT NULL CHECK (length(id) = 16),
    no          INTEGER NOT NULL,
    staff       BLOB NOT NULL,
    name        TEXT NOT NULL,
    key         BLOB NOT NULL CHECK (length(key) = 32),
    staff_name  TEXT NOT NULL,
    signature   BLOB NOT NULL CHECK (length(signature) = 64),
    enrolled_at INTEGER NOT NULL,
    revoked_at  INTEGER,
    head        INTEGER NOT NULL DEFAULT 0,
    head_digest BLOB NOT NULL CHECK (length(head_digest) = 32),
    PRIMARY KEY (agency_id, id),
    UNIQUE (agency_id, no),
    UNIQUE (agency_id, key),
    FOREIGN KEY (agency_id, staff) REFERENCES staff
) STRICT, WITHOUT ROWID;

CREATE TABLE enrollment (
    agency_id  INTEGER NOT NULL,
    hash       BLOB NOT NULL CHECK (length(hash) = 32),
    staff      BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    device     BLOB,
    PRIMARY KEY (agency_id, hash),
    FOREIGN KEY (agency_id, staff) REFERENCES staff
) STRICT, WITHOUT ROWID;

CREATE TABLE stream (
    agency_id  INTEGER NOT NULL,
    no         INTEGER NOT NULL,
    id         BLOB NOT NULL CHECK (length(id) = 16),
    kind       TEXT NOT NULL DEFAULT 'case' CHECK (kind IN ('case', 'agency')),
    head       INTEGER NOT NULL DEFAULT 0,
    team       TEXT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (agency_id, no),
    UNIQUE (agency_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX stream_of_agency ON stream (agency_id) WHERE kind = 'agency';

CREATE TABLE assignment (
    agency_id   INTEGER NOT NULL,
    staff       BLOB NOT NULL,
    stream      INTEGER NOT NULL,
    assigned_at INTEGER NOT NULL,
    PRIMARY KEY (agency_id, staff, stream),
    FOREIGN KEY (agency_id, staff) REFERENCES staff,
    FOREIGN KEY (agency_id, stream) REFERENCES stream
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_of_stream ON assignment (agency_id, stream);

-- The tables below are filled by the thousand: their references are looked up once for each
-- push by the code that writes them, not once for each row by the database.

CREATE TABLE record (
    agency_id INTEGER NOT NULL,
    id        BLOB NOT NULL,
    stream    INTEGER NOT NULL,
    PRIMARY KEY (agency_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    agency_id    INTEGER NOT NULL,
    stream       INTEGER NOT NULL,
    position     INTEGER NOT NULL,
    device       INTEGER NOT NULL,
    seq          INTEGER NOT NULL,
    prev         BLOB NOT NULL,
    digest       BLOB NOT NULL,
    signature    BLOB NOT NULL,
    header       TEXT NOT NULL,
    content      TEXT,
    content_hash BLOB,
    received_at  INTEGER NOT NULL,
    PRIMARY KEY (agency_id, stream, position),
    UNIQUE (agency_id, device, seq)
) STRICT;

CREATE TABLE quarantine (
    agency_id    INTEGER NOT NULL,
    device       INTEGER NOT NULL,
    seq          INTEGER NOT NULL,
    reason       TEXT NOT NULL,
    prev         BLOB NOT NULL,
    digest       BLOB NOT NULL,
    signature    BLOB NOT NULL,
    header       TEXT NOT NULL,
    content      TEXT,
    content_hash BLOB,
    received_at  INTEGER NOT NULL,
    PRIMARY KEY (agency_id, device, seq)
) STRICT;
