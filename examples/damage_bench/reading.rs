//! The files of a folder, named by their paths below it.

use doccheck::source::{Limits, SourceFile, discovery};
use std::path::{Path, PathBuf};

/// Reads the documents of `folder`; their paths begin with its own name where `whole_path` says so.
pub fn folder_files(folder: &Path, whole_path: bool) -> Vec<SourceFile> {
    let current = std::env::current_dir().expect("a current folder");
    let found = discovery::discover(&discovery::Request::new(vec![folder.to_owned()], current)).unwrap_or_else(|error| panic!("{error}"));
    let mut files = discovery::read(&found.files, &Limits::default());
    for (file, candidate) in files.iter_mut().zip(&found.files) {
        let root = folder.canonicalize().unwrap_or_else(|_| PathBuf::from(folder));
        if let Ok(below) = candidate.native.canonicalize().unwrap_or_else(|_| candidate.native.clone()).strip_prefix(&root) {
            let name = if whole_path { root.file_name().map(Path::new).unwrap_or(Path::new("")).join(below) } else { below.to_owned() };
            file.relative = name.to_string_lossy().replace('\\', "/");
        }
    }
    files
}
