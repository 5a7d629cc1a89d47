//! The walk through what was named: which files are found, each once, whatever way led to it.

use std::collections::hash_map::{Entry, HashMap};
use std::ffi::OsString;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::ignore_files::Ignores;
use super::names::{Names, printable};
use super::pages::{is_built, is_hidden, is_page};
use super::patterns::{Excludes, Pattern, glob, has_pattern, split_pattern};
use super::reading::{irregular, message};
use super::{Candidate, DiscoveryError, Problem, Request};
use crate::source::{Inventory, ReadFault};

/// A candidate, and how good its displayed path is among several of one file.
pub(super) struct Found {
    pub(super) candidate: Candidate,
    through_link: bool,
}

pub(super) struct Walk<'a> {
    pub(super) request: &'a Request,
    pub(super) excludes: Excludes,
    /// By the real path of the root and the path below it, so that a file found twice is there once. As strings:
    /// hashing a path goes part by part.
    pub(super) found: HashMap<OsString, Found>,
    pub(super) problems: Vec<Problem>,
    /// What is passed by.
    pub(super) inventory: Inventory,
}

impl Walk<'_> {
    pub(super) fn root(&mut self, index: usize, given: &Path) -> Result<(), DiscoveryError> {
        let native = self.request.current.join(given);
        let metadata = match fs::metadata(&native) {
            Ok(metadata) => metadata,
            Err(_) if has_pattern(given) => return self.pattern(index, given),
            Err(error) => {
                return Err(DiscoveryError::Missing { path: printable(given), cause: message(&error), near: near(&native, given) });
            }
        };
        if metadata.is_dir() {
            self.folder(index, given, &native, None);
        } else {
            self.named_file(index, given, native, &metadata);
        }
        Ok(())
    }

    fn named_file(&mut self, index: usize, given: &Path, native: PathBuf, metadata: &Metadata) {
        let fault = irregular(metadata.file_type()).map(|kind| ReadFault::NotRegular { kind });
        let key = fs::canonicalize(&native).unwrap_or_else(|_| native.clone());
        let through_link = fs::symlink_metadata(&native).is_ok_and(|m| m.is_symlink());
        let (path, relative) = Names::new(given, &self.request.current).of(Path::new(""));
        self.add(key, Candidate { native, path, relative, root: index, explicit: true, fault }, through_link);
    }

    /// Expands a pattern that the shell has left alone.
    fn pattern(&mut self, index: usize, given: &Path) -> Result<(), DiscoveryError> {
        let pattern = printable(given);
        let (base, rest) = split_pattern(given);
        let glob =
            glob(&rest).map_err(|error| DiscoveryError::BadPattern { pattern: pattern.clone(), message: error.kind().to_string() })?;
        let native = self.request.current.join(&base);
        if !native.is_dir() || self.folder(index, &base, &native, Some(&Pattern::new(&glob, &rest))) == 0 {
            return Err(DiscoveryError::NoMatch { pattern });
        }
        Ok(())
    }

    /// Walks a folder; gives the number of files found in it, be they new or not.
    fn folder(&mut self, index: usize, given: &Path, native: &Path, pattern: Option<&Pattern>) -> usize {
        let real = fs::canonicalize(native).unwrap_or_else(|_| native.to_path_buf());
        let names = Names::new(given, &self.request.current);
        self.inventory.roots.push(names.relative_of(Path::new("")));
        let mut ignores = Ignores::new(&real, native, &names, &mut self.problems);
        let mut count = 0;
        let mut link_depth = usize::MAX;
        let mut entries = WalkDir::new(native).follow_links(self.request.follow).into_iter();
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    // A loop met behind a link is met again without it.
                    if error.loop_ancestor().is_none() || error.depth() <= link_depth {
                        count += usize::from(self.unreadable(index, &names, native, &real, &error));
                    }
                    continue;
                }
            };
            if entry.depth() == 0 {
                continue;
            }
            if entry.depth() <= link_depth {
                link_depth = usize::MAX;
            }
            let below = entry.path().strip_prefix(native).unwrap_or(entry.path());
            let is_folder = entry.file_type().is_dir();
            let skip = is_hidden(entry.file_name())
                || is_folder && is_built(entry.path())
                || self.excludes.is_match(&self.request.current, native, below)
                || ignores.is_match(entry.path(), below, is_folder, &names, &mut self.problems)
                || entry.path_is_symlink() && !self.may_follow(&entry, &real, &names, below, link_depth);
            if skip {
                // A link that is not followed may lead to either.
                if is_folder || entry.path_is_symlink() {
                    self.inventory.closed.insert(names.relative_of(below));
                }
                if is_folder {
                    entries.skip_current_dir();
                } else {
                    self.inventory.files.push(names.relative_of(below));
                }
                continue;
            }
            if entry.path_is_symlink() && is_folder {
                link_depth = entry.depth();
            }
            if is_folder {
                continue;
            }
            let wanted = match pattern {
                Some(pattern) if !pattern.is_match(below) => false,
                Some(pattern) if pattern.names_extension => true,
                _ => is_page(&entry),
            };
            if wanted {
                count += 1;
                let fault = irregular(entry.file_type()).map(|kind| ReadFault::NotRegular { kind });
                let through_link = link_depth != usize::MAX || entry.path_is_symlink();
                let (path, relative) = names.of(below);
                let native = entry.path().to_path_buf();
                let candidate = Candidate { native, path, relative, root: index, explicit: false, fault };
                self.add(real.join(below), candidate, through_link);
            } else {
                self.inventory.files.push(names.relative_of(below));
            }
        }
        count
    }

    /// Whether a link may be followed: it stays inside the root, and is not met behind another link, for
    /// a few folders with two links each would make billions of paths.
    fn may_follow(&mut self, entry: &DirEntry, real: &Path, names: &Names, below: &Path, link_depth: usize) -> bool {
        if !self.request.follow || link_depth != usize::MAX {
            return false;
        }
        let inside = fs::canonicalize(entry.path()).is_ok_and(|target| target.starts_with(real));
        if !inside {
            self.problems.push(Problem::LinkLeavesRoot { path: names.display(below) });
        }
        inside
    }

    /// A folder that cannot be read, a file that vanished, or a loop of links.
    fn unreadable(&mut self, index: usize, names: &Names, root: &Path, real: &Path, error: &walkdir::Error) -> bool {
        let Some(path) = error.path() else { return false };
        let below = path.strip_prefix(root).unwrap_or(path);
        let text = match (error.loop_ancestor(), error.io_error()) {
            (Some(_), _) => "the symbolic link leads back to a folder that it is in".to_owned(),
            (None, Some(error)) => message(error),
            (None, None) => "unreadable".to_owned(),
        };
        let is_loop = error.loop_ancestor().is_some();
        // A link that leads nowhere is left out like one that is not followed.
        if !is_loop && fs::symlink_metadata(path).is_ok_and(|m| m.is_symlink()) {
            return false;
        }
        let fault = Some(ReadFault::Io { message: text });
        let native = path.to_path_buf();
        let (path, relative) = names.of(below);
        self.inventory.closed.insert(relative.clone());
        let candidate = Candidate { native, path, relative, root: index, explicit: false, fault };
        self.add(real.join(below), candidate, is_loop);
        true
    }

    /// Adds a file, or weighs two ways to show one: the choice must not depend on the order of arguments.
    fn add(&mut self, key: PathBuf, candidate: Candidate, through_link: bool) {
        match self.found.entry(key.into_os_string()) {
            Entry::Vacant(entry) => {
                entry.insert(Found { candidate, through_link });
            }
            Entry::Occupied(mut entry) => {
                let old = entry.get_mut();
                let explicit = old.candidate.explicit || candidate.explicit;
                let root = old.candidate.root.min(candidate.root);
                let rank = |candidate: &Candidate, through_link| (through_link, candidate.path.starts_with("../"), candidate.path.clone());
                if rank(&candidate, through_link) < rank(&old.candidate, old.through_link) {
                    *old = Found { candidate, through_link };
                }
                old.candidate.explicit = explicit;
                old.candidate.root = root;
            }
        }
    }
}

/// A name in the missing path's folder that is nearly the one given.
fn near(native: &Path, given: &Path) -> Option<String> {
    let wanted = native.file_name()?.to_str()?;
    // Of the path given, the part that is there; a typo may be in any segment.
    let parent = native.parent()?;
    if !parent.is_dir() {
        let mended = near(parent, given.parent()?)?;
        return Some(mended);
    }
    let wanted_lower = wanted.to_lowercase();
    let best = fs::read_dir(parent)
        .ok()?
        .take(10_000)
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .map(|name| (strsim::normalized_damerau_levenshtein(&wanted_lower, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(&a.1)))?;
    Some(printable(&given.parent().unwrap_or(Path::new("")).join(best.1)))
}
