//! Reading one file, and the words for what goes wrong with it: whole regular files of limited size.

use std::fs::{File, FileType};
use std::io::{self, Read};
use std::path::Path;

use crate::source::{Limits, ReadFault};

/// Reads a whole regular file of limited size.
pub(super) fn read_bytes(path: &Path, limits: &Limits) -> Result<Vec<u8>, ReadFault> {
    let file = File::open(path).map_err(|error| io_fault(&error))?;
    // Of the open file, not of the path, which may be another's by now.
    let metadata = file.metadata().map_err(|error| io_fault(&error))?;
    if let Some(kind) = irregular(metadata.file_type()) {
        return Err(ReadFault::NotRegular { kind });
    }
    if metadata.len() > limits.max_file_size {
        return Err(limits.file_size_fault());
    }
    // The size may grow while reading, or be given as 0: so reading is limited too.
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0) + 1);
    file.take(limits.max_file_size + 1).read_to_end(&mut bytes).map_err(|error| io_fault(&error))?;
    if bytes.len() as u64 > limits.max_file_size {
        return Err(limits.file_size_fault());
    }
    Ok(bytes)
}

fn io_fault(error: &io::Error) -> ReadFault {
    ReadFault::Io { message: message(error) }
}

/// The operating system's words without its number, which differs between systems.
pub(in crate::source) fn message(error: &io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error ") {
        Some(at) => text[..at].to_owned(),
        None => text,
    }
}

/// What a file is that is not a regular one.
pub(super) fn irregular(kind: FileType) -> Option<&'static str> {
    if kind.is_file() {
        return None;
    }
    if kind.is_dir() {
        return Some("folder");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if kind.is_fifo() {
            return Some("fifo");
        }
        if kind.is_socket() {
            return Some("socket");
        }
    }
    Some("device")
}
