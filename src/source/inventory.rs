//! What a walk passed by: names only, so that it is known whether a link leads to something that is there.

use std::collections::HashSet;

/// The names below the folders that were walked, whatever they are the names of. Nothing of it was opened.
///
/// All paths are written as [`super::SourceFile::relative`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inventory {
    /// Folders that were walked, `""` for the current one. Files that were named one by one are in none.
    pub roots: Vec<String>,
    /// Files that were seen and not read, such as images; those that ignore files name are there too.
    pub files: Vec<String>,
    /// Folders that were seen and not walked: ignored, hidden or built ones, and links that may be folders.
    pub closed: HashSet<String>,
}

impl Default for Inventory {
    /// Files in memory are all there is: nothing was passed by.
    fn default() -> Self {
        Self { roots: vec![String::new()], files: Vec::new(), closed: HashSet::new() }
    }
}

impl Inventory {
    /// Of a walk that has not begun.
    #[must_use]
    pub fn empty() -> Self {
        Self { roots: Vec::new(), ..Self::default() }
    }

    /// Adds names of files.
    pub fn add_files(&mut self, names: impl IntoIterator<Item = String>) {
        self.files.extend(names);
        self.sort();
    }

    /// Puts the lists in order, and what several walks saw there once.
    pub(super) fn sort(&mut self) {
        for list in [&mut self.roots, &mut self.files] {
            list.sort_unstable();
            list.dedup();
        }
    }

    /// Whether the folder that `path` would lie in was walked, so that a path which was not seen is not there.
    #[must_use]
    pub fn walked(&self, path: &str) -> bool {
        let is_closed = |root: &str| path.match_indices('/').any(|(at, _)| at > root.len() && self.closed.contains(&path[..at]));
        let below = |root: &&String| root.is_empty() || path.strip_prefix(root.as_str()).is_some_and(|rest| rest.starts_with('/'));
        // A folder that is left out of one walk may have been named for another.
        self.roots.iter().filter(below).any(|root| self.closed.is_empty() || !is_closed(root) && !self.closed.contains(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_below_a_closed_folder_is_not_known() {
        let mut inventory = Inventory::empty();
        assert!(!inventory.walked("docs/a.md"));
        inventory.roots = vec!["docs".to_owned(), "docs/drafts/b".to_owned()];
        inventory.closed = HashSet::from(["docs/drafts".to_owned()]);
        for (path, walked) in [
            ("docs/a.md", true),
            ("docs/x/y/z.png", true),
            ("docs/drafts/a.md", false),
            ("docs/drafts/x/y.md", false),
            ("docs/drafts", false),
            ("docs/drafts/b/c.md", true),
            ("docs-2/a.md", false),
            ("a.md", false),
        ] {
            assert_eq!(inventory.walked(path), walked, "{path}");
        }
        assert!(Inventory::default().walked("a.md"));
    }
}
