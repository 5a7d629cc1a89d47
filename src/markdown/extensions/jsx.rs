//! Components and expressions of MDX.

use super::{Extension, ExtensionKind, IN_TARGET, INLINE, Pass};
use crate::source::Span;

impl Pass<'_> {
    /// A tag of a component that nothing else stands beside, over as many lines as it takes.
    pub(super) fn component_line(&mut self, at: usize) -> Option<(usize, Extension)> {
        let name = self.component(at)?;
        let stop = self.balanced(at, b'>')?;
        let kind = if self.text[at..].starts_with("</") { ExtensionKind::End } else { ExtensionKind::Component };
        self.alone(stop, at).map(|stop| (stop, Extension::new(kind, name)))
    }

    /// An expression, or a comment, that nothing else stands beside.
    pub(super) fn expression_line(&mut self, at: usize) -> Option<(usize, Extension)> {
        if !self.syntax.jsx {
            return None;
        }
        let stop = self.expression(at)?;
        self.alone(stop, at).map(|stop| (stop, Extension::new(ExtensionKind::Macro, Span::at(at))))
    }

    /// A tag inside a line.
    pub(super) fn tag(&mut self, at: usize, end: usize) -> Option<usize> {
        self.component(at)?;
        let stop = self.balanced(at, b'>').and_then(|stop| self.within(stop, at, end))?;
        self.rewriting.replace(Span::new(at, stop), INLINE);
        Some(stop)
    }

    /// An expression inside a line that ends at byte `end`.
    pub(super) fn inline_expression(&mut self, at: usize, end: usize, in_target: bool) -> Option<usize> {
        let stop = self.expression(at).and_then(|stop| self.within(stop, at, end))?;
        self.rewriting.replace(Span::new(at, stop), if in_target { IN_TARGET } else { INLINE });
        Some(stop)
    }

    fn expression(&mut self, at: usize) -> Option<usize> {
        let rest = &self.text[at..];
        if rest.starts_with("{/*") {
            return self.find(at + 3, "*/}").map(|close| close + 3);
        }
        // `{#id}` is no expression, but what Docusaurus makes an id of.
        if rest.starts_with("{#") { None } else { self.balanced(at, b'}') }
    }

    /// The name of the component whose tag opens at byte `at`; empty for a fragment.
    fn component(&self, at: usize) -> Option<Span> {
        let rest = self.text[at..].strip_prefix('<')?;
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let length = name.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_' | '-'))).unwrap_or(name.len());
        let start = at + 1 + (rest.len() - name.len());
        let is_component = name.starts_with(|c: char| c.is_ascii_uppercase()) || name.starts_with('>');
        is_component.then(|| Span::new(start, start + length))
    }

    /// The end of what opens at byte `at` and closes with `close`: strings, and braces that are open, are passed over.
    fn balanced(&mut self, at: usize, close: u8) -> Option<usize> {
        let bytes = self.ahead(at)?;
        let mut depth = 0usize;
        let mut quote: Option<u8> = None;
        let mut found = None;
        let mut here = 1;
        while here < bytes.len() {
            let byte = bytes[here];
            match quote {
                Some(_) if byte == b'\\' => here += 1,
                Some(mark) if byte == mark => quote = None,
                Some(_) => {}
                None if byte == close && depth == 0 => {
                    found = Some(at + here + 1);
                    break;
                }
                // An apostrophe in the words of a comment is not told from a string's; the budget bounds what it costs.
                None if matches!(byte, b'"' | b'\'' | b'`') => quote = Some(byte),
                None if byte == b'{' => depth += 1,
                None if byte == b'}' => depth = depth.saturating_sub(1),
                None => {}
            }
            here += 1;
        }
        self.pay(found, at)
    }
}
