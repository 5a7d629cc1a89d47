//! Where the locale is written, and what the path says once it is taken out.
//!
//! Four ways, each in a file: [`folders`] named by a locale, [`suffixes`] of file names, the [`bare`] side that has neither
//! because its translations have, and front matter. What the paths leave open, the documents' own language tells ([`voices`]).

mod bare;
mod folders;
mod suffixes;
#[cfg(test)]
mod tests;
mod voices;

use self::folders::LocaleFolders;
use self::suffixes::Suffixes;
use self::voices::Voices;
use super::targets::without_extension;
use crate::document::{AnchorOrigin, Document};
use crate::locale::Locale;
use crate::source::SourceFile;
use std::collections::{BTreeMap, BTreeSet};

pub(in crate::alignment) use folders::tail;

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
    /// Whether the user says so.
    pub fixed: bool,
}

/// What the paths of a collection say.
#[derive(Debug, Default)]
pub struct Layout {
    /// Of each document, in their order.
    pub places: Vec<Place>,
    /// The locale of the sources, where the layout tells it: the bare side, or the suffixed one of an inverted layout.
    pub source: Option<Locale>,
}

/// Decides locale and article path for every document. `files` are those that the documents were read from.
#[must_use]
pub fn layout(documents: &[Document], files: &[SourceFile], options: &LayoutOptions) -> Layout {
    // A text of the past has no place of its own: it belongs to the translations that name it.
    let path = |document: &Document| if document.past.is_some() { "" } else { files[document.file.0 as usize].relative.as_str() };
    let paths: Vec<&str> = documents.iter().map(path).collect();
    let stems: Vec<&str> = paths.iter().map(|path| without_extension(path)).collect();
    let used = |mode: LayoutMode| options.mode == LayoutMode::Auto || options.mode == mode;
    let voices = Voices { documents, files };
    // Files that the user placed show nothing of how others are placed.
    let ways = Ways {
        folders: LocaleFolders::new(if used(LayoutMode::Folder) { &paths } else { &[] }, voices),
        suffixes: Suffixes::new(if used(LayoutMode::Suffix) { &paths } else { &[] }, voices, options.source_locale.as_ref()),
    };
    let mut places: Vec<Place> = (0..documents.len()).map(|at| place(at, &documents[at], &paths, &ways, options)).collect();
    let inverted = ways.suffixes.inverted();
    if let Some(translations) = &inverted {
        invert(&mut places, translations, &paths, &ways.suffixes, voices);
    }
    let bare = bare::assign(&mut places, &stems, voices, options);
    settle_roots(&mut places);
    Layout { places, source: inverted.and_then(|_| ways.suffixes.source.clone()).or(bare) }
}

/// The ways in which paths may tell a locale.
struct Ways<'a> {
    folders: LocaleFolders,
    suffixes: Suffixes<'a>,
}

fn place(at: usize, document: &Document, paths: &[&str], ways: &Ways<'_>, options: &LayoutOptions) -> Place {
    let path = paths[at];
    if document.reference_only && !document.partial {
        // Matched by the path below what the user named; the locale of that tree, where it has one, is not used.
        let below = path.match_indices('/').find(|(at, _)| is_locale_folder(path, *at)).map_or(path, |(at, _)| &path[at + 1..]);
        return Place { rest: without_extension(below).to_owned(), ..Place::default() };
    }
    if let Some((root, below)) = root_of(path, &options.roots)
        && let Some(locale) = &root.locale
    {
        let rest = format!("{}{}", root.prefix, without_extension(below));
        return Place { locale: Some(locale.clone()), rest, fixed: true, ..Place::default() };
    }
    let declared = document.declared_locale.as_ref().map(|(_, locale)| locale.clone());
    let (suffix, stem) = ways.suffixes.split(at).map_or((None, without_extension(path)), |(locale, stem)| (Some(locale), stem));
    if let Some((folder, prefix, rest)) = ways.folders.split(path) {
        let rest = stem.get(path.len() - rest.len()..).unwrap_or(rest).to_owned();
        return Place { locale: Some(suffix.unwrap_or(folder)), prefix: prefix.to_owned(), rest, ..Place::default() };
    }
    if suffix.is_some() {
        return Place { locale: suffix, rest: stem.to_owned(), ..Place::default() };
    }
    if ways.suffixes.is_inverted(at) {
        return Place { locale: LocaleFolders::any_tag(path).or(declared), rest: stem.to_owned(), ..Place::default() };
    }
    let flat = declared.is_some() && !ways.suffixes.has_twin(at);
    Place { locale: declared, rest: stem.to_owned(), flat, ..Place::default() }
}

/// The root that a path lies in, the innermost of several, and the path below it.
fn root_of<'r, 'p>(path: &'p str, roots: &'r [LayoutRoot]) -> Option<(&'r LayoutRoot, &'p str)> {
    roots.iter().filter_map(|root| Some((root, below(path, &root.path)?))).max_by_key(|(root, _)| root.path.len())
}

/// The part of `path` below `folder`; `""` is the folder of everything.
fn below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    if folder.is_empty() { Some(path) } else { path.strip_prefix(folder)?.strip_prefix('/') }
}

/// In an inverted suffix layout (`X.en.md` is the source of `X.md`), a translation without a locale in its path is in the
/// language that most of them are in, and a page without a twin is not translated yet: it is still the source's text under the
/// translation's name.
fn invert(places: &mut [Place], translations: &[usize], paths: &[&str], suffixes: &Suffixes<'_>, voices: Voices<'_>) {
    if let Some(language) = voices.common_language(translations) {
        for &at in translations {
            places[at].locale.get_or_insert_with(|| language.clone());
        }
    }
    let top = |path: &&str| path.split_once('/').map_or("", |(first, _)| first).to_owned();
    let folders: BTreeSet<String> = translations.iter().map(|&at| top(&paths[at])).collect();
    for (place, path) in places.iter_mut().zip(paths) {
        if place.locale.is_none() && folders.contains(&top(path)) {
            place.locale.clone_from(&suffixes.source);
        }
    }
}

/// Documents that the user placed are of the articles that have their path, whatever stands before the locale there.
fn settle_roots(places: &mut [Place]) {
    let mut prefixes: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for place in places.iter().filter(|place| !place.fixed && !place.flat && place.locale.is_some()) {
        // Where several have it, none is meant.
        let known = prefixes.entry(&place.rest).or_insert(Some(&place.prefix));
        *known = known.filter(|prefix| *prefix == place.prefix);
    }
    let found: Vec<Option<String>> = places
        .iter()
        .map(|place| if place.fixed { prefixes.get(place.rest.as_str()).copied().flatten().map(str::to_owned) } else { None })
        .collect();
    for (place, prefix) in places.iter_mut().zip(found) {
        place.prefix = prefix.unwrap_or_else(|| std::mem::take(&mut place.prefix));
    }
}

/// Where a document's locale, once decided, is written; `None` where it is written nowhere. `relative` is the file's
/// [`SourceFile::relative`].
#[must_use]
pub fn written_in(relative: &str, document: &Document) -> Option<LayoutMode> {
    let locale = document.locale.as_ref()?;
    let names = |name: &str| tail(name).is_some_and(|(_, found)| found == *locale);
    let (folders, name) = relative.rsplit_once('/').unwrap_or(("", relative));
    // What the file's own name ends in is its locale first: `ja/a.en.md` is English.
    if tail(without_extension(name)).is_some_and(|(before, found)| !before.is_empty() && found == *locale) {
        Some(LayoutMode::Suffix)
    } else if folders.split('/').any(names) {
        Some(LayoutMode::Folder)
    } else {
        document.declared_locale.as_ref().filter(|(_, declared)| declared == locale).map(|_| LayoutMode::FrontMatter)
    }
}

fn join(prefix: &str, rest: &str) -> String {
    match (prefix.is_empty(), rest.is_empty()) {
        (true, _) => rest.to_owned(),
        (false, true) => prefix.to_owned(),
        (false, false) => format!("{prefix}/{rest}"),
    }
}

/// Whether a path tells a page from others: every folder has its `index`.
fn is_telling(stem: &str) -> bool {
    let name = stem.rsplit('/').next().unwrap_or(stem);
    stem.contains('/') || !["index", "_index", "readme", "overview", "introduction"].contains(&name.to_ascii_lowercase().as_str())
}

/// Whether the folder that ends at byte `at` of `path` is named by a locale with a region or script.
fn is_locale_folder(path: &str, at: usize) -> bool {
    let name = path[..at].rsplit('/').next().unwrap_or("");
    name.contains(['-', '_']) && Locale::from_segment(name).is_some()
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
