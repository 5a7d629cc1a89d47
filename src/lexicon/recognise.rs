//! From a phrase to what it means: the maps of folded phrases, and the questions asked of them.

use super::folding::{NUMBER, fold, letters, spelling, take_number, tighten};
use super::resources::Words;
use super::{AlertKind, LabelMatch, Lexicon, OrdinalMatch, Term};
use crate::locale::Locale;
use std::collections::HashMap;

/// Colons of all widths and directions that may end a label.
const COLONS: [char; 4] = [':', '：', '︰', '﹕'];

/// From here on, scripts are written without spaces between words, or with particles that cling to them.
const UNSPACED: char = '\u{e00}';

/// Bytes of a text that are looked at where a word is searched for.
const HEADING: usize = 400;

/// Folded phrase to its meanings: a term, and an index into [`Lexicon::words`].
pub(super) type Phrases = HashMap<String, Vec<(Term, usize)>>;

impl Lexicon {
    pub(super) fn add(&mut self, locale: Locale, words: Words) {
        let index = self.words.len();
        for (term, forms) in Term::ALL.into_iter().zip(&words.terms) {
            for form in forms.all() {
                let folded = fold(form);
                match term {
                    Term::Error => self.add_error(folded),
                    Term::ErrorCode | Term::ErrorMessage => {
                        insert(&mut self.damaged, letters(&folded), (term, index));
                        insert(&mut self.labels, folded, (term, index));
                    }
                    Term::Cause | Term::Step => insert(&mut self.ordinals, tighten(&folded), (term, index)),
                    Term::Solution | Term::CausesAndSolutions => insert(&mut self.headings, folded, (term, index)),
                }
            }
        }
        for (kind, forms) in AlertKind::ALL.into_iter().zip(&words.alerts) {
            for form in forms.all() {
                self.alerts.entry(letters(&fold(form))).or_insert(kind);
            }
        }
        self.locales.push(locale);
        self.words.push(words);
    }

    fn add_error(&mut self, folded: String) {
        if folded.starts_with(|c| c >= UNSPACED) && !self.inner_errors.contains(&folded) {
            self.inner_errors.push(folded.clone());
        }
        self.errors.insert(folded);
    }

    /// Whether a word of the text, such as a heading, means an error in whichever language: `Error Codes`, `错误码`. Texts of
    /// more than some hundred bytes are no headings, and of them only the beginning counts.
    #[must_use]
    pub fn names_error(&self, text: &str) -> bool {
        let end = (0..=HEADING.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        let folded = fold(&text[..end]);
        let words = folded.split(|c: char| !c.is_alphanumeric() && !('\u{300}'..='\u{36f}').contains(&c));
        words.into_iter().any(|word| self.errors.contains(word)) || self.inner_errors.iter().any(|inner| folded.contains(inner.as_str()))
    }

    /// The meanings of a label, without or with its colon: [`Term::ErrorCode`] or [`Term::ErrorMessage`],
    /// in the order of [`Lexicon::locales`]. Spaces, apostrophes and case do not matter.
    #[must_use]
    pub fn recognise_label(&self, text: &str) -> Vec<LabelMatch> {
        self.recognise(&self.labels, text, fold)
    }

    /// The meaning of a label whose spaces or punctuation were damaged, `Código deerro`: its letters are
    /// those of a label. Where it is of several locales, the first of [`Lexicon::locales`];
    /// [`Lexicon::recognise_damaged_labels`] gives all.
    #[must_use]
    pub fn recognise_damaged_label(&self, text: &str) -> Option<LabelMatch> {
        self.recognise_damaged_labels(text).into_iter().next()
    }

    /// All meanings of a label whose spaces or punctuation were damaged.
    #[must_use]
    pub fn recognise_damaged_labels(&self, text: &str) -> Vec<LabelMatch> {
        self.recognise(&self.damaged, text, |text| letters(&fold(text)))
    }

    /// The meanings of a heading: [`Term::Solution`] or [`Term::CausesAndSolutions`].
    #[must_use]
    pub fn recognise_heading(&self, text: &str) -> Vec<LabelMatch> {
        self.recognise(&self.headings, text, fold)
    }

    /// The meanings of a numbered label, without or with its colon: `Causa 1`, `1. neden`, `原因 1`.
    /// Digits may be of any script; a full stop after the number and the spaces around it do not matter.
    #[must_use]
    pub fn recognise_ordinal(&self, text: &str) -> Vec<OrdinalMatch> {
        let Some((pattern, number)) = self.label_of(text).and_then(take_number) else { return Vec::new() };
        let folded = tighten(&fold(&pattern));
        let Some(meanings) = self.ordinals.get(&folded) else { return Vec::new() };
        let spelling = spelling(&pattern);
        meanings
            .iter()
            .map(|&(term, index)| OrdinalMatch {
                term,
                number,
                locale: self.locales[index].clone(),
                attested: self.words[index].attested,
                number_first: folded.starts_with(NUMBER),
                normal: spelling == self.words[index].terms[term as usize].normal,
            })
            .collect()
    }

    /// The kind that an alert's keyword means, in whichever language: `NOTE`, `Nota`, `OBS!`.
    #[must_use]
    pub fn alert_kind(&self, keyword: &str) -> Option<AlertKind> {
        self.label_of(keyword).and_then(|keyword| self.alerts.get(&letters(&fold(keyword)))).copied()
    }

    fn recognise(&self, phrases: &Phrases, text: &str, key: impl Fn(&str) -> String) -> Vec<LabelMatch> {
        let Some(text) = self.label_of(text) else { return Vec::new() };
        let Some(meanings) = phrases.get(&key(text)) else { return Vec::new() };
        let spelling = spelling(text);
        meanings
            .iter()
            .map(|&(term, index)| LabelMatch {
                term,
                locale: self.locales[index].clone(),
                attested: self.words[index].attested,
                normal: spelling == self.words[index].terms[term as usize].normal,
            })
            .collect()
    }

    /// The text without outer spaces and a colon, or nothing where it is too long to be a phrase: bold
    /// sentences are met more often than labels, and are not worth folding.
    fn label_of<'a>(&self, text: &'a str) -> Option<&'a str> {
        let text = text.trim();
        let text = text.strip_suffix(COLONS).map_or(text, str::trim_end);
        // Twice, for decomposed letters and repeated spaces.
        (!text.is_empty() && text.len() <= 2 * self.longest + 16).then_some(text)
    }
}

fn insert(phrases: &mut Phrases, key: String, meaning: (Term, usize)) {
    let meanings = phrases.entry(key).or_default();
    if !meanings.contains(&meaning) {
        meanings.push(meaning);
    }
}
