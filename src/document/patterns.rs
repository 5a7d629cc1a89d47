//! Patterns of literal text and placeholders, `` HarborRG_`<Region>`_`<Number>` ``, whole and in pieces.
//!
//! Two types explain it. A [`Piece`] is what a pattern is made of: a literal prefix that ends in an
//! underscore, a placeholder in a code span, an underscore that stands alone. A [`Chain`] is a run of pieces
//! near each other; it is whole where nothing stands between them and they are in the order prefix,
//! placeholder, underscore, placeholder.

use crate::markdown::{Block, InlineKind, Outline};
use crate::source::Span;
use std::ops::Range;

/// Pieces further apart than this many bytes belong to no common pattern.
const REACH: usize = 120;

/// Names of HTML elements: in a code span they are talked about, and are no placeholders.
const HTML_ELEMENTS: &str = " a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col \
    colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head \
    header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup \
    option output p picture pre progress q rp rt ruby s samp script search section select slot small source span strong style sub \
    summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr ";

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PieceKind {
    /// A literal identifier that ends in an underscore.
    Prefix,
    /// An underscore that stands alone.
    Underscore,
    /// A name in angle brackets in a code span.
    Placeholder,
}

/// A part of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub kind: PieceKind,
    /// Its bytes, the marks of a code span included.
    pub span: Span,
}

/// Pieces near each other, in the order written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// The pieces; at least one is a placeholder.
    pub pieces: Vec<Piece>,
    /// Whether they form a pattern as it should be.
    pub whole: bool,
}

impl Chain {
    /// The bytes from the first piece to the last.
    #[must_use]
    pub fn span(&self) -> Span {
        self.pieces.iter().map(|piece| piece.span).reduce(Span::cover).unwrap_or_default()
    }

    /// The literal prefix, where there is one.
    #[must_use]
    pub fn prefix(&self) -> Option<Piece> {
        self.pieces.iter().copied().find(|piece| piece.kind == PieceKind::Prefix)
    }

    /// The placeholders as written, in order.
    pub fn placeholders<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.pieces.iter().filter(|piece| piece.kind == PieceKind::Placeholder).map(|piece| piece.span.of(text))
    }

    /// The pieces joined as a pattern: prefix, then the placeholders in the order written.
    #[must_use]
    pub fn joined(&self, text: &str) -> String {
        let placeholders = self.placeholders(text).collect::<Vec<_>>().join("_");
        format!("{}{placeholders}", self.prefix().map_or("", |prefix| prefix.span.of(text)))
    }

    /// Whether the pieces alone show that they are a pattern in pieces: nothing but spaces parts them, or an
    /// underscore stands alone among them.
    #[must_use]
    pub fn tells_itself(&self, text: &str) -> bool {
        let spaced = gaps(&self.pieces, text).all(|gap| gap.trim().is_empty());
        let underscores = self.pieces.iter().filter(|piece| piece.kind == PieceKind::Underscore).count();
        let placeholders = self.placeholders(text).count();
        match self.prefix() {
            Some(_) => spaced || underscores > 0,
            None => spaced && underscores > 0 && placeholders >= 2,
        }
    }
}

/// What stands between consecutive pieces.
fn gaps<'a>(pieces: &'a [Piece], text: &'a str) -> impl Iterator<Item = &'a str> + 'a {
    pieces.windows(2).map(|pair| text.get(pair[0].span.end as usize..pair[1].span.start as usize).unwrap_or(""))
}

/// All chains of a document, whole ones too. Empty at once where the text has no placeholder.
#[must_use]
pub fn chains(outline: &Outline, text: &str, blocks: Range<u32>) -> Vec<Chain> {
    let mut found = Vec::new();
    for block in outline.blocks.get(blocks.start as usize..blocks.end as usize).unwrap_or_default() {
        let raw = block.span.of(text);
        if !block.inlines.is_empty() && raw.contains("`<") && raw.contains('_') {
            found.extend(of_block(outline, text, block));
        }
    }
    found
}

fn of_block(outline: &Outline, text: &str, block: &Block) -> Vec<Chain> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (_, inline) in outline.inlines_of(block) {
        match inline.kind {
            InlineKind::Code if is_placeholder(inline.inner.of(text)) => {
                pieces.push(Piece { kind: PieceKind::Placeholder, span: inline.span })
            }
            InlineKind::Text => literal_pieces(text, inline.span, &mut pieces),
            _ => {}
        }
    }
    let mut chains: Vec<Chain> = Vec::new();
    let mut open: Vec<Piece> = Vec::new();
    for piece in pieces {
        let far = open.last().is_some_and(|last| parted(text, last.span, piece.span));
        // A second prefix opens the next pattern.
        let second = piece.kind == PieceKind::Prefix && open.iter().any(|other| other.kind == PieceKind::Prefix);
        if far || second {
            close(text, &mut open, &mut chains);
        }
        open.push(piece);
    }
    close(text, &mut open, &mut chains);
    chains
}

/// Whether two pieces are too far apart, or in two sentences.
fn parted(text: &str, left: Span, right: Span) -> bool {
    let gap = text.get(left.end as usize..right.start as usize).unwrap_or("");
    gap.len() > REACH || gap.contains(". ") || gap.contains("<br") || gap.contains('|') || gap.contains('。')
}

/// Ends the open chain: cuts a whole pattern off its head and its tail, and keeps what has a placeholder.
fn close(text: &str, open: &mut Vec<Piece>, chains: &mut Vec<Chain>) {
    let pieces = std::mem::take(open);
    let mut rest = pieces.as_slice();
    while let Some(at) = rest.iter().position(|piece| piece.kind == PieceKind::Prefix) {
        let length = whole_length(text, &rest[at..]);
        let alone = |gap: Option<&str>| gap.is_none_or(|gap| !gap.is_empty());
        let before = at.checked_sub(1).and_then(|left| gaps(&rest[left..=at], text).next());
        let after = (at + length < rest.len()).then(|| gaps(&rest[at + length - 1..=at + length], text).next()).flatten();
        // What an underscore that stands alone follows was torn off its other half.
        let torn =
            rest.get(at + length).is_some_and(|next| next.kind == PieceKind::Underscore) && after.is_some_and(|gap| gap.trim().is_empty());
        if length < 2 || !alone(before) || !alone(after) || torn {
            break;
        }
        push(text, &rest[..at], chains);
        chains.push(Chain { pieces: rest[at..at + length].to_vec(), whole: true });
        rest = &rest[at + length..];
    }
    push(text, rest, chains);
}

fn push(text: &str, pieces: &[Piece], chains: &mut Vec<Chain>) {
    if pieces.len() >= 2 && pieces.iter().any(|piece| piece.kind == PieceKind::Placeholder) {
        let whole = pieces[0].kind == PieceKind::Placeholder && whole_length(text, pieces) == pieces.len();
        chains.push(Chain { pieces: pieces.to_vec(), whole });
    }
}

/// How many pieces from the first on form a pattern without a gap.
fn whole_length(text: &str, pieces: &[Piece]) -> usize {
    let mut length = 1;
    for gap in gaps(pieces, text) {
        let (last, next) = (pieces[length - 1].kind, pieces[length].kind);
        let fits = match (last, next) {
            (PieceKind::Prefix | PieceKind::Underscore, PieceKind::Placeholder) => gap.is_empty(),
            // Underscores of two patterns in one paragraph are read as emphasis, and are no pieces then.
            (PieceKind::Placeholder, PieceKind::Placeholder) => gap == "_",
            (PieceKind::Placeholder, PieceKind::Underscore) => {
                gap.is_empty()
                    && pieces
                        .get(length + 1)
                        .is_some_and(|after| after.kind == PieceKind::Placeholder && after.span.start == pieces[length].span.end)
            }
            _ => false,
        };
        if !fits {
            break;
        }
        length += 1;
    }
    length
}

/// Whether the content of a code span is a placeholder: a name in angle brackets that is no HTML element.
#[must_use]
pub fn is_placeholder(code: &str) -> bool {
    let Some(name) = code.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) else { return false };
    let html = || HTML_ELEMENTS.contains(&format!(" {} ", name.to_ascii_lowercase()));
    !name.is_empty() && name.len() <= 64 && name.starts_with(char::is_alphabetic) && !name.contains(['<', '>', '/', '=']) && !html()
}

/// The prefixes and the lone underscores of a run of text.
fn literal_pieces(text: &str, span: Span, pieces: &mut Vec<Piece>) {
    let run = span.of(text);
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'_', &run.as_bytes()[at..]) {
        let end = at + found + 1;
        let word = run.as_bytes()[..end].iter().rev().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
        let start = end - word;
        let next = run[end..].chars().next();
        let base = span.start as usize;
        if !next.is_some_and(|c| c.is_alphanumeric() || c == '_') && !run[..start].ends_with(char::is_alphanumeric) {
            let kind = match word {
                1 => Some(PieceKind::Underscore),
                _ if run.as_bytes()[start].is_ascii_alphabetic() && word >= 3 => Some(PieceKind::Prefix),
                _ => None,
            };
            pieces.extend(kind.map(|kind| Piece { kind, span: Span::new(base + start, base + end) }));
        }
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, bool)> {
        let outline = crate::markdown::read(text, 0);
        let all = chains(&outline, text, 0..u32::try_from(outline.blocks.len()).unwrap());
        all.iter().map(|chain| (chain.span().of(text).to_owned(), chain.whole)).collect()
    }

    #[test]
    fn a_whole_pattern() {
        assert_eq!(
            read("Named HarborRG_`<Region>`_`<Number>`, such as HarborRG_north_1."),
            [("HarborRG_`<Region>`_`<Number>`".into(), true)]
        );
        assert_eq!(read("Either A1_`<x>`_`<y>` or A1_`<z>`_`<y>`").iter().filter(|(_, whole)| *whole).count(), 2);
    }

    #[test]
    fn patterns_in_pieces() {
        for text in [
            "Named HarborRG_ `<Region>` _ `<Number>` .",
            "Named `<Region>`HarborRG_`<Number>`_.",
            "In `<Region>` **menu** choose HarborRG_ _`<Number>` there",
            "Named HarborRG_ choose the group`<Region>`_`<Number>`",
            "Named HarborRG_`<Number>` _ `<Region>` there",
        ] {
            let found = read(text);
            assert!(found.len() == 1 && !found[0].1, "{text}: {found:?}");
        }
    }

    #[test]
    fn what_is_no_pattern() {
        assert_eq!(read("A _word_ and `<x>` here"), []);
        assert_eq!(read("Put `<div>` _ `<span>` there"), []);
        assert_eq!(read("Call snake_case with `<x>`"), []);
    }
}
