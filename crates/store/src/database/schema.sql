-- The case store, schema 1.
--
-- stream        what is replicated as a whole: one per case. `cursor` is the position of
--               the server's log up to which the case is here; `purged` when it was let go.
-- device        who writes: laptops, with the agency's certificate once it is known.
-- record        the state of every record: what its changes amount to, as JSON (see
--               history::RecordState). `placed` is the server's position of its first change.
-- change        the log: each change in the exact bytes that were signed. Append-only.
--               `prev` is the digest of the change before it on its device.
-- caseload_row, visit_row, action_step_row, search
--               what lists are drawn from; follow from `record`, can be rebuilt.
-- draft         typing that has not become a change.
-- receipt, quarantined, attempt
--               what the agency has said, and when we asked.
-- meta          single values of this laptop.
--
-- Integer row ids with an indexed 16-byte id: under SQLCipher, text ids as primary keys
-- were measured to fill seven to ten times slower.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE stream (
    id     INTEGER PRIMARY KEY,
    uid    BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    cursor INTEGER NOT NULL DEFAULT 0,
    purged INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE device (
    id          INTEGER PRIMARY KEY,
    uid         BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    certificate TEXT
);

CREATE TABLE record (
    id        INTEGER PRIMARY KEY,
    uid       BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    stream    INTEGER NOT NULL REFERENCES stream,
    kind      TEXT NOT NULL,
    state     TEXT NOT NULL,
    removed   INTEGER NOT NULL DEFAULT 0,
    conflicts INTEGER NOT NULL DEFAULT 0,
    placed    INTEGER
);
CREATE INDEX record_of_stream ON record (stream);

CREATE TABLE change (
    id           INTEGER PRIMARY KEY,
    device       INTEGER NOT NULL REFERENCES device,
    seq          INTEGER NOT NULL,
    record       INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER,
    header       TEXT NOT NULL,
    content      TEXT,
    content_hash BLOB,
    prev         BLOB NOT NULL,
    signature    BLOB NOT NULL,
    UNIQUE (device, seq)
);
CREATE INDEX change_of_record ON change (record);

CREATE TABLE caseload_row (
    stream      INTEGER PRIMARY KEY REFERENCES stream,
    sort_key    TEXT NOT NULL,
    name        TEXT NOT NULL,
    name_latin  TEXT NOT NULL,
    members     INTEGER NOT NULL,
    language    TEXT NOT NULL,
    interpreter INTEGER NOT NULL,
    stage       TEXT NOT NULL,
    urgent      INTEGER NOT NULL,
    conflicts   INTEGER NOT NULL,
    last_visit  TEXT,
    next_visit  TEXT
);
CREATE INDEX caseload_by_name ON caseload_row (sort_key, stream);
CREATE INDEX caseload_by_language ON caseload_row (language);
CREATE INDEX caseload_of_attention ON caseload_row (stream) WHERE urgent > 0 OR conflicts > 0;

CREATE TABLE visit_row (
    record INTEGER PRIMARY KEY REFERENCES record,
    stream INTEGER NOT NULL REFERENCES stream,
    moment TEXT NOT NULL,
    day    TEXT NOT NULL,
    status TEXT NOT NULL
);
CREATE INDEX visit_by_day ON visit_row (day);
CREATE INDEX visit_of_stream ON visit_row (stream, moment);
CREATE INDEX visit_under_way ON visit_row (record) WHERE status = 'under-way';

CREATE TABLE action_step_row (
    record INTEGER PRIMARY KEY REFERENCES record,
    stream INTEGER NOT NULL REFERENCES stream,
    due_on TEXT NOT NULL
);
CREATE INDEX action_step_by_day ON action_step_row (due_on);

CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE draft (
    id       INTEGER PRIMARY KEY,
    record   TEXT NOT NULL,
    field    TEXT NOT NULL,
    value    TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    UNIQUE (record, field)
);

CREATE TABLE receipt (
    id          INTEGER PRIMARY KEY,
    head        INTEGER NOT NULL,
    digest      BLOB NOT NULL,
    server_time INTEGER NOT NULL,
    signature   BLOB NOT NULL
);

CREATE TABLE quarantined (
    seq    INTEGER PRIMARY KEY,
    reason TEXT NOT NULL
);

CREATE TABLE attempt (
    id       INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    sent     INTEGER NOT NULL,
    received INTEGER NOT NULL,
    bytes    INTEGER NOT NULL,
    failed   TEXT
);
