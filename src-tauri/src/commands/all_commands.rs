//! Every command under one name, whichever file its function is in.

pub(crate) use super::generated::*;
pub(crate) use super::hand_over::*;
pub(crate) use super::settings::*;
pub(crate) use super::syncing::*;
pub(crate) use super::vault::*;
