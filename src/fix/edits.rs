//! The edits of one text: which fit beside each other, what they make of it, and where a place of it is afterwards.

use crate::finding::{Edit, Fix};
use crate::source::{SourceFile, Span};
use std::collections::BTreeMap;

/// The byte-order mark: nothing is ever put before it.
const MARK: &str = "\u{feff}";

/// Edits of one text, in the order of their places. Those of different fixes neither overlap nor touch.
#[derive(Debug, Clone, Default)]
pub struct Edits {
    /// Replacements by start, end, and the order in which edits of one place came.
    replacements: BTreeMap<(u32, u32, usize), String>,
}

impl Edits {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.replacements.is_empty()
    }

    /// Takes all edits of `fix`, or none where one does not fit: it lies outside of the text or inside a character,
    /// the fix's own edits overlap, or one overlaps or touches an edit taken before. Of two that touch, the second
    /// was made for a text that the first one changes.
    pub fn take(&mut self, fix: &Fix, file: &SourceFile) -> bool {
        let text = file.text.as_str();
        let start_of_text = if text.starts_with(MARK) { MARK.len() } else { 0 };
        let mut taken: Vec<(Span, &Edit)> = Vec::with_capacity(fix.edits.len());
        let mut last = start_of_text;
        for edit in &fix.edits {
            let (start, end) = (edit.span.start as usize, edit.span.end as usize);
            let (start, end) = (start.max(start_of_text), end.max(start_of_text));
            let lies_in = start <= end && end <= text.len() && text.is_char_boundary(start) && text.is_char_boundary(end);
            if !lies_in || start < last || self.touches(Span::new(start, end)) {
                return false;
            }
            last = end;
            taken.push((Span::new(start, end), edit));
        }
        for (span, edit) in taken {
            let replacement = with_line_ends(&edit.replacement, span.start, file);
            if replacement != span.of(text) {
                let order = self.replacements.len();
                self.replacements.insert((span.start, span.end, order), replacement);
            }
        }
        true
    }

    fn touches(&self, span: Span) -> bool {
        // What was taken does not overlap, so the last one that begins early enough also ends last.
        let before = self.replacements.range(..=(span.end, u32::MAX, usize::MAX)).next_back();
        before.is_some_and(|((_, end, _), _)| *end >= span.start)
    }

    /// The text with the edits made; every byte beside them is kept.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let added: usize = self.replacements.values().map(String::len).sum();
        let mut out = String::with_capacity(text.len() + added);
        let mut at = 0;
        for (&(start, end, _), replacement) in &self.replacements {
            out.push_str(Span { start: at, end: start }.of(text));
            out.push_str(replacement);
            at = end;
        }
        out.push_str(text.get(at as usize..).unwrap_or(""));
        out
    }

    /// Where the places of the text are after the edits.
    #[must_use]
    pub fn moves(&self) -> Moves {
        let mut shift = 0;
        let moved = self.replacements.iter().map(|(&(start, end, _), replacement)| {
            let new_start = i64::from(start) + shift;
            let new_end = new_start + i64::try_from(replacement.len()).unwrap_or(i64::MAX / 2);
            shift = new_end - i64::from(end);
            Moved { old: Span { start, end }, new: (new_start, new_end) }
        });
        Moves(moved.collect())
    }
}

/// One edit's place before and after.
#[derive(Debug, Clone, Copy)]
struct Moved {
    old: Span,
    new: (i64, i64),
}

/// Where the places of a text are after edits.
#[derive(Debug, Clone, Default)]
pub struct Moves(Vec<Moved>);

impl Moves {
    /// The place that `span` has afterwards, with all that edits put into it or at its borders.
    #[must_use]
    pub fn of(&self, span: Span) -> Span {
        // Before the place: all that ends in front of it; what is put in at its very start belongs to it.
        let count = self.0.partition_point(|moved| moved.old.end < span.start || (moved.old.end == span.start && !moved.old.is_empty()));
        let inside = self.0.get(count).filter(|moved| moved.old.start < span.start);
        let start = inside.map_or_else(|| self.shifted(span.start, count), |moved| moved.new.0);
        let count = self.0.partition_point(|moved| moved.old.end <= span.end);
        let inside = self.0.get(count).filter(|moved| moved.old.start < span.end);
        let end = inside.map_or_else(|| self.shifted(span.end, count), |moved| moved.new.1);
        let offset = |at: i64| u32::try_from(at.max(0)).unwrap_or(u32::MAX);
        Span { start: offset(start), end: offset(end.max(start)) }
    }

    /// An offset behind the first `count` edits.
    fn shifted(&self, offset: u32, count: usize) -> i64 {
        let before = count.checked_sub(1).and_then(|last| self.0.get(last));
        i64::from(offset) + before.map_or(0, |moved| moved.new.1 - i64::from(moved.old.end))
    }
}

/// `replacement` with the line ends of the line that it is put into; those of the first line where that has none.
fn with_line_ends(replacement: &str, offset: u32, file: &SourceFile) -> String {
    if !replacement.contains(['\n', '\r']) {
        return replacement.to_owned();
    }
    let end_of = |line: u32| {
        let line = file.lines.span(line, &file.text).of(&file.text);
        ["\r\n", "\n", "\r"].into_iter().find(|end| line.ends_with(end))
    };
    let end = end_of(file.lines.line(offset)).or_else(|| end_of(1)).unwrap_or("\n");
    let plain = replacement.replace("\r\n", "\n").replace('\r', "\n");
    if end == "\n" { plain } else { plain.replace('\n', end) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Limits;

    fn file(text: &str) -> SourceFile {
        SourceFile::from_bytes("a.md".into(), "a.md".into(), text.into(), &Limits::default())
    }

    fn fix(edits: &[(usize, usize, &str)]) -> Fix {
        let edit =
            |&(start, end, replacement): &(usize, usize, &str)| Edit { span: Span::new(start, end), replacement: replacement.into() };
        Fix { applicability: crate::finding::Applicability::Safe, edits: edits.iter().map(edit).collect() }
    }

    fn taken(text: &str, fixes: &[&[(usize, usize, &str)]]) -> (Vec<bool>, String) {
        let file = file(text);
        let mut edits = Edits::default();
        let taken = fixes.iter().map(|edit| edits.take(&fix(edit), &file)).collect();
        (taken, edits.apply(text))
    }

    #[test]
    fn fixes_are_taken_whole_and_apart() {
        assert_eq!(taken("abcdef", &[&[(0, 1, "X"), (4, 5, "Y")], &[(2, 3, "")]]), (vec![true, true], "XbdYf".into()));
        // Overlapping, touching, and an insertion at the border of a change.
        for second in [&[(0, 2, "-")], &[(1, 2, "-")], &[(1, 1, "-")], &[(0, 0, "-")]] {
            assert_eq!(taken("abcdef", &[&[(0, 1, "X")], second]), (vec![true, false], "Xbcdef".into()));
        }
        // Half a fix is none.
        assert_eq!(taken("abcdef", &[&[(0, 1, "X")], &[(0, 1, "-"), (4, 5, "-")]]).1, "Xbcdef");
        // A fix's own edits may touch; they may not overlap.
        assert_eq!(taken("abcdef", &[&[(1, 1, "-"), (1, 2, "X"), (2, 3, "Y")]]).1, "a-XYdef");
        assert_eq!(taken("abcdef", &[&[(1, 3, "-"), (2, 4, "X")]]), (vec![false], "abcdef".into()));
    }

    #[test]
    fn what_does_not_lie_in_the_text_is_left() {
        assert_eq!(taken("é", &[&[(1, 2, "x")], &[(0, 9, "x")], &[(9, 9, "x")]]), (vec![false; 3], "é".into()));
    }

    #[test]
    fn line_ends_are_those_of_the_line() {
        assert_eq!(taken("a\r\nb\r\n", &[&[(4, 4, "\nx\n")]]).1, "a\r\nb\r\nx\r\n\r\n");
        assert_eq!(taken("a\r\nb\nc", &[&[(1, 1, "\n1")], &[(4, 4, "\r\n2")], &[(6, 6, "\n3")]]).1, "a\r\n1\r\nb\n2\nc\r\n3");
        assert_eq!(taken("a\rb", &[&[(0, 0, "x\n")]]).1, "x\ra\rb");
        assert_eq!(taken("a", &[&[(1, 1, "\n")]]).1, "a\n");
    }

    #[test]
    fn a_byte_order_mark_stays_first() {
        assert_eq!(taken("\u{feff}# a", &[&[(0, 0, "x")]]).1, "\u{feff}x# a");
    }

    #[test]
    fn places_move_with_the_text() {
        let text = file("abcdefghij");
        let mut edits = Edits::default();
        assert!(
            edits.take(&fix(&[(2, 4, "XYZ")]), &text) && edits.take(&fix(&[(6, 6, "--")]), &text) && edits.take(&fix(&[(8, 9, "")]), &text)
        );
        let moves = edits.moves();
        let moved = |start, end| {
            let span = moves.of(Span::new(start, end));
            (span.start, span.end)
        };
        assert_eq!(edits.apply("abcdefghij"), "abXYZef--ghj");
        assert_eq!(moved(0, 1), (0, 1));
        assert_eq!(moved(2, 4), (2, 5));
        assert_eq!(moved(3, 5), (2, 6), "what lies half in a change takes all of it");
        assert_eq!(moved(5, 6), (6, 9), "what is put in at the border belongs to both sides");
        assert_eq!(moved(6, 7), (7, 10));
        assert_eq!(moved(8, 9), (11, 11));
        assert_eq!(moved(9, 10), (11, 12));
    }
}
