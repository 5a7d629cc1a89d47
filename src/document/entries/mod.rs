//! Which sections, which document as a whole, or which rows of tables document an error, and what its codes are.
//!
//! Three shapes, one model: a heading and what is under it ([`section`], and [`heading`] where the heading alone is the
//! code), a whole page ([`page`]), a row of a table ([`table`]). They are recognised by themselves where it is plain; a
//! [`Profile`] says what is not ([`configured`]).

mod configured;
mod fields;
mod heading;
mod page;
mod profile;
mod section;
mod stems;
mod table;
#[cfg(test)]
mod tests;

pub use profile::{Column, FirstBlock, Pattern, Profile, ProfileShape, Source};
pub use stems::Stems;

use super::codes;
use super::lines::{label_line, visual_lines};
use super::model::{Document, Entry, EntryShape, LabelLine, OrdinalItem, OrdinalList, SectionId};
use super::ordinals::Lists;
use crate::lexicon::{Term, lexicon};
use crate::markdown::BlockKind;
use crate::source::Span;
use std::collections::HashSet;

/// A spelling counts as the same code, damaged, from this likeness on (see [`codes::likeness`]): the
/// corrupted codes of real pages lie above 0.7, unrelated codes of one family below 0.5.
const NEAR: f64 = 0.62;

/// Labels are looked for in this many paragraphs after a heading.
const LABEL_PARAGRAPHS: usize = 4;

/// What the recognition of entries knows beside the document.
#[derive(Debug, Clone, Copy, Default)]
pub struct EntryOptions<'a> {
    /// How the document's entries are shaped, where that is configured.
    pub profile: Option<&'a Profile>,
    /// The codes that the names of all files spell; `None` where only this file is known.
    pub stems: Option<&'a Stems>,
}

/// Finds the entries of `document` and gives them their causes and steps. `relative` is the file's path, `/`-separated.
pub fn find(document: &mut Document, text: &str, relative: &str, lists: Lists, options: EntryOptions<'_>) {
    let page = Page { document, text, relative };
    let mut entries = match options.profile {
        Some(profile) => configured::entries(&page, profile, options.stems),
        None => recognised(&page, options.stems),
    };
    entries.sort_by_key(|entry| (entry.section, entry.span.start));
    for entry in entries.iter_mut().filter(|entry| entry.shape != EntryShape::Table && entry.causes.is_empty()) {
        let section = document.section(entry.section);
        let subtree = match entry.shape {
            EntryShape::Page => 0..u32::try_from(document.sections.len()).unwrap_or(u32::MAX),
            EntryShape::Section | EntryShape::Table => entry.section.0..section.end,
        };
        let inside = |list: &&OrdinalList| subtree.contains(&list.section.0);
        entry.causes = lists.causes.iter().filter(inside).flat_map(|list| list.items.clone()).collect();
        entry.steps = lists.steps.iter().filter(inside).flat_map(|list| list.items.clone()).collect();
        if entry.causes.is_empty() {
            let own = |(id, item): &(SectionId, OrdinalItem)| {
                *id == entry.section && document.links[item.link.unwrap_or(0) as usize].target.starts_with('#')
            };
            entry.causes = lists.bare.iter().filter(|pair| own(pair)).map(|(_, item)| item.clone()).collect();
        }
    }
    document.entries = entries;
    document.cause_lists = lists.causes;
}

/// Takes rows for entries that other locales' documents of the article show to be some: `known` are the codes of these, folded.
///
/// A translation may have lost rows, or damaged codes, until nothing in it alone tells an error table any more.
pub fn adopt_rows(document: &mut Document, text: &str, relative: &str, known: &HashSet<String>) {
    if document.entries.iter().any(|entry| entry.shape == EntryShape::Page) {
        return;
    }
    let rows = table::adopted(&Page { document, text, relative }, known, &document.entries);
    if !rows.is_empty() {
        document.entries.extend(rows);
        document.entries.sort_by_key(|entry| (entry.section, entry.span.start));
    }
}

/// A document, its text and its path: what every shape is looked for in.
struct Page<'a> {
    document: &'a Document,
    text: &'a str,
    relative: &'a str,
}

/// The entries that nobody had to describe. What is plainest comes first: a page that names its code twice, then labelled
/// sections, then headings and rows of codes, and last a page whose name alone is a code.
fn recognised(page: &Page<'_>, stems: Option<&Stems>) -> Vec<Entry> {
    if let Some(entry) = page::declared(page) {
        return vec![entry];
    }
    let mut entries = section::labelled(page);
    // What has a page of its own is only spoken of elsewhere.
    entries.retain(|entry| !stems.is_some_and(|stems| entry.codes.iter().all(|code| stems.name(code))));
    if entries.is_empty() {
        entries = heading::numbered(page);
    }
    if entries.is_empty()
        && let Some(entry) = stems.and_then(|stems| page::named(page, stems, false))
    {
        return vec![entry];
    }
    let rows = table::recognised(page, stems, &entries);
    entries.extend(rows);
    entries
}

/// The label lines at the head of a section, in order.
#[must_use]
pub fn label_lines(document: &Document, text: &str, id: SectionId) -> Vec<LabelLine> {
    let outline = &document.outline;
    let mut lines = Vec::new();
    let mut paragraphs = 0;
    for at in document.section(id).content.clone() {
        let block = &outline.blocks[at as usize];
        if block.kind != BlockKind::Paragraph || block.parent.is_some() {
            continue;
        }
        paragraphs += 1;
        if paragraphs > LABEL_PARAGRAPHS {
            break;
        }
        if !text[block.span.range()].contains("**") && !text[block.span.range()].contains("__") {
            continue;
        }
        for line in visual_lines(outline, text, block.inlines.clone()) {
            lines.extend(label_line(outline, text, &line));
        }
    }
    lines
}

/// Whether the value of a label line is the code that the anchor names, or a damaged form of it.
fn value_fits(value: &str, anchor: &[String]) -> bool {
    let parts = codes::split(value);
    let near = |part: &String| {
        let folded = codes::fold(part);
        anchor.iter().any(|code| {
            folded == *code || (folded.starts_with(code.as_str()) && codes::looks_like_code(part)) || codes::likeness(&folded, code) >= NEAR
        })
    };
    !anchor.is_empty() && parts.len() <= anchor.len().max(1) + 1 && parts.iter().any(near)
}

fn names(line: &LabelLine, term: Term) -> bool {
    let lexicon = lexicon();
    lexicon.recognise_label(&line.text).iter().any(|m| m.term == term)
        || (line.damaged && lexicon.recognise_damaged_label(&line.text).is_some_and(|m| m.term == term))
}

/// An entry that is nothing but its code so far.
fn bare(shape: EntryShape, section: SectionId, span: Span, code: Span, codes: Vec<String>) -> Entry {
    Entry {
        shape,
        section,
        span,
        row: None,
        domain: None,
        written: codes.clone(),
        code_span: code,
        codes,
        proved: true,
        heading_code: None,
        code_line: None,
        message_line: None,
        message: None,
        solution: None,
        details: Vec::new(),
        causes: Vec::new(),
        steps: Vec::new(),
    }
}
