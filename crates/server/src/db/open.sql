-- A commit that was answered is on the disk.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -65536;
-- About 16 MB, so that a laptop's first sync does not cause a checkpoint after each push.
PRAGMA wal_autocheckpoint = 4000;
