//! The catalogue into a folder, without ever leaving it half written.
//!
//! Every file that is new or changed is first written in full into a folder of our own inside the output folder,
//! hence on the same file system; only when all are there are they moved to their places, each by one rename.
//! A failure before that (a full disk, no permission) leaves the old catalogue as it was; a process killed in
//! the middle of the renames leaves whole files, and the next build completes them.
//!
//! A manifest lists our files. It is all that may be deleted or overwritten: other files in the folder stay, and
//! a folder that holds files but no manifest is refused.

use super::address::hex;
use super::html::Site;
use super::model::{Catalogue, schema};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Mutex;

/// Lists the files that doccheck wrote.
const MANIFEST: &str = ".doccheck-manifest.json";
/// Held while a build writes. It stays: removing it would let two builds hold two files of one name.
const LOCK: &str = ".doccheck-lock";
/// Where files are made before they are moved; the rest of the name is random.
const STAGE: &str = ".doccheck-new-";

/// What of the catalogue is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The JSON files and their schema.
    Json,
    /// The site.
    Html,
}

impl Part {
    /// The part that a file belongs to.
    fn of(path: &str) -> Self {
        if path.starts_with("catalogue.") && !path.contains('/') { Self::Json } else { Self::Html }
    }
}

/// How the catalogue is written.
#[derive(Debug, Clone, Default)]
pub struct WriteOptions {
    /// The address that the folder will have, for links that must be absolute (`canonical`, `hreflang`); without
    /// it they are relative.
    pub base_url: Option<String>,
    /// Only this part; both without.
    pub only: Option<Part>,
}

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Files of the catalogue.
    pub files: usize,
    /// Those of them that were new or different.
    pub changed: usize,
    /// Files of an earlier build that are no more.
    pub removed: usize,
}

/// Why the catalogue could not be written. The old one is as it was.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The operating system refused.
    #[error("cannot write {}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Another build writes into the folder.
    #[error("another doccheck is writing to {}; wait for it, or choose another folder with --out", path.display())]
    Locked {
        /// The folder.
        path: PathBuf,
    },
    /// The folder holds files, but not by doccheck.
    #[error(
        "{} is not empty and holds no catalogue of doccheck; empty it, or choose another folder with --out",
        path.display()
    )]
    Foreign {
        /// The folder.
        path: PathBuf,
    },
    /// A file that doccheck did not write is in the way.
    #[error("{} is in the way and was not written by doccheck; move it, or choose another folder with --out", path.display())]
    InTheWay {
        /// The file.
        path: PathBuf,
    },
}

/// The files of the last build, and their contents' SHA-256.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Manifest {
    generator: String,
    files: BTreeMap<String, String>,
}

/// Writes `catalogue` into the folder `out`, which is made where it is missing. Files that have not changed are
/// not touched.
///
/// # Errors
/// Where the folder is not ours to write to, another build writes to it, or the operating system refuses.
pub fn write(catalogue: &Catalogue, out: &Path, options: &WriteOptions) -> Result<Written, WriteError> {
    let io = |path: &Path| {
        let path = path.to_owned();
        move |source| WriteError::Io { path, source }
    };
    if !out.exists() {
        fs::create_dir_all(out).map_err(io(out))?;
    }
    let previous = read_manifest(out)?;
    let lock_path = out.join(LOCK);
    let lock = File::options().create(true).truncate(false).write(true).open(&lock_path).map_err(io(&lock_path))?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(fs::TryLockError::WouldBlock) => return Err(WriteError::Locked { path: out.to_owned() }),
        // Some network file systems have no locks. A build alone is better than none.
        Err(fs::TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
        Err(fs::TryLockError::Error(source)) => return Err(io(&lock_path)(source)),
    }
    // Read again: another build may have ended between the first look and the lock.
    let previous = if previous.is_some() { read_manifest(out)? } else { previous }.unwrap_or_default();
    remove_leftovers(out);
    let stage = tempfile::Builder::new().prefix(STAGE).tempdir_in(out).map_err(io(out))?;
    let writer = Writer { out, stage: stage.path(), previous: &previous, changed: Mutex::new(Vec::new()) };
    let mut files = writer.stage_all(catalogue, options)?;
    if let Some(part) = options.only {
        // The other part stays as the last build left it.
        let others = previous.files.iter().filter(|(path, _)| Part::of(path) != part);
        files.extend(others.map(|(path, digest)| (path.clone(), digest.clone())));
    }
    let changed = writer.changed.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);

    let manifest = Manifest { generator: "doccheck".to_owned(), files };
    let stale: Vec<&String> = previous.files.keys().filter(|path| !manifest.files.contains_key(*path)).collect();
    let mut union = Manifest { generator: manifest.generator.clone(), files: previous.files.clone() };
    union.files.extend(manifest.files.clone());
    // Before anything moves, the manifest names both what was and what will be: were we killed now, the next
    // build would know all of it as ours.
    if !changed.is_empty() || !stale.is_empty() {
        put_manifest(&union, out, stage.path())?;
    }
    for (path, staged) in &changed {
        let target = out.join(path);
        make_folder(out, path)?;
        fs::rename(staged, &target).map_err(io(&target))?;
    }
    for path in &stale {
        remove(out, path);
    }
    if !changed.is_empty() || !stale.is_empty() || previous.files.is_empty() {
        put_manifest(&manifest, out, stage.path())?;
    }
    drop(lock);
    Ok(Written { files: manifest.files.len(), changed: changed.len(), removed: stale.len() })
}

/// Compares files with what lies in the folder, and makes those that differ.
struct Writer<'a> {
    out: &'a Path,
    stage: &'a Path,
    previous: &'a Manifest,
    /// Path of each file that differs, and where it waits.
    changed: Mutex<Vec<(String, PathBuf)>>,
}

impl Writer<'_> {
    /// Makes all files; their paths and digests.
    fn stage_all(&self, catalogue: &Catalogue, options: &WriteOptions) -> Result<BTreeMap<String, String>, WriteError> {
        let mut files = BTreeMap::new();
        if options.only != Some(Part::Html) {
            let mut schema = serde_json::to_string_pretty(&schema()).unwrap_or_default();
            schema.push('\n');
            let mut json = vec![("catalogue.json".to_owned(), catalogue.to_json()), (catalogue.schema.clone(), schema)];
            for locale in &catalogue.locales {
                json.push((format!("catalogue.{}.json", locale.tag), catalogue.for_locale(&locale.tag).to_json()));
            }
            for (path, text) in json {
                let digest = self.stage(&path, text.as_bytes())?;
                files.insert(path, digest);
            }
        }
        if options.only != Some(Part::Json) {
            let site = Site::new(catalogue, options.base_url.as_deref());
            let pages = site.pages();
            let staged: Result<Vec<(String, String)>, WriteError> = pages
                .par_iter()
                .map(|page| {
                    let path = site.path(page);
                    let digest = self.stage(&path, site.render(page).as_bytes())?;
                    Ok((path, digest))
                })
                .collect();
            files.extend(staged?);
        }
        Ok(files)
    }

    /// Makes one file where it is new or different; its digest.
    fn stage(&self, path: &str, bytes: &[u8]) -> Result<String, WriteError> {
        let digest = hex(&Sha256::digest(bytes));
        let target = self.out.join(path);
        let present = match fs::symlink_metadata(&target) {
            Err(_) => false,
            Ok(data) if data.is_file() => data.len() == bytes.len() as u64 && fs::read(&target).is_ok_and(|old| old == bytes),
            Ok(_) => return Err(WriteError::InTheWay { path: target }),
        };
        if present {
            return Ok(digest);
        }
        if !self.previous.files.contains_key(path) && fs::symlink_metadata(&target).is_ok() {
            return Err(WriteError::InTheWay { path: target });
        }
        // Flat and named by digest of the path: no folders to make, no names to escape.
        let staged = self.stage.join(hex(&Sha256::digest(path.as_bytes())[..16]));
        fs::write(&staged, bytes).map_err(|source| WriteError::Io { path: target, source })?;
        self.changed.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((path.to_owned(), staged));
        Ok(digest)
    }
}

/// The manifest of `out`; `None` for a folder that holds nothing. A folder with files and no manifest is refused.
fn read_manifest(out: &Path) -> Result<Option<Manifest>, WriteError> {
    let io = |source| WriteError::Io { path: out.to_owned(), source };
    match fs::read_to_string(out.join(MANIFEST)) {
        Ok(text) => {
            let foreign = |_| WriteError::Foreign { path: out.to_owned() };
            let mut manifest: Manifest = serde_json::from_str(&text).map_err(foreign)?;
            // Whatever somebody wrote into it: nothing outside the folder is ours.
            manifest.files.retain(|path, _| is_inside(path));
            Ok(Some(manifest))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            for entry in fs::read_dir(out).map_err(io)? {
                let name = entry.map_err(io)?.file_name();
                let ours = name == LOCK || name.to_string_lossy().starts_with(STAGE);
                if !ours {
                    return Err(WriteError::Foreign { path: out.to_owned() });
                }
            }
            Ok(None)
        }
        Err(error) => Err(WriteError::Io { path: out.join(MANIFEST), source: error }),
    }
}

/// Whether a path of a manifest stays in its folder.
fn is_inside(path: &str) -> bool {
    !path.is_empty() && !path.contains('\\') && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

fn put_manifest(manifest: &Manifest, out: &Path, stage: &Path) -> Result<(), WriteError> {
    let target = out.join(MANIFEST);
    let staged = stage.join("manifest");
    let mut text = serde_json::to_string_pretty(manifest).unwrap_or_default();
    text.push('\n');
    fs::write(&staged, text).and_then(|()| fs::rename(&staged, &target)).map_err(|source| WriteError::Io { path: target, source })
}

/// Makes the folder that `path` lies in. A symbolic link on the way could lead anywhere, and is refused.
fn make_folder(out: &Path, path: &str) -> Result<(), WriteError> {
    let mut folder = out.to_owned();
    let parts: Vec<&str> = path.split('/').collect();
    for part in &parts[..parts.len() - 1] {
        folder.push(part);
        match fs::symlink_metadata(&folder) {
            Ok(data) if data.is_dir() => {}
            Ok(_) => return Err(WriteError::InTheWay { path: folder }),
            Err(_) => fs::create_dir(&folder).map_err(|source| WriteError::Io { path: folder.clone(), source })?,
        }
    }
    Ok(())
}

/// Removes a file of an earlier build and the folders that it leaves empty. What cannot be removed is no reason
/// to fail: the new catalogue is there.
fn remove(out: &Path, path: &str) {
    let folders: BTreeSet<PathBuf> =
        Path::new(path).ancestors().skip(1).filter(|it| !it.as_os_str().is_empty()).map(|it| out.join(it)).collect();
    if folders.iter().any(|folder| fs::symlink_metadata(folder).is_ok_and(|data| data.file_type().is_symlink())) {
        return;
    }
    let _ = fs::remove_file(out.join(path));
    for folder in folders.iter().rev() {
        // Refused where something is left in it.
        let _ = fs::remove_dir(folder);
    }
}

/// Removes what a killed build left. The lock is held, so nobody else works there.
fn remove_leftovers(out: &Path) {
    for entry in fs::read_dir(out).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(STAGE) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
