//! A text as a reader of CommonMark is to see it, and the way back to the places of the original.
//!
//! What a dialect adds is replaced by something that CommonMark knows (a comment, a tag, a plain link) before the text is
//! parsed, and the spans of what was read are mapped back. So one reader serves all dialects, and spans are always those
//! of the file.

use super::Outline;
use super::{Block, Inline, InlineKind};
use crate::source::Span;
use std::borrow::Cow;

/// One replacement: bytes of the original, and the bytes that stand for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Edit {
    original: Span,
    written: Span,
}

/// A text with replacements.
#[derive(Debug)]
pub struct Rewritten<'a> {
    text: Cow<'a, str>,
    /// In order, not overlapping.
    edits: Vec<Edit>,
}

/// Collects replacements, which come in the order of the text.
#[derive(Debug, Default)]
pub struct Rewriting {
    edits: Vec<(Span, &'static str)>,
}

impl Rewriting {
    /// Puts `replacement` where `span` is. One that begins before the end of the last one is left out: what stands inside
    /// a construct is the construct's.
    pub fn replace(&mut self, span: Span, replacement: &'static str) {
        if self.edits.last().is_none_or(|(last, _)| last.end <= span.start) {
            self.edits.push((span, replacement));
        }
    }

    /// The text with all of them.
    #[must_use]
    pub fn apply(self, text: &str) -> Rewritten<'_> {
        if self.edits.is_empty() {
            return Rewritten { text: Cow::Borrowed(text), edits: Vec::new() };
        }
        let mut written = String::with_capacity(text.len() + self.edits.len() * 8);
        let mut edits = Vec::with_capacity(self.edits.len());
        let mut at = 0;
        for (original, replacement) in self.edits {
            written.push_str(&text[at..original.start as usize]);
            let start = written.len();
            written.push_str(replacement);
            edits.push(Edit { original, written: Span::new(start, written.len()) });
            at = original.end as usize;
        }
        written.push_str(&text[at..]);
        Rewritten { text: Cow::Owned(written), edits }
    }
}

impl Rewritten<'_> {
    /// What is to be read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Moves all spans of `outline`, which was read from [`Self::text`], to where they are in the original.
    pub fn restore(&self, outline: &mut Outline) {
        if self.edits.is_empty() {
            return;
        }
        for Block { span, .. } in &mut outline.blocks {
            *span = self.original(*span);
        }
        for Inline { span, inner, kind, .. } in &mut outline.inlines {
            *span = self.original(*span);
            *inner = self.original(*inner);
            if let InlineKind::Link { target, .. } | InlineKind::Image { target, .. } | InlineKind::Include { target, .. } = kind {
                *target = self.original(*target);
            }
        }
    }

    /// The bytes of the original that `span` of the written text stands for. What lies inside a replacement is the whole
    /// of what it replaced.
    #[must_use]
    pub fn original(&self, span: Span) -> Span {
        let start = {
            let until = self.edits.partition_point(|edit| edit.written.start <= span.start);
            match until.checked_sub(1).map(|last| self.edits[last]) {
                None => span.start,
                Some(edit) if span.start < edit.written.end => edit.original.start,
                Some(edit) => edit.original.end + (span.start - edit.written.end),
            }
        };
        // What was taken out just before the end is not part of the span.
        let until = self.edits.partition_point(|edit| edit.written.start < span.end);
        let end = match until.checked_sub(1).map(|last| self.edits[last]) {
            None => span.end,
            Some(edit) if span.end <= edit.written.end => edit.original.end,
            Some(edit) => edit.original.end + (span.end - edit.written.end),
        };
        Span { start, end: end.max(start) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_lead_back_to_the_original() {
        let text = "a {{x}} b\n    c";
        let mut rewriting = Rewriting::default();
        rewriting.replace(Span::new(2, 7), "<x/>");
        rewriting.replace(Span::new(4, 6), "inside, so left out");
        rewriting.replace(Span::new(10, 14), "");
        let rewritten = rewriting.apply(text);
        assert_eq!(rewritten.text(), "a <x/> b\nc");
        let of = |start, end| rewritten.original(Span::new(start, end)).of(text);
        assert_eq!([of(0, 2), of(2, 6), of(3, 4), of(6, 8), of(9, 10), of(0, 10)], ["a ", "{{x}}", "{{x}}", " b", "c", text]);
        assert_eq!(rewritten.original(Span::new(9, 9)), Span::new(14, 14));
    }
}
