//! Where the files of a session really are.

use super::Walk;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The real paths of files, by their paths as reported.
pub struct Places {
    natives: BTreeMap<String, PathBuf>,
    current: PathBuf,
}

impl Places {
    /// The places of what `walks` found from the folder `current`.
    pub fn new(walks: &[Walk], current: &Path) -> Self {
        let found = walks.iter().flat_map(|walk| &walk.natives);
        Self { natives: found.map(|(path, native)| (path.clone(), native.clone())).collect(), current: current.to_owned() }
    }

    /// The folder that doccheck was run in.
    pub fn current(&self) -> &Path {
        &self.current
    }

    /// The real path of a file. Standard input has that of the file it stands for.
    pub fn real(&self, path: &str) -> PathBuf {
        self.natives.get(path).map_or_else(|| real(&self.current.join(path)), |native| real(native))
    }
}

/// The path without links, as far as it is there.
fn real(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) => real(parent).join(name),
        _ => path.to_owned(),
    })
}
