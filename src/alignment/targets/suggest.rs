//! What may have been meant by a path at which nothing lies.

use super::path::{folder, name, page_stem};
use crate::document::fragments::nearest;
use std::collections::HashMap;

/// Files of one name that are looked at: more are a convention, such as `index.md`.
const MOST_NAMESAKES: usize = 50;

/// Paths by the name of the file and by the folder.
#[derive(Debug)]
pub(super) struct Names<'a> {
    by_name: HashMap<&'a str, Vec<&'a str>>,
    by_folder: HashMap<&'a str, Vec<&'a str>>,
}

impl<'a> Names<'a> {
    pub(super) fn new(paths: impl Iterator<Item = &'a str>) -> Self {
        let mut sorted: Vec<&str> = paths.collect();
        sorted.sort_unstable();
        let mut names = Self { by_name: HashMap::new(), by_folder: HashMap::new() };
        for path in sorted {
            names.by_name.entry(page_stem(name(path))).or_default().push(path);
            names.by_folder.entry(folder(path)).or_default().push(path);
        }
        names
    }

    /// Whether any file has the name of `path`.
    pub(super) fn has_name(&self, path: &str) -> bool {
        self.by_name.contains_key(page_stem(name(path)))
    }

    /// The only path with the file name of `path`, among those that `counts` lets pass.
    pub(super) fn namesake(&self, path: &str, counts: impl Fn(&str) -> bool) -> Option<&'a str> {
        let namesakes = self.by_name.get(page_stem(name(path))).filter(|all| all.len() <= MOST_NAMESAKES)?;
        let mut own = namesakes.iter().copied().filter(|path| counts(path));
        own.next().filter(|_| own.next().is_none())
    }

    /// Whether a page lies in `folder` itself.
    pub(super) fn has_page(&self, folder: &str) -> bool {
        self.by_folder.get(folder).is_some_and(|paths| paths.iter().any(|path| page_stem(path) != *path))
    }

    /// The path in the folder of `path` with nearly its file name.
    pub(super) fn neighbour(&self, path: &str) -> Option<&'a str> {
        let neighbours = self.by_folder.get(folder(path))?;
        let near = nearest(page_stem(name(path)), neighbours.iter().map(|path| page_stem(name(path))))?;
        neighbours.iter().copied().find(|path| page_stem(name(path)) == near)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_file_and_a_similar_name() {
        let paths = ["en/a/export.md", "en/b/limits.md", "en/b/linits.md", "fr/c/limits.md", "fr/b/index.md"];
        let names = Names::new(paths.into_iter());
        let namesake = |path: &str, tree: &str| names.namesake(path, |candidate| candidate.starts_with(tree));
        assert_eq!(namesake("en/c/export.md", "en/"), Some("en/a/export.md"));
        assert_eq!(namesake("en/a/limits.md", "en/"), Some("en/b/limits.md"));
        assert_eq!(namesake("en/a/limits.md", ""), None, "two of them");
        assert_eq!(namesake("en/a/nothing.md", "en/"), None);
        assert_eq!(names.neighbour("en/a/exports.md"), Some("en/a/export.md"));
        assert_eq!(names.neighbour("en/a/index.md"), None);
        assert_eq!(names.neighbour("no/such/folder.md"), None);
    }
}
