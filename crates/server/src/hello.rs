//! `GET /v1/hello`: who the server is, and what it holds from this device.

use crate::Server;
use crate::caller::Caller;
use protocol::{DeviceState, Hello};

pub(crate) fn hello(server: &Server, caller: &Caller) -> Hello {
    Hello {
        agency: server.agency,
        version: protocol::VERSION,
        state: if caller.revoked { DeviceState::Revoked } else { DeviceState::Active },
        limits: server.limits,
        receipt: server.receipt(caller.device, caller.head, caller.digest),
    }
}
