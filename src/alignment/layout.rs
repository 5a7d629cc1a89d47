//! Where the locale is written, and what the path says once it is taken out.

use super::targets::without_extension;
use crate::document::{AnchorOrigin, Document};
use crate::locale::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// How the locale of a document is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LayoutMode {
    /// By whatever the paths show, else by the front matter.
    #[default]
    Auto,
    /// By a folder named like a locale only.
    Folder,
    /// By the end of the file name only.
    Suffix,
    /// By the front matter only.
    FrontMatter,
}

/// What the user fixed about locales and folders.
#[derive(Debug, Clone, Default)]
pub struct LayoutOptions {
    /// How the locale of a document is told.
    pub mode: LayoutMode,
    /// The locale the others are translated from.
    pub source_locale: Option<Locale>,
    /// Folders of which something is known.
    pub roots: Vec<LayoutRoot>,
}

/// A folder whose documents have a known locale or place.
#[derive(Debug, Clone, Default)]
pub struct LayoutRoot {
    /// The folder, as in `SourceFile::relative`, without a final `/`.
    pub path: String,
    /// The locale of all documents in it; without one, it is recognised as elsewhere.
    pub locale: Option<Locale>,
    /// What to put before the path below the folder to make the article's path.
    pub prefix: String,
}

/// What a path says of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The locale, where the path tells.
    pub locale: Option<Locale>,
    /// What stands before the locale.
    pub prefix: String,
    /// What stands after it (or the whole path), extension and locale suffix removed.
    pub rest: String,
    /// Whether the locale is only in the front matter, so that the path says nothing of the article.
    pub flat: bool,
}

/// Decides locale and article path for every document. `paths` are the files' `relative` paths, in the order of
/// `documents`.
#[must_use]
pub fn places(documents: &[Document], paths: &[&str], options: &LayoutOptions) -> Vec<Place> {
    let used = |mode: LayoutMode| options.mode == LayoutMode::Auto || options.mode == mode;
    let segments = LocaleFolders::new(if used(LayoutMode::Folder) { paths } else { &[] });
    let suffixes = Suffixes::new(if used(LayoutMode::Suffix) { paths } else { &[] });
    let mut places: Vec<Place> =
        documents.iter().zip(paths).map(|(document, path)| place(document, path, &segments, &suffixes, options)).collect();
    untranslated(&mut places, paths, &suffixes);
    bare_sources(&mut places, options);
    places
}

fn place(document: &Document, path: &str, folders: &LocaleFolders, suffixes: &Suffixes, options: &LayoutOptions) -> Place {
    if document.reference_only {
        // Matched by the path below what the user named; the locale of that tree, where it has one, is not used.
        let below = path.match_indices('/').find(|(at, _)| is_locale_folder(path, *at)).map_or(path, |(at, _)| &path[at + 1..]);
        return Place { locale: None, prefix: String::new(), rest: without_extension(below).to_owned(), flat: false };
    }
    let declared = document.declared_locale.as_ref().map(|(_, locale)| locale.clone());
    for root in &options.roots {
        if let Some(below) = path.strip_prefix(root.path.as_str()).and_then(|rest| rest.strip_prefix('/'))
            && let Some(locale) = &root.locale
        {
            let rest = format!("{}{}", root.prefix, without_extension(below));
            return Place { locale: Some(locale.clone()), prefix: String::new(), rest, flat: false };
        }
    }
    if let Some((locale, stem)) = suffixes.split(path) {
        let (prefix, rest) = folders.split(path).map_or((String::new(), stem.clone()), |(_, prefix, rest)| {
            let (_, rest) = suffixes.split(&rest).unwrap_or((locale.clone(), without_extension(&rest).to_owned()));
            (prefix, rest)
        });
        return Place { locale: Some(locale), prefix, rest, flat: false };
    }
    let stem = without_extension(path).to_owned();
    if suffixes.has_twin(path) {
        // The inverted side of a suffix layout: `X.en.md` is the source of `X.md`.
        let locale = folders.any_tag(path).or_else(|| declared.clone());
        let rest = stem;
        return Place { locale, prefix: String::new(), rest, flat: false };
    }
    if let Some((locale, prefix, rest)) = folders.split(path) {
        return Place { locale: Some(locale), prefix, rest: without_extension(&rest).to_owned(), flat: false };
    }
    match declared {
        Some(locale) => Place { locale: Some(locale), prefix: String::new(), rest: stem, flat: true },
        None => Place { locale: None, prefix: String::new(), rest: stem, flat: false },
    }
}

/// In an inverted suffix layout (`X.en.md` is the source of `X.md`), a page without a twin is not translated yet: it is
/// still the source's text under the translation's name.
fn untranslated(places: &mut [Place], paths: &[&str], suffixes: &Suffixes) {
    let Some(source) = suffixes.only_twin_locale() else { return };
    let folders: BTreeSet<&str> = suffixes.twins.iter().map(|path| path.split('/').next().unwrap_or("")).collect();
    for (place, path) in places.iter_mut().zip(paths) {
        if place.locale.is_none() && folders.contains(path.split('/').next().unwrap_or("")) {
            place.locale = Some(source.clone());
        }
    }
}

/// A source tree without a locale folder beside translations in folders of their own (`src/guide` and
/// `src/zh/guide`): documents whose path equals a translation's path without its locale are the source.
fn bare_sources(places: &mut [Place], options: &LayoutOptions) {
    let translated: BTreeSet<String> = places.iter().filter(|p| p.locale.is_some() && !p.flat).map(|p| join(&p.prefix, &p.rest)).collect();
    let taken: BTreeSet<(String, Locale)> = places.iter().filter_map(|p| Some((join(&p.prefix, &p.rest), p.locale.clone()?))).collect();
    let Some(source) = options.source_locale.clone().or_else(|| Locale::parse("en")) else { return };
    let mut prefixes: BTreeMap<String, String> = BTreeMap::new();
    for place in places.iter().filter(|p| p.locale.is_some() && !p.flat) {
        prefixes.insert(join(&place.prefix, &place.rest), place.prefix.clone());
    }
    for place in places.iter_mut().filter(|p| p.locale.is_none()) {
        if translated.contains(&place.rest) && !taken.contains(&(place.rest.clone(), source.clone())) {
            if let Some(prefix) = prefixes.get(&place.rest) {
                place.rest =
                    place.rest.strip_prefix(prefix.as_str()).map_or(place.rest.clone(), |rest| rest.trim_start_matches('/').to_owned());
                place.prefix.clone_from(prefix);
            }
            place.locale = Some(source.clone());
        }
    }
}

fn join(prefix: &str, rest: &str) -> String {
    if prefix.is_empty() { rest.to_owned() } else { format!("{prefix}/{rest}") }
}

/// Whether the folder that ends at byte `at` of `path` is named by a locale with a region or script.
fn is_locale_folder(path: &str, at: usize) -> bool {
    let name = path[..at].rsplit('/').next().unwrap_or("");
    name.contains(['-', '_']) && Locale::from_segment(name).is_some()
}

/// The folders of the collection that are named by a locale.
struct LocaleFolders {
    /// Folder (with its parents) to locale, for folders that count.
    folders: BTreeMap<String, Locale>,
}

impl LocaleFolders {
    fn new(paths: &[&str]) -> Self {
        let mut candidates: BTreeMap<String, BTreeMap<String, Locale>> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for path in paths {
            for (at, _) in path.match_indices('/') {
                let folder = &path[..at];
                if !seen.insert(folder) {
                    continue;
                }
                let (parent, name) = folder.rsplit_once('/').unwrap_or(("", folder));
                if let Some(locale) = Locale::from_segment(name) {
                    candidates.entry(parent.to_owned()).or_default().insert(folder.to_owned(), locale);
                }
            }
        }
        // `it` or `is` may be an ordinary word: a bare language counts only beside another locale.
        let mut folders = BTreeMap::new();
        for siblings in candidates.into_values() {
            let several = siblings.len() >= 2;
            folders.extend(siblings.into_iter().filter(|(_, locale)| several || locale.as_str().contains('-')));
        }
        Self { folders }
    }

    /// Locale, what stands before its folder, and what stands after.
    fn split(&self, path: &str) -> Option<(Locale, String, String)> {
        path.match_indices('/').find_map(|(at, _)| {
            let locale = self.folders.get(&path[..at])?;
            let prefix = path[..at].rsplit_once('/').map_or("", |(parent, _)| parent);
            Some((locale.clone(), prefix.to_owned(), path[at + 1..].to_owned()))
        })
    }

    /// Any folder of the path that reads as a locale, siblings or not.
    fn any_tag(&self, path: &str) -> Option<Locale> {
        path.split('/').rev().skip(1).find_map(Locale::from_segment)
    }
}

/// Files whose names end in a locale: `guide.fr.md`.
struct Suffixes {
    /// Path to locale and path without the suffix and extension.
    files: BTreeMap<String, (Locale, String)>,
    /// Paths without a suffix that have such a twin.
    twins: BTreeSet<String>,
}

impl Suffixes {
    fn new(paths: &[&str]) -> Self {
        let all: BTreeSet<&str> = paths.iter().copied().collect();
        let mut by_stem: BTreeMap<String, Vec<(String, Locale)>> = BTreeMap::new();
        for path in paths {
            let stem = without_extension(path);
            let tag = without_extension(stem);
            if tag.len() < stem.len()
                && let Some(locale) = Locale::from_segment(&stem[tag.len() + 1..])
            {
                by_stem.entry(tag.to_owned()).or_default().push(((*path).to_owned(), locale));
            }
        }
        let mut files = BTreeMap::new();
        let mut twins = BTreeSet::new();
        for (stem, found) in by_stem {
            let extension = found[0].0.rsplit('.').next().unwrap_or("md").to_owned();
            let twin = format!("{stem}.{extension}");
            let has_twin = all.contains(twin.as_str());
            if has_twin || found.len() >= 2 {
                for (path, locale) in found {
                    files.insert(path, (locale, stem.clone()));
                }
                if has_twin {
                    twins.insert(twin);
                }
            }
        }
        Self { files, twins }
    }

    fn split(&self, path: &str) -> Option<(Locale, String)> {
        self.files.get(path).cloned()
    }

    /// The one locale that files with a twin are suffixed with, where it is one and the layout is used throughout.
    fn only_twin_locale(&self) -> Option<Locale> {
        let mut locales = self.files.values().map(|(locale, _)| locale);
        let first = locales.next()?.clone();
        (self.twins.len() >= 3 && locales.all(|locale| *locale == first)).then_some(first)
    }

    fn has_twin(&self, path: &str) -> bool {
        self.twins.contains(path)
    }
}

/// The explicit anchors of a document's title, folded.
#[must_use]
pub fn title_anchors(document: &Document) -> Vec<String> {
    document
        .sections
        .iter()
        .find(|section| section.level == 1)
        .into_iter()
        .flat_map(|section| section.anchors.iter().map(|&at| &document.anchors[at as usize]))
        .filter(|anchor| anchor.origin != AnchorOrigin::Derived)
        .map(|anchor| anchor.name.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_language_folder_needs_a_sibling() {
        let folders = LocaleFolders::new(&["docs/it/a.md", "x/en/a.md", "x/zh/a.md", "y/pt-PT/a.md"]);
        assert!(folders.split("docs/it/a.md").is_none());
        assert_eq!(folders.split("x/zh/a.md").map(|s| (s.0.as_str().to_owned(), s.1, s.2)), Some(("zh".into(), "x".into(), "a.md".into())));
        assert_eq!(folders.split("y/pt-PT/a.md").map(|s| s.0.as_str().to_owned()), Some("pt-PT".into()));
    }

    #[test]
    fn a_suffix_needs_a_twin_or_a_sibling() {
        let suffixes = Suffixes::new(&["a.en.md", "a.md", "b.en.md", "c.fr.md", "c.de.md"]);
        assert!(suffixes.split("a.en.md").is_some() && suffixes.has_twin("a.md"));
        assert!(suffixes.split("b.en.md").is_none());
        assert!(suffixes.split("c.fr.md").is_some());
    }
}
