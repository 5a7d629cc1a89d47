//! Two documents side by side: what of one stands beside what of the other, in the order written, for people and tools that look at an alignment.

use super::sequence::rising;
use super::{By, CausesDifference, Comparison, Difference, Pair, blocks};
use crate::document::{Collection, Document, OrdinalItem, SectionId};
use crate::source::Span;
use std::collections::{HashMap, HashSet};

/// What a row shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RowKind {
    /// A heading.
    Section,
    /// The documentation of an error.
    Entry,
    /// A cause of an error.
    Cause,
    /// A block of a section: a paragraph, an item, a cell, a code block.
    Block,
}

/// One side of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowSide {
    /// Bytes of what is shown, in its file.
    pub span: Span,
    /// How deep it lies: the level of the heading, 1 to 6; of what lies in a section one more than that, and more inside of blocks.
    pub depth: usize,
    /// Its text: of a heading or a cause without markup, of an entry the codes, of a block its first line as written.
    pub text: String,
}

/// What stands beside what. At least one side is there.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What it shows.
    pub kind: RowKind,
    /// In the left document.
    pub left: Option<RowSide>,
    /// In the right document.
    pub right: Option<RowSide>,
    /// What the pair rests on; of one that stands alone, what was tried last.
    pub by: By,
    /// From 0 to 1: how sure the pair is, or that there is none. Below one half no rule builds on it.
    pub confidence: f32,
    /// Whether the pair is out of the order of the others.
    pub moved: bool,
}

/// Everything of a comparison's documents in rows: sections in the order written, below each its entries and their causes, and its blocks where
/// `with_blocks` asks for them. Each section, entry and cause of either document is in one row.
#[must_use]
pub fn rows(comparison: &Comparison, collection: &Collection, with_blocks: bool) -> Vec<Row> {
    let (document, base) = (collection.document(comparison.document), collection.document(comparison.base));
    let difference = Difference::of(comparison, collection);
    let mut entries: HashMap<(bool, SectionId), Vec<usize>> = HashMap::new();
    for (at, pair) in comparison.entries.iter().enumerate() {
        let place = match (pair.left, pair.right) {
            (Some(entry), _) => (true, document.entries[entry].section),
            (None, Some(entry)) => (false, base.entries[entry].section),
            (None, None) => continue,
        };
        entries.entry(place).or_default().push(at);
    }
    let causes = difference.causes.iter().map(|causes| (causes.entry, causes)).collect();
    let view = View { comparison, collection, document, base, entries, causes };
    let absent = [view.absent(document, &difference.extra_sections), view.absent(base, &difference.missing_sections)];
    let mut rows = Vec::new();
    for (pair, moved) in in_order(&comparison.sections, |id| id.0) {
        // What stands before the first heading has none.
        if pair.left.is_none_or(|id| id.0 > 0) || pair.right.is_none_or(|id| id.0 > 0) {
            let known = |side: usize, id: Option<SectionId>| id.is_none_or(|id| absent[side].contains(&id));
            let alone = pair.left.is_none() || pair.right.is_none();
            let sure = !alone || known(0, pair.left) && known(1, pair.right);
            rows.push(Row {
                kind: RowKind::Section,
                left: pair.left.map(|id| heading(document, id)),
                right: pair.right.map(|id| heading(base, id)),
                by: pair.by,
                confidence: if sure { pair.confidence } else { 0.0 },
                moved,
            });
        }
        let mut inside = Vec::new();
        view.entries(pair, &mut inside);
        if with_blocks {
            view.blocks(pair, &mut inside);
        }
        rows.extend(as_written(inside));
    }
    rows
}

/// Rows of one section by their places on the left; what only the right side has stays behind what it follows.
fn as_written(rows: Vec<Row>) -> impl Iterator<Item = Row> {
    let mut last = 0;
    let mut placed: Vec<(u32, Row)> = Vec::with_capacity(rows.len());
    for row in rows {
        last = row.left.as_ref().map_or(last, |side| side.span.start);
        placed.push((last, row));
    }
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, row)| row)
}

/// Pairs in the order of the left document, those that only the right one has where they stand among their neighbours; and whether a pair is out of that order.
fn in_order<T: Copy>(pairs: &[Pair<T>], place: impl Fn(T) -> u32) -> Vec<(Pair<T>, bool)> {
    let index = |of: T| place(of) as usize;
    let mut lefts: Vec<&Pair<T>> = pairs.iter().filter(|pair| pair.left.is_some()).collect();
    lefts.sort_by_key(|pair| pair.left.map(index));
    let both: Vec<(usize, usize)> = lefts.iter().filter_map(|pair| Some((index(pair.left?), index(pair.right?)))).collect();
    let kept: HashSet<(usize, usize)> = rising(&both).into_iter().collect();
    let mut rights: Vec<&Pair<T>> = pairs.iter().filter(|pair| pair.left.is_none()).collect();
    rights.sort_by_key(|pair| pair.right.map(index));
    let mut rights = rights.into_iter().peekable();
    let mut ordered = Vec::with_capacity(pairs.len());
    for pair in lefts {
        let ends = pair.left.zip(pair.right).map(|(l, r)| (index(l), index(r)));
        let moved = ends.is_some_and(|ends| !kept.contains(&ends));
        if let Some((_, until)) = ends.filter(|_| !moved) {
            while let Some(alone) = rights.next_if(|other| other.right.is_some_and(|r| index(r) < until)) {
                ordered.push((*alone, false));
            }
        }
        ordered.push((*pair, moved));
    }
    ordered.extend(rights.map(|pair| (*pair, false)));
    ordered
}

fn heading(document: &Document, id: SectionId) -> RowSide {
    let section = document.section(id);
    RowSide { span: section.heading, depth: usize::from(section.level), text: section.text.clone() }
}

/// What rows are made of.
struct View<'a> {
    comparison: &'a Comparison,
    collection: &'a Collection,
    document: &'a Document,
    base: &'a Document,
    /// Pairs of entries by the section they are shown in: one of the document, or of the base where the document lacks them.
    entries: HashMap<(bool, SectionId), Vec<usize>>,
    /// Pairs of causes by the document's entry.
    causes: HashMap<usize, &'a CausesDifference>,
}

impl View<'_> {
    /// Sections that surely have no counterpart: those that are known to, and all in them that stand alone.
    fn absent(&self, document: &Document, tops: &[SectionId]) -> HashSet<SectionId> {
        let inside = |top: &SectionId| (top.0..document.section(*top).end).map(SectionId);
        tops.iter().flat_map(inside).collect()
    }

    /// The entries of a pair of sections, each with its causes.
    fn entries(&self, sections: Pair<SectionId>, rows: &mut Vec<Row>) {
        let (document, base) = (self.document, self.base);
        let places = [sections.left.map(|id| (true, id)), sections.right.map(|id| (false, id))];
        for &at in places.into_iter().flatten().filter_map(|place| self.entries.get(&place)).flatten() {
            let pair = &self.comparison.entries[at];
            let side = |document: &Document, entry: usize| {
                let entry = &document.entries[entry];
                RowSide { span: entry.code_span, depth: depth_in(document, entry.section), text: entry.codes.join(" / ") }
            };
            rows.push(Row {
                kind: RowKind::Entry,
                left: pair.left.map(|entry| side(document, entry)),
                right: pair.right.map(|entry| side(base, entry)),
                by: pair.by,
                confidence: pair.confidence,
                moved: false,
            });
            self.causes(pair, rows);
        }
    }

    fn causes(&self, entries: &Pair<usize>, rows: &mut Vec<Row>) {
        let causes = |document: &Document, entry: Option<usize>| entry.map_or(0, |entry| document.entries[entry].causes.len());
        let alone = |left, right| Pair { left, right, by: By::Anchor, confidence: 1.0 };
        let of_pair = entries.left.filter(|_| entries.right.is_some()).and_then(|entry| self.causes.get(&entry));
        let pairs = match of_pair {
            Some(causes) => causes.pairs.clone(),
            None => {
                let left = (0..causes(self.document, entries.left)).map(|at| alone(Some(at), None));
                left.chain((0..causes(self.base, entries.right)).map(|at| alone(None, Some(at)))).collect()
            }
        };
        let side = |document: &Document, entry: Option<usize>, at: Option<usize>| -> Option<RowSide> {
            let entry = &document.entries[entry?];
            let item: &OrdinalItem = entry.causes.get(at?)?;
            let text = item.number.map_or_else(|| item.text.clone(), |number| format!("{number}. {}", item.text));
            Some(RowSide { span: item.span, depth: depth_in(document, entry.section) + 1, text })
        };
        for (pair, moved) in in_order(&pairs, |at| u32::try_from(at).unwrap_or(u32::MAX)) {
            rows.push(Row {
                kind: RowKind::Cause,
                left: side(self.document, entries.left, pair.left),
                right: side(self.base, entries.right, pair.right),
                by: pair.by,
                confidence: pair.confidence,
                moved,
            });
        }
    }

    /// The blocks of two sections that surely correspond; which of them correspond where that is not sure, nobody has looked at.
    fn blocks(&self, sections: Pair<SectionId>, rows: &mut Vec<Row>) {
        let (Some(left), Some(right)) = (sections.left, sections.right) else { return };
        if sections.confidence < 0.5 {
            return;
        }
        let (document, base) = (self.document, self.base);
        let (text, base_text) = (self.collection.text(self.comparison.document), self.collection.text(self.comparison.base));
        let pairs = blocks::pairs(document, text, left, base, base_text, right);
        for (pair, moved) in in_order(&pairs, |at| at) {
            let alone = pair.left.is_none() || pair.right.is_none();
            // Of a list its items are shown, which are all there is of it.
            let shows = |document: &Document, at: Option<u32>| {
                at.is_some_and(|at| {
                    let block = &document.outline.blocks[at as usize];
                    !block.inlines.is_empty() || block.end <= at + 1
                })
            };
            if !alone && !shows(document, pair.left) && !shows(base, pair.right) {
                continue;
            }
            let side = |document: &Document, text: &str, at: u32| {
                let block = &document.outline.blocks[at as usize];
                let section = document.section_at(block.span.start);
                let line = block.span.of(text).lines().next().unwrap_or("").trim().to_owned();
                let inside = document.outline.ancestors(at).count().saturating_sub(1);
                RowSide { span: block.span, depth: depth_in(document, section) + inside, text: line }
            };
            rows.push(Row {
                kind: RowKind::Block,
                left: pair.left.map(|at| side(document, text, at)),
                right: pair.right.map(|at| side(base, base_text, at)),
                by: pair.by,
                confidence: pair.confidence,
                moved,
            });
        }
    }
}

/// How deep that lies which lies in a section.
fn depth_in(document: &Document, section: SectionId) -> usize {
    usize::from(document.section(section).level) + 1
}
