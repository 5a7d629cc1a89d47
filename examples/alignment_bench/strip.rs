//! Documents without their explicit ids, and the ids as the truth about which sections correspond.

use doccheck::alignment::normal_anchor;
use doccheck::document::{AnchorOrigin, Document, LinkKind};
use doccheck::source::Span;
use std::collections::{BTreeSet, HashMap};

/// What is done to links within a page, which name ids that are taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Links {
    /// They stay: a page without ids of its own has such links only where its readers' site makes ids from headings, but what they
    /// lead to is part of what two translations have in common.
    Kept,
    /// Their fragments are taken away too, so that nothing of an id is left.
    Masked,
}

impl Links {
    /// The word for the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Masked => "masked",
        }
    }
}

/// The explicit ids of a document's headings.
#[derive(Debug, Clone, Default)]
pub struct Ids {
    /// By section; an id that several headings carry is none.
    pub of_section: Vec<Vec<String>>,
    /// The section of each.
    pub sections: HashMap<String, usize>,
    /// All of them in the order written, with the levels of their headings.
    pub sequence: Vec<(String, u8)>,
    /// The ids that differ in a number at their end only, by what they begin with.
    numbered: HashMap<String, BTreeSet<String>>,
}

impl Ids {
    /// The ids of `document`.
    pub fn of(document: &Document) -> Self {
        let mut ids = Self { of_section: vec![Vec::new(); document.sections.len()], ..Self::default() };
        let mut repeated = BTreeSet::new();
        for anchor in explicit(document) {
            let (name, section) = (normal_anchor(&anchor.name), anchor.section.0 as usize);
            if ids.sections.insert(name.clone(), section).is_some_and(|other| other != section) {
                repeated.insert(name);
                continue;
            }
            if !ids.of_section[section].contains(&name) {
                ids.sequence.push((name.clone(), document.section(anchor.section).level));
                ids.of_section[section].push(name);
            }
        }
        ids.sections.retain(|name, _| !repeated.contains(name));
        ids.of_section.iter_mut().for_each(|names| names.retain(|name| !repeated.contains(name)));
        ids.sequence.retain(|(name, _)| !repeated.contains(name));
        for (name, _) in &ids.sequence {
            ids.numbered.entry(stem(name).to_owned()).or_default().insert(name.clone());
        }
        ids
    }

    /// The section of these ids that corresponds to section `at` of `other`.
    ///
    /// `options`, `options-1` and `options-2` say that a heading is repeated, not which one it is: they mean the same only where both
    /// documents have all of them.
    pub fn counterpart(&self, other: &Self, at: usize) -> Option<usize> {
        let means_the_same = |name: &&String| self.numbered.get(stem(name)) == other.numbered.get(stem(name));
        other.of_section[at].iter().filter(means_the_same).find_map(|name| self.sections.get(name)).copied()
    }
}

/// An id without the number at its end.
fn stem(name: &str) -> &str {
    let bare = name.trim_end_matches(|c: char| c.is_ascii_digit());
    bare.strip_suffix(['-', '_']).filter(|stem| bare.len() < name.len() && !stem.is_empty()).unwrap_or(name)
}

fn explicit(document: &Document) -> impl Iterator<Item = &doccheck::document::Anchor> {
    document.anchors.iter().filter(|anchor| anchor.on_heading && anchor.origin != AnchorOrigin::Derived)
}

/// `text` without the ids of its headings, in every form that the dialects have.
pub fn stripped(document: &Document, text: &str, links: Links) -> String {
    let mut cuts: Vec<Span> = explicit(document).map(|anchor| anchor.whole).collect();
    if links == Links::Masked {
        let leads_within = |kind: LinkKind| matches!(kind, LinkKind::Link | LinkKind::Html);
        for link in document.links.iter().filter(|link| leads_within(link.kind) && link.target.starts_with('#')) {
            let written = link.target_span.of(text);
            // The definition of a reference stands elsewhere.
            if written.starts_with('#') {
                cuts.push(Span { start: link.target_span.start + 1, end: link.target_span.end });
            }
        }
    }
    cuts.sort_unstable_by_key(|span| (span.start, span.end));
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    for cut in cuts {
        let (start, end) = ((cut.start as usize).max(at), cut.end as usize);
        kept.push_str(&text[at..start.max(at)]);
        at = end.max(at);
    }
    kept.push_str(&text[at..]);
    kept
}
