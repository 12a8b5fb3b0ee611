SELECT CASE
    -- Counting follows the index; only a store with a gap is searched for it.
    WHEN (SELECT count(*) = max(seq) FROM change WHERE device = ?1) THEN
        (SELECT max(seq) FROM change WHERE device = ?1)
    WHEN EXISTS (SELECT 1 FROM change WHERE device = ?1 AND seq = 1) THEN
        (SELECT min(seq) FROM change AS this
         WHERE device = ?1
           AND NOT EXISTS (SELECT 1 FROM change WHERE device = ?1 AND seq = this.seq + 1))
    ELSE 0
END
