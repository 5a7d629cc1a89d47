//! Byte spans and their lines and columns.

use serde::Serialize;

/// A half-open range of bytes in a file, counted from the file's first byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset just past the last byte.
    pub end: u32,
}

impl Span {
    /// A span of the bytes from `start` up to, not including, `end`.
    ///
    /// # Panics
    /// Where an offset exceeds 4 GiB; the guard refuses such files long before.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let offset = |n: usize| u32::try_from(n).expect("the guard limits files to less than 4 GiB");
        Self { start: offset(start), end: offset(end.max(start)) }
    }

    /// An empty span at `offset`.
    #[must_use]
    pub fn at(offset: usize) -> Self {
        Self::new(offset, offset)
    }

    /// The span as a range to index a text with.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text of this span; empty where the span does not lie on character borders of `text`.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }

    /// The length in bytes.
    #[must_use]
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span holds no byte.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies wholly inside this span.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A place as people count: line and column from 1, the column in Unicode characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, schemars::JsonSchema)]
pub struct Location {
    /// Line, from 1. LF, CRLF and a lone CR each end a line.
    pub line: u32,
    /// Column in Unicode scalar values, from 1. A byte-order mark takes no column.
    pub column: u32,
    /// Offset in bytes from the start of the file.
    pub offset: u32,
}

/// Where the lines of a text start.
#[derive(Debug, Clone, Default)]
pub struct LineIndex {
    /// Byte offsets of line starts; the first is 0.
    starts: Vec<u32>,
}

impl LineIndex {
    /// Finds the lines of `text` in one pass.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') {
                continue;
            }
            starts.push(u32::try_from(at + 1).unwrap_or(u32::MAX));
        }
        Self { starts }
    }

    /// The number of lines; a final line without a line end counts, an empty one after the last does too.
    #[must_use]
    pub fn count(&self) -> usize {
        self.starts.len().max(1)
    }

    /// The line (from 1) that holds the byte at `offset`.
    #[must_use]
    pub fn line(&self, offset: u32) -> u32 {
        let line = self.starts.partition_point(|&start| start <= offset).max(1);
        u32::try_from(line).unwrap_or(u32::MAX)
    }

    /// The bytes of `line` (from 1), line end included; empty past the last line.
    #[must_use]
    pub fn span(&self, line: u32, text: &str) -> Span {
        let index = line.max(1) as usize - 1;
        let start = self.starts.get(index).map_or(text.len(), |&s| s as usize);
        let end = self.starts.get(index + 1).map_or(text.len(), |&s| s as usize);
        Span::new(start.min(text.len()), end.min(text.len()))
    }

    /// Line, column and offset of the byte at `offset`. Offsets inside a character count as its start.
    #[must_use]
    pub fn location(&self, offset: u32, text: &str) -> Location {
        let line = self.line(offset);
        let start = self.span(line, text).start as usize;
        let mut end = (offset as usize).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = text.get(start..end).unwrap_or("");
        let before = if start == 0 { before.strip_prefix('\u{feff}').unwrap_or(before) } else { before };
        let column = u32::try_from(before.chars().count() + 1).unwrap_or(u32::MAX);
        Location { line, column, offset }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_three_line_ends_start_lines() {
        let text = "a\nb\r\nc\rd";
        let index = LineIndex::new(text);
        assert_eq!(index.count(), 4);
        let at = |offset| {
            let place = index.location(offset, text);
            (place.line, place.column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(2), (2, 1));
        assert_eq!(at(5), (3, 1));
        assert_eq!(at(7), (4, 1));
        assert_eq!(index.span(2, text).of(text), "b\r\n");
    }

    #[test]
    fn columns_count_characters_and_skip_the_byte_order_mark() {
        let text = "\u{feff}é漢x";
        let index = LineIndex::new(text);
        assert_eq!(index.location(3, text).column, 1);
        assert_eq!(index.location(5, text).column, 2);
        assert_eq!(index.location(8, text).column, 3);
    }
}
