//! Fragments: what links write behind `#`, and which anchors answer to them.

use super::model::{Anchor, AnchorOrigin};
use crate::markdown::Dialect;
use std::collections::{HashMap, HashSet};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// An anchor without what readers confuse: case (ASCII only), `_` for `-`, repeated hyphens.
#[must_use]
pub fn anchor_key(anchor: &str) -> String {
    let mut key = String::with_capacity(anchor.len());
    for c in anchor.nfc() {
        let c = if c == '_' { '-' } else { c.to_ascii_lowercase() };
        if c != '-' || !key.ends_with('-') {
            key.push(c);
        }
    }
    key
}

/// The letters and digits of an anchor. Slugs are made by the site, and sites differ in what they make of punctuation:
/// for a derived anchor a difference beyond these says nothing.
#[must_use]
pub fn letters(anchor: &str) -> String {
    anchor.nfc().filter(|c| c.is_alphanumeric()).collect()
}

/// The same with underscores, which no publishing system that is known here makes of a space, or drops.
fn word_characters(anchor: &str) -> String {
    anchor.nfc().filter(|&c| c.is_alphanumeric() || c == '_').collect()
}

/// The letters in lower case and without accents and vowel signs, which some sites keep and some drop.
fn bare_letters(anchor: &str) -> String {
    anchor.nfkd().filter(|&c| c.is_alphanumeric() && !is_combining_mark(c)).flat_map(char::to_lowercase).collect()
}

/// Whether viewers resolve a fragment by themselves: the top of the page, tabs of docfx pages, text fragments.
#[must_use]
pub fn always_resolves(fragment: &str) -> bool {
    fragment.is_empty() || fragment.eq_ignore_ascii_case("top") || fragment.starts_with("tab/") || fragment.starts_with(":~:")
}

/// What a fragment leads to among some anchors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer<'a> {
    /// An anchor of this very name.
    Exact,
    /// A derived anchor that a site may well spell like this.
    Likely,
    /// An anchor that differs in case or separators only: browsers do not find it.
    Near {
        /// The anchor, the first of several.
        anchor: &'a Anchor,
        /// Whether all others like it are in its section, so that no other can be meant.
        alone: bool,
    },
    /// Nothing.
    None,
}

/// The anchors that links to one place can lead to, to look up.
#[derive(Debug, Clone, Default)]
pub struct Fragments<'a> {
    /// Names, normalised.
    exact: HashSet<String>,
    /// Anchors, by what readers do not confuse: the first of several, and whether all others are in its section.
    by_key: HashMap<String, (&'a Anchor, bool)>,
    /// Letters of derived anchors: what a site makes of the rest is not known.
    derived: HashSet<String>,
    /// Whether it is known what publishes the pages, and so that `_` and `-` are two characters of their slugs.
    known_site: bool,
}

impl<'a> Fragments<'a> {
    /// Of these anchors, in pages of this dialect: GitHub's is what is assumed where none shows.
    pub fn new(anchors: impl IntoIterator<Item = &'a Anchor>, dialect: Dialect) -> Self {
        let mut fragments = Self { known_site: dialect != Dialect::Github, ..Self::default() };
        fragments.extend(anchors);
        fragments
    }

    /// Adds anchors.
    pub fn extend(&mut self, anchors: impl IntoIterator<Item = &'a Anchor>) {
        for anchor in anchors {
            self.exact.insert(anchor.name.nfc().collect());
            let (first, alone) = self.by_key.entry(anchor_key(&anchor.name)).or_insert((anchor, true));
            *alone &= first.section == anchor.section;
            if anchor.origin == AnchorOrigin::Derived {
                self.derived.insert(bare_letters(&anchor.name));
            }
        }
    }

    /// What `fragment`, decoded, leads to.
    #[must_use]
    pub fn answer(&self, fragment: &str) -> Answer<'a> {
        let fragment: String = fragment.nfc().collect();
        if self.exact.contains(&fragment) {
            return Answer::Exact;
        }
        if let Some(&(anchor, alone)) = self.by_key.get(&anchor_key(&fragment)) {
            let compared = if self.known_site { word_characters } else { letters };
            let likely = anchor.origin == AnchorOrigin::Derived && compared(&anchor.name) == compared(&fragment);
            return if likely { Answer::Likely } else { Answer::Near { anchor, alone } };
        }
        if self.derived.contains(&bare_letters(&fragment)) { Answer::Likely } else { Answer::None }
    }
}

/// The target of a link to the anchor `name`, with what would end the target written as `%28`.
#[must_use]
pub fn link_target(name: &str) -> String {
    let mut target = String::with_capacity(name.len() + 1);
    target.push('#');
    for c in name.chars() {
        let ends = c.is_whitespace() || c.is_control() || matches!(c, '(' | ')' | '<' | '>' | '"' | '\'' | '\\' | '%');
        if ends {
            let mut bytes = [0; 4];
            target.extend(c.encode_utf8(&mut bytes).bytes().map(|byte| format!("%{byte:02X}")));
        } else {
            target.push(c);
        }
    }
    target
}

/// The anchor most like `fragment`, where it is like enough to be what was meant.
pub fn nearest<'a>(fragment: &str, anchors: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let close = |anchor: &&str| anchor.len().abs_diff(fragment.len()) <= fragment.len() / 3 + 2;
    let mut best: Option<(f64, &str)> = None;
    for anchor in anchors.filter(close).take(2_000) {
        let likeness = strsim::normalized_damerau_levenshtein(fragment, anchor);
        if likeness >= 0.7 && best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, anchor));
        }
    }
    best.map(|(_, anchor)| anchor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::SectionId;
    use crate::source::Span;

    fn anchor(name: &str, origin: AnchorOrigin) -> Anchor {
        let span = Span::at(0);
        Anchor { name: name.to_owned(), span, whole: span, origin, section: SectionId(0), on_heading: true }
    }

    #[test]
    fn keys_fold_case_and_separators_but_not_words() {
        assert_eq!(anchor_key("Clean_Up--Points"), anchor_key("clean-up-points"));
        assert_ne!(anchor_key("clean-up"), anchor_key("cleanup"));
    }

    #[test]
    fn targets_end_where_the_link_does() {
        assert_eq!(link_target("lösning-1"), "#lösning-1");
        assert_eq!(link_target("a (b) c%20"), "#a%20%28b%29%20c%2520");
    }

    #[test]
    fn an_underscore_is_no_hyphen_where_the_site_is_known() {
        let anchors = [anchor("common-options", AnchorOrigin::Derived)];
        assert_eq!(Fragments::new(&anchors, Dialect::Github).answer("common_options"), Answer::Likely);
        let near = Answer::Near { anchor: &anchors[0], alone: true };
        assert_eq!(Fragments::new(&anchors, Dialect::Mdx).answer("common_options"), near);
        assert_eq!(Fragments::new(&anchors, Dialect::Mdx).answer("common--options"), Answer::Likely);
    }

    #[test]
    fn what_a_site_makes_of_a_heading_is_not_known_to_the_letter() {
        let anchors = [anchor("Fixed_Name", AnchorOrigin::Explicit), anchor("opções-de-cópia", AnchorOrigin::Derived)];
        let fragments = Fragments::new(&anchors, Dialect::Github);
        assert_eq!(fragments.answer("Fixed_Name"), Answer::Exact);
        assert_eq!(fragments.answer("fixed-name"), Answer::Near { anchor: &anchors[0], alone: true });
        assert_eq!(fragments.answer("fixedname"), Answer::None);
        for likely in ["opções-de--cópia", "opcoes-de-copia", "OpcoesDeCopia"] {
            assert_eq!(fragments.answer(likely), Answer::Likely, "{likely}");
        }
        assert_eq!(fragments.answer("opções"), Answer::None);
        // Hugo drops the vowel signs of Bengali, other sites keep them.
        let anchors = [anchor("সজঞ", AnchorOrigin::Derived)];
        assert_eq!(Fragments::new(&anchors, Dialect::Github).answer("সংজ্ঞা"), Answer::Likely);
    }
}
