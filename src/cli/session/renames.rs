//! What a file was called at an earlier commit, where it had another name.

use crate::source::changes::moved;
use crate::source::git::{GitError, Item, ObjectName, Repository, Tree};
use crate::source::{Limits, SourceFile};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// So many files that are gone are listed, and so many of them are read, those of the same names first.
const MOST_GONE: usize = 20_000;
const MOST_READ: usize = 400;

/// So many bytes of them are read in one run, whatever number of commits translations name.
pub const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// A file under its earlier name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renamed {
    /// The path it had, from the top.
    pub path: PathBuf,
    /// What it held.
    pub blob: ObjectName,
}

/// For files of today, by their paths and texts, which of those that are gone since `then` they were: one of the very same bytes, else the
/// one that shares most lines. Files that nothing tells are left out. `budget` is how many bytes may still be read.
///
/// # Errors
/// A damaged repository.
pub fn since<'p>(
    repository: &Repository,
    then: Tree,
    now: Tree,
    files: &[(&'p Path, &str)],
    limits: &Limits,
    budget: &mut u64,
) -> Result<BTreeMap<&'p Path, Renamed>, GitError> {
    let mut found = BTreeMap::new();
    let extensions: BTreeSet<Option<&OsStr>> = files.iter().map(|(path, _)| path.extension()).collect();
    let mut gone: Vec<(PathBuf, ObjectName)> = repository.gone(then, now, MOST_GONE)?;
    gone.retain(|(path, _)| extensions.contains(&path.extension()));
    let mut taken: BTreeSet<PathBuf> = BTreeSet::new();
    // By their bytes, then by their names: none of these lists is empty.
    let mut same: HashMap<ObjectName, BTreeMap<Option<&OsStr>, Vec<&PathBuf>>> = HashMap::new();
    for (old, blob) in gone.iter().rev() {
        same.entry(*blob).or_default().entry(old.file_name()).or_default().push(old);
    }
    for (path, _) in files {
        let Some(Item::File(blob)) = repository.item(now, path)? else { continue };
        let Some(names) = same.get_mut(&blob) else { continue };
        // Of several with these bytes, the one of that name.
        let only = names.first_key_value().filter(|(_, olds)| names.len() == 1 && olds.len() == 1).map(|(name, _)| *name);
        let Some(name) = Some(path.file_name()).filter(|name| names.contains_key(name)).or(only) else { continue };
        let Some(olds) = names.get_mut(&name) else { continue };
        if let Some(old) = olds.pop() {
            taken.insert(old.clone());
            found.insert(*path, Renamed { path: old.clone(), blob });
        }
        if olds.is_empty() {
            names.remove(&name);
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
        let bytes = repository.bytes(*blob, limits.max_file_size.min(*budget))?.unwrap_or_default();
        *budget = budget.saturating_sub(bytes.len() as u64);
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
