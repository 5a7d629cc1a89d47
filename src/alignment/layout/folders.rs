//! Folders that are named by a locale: `pt-PT/`, or `docs-fr/` beside `docs/`.
//!
//! Many folders are named like a language and are none: `it`, `id`, `is`, `cs` for C#. A name with a region or a script is
//! evidence enough; a bare language needs more: siblings that hold the same pages, the same pages beside it, a folder
//! of translations above it, or texts in that language.

use super::voices::Voices;
use super::{is_telling, join};
use crate::alignment::targets::without_extension;
use crate::locale::Locale;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Folders that hold nothing but translations.
const STORES: [&str; 9] = ["i18n", "l10n", "locale", "locales", "translation", "translations", "lang", "langs", "languages"];

/// Folders of one parent that differ in their locale only: those named by it alone, or those of one name and sign before it.
type Family<'a> = BTreeMap<&'a str, Candidate<'a>>;

/// A folder that may be named by a locale.
struct Candidate<'a> {
    locale: Locale,
    /// The files in it: which, and their paths below it without extension.
    files: Vec<(usize, &'a str)>,
}

/// The folders of the collection that are named by a locale.
pub(super) struct LocaleFolders {
    /// Folder (with its parents) to its locale, and what stands for it in the paths of what is translated.
    folders: BTreeMap<String, (Locale, String)>,
}

impl LocaleFolders {
    /// Finds them among `paths`, which are those of the voices' documents.
    pub(super) fn new(paths: &[&str], voices: Voices<'_>) -> Self {
        // By parent, and name and sign before the locale.
        let mut families: BTreeMap<(&str, &str), Family<'_>> = BTreeMap::new();
        let mut known: HashMap<&str, Option<(&str, Locale)>> = HashMap::new();
        for (document, path) in paths.iter().enumerate() {
            for (at, _) in path.match_indices('/') {
                let folder = &path[..at];
                let name = folder.rfind('/').map_or(0, |at| at + 1);
                let Some((before, locale)) = known.entry(folder).or_insert_with(|| tail(&folder[name..])) else { continue };
                let family = families.entry((&folder[..name], before)).or_default();
                let candidate = family.entry(folder).or_insert_with(|| Candidate { locale: locale.clone(), files: Vec::new() });
                candidate.files.push((document, without_extension(&path[at + 1..])));
            }
        }
        let stems: HashSet<&str> = paths.iter().map(|path| without_extension(path)).collect();
        let mut folders = BTreeMap::new();
        for ((parent, before), family) in families {
            let parent = parent.trim_end_matches('/');
            let plain = join(parent, before.trim_end_matches(SIGNS));
            let all = is_family(&family, before.is_empty());
            for (folder, candidate) in family {
                if all || candidate.counts(parent, before, &plain, &stems, voices) {
                    folders.insert(folder.to_owned(), (candidate.locale, plain.clone()));
                }
            }
        }
        Self { folders }
    }

    /// Locale, what stands before its folder, and what stands after.
    pub(super) fn split<'p>(&self, path: &'p str) -> Option<(Locale, &str, &'p str)> {
        path.match_indices('/').find_map(|(at, _)| {
            let (locale, plain) = self.folders.get(&path[..at])?;
            Some((locale.clone(), plain.as_str(), &path[at + 1..]))
        })
    }

    /// Any folder of the path that reads as a locale, evidence or not.
    pub(super) fn any_tag(path: &str) -> Option<Locale> {
        path.split('/').rev().skip(1).find_map(Locale::from_segment)
    }
}

/// What stands between a name and the locale after it.
pub(super) const SIGNS: [char; 3] = ['.', '-', '_'];

/// The locale that a name is or ends in, and what stands before it, its sign included. The longest tag counts: `docs-pt-br`
/// is not in Breton.
pub(in crate::alignment) fn tail(name: &str) -> Option<(&str, Locale)> {
    if let Some(locale) = Locale::from_segment(name) {
        return Some(("", locale));
    }
    let mut found = None;
    for (at, _) in name.rmatch_indices(SIGNS).take(3).filter(|(at, _)| *at > 0) {
        if let Some(locale) = Locale::from_segment(&name[at + 1..]) {
            found = Some((&name[..=at], locale));
        }
    }
    found
}

/// Whether a tag says more than a language: no ordinary word does.
pub(super) fn is_qualified(locale: &Locale) -> bool {
    locale.as_str().contains('-')
}

/// Whether folders show by each other that all of them are named by locales.
fn is_family(family: &Family<'_>, whole: bool) -> bool {
    if family.len() < 2 {
        return false;
    }
    let sure = |candidate: &Candidate<'_>| is_qualified(&candidate.locale) || candidate.locale.language() == "en";
    if whole && family.values().any(sure) {
        return true;
    }
    // Each page remembers the folder that it was met in first.
    let mut first: HashMap<&str, &str> = HashMap::new();
    family.iter().any(|(folder, candidate)| {
        candidate.files.iter().any(|(_, below)| is_telling(below) && *first.entry(below).or_insert(folder) != *folder)
    })
}

impl Candidate<'_> {
    /// Whether the folder is named by a locale, as far as itself and what lies beside it tell.
    fn counts(&self, parent: &str, before: &str, plain: &str, stems: &HashSet<&str>, voices: Voices<'_>) -> bool {
        let by_name = is_qualified(&self.locale) && (before.is_empty() || before.ends_with('.'));
        let in_store = || before.is_empty() && STORES.contains(&parent.rsplit('/').next().unwrap_or(""));
        by_name || in_store() || self.has_counterparts(plain, stems) || voices.speak(&self.documents(), &self.locale)
    }

    /// Whether the same pages lie where they would without the locale: at least half of them, and not by a name that every folder has.
    fn has_counterparts(&self, plain: &str, stems: &HashSet<&str>) -> bool {
        let (mut equal, mut telling) = (0, false);
        for (_, below) in &self.files {
            if stems.contains(join(plain, below).as_str()) {
                equal += 1;
                telling |= is_telling(below);
            }
        }
        telling && equal * 2 >= self.files.len()
    }

    fn documents(&self) -> Vec<usize> {
        self.files.iter().map(|(document, _)| *document).collect()
    }
}
