//! Cutting the text of an entry or a solution out of its document.
//!
//! The result is the author's Markdown with smallest changes: lines that the catalogue holds as data (code,
//! message, causes, steps) are gone, links lead where they lead in the catalogue, and what only works inside
//! the document (definitions of footnotes and of link targets further down) is brought along.

use crate::document::{AnchorOrigin, Document, Link, LinkKind};
use crate::markdown::{Block, BlockKind, InlineKind};
use crate::source::Span;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What the Markdown is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// To be handed out. Images that lie beside the document and includes become their words.
    Markdown,
    /// To be rendered here, where images and includes get a form of their own.
    Html,
}

/// A text to be cut out.
pub(super) struct Extract<'a> {
    document: &'a Document,
    text: &'a str,
    /// The bytes that are taken, in order.
    regions: Vec<Span>,
    /// Lines in them that are left out, in order.
    removed: Vec<Span>,
}

/// A change of the text: these bytes become that.
struct Change {
    span: Span,
    with: String,
}

impl<'a> Extract<'a> {
    /// Takes `region` without the sections `kept_out` and the lines that hold `removed`.
    pub(super) fn new(document: &'a Document, text: &'a str, region: Span, kept_out: &[Span], mut removed: Vec<Span>) -> Self {
        let mut holes = kept_out.to_vec();
        holes.sort_unstable();
        let mut regions = Vec::new();
        let mut start = region.start;
        for hole in holes {
            if hole.start > start {
                regions.push(Span { start, end: hole.start });
            }
            start = start.max(hole.end);
        }
        if start < region.end {
            regions.push(Span { start, end: region.end });
        }
        removed.sort_unstable();
        // A region ends with its last word; the line end behind it is not ours to take.
        let clipped = |line: Span| Span { start: line.start.max(region.start), end: line.end.min(region.end) };
        let removed = removed.into_iter().map(|span| clipped(whole_line(document, text, span))).collect();
        let mut it = Self { document, text, regions, removed };
        it.remove_empty_headings(region);
        it
    }

    /// Leaves out headings under which nothing is left, such as the one over a list of causes.
    fn remove_empty_headings(&mut self, region: Span) {
        if self.removed.is_empty() && self.regions.as_slice() == [region] {
            return;
        }
        let sections = &self.document.sections;
        let first = sections.partition_point(|section| section.heading.start < region.start);
        let last = sections.partition_point(|section| section.heading.start < region.end);
        // Inner ones first: a heading over nothing but empty headings is empty too.
        for section in sections[first..last].iter().rev().filter(|section| section.level > 0) {
            let is_taken = self.regions.iter().any(|taken| taken.contains(section.heading));
            if is_taken && !self.leaves_text(Span { start: section.heading.end, end: section.span.end }) {
                let line = whole_line(self.document, self.text, section.heading);
                self.removed.push(Span { start: line.start.max(region.start), end: line.end.min(region.end) });
            }
        }
        self.removed.sort_unstable();
    }

    /// Whether any of `span` is taken and not removed, white space aside.
    fn leaves_text(&self, span: Span) -> bool {
        let common = |a: Span, b: Span| Span { start: a.start.max(b.start), end: a.end.min(b.end) };
        let taken = self.regions.iter().map(|region| common(*region, span)).filter(|part| part.start < part.end);
        taken.into_iter().any(|part| {
            let mut at = part.start;
            let mut removed: Vec<Span> = self.removed.iter().map(|line| common(*line, part)).filter(|it| it.start < it.end).collect();
            removed.sort_unstable();
            removed.push(Span { start: part.end, end: part.end });
            removed.into_iter().any(|line| {
                let kept = Span { start: at, end: line.start.max(at) };
                at = at.max(line.end);
                !kept.of(self.text).trim().is_empty()
            })
        })
    }

    /// The Markdown. `resolve` says where a link leads, `None` where to nothing.
    pub(super) fn markdown(&self, form: Form, resolve: &dyn Fn(&str) -> Option<String>) -> String {
        let mut output = String::new();
        for region in &self.regions {
            self.copy(*region, form, resolve, &mut output);
        }
        for definition in self.footnotes() {
            output.push_str("\n\n");
            self.copy(definition, form, resolve, &mut output);
        }
        output
    }

    /// Copies one region with its changes.
    fn copy(&self, region: Span, form: Form, resolve: &dyn Fn(&str) -> Option<String>, output: &mut String) {
        let mut changes: Vec<Change> = Vec::new();
        changes.extend(self.removed.iter().filter(|span| region.contains(**span)).map(|&span| Change { span, with: String::new() }));
        let links = self.document.links.partition_point(|link| link.span.start < region.start);
        for link in self.document.links[links..].iter().take_while(|link| link.span.start < region.end) {
            self.relink(link, form, resolve, &mut changes);
        }
        let sections = &self.document.sections;
        let first = sections.partition_point(|section| section.heading.start < region.start);
        for section in sections[first..].iter().take_while(|section| section.heading.start < region.end) {
            let attributes = section.anchors.iter().map(|&at| &self.document.anchors[at as usize]);
            let attributes = attributes.filter(|anchor| anchor.origin == AnchorOrigin::Attribute);
            changes.extend(attributes.map(|anchor| Change { span: anchor.whole, with: String::new() }));
            if section.level > 0 && !section.spaced {
                let at = section.heading.start as usize + usize::from(section.level);
                changes.push(Change { span: Span::at(at), with: " ".to_owned() });
            }
        }
        // What was said to doccheck is not for readers.
        let directives = &self.document.directives;
        let first = directives.partition_point(|directive| directive.span.start < region.start);
        let said = directives[first..].iter().take_while(|directive| directive.span.start < region.end).map(|it| it.removal(self.text));
        changes.extend(
            said.map(|it| Change { span: Span { start: it.start.max(region.start), end: it.end.min(region.end) }, with: String::new() }),
        );
        changes.retain(|change| region.contains(change.span));
        // Removals begin before anything that lies in them, and are the longest there.
        changes.sort_by_key(|change| (change.span.start, std::cmp::Reverse(change.span.end)));
        let mut at = region.start;
        for change in changes {
            if change.span.start < at {
                continue;
            }
            append(output, Span { start: at, end: change.span.start }.of(self.text));
            output.push_str(&unix_lines(&change.with));
            at = change.span.end;
        }
        append(output, Span { start: at, end: region.end }.of(self.text));
    }

    /// The changes that lead one link to where it leads in the catalogue.
    fn relink(&self, link: &Link, form: Form, resolve: &dyn Fn(&str) -> Option<String>, changes: &mut Vec<Change>) {
        let whole = |with: String| Change { span: link.span, with };
        let words = link.text_span.of(self.text);
        let nested = link.span.contains(link.text_span) && link.kind == LinkKind::Link;
        match link.kind {
            LinkKind::Link if nested => {
                let head = Span { start: link.span.start, end: link.text_span.start };
                let tail = Span { start: link.text_span.end, end: link.span.end };
                let (opening, closing) = match resolve(&link.target) {
                    Some(address) => ("[", format!("]({})", destination(&address))),
                    None => ("", String::new()),
                };
                changes.push(Change { span: head, with: opening.to_owned() });
                changes.push(Change { span: tail, with: closing });
            }
            LinkKind::Link | LinkKind::Html => {}
            LinkKind::Autolink if resolve(&link.target).is_none() => {
                let words = link.span.of(self.text);
                changes.push(whole(words.trim_start_matches('<').trim_end_matches('>').to_owned()));
            }
            LinkKind::Autolink => {}
            LinkKind::Image => match resolve(&link.target).filter(|address| address.starts_with("http")) {
                Some(address) => changes.push(whole(format!("![{words}]({})", destination(&address)))),
                None if form == Form::Markdown => changes.push(whole(words.to_owned())),
                None => changes.push(whole(format!("![{words}]()"))),
            },
            LinkKind::Include if form == Form::Markdown => changes.push(whole(words.to_owned())),
            LinkKind::Include => {}
        }
    }

    /// The definitions, elsewhere in the document, of the footnotes that the text refers to.
    fn footnotes(&self) -> Vec<Span> {
        let outline = &self.document.outline;
        let inside = |span: Span| self.regions.iter().any(|region| region.contains(span));
        let mut wanted = BTreeSet::new();
        for region in &self.regions {
            let first = outline.inlines.partition_point(|inline| inline.span.start < region.start);
            let inlines = outline.inlines[first..].iter().take_while(|inline| inline.span.start < region.end);
            wanted.extend(inlines.filter(|it| it.kind == InlineKind::FootnoteReference).map(|it| it.span.of(self.text).to_lowercase()));
        }
        if wanted.is_empty() {
            return Vec::new();
        }
        let definitions = outline.blocks.iter().filter(|block| block.kind == BlockKind::Footnote && !inside(block.span));
        let label = |span: Span| span.of(self.text).split_once("]:").map(|(label, _)| format!("{}]", label.trim().to_lowercase()));
        definitions.map(|block| block.span).filter(|&span| label(span).is_some_and(|label| wanted.contains(&label))).collect()
    }
}

/// Appends a piece, with no more than one empty line where something was left out before it.
fn append(output: &mut String, piece: &str) {
    let piece = unix_lines(piece);
    let after_gap = output.is_empty() || output.ends_with("\n\n");
    output.push_str(if after_gap { piece.trim_start_matches('\n') } else { &piece });
}

/// The text with LF as its line ends.
fn unix_lines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}

/// The line that `span` fills, with its line end or `<br>`: nothing but markers of lists and quotations may stand
/// before it. Where it is a list item with more text, the marker stays for that.
fn whole_line(document: &Document, text: &str, span: Span) -> Span {
    let mut end = span.end as usize;
    let rest = |at: usize| text.get(at..).unwrap_or("");
    let blank = |at: usize| at + rest(at).len() - rest(at).trim_start_matches([' ', '\t', '\u{a0}']).len();
    end = blank(end);
    if let Some(tag) = rest(end).get(..3)
        && tag.eq_ignore_ascii_case("<br")
        && let Some(close) = rest(end).find('>')
    {
        end = blank(end + close + 1);
    }
    if rest(end).starts_with("\\\n") || rest(end).starts_with("\\\r") {
        end += 1;
    }
    let line_end = rest(end).starts_with(['\n', '\r']) || rest(end).is_empty();
    if line_end {
        end += match rest(end).as_bytes() {
            [b'\r', b'\n', ..] => 2,
            [_, ..] => 1,
            [] => 0,
        };
    }
    let before = &text[..span.start as usize];
    let line = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let markers = before[line..]
        .trim_start_matches(|c: char| c.is_whitespace() || c.is_ascii_digit() || matches!(c, '>' | '-' | '*' | '+' | '.' | ')' | '#'));
    let blocks = &document.outline.blocks;
    let block = blocks.partition_point(|block| block.span.start <= span.start).checked_sub(1).and_then(|at| u32::try_from(at).ok());
    let mut around = block.into_iter().flat_map(|block| document.outline.ancestors(block)).map(|at| &blocks[at as usize]);
    let item = around.find(|block| block.kind == BlockKind::Item && block.span.contains(span));
    let after = |block: &Block| Span::new(end.min(block.span.end as usize), block.span.end as usize).of(text).trim().is_empty();
    let alone = item.is_none_or(after);
    if line_end && markers.is_empty() && alone { Span::new(line, end) } else { Span::new(span.start as usize, end) }
}

/// A link destination in Markdown: whatever could end it is escaped.
fn destination(address: &str) -> String {
    let mut output = String::with_capacity(address.len());
    for (at, c) in address.char_indices() {
        match c {
            ' ' | '<' | '>' | '(' | ')' | '\\' | '"' | '`' => output.push_str(&format!("%{:02X}", c as u32)),
            c if c.is_control() => {}
            // What reads as an entity would be decoded once more.
            '&' if address[at + 1..]
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '#')
                .is_some_and(|end| address[at + 1 + end..].starts_with(';')) =>
            {
                output.push_str("&amp;");
            }
            c => output.push(c),
        }
    }
    output
}

/// The text of `span` as a reader sees it; [`crate::markdown::Outline::plain_text`] for a part of a block.
pub(super) fn plain(document: &Document, text: &str, span: Span) -> String {
    let inlines = &document.outline.inlines;
    // The run of text that the span begins in, where it begins in one, is the last that begins before it.
    let first = inlines.partition_point(|inline| inline.span.start < span.start).saturating_sub(1);
    let mut plain = String::new();
    for inline in inlines[first..].iter().take_while(|inline| inline.span.start < span.end) {
        let start = inline.span.start.max(span.start);
        let end = inline.span.end.min(span.end);
        if start >= end {
            continue;
        }
        match &inline.kind {
            InlineKind::Text => plain.push_str(Span { start, end }.of(text)),
            InlineKind::Entity(decoded) => plain.push_str(decoded),
            InlineKind::Code => plain.push_str(inline.inner.of(text)),
            InlineKind::SoftBreak | InlineKind::HardBreak => plain.push(' '),
            _ => {}
        }
    }
    plain
}
