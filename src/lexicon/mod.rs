//! The sources' own terms, read both ways: a label is recognised by them, and a normal one is written.
//!
//! Every `locales/<locale>/lexicon.ftl` holds one locale's words for *error code*, *cause 1* and their
//! like: the value is the normal form, the attribute `variants` holds what else is met, parted by `|`.
//! [`Lexicon`] turns them round into maps from the folded phrase to its meanings, so that asking about a
//! phrase costs one folding and one look-up, however many locales there are.
//!
//! A phrase may belong to several locales (`Causa 1`), never to several terms.

mod folding;
mod recognise;
mod resources;
#[cfg(test)]
mod tests;
mod write;

use self::recognise::Phrases;
use self::resources::{SOURCES, Words};
use crate::locale::Locale;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// What a label, an ordinal or a heading word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Term {
    /// The word for an error, as it stands in headings: `Error codes`, `Foutcodes`.
    Error,
    /// The label of the line that gives the error code.
    ErrorCode,
    /// The label of the line that gives the error message.
    ErrorMessage,
    /// The word that a numbered cause opens with.
    Cause,
    /// The word that a numbered step opens with.
    Step,
    /// The heading of a solution.
    Solution,
    /// The heading over causes and solutions.
    CausesAndSolutions,
}

impl Term {
    /// Every term, in the order of declaration.
    pub const ALL: [Self; 7] =
        [Self::Error, Self::ErrorCode, Self::ErrorMessage, Self::Cause, Self::Step, Self::Solution, Self::CausesAndSolutions];

    /// The name of its message in a lexicon.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::ErrorCode => "error-code",
            Self::ErrorMessage => "error-message",
            Self::Cause => "cause",
            Self::Step => "step",
            Self::Solution => "solution",
            Self::CausesAndSolutions => "causes-and-solutions",
        }
    }
}

/// The kinds of alerts, `[!NOTE]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AlertKind {
    /// Worth noticing.
    Note,
    /// Helpful.
    Tip,
    /// Needed to succeed.
    Important,
    /// Risky.
    Caution,
    /// Dangerous.
    Warning,
}

impl AlertKind {
    /// Every kind, in the order of declaration.
    pub const ALL: [Self; 5] = [Self::Note, Self::Tip, Self::Important, Self::Caution, Self::Warning];

    /// The name of its message in a lexicon.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Caution => "caution",
            Self::Warning => "warning",
        }
    }

    /// The keyword that Markdown knows, `NOTE`; it is the same in every language.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Note => "NOTE",
            Self::Tip => "TIP",
            Self::Important => "IMPORTANT",
            Self::Caution => "CAUTION",
            Self::Warning => "WARNING",
        }
    }
}

/// One meaning of a label or a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelMatch {
    /// What it says.
    pub term: Term,
    /// The lexicon that knows it, such as `pt-PT` or `de`.
    pub locale: Locale,
    /// Whether that lexicon's terms were seen in published articles; only these are ground for a finding.
    pub attested: bool,
    /// Whether it is spelt as that lexicon writes it: letters and their case, not kinds of spaces and
    /// apostrophes, which typography changes.
    pub normal: bool,
}

/// One meaning of a numbered label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrdinalMatch {
    /// [`Term::Cause`] or [`Term::Step`].
    pub term: Term,
    /// The number, as written.
    pub number: u32,
    /// The lexicon that knows it.
    pub locale: Locale,
    /// Whether that lexicon's terms were seen in published articles; only these are ground for a finding.
    pub attested: bool,
    /// Whether the label opens with its number, as `1. neden` does.
    pub number_first: bool,
    /// Whether it is spelt as that lexicon writes it, in digits of whatever script.
    pub normal: bool,
}

/// The terms of all locales, both ways.
#[derive(Debug)]
pub struct Lexicon {
    locales: Vec<Locale>,
    words: Vec<Words>,
    labels: Phrases,
    damaged: Phrases,
    headings: Phrases,
    ordinals: Phrases,
    alerts: HashMap<String, AlertKind>,
    /// Words for an error, folded; see [`Lexicon::names_error`].
    errors: HashSet<String>,
    /// Those among them that are looked for inside of words, too.
    inner_errors: Vec<String>,
    /// Bytes of the longest key; what is much longer is not looked up.
    longest: usize,
}

/// The lexicon of all locales, read at first use.
#[must_use]
pub fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(SOURCES));
    &LEXICON
}

impl Lexicon {
    /// Reads lexicons, leaving out malformed ones.
    fn read(sources: &[(&str, &str)]) -> Self {
        let mut lexicon = Self {
            locales: Vec::new(),
            words: Vec::new(),
            labels: Phrases::new(),
            damaged: Phrases::new(),
            headings: Phrases::new(),
            ordinals: Phrases::new(),
            alerts: HashMap::new(),
            errors: HashSet::new(),
            inner_errors: Vec::new(),
            longest: 0,
        };
        for (tag, source) in sources {
            if let (Some(locale), Ok(words)) = (Locale::parse(tag), Words::read(source)) {
                lexicon.add(locale, words);
            }
        }
        let keys = [&lexicon.labels, &lexicon.headings, &lexicon.ordinals].into_iter().flat_map(HashMap::keys);
        lexicon.longest = keys.chain(lexicon.alerts.keys()).map(String::len).max().unwrap_or(0);
        lexicon
    }

    /// The locales that have a lexicon; those that doccheck itself speaks come first.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.iter()
    }

    /// The lexicon that serves a locale: `nl-NL` for `nl-BE`, `zh-Hant` for `zh-TW`, none for a bare `pt`.
    #[must_use]
    pub fn resolve(&self, locale: &Locale) -> Option<&Locale> {
        self.index(locale).map(|index| &self.locales[index])
    }

    /// Whether the terms of a locale's lexicon were seen in published articles.
    #[must_use]
    pub fn is_attested(&self, locale: &Locale) -> bool {
        self.index(locale).is_some_and(|index| self.words[index].attested)
    }

    /// Index of the lexicon that serves a locale.
    fn index(&self, locale: &Locale) -> Option<usize> {
        let position = |wanted: &Locale| self.locales.iter().position(|it| it == wanted);
        position(locale).or_else(|| position(&locale.fallbacks(&self.locales)?))
    }
}
