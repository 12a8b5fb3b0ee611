INSERT INTO record
    (id, uid, stream, kind, document, context, state, removed, conflicts, placed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
