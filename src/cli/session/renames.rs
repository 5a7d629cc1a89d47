//! What a file was called at an earlier commit, where it had another name.

use crate::source::changes::moved;
use crate::source::git::{GitError, Item, ObjectName, Repository, Tree};
use crate::source::{Limits, SourceFile};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// So many files that are gone are listed, and so many of them are read, those of the same names first.
const MOST_GONE: usize = 20_000;
const MOST_READ: usize = 400;

/// A file under its earlier name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renamed {
    /// The path it had, from the top.
    pub path: PathBuf,
    /// What it held.
    pub blob: ObjectName,
}

/// For files of today, by their paths and texts, which of those that are gone since `then` they were: one of the very same bytes, else the
/// one that shares most lines. Files that nothing tells are left out.
///
/// # Errors
/// A damaged repository.
pub fn since<'p>(
    repository: &Repository,
    then: Tree,
    now: Tree,
    files: &[(&'p Path, &str)],
    limits: &Limits,
) -> Result<BTreeMap<&'p Path, Renamed>, GitError> {
    let mut found = BTreeMap::new();
    let extensions: BTreeSet<Option<&OsStr>> = files.iter().map(|(path, _)| path.extension()).collect();
    let mut gone: Vec<(PathBuf, ObjectName)> = repository.gone(then, now, MOST_GONE)?;
    gone.retain(|(path, _)| extensions.contains(&path.extension()));
    let mut taken: BTreeSet<PathBuf> = BTreeSet::new();
    for (path, _) in files {
        let Some(Item::File(blob)) = repository.item(now, path)? else { continue };
        let same: Vec<&PathBuf> = gone.iter().filter(|(old, id)| *id == blob && !taken.contains(old)).map(|(old, _)| old).collect();
        // Of several with these bytes, the one of that name.
        let of_name = same.iter().find(|old| old.file_name() == path.file_name());
        if let Some(&old) = of_name.or_else(|| same.first().filter(|_| same.len() == 1)) {
            let renamed = Renamed { path: old.clone(), blob };
            taken.insert(old.clone());
            found.insert(*path, renamed);
        }
    }
    let left: Vec<&(&Path, &str)> = files.iter().filter(|(path, _)| !found.contains_key(path)).collect();
    if left.is_empty() {
        return Ok(found);
    }
    gone.retain(|(path, _)| !taken.contains(path));
    let names: BTreeSet<Option<&OsStr>> = left.iter().map(|(path, _)| path.file_name()).collect();
    gone.sort_by_key(|(path, _)| !names.contains(&path.file_name()));
    gone.truncate(MOST_READ);
    let mut texts = Vec::with_capacity(gone.len());
    for (_, blob) in &gone {
        let bytes = repository.bytes(*blob, limits.max_file_size)?.unwrap_or_default();
        texts.push(SourceFile::from_bytes(String::new(), String::new(), bytes, limits).text);
    }
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let now: Vec<&str> = left.iter().map(|(_, text)| *text).collect();
    for (old, new) in moved(&texts, &now) {
        let (path, blob) = &gone[old];
        found.insert(left[new].0, Renamed { path: path.clone(), blob: *blob });
    }
    Ok(found)
}
