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

    /// The only path of the tree with the name of `path`, else the one with nearly its name in its folder.
    pub(super) fn nearest(&self, path: &str, in_tree: impl Fn(&str) -> bool) -> Option<&'a str> {
        let wanted = page_stem(name(path));
        let namesakes = self.by_name.get(wanted).filter(|all| all.len() <= MOST_NAMESAKES);
        let mut own = namesakes.into_iter().flatten().copied().filter(|path| in_tree(path));
        if let (Some(only), None) = (own.next(), own.next()) {
            return Some(only);
        }
        let neighbours = self.by_folder.get(folder(path))?;
        let near = nearest(wanted, neighbours.iter().map(|path| page_stem(name(path))))?;
        neighbours.iter().copied().find(|path| page_stem(name(path)) == near)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_file_comes_before_a_similar_name() {
        let paths = ["en/a/export.md", "en/b/limits.md", "en/b/linits.md", "fr/c/limits.md", "fr/b/index.md"];
        let names = Names::new(paths.into_iter());
        let nearest = |path: &str, tree: &str| names.nearest(path, |candidate| candidate.starts_with(tree));
        assert_eq!(nearest("en/c/export.md", "en/"), Some("en/a/export.md"));
        assert_eq!(nearest("en/a/exports.md", "en/"), Some("en/a/export.md"));
        assert_eq!(nearest("en/a/limits.md", "en/"), Some("en/b/limits.md"));
        assert_eq!(nearest("en/a/index.md", "en/"), None);
        assert_eq!(nearest("en/a/nothing.md", "en/"), None);
    }
}
