//! What the dialects add to CommonMark and is no text: containers, shortcodes, components, imports, snippets.
//!
//! One pass over the lines before the text is parsed. A line that is the dialect's own becomes a comment, which is a block
//! by itself wherever it stands, and then a [`BlockKind::Extension`]; what stands inside a line becomes a tag; what is
//! indented below `!!! note` is moved to the left. Code is left alone. The pass is linear: whatever is searched for further
//! on is searched for in a few kilobytes, and what fails is paid from a budget.

mod inlines;
mod jsx;
mod lines;

use super::rewrite::{Rewriting, Rewritten};
use super::syntax::Syntax;
use super::{BlockKind, Dialect, Outline};
use crate::source::Span;

/// What an extension does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExtensionKind {
    /// Opens something that holds other blocks: `:::note`, `/// tip`, `!!! warning`, `:::zone pivot="x"`.
    Container,
    /// Closes it.
    End,
    /// A shortcode, a macro or an expression that is filled in when the site is built.
    Macro,
    /// A tag of a component: `<Tabs>`.
    Component,
    /// An import or an export of a module.
    Import,
    /// Text or code that is drawn from another file.
    Include,
    /// An image.
    Image,
    /// Anything else: a table of contents, an attribute list.
    Other,
}

/// A line, or a few, that are the dialect's own and no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extension {
    /// What it does.
    pub kind: ExtensionKind,
    /// Bytes of its name: `note`, `zone`, `Tabs`; empty where it has none.
    pub name: Span,
    /// Bytes of the path it draws from, where there is one.
    pub target: Option<Span>,
    /// Bytes of its words, such as an image's alternative text; empty where there are none.
    pub label: Span,
}

impl Extension {
    fn new(kind: ExtensionKind, name: Span) -> Self {
        Self { kind, name, target: None, label: Span::at(name.end as usize) }
    }
}

/// A text that is ready for the reader, and what was taken out of it.
#[derive(Debug)]
pub struct Prepared<'a> {
    /// The text.
    pub rewritten: Rewritten<'a>,
    /// Extensions with their bytes in the original, in order.
    found: Vec<(Span, Extension)>,
}

impl Prepared<'_> {
    /// Names the blocks of `outline`, whose spans are those of the original, that stand for extensions.
    pub fn mark(&self, outline: &mut Outline) {
        if self.found.is_empty() {
            return;
        }
        for block in outline.blocks.iter_mut().filter(|block| block.kind == BlockKind::Html) {
            if let Ok(at) = self.found.binary_search_by_key(&block.span.start, |(span, _)| span.start) {
                let (span, extension) = self.found[at];
                block.kind = BlockKind::Extension(extension);
                block.span = span;
            }
        }
    }
}

/// Stands for an extension that is a block. A comment ends a paragraph, and ends with its line.
const BLOCK: &str = "<!---->";
/// Stands for one inside a line: a tag of no meaning.
const INLINE: &str = "<x/>";
/// The same inside the target of a link, where a tag would be a path.
const IN_TARGET: &str = "{{}}";
/// How far the end of something is looked for, in bytes.
const REACH: usize = 16 * 1024;

/// Makes the text from byte `body` on ready for a reader of CommonMark.
#[must_use]
pub fn prepare(text: &str, body: usize, dialect: Dialect) -> Prepared<'_> {
    let mut pass = Pass {
        text,
        dialect,
        syntax: dialect.syntax(),
        rewriting: Rewriting::default(),
        found: Vec::new(),
        open: Vec::new(),
        code: None,
        raw: None,
        after_blank: true,
        budget: text.len().saturating_mul(8) + REACH,
    };
    let mut at = body.min(text.len());
    while at < text.len() {
        let end = pass.line_end(at);
        let read = pass.line(at, end);
        at = pass.next_line(read.max(at));
    }
    Prepared { rewritten: pass.rewriting.apply(text), found: pass.found }
}

struct Pass<'a> {
    text: &'a str,
    dialect: Dialect,
    syntax: &'static Syntax,
    rewriting: Rewriting,
    found: Vec<(Span, Extension)>,
    /// The columns that the content of each open admonition is indented to at least.
    open: Vec<usize>,
    /// The mark and the width of the open code fence.
    code: Option<(u8, usize)>,
    /// What ends the HTML whose lines are no Markdown.
    raw: Option<&'static str>,
    /// Whether the line before was blank, or an import.
    after_blank: bool,
    /// Bytes that may still be searched in vain.
    budget: usize,
}

impl Pass<'_> {
    fn line_end(&self, at: usize) -> usize {
        let rest = &self.text.as_bytes()[at..];
        memchr::memchr2(b'\n', b'\r', rest).map_or(self.text.len(), |length| at + length)
    }

    /// The start of the line after the one that byte `at` is in.
    fn next_line(&self, at: usize) -> usize {
        let end = self.line_end(at);
        let crlf = self.text.as_bytes().get(end..end + 2) == Some(b"\r\n");
        end + if crlf { 2 } else { 1 }
    }

    /// Reads one line, and gives where it ends, or where what begins in it does.
    fn line(&mut self, start: usize, end: usize) -> usize {
        let start = self.dedent(start, end);
        let whole = &self.text[start..end];
        if let Some(closing) = self.raw {
            if whole.contains(closing) {
                self.raw = None;
            }
            return end;
        }
        let (at, content) = content(whole, start);
        if content.is_empty() {
            self.after_blank = self.code.is_none();
            return end;
        }
        let after_blank = std::mem::replace(&mut self.after_blank, false);
        if self.is_code(content) {
            return end;
        }
        let stop = at + content.len();
        let begins_line = at == start && after_blank;
        if let Some((stop, extension)) = self.construct(at, stop, begins_line) {
            let span = Span::new(at, stop);
            self.after_blank = extension.kind == ExtensionKind::Import;
            self.found.push((span, extension));
            self.rewriting.replace(span, BLOCK);
            return stop;
        }
        self.raw = raw_html(content);
        if self.raw.is_none() {
            self.inlines(at, stop);
        }
        end
    }

    /// Moves the content of open admonitions to the left, and closes those that the line is not in.
    fn dedent(&mut self, start: usize, end: usize) -> usize {
        let line = &self.text[start..end];
        if self.open.is_empty() || line.trim().is_empty() {
            return start;
        }
        let indentation = column(line);
        while self.open.last().is_some_and(|&needed| indentation < needed) {
            self.open.pop();
        }
        let (mut taken, mut columns) = (0, 0);
        for byte in line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')) {
            if columns >= self.open.len() * 4 {
                break;
            }
            columns = if byte == b'\t' { columns / 4 * 4 + 4 } else { columns + 1 };
            taken += 1;
        }
        if taken > 0 {
            self.rewriting.replace(Span::new(start, start + taken), "");
        }
        start + taken
    }

    /// Whether a line is part of a fenced code block, its fences included.
    fn is_code(&mut self, content: &str) -> bool {
        let mark = content.as_bytes()[0];
        let width = content.bytes().take_while(|&byte| byte == mark).count();
        match self.code {
            Some((open, needed)) => {
                if mark == open && width >= needed && content.len() == width {
                    self.code = None;
                }
                true
            }
            None if width >= 3 && (mark == b'~' || mark == b'`' && !content[width..].contains('`')) => {
                self.code = Some((mark, width));
                true
            }
            None => false,
        }
    }

    /// Where `closing` begins, at byte `from` or in some kilobytes after it.
    fn find(&mut self, from: usize, closing: &str) -> Option<usize> {
        let ahead = self.ahead(from)?;
        let found = memchr::memmem::find(ahead, closing.as_bytes()).map(|length| from + length);
        self.pay(found, from)
    }

    /// The bytes that the end of something is looked for in, as long as there is a budget for searches in vain.
    fn ahead(&self, from: usize) -> Option<&[u8]> {
        let reach = (from + REACH).min(self.text.len());
        self.text.as_bytes().get(from..reach).filter(|_| self.budget > 0)
    }

    /// What was found by a search from byte `from` on; one in vain is paid for.
    fn pay(&mut self, found: Option<usize>, from: usize) -> Option<usize> {
        if found.is_none() {
            self.budget = self.budget.saturating_sub(REACH.min(self.text.len() - from));
        }
        found
    }

    /// The end of what begins at byte `at`, where it lies on the same line; what was searched further for nothing is paid for.
    fn within(&mut self, stop: usize, at: usize, end: usize) -> Option<usize> {
        if stop <= end {
            return Some(stop);
        }
        self.budget = self.budget.saturating_sub(stop - at);
        None
    }

    /// The end of what begins at byte `at`, where it ends its line; what was read for nothing is paid for.
    fn alone(&mut self, stop: usize, at: usize) -> Option<usize> {
        if self.ends_line(stop) {
            return Some(stop);
        }
        self.budget = self.budget.saturating_sub(self.line_end(stop) - at);
        None
    }

    /// Whether nothing but white space follows byte `at` on its line.
    fn ends_line(&self, at: usize) -> bool {
        self.text[at..self.line_end(at)].trim().is_empty()
    }
}

/// The column that a line begins in, from 0.
fn column(line: &str) -> usize {
    let white = line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t'));
    white.fold(0, |columns, byte| if byte == b'\t' { columns / 4 * 4 + 4 } else { columns + 1 })
}

/// What a line holds behind the marks of quotations and of a list's item, and where that begins.
fn content(line: &str, start: usize) -> (usize, &str) {
    let mut rest = line.trim_start_matches([' ', '\t', '>']);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let marker = match rest.as_bytes().get(digits) {
        Some(b'-' | b'*' | b'+') if digits == 0 => 1,
        Some(b'.' | b')') if (1..10).contains(&digits) => digits + 1,
        _ => 0,
    };
    if marker > 0 && rest[marker..].starts_with([' ', '\t']) {
        rest = rest[marker..].trim_start_matches([' ', '\t', '>']);
    }
    (start + (line.len() - rest.len()), rest.trim_end())
}

/// What ends the HTML that a line opens, where its lines are no Markdown and it does not end there.
fn raw_html(content: &str) -> Option<&'static str> {
    const RAW: [(&str, &str); 5] =
        [("<!--", "-->"), ("<script", "</script"), ("<style", "</style"), ("<pre", "</pre"), ("<textarea", "</textarea")];
    let (_, closing) = RAW.iter().find(|(open, _)| content.get(..open.len()).is_some_and(|start| start.eq_ignore_ascii_case(open)))?;
    (!content.contains(closing)).then_some(closing)
}

#[cfg(test)]
mod tests;
