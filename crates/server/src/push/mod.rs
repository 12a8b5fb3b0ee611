//! `POST /v1/push`: this device's next changes.
//!
//! In three steps: changes that are here already are recognized by their digests; new ones are
//! checked without the database (chain, signatures, size, shape), on two threads; then all of
//! them are written in one transaction.

mod check;
mod held;
mod write;

pub(crate) use write::reason;

use crate::Server;
use crate::caller::Caller;
use crate::refusal::Refusal;
use held::Held;
use protocol::{ErrorCode, PushRequest, PushResponse, Verdict, uncarry};

/// Writes the changes, and answers after they are committed.
pub(crate) fn push(
    server: &Server,
    caller: &Caller,
    request: PushRequest,
) -> Result<PushResponse, Refusal> {
    let PushRequest { first, changes, too_large } = request;
    if changes.len() > server.limits.push {
        return Err(ErrorCode::TooLarge.into());
    }
    let held = server
        .readers
        .read(|connection| held::held(connection, caller.device, first, changes.len()))?;
    let changes = uncarry(changes, Some(held.before)).map_err(|_| ErrorCode::BadRequest)?;
    check::chain(&changes, first, held.before)?;
    let already = held.verdicts(&changes)?;
    let new = &changes[already.len()..];
    check::signatures(new, &caller.key)?;
    let checked = check::each(new, caller, server.limits.change, &too_large);

    let now = server.world.now();
    let (verdicts, receipt) = server.write(|tx| {
        // Another push of this device may have come in between, and a command may have changed
        // what the caller may do: the current state counts.
        let caller = Caller::find(tx, caller.device)?
            .filter(|caller| !caller.revoked)
            .ok_or(ErrorCode::Revoked)?;
        let Held { known, .. } = held::held(tx, caller.device, first, changes.len())?;
        let mut verdicts = held::verdicts(&known, &changes)?;
        let since = verdicts.len().saturating_sub(already.len());
        let written = write::write(tx, &caller, &new[since..], &checked[since..], now)?;
        verdicts.extend(written.verdicts);
        Ok((verdicts, (written.head, written.digest)))
    })?;
    log(caller, &verdicts[already.len()..]);
    Ok(PushResponse { verdicts, receipt: server.receipt(caller.device, receipt.0, receipt.1) })
}

fn log(caller: &Caller, new: &[Verdict]) {
    let held = new.iter().filter(|verdict| matches!(verdict, Verdict::Quarantined(_))).count();
    tracing::info!(device = %caller.device, taken = new.len() - held, held, "push");
}
