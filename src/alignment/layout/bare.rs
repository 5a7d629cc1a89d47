//! Sources without a locale in their path: `docs/guide.md` beside `docs/ja/guide.md`, `guide.ja.md` or
//! `i18n/ja/docs/guide.md`.
//!
//! They are known by their translations alone: a page is such a source where a translation's path is its own but for the
//! locale, or where most pages of a translated folder have their counterpart in one other folder.

use super::voices::Voices;
use super::{LayoutOptions, Place, is_telling, join};
use crate::locale::Locale;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Folders below a locale's that stand for another one elsewhere, one in the other:
/// `i18n/fr/docusaurus-plugin-content-docs/current` for `docs`.
const MOST_DROPPED: usize = 3;

/// What the folder of a plugin is called below a locale's, so that one page tells which it stands for.
const PLUGIN: &str = "docusaurus-plugin-content-";

/// Folders that end in one path and are told apart.
const MOST_BASES: usize = 8;

/// So many pages show that a folder stands for another, where their places do not say so.
const ENOUGH: usize = 3;

/// Gives documents that are the bare side of a layout their locale and place. Returns that locale where it was used.
pub(super) fn assign(places: &mut [Place], stems: &[&str], voices: Voices<'_>, options: &LayoutOptions) -> Option<Locale> {
    let open: Vec<usize> = (0..places.len()).filter(|&at| is_open(&places[at]) && !voices.documents[at].reference_only).collect();
    let by_stem: HashMap<&str, usize> = open.iter().map(|&at| (stems[at], at)).collect();
    let translated: Vec<usize> =
        (0..places.len()).filter(|&at| !is_open(&places[at]) && !places[at].fixed && places[at].locale.is_some()).collect();
    let (mut bare, mut unmatched): (BTreeMap<usize, (String, String)>, Vec<usize>) = (BTreeMap::new(), Vec::new());
    for &at in &translated {
        match by_stem.get(join(&places[at].prefix, &places[at].rest).as_str()) {
            Some(&source) => _ = bare.insert(source, (places[at].prefix.clone(), places[at].rest.clone())),
            None => unmatched.push(at),
        }
    }
    let mut areas = Areas::default();
    for (at, (prefix, rest)) in &bare {
        areas.add(prefix, rest, stems[*at]);
    }
    if !unmatched.is_empty() && !open.is_empty() {
        for (source, base) in map_trees(places, &unmatched, &open, stems, options) {
            areas.deep.insert(base);
            bare.insert(source, (String::new(), stems[source].to_owned()));
        }
    }
    let source = source_locale(places, &bare, &translated, voices, options)?;
    let taken: HashSet<(String, Locale)> =
        translated.iter().filter_map(|&at| Some((join(&places[at].prefix, &places[at].rest), places[at].locale.clone()?))).collect();
    let mut used = false;
    for (&at, (prefix, rest)) in &bare {
        if places[at].locale.is_none() && taken.contains(&(join(prefix, rest), source.clone())) {
            continue;
        }
        let locale = places[at].locale.clone().unwrap_or_else(|| source.clone());
        used |= locale == source;
        places[at] = Place { locale: Some(locale), prefix: prefix.clone(), rest: rest.clone(), ..Place::default() };
    }
    // Pages of the same folders that are not translated yet.
    for at in open {
        if bare.contains_key(&at) || places[at].locale.is_some() {
            continue;
        }
        if let Some(prefix) = areas.prefix_of(stems[at]).filter(|_| !voices.contradict(at, &source)) {
            let rest = stems[at].strip_prefix(prefix.as_str()).unwrap_or(stems[at]).trim_start_matches('/').to_owned();
            places[at] = Place { locale: Some(source.clone()), prefix, rest, ..Place::default() };
        }
    }
    used.then_some(source)
}

/// Whether nothing but front matter, which a source may have too, says anything of the locale.
fn is_open(place: &Place) -> bool {
    place.locale.is_none() || place.flat
}

/// The locale of the bare side: as the user says; else the language that its pages are in, where they are many; else English,
/// which nearly all sources are.
fn source_locale(
    places: &[Place],
    bare: &BTreeMap<usize, (String, String)>,
    translated: &[usize],
    voices: Voices<'_>,
    options: &LayoutOptions,
) -> Option<Locale> {
    if options.source_locale.is_some() || bare.is_empty() {
        return options.source_locale.clone();
    }
    let pages: BTreeSet<(&str, &str)> = translated.iter().map(|&at| (places[at].prefix.as_str(), places[at].rest.as_str())).collect();
    let asked: Vec<usize> = bare.keys().copied().collect();
    let spoken = if bare.len() * 2 >= pages.len() { voices.common_language(&asked) } else { None };
    spoken.or_else(|| Locale::parse("en"))
}

/// The parts of a bare tree in which everything is the source's.
#[derive(Default)]
struct Areas {
    /// Folders with all that is in them, which are articles' paths as they stand.
    deep: BTreeSet<String>,
    /// The same below a prefix: folder to prefix.
    below: BTreeMap<String, String>,
    /// Folders of which only their own pages are: folder to prefix.
    own: BTreeMap<String, String>,
}

impl Areas {
    fn add(&mut self, prefix: &str, rest: &str, stem: &str) {
        match rest.split_once('/') {
            Some((first, _)) => _ = self.below.insert(join(prefix, first), prefix.to_owned()),
            None => _ = self.own.insert(stem.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned(), prefix.to_owned()),
        }
    }

    /// The prefix of a page in one of them.
    fn prefix_of(&self, stem: &str) -> Option<String> {
        let folders = || stem.match_indices('/').map(|(at, _)| &stem[..at]);
        if let Some(prefix) = folders().find_map(|folder| self.below.get(folder)) {
            return Some(prefix.clone());
        }
        if folders().any(|folder| self.deep.contains(folder)) {
            return Some(String::new());
        }
        self.own.get(stem.rsplit_once('/').map_or("", |(folder, _)| folder)).cloned()
    }
}

/// What the pages of a translated folder say of where their sources lie.
#[derive(Default)]
struct Votes<'a> {
    files: usize,
    /// Bases with the sources found there, and whether one of them has a name that tells.
    bases: BTreeMap<&'a str, (usize, bool)>,
}

/// Finds for whole folders of translations the folders that they translate, moves their articles there, and returns the sources, each
/// with the folder in which everything is one.
fn map_trees(places: &mut [Place], unmatched: &[usize], open: &[usize], stems: &[&str], options: &LayoutOptions) -> Vec<(usize, String)> {
    let is_source = |locale: &Locale| match &options.source_locale {
        Some(source) => locale == source,
        None => locale.language() == "en",
    };
    // A tree of the source's own has no bare side.
    let complete: HashSet<&str> = places
        .iter()
        .filter(|place| place.locale.as_ref().is_some_and(is_source) && !place.flat)
        .map(|place| place.prefix.as_str())
        .collect();
    let mut ends: HashMap<&str, Vec<usize>> = HashMap::new();
    for &at in open {
        let starts = std::iter::once(0).chain(stems[at].match_indices('/').map(|(slash, _)| slash + 1));
        for start in starts {
            let known = ends.entry(&stems[at][start..]).or_default();
            if known.len() < MOST_BASES {
                known.push(at);
            }
        }
    }
    let base = |source: usize, below: &str| stems[source][..stems[source].len() - below.len()].trim_end_matches('/');
    // By number of dropped folders, then by tree and dropped folders.
    let mut votes: BTreeMap<(usize, String, String), Votes<'_>> = BTreeMap::new();
    for &at in unmatched.iter().filter(|&&at| !complete.contains(places[at].prefix.as_str())) {
        for (count, dropped, below) in cuts(&places[at].rest) {
            let vote = votes.entry((count, places[at].prefix.clone(), dropped.to_owned())).or_default();
            vote.files += 1;
            for &source in ends.get(below).into_iter().flatten() {
                let base = vote.bases.entry(base(source, below)).or_default();
                base.0 += 1;
                base.1 |= is_telling(below);
            }
        }
    }
    let mut chosen: BTreeMap<(String, String), &str> = BTreeMap::new();
    for ((_, prefix, dropped), vote) in votes {
        let inside = std::iter::once("").chain(dropped.match_indices('/').map(|(at, _)| &dropped[..at]));
        if inside.into_iter().any(|outer| chosen.contains_key(&(prefix.clone(), outer.to_owned()))) {
            continue;
        }
        let above = |base: &str| base.is_empty() || prefix.strip_prefix(base).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let shown = |base: &str, found: usize| found >= ENOUGH || dropped.is_empty() && above(base) || dropped.starts_with(PLUGIN);
        let best = vote.bases.iter().max_by(|(a, (many, _)), (b, (more, _))| many.cmp(more).then_with(|| b.len().cmp(&a.len())));
        if let Some((base, _)) = best.filter(|(base, (found, telling))| *telling && found * 2 >= vote.files && shown(base, *found)) {
            chosen.insert((prefix, dropped), base);
        }
    }
    let mut sources = Vec::new();
    for &at in unmatched {
        let place = &places[at];
        let moved = cuts(&place.rest).find_map(|(_, dropped, below)| {
            let base = chosen.get(&(place.prefix.clone(), dropped.to_owned()))?;
            Some((join(base, below), (*base).to_owned(), below.split_once('/').map(|(first, _)| first.to_owned())))
        });
        let Some((rest, base, first)) = moved else { continue };
        if let Some(&source) = ends.get(rest.as_str()).into_iter().flatten().find(|&&source| stems[source] == rest) {
            // Below the root of everything, only the folder that was translated is known to be the source's.
            let area = if base.is_empty() { first.unwrap_or_else(|| rest.clone()) } else { base };
            sources.push((source, area));
        }
        places[at] = Place { prefix: String::new(), rest, ..places[at].clone() };
    }
    sources
}

/// A path cut after none, one, … of its folders: how many, which, and what is below them.
fn cuts(rest: &str) -> impl Iterator<Item = (usize, &str, &str)> {
    let slashes = rest.match_indices('/').map(|(at, _)| (&rest[..at], &rest[at + 1..]));
    std::iter::once(("", rest)).chain(slashes).take(MOST_DROPPED + 1).enumerate().map(|(count, (dropped, below))| (count, dropped, below))
}
