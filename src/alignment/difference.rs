//! What two compared documents do not have in common: entries, causes and sections, as facts.
//!
//! Every rule about structure, and the two that sum structure up, read the same difference.

use super::{Comparison, Pair, causes};
use crate::document::{AnchorOrigin, Article, Collection, Document, Entry, SectionId};
use std::collections::{BTreeMap, BTreeSet, HashMap};

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
}

impl Difference {
    /// Finds what a comparison's documents do not have in common.
    #[must_use]
    pub fn of(comparison: &Comparison, collection: &Collection) -> Self {
        let (document, base) = (collection.document(comparison.document), collection.document(comparison.base));
        let mut difference = Self::default();
        // A section with a code line of its own is an entry about another error.
        let (own, bases) = (labelled(document), labelled(base));
        for pair in &comparison.entries {
            match (pair.left, pair.right) {
                (None, Some(right)) => {
                    let section = base.entries[right].heading().and_then(|section| comparison.document_section(section));
                    match section.filter(|section| section.0 > 0 && !own.contains(section)) {
                        Some(section) => difference.unlabelled.push((right, section)),
                        None => difference.missing_entries.push(right),
                    }
                }
                (Some(left), None) => {
                    let section = document.entries[left].heading().and_then(|section| comparison.base_section(section));
                    if section.is_none_or(|section| section.0 == 0 || bases.contains(&section)) {
                        difference.extra_entries.push(left);
                    }
                }
                (Some(left), Some(right)) => difference.causes.push(causes_of(comparison, collection, left, right)),
                _ => {}
            }
        }
        let sides = Sides::new(document, base, &comparison.sections);
        difference.missing_sections = sides.tops(true).filter(|(_, sure)| *sure).map(|(section, _)| section).collect();
        difference.extra_sections = sides.tops(false).filter(|(_, sure)| *sure).map(|(section, _)| section).collect();
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
}

/// Sections about which nothing is claimed: those whose pair is not sure, and those that stand alone though something on the other
/// side could be their counterpart.
#[must_use]
pub(super) fn unsure(document: &Document, base: &Document, pairs: &[Pair<SectionId>]) -> usize {
    let weak = pairs.iter().filter(|pair| pair.left.is_some() && pair.right.is_some() && pair.confidence < 0.5).count();
    let sides = Sides::new(document, base, pairs);
    weak + [true, false].into_iter().flat_map(|missing| sides.tops(missing)).filter(|(_, sure)| !sure).count()
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

/// The sections that are entries with a code line.
fn labelled(document: &Document) -> BTreeSet<SectionId> {
    document.entries.iter().filter(|entry| entry.code_line.is_some()).filter_map(Entry::heading).collect()
}

fn causes_of(comparison: &Comparison, collection: &Collection, entry: usize, base_entry: usize) -> CausesDifference {
    let (document, base) = (collection.document(comparison.document), collection.document(comparison.base));
    let (here, there) = (&document.entries[entry].causes, &base.entries[base_entry].causes);
    CausesDifference { entry, base_entry, pairs: causes::pair_items(comparison, collection, here, there) }
}

/// Both documents and what of their sections corresponds.
struct Sides<'a> {
    left: Side<'a>,
    right: Side<'a>,
}

/// One document of a comparison.
struct Side<'a> {
    document: &'a Document,
    /// Sections without a counterpart.
    alone: BTreeSet<SectionId>,
    /// Levels of those that no explicit anchor names.
    nameless_levels: BTreeSet<u8>,
    /// Sections with a counterpart, and which.
    paired: BTreeMap<SectionId, SectionId>,
    /// Explicit anchors, with the number of headings that carry them.
    names: HashMap<&'a str, usize>,
}

impl<'a> Side<'a> {
    fn new(document: &'a Document, alone: BTreeSet<SectionId>, paired: BTreeMap<SectionId, SectionId>) -> Self {
        let nameless_levels = alone.iter().filter(|&&id| !explicit(document, id)).map(|&id| document.section(id).level).collect();
        let mut names: HashMap<&str, usize> = HashMap::new();
        for anchor in document.anchors.iter().filter(|anchor| anchor.origin != AnchorOrigin::Derived) {
            *names.entry(&anchor.name).or_default() += usize::from(anchor.on_heading);
        }
        Self { document, alone, nameless_levels, paired, names }
    }
}

impl<'a> Sides<'a> {
    fn new(left: &'a Document, right: &'a Document, pairs: &[Pair<SectionId>]) -> Self {
        let both = || pairs.iter().filter_map(|pair| pair.left.zip(pair.right));
        let alone_left = pairs.iter().filter(|pair| pair.right.is_none()).filter_map(|pair| pair.left).collect();
        let alone_right = pairs.iter().filter(|pair| pair.left.is_none()).filter_map(|pair| pair.right).collect();
        Self {
            left: Side::new(left, alone_left, both().collect()),
            right: Side::new(right, alone_right, both().map(|(left, right)| (right, left)).collect()),
        }
    }

    /// Sections that stand alone and do not lie in one that does, and whether they surely have no counterpart: `missing` those of the base.
    fn tops(&self, missing: bool) -> impl Iterator<Item = (SectionId, bool)> + '_ {
        let (here, there) = if missing { (&self.right, &self.left) } else { (&self.left, &self.right) };
        let within = |id: &SectionId| here.document.section(*id).parent.is_some_and(|parent| here.alone.contains(&parent));
        here.alone.iter().copied().filter(move |id| !within(id)).map(move |id| (id, Self::sure_absent(here, there, id)))
    }

    /// Whether a section that stands `here` is surely absent `there`: nothing in the place where it belongs could be it.
    fn sure_absent(here: &Side<'_>, there: &Side<'_>, section: SectionId) -> bool {
        let mut names = here.document.section_anchors(section).filter(|anchor| anchor.origin != AnchorOrigin::Derived).peekable();
        let anchored = names.peek().is_some();
        // Its own name stands there, though on nothing it was paired with; a name on many headings says nothing.
        if names
            .any(|anchor| there.names.contains_key(anchor.name.as_str()) && here.names.get(anchor.name.as_str()).is_none_or(|&n| n <= 1))
        {
            return false;
        }
        // A section that stands elsewhere may be the one, moved: glossaries are sorted anew in every language.
        if !anchored && there.nameless_levels.contains(&here.document.section(section).level) {
            return false;
        }
        let before = here.paired.range(..section).next_back().map_or(SectionId(0), |(_, other)| SectionId(other.0 + 1));
        let after = here.paired.range(section..).next().map_or(SectionId(u32::MAX), |(_, other)| *other);
        let could_be = |other: &SectionId| !(anchored && explicit(there.document, *other));
        before >= after || !there.alone.range(before..after).any(could_be)
    }
}

fn explicit(document: &Document, section: SectionId) -> bool {
    document.section_anchors(section).any(|anchor| anchor.origin != AnchorOrigin::Derived)
}

/// The code of an entry of `document` as the article spells it.
#[must_use]
pub fn entry_code(article: &Article, document: &Document, entry: usize) -> String {
    let own = document.entries[entry].codes.first().cloned().unwrap_or_default();
    article.entry_with_code(&own).and_then(|slot| slot.codes.first().cloned()).unwrap_or(own)
}
