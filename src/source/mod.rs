//! Files and places in them: discovery, decoding, the guard pass, spans and lines.
//!
//! Nothing here knows Markdown. A place is a [`Span`] in bytes everywhere in the library;
//! lines and columns are made from it by [`LineIndex`] only when something is printed.

pub mod changes;
mod decode;
pub mod discovery;
pub mod git;
mod git_error;
mod guard;
mod inventory;
mod span;

pub use decode::decode;
pub use guard::{Limits, check};
pub use inventory::Inventory;
pub use span::{LineIndex, Location, Span};

/// Why a file could not be read, with what the message needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadFault {
    /// The bytes are not UTF-8.
    NotUtf8 {
        /// Offset of the first byte that is not, from 0.
        offset: u32,
        /// The encoding that a byte-order mark or the pattern of NUL bytes names, such as `UTF-16LE`.
        encoding: Option<&'static str>,
    },
    /// A NUL byte: a binary file.
    Binary {
        /// Offset of the first NUL byte, from 0.
        offset: u32,
    },
    /// A limit of the guard was met.
    Limit {
        /// Name of the limit, as the option that raises it: `max-file-size`, `max-line-length`, …
        limit: &'static str,
        /// Line where it was met, from 1; `None` for the size of the file.
        line: Option<u32>,
        /// The limit in force (bytes, or a count).
        allowed: u64,
    },
    /// Not a regular file: a folder, a pipe, a device or a socket.
    NotRegular {
        /// `fifo`, `device`, `socket`, `folder`.
        kind: &'static str,
    },
    /// The operating system refused.
    Io {
        /// Its message, en-US.
        message: String,
    },
    /// A reader panicked: a fault of doccheck.
    Panic {
        /// The panic's message.
        message: String,
    },
}

/// One input file, read once and never changed.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The path as it is reported: relative to the current folder where it is below it,
    /// `/`-separated, with control characters and bytes that are not UTF-8 escaped.
    pub path: String,
    /// What locales and articles are recognised by: [`Self::path`] where the file is below the
    /// current folder, else the path as it was given without a root and without leading `..`.
    /// It holds the segments of a folder that was named, for the locale may be one of them.
    pub relative: String,
    /// The path from the project's folder, by which findings are recognised from run to run: it depends neither on the
    /// current folder nor on what was named. [`Self::relative`] where nobody said what the project is.
    pub project_path: String,
    /// The whole text, byte-order mark included, so that spans are offsets into the file.
    /// Empty where the file could not be read.
    pub text: String,
    /// Where lines start.
    pub lines: LineIndex,
    /// Why the text is missing, where it is.
    pub fault: Option<ReadFault>,
}

impl SourceFile {
    /// A file of these bytes: decoded, guarded, its lines found. Touches no file system.
    #[must_use]
    pub fn from_bytes(path: String, relative: String, bytes: Vec<u8>, limits: &Limits) -> Self {
        if bytes.len() as u64 > limits.max_file_size {
            return Self::unreadable(path, relative, limits.file_size_fault());
        }
        match decode(bytes) {
            Ok(text) => match check(&text, limits) {
                None => Self { path, project_path: relative.clone(), relative, lines: LineIndex::new(&text), text, fault: None },
                Some(fault) => Self::unreadable(path, relative, fault),
            },
            Err(fault) => Self::unreadable(path, relative, fault),
        }
    }

    /// A file without its text.
    #[must_use]
    pub fn unreadable(path: String, relative: String, fault: ReadFault) -> Self {
        Self { path, project_path: relative.clone(), relative, text: String::new(), lines: LineIndex::default(), fault: Some(fault) }
    }
}
