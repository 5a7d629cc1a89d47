//! Lines of documents fit for a terminal: every character visible, long lines cut around what is marked.
//!
//! A paragraph of a document is often one line of several hundred characters. It is cut at grapheme
//! borders, an ellipsis for each cut side, so that the marked text, its label and some words before it
//! stay in view. Widths are counted by character as the excerpt renderer counts them.

use crate::localization::show_grapheme;
use crate::source::{SourceFile, Span};
use std::ops::Range;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns of words shown before the marked text where the line is cut.
const CONTEXT_BEFORE: usize = 12;

/// Columns shown after the marked text where there is room.
const CONTEXT_AFTER: usize = 24;

/// Columns that a grapheme cluster may take: a flag or a family take fewer.
const WIDEST: usize = 10;

/// Bytes looked at on either side of the marked text: more never fit, and lines may be very long.
const REACH: usize = 4096;

/// One line as it is shown, and what is marked in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The line, cut and made visible; no line end.
    pub(super) text: String,
    /// Bytes of `text` that are marked.
    pub(super) mark: Range<usize>,
}

/// A grapheme cluster of the line.
struct Cell {
    /// Its bytes in the line.
    bytes: Range<usize>,
    /// How it is shown.
    text: String,
    /// Columns it takes.
    width: usize,
}

/// The columns that `text` takes.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(|character| character.width().unwrap_or(1)).sum()
}

/// Line `number` of `file` without its line end and byte-order mark, as bytes of the file's text.
pub(super) fn line_span(file: &SourceFile, number: u32) -> Span {
    let whole = file.lines.span(number, &file.text);
    let text = whole.of(&file.text);
    let start = if whole.start == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let length = text.trim_end_matches(['\r', '\n']).len();
    Span::new(whole.start as usize + start, whole.start as usize + length.max(start))
}

/// The line that `span` begins in, at most `room` columns wide, and the part of `span` that lies in it.
/// `label` columns are kept free behind the marked text where that is possible.
pub(super) fn line(file: &SourceFile, span: Span, room: usize, label: usize) -> Line {
    let number = file.lines.line(span.start);
    let whole = line_span(file, number);
    let text = whole.of(&file.text);
    let start = (span.start.clamp(whole.start, whole.end) - whole.start) as usize;
    let end = (span.end.clamp(whole.start, whole.end) - whole.start) as usize;
    fit(text, start..end.max(start), room.max(20), label)
}

/// `line` cut to `room` columns around `mark`.
fn fit(line: &str, mark: Range<usize>, room: usize, label: usize) -> Line {
    let from = border(line, mark.start.saturating_sub(REACH));
    let to = border(line, (mark.end.min(mark.start + REACH) + REACH).min(line.len()));
    let cells = cells(line, from..to);
    let first = cells.iter().position(|cell| cell.bytes.end > mark.start).unwrap_or(cells.len());
    let after = cells[first..].iter().position(|cell| cell.bytes.start >= mark.end).map_or(cells.len(), |count| first + count);
    let columns = |range: Range<usize>| cells[range].iter().map(|cell| cell.width).sum::<usize>();
    let (before, marked, behind) = (columns(0..first), columns(first..after).max(1), columns(after..cells.len()));

    let whole = from == 0 && to == line.len() && before + marked + behind <= room && before + marked + 1 + label <= room;
    let left = if whole {
        0
    } else {
        // What should be in view, from the line's start: the mark, and its label or some words behind it.
        let context = CONTEXT_BEFORE.min(room / 3);
        let wanted = before + (marked + behind.min(CONTEXT_AFTER).max(label + 1)).min(room.saturating_sub(context));
        let surplus = (wanted + 2).saturating_sub(room).min(before.saturating_sub(context));
        if surplus == 0 && from == 0 { 0 } else { word_border(&cells[..first], surplus) }
    };
    let cut_left = left > 0 || from > 0;
    // A mark so wide that its label would not fit behind it is cut too, as long as half the room is left for it.
    let ahead = usize::from(cut_left) + columns(left.min(first)..first);
    let room = if label > 0 && ahead + marked + 1 + label > room {
        let least = ahead + cells.get(first).map_or(0, |cell| cell.width) + 1;
        room.saturating_sub(label + 1).max(room / 2).max(least).min(room)
    } else {
        room
    };
    let mut shown = String::from(if cut_left { "…" } else { "" });
    let mut used = usize::from(cut_left);
    let (mut start, mut end) = (None, None);
    let mut right = cells.len();
    let mut rest: usize = columns(left..cells.len());
    let more = to < line.len();
    for (index, cell) in cells.iter().enumerate().skip(left) {
        // The last column is the ellipsis's, unless everything that is left fits.
        if used + cell.width + usize::from(more || rest > cell.width) > room && used + rest + usize::from(more) > room {
            right = index;
            break;
        }
        if index == first {
            start = Some(shown.len());
        }
        if index == after {
            end = Some(shown.len());
        }
        shown.push_str(&cell.text);
        used += cell.width;
        rest -= cell.width;
    }
    let start = start.unwrap_or(shown.len());
    let end = end.unwrap_or(if mark.is_empty() { start } else { shown.len() }).max(start);
    if right < cells.len() || more {
        shown.push('…');
    }
    Line { text: shown, mark: start..end }
}

/// The index of the cell to begin at, so that at least `surplus` columns before it are left out: the start
/// of a word where one begins soon.
fn word_border(before: &[Cell], surplus: usize) -> usize {
    let mut columns = 0;
    let least = before.iter().position(|cell| {
        let enough = columns >= surplus;
        columns += cell.width;
        enough
    });
    let least = least.unwrap_or(before.len());
    let near = before.len().min(least + CONTEXT_BEFORE / 2);
    let word = (least..near).find(|&index| index > 0 && before[index - 1].text == " ");
    word.unwrap_or(least)
}

/// The first grapheme border of `line` at or after `offset`.
fn border(line: &str, offset: usize) -> usize {
    let offset = (offset..=line.len()).find(|&at| line.is_char_boundary(at)).unwrap_or(line.len());
    let mut cursor = GraphemeCursor::new(offset, line.len(), true);
    match cursor.is_boundary(line, 0) {
        Ok(false) => cursor.next_boundary(line, 0).ok().flatten().unwrap_or(line.len()),
        _ => offset,
    }
}

/// The grapheme clusters of `line` in `range`, as they are shown.
///
/// A cluster with characters that are shown as numbers is none any more, and neither is one that takes more
/// columns than [`WIDEST`]: both are taken apart, so that no cell fills a line.
fn cells(line: &str, range: Range<usize>) -> Vec<Cell> {
    let cell = |offset: usize, source: &str| {
        let mut text = String::with_capacity(source.len());
        match source {
            "\t" => text.push_str("    "),
            _ => show_grapheme(source, &mut text),
        }
        Cell { bytes: offset..offset + source.len(), width: width(&text), text }
    };
    let base = range.start;
    let mut cells = Vec::new();
    for (offset, grapheme) in line[range].grapheme_indices(true) {
        let whole = cell(base + offset, grapheme);
        if whole.width <= WIDEST {
            cells.push(whole);
            continue;
        }
        let mut shown = whole.text.as_str();
        for (at, character) in grapheme.char_indices() {
            // The cluster decides what is shown as a number, so its text is divided, not made anew.
            let length =
                if shown.starts_with(character) { character.len_utf8() } else { shown.find('>').map_or(shown.len(), |end| end + 1) };
            let (text, rest) = shown.split_at(length);
            shown = rest;
            let start = base + offset + at;
            cells.push(Cell { bytes: start..start + character.len_utf8(), text: text.to_owned(), width: width(text) });
        }
    }
    cells
}

/// `text` cut to `room` columns, at a grapheme border, with an ellipsis. It must be presentable already.
pub(super) fn clip(text: &str, room: usize) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 1;
    for grapheme in text.graphemes(true) {
        used += width(grapheme);
        if used > room {
            break;
        }
        out.push_str(grapheme);
    }
    out.truncate(out.trim_end().len());
    out.push('…');
    out
}

/// `text` broken into lines of at most `room` columns, between words. A word that is longer stays whole:
/// it is a code, a path or a link, and is copied as one.
pub(super) fn wrap(text: &str, room: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut used = 0;
    for word in text.split(' ') {
        let width = UnicodeWidthStr::width(word);
        if used > 0 && used + 1 + width > room {
            out.push('\n');
            used = 0;
        } else if used > 0 {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += width;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marked(line: &str, mark: Range<usize>, room: usize, label: usize) -> (String, String) {
        let cut = fit(line, mark, room, label);
        (cut.text.clone(), cut.text[cut.mark].to_owned())
    }

    #[test]
    fn a_line_that_fits_is_left_alone() {
        assert_eq!(marked("one two three", 4..7, 40, 10), ("one two three".into(), "two".into()));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides_between_words() {
        let line = format!("{}MARKED{}", "before and ".repeat(30), " and after".repeat(30));
        let at = line.find("MARKED").unwrap();
        let (text, mark) = marked(&line, at..at + 6, 60, 12);
        assert_eq!(mark, "MARKED");
        assert!(text.starts_with("…before") || text.starts_with("…and"), "{text}");
        assert!(text.ends_with('…') && width(&text) <= 60, "{text}");
    }

    #[test]
    fn room_is_made_for_the_label() {
        let line = format!("{} MARKED", "some words that stand before it".repeat(2));
        let at = line.find("MARKED").unwrap();
        let cut = fit(&line, at..at + 6, 76, 20);
        assert!(width(&cut.text[..cut.mark.end]) + 21 <= 76, "{cut:?}");
    }

    #[test]
    fn hidden_characters_are_shown() {
        assert_eq!(marked("a\u{200b}b\u{1b}c\td", 1..4, 40, 0), ("a<U+200B>b<U+001B>c    d".into(), "<U+200B>".into()));
    }

    #[test]
    fn words_are_wrapped_and_long_ones_kept() {
        assert_eq!(wrap("one two three", 8), "one two\nthree");
        assert_eq!(wrap("UserErrorGuestAgentStatusUnavailable is", 10), "UserErrorGuestAgentStatusUnavailable\nis");
        assert_eq!(clip("漢字漢字", 5), "漢字…");
    }

    proptest! {
        #[test]
        fn a_cut_never_exceeds_its_room_nor_splits_a_character(
            line in "[a-z 漢é\u{301}👩\u{200d}\t\u{200b}א]{0,300}",
            from in 0_usize..300,
            length in 0_usize..80,
            room in 20_usize..100,
            label in 0_usize..60,
        ) {
            let border = |offset: usize| (0..=offset.min(line.len())).rev().find(|&at| line.is_char_boundary(at)).unwrap();
            let (start, end) = (border(from), border(from + length));
            let cut = fit(&line, start..end, room, label);
            prop_assert!(width(&cut.text) <= room, "{:?} is {} wide", cut, width(&cut.text));
            prop_assert!(cut.text.get(cut.mark.clone()).is_some());
            if start < end {
                prop_assert!(!cut.mark.is_empty(), "{:?}", cut);
            }
        }
    }
}
