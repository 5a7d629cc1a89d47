//! What is no text inside a line.

use super::lines::{attribute, quoted};
use super::{IN_TARGET, INLINE, Pass};
use crate::markdown::{Dialect, heading_attribute};
use crate::source::Span;

/// Marks of code that are told apart by their width; a wider one is text.
const MOST_TICKS: usize = 32;

impl Pass<'_> {
    /// Replaces what is no text in the line from byte `at` to `end`.
    pub(super) fn inlines(&mut self, at: usize, end: usize) {
        let docfx = self.dialect == Dialect::Docfx;
        let triggers = !self.syntax.macros.is_empty() || self.syntax.jsx || self.syntax.attribute_lists;
        let bytes = &self.text.as_bytes()[at..end];
        let has = |needle: &[u8]| memchr::memmem::find(bytes, needle).is_some();
        if !(docfx && has(b":::") || triggers && memchr::memchr2(b'{', b'<', bytes).is_some()) {
            return;
        }
        // `{#id}` and `{/*id*/}` at the end of a heading are its id.
        let line = &self.text[at..end];
        let id = line.starts_with('#').then(|| heading_attribute(line)).flatten().map(|(whole, _)| at + whole.start as usize);
        let mut unmatched = [false; MOST_TICKS + 1];
        let mut in_target = false;
        let mut here = at;
        while here < end {
            let byte = self.text.as_bytes()[here];
            let rest = &self.text.as_bytes()[here..end];
            let read = match byte {
                b'\\' => Some(here + 2),
                b'`' => Some(here + code_span(rest, &mut unmatched)),
                b']' if rest.get(1) == Some(&b'(') => {
                    in_target = true;
                    Some(here + 2)
                }
                b')' | b' ' => {
                    in_target = false;
                    None
                }
                b'{' if id != Some(here) => self.brace(here, end, in_target),
                b'<' if self.syntax.jsx => self.tag(here, end),
                b':' if docfx && rest.starts_with(b":::") => self.docfx_inline(here, end),
                _ => None,
            };
            here = read.unwrap_or(here + 1).max(here + 1);
        }
    }

    fn brace(&mut self, at: usize, end: usize, in_target: bool) -> Option<usize> {
        if self.syntax.jsx {
            return self.inline_expression(at, end, in_target);
        }
        let opened = self.syntax.macros.iter().find(|(opening, _)| self.text[at..end].starts_with(opening)).copied();
        if let Some((opening, closing)) = opened {
            let from = at + opening.len();
            let close = self.find(from, closing)?;
            let stop = self.within(close + closing.len(), at, end)?;
            if in_target && self.reference(at, from, close, stop) {
                return Some(stop);
            }
            self.rewriting.replace(Span::new(at, stop), if in_target { IN_TARGET } else { INLINE });
            return Some(stop);
        }
        self.syntax.attribute_lists.then(|| self.attribute_list(at, end)).flatten()
    }

    /// `{{< ref "page.md#part" >}}` as the target of a link: what it names is the target.
    fn reference(&mut self, at: usize, from: usize, close: usize, stop: usize) -> bool {
        let inner = self.text[from..close].trim_start();
        let name = inner.split([' ', '\t']).next().unwrap_or("");
        if self.dialect != Dialect::Hugo || !matches!(name, "ref" | "relref") {
            return false;
        }
        let Some(path) = quoted(self.text, inner).filter(|path| !path.of(self.text).contains(['<', '>'])) else { return false };
        // In angle brackets, a target may hold spaces.
        let bracketed = self.text[..at].ends_with('<');
        self.rewriting.replace(Span::new(at, path.start as usize), if bracketed { "" } else { "<" });
        self.rewriting.replace(Span::new(path.end as usize, stop), if bracketed { "" } else { ">" });
        true
    }

    /// `{ .class target=_blank }` behind a link, an image, a code span or an emphasis.
    fn attribute_list(&mut self, at: usize, end: usize) -> Option<usize> {
        let behind = self.text[..at].ends_with([')', ']', '`', '*', '_', '>']);
        let close = if behind { self.find(at + 1, "}")? } else { return None };
        let stop = self.within(close + 1, at, end)?;
        let inner = &self.text[at + 1..close];
        let opens = inner.trim_start().starts_with(['.', '#', ':']) || inner.contains('=');
        if !opens || inner.contains('{') {
            self.budget = self.budget.saturating_sub(inner.len());
            return None;
        }
        self.rewriting.replace(Span::new(at, stop), INLINE);
        Some(stop)
    }

    /// `:::no-loc text="Term":::`, of which the term is text, and `:::image source="x.png":::` inside a line.
    fn docfx_inline(&mut self, at: usize, end: usize) -> Option<usize> {
        let line = &self.text[at..end];
        let body = &line[3..];
        let stop = at + 3 + body.find(":::")? + 3;
        if body.starts_with("no-loc") {
            let term = attribute(self.text, &self.text[at..stop], "text")?;
            self.rewriting.replace(Span::new(at, term.start as usize), INLINE);
            self.rewriting.replace(Span::new(term.end as usize, stop), INLINE);
            return Some(stop);
        }
        body.starts_with("image").then(|| {
            self.rewriting.replace(Span::new(at, stop), INLINE);
            stop
        })
    }
}

/// The length of the code span that `line` begins with, or of its marks where nothing closes them.
fn code_span(line: &[u8], unmatched: &mut [bool; MOST_TICKS + 1]) -> usize {
    let width = |from: usize| line[from..].iter().take_while(|&&byte| byte == b'`').count();
    let opening = width(0);
    if opening > MOST_TICKS || unmatched[opening] {
        return opening;
    }
    let mut at = opening;
    while let Some(next) = memchr::memchr(b'`', &line[at..]) {
        let closing = width(at + next);
        at += next + closing;
        if closing == opening {
            return at;
        }
    }
    // Then nothing further on closes marks of this width either.
    unmatched[opening] = true;
    opening
}
