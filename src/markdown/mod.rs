//! Markdown text to an [`Outline`]: blocks and inlines with byte spans, in one pass.
//!
//! pulldown-cmark reads; what the dialects add is recognised here, so that nothing downstream reads syntax again: lines
//! and tags that are no text before it ([`extensions`]), anchors, `{#id}`, include directives, alerts and headings without
//! a space after it. What each dialect has is data ([`syntax`]).
//! Reading never fails and reports nothing.

mod anchor;
mod dialect;
mod extensions;
mod reader;
mod rewrite;
pub mod second_reading;
mod slug;
mod syntax;

pub use anchor::{HtmlAttribute, heading_attribute, html_attributes};
pub use extensions::{Extension, ExtensionKind};
pub use reader::{read, read_as};
pub use slug::{SlugStyle, Slugger, other_slug, slug};
pub use syntax::{Dialect, Syntax};

use crate::source::Span;
use std::ops::Range;

/// What a block is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading of level 1 to 6; `spaced` is false for `##Text`, which CommonMark reads as text.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Whether white space follows the number signs (true for setext headings).
        spaced: bool,
    },
    /// A paragraph, or the text of a tight list item.
    Paragraph,
    /// A list; `start` is the first number of an ordered one.
    List {
        /// First number; `None` for bullets.
        start: Option<u64>,
    },
    /// A list item.
    Item,
    /// A code block.
    Code {
        /// The info string; `None` for an indented block.
        info: Option<String>,
        /// False for a fence that runs to the end of its container without being closed.
        closed: bool,
    },
    /// A table.
    Table,
    /// A header row.
    TableHead,
    /// A body row.
    TableRow,
    /// A cell.
    TableCell,
    /// A block quotation, or an alert.
    Quote {
        /// The alert keyword, as written between `[!` and `]`.
        alert: Option<Span>,
    },
    /// Raw HTML.
    Html,
    /// A line, or a few, that are the dialect's own and no text.
    Extension(Extension),
    /// A thematic break.
    Rule,
    /// A footnote definition.
    Footnote,
}

/// A block, in pre-order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Bytes of the whole block, trailing line end excluded.
    pub span: Span,
    /// Index of the block it lies in.
    pub parent: Option<u32>,
    /// Index just past the last block inside it.
    pub end: u32,
    /// Its inlines (headings, paragraphs and table cells have some), as indices into [`Outline::inlines`].
    pub inlines: Range<u32>,
}

/// What an inline is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InlineKind {
    /// Literal text, one run.
    Text,
    /// An entity such as `&lt;`, decoded.
    Entity(String),
    /// Inline code.
    Code,
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Struck through.
    Strikethrough,
    /// A link. The target is as written, angle brackets excluded.
    Link {
        /// Bytes of the destination in the source; of the label for a reference link.
        target: Span,
        /// The destination, entities and escapes decoded, references resolved.
        destination: String,
        /// Whether it is `<https://…>`.
        autolink: bool,
    },
    /// An image.
    Image {
        /// Bytes of the destination.
        target: Span,
        /// The destination, decoded.
        destination: String,
    },
    /// A directive such as `[!INCLUDE [text](path)]`; it is no link.
    Include {
        /// Bytes of the path.
        target: Span,
        /// The path.
        destination: String,
    },
    /// Raw HTML, one tag.
    Html,
    /// A line end inside a paragraph.
    SoftBreak,
    /// A forced line break written in Markdown.
    HardBreak,
    /// A footnote reference.
    FootnoteReference,
    /// A task list marker.
    TaskMarker,
}

/// An inline, in pre-order inside its block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inline {
    /// What it is.
    pub kind: InlineKind,
    /// Bytes of the whole inline, delimiters included.
    pub span: Span,
    /// Bytes between the delimiters; equal to `span` where there are none.
    pub inner: Span,
    /// Index just past the last inline inside it.
    pub end: u32,
}

/// A document's structure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// All blocks, in pre-order.
    pub blocks: Vec<Block>,
    /// All inlines, block by block, in pre-order.
    pub inlines: Vec<Inline>,
}

impl Outline {
    /// The inlines of `block`, with their indices.
    pub fn inlines_of(&self, block: &Block) -> impl Iterator<Item = (u32, &Inline)> {
        block.inlines.clone().map(|index| (index, &self.inlines[index as usize]))
    }

    /// The text of the inlines in `range` as a reader sees it: markup and tags removed, code kept,
    /// entities decoded, line ends as spaces.
    #[must_use]
    pub fn plain_text(&self, range: Range<u32>, text: &str) -> String {
        let mut plain = String::new();
        for inline in &self.inlines[range.start as usize..range.end as usize] {
            match &inline.kind {
                InlineKind::Text => plain.push_str(inline.span.of(text)),
                InlineKind::Entity(decoded) => plain.push_str(decoded),
                InlineKind::Code => plain.push_str(inline.inner.of(text)),
                InlineKind::SoftBreak | InlineKind::HardBreak => plain.push(' '),
                _ => {}
            }
        }
        plain
    }

    /// The indices of `block` and the blocks it lies in, innermost first.
    pub fn ancestors(&self, block: u32) -> impl Iterator<Item = u32> {
        std::iter::successors(Some(block), |&at| self.blocks[at as usize].parent)
    }
}
