//! What a line begins with: markers of items and footnotes, rules, headings, fences.

use super::cursor::Cursor;
use super::trim_end;

/// Bytes of a footnote's label that are looked at; CommonMark allows 999 characters for any label.
const MAX_LABEL: usize = 4 * 999;

/// Bytes of the bullet or number that `text` begins with, if white space or nothing follows.
fn marker_width(text: &[u8]) -> Option<usize> {
    let width = match text.first()? {
        b'-' | b'*' | b'+' => 1,
        b'0'..=b'9' => {
            let digits = text.iter().take(10).take_while(|b| b.is_ascii_digit()).count();
            if digits > 9 || !matches!(text.get(digits), Some(b'.' | b')')) {
                return None;
            }
            digits + 1
        }
        _ => return None,
    };
    matches!(text.get(width), None | Some(b' ' | b'\t')).then_some(width)
}

/// Reads a bullet or number at the cursor, which it moves behind it; gives the columns that the item's lines need.
///
/// A number other than 1 does not interrupt a paragraph; it counts here, for it may be that there is none.
pub(super) fn item_marker(cursor: &mut Cursor, indentation: usize, in_paragraph: bool) -> Option<usize> {
    let width = marker_width(&cursor.line[cursor.at..])?;
    let mut behind = *cursor;
    behind.advance(width);
    let (spaces, first) = behind.indentation();
    if first.is_none() {
        // An empty item does not interrupt a paragraph; a lone `-` there makes it a heading.
        if in_paragraph {
            return None;
        }
        *cursor = behind;
        return Some(indentation + width + 1);
    }
    // Five columns and more are one, and code behind it.
    let spaces = if spaces > 4 { 1 } else { spaces };
    behind.skip(spaces);
    *cursor = behind;
    Some(indentation + width + spaces)
}

/// Bytes of `[^label]:`, which begins a footnote: a container like an item whose lines are indented by four.
pub(super) fn footnote_width(text: &[u8]) -> Option<usize> {
    let label = text.strip_prefix(b"[^")?;
    let end = label.iter().take(MAX_LABEL).position(|&b| b == b']')?;
    (label.get(end + 1) == Some(&b':')).then_some(2 + end + 2)
}

/// At most how deep a line can be nested by what it begins with, whatever the lines before it: an item takes two columns.
pub(super) fn most_depth(line: &[u8]) -> usize {
    let (mut quotes, mut columns) = (0, 0);
    for byte in line {
        match byte {
            b'>' => quotes += 1,
            b'\t' => columns += 4,
            b' ' | b'-' | b'+' | b'*' | b'.' | b')' | b'0'..=b'9' => columns += 1,
            _ => break,
        }
    }
    quotes + columns / 2
}

/// From where on the line is a rule: one character three times and more, and spaces. `- - -` there is no nesting.
pub(super) fn rule_start(line: &[u8]) -> usize {
    let line = trim_end(line);
    let Some(&last @ (b'-' | b'*' | b'_')) = line.last() else { return usize::MAX };
    let (mut start, mut count) = (line.len(), 0);
    for (at, &byte) in line.iter().enumerate().rev() {
        if byte == last {
            (start, count) = (at, count + 1);
        } else if byte != b' ' && byte != b'\t' {
            break;
        }
    }
    if count >= 3 { start } else { usize::MAX }
}

pub(super) fn is_rule(text: &[u8]) -> bool {
    let Some(&first @ (b'-' | b'*' | b'_')) = text.first() else { return false };
    let mut count = 0;
    for &byte in text {
        if byte == first {
            count += 1;
        } else if byte != b' ' && byte != b'\t' {
            return false;
        }
    }
    count >= 3
}

/// The number signs that `text` begins with, if they may be a heading's.
pub(super) fn heading_level(text: &[u8]) -> Option<usize> {
    let level = text.iter().take(7).take_while(|&&b| b == b'#').count();
    (1..=6).contains(&level).then_some(level)
}

/// The line below a paragraph that makes it a heading.
pub(super) fn is_underline(text: &[u8]) -> bool {
    let text = trim_end(text);
    let Some(&first @ (b'-' | b'=')) = text.first() else { return false };
    text.iter().all(|&b| b == first)
}

pub(super) fn is_fence(text: &[u8]) -> bool {
    let Some(&first @ (b'`' | b'~')) = text.first() else { return false };
    let length = text.iter().take_while(|&&b| b == first).count();
    // Behind backticks there may be no other: that would be a code span.
    length >= 3 && (first == b'~' || memchr::memchr(b'`', &text[length..]).is_none())
}
