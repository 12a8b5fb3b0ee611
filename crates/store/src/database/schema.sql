-- The case store, schema 1.
--
-- stream        what is replicated as a whole: one per case, and the agency's own. `cursor` is
--               the position of the server's log up to which it is here; `purged` when the case
--               left; `last_own` the number of the last change that was written to it here.
-- device        who writes: laptops, with the agency's certificate once it is known.
-- record        every record. `document`: its current fields, `context`: what they were merged
--               from, `state`: what its changes amount to with every value that somebody must
--               still decide about (see history::RecordState); all JSON. `placed`: the server's
--               position of its first change.
-- change        the log: each change in the exact bytes that were signed. Append-only.
--               `prev` is the digest of the change before it on its device.
-- caseload_row, caseload_count, visit_row, action_step_row, search
--               read models for lists: rebuilt from `record` at any time. `read_model` holds
--               the version in which each was built.
-- draft         typing that has not become a change, with the base it was typed over. `record`
--               is a record's id or the name of a form whose record is not there yet;
--               `refused` is what the rules said when it was last saved.
-- held_for_review  changes of ours that the agency keeps apart: why, and the fields that each
--               wrote, which stay when its content is purged with its case.
-- receipt, attempt
--               what the agency has said, and when we asked.
-- meta          single values of this laptop.
--
-- In a row, what is read most often comes first: what is large lies on pages of its own.
-- Integer row ids with an indexed 16-byte id: under SQLCipher, text ids as primary keys
-- were measured to fill seven to ten times slower.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE stream (
    id     INTEGER PRIMARY KEY,
    uid    BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    kind   TEXT NOT NULL DEFAULT 'case',
    cursor INTEGER NOT NULL DEFAULT 0,
    purged INTEGER NOT NULL DEFAULT 0,
    last_own INTEGER NOT NULL DEFAULT 0
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
    removed   INTEGER NOT NULL DEFAULT 0,
    conflicts INTEGER NOT NULL DEFAULT 0,
    placed    INTEGER,
    document  TEXT NOT NULL,
    context   TEXT NOT NULL,
    state     TEXT NOT NULL
);
CREATE INDEX record_of_stream ON record (stream, kind);
CREATE INDEX record_in_conflict ON record (stream, conflicts) WHERE conflicts > 0;

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

CREATE TABLE read_model (
    name    TEXT PRIMARY KEY,
    version INTEGER NOT NULL
) WITHOUT ROWID;

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
CREATE INDEX caseload_by_language ON caseload_row (language, sort_key, stream);
CREATE INDEX caseload_by_stage ON caseload_row (stage, sort_key, stream);
CREATE INDEX caseload_of_attention ON caseload_row (sort_key, stream)
WHERE urgent > 0 OR conflicts > 0;

-- How many cases there are of each stage and language, kept by triggers so that no list is
-- counted while somebody types.
CREATE TABLE caseload_count (
    stage    TEXT NOT NULL,
    language TEXT NOT NULL,
    cases    INTEGER NOT NULL,
    PRIMARY KEY (language, stage)
) WITHOUT ROWID;
CREATE TRIGGER caseload_added AFTER INSERT ON caseload_row BEGIN
    INSERT INTO caseload_count (stage, language, cases) VALUES (new.stage, new.language, 1)
    ON CONFLICT (stage, language) DO UPDATE SET cases = cases + 1;
END;
CREATE TRIGGER caseload_removed AFTER DELETE ON caseload_row BEGIN
    UPDATE caseload_count SET cases = cases - 1
    WHERE stage = old.stage AND language = old.language;
END;
CREATE TRIGGER caseload_moved AFTER UPDATE OF stage, language ON caseload_row
WHEN old.stage <> new.stage OR old.language <> new.language BEGIN
    UPDATE caseload_count SET cases = cases - 1
    WHERE stage = old.stage AND language = old.language;
    INSERT INTO caseload_count (stage, language, cases) VALUES (new.stage, new.language, 1)
    ON CONFLICT (stage, language) DO UPDATE SET cases = cases + 1;
END;

CREATE TABLE visit_row (
    record INTEGER PRIMARY KEY REFERENCES record,
    stream INTEGER NOT NULL REFERENCES stream,
    moment TEXT NOT NULL,
    day    TEXT NOT NULL,
    status TEXT NOT NULL
);
CREATE INDEX visit_by_day ON visit_row (day);
CREATE INDEX visit_of_stream ON visit_row (stream, moment);
CREATE INDEX visit_under_way ON visit_row (day) WHERE status = 'under-way';

CREATE TABLE action_step_row (
    record INTEGER PRIMARY KEY REFERENCES record,
    stream INTEGER NOT NULL REFERENCES stream,
    due_on TEXT NOT NULL
);
CREATE INDEX action_step_by_day ON action_step_row (due_on);
CREATE INDEX action_step_of_stream ON action_step_row (stream);

CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE draft (
    id       INTEGER PRIMARY KEY,
    stream   BLOB CHECK (length(stream) = 16),
    record   TEXT NOT NULL,
    kind     TEXT NOT NULL,
    field    TEXT NOT NULL,
    value    TEXT NOT NULL,
    base     TEXT NOT NULL,
    refused  TEXT,
    saved_at TEXT NOT NULL,
    UNIQUE (record, field)
);
CREATE INDEX draft_of_stream ON draft (stream);

CREATE TABLE receipt (
    id          INTEGER PRIMARY KEY,
    head        INTEGER NOT NULL,
    digest      BLOB NOT NULL,
    server_time INTEGER NOT NULL,
    signature   BLOB NOT NULL
);

CREATE TABLE held_for_review (
    device INTEGER NOT NULL REFERENCES device,
    seq    INTEGER NOT NULL,
    reason TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (device, seq)
) WITHOUT ROWID;

CREATE TABLE attempt (
    id       INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    sent     INTEGER NOT NULL,
    received INTEGER NOT NULL,
    bytes    INTEGER NOT NULL,
    failed   TEXT
);
