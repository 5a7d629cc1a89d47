//! Reading a catalogue back, and finding an error in it.

use super::model::{Catalogue, Entry, SCHEMA_VERSION, Translation};
use crate::locale::Locale;
use crate::published::version_advice;
use serde::Deserialize;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// So many near matches are offered.
const OFFERED: usize = 5;
/// Longer queries are compared by their beginning: nobody types more, and likeness costs its square.
const LONGEST_QUERY: usize = 200;

/// Why a catalogue could not be read.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file could not be read.
    #[error("cannot read {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file is no catalogue.
    #[error("{} is no catalogue of doccheck: {source}", path.display())]
    Form {
        /// The file.
        path: PathBuf,
        /// What does not fit.
        source: serde_json::Error,
    },
    /// The file is a catalogue of a form that this build does not know.
    #[error(
        "{} has schema version {found}, and this doccheck reads version {SCHEMA_VERSION}: {}",
        path.display(),
        version_advice(*found)
    )]
    Version {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: u32,
    },
}

/// What a search for a code gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lookup<'a> {
    /// The entry that bears the code.
    Found(&'a Entry),
    /// The ids of the entries that bear the code, where a domain tells several apart.
    Several(Vec<String>),
    /// Codes like it, the most alike first; perhaps none.
    Near(Vec<String>),
}

impl Catalogue {
    /// Reads a catalogue: its file, or the folder that holds `catalogue.json`.
    ///
    /// # Errors
    /// Where the file cannot be read, is no catalogue, or is of another schema version.
    pub fn load(path: &Path) -> Result<Self, LoadError> {
        let path = if path.is_dir() { path.join("catalogue.json") } else { path.to_owned() };
        let text = std::fs::read_to_string(&path).map_err(|source| LoadError::Io { path: path.clone(), source })?;
        Self::parse(&text, &path)
    }

    /// The same from the text of the file, which `path` only names.
    fn parse(text: &str, path: &Path) -> Result<Self, LoadError> {
        /// What every version has; other keys may be of any shape.
        #[derive(Deserialize)]
        struct Versioned {
            schema_version: u32,
        }
        let form = |source| LoadError::Form { path: path.to_owned(), source };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let Versioned { schema_version: found } = serde_json::from_str(text).map_err(form)?;
        if found != SCHEMA_VERSION {
            return Err(LoadError::Version { path: path.to_owned(), found });
        }
        serde_json::from_str(text).map_err(form)
    }

    /// Finds the entry of `code`: by its id, else the code as it is written, else in other case, else among past codes.
    #[must_use]
    pub fn find(&self, code: &str) -> Lookup<'_> {
        let code = code.trim();
        let any = |codes: fn(&Entry) -> &[String], same: &dyn Fn(&str) -> bool| {
            self.entries.iter().find(|entry| codes(entry).iter().any(|it| same(it)))
        };
        if let Some(found) = self.entries.iter().find(|entry| entry.domain.is_some() && entry.id.eq_ignore_ascii_case(code)) {
            return Lookup::Found(found);
        }
        let exactly = |it: &str| it == code;
        let loosely = |it: &str| it.eq_ignore_ascii_case(code);
        let found = any(|entry| &entry.codes, &exactly)
            .or_else(|| any(|entry| &entry.codes, &loosely))
            .or_else(|| any(|entry| &entry.past_codes, &exactly))
            .or_else(|| any(|entry| &entry.past_codes, &loosely));
        match found {
            Some(found) if found.domain.is_some() => {
                let same = |entry: &&Entry| entry.domain.is_some() && entry.codes.iter().any(|it| found.codes.contains(it));
                let ids: Vec<String> = self.entries.iter().filter(same).map(|entry| entry.id.clone()).collect();
                if ids.len() > 1 { Lookup::Several(ids) } else { Lookup::Found(found) }
            }
            Some(found) => Lookup::Found(found),
            None => Lookup::Near(self.near(code)),
        }
    }

    /// Codes that are nearly `code`, or that hold it.
    fn near(&self, code: &str) -> Vec<String> {
        let query: Vec<char> = code.chars().take(LONGEST_QUERY).flat_map(char::to_lowercase).collect();
        if query.is_empty() {
            return Vec::new();
        }
        let query_text: String = query.iter().collect();
        let allowed = (query.len() / 4).clamp(1, 8);
        let distance = |candidate: &str| {
            let folded = candidate.to_lowercase();
            let length = folded.chars().count();
            let part = query.len() >= 3 && folded.contains(&query_text);
            // What begins with the query was probably meant; what holds it somewhere, perhaps.
            let by_part = part.then(|| if folded.starts_with(&query_text) { 0 } else { allowed });
            let close = length.abs_diff(query.len()) <= allowed && length <= 2 * LONGEST_QUERY;
            let by_letters = close.then(|| strsim::damerau_levenshtein(&folded, &query_text)).filter(|it| *it <= allowed);
            by_part.into_iter().chain(by_letters).min()
        };
        let codes: BTreeSet<&str> = self.entries.iter().flat_map(|entry| &entry.codes).map(String::as_str).collect();
        let mut near: Vec<(usize, &str)> = codes.into_iter().filter_map(|code| Some((distance(code)?, code))).collect();
        near.sort_unstable();
        near.into_iter().take(OFFERED).map(|(_, code)| code.to_owned()).collect()
    }

    /// The translation of `entry` that serves a reader of `locale` best, with its tag: the locale itself, what
    /// it falls back to, the source, English, else the newest.
    #[must_use]
    pub fn best_translation<'a>(&'a self, entry: &'a Entry, locale: &str) -> Option<(&'a str, &'a Translation)> {
        let by_tag = |tag: &str| entry.translations.get_key_value(tag);
        let english = || entry.translations.iter().find(|(tag, _)| *tag == "en" || tag.starts_with("en-"));
        by_tag(locale)
            .or_else(|| by_tag(&fallback(entry, locale)?))
            .or_else(|| by_tag(self.source_locale.as_deref()?))
            .or_else(english)
            .or_else(|| self.newest(entry))
            .map(|(tag, translation)| (tag.as_str(), translation))
    }

    /// The translation whose document was handed off last; of several, the first tag.
    fn newest<'a>(&self, entry: &'a Entry) -> Option<(&'a String, &'a Translation)> {
        let article = self.articles.binary_search_by(|article| article.id.cmp(&entry.article)).ok().map(|at| &self.articles[at]);
        let handed_off = |tag: &str| article?.documents.get(tag)?.revision.handed_off.as_deref();
        entry.translations.iter().max_by_key(|(tag, translation)| {
            // Status tells what a date may not: what is behind is never the newest.
            (translation.status != super::Status::Behind, handed_off(tag), Reverse(*tag))
        })
    }
}

/// The locale that a reader of `locale` is served with, of those that the entry has.
fn fallback(entry: &Entry, locale: &str) -> Option<String> {
    let available: Vec<Locale> = entry.translations.keys().filter_map(|tag| Locale::parse(tag)).collect();
    Locale::parse(locale)?.fallbacks(&available).map(|found| found.as_str().to_owned())
}
