//! Files whose names end in a locale: `guide.fr.md`, `README_zh.md`, and inverted, `guide.en.md` beside a translated `guide.md`.
//!
//! After a full stop a locale that stands beside the same name without one, or with another, is meant as one. After
//! `-` and `_` words of a name end likewise (`sign-in`, `get-id`), so that more is needed: the text's language, or a habit.

use super::folders::{is_qualified, tail};
use super::voices::Voices;
use crate::alignment::targets::without_extension;
use crate::locale::Locale;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Kinds of files that a language has the name of: `config.ts.md` documents `config.ts`.
const FILE_KINDS: [&str; 8] = ["cs", "ts", "so", "mk", "am", "ps", "io", "sc"];

/// So many files show a habit.
const HABIT: usize = 3;

/// A file whose name may end in a locale.
struct Candidate<'a> {
    document: usize,
    /// What stands between name and locale.
    sign: char,
    locale: Locale,
    /// The path without locale and extension.
    stem: &'a str,
    /// Whether the same name is there without a locale, or with another one.
    twin: bool,
}

/// The files of the collection that are named so.
#[derive(Default)]
pub(super) struct Suffixes<'a> {
    /// By document: locale, and path without locale and extension.
    files: HashMap<usize, (Locale, &'a str)>,
    /// Documents without a locale in their name that have such a twin.
    twins: HashSet<usize>,
    /// Of them those that the twins, which are all in the source's language, are translated into.
    inverted: BTreeSet<usize>,
    /// The locale of the sources of an inverted layout.
    pub(super) source: Option<Locale>,
}

impl<'a> Suffixes<'a> {
    /// Finds them among `paths`, which are those of the voices' documents. `source` is the locale that the user named.
    pub(super) fn new(paths: &[&'a str], voices: Voices<'_>, source: Option<&Locale>) -> Self {
        let plain: HashMap<&str, usize> = paths.iter().enumerate().map(|(at, path)| (without_extension(path), at)).collect();
        let candidates = candidates(paths, &plain);
        // How many files end in each locale by each sign, and how many of them have a twin.
        let mut habits: HashMap<(char, &Locale), (usize, usize)> = HashMap::new();
        for candidate in &candidates {
            let habit = habits.entry((candidate.sign, &candidate.locale)).or_default();
            habit.0 += 1;
            habit.1 += usize::from(candidate.twin);
        }
        let mut found = Self::default();
        let mut by_stem: BTreeMap<&str, Vec<Locale>> = BTreeMap::new();
        for candidate in &candidates {
            let (all, twins) = habits[&(candidate.sign, &candidate.locale)];
            if candidate.counts(twins >= HABIT && twins * 2 >= all, paths, voices) {
                found.files.insert(candidate.document, (candidate.locale.clone(), candidate.stem));
                by_stem.entry(candidate.stem).or_default().push(candidate.locale.clone());
            }
        }
        let is_source = |locale: &Locale| source.map_or_else(|| locale.language() == "en", |source| locale.same_language(source));
        for (stem, locales) in by_stem {
            let Some(&document) = plain.get(stem) else { continue };
            found.twins.insert(document);
            if locales.iter().all(is_source) {
                found.inverted.insert(document);
                found.source = found.source.take().or_else(|| locales.into_iter().next());
            }
        }
        found
    }

    /// Locale, and path without locale and extension.
    pub(super) fn split(&self, document: usize) -> Option<(Locale, &'a str)> {
        self.files.get(&document).cloned()
    }

    /// Whether a document without a locale in its name has a twin with one.
    pub(super) fn has_twin(&self, document: usize) -> bool {
        self.twins.contains(&document)
    }

    /// Whether that twin is its source.
    pub(super) fn is_inverted(&self, document: usize) -> bool {
        self.inverted.contains(&document)
    }

    /// The translations of an inverted layout, where it is used throughout.
    pub(super) fn inverted(&self) -> Option<Vec<usize>> {
        (self.inverted.len() >= HABIT && self.inverted.len() == self.twins.len()).then(|| self.inverted.iter().copied().collect())
    }
}

fn candidates<'a>(paths: &[&'a str], plain: &HashMap<&str, usize>) -> Vec<Candidate<'a>> {
    let mut found = Vec::new();
    let mut times: HashMap<&str, usize> = HashMap::new();
    for (document, path) in paths.iter().enumerate() {
        let stem = without_extension(path);
        let name = stem.rfind('/').map_or(0, |at| at + 1);
        let Some((before, locale)) = tail(&stem[name..]).filter(|(before, _)| !before.is_empty()) else { continue };
        let Some(sign) = before.chars().next_back() else { continue };
        let stem = &stem[..name + before.len() - sign.len_utf8()];
        *times.entry(stem).or_default() += 1;
        found.push(Candidate { document, sign, locale, stem, twin: plain.contains_key(stem) });
    }
    for candidate in &mut found {
        candidate.twin |= times[candidate.stem] >= 2;
    }
    found
}

impl Candidate<'_> {
    /// Whether the end of the name is a locale. `habit`: most files that end so have a twin, and they are several.
    fn counts(&self, habit: bool, paths: &[&str], voices: Voices<'_>) -> bool {
        let kind = FILE_KINDS.contains(&self.locale.as_str());
        let speaks = || voices.speak(&[self.document], &self.locale);
        // Outside of words, `zh-CN` and `pt_BR` are written with a region in capitals.
        let capitals = || {
            let stem = without_extension(paths[self.document]);
            is_qualified(&self.locale) && stem.ends_with(|c: char| c.is_ascii_uppercase())
        };
        match (self.sign, self.twin) {
            ('.', true) if !kind => true,
            (_, true) => habit && !kind || capitals() || speaks(),
            (_, false) => habit && !kind || is_qualified(&self.locale) && speaks(),
        }
    }
}
