//! A YAML block: where it ends, whether it is one, and its fields, key by key where it does not parse as a whole.

use std::collections::HashMap;

use super::events::{Parsed, parse};
use super::lines::{Lines, closing_line, trimmed};
use super::run::{Run, plain_key};
use super::{Field, FrontMatter, FrontMatterFault, Value};
use crate::source::Span;

pub(super) fn read_yaml(text: &str, fence: Span, lines: Lines, max_bytes: usize) -> FrontMatter {
    let start = fence.start as usize;
    let content = lines.at;
    let Some(close) = closing_line(text, lines, &["---", "..."]) else {
        return read_unclosed(text, fence, content, text.len(), max_bytes);
    };
    let size = close.next - start;
    let run = Run::new(text, content, close.start.min(content.saturating_add(max_bytes)));
    if size > max_bytes {
        // The fence found may belong to the Markdown, far below a block that nobody closed.
        return if run.cut_short {
            read_unclosed(text, fence, content, close.start, max_bytes)
        } else if run.keys == 0 {
            FrontMatter::none(start)
        } else {
            FrontMatter {
                span: Span::new(start, close.end),
                body_start: Span::at(close.next).start,
                faults: vec![FrontMatterFault::TooLarge { span: fence, allowed: max_bytes }],
                ..FrontMatter::default()
            }
        };
    }

    let mut block = FrontMatter { span: Span::new(start, close.end), body_start: Span::at(close.next).start, ..FrontMatter::default() };
    let range = content..close.start;
    match parse(text, range.clone()) {
        Parsed::Empty => {}
        Parsed::Mapping { fields, faults } => {
            block.fields = fields;
            block.faults = faults;
        }
        Parsed::Other(span) => {
            // A blank line tells prose between two thematic breaks from metadata gone wrong.
            if run.has_blank_line {
                return FrontMatter::none(start);
            }
            block.faults.push(FrontMatterFault::NotMapping { span });
        }
        Parsed::Fault(fault) => {
            if run.keys == 0 {
                if run.has_blank_line {
                    return FrontMatter::none(start);
                }
                block.faults.push(fault);
            } else if run.cut_short {
                return read_unclosed(text, fence, content, close.start, max_bytes);
            } else {
                read_by_keys(text, range, &mut block);
            }
        }
    }
    block.sort_faults();
    block
}

/// Reads what was meant as a block where no line closes it, up to the first line that cannot belong to it.
fn read_unclosed(text: &str, fence: Span, content: usize, end: usize, max_bytes: usize) -> FrontMatter {
    let start = fence.start as usize;
    let run = Run::new(text, content, end.min(content.saturating_add(max_bytes)));
    if !run.plausible {
        return FrontMatter::none(start);
    }
    let mut block = FrontMatter {
        span: Span::new(start, start + text[start..run.end].trim_end().len()),
        body_start: Span::at(run.end).start,
        ..FrontMatter::default()
    };
    read_by_keys(text, content..run.end, &mut block);
    block.faults.push(FrontMatterFault::NotClosed { span: fence });
    block.sort_faults();
    block
}

/// Reads a block that does not parse as a whole one key at a time, so that the sound ones stay readable.
fn read_by_keys(text: &str, range: std::ops::Range<usize>, block: &mut FrontMatter) {
    let part = &text[..range.end];
    let mut starts: Vec<usize> =
        (Lines { text: part, at: range.start }).filter(|line| plain_key(line.text(part)).is_some()).map(|line| line.start).collect();
    let first = starts.first().copied().unwrap_or(range.end);
    if let Parsed::Fault(fault) = parse(text, range.start..first) {
        block.faults.push(fault);
    } else if let Some(span) = trimmed(text, range.start..first)
        && !text[span.range()].starts_with('#')
    {
        block.faults.push(FrontMatterFault::NotMapping { span });
    }
    starts.push(range.end);
    let mut seen: HashMap<String, Span> = HashMap::new();
    for pair in starts.windows(2) {
        let fields = match parse(text, pair[0]..pair[1]) {
            Parsed::Mapping { fields, faults } => {
                block.faults.extend(faults);
                fields
            }
            Parsed::Fault(fault) => {
                block.faults.push(fault);
                raw_field(text, pair[0]..pair[1]).into_iter().collect()
            }
            Parsed::Empty | Parsed::Other(_) => Vec::new(),
        };
        for field in fields {
            match seen.get(&field.key) {
                Some(&first) => {
                    let (span, key) = (field.key_span, field.key);
                    block.faults.push(FrontMatterFault::DuplicateKey { span, first, key });
                }
                None => {
                    seen.insert(field.key.clone(), field.key_span);
                    block.fields.push(field);
                }
            }
        }
    }
}

/// The field of a line such as `title: Error: no colon allowed here`, with what was most probably meant.
///
/// Keeping it means that one fault gives one finding, and not a second one for a missing title.
fn raw_field(text: &str, range: std::ops::Range<usize>) -> Option<Field> {
    let line = (Lines { text: &text[..range.end], at: range.start }).next()?;
    let content = line.text(text);
    let key = plain_key(content)?;
    let key_start = line.start + content.find(key)?;
    let colon = key_start + key.len() + text[key_start + key.len()..line.end].find(':')?;
    let value_span = trimmed(text, colon + 1..line.end).unwrap_or(Span::at(colon + 1));
    let raw = value_span.of(text);
    let inner = raw.trim_matches(['"', '\'']);
    let value_start = value_span.start as usize + (raw.len() - raw.trim_start_matches(['"', '\'']).len());
    Some(Field {
        key: key.to_owned(),
        key_span: Span::new(key_start, key_start + key.len()),
        value: if raw.is_empty() { Value::Null } else { Value::Text(inner.to_owned()) },
        value_span: if inner.is_empty() { value_span } else { Span::new(value_start, value_start + inner.len()) },
    })
}
