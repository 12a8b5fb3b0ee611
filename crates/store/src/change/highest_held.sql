SELECT CASE
    WHEN EXISTS (SELECT 1 FROM change WHERE device = ?1 AND seq = 1) THEN
        (SELECT min(seq) FROM change AS this
         WHERE device = ?1
           AND NOT EXISTS (SELECT 1 FROM change WHERE device = ?1 AND seq = this.seq + 1))
    ELSE 0
END
