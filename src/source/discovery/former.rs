//! What a walk would find in an older state of the same folders: files that are not there any more, by the rules that hold today.

use std::fs;
use std::path::{Path, PathBuf};

use super::ignore_files::Ignores;
use super::names::Names;
use super::pages::{is_built, is_hidden, is_page_by};
use super::patterns::{Excludes, Pattern, glob, has_pattern, split_pattern};
use super::{Candidate, DiscoveryError, Request};

/// A folder that was named, asked about files that it had.
///
/// Everything is to be asked about depth first: ignore files are those of the folders on the way.
pub struct Former<'r> {
    request: &'r Request,
    excludes: Excludes,
    index: usize,
    native: PathBuf,
    real: PathBuf,
    names: Names,
    pattern: Option<Pattern>,
    ignores: Ignores,
}

/// The folders of a request, and those of its patterns.
///
/// # Errors
/// A pattern that is none.
pub fn former(request: &Request) -> Result<Vec<Former<'_>>, DiscoveryError> {
    let mut roots = Vec::new();
    for (index, given) in request.paths.iter().enumerate() {
        let whole = request.current.join(given);
        let (base, pattern) = if fs::metadata(&whole).is_err() && has_pattern(given) {
            let (base, rest) = split_pattern(given);
            let bad = |error: globset::Error| DiscoveryError::BadPattern { pattern: rest.clone(), message: error.kind().to_string() };
            let pattern = Pattern::new(&glob(&rest).map_err(bad)?, &rest);
            (base, Some(pattern))
        } else {
            (given.clone(), None)
        };
        let native = request.current.join(&base);
        let Ok(real) = fs::canonicalize(&native) else { continue };
        if !real.is_dir() {
            continue;
        }
        let names = Names::new(&base, &request.current);
        // What is wrong with an ignore file was told when the folder itself was walked.
        let ignores = Ignores::new(&real, &native, &names, &mut Vec::new());
        let excludes = Excludes::new(&request.excludes)?;
        roots.push(Former { request, excludes, index, native, real, names, pattern, ignores });
    }
    Ok(roots)
}

impl Former<'_> {
    /// The folder's real path.
    #[must_use]
    pub fn real(&self) -> &Path {
        &self.real
    }

    /// What the file or folder `below` this one is called in an [`crate::source::Inventory`].
    #[must_use]
    pub fn relative(&self, below: &Path) -> String {
        self.names.relative_of(below)
    }

    /// Whether the folder `below` this one would be walked into.
    pub fn enters(&mut self, below: &Path) -> bool {
        !is_built(&self.native.join(below)) && !self.leaves_out(below, true)
    }

    /// The file `below` this folder, where it would be found; `text` gives its first bytes at least, where they are needed to tell.
    pub fn finds(&mut self, below: &Path, text: impl FnOnce() -> Option<Vec<u8>>) -> Option<Candidate> {
        if self.leaves_out(below, false) {
            return None;
        }
        let wanted = match &self.pattern {
            Some(pattern) if !pattern.is_match(below) => false,
            Some(pattern) if pattern.names_extension => true,
            _ => is_page_by(below, text),
        };
        let (path, relative) = self.names.of(below);
        let native = self.native.join(below);
        wanted.then_some(Candidate { native, path, relative, root: self.index, explicit: false, fault: None })
    }

    fn leaves_out(&mut self, below: &Path, is_folder: bool) -> bool {
        below.file_name().is_none_or(is_hidden)
            || self.excludes.is_match(&self.request.current, &self.native, below)
            || self.ignores.is_match(&self.native.join(below), below, is_folder, &self.names, &mut Vec::new())
    }
}
