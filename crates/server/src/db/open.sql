-- A commit that was answered is on the platter.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -65536;
-- About 16 MB: a first sync of a laptop is taken in without a checkpoint after each push.
PRAGMA wal_autocheckpoint = 4000;
