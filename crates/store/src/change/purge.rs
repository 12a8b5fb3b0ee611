//! Removing a case that is not ours any more.
//!
//! What others wrote is deleted. Of what was written here the content is deleted and the signed
//! header stays, so that the chain of this laptop still verifies. Nothing is deleted that the
//! agency has not received, and typing stays until a person discards it.

use crate::{Result, Store, read_model, stream};
use history::{ContentHash, StreamId};
use rusqlite::{Transaction, TransactionBehavior, params};

impl Store {
    /// Purges cases and returns those that left. A case with a change that the agency has
    /// not received stays whole: the next sync sends it first.
    ///
    /// # Errors
    /// Those of the database; nothing is purged then.
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

/// Typing with words stays, encrypted, until a person discards it; empty typing is deleted.
fn purge_drafts(tx: &Transaction<'_>, case: StreamId) -> Result<()> {
    tx.prepare_cached(include_str!("purge_drafts.sql"))?.execute([case.0.as_bytes().as_slice()])?;
    Ok(())
}

/// Only the headers of what was written here stay of the case's log.
fn purge_records(tx: &Transaction<'_>, stream: i64, own: i64) -> Result<()> {
    tx.prepare_cached(include_str!("purge_others.sql"))?.execute([stream, own])?;
    let mut contents = tx.prepare_cached(include_str!("contents_of.sql"))?;
    let hashes: Vec<(i64, ContentHash)> = contents
        .query_map([stream], |row| Ok((row.get(0)?, ContentHash::of(row.get_ref(1)?.as_str()?))))?
        .collect::<Result<_, _>>()?;
    let mut purge =
        tx.prepare_cached("UPDATE change SET content = NULL, content_hash = ?2 WHERE id = ?1")?;
    for (change, hash) in hashes {
        purge.execute(params![change, hash.0.as_slice()])?;
    }
    tx.prepare_cached(include_str!("purge_states.sql"))?.execute([stream])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{Incoming, KeptReceipt};
    use history::{
        Action, Change, Context, DeviceId, Digest, Header, RecordId, SecretKey, Signature, StaffId,
        Writes,
    };
    use serde_json::json;
    use uuid::Uuid;

    /// What a colleague wrote first.
    fn of_a_colleague(case: StreamId, record: RecordId, seq: u64, prev: Digest) -> Change {
        let header = Header {
            stream: case,
            record,
            kind: "person".into(),
            device: DeviceId(Uuid::from_bytes([8; 16])),
            seq,
            author: StaffId(Uuid::from_bytes([7; 16])),
            at: 0,
            tz: 0,
            action: Action::Write,
            seen: Context::default(),
        };
        let writes = Writes::from([("name_full".to_owned(), json!("Written by a colleague"))]);
        Change::sign(header, &writes, prev, &SecretKey::from_bytes(&[8; 32])).unwrap()
    }

    fn rows(store: &Store, wanted: &str) -> i64 {
        let sql = format!("SELECT count(*) FROM change WHERE {wanted}");
        store.connection.query_row(&sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn of_a_case_that_left_nothing_stays_but_the_headers_of_what_was_written_here() {
        let (_folder, mut store) = crate::fixture::open(1);
        let case = store.cursors().unwrap()[0].stream;
        let stays = StreamId(Uuid::from_bytes([209; 16]));
        let shared = RecordId(store.states_of(case).unwrap()[0].0);
        let first = of_a_colleague(case, shared, 1, Digest::START);
        let second =
            of_a_colleague(stays, RecordId(Uuid::from_bytes([205; 16])), 2, first.digest());
        let piece = |stream, change: &Change| Incoming {
            stream,
            upto: 50,
            complete: true,
            changes: vec![(50, change.clone())],
        };
        store.take_in(&[piece(case, &first), piece(stays, &second)]).unwrap();
        let (head, digest) = store.head();
        let own = store.mine_after(0, usize::MAX, usize::MAX).unwrap().changes;
        let signature = Signature([0; 64]);
        let receipt = KeptReceipt { head, digest, server_time: 0, signature };
        store.keep_receipt(&receipt, &[], &[]).unwrap();

        assert_eq!(store.purge(&[case, stays]).unwrap(), [case, stays]);
        assert_eq!(rows(&store, "content IS NOT NULL"), 0);
        store.take_in(&[piece(stays, &second)]).unwrap();
        assert_eq!(store.purge(&[case]).unwrap(), [case]);
        assert_eq!(rows(&store, "content IS NOT NULL"), 1, "another case keeps what it has");
        assert_eq!(rows(&store, "seq = 1") + rows(&store, "seq = 2"), 3, "one by a colleague");

        let left = store.mine_after(0, usize::MAX, usize::MAX).unwrap().changes;
        assert_eq!(left.len(), own.len());
        for (left, own) in left.iter().zip(&own) {
            assert_eq!((left.content(), left.digest()), (None, own.digest()));
        }
        let key = store.public_key();
        let signed: Vec<_> = left.iter().map(|change| (change, &key)).collect();
        history::verify_all(&signed).unwrap();
    }
}
