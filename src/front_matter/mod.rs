//! The block of metadata at the head of a document: YAML between `---` lines, or TOML between `+++`.
//!
//! This is the only user of the YAML crate, and of it only the event parser: events carry byte
//! spans, and none of the machinery that expands aliases or merges keys is ever entered. Reading
//! never fails. What is wrong becomes a fault beside the fields, and one fault never hides the other
//! fields: where the block as a whole does not parse, it is read again key by key.
//!
//! Invariant: every span lies on character borders of the text given.

mod events;
mod lines;
mod run;
#[cfg(test)]
mod tests;
mod toml;
mod yaml;

use self::lines::Lines;
use self::toml::read_toml;
use self::yaml::read_yaml;
use crate::source::Span;

/// Bytes a block may have before it is refused. Real ones stay below 8,000.
pub const MAX_BYTES: usize = 64 * 1024;

/// Levels that sequences and mappings may be nested in each other.
pub const MAX_DEPTH: usize = 16;

/// Faults reported of one block. More say nothing new, and a block of 64 KiB can hold tens of thousands.
const MAX_FAULTS: usize = 100;

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
    read_from(text, start, max_bytes)
}

/// The same for Hugo, which passes over white space before the block.
#[must_use]
pub fn read_below_blank_lines(text: &str, max_bytes: usize) -> FrontMatter {
    let blank = |c: char| c.is_ascii_whitespace() || c == '\u{feff}';
    let start = text.len() - text.trim_start_matches(blank).len();
    // Indented, three hyphens are text.
    if text[..start].ends_with([' ', '\t']) { read_limited(text, max_bytes) } else { read_from(text, start, max_bytes) }
}

fn read_from(text: &str, start: usize, max_bytes: usize) -> FrontMatter {
    let mut lines = Lines { text, at: start };
    let Some(first) = lines.next() else { return FrontMatter::none(start) };
    let fence = Span::new(first.start, first.start + 3);
    match first.text(text).trim_end_matches([' ', '\t']) {
        "---" => read_yaml(text, fence, lines, max_bytes),
        "+++" => read_toml(text, fence, lines, max_bytes),
        _ => FrontMatter::none(start),
    }
}
