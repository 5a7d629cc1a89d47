//! From the paths that were named to the files to read, and their reading: all the file access of `source`.
//!
//! Two steps, so that the second can run on all threads: [`discover`] walks and gives a sorted list
//! of [`Candidate`]s, [`read`] reads each file once. What cannot be read is a candidate with a fault,
//! never the end of the walk; only a path that does not exist is an error, because a typo that gives
//! nothing to check would look like success.
//!
//! Invariants: the result depends on the files alone, not on the order of arguments or of folder
//! entries; nothing but a regular file is ever opened; no link leads out of a folder that was named.

mod former;
mod ignore_files;
mod names;
mod pages;
mod patterns;
mod reading;
#[cfg(test)]
mod tests;
mod walk;

use std::collections::hash_map::HashMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use self::names::Names;
use self::patterns::Excludes;
pub(in crate::source) use self::reading::message as io_message;
use self::reading::read_bytes;
use self::walk::Walk;
use super::{Inventory, Limits, ReadFault, SourceFile};

pub use self::former::{Former, former};
pub use self::names::normalized;

/// What to look for, and where.
#[derive(Debug, Clone)]
pub struct Request {
    /// Files, folders, and patterns such as `docs/**/*.md`; relative ones are below [`Self::current`].
    /// Standard input (`-`) is the caller's: see [`SourceFile::from_bytes`].
    pub paths: Vec<PathBuf>,
    /// What to leave out of folders.
    pub excludes: Vec<Exclude>,
    /// Whether to follow symbolic links inside folders, as long as they stay inside.
    pub follow: bool,
    /// The current folder, absolute: displayed paths are relative to it.
    pub current: PathBuf,
}

impl Request {
    /// These paths, below this absolute folder, without anything left out.
    #[must_use]
    pub fn new(paths: Vec<PathBuf>, current: PathBuf) -> Self {
        Self { paths, excludes: Vec::new(), follow: false, current }
    }
}

/// A pattern of paths to leave out. One without `/` matches a file or folder of that name anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclude {
    /// The pattern; `*` stops at `/`, `**` does not.
    pub glob: String,
    /// The absolute folder that it is relative to.
    pub base: PathBuf,
}

/// A file to read, or a place where something could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The path to open: absolute, and with whatever bytes it has.
    pub native: PathBuf,
    /// The path to show: see [`SourceFile::path`].
    pub path: String,
    /// The path to recognise locale and article by: see [`SourceFile::relative`].
    pub relative: String,
    /// Index in [`Request::paths`] of the path it was found by, the first if several.
    pub root: usize,
    /// Whether the file itself was named.
    pub explicit: bool,
    /// Why it will not be read.
    pub fault: Option<ReadFault>,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Discovered {
    /// Files by displayed path, in the order of bytes, none twice.
    pub files: Vec<Candidate>,
    /// What the user should know and no document is to blame for, sorted.
    pub problems: Vec<Problem>,
    /// The names of everything else that the walk passed by.
    pub inventory: Inventory,
}

/// Something that was left out although it may have been meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// A symbolic link leads out of the folder that was named; it is not followed.
    LinkLeavesRoot {
        /// The link, as displayed.
        path: String,
    },
    /// A file of ignore patterns is too long, unreadable, or holds a pattern that is none.
    IgnoreFile {
        /// The file, as displayed.
        path: String,
        /// Why, en-US.
        message: String,
    },
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::LinkLeavesRoot { path } => {
                write!(f, "`{path}` is a symbolic link out of the folder that was named; it is not followed")
            }
            Self::IgnoreFile { path, message } => write!(f, "`{path}`: {message}"),
        }
    }
}

/// Why there is nothing to walk.
#[derive(Debug, thiserror::Error)]
pub enum DiscoveryError {
    /// A path that was named is not there.
    #[error("cannot read `{path}`: {cause}{}", near.as_ref().map(|n| format!("; did you mean `{n}`?")).unwrap_or_default())]
    Missing {
        /// The path as given, made printable.
        path: String,
        /// The operating system's message.
        cause: String,
        /// A name in the same folder that is nearly the same.
        near: Option<String>,
    },
    /// A pattern that was named matches no file.
    #[error("no file matches `{pattern}`")]
    NoMatch {
        /// The pattern as given.
        pattern: String,
    },
    /// A pattern is not one.
    #[error("`{pattern}` is not a pattern of paths: {message}")]
    BadPattern {
        /// The pattern as given.
        pattern: String,
        /// Why not.
        message: String,
    },
}

/// Finds the files to read.
///
/// # Errors
/// A path that is not there, a pattern that is none or that nothing matches: the first of
/// [`Request::paths`] with such a fault.
pub fn discover(request: &Request) -> Result<Discovered, DiscoveryError> {
    let excludes = Excludes::new(&request.excludes)?;
    let mut walk = Walk { request, excludes, found: HashMap::new(), problems: Vec::new(), inventory: Inventory::empty() };
    for (index, path) in request.paths.iter().enumerate() {
        walk.root(index, path)?;
    }
    let mut files: Vec<Candidate> = walk.found.into_values().map(|found| found.candidate).collect();
    files.sort_by(|a, b| a.path.as_bytes().cmp(b.path.as_bytes()).then_with(|| a.native.cmp(&b.native)));
    let mut problems = walk.problems;
    problems.sort();
    problems.dedup();
    let mut inventory = walk.inventory;
    inventory.sort();
    Ok(Discovered { files, problems, inventory })
}

/// Reads the candidates, on all threads; the result is in the same order.
#[must_use]
pub fn read(candidates: &[Candidate], limits: &Limits) -> Vec<SourceFile> {
    candidates.par_iter().map(|candidate| read_one(candidate, limits)).collect()
}

/// Reads one candidate.
#[must_use]
pub fn read_one(candidate: &Candidate, limits: &Limits) -> SourceFile {
    let (path, relative) = (candidate.path.clone(), candidate.relative.clone());
    if let Some(fault) = &candidate.fault {
        return SourceFile::unreadable(path, relative, fault.clone());
    }
    match read_bytes(&candidate.native, limits) {
        Ok(bytes) => SourceFile::from_bytes(path, relative, bytes, limits),
        Err(fault) => SourceFile::unreadable(path, relative, fault),
    }
}

/// A file as [`SourceFile::path`] would show it.
#[must_use]
pub fn displayed_path(path: &Path, current: &Path) -> String {
    Names::new(path, current).display(Path::new(""))
}

/// An absolute path, `/`-separated and escaped as in [`SourceFile::path`], without `.` and `..`.
#[must_use]
pub fn slashed_path(path: &Path) -> String {
    names::slashed(&normalized(path))
}

/// Patterns of paths such as `legacy/**`, as in [`Exclude`].
pub struct Patterns(Excludes);

impl Patterns {
    /// The patterns `globs`, relative to the absolute folder `base`.
    ///
    /// # Errors
    /// A text that is no pattern.
    pub fn new<'a>(globs: impl IntoIterator<Item = &'a str>, base: &Path) -> Result<Self, DiscoveryError> {
        let excludes: Vec<Exclude> = globs.into_iter().map(|glob| Exclude { glob: glob.to_owned(), base: base.to_owned() }).collect();
        Excludes::new(&excludes).map(Self)
    }

    /// Whether one of them matches the absolute path `file`, or a folder that it lies in.
    #[must_use]
    pub fn matches(&self, file: &Path) -> bool {
        file.ancestors().any(|path| self.0.is_match(path, Path::new(""), Path::new("")))
    }
}

/// A path as [`SourceFile::relative`] would begin for files below it: what configured folders are recognised by.
#[must_use]
pub fn relative_path(path: &Path, current: &Path) -> String {
    Names::new(path, current).relative
}
