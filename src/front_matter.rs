//! The block of metadata at the head of a document: YAML between `---` lines, or TOML between `+++`.
//!
//! This is the only user of the YAML crate, and of it only the event parser: events carry byte
//! spans, and none of the machinery that expands aliases or merges keys is ever entered. Reading
//! never fails. What is wrong becomes a fault beside the fields, and one fault never hides the other
//! fields: where the block as a whole does not parse, it is read again key by key.
//!
//! Invariant: every span lies on character borders of the text given.

use std::collections::HashMap;

use serde_yaml::granit_parser::{self as yaml, ErrorKind, Event, Parser, ScalarStyle};

use crate::source::Span;

/// Bytes a block may have before it is refused. Real ones stay below 8,000.
pub const MAX_BYTES: usize = 64 * 1024;

/// Levels that sequences and mappings may be nested in each other.
pub const MAX_DEPTH: usize = 16;

/// Faults reported of one block. More say nothing new, and a block of 64 KiB can hold tens of thousands.
const MAX_FAULTS: usize = 100;

/// Bytes a key may have where a line is recognised as `key: value` without the YAML parser.
const MAX_PLAIN_KEY: usize = 128;

/// The metadata of a document, and where its Markdown starts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FrontMatter {
    /// The whole block with both fences, without the last line end; empty where there is none.
    pub span: Span,
    /// Offset where the Markdown starts: after byte-order mark and block.
    pub body_start: u32,
    /// The fields, in the order written; of a repeated key, only the first.
    pub fields: Vec<Field>,
    /// What is wrong with the block, by offset; at most a hundred faults.
    pub faults: Vec<FrontMatterFault>,
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The key, unquoted.
    pub key: String,
    /// Where the key is, without quotes.
    pub key_span: Span,
    /// The value.
    pub value: Value,
    /// Where the value is, without quotes; empty, and behind the colon, where there is none.
    pub value_span: Span,
}

/// One entry of a sequence.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The value.
    pub value: Value,
    /// Where it is, without quotes.
    pub span: Span,
}

/// A value, typed as YAML 1.2 does: `yes` and dates are texts.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing, `~` or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number without quotes, as it is written.
    Number(String),
    /// Anything else that is one value, quotes and escapes resolved.
    Text(String),
    /// A sequence.
    List(Vec<Item>),
    /// A mapping.
    Mapping(Vec<Field>),
}

impl Value {
    /// A single value as text: numbers as written, truth values as `true` and `false`.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Bool(true) => Some("true"),
            Self::Bool(false) => Some("false"),
            Self::Number(text) | Self::Text(text) => Some(text),
            Self::Null | Self::List(_) | Self::Mapping(_) => None,
        }
    }
}

/// What is wrong with a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FrontMatterFault {
    /// The block has no closing line. The fields up to the first line that is none are read.
    NotClosed {
        /// The opening line.
        span: Span,
    },
    /// Something is not YAML (or TOML).
    Syntax {
        /// Where the parser stopped; never empty unless the block is.
        span: Span,
        /// Why, en-US.
        message: String,
    },
    /// The block is a list or a sentence, not keys with values.
    NotMapping {
        /// What stands there instead.
        span: Span,
    },
    /// A key stands twice in one mapping.
    DuplicateKey {
        /// The later key.
        span: Span,
        /// The earlier key.
        first: Span,
        /// The key.
        key: String,
    },
    /// A feature of YAML that can make a short text long, or that asks for an application's types.
    Alias {
        /// Where it stands.
        span: Span,
        /// `anchor`, `alias`, `tag` or `merge-key`.
        feature: &'static str,
    },
    /// The block has too many bytes; no field of it is read.
    TooLarge {
        /// The opening line.
        span: Span,
        /// Bytes allowed.
        allowed: usize,
    },
    /// Sequences or mappings are nested too deep.
    TooDeep {
        /// Where the limit is passed.
        span: Span,
        /// Levels allowed.
        allowed: usize,
    },
}

impl FrontMatterFault {
    /// Where the fault is.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::NotClosed { span }
            | Self::Syntax { span, .. }
            | Self::NotMapping { span }
            | Self::DuplicateKey { span, .. }
            | Self::Alias { span, .. }
            | Self::TooLarge { span, .. }
            | Self::TooDeep { span, .. } => *span,
        }
    }
}

impl FrontMatter {
    /// The field with this key, which may not be nested.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// The value of this key where it is a single one: numbers as written.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.value.as_text()
    }

    /// The values of this key, be it written as one value or as a sequence.
    #[must_use]
    pub fn texts(&self, key: &str) -> Vec<(&str, Span)> {
        let Some(field) = self.get(key) else { return Vec::new() };
        match &field.value {
            Value::List(items) => items.iter().filter_map(|item| Some((item.value.as_text()?, item.span))).collect(),
            value => value.as_text().map(|text| (text, field.value_span)).into_iter().collect(),
        }
    }

    fn sort_faults(&mut self) {
        self.faults.sort_by_key(FrontMatterFault::span);
        self.faults.truncate(MAX_FAULTS);
    }

    /// A text without a block.
    fn none(body_start: usize) -> Self {
        Self { span: Span::at(body_start), body_start: Span::at(body_start).start, ..Self::default() }
    }
}

/// Reads the block at the head of `text`. Never fails and never panics.
///
/// A block starts on the first line, which is `---` alone. A document may begin with a thematic
/// break, which looks the same; so what follows is only taken for a block where it reads as one.
#[must_use]
pub fn read(text: &str) -> FrontMatter {
    read_limited(text, MAX_BYTES)
}

/// [`read`] with another limit in place of [`MAX_BYTES`].
#[must_use]
pub fn read_limited(text: &str, max_bytes: usize) -> FrontMatter {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = Lines { text, at: start };
    let Some(first) = lines.next() else { return FrontMatter::none(start) };
    let fence = Span::new(first.start, first.start + 3);
    match first.text(text).trim_end_matches([' ', '\t']) {
        "---" => read_yaml(text, fence, lines, max_bytes),
        "+++" => read_toml(text, fence, lines, max_bytes),
        _ => FrontMatter::none(start),
    }
}

/// A line: its start, the end of its text, and the start of the next one.
#[derive(Clone, Copy)]
struct Line {
    start: usize,
    end: usize,
    next: usize,
}

impl Line {
    fn text(self, text: &str) -> &str {
        &text[self.start..self.end]
    }
}

/// Lines that end with LF, CRLF or a lone CR.
#[derive(Clone)]
struct Lines<'a> {
    text: &'a str,
    at: usize,
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
fn closing_line(text: &str, mut lines: Lines, fences: &[&str]) -> Option<Line> {
    lines.find(|line| {
        // Cheap first: this looks at every line of a document that begins with a thematic break.
        text.as_bytes().get(line.start).is_some_and(|b| matches!(b, b'-' | b'.' | b'+'))
            && fences.contains(&line.text(text).trim_end_matches([' ', '\t']))
    })
}

fn read_yaml(text: &str, fence: Span, lines: Lines, max_bytes: usize) -> FrontMatter {
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

/// The lines after the opening fence that look like metadata, told without the YAML parser.
#[derive(Debug, Default)]
struct Run {
    /// Offset of the first line that does not belong to it, or of the end.
    end: usize,
    /// Lines that look like `key: value`.
    keys: usize,
    /// Whether a blank line and prose follow before the end: Markdown, most probably.
    cut_short: bool,
    /// Whether there is a blank line anywhere.
    has_blank_line: bool,
    /// Whether the lines would be a block if nothing closed them.
    plausible: bool,
}

impl Run {
    fn new(text: &str, start: usize, end: usize) -> Self {
        let text = &text[..floor_char_boundary(text, end)];
        let mut run = Self { end: text.len(), ..Self::default() };
        let mut after_blank = None;
        let mut first_key_is_lower_case = false;
        let mut ended = false;
        for line in (Lines { text, at: start }) {
            let content = line.text(text);
            if content.trim().is_empty() {
                run.has_blank_line = true;
                after_blank.get_or_insert(line.start);
                continue;
            }
            if ended {
                continue;
            }
            let blank = after_blank.take();
            if let Some(key) = plain_key(content) {
                if run.keys == 0 {
                    first_key_is_lower_case = key.starts_with(|c: char| !c.is_uppercase());
                }
                run.keys += 1;
                continue;
            }
            let comment = content.starts_with('#');
            // After a blank line an item or a `#` is as well Markdown; only indented lines go on.
            let goes_on = if blank.is_some() && run.keys > 0 {
                content.starts_with([' ', '\t'])
            } else {
                comment || content.starts_with([' ', '\t', '-', ']', '}'])
            };
            if run.keys == 0 && !comment || !goes_on {
                ended = true;
                run.end = blank.unwrap_or(line.start);
                run.cut_short = blank.is_some() && run.keys > 0 && !comment_block_goes_on(text, line);
                run.plausible = run.keys >= 2 || run.keys == 1 && first_key_is_lower_case && blank.is_some();
            }
        }
        if !ended {
            run.plausible = run.keys >= 2 || run.keys == 1 && first_key_is_lower_case;
        }
        run
    }
}

/// Whether `line` is a YAML comment with keys below it, rather than a Markdown heading.
fn comment_block_goes_on(text: &str, line: Line) -> bool {
    text[line.start..].starts_with('#')
        && (Lines { text, at: line.start })
            .map(|line| line.text(text))
            .find(|content| !content.starts_with('#') && !content.trim().is_empty())
            .is_some_and(|content| plain_key(content).is_some())
}

/// The key of a line that looks like `key: value` or `key:` and is not indented.
fn plain_key(line: &str) -> Option<&str> {
    let first = line.chars().next()?;
    let (key, rest) = if first == '"' || first == '\'' {
        let end = line[1..].find(first)? + 1;
        (&line[1..end], line[end + 1..].trim_start())
    } else {
        if !first.is_alphanumeric() && !matches!(first, '_' | '$' | '<') {
            return None;
        }
        let end = line.find(|c: char| c == ':' || c.is_whitespace() || matches!(c, '[' | ']' | '{' | '}' | ','))?;
        (&line[..end], line[end..].trim_start_matches([' ', '\t']))
    };
    let value = rest.strip_prefix(':')?;
    let separated = value.is_empty() || value.starts_with([' ', '\t']);
    (separated && key.len() <= MAX_PLAIN_KEY).then_some(key)
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

/// The part of `range` without white space around; `None` where nothing is left.
fn trimmed(text: &str, range: std::ops::Range<usize>) -> Option<Span> {
    let part = text.get(range.clone())?;
    let inner = part.trim();
    let start = range.start + (part.len() - part.trim_start().len());
    (!inner.is_empty()).then(|| Span::new(start, start + inner.len()))
}

fn floor_char_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// What a stretch of YAML is.
enum Parsed {
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
fn parse(text: &str, range: std::ops::Range<usize>) -> Parsed {
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

/// From `at` to the end of its line; where nothing is left there, the text of the last line before it that has any.
fn rest_of_line(text: &str, at: usize, range: &std::ops::Range<usize>) -> Span {
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

fn is_number(text: &str) -> bool {
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

fn read_toml(text: &str, fence: Span, lines: Lines, max_bytes: usize) -> FrontMatter {
    let start = fence.start as usize;
    let content = lines.at;
    let Some(close) = closing_line(text, lines, &["+++"]) else { return FrontMatter::none(start) };
    let mut block = FrontMatter { span: Span::new(start, close.end), body_start: Span::at(close.next).start, ..FrontMatter::default() };
    if close.next - start > max_bytes {
        block.faults.push(FrontMatterFault::TooLarge { span: fence, allowed: max_bytes });
        return block;
    }
    match toml::de::DeTable::parse(&text[content..close.start]) {
        Ok(table) => block.fields = toml_fields(table.get_ref(), content),
        Err(error) => {
            let range = error.span().unwrap_or_default();
            let part = &text[content..close.start];
            let at = content + floor_char_boundary(part, range.start);
            let span = rest_of_line(text, at, &(content..close.start));
            // The first line says what is wrong; the others repeat the excerpt.
            let message = error.message().lines().next().unwrap_or_default().to_owned();
            block.faults.push(FrontMatterFault::Syntax { span, message });
        }
    }
    block
}

/// The fields of a TOML table by offset. Recursion is bounded by the TOML parser's own limit.
fn toml_fields(table: &toml::de::DeTable, base: usize) -> Vec<Field> {
    let mut fields: Vec<Field> = table
        .iter()
        .map(|(key, value)| Field {
            key: key.get_ref().to_string(),
            key_span: Span::new(base + key.span().start, base + key.span().end),
            value_span: Span::new(base + value.span().start, base + value.span().end),
            value: toml_value(value.get_ref(), base),
        })
        .collect();
    fields.sort_by_key(|field| field.key_span);
    fields
}

fn toml_value(value: &toml::de::DeValue, base: usize) -> Value {
    use toml::de::DeValue;
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => Value::Number(number.to_string()),
        DeValue::Float(number) => Value::Number(number.to_string()),
        DeValue::Boolean(truth) => Value::Bool(*truth),
        DeValue::Datetime(date) => Value::Text(date.to_string()),
        DeValue::Array(items) => Value::List(
            items
                .iter()
                .map(|item| Item {
                    value: toml_value(item.get_ref(), base),
                    span: Span::new(base + item.span().start, base + item.span().end),
                })
                .collect(),
        ),
        DeValue::Table(table) => Value::Mapping(toml_fields(table, base)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fault_names(block: &FrontMatter) -> Vec<&'static str> {
        block
            .faults
            .iter()
            .map(|fault| match fault {
                FrontMatterFault::NotClosed { .. } => "not-closed",
                FrontMatterFault::Syntax { .. } => "syntax",
                FrontMatterFault::NotMapping { .. } => "not-mapping",
                FrontMatterFault::DuplicateKey { .. } => "duplicate",
                FrontMatterFault::Alias { feature, .. } => feature,
                FrontMatterFault::TooLarge { .. } => "too-large",
                FrontMatterFault::TooDeep { .. } => "too-deep",
            })
            .collect()
    }

    fn body<'a>(text: &'a str, block: &FrontMatter) -> &'a str {
        &text[block.body_start as usize..]
    }

    fn keys(block: &FrontMatter) -> Vec<&str> {
        block.fields.iter().map(|field| field.key.as_str()).collect()
    }

    #[test]
    fn fields_are_typed_and_have_spans_without_quotes() {
        let text =
            "---\ntitle: \"A: b\"\nms.date: 07/20/2020\nlocfileid: 123\nquoted: '123'\nlist: [\"C1\", C2]\nnone:\nyes: true\n---\n# x\n";
        let block = read(text);
        assert_eq!(fault_names(&block), [""; 0]);
        assert_eq!(block.span.of(text), &text[..text.len() - 5]);
        assert_eq!(body(text, &block), "# x\n");
        assert_eq!(block.text("title"), Some("A: b"));
        let title = block.get("title").unwrap();
        assert_eq!((title.key_span.of(text), title.value_span.of(text)), ("title", "A: b"));
        assert_eq!(block.text("ms.date"), Some("07/20/2020"));
        assert_eq!(block.get("locfileid").unwrap().value, Value::Number("123".to_owned()));
        assert_eq!(block.get("quoted").unwrap().value, Value::Text("123".to_owned()));
        assert_eq!(block.text("locfileid"), block.text("quoted"));
        let list: Vec<_> = block.texts("list").into_iter().map(|(text_, span)| (text_, span.of(text))).collect();
        assert_eq!(list, [("C1", "C1"), ("C2", "C2")]);
        let none = block.get("none").unwrap();
        assert_eq!(none.value, Value::Null);
        assert_eq!(none.value_span, Span::at(text.find("none:").unwrap() + 5));
        assert_eq!(block.get("yes").unwrap().value, Value::Bool(true));
        assert_eq!(block.text("list"), None);
    }

    #[test]
    fn block_sequences_mappings_and_long_texts() {
        let text = "---\nf1_keywords:\n- C2065\n- C2066\nnested:\n  a: 1\n  b: [x]\nlong: >\n  one\n  two\n\nend: x # comment\n---\n";
        let block = read(text);
        assert_eq!(fault_names(&block), [""; 0]);
        assert_eq!(block.texts("f1_keywords").len(), 2);
        assert_eq!(block.get("f1_keywords").unwrap().value_span.of(text), "- C2065\n- C2066");
        let Value::Mapping(nested) = &block.get("nested").unwrap().value else { panic!() };
        assert_eq!(nested[1].key_span.of(text), "b");
        assert_eq!(block.text("long"), Some("one two\n"));
        assert_eq!(block.get("long").unwrap().value_span.of(text), "one\n  two");
        assert_eq!(block.get("end").unwrap().value_span.of(text), "x");
    }

    #[test]
    fn byte_order_mark_and_every_line_end() {
        for end in ["\n", "\r\n", "\r"] {
            for mark in ["", "\u{feff}"] {
                let text = format!("{mark}---{end}title: é漢{end}b: 1{end}--- {end}# x{end}");
                let block = read(&text);
                assert_eq!(fault_names(&block), [""; 0], "{text:?}");
                assert_eq!(keys(&block), ["title", "b"]);
                assert_eq!(block.get("title").unwrap().value_span.of(&text), "é漢");
                assert_eq!(body(&text, &block), format!("# x{end}"));
                assert_eq!(block.span.start as usize, mark.len());
            }
        }
    }

    #[test]
    fn thematic_breaks_are_no_front_matter() {
        for text in [
            "",
            "\u{feff}",
            "# x\n",
            "---",
            "---\n",
            "---\n\nProse.\n",
            "---\n\nProse.\n\n---\n\nMore.\n",
            "---\nNote: one sentence,\ncontinued.\n",
            "---\n\nNote: one. And: two.\n\nProse.\n---\n",
            "----\ntitle: x\n----\n",
            " ---\ntitle: x\n---\n",
            "+++\nno toml",
        ] {
            let block = read(text);
            assert_eq!(block, FrontMatter::none(text.len() - text.trim_start_matches('\u{feff}').len()), "{text:?}");
        }
    }

    #[test]
    fn an_empty_block_is_one() {
        let block = read("---\n---\n# x\n");
        assert_eq!((block.span, block.body_start), (Span::new(0, 7), 8));
        assert_eq!(fault_names(&read("---\n# comment\n\n---\n")), [""; 0]);
    }

    #[test]
    fn a_block_that_nobody_closed() {
        for (text, rest) in [
            ("---\ntitle: x\nauthor: y\n\n# Heading\n\nText.\n", "\n# Heading\n\nText.\n"),
            ("---\ntitle: x\n\n# Heading\n\nText.\n\n---\n\nMore.\n", "\n# Heading\n\nText.\n\n---\n\nMore.\n"),
            ("---\ntitle: x\nauthor: y", ""),
        ] {
            let block = read(text);
            assert_eq!(fault_names(&block), ["not-closed"], "{text:?}");
            assert_eq!(block.faults[0].span(), Span::new(0, 3));
            assert_eq!(block.text("title"), Some("x"));
            assert_eq!(body(text, &block), rest);
        }
    }

    #[test]
    fn one_fault_leaves_the_other_fields() {
        let text = "---\ntitle: Error: not found\nauthor: y\nbad: [a, b\ndate: 1\ngood: \"x\"\ntab:\t@x\n---\n";
        let block = read(text);
        assert_eq!(keys(&block), ["title", "author", "bad", "date", "good", "tab"]);
        assert!(block.faults.iter().all(|fault| matches!(fault, FrontMatterFault::Syntax { .. })));
        assert_eq!(block.faults.len(), 3, "{:#?}", block.faults);
        assert_eq!(block.text("title"), Some("Error: not found"));
        assert_eq!(block.get("title").unwrap().value_span.of(text), "Error: not found");
        assert_eq!(block.text("good"), Some("x"));
    }

    #[test]
    fn the_first_of_a_repeated_key_stays() {
        let text = "---\ntitle: a\nx: {k: 1, k: 2}\ntitle: b\n---\n";
        let block = read(text);
        assert_eq!(block.text("title"), Some("a"));
        assert_eq!(fault_names(&block), ["duplicate", "duplicate"]);
        let FrontMatterFault::DuplicateKey { span, first, key } = &block.faults[1] else { panic!() };
        assert_eq!((span.start as usize, first.start, key.as_str()), (text.rfind("title").unwrap(), 4, "title"));
        let broken = read("---\ntitle: a\nbad: @\ntitle: b\n---\n");
        assert_eq!(fault_names(&broken), ["syntax", "duplicate"]);
        assert_eq!(broken.text("title"), Some("a"));
    }

    #[test]
    fn no_anchor_alias_tag_or_merge_key_is_obeyed() {
        let text = "---\na: &x [1]\nb: *x\nc: *nowhere\nd: !!binary aGk=\n<<: {title: z}\ntitle: t\n---\n";
        let block = read(text);
        assert_eq!(fault_names(&block), ["anchor", "alias", "alias", "tag", "merge-key"]);
        assert_eq!(block.text("b"), Some("*x"));
        assert_eq!(block.text("title"), Some("t"));
        let places: Vec<_> = block.faults.iter().map(|fault| fault.span().of(text)).collect();
        assert_eq!(places, ["&x", "*x", "*nowhere", "!!binary", "<<"]);
    }

    #[test]
    fn what_is_no_mapping() {
        assert_eq!(fault_names(&read("---\n- a\n- b\n---\n")), ["not-mapping"]);
        assert_eq!(fault_names(&read("---\njust words\n---\n")), ["not-mapping"]);
    }

    #[test]
    fn size_and_depth_are_limited() {
        let large = format!("---\ntitle: x\nlong: {}\n---\n# h\n", "a".repeat(MAX_BYTES));
        let block = read(&large);
        assert_eq!(fault_names(&block), ["too-large"]);
        assert_eq!(body(&large, &block), "# h\n");
        assert_eq!(fault_names(&read_limited(&large, 1 << 20)), [""; 0]);
        for deep in ["{a: ".repeat(5000), "[".repeat(5000), "- ".repeat(5000)] {
            let text = format!("---\ntitle: x\ndeep: {deep}\n---\n");
            let block = read(&text);
            assert_eq!(block.text("title"), Some("x"));
            assert!(!block.faults.is_empty(), "{:?}", &text[..40]);
        }
        let indented: String = (0..40).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
        assert_eq!(fault_names(&read(&format!("---\n{indented}---\n"))), ["too-deep"]);
        assert_eq!(fault_names(&read(&format!("---\na: {}{}\n---\n", "[".repeat(9), "]".repeat(9)))), [""; 0]);
    }

    #[test]
    fn toml_between_plus_signs() {
        let text = "+++\ntitle = \"é\"\nweight = 3\ntags = [\"a\"]\n[extra]\nb = true\n+++\n# x\n";
        let block = read(text);
        assert_eq!(keys(&block), ["title", "weight", "tags", "extra"]);
        assert_eq!(block.text("title"), Some("é"));
        assert_eq!(body(text, &block), "# x\n");
        assert_eq!(fault_names(&read("+++\ntitle = \n+++\n")), ["syntax"]);
    }

    #[test]
    fn numbers_are_those_of_the_core_schema() {
        for text in ["0", "-1", "+1.5", ".5", "1.", "1e3", "0x1F", "0o17", "00123", ".inf", "-.inf", ".nan"] {
            assert!(is_number(text), "{text}");
        }
        for text in ["", ".", "-", "1a", "0x", "1e", "1_000", "07/20/2020", "1.2.3", "e3", "2020-01-01"] {
            assert!(!is_number(text), "{text}");
        }
    }

    fn check_spans(text: &str, fields: &[Field], within: Span) {
        for field in fields {
            for span in [field.key_span, field.value_span] {
                assert!(text.get(span.range()).is_some(), "{span:?} in {text:?}");
                assert!(within.contains(span), "{span:?} outside {within:?} in {text:?}");
            }
            if let Value::Mapping(fields) = &field.value {
                check_spans(text, fields, within);
            }
        }
    }

    proptest! {
        #[test]
        fn never_panics_and_spans_lie_on_character_borders(
            parts in prop::collection::vec(prop::sample::select(vec![
                "---", "...", "+++", "\n", "\r\n", "\r", "\n", "title", ": ", ":", "\"", "'", "[", "]", "{", "}", ", ",
                "- ", "  ", "\t", "#", " #", "&a", "*a", "!t", "<<", "|", ">", "?", "%", "@", "é", "漢", "\u{feff}", "a",
                "1", "= ", "key", "key", "\u{0}", "\u{85}", "\u{2028}", "\\", "\\x", "--- ", "~",
            ]), 0..40),
            fenced in any::<bool>(),
        ) {
            let inner = parts.concat();
            let text = if fenced { format!("---\n{inner}\n---\n# é\n") } else { inner };
            let block = read(&text);
            prop_assert!(text.get(block.span.range()).is_some());
            prop_assert!(text.get(block.body_start as usize..).is_some());
            prop_assert!(block.body_start >= block.span.end);
            check_spans(&text, &block.fields, block.span);
            for fault in &block.faults {
                prop_assert!(text.get(fault.span().range()).is_some());
                prop_assert!(block.span.contains(fault.span()), "{:?} outside {:?}", fault, block.span);
            }
            let names: std::collections::HashSet<_> = block.fields.iter().map(|field| &field.key).collect();
            prop_assert_eq!(names.len(), block.fields.len());
        }
    }
}
