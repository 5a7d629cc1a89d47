//! pulldown-cmark's events to an [`Outline`].
//!
//! The reader keeps two stacks, one of open blocks and one of open inlines, and appends to two flat
//! vectors in pre-order; closing something fills in where its subtree ends. Everything is iterative.

use super::{Block, BlockKind, Dialect, Inline, InlineKind, Outline, extensions};
use crate::source::Span;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// Reads the Markdown of `text` from byte `body` on, as GitHub does; spans count from the start of `text`.
#[must_use]
pub fn read(text: &str, body: usize) -> Outline {
    read_as(text, body, Dialect::Github)
}

/// The same of another dialect.
#[must_use]
pub fn read_as(text: &str, body: usize, dialect: Dialect) -> Outline {
    let prepared = extensions::prepare(text, body, dialect);
    let mut outline = outline(prepared.rewritten.text(), body, Extras::All);
    prepared.rewritten.restore(&mut outline);
    prepared.mark(&mut outline);
    super::dialect::mark_directives(text, &mut outline);
    super::dialect::split_unspaced_headings(text, &mut outline);
    outline
}

/// What is read beside CommonMark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extras {
    /// All that the dialects share.
    All,
    /// What every reader takes for a block where it stands: footnotes are moved and dropped by some.
    Shared,
}

/// The structure of `text` from byte `body` on, dialects aside.
pub(super) fn outline(text: &str, body: usize, extras: Extras) -> Outline {
    let mut builder = Builder { text, base: body, outline: Outline::default(), blocks: Vec::new(), inlines: Vec::new(), implicit: false };
    for (event, range) in parser(text.get(body..).unwrap_or(""), extras).into_offset_iter() {
        builder.event(event, range);
    }
    builder.finish()
}

/// The one place where the parser is made. Heading attributes and metadata blocks stay off: the first
/// can panic, the second is quadratic on hostile input, and both are read by our own code.
fn parser(source: &str, extras: Extras) -> Parser<'_> {
    let shared = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    Parser::new_ext(source, if extras == Extras::All { shared | Options::ENABLE_FOOTNOTES } else { shared })
}

struct Builder<'a> {
    text: &'a str,
    /// Offset of the parsed slice in the text.
    base: usize,
    outline: Outline,
    /// Open blocks, as indices.
    blocks: Vec<u32>,
    /// Open inlines, as indices.
    inlines: Vec<u32>,
    /// Whether the innermost open block is a paragraph we opened for the text of a tight item.
    implicit: bool,
}

/// Lengths and counts below 4 GiB, which the guard ensures.
fn index(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        let span = Span::new(range.start + self.base, range.end + self.base);
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(decoded) => self.literal(span, &decoded),
            Event::Code(_) => {
                let ticks = span.of(self.text).bytes().take_while(|&b| b == b'`').count();
                let inner = if span.len() >= 2 * ticks { Span::new(span.start as usize + ticks, span.end as usize - ticks) } else { span };
                self.leaf(InlineKind::Code, span, inner);
            }
            Event::Html(_) => {
                // A line of an HTML block: the block itself holds the bytes.
            }
            Event::InlineHtml(_) => self.leaf(InlineKind::Html, span, span),
            Event::FootnoteReference(_) => self.leaf(InlineKind::FootnoteReference, span, span),
            Event::SoftBreak => self.leaf(InlineKind::SoftBreak, span, span),
            Event::HardBreak => self.leaf(InlineKind::HardBreak, span, span),
            Event::TaskListMarker(_) => self.leaf(InlineKind::TaskMarker, span, span),
            Event::Rule => {
                self.close_implicit();
                self.open_block(BlockKind::Rule, span);
                self.close_block();
            }
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Span) {
        let kind = match tag {
            Tag::Emphasis => return self.open_inline(InlineKind::Emphasis, span, 1, 1),
            Tag::Strong => return self.open_inline(InlineKind::Strong, span, 2, 2),
            Tag::Strikethrough => {
                let width = if span.of(self.text).starts_with("~~") { 2 } else { 1 };
                return self.open_inline(InlineKind::Strikethrough, span, width, width);
            }
            Tag::Link { link_type, dest_url, .. } => {
                let autolink = matches!(link_type, LinkType::Autolink | LinkType::Email);
                let kind = InlineKind::Link { target: Span::at(span.start as usize), destination: dest_url.into_string(), autolink };
                return self.open_inline(kind, span, 1, 1);
            }
            Tag::Image { dest_url, .. } => {
                let kind = InlineKind::Image { target: Span::at(span.start as usize), destination: dest_url.into_string() };
                return self.open_inline(kind, span, 2, 1);
            }
            Tag::Paragraph => BlockKind::Paragraph,
            Tag::Heading { level, .. } => BlockKind::Heading { level: level_number(level), spaced: true },
            Tag::BlockQuote(_) => BlockKind::Quote { alert: None },
            Tag::CodeBlock(CodeBlockKind::Indented) => BlockKind::Code { info: None, closed: true },
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                BlockKind::Code { info: Some(info.into_string()), closed: fence_is_closed(span.of(self.text)) }
            }
            Tag::HtmlBlock => BlockKind::Html,
            Tag::List(start) => BlockKind::List { start },
            Tag::Item => BlockKind::Item,
            Tag::FootnoteDefinition(_) => BlockKind::Footnote,
            Tag::Table(_) => BlockKind::Table,
            Tag::TableHead => BlockKind::TableHead,
            Tag::TableRow => BlockKind::TableRow,
            Tag::TableCell => BlockKind::TableCell,
            _ => BlockKind::Html,
        };
        self.close_implicit();
        self.open_block(kind, span);
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image => self.close_inline(),
            _ => {
                self.close_implicit();
                self.close_block();
            }
        }
    }

    fn open_block(&mut self, kind: BlockKind, span: Span) {
        let trimmed = span.of(self.text).trim_end_matches(['\n', '\r', ' ', '\t']).len();
        let at = index(self.outline.inlines.len());
        self.outline.blocks.push(Block {
            kind,
            span: Span::new(span.start as usize, span.start as usize + trimmed),
            parent: self.blocks.last().copied(),
            end: 0,
            inlines: at..at,
        });
        self.blocks.push(index(self.outline.blocks.len() - 1));
    }

    fn close_block(&mut self) {
        let Some(open) = self.blocks.pop() else { return };
        let end = index(self.outline.blocks.len());
        let inlines = index(self.outline.inlines.len());
        let block = &mut self.outline.blocks[open as usize];
        block.end = end;
        // Only a block without child blocks owns the inlines read since it was opened.
        block.inlines.end = if end == open + 1 { inlines } else { block.inlines.start };
    }

    fn close_implicit(&mut self) {
        if self.implicit {
            self.implicit = false;
            let Some(&open) = self.blocks.last() else { return };
            let first = self.outline.blocks[open as usize].inlines.start as usize;
            if let Some(end) = self.outline.inlines[first..].iter().map(|inline| inline.span.end).max() {
                self.outline.blocks[open as usize].span.end = end;
            }
            self.close_block();
        }
    }

    /// Text directly inside a tight list item gets a paragraph of its own, so that leaves hold all text.
    fn ensure_leaf(&mut self, span: Span) {
        let needs = match self.blocks.last() {
            None => true,
            Some(&open) => matches!(
                self.outline.blocks[open as usize].kind,
                BlockKind::Item | BlockKind::Footnote | BlockKind::Quote { .. } | BlockKind::List { .. }
            ),
        };
        if needs && !self.implicit {
            self.open_block(BlockKind::Paragraph, span);
            self.implicit = true;
        }
    }

    fn literal(&mut self, span: Span, decoded: &str) {
        if matches!(self.blocks.last().map(|&b| &self.outline.blocks[b as usize].kind), Some(BlockKind::Code { .. } | BlockKind::Html)) {
            return;
        }
        let raw = span.of(self.text);
        if raw == decoded {
            self.text_run(span);
        } else if raw.is_empty() {
            // Padding that the parser makes up (tabs in items) has no bytes of its own.
        } else {
            self.leaf(InlineKind::Entity(decoded.to_owned()), span, span);
        }
    }

    /// The parser splits text at every character that might have opened something; runs are joined again.
    fn text_run(&mut self, span: Span) {
        self.ensure_leaf(span);
        let first = self.blocks.last().map_or(0, |&open| self.outline.blocks[open as usize].inlines.start as usize);
        let count = self.outline.inlines.len();
        let innermost = self.inlines.last().map_or(0, |&open| open as usize + 1);
        if count > first
            && count > innermost
            && let Some(last) = self.outline.inlines.last_mut()
            && last.kind == InlineKind::Text
            && last.span.end == span.start
        {
            last.span.end = span.end;
            last.inner.end = span.end;
            return;
        }
        self.leaf(InlineKind::Text, span, span);
    }

    fn leaf(&mut self, kind: InlineKind, span: Span, inner: Span) {
        self.ensure_leaf(span);
        let end = index(self.outline.inlines.len() + 1);
        self.outline.inlines.push(Inline { kind, span, inner, end });
    }

    fn open_inline(&mut self, kind: InlineKind, span: Span, before: usize, after: usize) {
        self.ensure_leaf(span);
        let inner = if span.len() >= before + after { Span::new(span.start as usize + before, span.end as usize - after) } else { span };
        self.outline.inlines.push(Inline { kind, span, inner, end: 0 });
        self.inlines.push(index(self.outline.inlines.len() - 1));
    }

    fn close_inline(&mut self) {
        let Some(open) = self.inlines.pop() else { return };
        let end = index(self.outline.inlines.len());
        let last = self.outline.inlines[open as usize + 1..].iter().map(|inline| inline.span.end).max();
        let inline = &mut self.outline.inlines[open as usize];
        inline.end = end;
        let before = match inline.kind {
            InlineKind::Image { .. } => 2,
            _ => 1,
        };
        let text_start = inline.span.start as usize + before;
        match &mut inline.kind {
            InlineKind::Link { target, autolink: true, .. } => *target = inline.inner,
            InlineKind::Link { target, .. } | InlineKind::Image { target, .. } => {
                let text_end = label_end(self.text, text_start, last.map_or(text_start, |e| e as usize), inline.span.end as usize);
                inline.inner = Span::new(text_start, text_end);
                *target = destination(self.text, text_end, inline.span.end as usize).unwrap_or(inline.inner);
            }
            _ => {}
        }
    }

    fn finish(mut self) -> Outline {
        self.close_implicit();
        while !self.blocks.is_empty() {
            self.close_block();
        }
        self.outline
    }
}

/// Where the text of a link ends: the `]` at or after the last inline in it.
fn label_end(text: &str, start: usize, last: usize, end: usize) -> usize {
    let from = last.max(start).min(end);
    text.get(from..end).and_then(|rest| rest.find(']')).map_or(from, |at| from + at)
}

/// The bytes of the destination after the `]` at `close`: between the parentheses of an inline link, or
/// the label of a reference. `None` for a shortcut reference, whose text is its label.
fn destination(text: &str, close: usize, end: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    match bytes.get(close + 1) {
        Some(b'(') => {
            let mut at = close + 2;
            while at < end && bytes[at].is_ascii_whitespace() {
                at += 1;
            }
            if bytes.get(at) == Some(&b'<') {
                let stop = text.get(at..end)?.find('>')? + at;
                return Some(Span::new(at + 1, stop));
            }
            let start = at;
            let mut depth = 0usize;
            while at < end {
                match bytes[at] {
                    b'\\' => at += 1,
                    b'(' => depth += 1,
                    b')' if depth == 0 => break,
                    b')' => depth -= 1,
                    b if b.is_ascii_whitespace() => break,
                    _ => {}
                }
                at += 1;
            }
            Some(Span::new(start, at.min(end)))
        }
        Some(b'[') => {
            let stop = text.get(close + 2..end)?.find(']')? + close + 2;
            (stop > close + 2).then(|| Span::new(close + 2, stop))
        }
        _ => None,
    }
}

fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// Whether the last line of a fenced block is a fence that closes the first.
fn fence_is_closed(block: &str) -> bool {
    let mut lines = block.trim_end_matches(['\n', '\r', ' ', '\t']).split(['\n', '\r']);
    let Some(first) = lines.next() else { return true };
    let open = first.trim_start();
    let Some(mark) = open.chars().next().filter(|c| matches!(c, '`' | '~')) else { return true };
    let width = open.chars().take_while(|&c| c == mark).count();
    let Some(last) = lines.next_back() else { return false };
    let close = last.trim_start_matches([' ', '\t', '>']);
    close.chars().take_while(|&c| c == mark).count() >= width && close.trim_end().chars().all(|c| c == mark)
}
