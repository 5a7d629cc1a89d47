//! Lines of a block, the line that closes it, and the parts of a text that faults point at.

use crate::source::Span;

/// A line: its start, the end of its text, and the start of the next one.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) next: usize,
}

impl Line {
    pub(super) fn text(self, text: &str) -> &str {
        &text[self.start..self.end]
    }
}

/// Lines that end with LF, CRLF or a lone CR.
#[derive(Clone)]
pub(super) struct Lines<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        if rest.is_empty() {
            return None;
        }
        let (end, next) = match memchr::memchr2(b'\n', b'\r', rest) {
            Some(at) if rest[at] == b'\r' && rest.get(at + 1) == Some(&b'\n') => (start + at, start + at + 2),
            Some(at) => (start + at, start + at + 1),
            None => (self.text.len(), self.text.len()),
        };
        self.at = next;
        Some(Line { start, end, next })
    }
}

/// Finds the first line that is one of `fences` alone.
pub(super) fn closing_line(text: &str, mut lines: Lines, fences: &[&str]) -> Option<Line> {
    lines.find(|line| {
        // Cheap first: this looks at every line of a document that begins with a thematic break.
        text.as_bytes().get(line.start).is_some_and(|b| matches!(b, b'-' | b'.' | b'+'))
            && fences.contains(&line.text(text).trim_end_matches([' ', '\t']))
    })
}

/// The part of `range` without white space around; `None` where nothing is left.
pub(super) fn trimmed(text: &str, range: std::ops::Range<usize>) -> Option<Span> {
    let part = text.get(range.clone())?;
    let inner = part.trim();
    let start = range.start + (part.len() - part.trim_start().len());
    (!inner.is_empty()).then(|| Span::new(start, start + inner.len()))
}

/// From `at` to the end of its line; where nothing is left there, the text of the last line before it that has any.
pub(super) fn rest_of_line(text: &str, at: usize, range: &std::ops::Range<usize>) -> Span {
    let at = at.clamp(range.start, range.end);
    let end = memchr::memchr2(b'\n', b'\r', &text.as_bytes()[at..range.end]).map_or(range.end, |n| at + n);
    if let Some(span) = trimmed(text, at..end) {
        return span;
    }
    let before = text[range.start..at].trim_end();
    let end = range.start + before.len();
    let start = range.start + before.rfind(['\n', '\r']).map_or(0, |n| n + 1);
    trimmed(text, start..end).unwrap_or(Span::at(at))
}

pub(super) fn floor_char_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
