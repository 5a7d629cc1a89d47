//! What the dialects add to the blocks and inlines of CommonMark, recognised after reading.

use super::{Block, BlockKind, Inline, InlineKind, Outline};
use crate::source::Span;

/// Marks `[!INCLUDE [text](path)]` (and `[AZURE.INCLUDE …]`, `[!code-cs[…](…)]`) as directives instead of
/// links, and block quotations that open with `[!NOTE]` or `[AZURE.NOTE]` as alerts.
pub fn mark_directives(text: &str, outline: &mut Outline) {
    for at in 0..outline.inlines.len() {
        let InlineKind::Link { target, destination, autolink: false } = &outline.inlines[at].kind else { continue };
        let span = outline.inlines[at].span;
        let Some(opening) = directive_before(text, span.start as usize) else { continue };
        if text.as_bytes().get(span.end as usize) != Some(&b']') {
            continue;
        }
        let kind = InlineKind::Include { target: *target, destination: destination.clone() };
        outline.inlines[at].kind = kind;
        outline.inlines[at].span = Span::new(opening, span.end as usize + 1);
        // The brackets around it belong to the directive, not to the text.
        if at > 0 && outline.inlines[at - 1].kind == InlineKind::Text && outline.inlines[at - 1].span.end == span.start {
            trim_end(&mut outline.inlines[at - 1], opening);
        }
        let next = outline.inlines[at].end as usize;
        if let Some(after) = outline.inlines.get_mut(next)
            && after.kind == InlineKind::Text
            && after.span.start == span.end
        {
            after.span.start += 1;
            after.inner.start += 1;
        }
    }
    for at in 0..outline.blocks.len() {
        if matches!(outline.blocks[at].kind, BlockKind::Quote { .. })
            && let Some((keyword, whole)) = alert_keyword(text, outline.blocks[at].span)
        {
            outline.blocks[at].kind = BlockKind::Quote { alert: Some(keyword) };
            let (first, last) = (at + 1, outline.blocks[at].end as usize);
            let range = outline.blocks[first..last].iter().find(|b| b.kind == BlockKind::Paragraph).map(|b| b.inlines.clone());
            for inline in range.into_iter().flatten() {
                let inline = &mut outline.inlines[inline as usize];
                if inline.span.start >= whole.start && inline.span.start < whole.end {
                    let start = whole.end.min(inline.span.end);
                    inline.span.start = start;
                    inline.inner.start = inline.inner.start.max(start);
                }
            }
        }
    }
}

fn trim_end(inline: &mut Inline, end: usize) {
    let end = u32::try_from(end).unwrap_or(u32::MAX).max(inline.span.start);
    inline.span.end = end;
    inline.inner.end = end;
}

/// Where a directive opens whose link starts at byte `at`: `[!WORD` or `[AZURE.WORD`, then optional spaces.
fn directive_before(text: &str, at: usize) -> Option<usize> {
    let before = text.get(..at)?.trim_end_matches(' ');
    let word = before.bytes().rev().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.')).count();
    let name = &before[before.len() - word..];
    let rest = &before[..before.len() - word];
    if name.is_empty() {
        return None;
    }
    if rest.ends_with("[!") {
        return Some(rest.len() - 2);
    }
    let azure = name.get(..6).is_some_and(|p| p.eq_ignore_ascii_case("azure."));
    (azure && rest.ends_with('[')).then(|| rest.len() - 1)
}

/// The keyword of an alert, and the bytes of its whole marker `[!NOTE]`.
fn alert_keyword(text: &str, quote: Span) -> Option<(Span, Span)> {
    let body = quote.of(text);
    let lead = body.len() - body.trim_start_matches(['>', ' ', '\t']).len();
    let rest = &body[lead..];
    let inner = rest.strip_prefix('[')?;
    let close = inner.find([']', '\n', '\r']).filter(|&n| inner.as_bytes()[n] == b']')?;
    let keyword = &inner[..close];
    let skip = if keyword.starts_with('!') {
        1
    } else if keyword.get(..6).is_some_and(|p| p.eq_ignore_ascii_case("azure.")) {
        6
    } else {
        return None;
    };
    let word = &keyword[skip..];
    // A directive such as `[!INCLUDE [x](y)]` or `[!VIDEO https://…]` holds more than one word.
    if word.is_empty() || word.contains(['[', ' ', '(']) {
        return None;
    }
    let start = quote.start as usize + lead;
    Some((Span::new(start + 1 + skip, start + 1 + close), Span::new(start, start + close + 2)))
}

/// Turns lines such as `##Heading` and `#<a name="x"></a>Heading` into headings that say they lack their space.
///
/// CommonMark reads them as text; the sources' own publishing system reads them as headings, so that
/// sections and numbering only make sense with them. One number sign alone is left to be text, as `#tag` is.
pub fn split_unspaced_headings(text: &str, outline: &mut Outline) {
    let hit = |block: &Block| block.kind == BlockKind::Paragraph && block.parent.is_none() && has_unspaced_line(block.span.of(text));
    if !outline.blocks.iter().any(hit) {
        return;
    }
    let old = std::mem::take(&mut outline.blocks);
    let mut moved = Vec::with_capacity(old.len());
    let mut blocks: Vec<Block> = Vec::with_capacity(old.len() + 8);
    for block in old {
        moved.push(u32::try_from(blocks.len()).unwrap_or(u32::MAX));
        if hit(&block) { split(text, &outline.inlines, &block, &mut blocks) } else { blocks.push(block) }
    }
    moved.push(u32::try_from(blocks.len()).unwrap_or(u32::MAX));
    for at in 0..blocks.len() {
        let split_off = blocks[at].end == u32::MAX;
        if split_off {
            blocks[at].end = u32::try_from(at + 1).unwrap_or(u32::MAX);
        } else {
            blocks[at].end = moved[blocks[at].end as usize];
            blocks[at].parent = blocks[at].parent.map(|parent| moved[parent as usize]);
        }
    }
    outline.blocks = blocks;
}

fn has_unspaced_line(paragraph: &str) -> bool {
    paragraph.starts_with('#') && unspaced_level(paragraph).is_some() || paragraph.contains("\n#") || paragraph.contains("\r#")
}

/// The level of a heading without its space at the start of `line`.
fn unspaced_level(line: &str) -> Option<u8> {
    let marks = line.bytes().take_while(|&b| b == b'#').count();
    let rest = &line[marks..];
    let heading = match marks {
        1 => rest.starts_with("<a "),
        2..=6 => rest.chars().next().is_some_and(|c| c.is_alphabetic() || c == '<' || c.is_numeric()),
        _ => false,
    };
    heading.then(|| u8::try_from(marks).unwrap_or(6))
}

/// Splits a paragraph before and after each of its lines that is such a heading. The new blocks carry
/// `end == u32::MAX` until their indices are known.
fn split(text: &str, inlines: &[Inline], block: &Block, blocks: &mut Vec<Block>) {
    let range = block.inlines.clone();
    let mut line_start = range.start;
    let mut lines: Vec<std::ops::Range<u32>> = Vec::new();
    let mut at = range.start;
    while at < range.end {
        if matches!(inlines[at as usize].kind, InlineKind::SoftBreak | InlineKind::HardBreak) {
            lines.push(line_start..at);
            line_start = at + 1;
        }
        at = inlines[at as usize].end;
    }
    lines.push(line_start..range.end);
    let mut open: Option<std::ops::Range<u32>> = None;
    let flush = |open: &mut Option<std::ops::Range<u32>>, blocks: &mut Vec<Block>| {
        if let Some(run) = open.take()
            && run.start < run.end
        {
            let span = inlines[run.start as usize].span.cover(inlines[run.end as usize - 1].span);
            let last = inlines[run.start as usize..run.end as usize].iter().map(|i| i.span.end).max().unwrap_or(span.end);
            let span = Span { start: span.start, end: last };
            blocks.push(Block { kind: BlockKind::Paragraph, span, parent: None, end: u32::MAX, inlines: run });
        }
    };
    for line in lines {
        let start = inlines.get(line.start as usize).map_or(block.span.start, |i| i.span.start);
        let level =
            (line.start < line.end).then(|| unspaced_level(text.get(start as usize..block.span.end as usize).unwrap_or(""))).flatten();
        if let Some(level) = level {
            flush(&mut open, blocks);
            let end = inlines[line.start as usize..line.end as usize].iter().map(|i| i.span.end).max().unwrap_or(start);
            blocks.push(Block {
                kind: BlockKind::Heading { level, spaced: false },
                span: Span { start, end },
                parent: None,
                end: u32::MAX,
                inlines: line,
            });
        } else {
            open = Some(open.map_or(line.clone(), |run| run.start..line.end));
        }
    }
    flush(&mut open, blocks);
}
