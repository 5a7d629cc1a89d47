//! What documents say of their own language: their front matter, else their text. It tells a folder `it` of Italian
//! pages from one about an IT department.

use crate::document::{Document, languages};
use crate::locale::Locale;
use crate::markdown::InlineKind;
use crate::source::SourceFile;
use std::collections::BTreeMap;

/// Bytes of a document's text that its language is told from.
const SAMPLE: usize = 1200;

/// Documents of a group that are asked, spread over it.
const ASKED: usize = 12;

/// The documents and their texts.
#[derive(Clone, Copy)]
pub(super) struct Voices<'a> {
    pub(super) documents: &'a [Document],
    pub(super) files: &'a [SourceFile],
}

impl Voices<'_> {
    /// Whether most of the documents that say anything are in the language of `locale`, and at least a third of all say so.
    pub(super) fn speak(&self, of: &[usize], locale: &Locale) -> bool {
        let (mut asked, mut yes, mut no) = (0, 0, 0);
        for at in spread(of) {
            asked += 1;
            match self.language(at) {
                Some(language) if language.same_language(locale) => yes += 1,
                Some(_) => no += 1,
                None => {}
            }
        }
        yes > no && yes * 3 >= asked
    }

    /// The language that most of the documents are in.
    pub(super) fn common_language(&self, of: &[usize]) -> Option<Locale> {
        let mut votes: BTreeMap<Locale, usize> = BTreeMap::new();
        let mut asked = 0;
        for at in spread(of) {
            asked += 1;
            if let Some(language) = self.language(at) {
                *votes.entry(language).or_default() += 1;
            }
        }
        votes.into_iter().max_by_key(|(_, count)| *count).filter(|(_, count)| count * 2 > asked).map(|(language, _)| language)
    }

    /// Whether a document is surely in another language.
    pub(super) fn contradict(&self, at: usize, locale: &Locale) -> bool {
        self.language(at).is_some_and(|language| !language.same_language(locale))
    }

    fn language(&self, at: usize) -> Option<Locale> {
        let document = &self.documents[at];
        if let Some((_, declared)) = &document.declared_locale {
            return Some(declared.clone());
        }
        let text = &self.files[document.file.0 as usize].text;
        let mut sample = String::new();
        for inline in document.outline.inlines.iter().filter(|inline| inline.kind == InlineKind::Text) {
            if sample.len() >= SAMPLE {
                break;
            }
            // One run may be a whole page.
            sample.extend(inline.span.of(text).chars().take(SAMPLE));
            sample.push(' ');
        }
        languages::language_of(&sample)
    }
}

/// At most [`ASKED`] of them, from all over.
fn spread(of: &[usize]) -> impl Iterator<Item = usize> {
    of.iter().step_by(of.len().div_ceil(ASKED).max(1)).copied()
}
