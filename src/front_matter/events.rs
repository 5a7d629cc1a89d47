//! The events of the YAML crate, made into fields with spans.

use std::collections::HashMap;

use serde_yaml::granit_parser::{self as yaml, ErrorKind, Event, Parser, ScalarStyle};

use super::lines::{floor_char_boundary, rest_of_line, trimmed};
use super::{Field, FrontMatterFault, Item, MAX_DEPTH, Value};
use crate::source::Span;

/// What a stretch of YAML is.
pub(super) enum Parsed {
    /// Nothing but blank lines and comments.
    Empty,
    /// Keys with values.
    Mapping { fields: Vec<Field>, faults: Vec<FrontMatterFault> },
    /// Something else.
    Other(Span),
    /// Not YAML.
    Fault(FrontMatterFault),
}

/// A sequence or mapping that has been opened and not yet closed.
enum Frame {
    List { items: Vec<Item>, start: usize },
    Mapping { fields: Vec<Field>, keys: HashMap<String, Span>, key: Option<(String, Span)>, start: usize },
}

/// Parses the YAML in `range` by events, with a stack of its own: no input can overflow the call stack.
pub(super) fn parse(text: &str, range: std::ops::Range<usize>) -> Parsed {
    let base = range.start;
    let Some(content) = text.get(range.clone()) else { return Parsed::Empty };
    let options = yaml::options! {
        disallow_directives: true,
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        emit_comments: false,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    let place = |span: &yaml::Span| {
        let range = span.byte_range().unwrap_or_default();
        let start = floor_char_boundary(content, range.start);
        Span::new(base + start, base + floor_char_boundary(content, range.end).max(start))
    };
    let mut builder = Builder { text, stack: Vec::new(), root: None, faults: Vec::new(), end: base, documents: 0 };
    for event in Parser::new_from_str_with_options(content, options) {
        let result = match event {
            Ok((event, span)) => builder.event(event, place(&span), span.tag_span().as_ref().map(place)),
            Err(error) => {
                let at = base + floor_char_boundary(content, error.marker().byte_offset().unwrap_or(0));
                Err(match error.kind() {
                    ErrorKind::RecursionLimitExceeded => {
                        FrontMatterFault::TooDeep { span: rest_of_line(text, at, &range), allowed: MAX_DEPTH }
                    }
                    kind => FrontMatterFault::Syntax { span: rest_of_line(text, at, &range), message: kind.to_string() },
                })
            }
        };
        if let Err(fault) = result {
            return Parsed::Fault(fault);
        }
    }
    match builder.root {
        None => Parsed::Empty,
        Some((Value::Null, span)) if span.is_empty() => Parsed::Empty,
        Some((Value::Mapping(fields), _)) => Parsed::Mapping { fields, faults: builder.faults },
        Some((_, span)) => Parsed::Other(span),
    }
}

struct Builder<'a> {
    text: &'a str,
    stack: Vec<Frame>,
    root: Option<(Value, Span)>,
    faults: Vec<FrontMatterFault>,
    /// End of the last scalar or flow bracket: where a block sequence or mapping really ends.
    end: usize,
    documents: usize,
}

impl Builder<'_> {
    fn event(&mut self, event: Event, span: Span, tag: Option<Span>) -> Result<(), FrontMatterFault> {
        if let Some(span) = tag {
            self.faults.push(FrontMatterFault::Alias { span, feature: "tag" });
        }
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    let message = "a second YAML document starts inside the block".to_owned();
                    return Err(FrontMatterFault::Syntax { span, message });
                }
            }
            Event::Anchor(..) => self.faults.push(FrontMatterFault::Alias { span, feature: "anchor" }),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.faults.push(FrontMatterFault::Alias { span, feature: "alias" });
                self.end = span.end as usize;
                self.node(Value::Text(span.of(self.text).to_owned()), span);
            }
            Event::Scalar(content, style, ..) => {
                let span = self.scalar_span(span, style);
                if !span.is_empty() {
                    self.end = self.end.max(span.end as usize);
                }
                let value = match style {
                    ScalarStyle::Plain if span.is_empty() => Value::Null,
                    ScalarStyle::Plain => plain_value(&content),
                    _ => Value::Text(content.into_owned()),
                };
                self.node(value, span);
            }
            Event::SequenceStart(..) => {
                self.open(span)?;
                // The span of a sequence that is not indented starts behind its first dash.
                let before = self.text[..span.start as usize].trim_end_matches([' ', '\t']);
                let behind_dash = before.ends_with('-') && !self.text[span.range().start..].starts_with(['-', '[']);
                let start = if behind_dash { before.len() - 1 } else { span.start as usize };
                self.stack.push(Frame::List { items: Vec::new(), start });
            }
            Event::MappingStart(..) => {
                self.open(span)?;
                let start = span.start as usize;
                self.stack.push(Frame::Mapping { fields: Vec::new(), keys: HashMap::new(), key: None, start });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                // A block collection ends where the next token starts, which may be lines below.
                if !span.is_empty() {
                    self.end = self.end.max(span.end as usize);
                }
                match self.stack.pop() {
                    Some(Frame::List { items, start }) => {
                        self.node(Value::List(items), Span::new(start, self.end.max(start)));
                    }
                    Some(Frame::Mapping { fields, start, .. }) => {
                        self.node(Value::Mapping(fields), Span::new(start, self.end.max(start)));
                    }
                    None => {}
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Flow and block nesting have a limit each in the parser; this is the one for both together.
    fn open(&self, span: Span) -> Result<(), FrontMatterFault> {
        if self.stack.len() >= MAX_DEPTH {
            return Err(FrontMatterFault::TooDeep { span, allowed: MAX_DEPTH });
        }
        Ok(())
    }

    /// A scalar's span without quotes and without white space around.
    fn scalar_span(&self, span: Span, style: ScalarStyle) -> Span {
        let raw = span.of(self.text);
        let (start, end) = (span.start as usize, span.end as usize);
        match style {
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted if raw.len() >= 2 => Span::new(start + 1, end - 1),
            _ => trimmed(self.text, start..end).unwrap_or(Span::at(start)),
        }
    }

    /// A complete value: a key, the value of one, an item, or the whole block.
    fn node(&mut self, value: Value, span: Span) {
        match self.stack.last_mut() {
            None => {
                if self.root.is_none() {
                    self.root = Some((value, span));
                }
            }
            Some(Frame::List { items, .. }) => items.push(Item { value, span }),
            Some(Frame::Mapping { fields, keys, key, .. }) => match key.take() {
                None => {
                    let name = match &value {
                        Value::List(_) | Value::Mapping(_) | Value::Null => span.of(self.text).to_owned(),
                        scalar => scalar.as_text().unwrap_or_default().to_owned(),
                    };
                    *key = Some((name, span));
                }
                Some((name, key_span)) if name == "<<" => {
                    self.faults.push(FrontMatterFault::Alias { span: key_span, feature: "merge-key" });
                }
                Some((name, key_span)) => {
                    if let Some(&first) = keys.get(&name) {
                        self.faults.push(FrontMatterFault::DuplicateKey { span: key_span, first, key: name });
                        return;
                    }
                    keys.insert(name.clone(), key_span);
                    // The parser puts the span of a missing value where the next token is.
                    let value_span = if span.is_empty() && value == Value::Null {
                        let after = key_span.end as usize;
                        let line = &self.text[after..];
                        let colon = line.find([':', '\n', '\r']).filter(|&at| line.as_bytes()[at] == b':');
                        Span::at(colon.map_or(after, |at| after + at + 1))
                    } else {
                        span
                    };
                    fields.push(Field { key: name, key_span, value, value_span });
                }
            },
        }
    }
}

/// The type of a scalar without quotes, by the core schema of YAML 1.2.
fn plain_value(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ if is_number(text) => Value::Number(text.to_owned()),
        _ => Value::Text(text.to_owned()),
    }
}

pub(super) fn is_number(text: &str) -> bool {
    if let Some(digits) = text.strip_prefix("0x") {
        return !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit());
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return !digits.is_empty() && digits.bytes().all(|b| matches!(b, b'0'..=b'7'));
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (&unsigned[..at], Some(&unsigned[at + 1..])),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let exponent_is_sound = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    !(whole.is_empty() && fraction.is_empty()) && digits(whole) && digits(fraction) && exponent_is_sound
}
