//! What two compared documents do not have in common: entries, causes and sections, as facts.
//!
//! Every rule about structure, and the two that sum structure up, read the same difference.

use super::{Comparison, Pair, causes};
use crate::document::{AnchorOrigin, Article, Collection, Document, SectionId, codes};

/// The causes of one entry on both sides.
#[derive(Debug, Clone)]
pub struct CausesDifference {
    /// Index of the entry in the document.
    pub entry: usize,
    /// Index of the entry in the base.
    pub base_entry: usize,
    /// Pairs of causes, by index.
    pub pairs: Vec<Pair<usize>>,
}

impl CausesDifference {
    /// Causes of the base without a counterpart.
    pub fn missing(&self) -> impl Iterator<Item = usize> {
        self.pairs.iter().filter(|pair| pair.left.is_none()).filter_map(|pair| pair.right)
    }

    /// Causes of the document without a counterpart.
    pub fn extra(&self) -> impl Iterator<Item = usize> {
        self.pairs.iter().filter(|pair| pair.right.is_none()).filter_map(|pair| pair.left)
    }
}

/// Everything that one side has and the other has not.
#[derive(Debug, Clone, Default)]
pub struct Difference {
    /// Entries of the base, by index, that the document has neither as an entry nor as a section.
    pub missing_entries: Vec<usize>,
    /// Entries of the document that the base has neither as an entry nor as a section.
    pub extra_entries: Vec<usize>,
    /// Entries of the base whose section the document has, without it being an entry there.
    pub unlabelled: Vec<(usize, SectionId)>,
    /// Causes, for each pair of entries.
    pub causes: Vec<CausesDifference>,
    /// Sections of the base that the document lacks; of a missing section's subsections only the section.
    pub missing_sections: Vec<SectionId>,
    /// Sections of the document that the base lacks, likewise.
    pub extra_sections: Vec<SectionId>,
    /// Pairs of sections whose levels differ.
    pub levels: Vec<(SectionId, SectionId)>,
    /// Sections about which nothing is claimed, because what they correspond to is not sure.
    pub unsure: usize,
}

impl Difference {
    /// Finds what a comparison's documents do not have in common.
    #[must_use]
    pub fn of(comparison: &Comparison, collection: &Collection) -> Self {
        let (document, base) = (collection.document(comparison.document), collection.document(comparison.base));
        let mut difference = Self { unsure: comparison.unsure, ..Self::default() };
        for pair in &comparison.entries {
            match (pair.left, pair.right) {
                (None, Some(right)) => match comparison.document_section(base.entries[right].section).filter(|s| s.0 > 0) {
                    Some(section) => difference.unlabelled.push((right, section)),
                    None => difference.missing_entries.push(right),
                },
                (Some(left), None) if comparison.base_section(document.entries[left].section).is_none_or(|s| s.0 == 0) => {
                    difference.extra_entries.push(left)
                }
                (Some(left), Some(right)) => difference.causes.push(causes_of(comparison, collection, left, right)),
                _ => {}
            }
        }
        let sides = Sides { left: document, right: base, pairs: &comparison.sections };
        difference.sections(&sides);
        for pair in &comparison.sections {
            if let (Some(left), Some(right)) = (pair.left, pair.right)
                && pair.confidence >= 0.5
                && document.section(left).level != base.section(right).level
                && !merged_headings(comparison, document, left, base, right)
            {
                difference.levels.push((left, right));
            }
        }
        difference
    }

    /// Whether the two have the same structure, as far as this says.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let equal_causes = self.causes.iter().all(|causes| causes.missing().next().is_none() && causes.extra().next().is_none());
        self.missing_entries.is_empty()
            && self.extra_entries.is_empty()
            && self.missing_sections.is_empty()
            && self.extra_sections.is_empty()
            && self.levels.is_empty()
            && equal_causes
    }

    fn sections(&mut self, sides: &Sides<'_>) {
        let missing = |r: SectionId| sides.pairs.iter().any(|p| p.right == Some(r) && p.left.is_none());
        let extra = |l: SectionId| sides.pairs.iter().any(|p| p.left == Some(l) && p.right.is_none());
        for pair in sides.pairs {
            match (pair.left, pair.right) {
                (None, Some(right)) => {
                    let whole = sides.right.section(right).parent.is_some_and(&missing);
                    if !whole {
                        if sides.sure_missing(right) { self.missing_sections.push(right) } else { self.unsure += 1 }
                    }
                }
                (Some(left), None) => {
                    let whole = sides.left.section(left).parent.is_some_and(&extra);
                    if !whole {
                        if sides.sure_extra(left) { self.extra_sections.push(left) } else { self.unsure += 1 }
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether a heading stands for two of the base: an empty one and its only child. Then its level says nothing.
fn merged_headings(comparison: &Comparison, document: &Document, left: SectionId, base: &Document, right: SectionId) -> bool {
    let parent = base.section(right).parent.filter(|parent| parent.0 > 0 && comparison.document_section(*parent).is_none());
    parent.is_some_and(|parent| {
        let holder = base.section(parent);
        let children = base.sections.iter().filter(|section| section.parent == Some(parent)).count();
        holder.content.is_empty() && holder.level == document.section(left).level && children == 1
    })
}

fn causes_of(comparison: &Comparison, collection: &Collection, entry: usize, base_entry: usize) -> CausesDifference {
    let (document, base) = (collection.document(comparison.document), collection.document(comparison.base));
    let (here, there) = (&document.entries[entry].causes, &base.entries[base_entry].causes);
    CausesDifference { entry, base_entry, pairs: causes::pair_items(comparison, collection, here, there) }
}

/// Both documents and the pairs of their sections.
struct Sides<'a> {
    left: &'a Document,
    right: &'a Document,
    pairs: &'a [Pair<SectionId>],
}

impl Sides<'_> {
    /// Whether a section of the base is surely absent: nothing in the gap where it belongs could be it.
    fn sure_missing(&self, right: SectionId) -> bool {
        let anchored = explicit(self.right, right);
        let names: Vec<&str> =
            self.right.section_anchors(right).filter(|a| a.origin != AnchorOrigin::Derived).map(|a| a.name.as_str()).collect();
        if self.left.anchors.iter().any(|a| names.contains(&a.name.as_str()) && a.origin != AnchorOrigin::Derived)
            && !anchor_repeats(self.right, &names)
        {
            return false;
        }
        let level = self.right.section(right).level;
        // A section that stands elsewhere may be the one, moved: glossaries are sorted anew in every language.
        let moved = |pair: &Pair<SectionId>| {
            pair.right.is_none() && pair.left.is_some_and(|left| self.left.section(left).level == level && !explicit(self.left, left))
        };
        if !anchored && self.pairs.iter().any(moved) {
            return false;
        }
        let (from, to) = self.gap(|pair| pair.right.zip(pair.left), right);
        let could_be = |left: &SectionId| {
            self.pairs.iter().any(|p| p.left == Some(*left) && p.right.is_none()) && !(anchored && explicit(self.left, *left))
        };
        !(from..to).map(SectionId).any(|left| could_be(&left))
    }

    /// The mirror image: whether a section of the document is surely additional.
    fn sure_extra(&self, left: SectionId) -> bool {
        let anchored = explicit(self.left, left);
        let level = self.left.section(left).level;
        let moved = |pair: &Pair<SectionId>| {
            pair.left.is_none() && pair.right.is_some_and(|right| self.right.section(right).level == level && !explicit(self.right, right))
        };
        if !anchored && self.pairs.iter().any(moved) {
            return false;
        }
        let (from, to) = self.gap(|pair| pair.left.zip(pair.right), left);
        let could_be = |right: &SectionId| {
            self.pairs.iter().any(|p| p.right == Some(*right) && p.left.is_none()) && !(anchored && explicit(self.right, *right))
        };
        !(from..to).map(SectionId).any(|right| could_be(&right))
    }

    /// The sections of the other side between the counterparts of the nearest pairs before and after `at`.
    fn gap(&self, sides: impl Fn(&Pair<SectionId>) -> Option<(SectionId, SectionId)>, at: SectionId) -> (u32, u32) {
        let both: Vec<(SectionId, SectionId)> = self.pairs.iter().filter_map(sides).collect();
        let before = both.iter().filter(|(own, _)| *own < at).max().map_or(0, |(_, other)| other.0 + 1);
        let after = both.iter().filter(|(own, _)| *own > at).min().map_or(u32::MAX, |(_, other)| other.0);
        let end = u32::try_from(self.left.sections.len().max(self.right.sections.len())).unwrap_or(u32::MAX);
        (before, after.min(end).max(before))
    }
}

fn explicit(document: &Document, section: SectionId) -> bool {
    document.section_anchors(section).any(|anchor| anchor.origin != AnchorOrigin::Derived)
}

/// Whether the names stand on several headings, as `solution` does: then having one says nothing.
fn anchor_repeats(document: &Document, names: &[&str]) -> bool {
    names.iter().all(|name| document.anchors.iter().filter(|a| a.name == *name && a.on_heading).count() > 1)
}

/// The code of an entry of `document` as the article spells it.
#[must_use]
pub fn entry_code(article: &Article, document: &Document, entry: usize) -> String {
    let own = document.entries[entry].codes.first().cloned().unwrap_or_default();
    let folded = codes::fold(&own);
    article
        .entries
        .iter()
        .find(|slot| slot.codes.iter().chain(&slot.past_codes).any(|code| codes::fold(code) == folded))
        .and_then(|slot| slot.codes.first().cloned())
        .unwrap_or(own)
}
