//! Streams: sets of records that are synced as a whole.

use crate::code::code_list;

code_list! {
    /// Who a stream is for.
    pub enum StreamKind {
        /// One family's: synced to whoever works on the case.
        Case = "case",
        /// The agency's own (programs, directory, forms): written by supervisors and
        /// administrators, synced to every enrolled laptop.
        Agency = "agency",
    }
}
