//! From a term to how a locale writes it, and a locale's name as it writes that.

use super::folding::NUMBER;
use super::{Lexicon, Term, lexicon};
use crate::locale::Locale;

impl Lexicon {
    /// Writes a label or a heading as a locale's lexicon does. `None` without a lexicon, and for terms
    /// that need a number.
    #[must_use]
    pub fn write_label(&self, locale: &Locale, term: Term) -> Option<String> {
        if matches!(term, Term::Cause | Term::Step) {
            return None;
        }
        Some(self.words[self.index(locale)?].terms[term as usize].normal.clone())
    }

    /// Writes a numbered label as a locale's lexicon does, `Causa 1`, `1. neden`. `None` without a
    /// lexicon, and for terms that have no number.
    #[must_use]
    pub fn write_ordinal(&self, locale: &Locale, term: Term, number: u32) -> Option<String> {
        if !matches!(term, Term::Cause | Term::Step) {
            return None;
        }
        let pattern = &self.words[self.index(locale)?].terms[term as usize].normal;
        Some(pattern.replace(NUMBER, &number.to_string()))
    }
}

impl Locale {
    /// The locale's name in its own language: `português (Portugal)`, `Deutsch`, `Deutsch (AT)`; the tag
    /// where the language has no known name.
    #[must_use]
    pub fn autonym(&self) -> String {
        let lexicon = lexicon();
        let listed = |wanted: &str| {
            let index = lexicon.locales.iter().position(|it| it.as_str() == wanted)?;
            Some(lexicon.words[index].name.clone())
        };
        if let Some(name) = listed(self.as_str()) {
            return name;
        }
        let language = isolang::Language::from_639_1(self.language())
            .or_else(|| isolang::Language::from_639_3(self.language()))
            .and_then(|it| it.to_autonym());
        let Some(name) = listed(self.language()).or_else(|| language.map(first_name)) else {
            return self.as_str().to_owned();
        };
        match self.as_str().split_once('-') {
            Some((_, subtags)) => format!("{name} ({})", subtags.replace('-', ", ")),
            None => name,
        }
    }
}

/// The first of several names, without its transliteration: `中文 (Zhōngwén), 汉语` is `中文`.
fn first_name(names: &str) -> String {
    let name = names.split([',', ';', '(', '（']).next().unwrap_or(names).trim();
    if name.is_empty() { names.to_owned() } else { name.to_owned() }
}
