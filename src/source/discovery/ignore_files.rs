//! Ignore files: what they leave out of a walk, each for the folder that it lies in.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::Problem;
use super::names::{Names, printable};
use super::reading::message;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

/// Files with patterns of what to leave out, in rising order of precedence.
const IGNORE_FILES: [&str; 3] = [".gitignore", ".ignore", ".doccheckignore"];

/// Bytes of such a file that are read. Patterns become one automaton: a longer list is no list of patterns.
const MAX_IGNORE_FILE: u64 = 64 * 1024;

/// The ignore files of a folder, its parents up to the repository's, and of the folders walked into.
pub(super) struct Ignores {
    /// For the parents from the outermost on: the path from there to the root, and the matchers by precedence.
    above: Vec<(PathBuf, Matchers)>,
    /// For the root and the folders between it and the entry looked at, by depth.
    levels: Vec<Matchers>,
}

/// One for each of [`IGNORE_FILES`].
type Matchers = [Option<Gitignore>; 3];

impl Ignores {
    pub(super) fn new(real: &Path, native: &Path, names: &Names, problems: &mut Vec<Problem>) -> Self {
        let mut above = Vec::new();
        if let Some(repository) = real.ancestors().find(|folder| folder.join(".git").exists()) {
            let parents = real.ancestors().skip(1).take_while(|folder| folder.starts_with(repository));
            above = parents
                .map(|folder| {
                    let rest = real.strip_prefix(folder).unwrap_or(Path::new(""));
                    (rest.to_path_buf(), load(folder, &printable(folder), problems))
                })
                .collect();
            above.reverse();
        }
        Self { above, levels: vec![load(native, &names.display(Path::new("")), problems)] }
    }

    /// Whether an ignore file names the entry at `native`, which is `below` the root. To be asked of every folder before what is in it.
    pub(super) fn is_match(&mut self, native: &Path, below: &Path, is_folder: bool, names: &Names, problems: &mut Vec<Problem>) -> bool {
        // The walk goes depth first, so the folders in which the entry is are those of the entries before it.
        let depth = below.components().count();
        self.levels.truncate(depth);
        if self.levels.len() < depth
            && let (Some(native), Some(parent)) = (native.parent(), below.parent())
        {
            self.levels.push(load(native, &names.display(parent), problems));
        }
        // A file that doccheck alone reads wins over git's; among files of one kind, the nearest does.
        for kind in (0..IGNORE_FILES.len()).rev() {
            let inner = self.levels.iter().enumerate().rev().filter_map(|(depth, matchers)| {
                let matcher = matchers[kind].as_ref()?;
                let mut parts = below.components();
                parts.by_ref().take(depth).for_each(drop);
                Some(matcher.matched(parts.as_path(), is_folder))
            });
            let outer = self.above.iter().rev().filter_map(|(folder, matchers)| {
                let matcher = matchers[kind].as_ref()?;
                Some(matcher.matched(folder.join(below), is_folder))
            });
            if let Some(verdict) = inner.chain(outer).find(|verdict| !verdict.is_none()) {
                return verdict.is_ignore();
            }
        }
        false
    }
}

/// Reads the ignore files of a folder. Patterns are matched against paths below it.
fn load(native: &Path, shown: &str, problems: &mut Vec<Problem>) -> Matchers {
    IGNORE_FILES.map(|name| {
        let path = native.join(name);
        // Not opened before it is known to be a file: a pipe would wait for ever.
        let metadata = fs::symlink_metadata(&path).ok()?;
        let mut problem = |message: String| {
            let path = if shown == "." { name.to_owned() } else { format!("{shown}/{name}") };
            problems.push(Problem::IgnoreFile { path, message });
        };
        if !metadata.is_file() {
            return None;
        }
        if metadata.len() > MAX_IGNORE_FILE {
            problem(format!("longer than {MAX_IGNORE_FILE} bytes, so it is not used"));
            return None;
        }
        let mut bytes = Vec::new();
        let result = File::open(&path).and_then(|file| file.take(MAX_IGNORE_FILE).read_to_end(&mut bytes));
        if let Err(error) = result {
            problem(message(&error));
            return None;
        }
        let mut builder = GitignoreBuilder::new("");
        for line in String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').lines() {
            if let Err(error) = builder.add_line(None, line) {
                problem(error.to_string());
            }
        }
        match builder.build() {
            Ok(matcher) if !matcher.is_empty() => Some(matcher),
            Ok(_) => None,
            Err(error) => {
                problem(error.to_string());
                None
            }
        }
    })
}
