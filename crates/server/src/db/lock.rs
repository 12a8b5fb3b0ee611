//! Only one process serves a file: a second one would not know which signed requests the first
//! has seen. Commands may run beside it: each is one transaction.

use crate::{Error, Result};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// Held as long as the file is served. The system releases it when the process ends, however it
/// ends.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of the file at `path`.
    pub(crate) fn take(path: &Path) -> Result<Self> {
        let file = File::options().create(true).truncate(false).write(true).open(beside(path))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::AlreadyServed),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

/// `agency.db` → `agency.db.lock`.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}
