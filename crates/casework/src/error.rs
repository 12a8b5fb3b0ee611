//! The errors of this crate: each names the field and the rule.

/// A rule of social work practice that a record breaks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A required field is empty.
    #[error("{field} is required")]
    Required {
        /// The field's name, as in the record.
        field: &'static str,
    },
    /// A text is too long.
    #[error("{field} has {actual} characters, at most {max} are kept")]
    TooLong {
        /// The field's name.
        field: &'static str,
        /// Longest accepted text, in Unicode scalar values.
        max: usize,
        /// The length of the text, in Unicode scalar values.
        actual: usize,
    },
    /// More rows than the list takes.
    #[error("{field} has {actual} rows, at most {max} are kept")]
    TooMany {
        /// The field's name.
        field: &'static str,
        /// Most rows accepted.
        max: usize,
        /// Rows given.
        actual: usize,
    },
    /// A day that no calendar has, such as February 31.
    #[error("{field}: there is no such day")]
    NoSuchDay {
        /// The field's name.
        field: &'static str,
        /// What was written.
        text: String,
    },
    /// A language tag that is not BCP 47.
    #[error("{field} is not a language tag")]
    NotALanguage {
        /// The field's name.
        field: &'static str,
    },
    /// The culturagram is read-only.
    #[error("the snapshot is closed")]
    SnapshotClosed,
    /// Legal status is talked about, not written down.
    #[error("{field} is talked about, not written")]
    NotWritten {
        /// The field's name.
        field: &'static str,
    },
    /// A value of another type than the field takes.
    #[error("{field} cannot be read")]
    Unreadable {
        /// The field's name.
        field: &'static str,
    },
    /// An age that nobody reaches.
    #[error("{field} is not an age up to {max}")]
    NotAnAge {
        /// The field's name.
        field: &'static str,
        /// The highest age accepted.
        max: u8,
    },
    /// A fixed field was changed: it is written once, when the record is added.
    #[error("{field} was given when the record was added and stays")]
    Fixed {
        /// The field's name.
        field: &'static str,
    },
    /// Something ends before it begins.
    #[error("{field} is before the beginning")]
    BeforeItBegan {
        /// The field's name.
        field: &'static str,
    },
    /// A record refers to itself, or to a record that does not exist.
    #[error("{field} refers to something that is not there")]
    NotThere {
        /// The field's name.
        field: &'static str,
    },
}

impl Error {
    /// The field that the rule is about; `None` where it is about the whole record.
    #[must_use]
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::Required { field }
            | Self::TooLong { field, .. }
            | Self::TooMany { field, .. }
            | Self::NoSuchDay { field, .. }
            | Self::NotALanguage { field }
            | Self::NotWritten { field }
            | Self::Unreadable { field }
            | Self::NotAnAge { field, .. }
            | Self::Fixed { field }
            | Self::BeforeItBegan { field }
            | Self::NotThere { field } => Some(field),
            Self::SnapshotClosed => None,
        }
    }
}

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;
