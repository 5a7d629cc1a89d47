//! The parts of an entry: the text of a cell, a block, a label line, a heading, a value of the front matter.

use super::Page;
use crate::document::model::{Field, OrdinalItem, SectionId};
use crate::markdown::{Block, BlockKind, InlineKind};
use crate::source::Span;
use std::ops::Range;

/// What of a block's inlines a reader sees: the bytes and the words. Empty where nothing is.
pub(super) fn visible(page: &Page<'_>, block: &Block) -> Field {
    let outline = &page.document.outline;
    let shown = |kind: &InlineKind| !matches!(kind, InlineKind::Html | InlineKind::SoftBreak | InlineKind::HardBreak);
    let inlines = || outline.inlines_of(block).map(|(_, inline)| inline).filter(|inline| shown(&inline.kind));
    let span = inlines().map(|inline| inline.span).reduce(Span::cover).unwrap_or(Span::at(block.span.start as usize));
    let raw = span.of(page.text);
    let start = span.start as usize + (raw.len() - raw.trim_start().len());
    let span = Span::new(start, start + raw.trim().len());
    Field { span, text: folded(&outline.plain_text(block.inlines.clone(), page.text)) }
}

/// White space folded.
pub(super) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first block among `blocks` that is `wanted`, where it stands at the top level.
pub(super) fn first(page: &Page<'_>, blocks: Range<u32>, wanted: impl Fn(&Block) -> bool) -> Option<u32> {
    blocks.into_iter().find(|&at| {
        let block = &page.document.outline.blocks[at as usize];
        block.parent.is_none() && wanted(block)
    })
}

/// A block as a field: for a code block the code, for everything else the words of all that is in it.
pub(super) fn filled_block(page: &Page<'_>, at: u32) -> Field {
    let outline = &page.document.outline;
    let whole = &outline.blocks[at as usize];
    if let BlockKind::Code { .. } = whole.kind {
        let fence = |line: &&str| line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        let lines = whole.span.of(page.text).lines().filter(|line| !fence(line)).map(str::trim);
        return Field { span: whole.span, text: lines.collect::<Vec<_>>().join(" ").trim().to_owned() };
    }
    let parts = outline.blocks[at as usize..whole.end.max(at + 1) as usize].iter();
    let words = parts.map(|block| outline.plain_text(block.inlines.clone(), page.text)).collect::<Vec<_>>().join(" ");
    Field { span: whole.span, text: folded(&words) }
}

/// The words of a part of a block.
pub(super) fn plain(page: &Page<'_>, span: Span) -> String {
    let inlines = &page.document.outline.inlines;
    let first = inlines.partition_point(|inline| inline.span.start < span.start);
    let last = inlines.partition_point(|inline| inline.span.start < span.end);
    let index = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    folded(&page.document.outline.plain_text(index(first)..index(last.max(first)), page.text))
}

/// The items of a list, as causes or steps; those of lists inside of it belong to their item.
pub(super) fn items(page: &Page<'_>, list: u32) -> Vec<OrdinalItem> {
    let outline = &page.document.outline;
    let whole = &outline.blocks[list as usize];
    let own = (list + 1..whole.end)
        .filter(|&at| outline.blocks[at as usize].kind == BlockKind::Item && outline.blocks[at as usize].parent == Some(list));
    own.map(|at| {
        let item = &outline.blocks[at as usize];
        // A tight item holds its text itself, a loose one in a paragraph.
        let text = (at..item.end.max(at + 1)).find(|&inner| !outline.blocks[inner as usize].inlines.is_empty()).unwrap_or(at);
        unnumbered(page, item.span, visible(page, &outline.blocks[text as usize]))
    })
    .collect()
}

/// An item without a label.
pub(super) fn unnumbered(page: &Page<'_>, span: Span, field: Field) -> OrdinalItem {
    let links = &page.document.links;
    let first = links.partition_point(|link| link.span.start < field.span.start);
    let link = links.get(first).filter(|link| link.span.end <= field.span.end).and_then(|_| u32::try_from(first).ok());
    let nowhere = Span::at(field.span.start as usize);
    OrdinalItem {
        span,
        label: nowhere,
        number_span: nowhere,
        number: None,
        form: None,
        link,
        text_span: field.span,
        text: field.text,
        section: None,
    }
}

/// A value of the front matter, or each of several.
pub(super) fn front_matter(page: &Page<'_>, key: &str) -> Vec<Field> {
    let values = page.document.front_matter.texts(key).into_iter();
    values.map(|(value, span)| Field { span, text: folded(value) }).filter(|field| !field.text.is_empty()).collect()
}

/// The headings that a place stands under, the innermost first, with their visible text.
pub(super) fn headings<'a>(page: &Page<'a>, section: SectionId) -> impl Iterator<Item = (Span, &'a str)> {
    let document = page.document;
    let text = page.text;
    std::iter::successors(Some(section), move |&at| document.section(at).parent)
        .map(move |at| document.section(at))
        .filter(|section| section.level > 0)
        .map(move |section| (section.title, section.title.of(text)))
}
