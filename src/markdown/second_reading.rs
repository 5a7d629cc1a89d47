//! A text read by a second reader of CommonMark, and where the two do not see the same blocks.
//!
//! Both follow one specification, and yet differ on rare inputs. What two readers see differently, the author's editor and
//! the publishing system may see differently too.

use super::reader::{self, Extras};
use super::{BlockKind, Dialect, Outline, extensions, slug};
use crate::source::{LineIndex, Span};
use comrak::nodes::{ListType, Node, NodeValue};
use comrak::{Anchorizer, Arena, Options};
use unicode_normalization::UnicodeNormalization;

/// Places of one document that are told; a page with more has one fault that makes them all.
const MOST: usize = 10;

/// A place that the two readers see differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ambiguity {
    /// Bytes of the line, without white space around it.
    pub span: Span,
    /// What the first reader, pulldown-cmark, sees begin there: `heading`, `paragraph`, `list`, `item`, `quote`, `code`,
    /// `html`, `table`, `row`, `cell`, `rule`, or `nothing`; for a heading that both see, the id made from its text.
    pub first: String,
    /// What the second one, comrak, sees.
    pub second: String,
    /// Whether they differ in the id of a heading that both see.
    pub is_id: bool,
}

/// A block as both readers can tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    depth: usize,
    kind: &'static str,
    /// The level of a heading, the first number of an ordered list.
    number: usize,
    /// From 1.
    line: u32,
    /// The text of a heading.
    text: String,
}

impl Seen {
    fn is_like(&self, other: &Self) -> bool {
        (self.depth, self.kind, self.number) == (other.depth, other.kind, other.number)
    }
}

/// Where the blocks of `text` from byte `body` on, and the ids of its headings, differ between two readers: the first place
/// of each difference, at most ten. Reads the text twice.
#[must_use]
pub fn ambiguities(text: &str, body: usize, dialect: Dialect) -> Vec<Ambiguity> {
    let prepared = extensions::prepare(text, body, dialect);
    let written = prepared.rewritten.text();
    let lines = LineIndex::new(written);
    let first = first_reading(written, &reader::outline(written, body, Extras::Shared), &lines);
    let second = second_reading(written.get(body..).unwrap_or(""), lines.line(offset(body)));
    let place = |line: u32| {
        let whole = lines.span(line, written);
        let shown = whole.of(written).trim();
        let start = whole.start as usize + (whole.len() - whole.of(written).trim_start().len());
        prepared.rewritten.original(Span::new(start, start + shown.len()))
    };
    let mut found = Vec::new();
    let (mut left, mut right) = (first.iter().peekable(), second.iter().peekable());
    while found.len() < MOST {
        let (seen, other) = (left.peek().copied(), right.peek().copied());
        match (seen, other) {
            (None, None) => break,
            (Some(seen), Some(other)) if seen.is_like(other) => {
                if let Some((first, second)) = ids(seen, other, dialect) {
                    found.push(Ambiguity { span: place(seen.line), first, second, is_id: true });
                }
                left.next();
                right.next();
            }
            _ => {
                let line = seen.into_iter().chain(other).map(|seen| seen.line).min().unwrap_or(1);
                let at_line = |seen: Option<&Seen>| seen.filter(|seen| seen.line == line).map_or("nothing", |seen| seen.kind).to_owned();
                found.push(Ambiguity { span: place(line), first: at_line(seen), second: at_line(other), is_id: false });
                // On to where both see a block of the document begin.
                let begins = |seen: &&&Seen| seen.depth == 0 && seen.line > line;
                loop {
                    while left.next_if(|seen| !begins(&seen)).is_some() {}
                    while right.next_if(|seen| !begins(&seen)).is_some() {}
                    match (left.peek(), right.peek()) {
                        (Some(seen), Some(other)) if seen.line < other.line => _ = left.next(),
                        (Some(seen), Some(other)) if seen.line > other.line => _ = right.next(),
                        (Some(_), Some(_)) => break,
                        _ => return found,
                    }
                }
            }
        }
    }
    found
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The ids that the readers' own slugs make of one heading, where they differ and the dialect makes them so.
fn ids(seen: &Seen, other: &Seen, dialect: Dialect) -> Option<(String, String)> {
    let made = seen.kind == "heading" && matches!(dialect, Dialect::Github | Dialect::Mdx) && !seen.text.contains('{');
    let (first, second) = made.then(|| (slug(&seen.text, Dialect::Github), Anchorizer::new().anchorize(&other.text)))?;
    // What one keeps in another of Unicode's normal forms is the same name.
    (!first.nfc().eq(second.nfc())).then_some((first, second))
}

fn first_reading(text: &str, outline: &Outline, lines: &LineIndex) -> Vec<Seen> {
    let mut depths: Vec<usize> = Vec::with_capacity(outline.blocks.len());
    let seen = outline.blocks.iter().map(|block| {
        let depth = block.parent.map_or(0, |parent| depths[parent as usize] + 1);
        depths.push(depth);
        let (kind, number) = match &block.kind {
            BlockKind::Heading { level, .. } => ("heading", usize::from(*level)),
            BlockKind::Paragraph => ("paragraph", 0),
            BlockKind::List { start } => ("list", start.map_or(0, |start| usize::try_from(start).unwrap_or(usize::MAX).saturating_add(1))),
            BlockKind::Item => ("item", 0),
            BlockKind::Code { .. } => ("code", 0),
            BlockKind::Table => ("table", 0),
            BlockKind::TableHead | BlockKind::TableRow => ("row", 0),
            BlockKind::TableCell => ("cell", 0),
            BlockKind::Quote { .. } => ("quote", 0),
            BlockKind::Html | BlockKind::Extension(_) => ("html", 0),
            BlockKind::Rule => ("rule", 0),
            BlockKind::Footnote => ("footnote", 0),
        };
        let heading = || outline.plain_text(block.inlines.clone(), text);
        Seen { depth, kind, number, line: lines.line(block.span.start), text: if kind == "heading" { heading() } else { String::new() } }
    });
    seen.collect()
}

/// The same of comrak. `first` is the line, from 1, that the text begins on.
fn second_reading(text: &str, first: u32) -> Vec<Seen> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, text, &options);
    let mut found = Vec::new();
    let mut open: Vec<(Node<'_>, usize)> = root.children().map(|child| (child, 0)).collect();
    open.reverse();
    while let Some((node, depth)) = open.pop() {
        let data = node.data.borrow();
        let (kind, number) = match &data.value {
            NodeValue::Heading(heading) => ("heading", usize::from(heading.level)),
            NodeValue::Paragraph => ("paragraph", 0),
            NodeValue::List(list) => ("list", if list.list_type == ListType::Ordered { list.start.saturating_add(1) } else { 0 }),
            NodeValue::Item(_) | NodeValue::TaskItem(_) => ("item", 0),
            NodeValue::CodeBlock(_) => ("code", 0),
            NodeValue::Table(_) => ("table", 0),
            NodeValue::TableRow(_) => ("row", 0),
            NodeValue::TableCell => ("cell", 0),
            NodeValue::BlockQuote => ("quote", 0),
            NodeValue::HtmlBlock(_) => ("html", 0),
            NodeValue::ThematicBreak => ("rule", 0),
            _ => continue,
        };
        let line = offset(data.sourcepos.start.line).saturating_sub(1).saturating_add(first);
        found.push(Seen { depth, kind, number, line, text: if kind == "heading" { plain(node) } else { String::new() } });
        let children = open.len();
        open.extend(node.children().map(|child| (child, depth + 1)));
        open[children..].reverse();
    }
    found
}

/// The visible text of a heading.
fn plain(heading: Node<'_>) -> String {
    let mut text = String::new();
    for node in heading.descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(part) => text.push_str(part),
            NodeValue::Code(code) => text.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_pages_are_read_alike() {
        let text = "---\ntitle: x\n---\n# Title\n\nText *a* `b`.\n\n1. one\n   - two\n\n     three\n\n> [!NOTE]\n> x\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n\n<div>\n\nx\n\n</div>\n\n    code\n\n---\n\nTitle\n=====\n\n- [ ] a\n- [x] b\n";
        let body = text.find("# Title").unwrap();
        assert_eq!(ambiguities(text, body, Dialect::Github), []);
    }
}
