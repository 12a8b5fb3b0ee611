//! `POST /v1/pull`: the changes of the cases that are behind, one page at a time.

mod page;

use crate::caller::Caller;
use crate::refusal::Refusal;
use crate::{Server, access};
use page::Filling;
use protocol::{ErrorCode, PullRequest, PullResponse};

/// One page, in the order of the request.
pub(crate) fn pull(
    server: &Server,
    caller: &Caller,
    request: &PullRequest,
) -> Result<PullResponse, Refusal> {
    server.readers.read(|connection| {
        let mut filling = Filling::new(&server.limits);
        let mut response = PullResponse::default();
        for &(stream, after) in &request.after {
            let case = match access::case(connection, caller, stream)? {
                Some(case) if case.allowed => case,
                // Someone else's case and one that does not exist get the same answer.
                _ => {
                    response.not_yours.push(stream);
                    continue;
                }
            };
            if after == case.head {
                continue;
            }
            if response.more || filling.is_full() {
                response.more = true;
                continue;
            }
            // Larger numbers than the file can hold count as the largest that it can.
            let [after, own_head] =
                [after, request.own_head].map(|number| number.min(i64::MAX.unsigned_abs()));
            let wanted = page::Wanted { stream, case, after, own: caller.no, own_head };
            let (page, more) = page::page(connection, &wanted, &mut filling)?;
            response.pages.extend(page);
            response.more = more;
        }
        response.certificates = filling.certificates(connection, server.agency)?;
        Ok(response)
    })
}

impl From<protocol::Refused> for Refusal {
    fn from(refused: protocol::Refused) -> Self {
        // Only its index: the error's text could quote the record.
        tracing::error!(index = refused.index, "a kept change cannot be read");
        ErrorCode::Internal.into()
    }
}
