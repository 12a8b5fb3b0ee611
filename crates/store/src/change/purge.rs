//! Removing a case that is not ours any more.
//!
//! What others wrote goes; of what was written here the content goes, and the signed
//! header stays, so that the chain of this laptop still verifies. Nothing goes that the
//! agency has not received, and typing stays until a person discards it.

use crate::{Result, Store, read_model, stream};
use history::StreamId;
use rusqlite::{Transaction, TransactionBehavior, params};

impl Store {
    /// Purges cases and returns those that left. A case with a change that the agency has
    /// not received stays whole: the next sync sends it first.
    ///
    /// # Errors
    /// What the database says; then nothing was purged.
    pub fn purge(&mut self, cases: &[StreamId]) -> Result<Vec<StreamId>> {
        let (own, received) = (self.own.device_row, self.acknowledged()?);
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut left = Vec::new();
        for case in cases {
            let Some(row) = stream::find(&tx, *case)? else { continue };
            if super::mine::waiting_of(&tx, own, received, *case)? > 0 {
                continue;
            }
            purge_drafts(&tx, *case)?;
            purge_records(&tx, row, own)?;
            read_model::purge(&tx, row)?;
            tx.execute("UPDATE stream SET cursor = 0, purged = 1 WHERE id = ?1", [row])?;
            left.push(*case);
        }
        tx.commit()?;
        Ok(left)
    }
}

/// Typing with words stays, encrypted, until a person discards it; the rest goes.
fn purge_drafts(tx: &Transaction<'_>, case: StreamId) -> Result<()> {
    tx.prepare_cached(include_str!("purge_drafts.sql"))?.execute([case.0.as_bytes().as_slice()])?;
    Ok(())
}

fn purge_records(tx: &Transaction<'_>, stream: i64, own: i64) -> Result<()> {
    let records: Vec<i64> = tx
        .prepare_cached("SELECT id FROM record WHERE stream = ?1")?
        .query_map([stream], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for record in records {
        tx.prepare_cached("DELETE FROM change WHERE record = ?1 AND device <> ?2")?
            .execute(params![record, own])?;
        purge_content(tx, record)?;
    }
    tx.prepare_cached(include_str!("purge_states.sql"))?.execute([stream])?;
    Ok(())
}

fn purge_content(tx: &Transaction<'_>, record: i64) -> Result<()> {
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
