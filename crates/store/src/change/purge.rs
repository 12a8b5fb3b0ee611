//! Letting a case go that is not ours any more.
//!
//! What others wrote goes; of what was written here the content goes, and the signed
//! header stays, so that the chain of this laptop still verifies.

use crate::{Result, Store, read_model, stream};
use history::StreamId;
use rusqlite::params;
use uuid::Uuid;

impl Store {
    /// Purges cases. All that waits must have been sent before.
    ///
    /// # Errors
    /// What the database says; then nothing was purged.
    pub fn purge(&mut self, cases: &[StreamId]) -> Result<()> {
        let own = self.own.device_row;
        let tx = self.connection.transaction()?;
        for case in cases {
            let Some(row) = stream::find(&tx, *case)? else { continue };
            let records: Vec<(i64, [u8; 16])> = tx
                .prepare_cached("SELECT id, uid FROM record WHERE stream = ?1")?
                .query_map([row], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<Result<_, _>>()?;
            for (record, uid) in records {
                tx.prepare_cached("DELETE FROM draft WHERE record = ?1")?
                    .execute([Uuid::from_bytes(uid).to_string()])?;
                tx.prepare_cached("DELETE FROM change WHERE record = ?1 AND device <> ?2")?
                    .execute(params![record, own])?;
                purge_content(&tx, record)?;
            }
            tx.prepare_cached(include_str!("purge_states.sql"))?.execute([row])?;
            read_model::purge(&tx, row)?;
            tx.execute("UPDATE stream SET cursor = 0, purged = 1 WHERE id = ?1", [row])?;
        }
        Ok(tx.commit()?)
    }

    /// The cases that were purged and have not come back.
    ///
    /// # Errors
    /// What the database says.
    pub fn purged(&self) -> Result<Vec<StreamId>> {
        let mut statement =
            self.connection.prepare_cached("SELECT uid FROM stream WHERE purged = 1")?;
        let rows = statement.query_map([], |row| row.get::<_, [u8; 16]>(0))?;
        rows.map(|uid| Ok(Uuid::from_bytes(uid?).into())).collect()
    }
}

fn purge_content(tx: &rusqlite::Transaction<'_>, record: i64) -> Result<()> {
    let sql = format!(
        "SELECT {}, id FROM change WHERE record = ?1 AND content IS NOT NULL",
        super::row::COLUMNS
    );
    let mut statement = tx.prepare_cached(&sql)?;
    let changes: Vec<(i64, history::Change)> = statement
        .query_map([record], |row| Ok((row.get::<_, i64>(5)?, super::row::read(row)?)))?
        .map(|row| row.map_err(crate::Error::from).and_then(|(id, change)| Ok((id, change?))))
        .collect::<Result<_>>()?;
    for (id, change) in changes {
        tx.prepare_cached("UPDATE change SET content = NULL, content_hash = ?2 WHERE id = ?1")?
            .execute(params![id, change.content_hash().0.as_slice()])?;
    }
    Ok(())
}
