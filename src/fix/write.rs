//! Puts a mended text in the place of the old one: at once, and only where nobody else changed it meanwhile.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

/// Why a file was not replaced. It is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ReplaceError {
    /// Other bytes stand there than those that were read.
    #[error("it was changed while doccheck ran; nothing was written over the change")]
    Changed,
    /// The path leads out of what was named, through a link that was not there when it was read.
    #[error("it is a link out of the files and folders that were named")]
    Outside,
    /// It may not be written.
    #[error("it is read-only")]
    ReadOnly,
    /// The system refused.
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// Replaces the text `old` of the file at `path` by `new`.
///
/// The new file is written beside the old one and renamed, so that every reader sees one of the two whole. It has the
/// old one's permissions; behind a symbolic link, the file that the link leads to is replaced, and the link stays.
/// Nothing outside of `root` is written: a file, a folder, or a path of which the part that exists is one.
///
/// # Errors
/// Where the file is not what was read, may not be written, or the system refuses.
pub fn replace(path: &Path, root: &Path, old: &str, new: &str) -> Result<(), ReplaceError> {
    let real = fs::canonicalize(path)?;
    let root = root.ancestors().find_map(|part| fs::canonicalize(part).ok());
    if !root.is_some_and(|root| real.starts_with(root)) {
        return Err(ReplaceError::Outside);
    }
    let file = File::open(&real)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() || metadata.len() != old.len() as u64 {
        return Err(ReplaceError::Changed);
    }
    let mut bytes = Vec::with_capacity(old.len() + 1);
    (&file).take(old.len() as u64 + 1).read_to_end(&mut bytes)?;
    if bytes != old.as_bytes() {
        return Err(ReplaceError::Changed);
    }
    // Renaming would replace it all the same, for that asks the folder alone.
    if metadata.permissions().readonly() {
        return Err(ReplaceError::ReadOnly);
    }
    let folder = real.parent().unwrap_or(Path::new("/"));
    let mut beside = tempfile::Builder::new().prefix(".doccheck-").tempfile_in(folder)?;
    beside.write_all(new.as_bytes())?;
    beside.as_file().set_permissions(metadata.permissions())?;
    beside.as_file().sync_all()?;
    beside.persist(&real).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_read_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.md");
        fs::write(&path, "old").unwrap();
        assert!(matches!(replace(&path, folder.path(), "other", "new"), Err(ReplaceError::Changed)));
        assert!(matches!(replace(&path, folder.path(), "odd", "new"), Err(ReplaceError::Changed)));
        assert!(matches!(replace(&path, &folder.path().join("elsewhere.md"), "old", "new"), Ok(())), "a pattern's folder is the root");
        assert!(matches!(replace(&folder.path().join("gone.md"), folder.path(), "", "new"), Err(ReplaceError::Io(_))));
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[cfg(unix)]
    #[test]
    fn links_and_permissions_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (path, link, outside) = (folder.path().join("a.md"), folder.path().join("docs/b.md"), folder.path().join("docs"));
        fs::create_dir(&outside).unwrap();
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        symlink(&path, &link).unwrap();
        assert!(matches!(replace(&link, &outside, "old", "new"), Err(ReplaceError::Outside)));
        assert!(replace(&link, &link, "old", "new").is_ok(), "a link that was named itself");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o440)).unwrap();
        assert!(matches!(replace(&path, folder.path(), "new", "newer"), Err(ReplaceError::ReadOnly)));
    }
}
