//! The first request: who the server is, and where to continue.

use crate::access::Access;
use crate::http::Answer;
use crate::plan::{Head, HeadPlan, Ours, plan_head};
use crate::round::Round;
use crate::{Error, Result};
use protocol::{DeviceState, Hello, Limits, path};
use store::KeptReceipt;

/// The result of the hello.
pub(crate) struct Greeting {
    pub(crate) limits: Limits,
    /// The last change of ours that the server holds.
    pub(crate) server: Head,
    pub(crate) plan: HeadPlan,
    /// What the server holds of ours. It is stored once the verdict on all of it is known.
    pub(crate) receipt: KeptReceipt,
}

/// Checks who the server is, and plans from its head.
pub(crate) async fn greet<A: Access>(round: &Round<'_, A>) -> Result<Greeting> {
    let Answer::New { value: hello, .. } = round.line.get::<Hello>(path::HELLO, None).await? else {
        return Err(Error::WrongServer);
    };
    if hello.agency != round.party.agency {
        return Err(Error::WrongServer);
    }
    let receipt = round.party.checked(&hello.receipt)?;
    if hello.state == DeviceState::Revoked {
        return Err(Error::Revoked);
    }
    let (limits, server) = (hello.limits, Head { seq: receipt.head, digest: receipt.digest });
    let plan = round
        .store(move |store| {
            let (seq, digest) = store.head();
            let ours = Ours {
                head: Head { seq, digest },
                at_servers: store.digest_at(server.seq)?,
                complete_to: store.highest_held(),
                acknowledged: store.acknowledged()?,
            };
            let plan = plan_head(server, &ours);
            if plan == HeadPlan::Diverged {
                return Err(Error::Diverged);
            }
            // Numbers that the server holds are never given to another change.
            store.continue_after(server.seq, server.digest);
            Ok(plan)
        })
        .await?;
    Ok(Greeting { limits, server, plan, receipt })
}
