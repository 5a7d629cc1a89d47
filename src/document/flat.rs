//! The visible text of a block as one string, with the bytes it came from.
//!
//! Identifiers are cut by mark-up: `\*` in a path is an escape, `**Logs.Level**` is strong. A [`Flat`] has the
//! text as readers see it and can say where in the file any part of it stands, and in which mark-up.

use crate::markdown::{Block, InlineKind, Outline};
use crate::source::Span;
use std::ops::Range;

/// What a stretch of visible text is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Markup {
    /// Plain text.
    Plain,
    /// The content of one code span.
    Code,
    /// The whole content of one strong or other emphasis, whatever is inside.
    Emphasis,
}

/// The visible text of a block.
#[derive(Debug, Clone, Default)]
pub struct Flat {
    /// The text: mark-up and tags removed, entities decoded, line breaks of every kind as `\n`.
    pub text: String,
    /// For each run, the byte of `text` where it starts, and its bytes in the file.
    runs: Vec<(usize, Span)>,
    /// Code spans and emphases, as ranges of `text`.
    marked: Vec<(Range<usize>, Markup)>,
}

impl Flat {
    /// The visible text of `block`. Autolinks are left out: they are addresses, not text.
    #[must_use]
    pub fn of(outline: &Outline, text: &str, block: &Block) -> Self {
        let mut flat = Self::default();
        let mut open: Vec<(u32, usize)> = Vec::new();
        let mut at = block.inlines.start;
        while at < block.inlines.end {
            flat.close(&mut open, at);
            let inline = &outline.inlines[at as usize];
            let mut next = at + 1;
            match &inline.kind {
                InlineKind::Text => flat.push(inline.span.of(text), inline.span),
                InlineKind::Entity(decoded) => flat.push(decoded, inline.span),
                InlineKind::Code => {
                    let start = flat.text.len();
                    flat.push(inline.inner.of(text), inline.inner);
                    flat.marked.push((start..flat.text.len(), Markup::Code));
                }
                InlineKind::SoftBreak | InlineKind::HardBreak => flat.push("\n", inline.span),
                InlineKind::Html if super::lines::is_line_break(inline.span.of(text)) => flat.push("\n", inline.span),
                InlineKind::Emphasis | InlineKind::Strong => open.push((inline.end, flat.text.len())),
                InlineKind::Link { autolink: true, .. } | InlineKind::Include { .. } => {
                    flat.push(" ", inline.span);
                    next = inline.end;
                }
                _ => {}
            }
            at = next.max(at + 1);
        }
        flat.close(&mut open, u32::MAX);
        flat.marked.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        flat
    }

    fn close(&mut self, open: &mut Vec<(u32, usize)>, at: u32) {
        while let Some(&(end, start)) = open.last()
            && end <= at
        {
            self.marked.push((start..self.text.len(), Markup::Emphasis));
            open.pop();
        }
    }

    fn push(&mut self, text: &str, span: Span) {
        self.runs.push((self.text.len(), span));
        self.text.push_str(text);
    }

    /// The bytes in the file of a part of the text; whole runs where a run is no copy of its bytes.
    #[must_use]
    pub fn span(&self, range: &Range<usize>) -> Span {
        let run_of = |offset: usize| self.runs.partition_point(|(start, _)| *start <= offset).saturating_sub(1);
        let place = |offset: usize, end: bool| {
            let at = run_of(if end { offset.saturating_sub(1) } else { offset });
            let Some(&(start, span)) = self.runs.get(at) else { return 0 };
            let length = self.runs.get(at + 1).map_or(self.text.len(), |(next, _)| *next) - start;
            match (length == span.len(), end) {
                (true, _) => span.start as usize + offset.saturating_sub(start).min(length),
                (false, true) => span.end as usize,
                (false, false) => span.start as usize,
            }
        };
        Span::new(place(range.start, false), place(range.end.max(range.start + 1), true))
    }

    /// The mark-up that `range` is the whole content of, spaces aside.
    #[must_use]
    pub fn markup(&self, range: &Range<usize>) -> Markup {
        let until = self.marked.partition_point(|(marked, _)| marked.start <= range.start);
        let opening = self.marked[..until].iter().rev().take_while(|(marked, _)| self.text[marked.start..range.start].trim().is_empty());
        let whole = |marked: &Range<usize>| range.end <= marked.end && self.text[range.end..marked.end].trim().is_empty();
        opening.into_iter().find(|(marked, _)| whole(marked)).map_or(Markup::Plain, |(_, markup)| *markup)
    }

    /// The words between white space, with their offsets; a code span is a word of its own, whatever touches it.
    #[must_use]
    pub fn words(&self) -> Vec<(usize, &str)> {
        let mut cuts =
            self.marked.iter().filter(|(_, markup)| *markup == Markup::Code).flat_map(|(range, _)| [range.start, range.end]).peekable();
        let mut words = Vec::new();
        for word in self.text.split_whitespace() {
            let mut start = word.as_ptr() as usize - self.text.as_ptr() as usize;
            let end = start + word.len();
            while let Some(cut) = cuts.next_if(|cut| *cut < end) {
                if start < cut {
                    words.push((start, &self.text[start..cut]));
                    start = cut;
                }
            }
            words.push((start, &self.text[start..end]));
        }
        words
    }

    /// The contents of emphases and code spans, in the order in which they open.
    pub fn marked(&self) -> impl Iterator<Item = (Range<usize>, Markup)> + '_ {
        self.marked.iter().cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(text: &str) -> Flat {
        let outline = crate::markdown::read(text, 0);
        Flat::of(&outline, text, outline.blocks.iter().find(|block| !block.inlines.is_empty()).unwrap())
    }

    #[test]
    fn mark_up_is_gone_and_places_stay() {
        let text = "Read **/var/\\*.log** &amp; `ps -e`<br>now";
        let flat = flat(text);
        assert_eq!(flat.text, "Read /var/*.log & ps -e\nnow");
        let path = 5..15;
        assert_eq!(flat.text[path.clone()], *"/var/*.log");
        assert_eq!(flat.span(&path).of(text), "/var/\\*.log");
        assert_eq!(flat.markup(&path), Markup::Emphasis);
        assert_eq!(flat.span(&(16..17)).of(text), "&amp;");
        assert_eq!((flat.span(&(18..23)).of(text), flat.markup(&(18..23))), ("ps -e", Markup::Code));
        assert_eq!(flat.markup(&(18..20)), Markup::Plain);
        let flat = self::flat("Run`ps -e`in `x`, `y z`");
        assert_eq!(flat.words().into_iter().map(|word| word.1).collect::<Vec<_>>(), ["Run", "ps", "-e", "in", "x", ",", "y", "z"]);
    }
}
