//! What of a section or a block survives translation: the only thing that is looked at where no id says what corresponds.

use crate::document::{Document, codes};
use crate::markdown::{Block, BlockKind, Inline, InlineKind};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// The kinds of blocks there are, as small numbers.
pub const KINDS: usize = 16;

/// Lines of code blocks that are looked at in one section. Longer blocks are files, and their beginnings say which.
const MOST_LINES: usize = 400;

/// What of a section or block survives translation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shape {
    /// Heading level, or a number for the kind of a block.
    pub level: u8,
    /// Characters of prose, markup included.
    pub length: usize,
    /// Paragraphs and cells that these stand in.
    pub paragraphs: usize,
    /// How many blocks of each kind lie inside.
    pub blocks: [u16; KINDS],
    /// Language-neutral tokens (code spans, lines of code, link targets, identifiers, images), hashed, with counts; sorted.
    pub tokens: Vec<(u64, u32)>,
}

impl Shape {
    /// Whether the two have any token in common.
    #[must_use]
    pub fn shares_token(&self, other: &Self) -> bool {
        self.tokens.iter().any(|(token, _)| other.tokens.binary_search_by_key(token, |(other, _)| *other).is_ok())
    }
}

/// The shapes of a document's sections, each without its subsections.
#[must_use]
pub fn sections(document: &Document, text: &str) -> Vec<Shape> {
    let outline = &document.outline;
    let of_section = |section: &crate::document::Section| {
        let mut drawn = Drawn::default();
        for block in &outline.blocks[section.content.start as usize..section.content.end as usize] {
            drawn.block(document, text, block);
        }
        if section.level > 0 {
            let range = &outline.blocks[section.block as usize].inlines;
            drawn.inlines(&outline.inlines[range.start as usize..range.end as usize], text);
        }
        drawn.finish(section.level)
    };
    document.sections.iter().map(of_section).collect()
}

/// The shape of a block and all that lies in it; its level says of what kind it is.
#[must_use]
pub fn block(document: &Document, text: &str, at: u32) -> Shape {
    let outline = &document.outline;
    let whole = &outline.blocks[at as usize];
    let end = whole.end.max(at + 1);
    let mut drawn = Drawn::default();
    for block in &outline.blocks[at as usize..end as usize] {
        drawn.block(document, text, block);
    }
    // Kinds that differ by one are no more alike than others.
    drawn.finish(u8::try_from(kind_number(&whole.kind) * 2).unwrap_or(u8::MAX))
}

/// A shape that is being made.
#[derive(Default)]
struct Drawn {
    shape: Shape,
    tokens: BTreeMap<u64, u32>,
    lines: usize,
}

impl Drawn {
    fn block(&mut self, document: &Document, text: &str, block: &Block) {
        let count = &mut self.shape.blocks[kind_number(&block.kind)];
        *count = count.saturating_add(1);
        match &block.kind {
            BlockKind::Code { .. } => {
                // Comments in code are translated, so that lines say more than the whole.
                for line in block.span.of(text).lines().map(str::trim) {
                    let says_something = line.bytes().filter(u8::is_ascii_alphanumeric).count() > 1 && !line.starts_with("```");
                    if says_something && self.lines < MOST_LINES {
                        self.lines += 1;
                        self.token(line);
                    }
                }
            }
            BlockKind::Paragraph | BlockKind::TableCell => {
                self.shape.length += characters(block.span.of(text));
                self.shape.paragraphs += 1;
            }
            _ => {}
        }
        let Range { start, end } = block.inlines;
        self.inlines(&document.outline.inlines[start as usize..end as usize], text);
    }

    fn inlines(&mut self, inlines: &[Inline], text: &str) {
        for inline in inlines {
            match &inline.kind {
                InlineKind::Code => self.token(inline.inner.of(text).trim()),
                InlineKind::Link { destination, .. } | InlineKind::Include { destination, .. } => self.token(&normal_target(destination)),
                InlineKind::Image { destination, .. } => self.token(destination.rsplit('/').next().unwrap_or(destination)),
                InlineKind::Text => {
                    for word in inline.span.of(text).split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')) {
                        if codes::looks_like_code(word) || is_acronym(word) {
                            self.token(word);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn token(&mut self, word: &str) {
        if !word.is_empty() {
            let mut hasher = DefaultHasher::new();
            word.hash(&mut hasher);
            *self.tokens.entry(hasher.finish()).or_insert(0) += 1;
        }
    }

    fn finish(self, level: u8) -> Shape {
        Shape { level, tokens: self.tokens.into_iter().collect(), ..self.shape }
    }
}

/// Whether a word is one of capitals, as abbreviations are that most languages keep (`DNS`, `API`, `VMs`).
fn is_acronym(word: &str) -> bool {
    let capitals = word.bytes().take_while(|b| b.is_ascii_uppercase()).count();
    capitals > 1 && word[capitals..].bytes().all(|b| b.is_ascii_digit() || b == b's')
}

/// Characters, line ends aside: CRLF and LF are one text.
fn characters(text: &str) -> usize {
    text.chars().filter(|c| !matches!(c, '\r' | '\n')).count()
}

/// A link target without what localisation changes in it: the locale, the host's own variants, `./`.
#[must_use]
pub fn normal_target(target: &str) -> String {
    let target = target.trim_start_matches("./");
    let (path, fragment) = target.split_once('#').map_or((target, ""), |(p, f)| (p, f));
    let kept: Vec<&str> =
        path.split('/').filter(|part| !part.contains('-') || crate::locale::Locale::from_segment(part).is_none()).collect();
    // A fragment in another document may be derived from a translated heading; only the file is sure.
    if path.is_empty() { format!("#{}", fragment.to_ascii_lowercase()) } else { kept.join("/") }
}

/// A small number for each kind of block.
fn kind_number(kind: &BlockKind) -> usize {
    match kind {
        BlockKind::Heading { .. } => 0,
        BlockKind::Paragraph => 1,
        BlockKind::List { start: None } => 2,
        BlockKind::List { start: Some(_) } => 3,
        BlockKind::Item => 4,
        BlockKind::Code { .. } => 5,
        BlockKind::Table => 6,
        BlockKind::TableHead => 7,
        BlockKind::TableRow => 8,
        BlockKind::TableCell => 9,
        BlockKind::Quote { alert: None } => 10,
        BlockKind::Quote { alert: Some(_) } => 11,
        BlockKind::Html => 12,
        BlockKind::Rule => 13,
        BlockKind::Footnote => 14,
        BlockKind::Extension(_) => 15,
    }
}
