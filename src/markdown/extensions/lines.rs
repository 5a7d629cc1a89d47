//! Lines that are the dialect's own.

use super::{Extension, ExtensionKind, Pass, column};
use crate::markdown::Dialect;
use crate::source::Span;

/// Shortcodes and macros that draw text from a file.
const INCLUDES: [&str; 4] = ["include", "readfile", "readFile", "include-markdown"];
/// Lines that stand for a table of contents.
const CONTENTS: [&str; 3] = ["[[toc]]", "[toc]", "[[_toc_]]"];
/// What pages are called on disk.
const PAGES: [&str; 3] = [".md", ".mdx", ".markdown"];

impl Pass<'_> {
    /// The construct that the line from byte `at` to `end` is, and where it ends. `begins` says whether the line is the
    /// first of a paragraph and not indented.
    pub(super) fn construct(&mut self, at: usize, end: usize, begins: bool) -> Option<(usize, Extension)> {
        let first = self.text.as_bytes()[at];
        match first {
            b':' | b'/' | b'!' | b'?' | b'=' => self.fence(at, end, first),
            b'{' => self.macro_line(at).or_else(|| self.expression_line(at)).or_else(|| self.attribute_line(at, end)),
            b'[' => {
                let line = self.text[at..end].to_ascii_lowercase();
                CONTENTS.contains(&line.as_str()).then(|| (end, Extension::new(ExtensionKind::Other, Span::at(at))))
            }
            b'<' if self.syntax.jsx => self.component_line(at),
            b'<' | b'@' if self.dialect == Dialect::Vuepress => self.vue_include(at, end),
            b'-' | b';' if self.dialect == Dialect::Mkdocs => self.snippet(at, end),
            b'i' | b'e' if self.syntax.jsx && begins => self.module_line(at, end),
            _ => None,
        }
    }

    /// `:::note`, `/// tip | Title`, `!!! note "Title"`, `??? note`, `=== "Tab"`, and what ends the first two.
    fn fence(&mut self, at: usize, end: usize, mark: u8) -> Option<(usize, Extension)> {
        let line = &self.text[at..end];
        let run = line.bytes().take_while(|&byte| byte == mark).count();
        let closes = matches!(mark, b':' | b'/');
        if run < 3 || !closes && run > 3 {
            return None;
        }
        let rest = line[run..].trim_start_matches(['+', '!']);
        if rest.trim().is_empty() {
            return closes.then(|| (end, Extension::new(ExtensionKind::End, Span::at(at))));
        }
        if mark == b'=' {
            let tab = self.syntax.indented_content && rest.trim_start().starts_with('"');
            return tab.then(|| {
                self.opens_content(at);
                (end, Extension::new(ExtensionKind::Container, Span::new(at, at + run)))
            });
        }
        let word = rest.trim_start_matches(' ');
        let dotted = self.dialect == Dialect::Mkdocs && mark == b':';
        let named = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_') || dotted && c == '.';
        let length = word.find(|c| !named(c)).unwrap_or(word.len());
        let start = at + (line.len() - word.len());
        let (name, after) = word.split_at(length);
        // A name with a full stop or a bracket is no container's.
        let ends = after.chars().next().is_none_or(|c| matches!(c, ' ' | '|' | '[' | '{' | '"' | '\t') || mark == b':' && c == ':');
        if !name.starts_with(char::is_alphabetic) || !ends || name == "no-loc" {
            return None;
        }
        let span = Span::new(start, start + length);
        let mut extension = match name {
            "image" if self.dialect == Dialect::Docfx => self.with_target(ExtensionKind::Image, span, after, "source")?,
            "code" if self.dialect == Dialect::Docfx => self.with_target(ExtensionKind::Include, span, after, "source")?,
            _ if name.contains('.') => Extension::new(ExtensionKind::Macro, span),
            _ if name.ends_with("-end") => Extension::new(ExtensionKind::End, span),
            _ => Extension::new(ExtensionKind::Container, span),
        };
        if let Some(alt) = (extension.kind == ExtensionKind::Image).then(|| attribute(self.text, after, "alt-text")).flatten() {
            extension.label = alt;
        }
        let mut stop = end;
        if self.syntax.indented_content {
            if closes {
                stop = self.options_below(at, end);
            } else {
                self.opens_content(at);
            }
        }
        Some((stop, extension))
    }

    fn with_target(&self, kind: ExtensionKind, name: Span, rest: &str, key: &str) -> Option<Extension> {
        Some(Extension { target: Some(attribute(self.text, rest, key)?), ..Extension::new(kind, name) })
    }

    /// What is indented below the line that byte `at` is in is its content.
    fn opens_content(&mut self, at: usize) {
        let line = self.text[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1);
        self.open.push(column(&self.text[line..]) + 4);
    }

    /// The end of the options that are indented directly below the line that ends at byte `end`.
    fn options_below(&self, at: usize, end: usize) -> usize {
        let line = self.text[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1);
        let needed = column(&self.text[line..]) + 4;
        let (mut stop, mut next) = (end, self.next_line(end));
        while next < self.text.len() {
            let option = &self.text[next..self.line_end(next)];
            if option.trim().is_empty() || column(option) < needed || stop - at > super::REACH {
                break;
            }
            stop = next + option.trim_end().len();
            next = self.next_line(next);
        }
        stop
    }

    /// A shortcode or a macro that nothing else stands beside.
    fn macro_line(&mut self, at: usize) -> Option<(usize, Extension)> {
        let (opening, closing) = *self.syntax.macros.iter().find(|(opening, _)| self.text[at..].starts_with(opening))?;
        let from = at + opening.len();
        let close = self.find(from, closing)?;
        let stop = self.alone(close + closing.len(), at)?;
        let inner = &self.text[from..close];
        let extension = match opening {
            "{*" | "{!" => {
                let path = inner.trim_start_matches(['>', ' ']);
                let path = path.split(char::is_whitespace).next().unwrap_or("");
                Extension { target: Some(span_in(self.text, path)), ..Extension::new(ExtensionKind::Include, Span::at(from)) }
            }
            _ => {
                let inner = inner.trim_start_matches([' ', '\t', '\r', '\n', '-']);
                let (kind, inner) = inner.strip_prefix('/').map_or((ExtensionKind::Macro, inner), |rest| (ExtensionKind::End, rest));
                let inner = inner.trim_start();
                let length = inner.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '/' | '.'))).unwrap_or(inner.len());
                let name = &inner[..length];
                let drawn = INCLUDES.contains(&name).then(|| quoted(self.text, &inner[length..])).flatten();
                let kind = if drawn.is_some() { ExtensionKind::Include } else { kind };
                Extension { target: drawn, ..Extension::new(kind, span_in(self.text, name)) }
            }
        };
        Some((stop, extension))
    }

    /// `{: #id .class }`, as kramdown and Python-Markdown write it.
    fn attribute_line(&self, at: usize, end: usize) -> Option<(usize, Extension)> {
        let inner = self.text[at..end].strip_prefix('{')?.strip_suffix('}')?;
        let list = inner.starts_with(':') || self.syntax.attribute_lists && inner.trim_start().starts_with(['.', '#']);
        let extension = Extension { label: Span::new(at, end), ..Extension::new(ExtensionKind::Other, Span::at(at)) };
        (list && !inner.contains(['{', '}'])).then_some((end, extension))
    }

    /// `<<< @/snippet.js{2}`, `<!--@include: ./part.md-->` and `@include(./part.md)`.
    fn vue_include(&self, at: usize, end: usize) -> Option<(usize, Extension)> {
        let line = &self.text[at..end];
        let path = if let Some(rest) = line.strip_prefix("<<<") {
            rest
        } else if let Some(rest) = line.strip_prefix("<!--") {
            rest.trim_start().strip_prefix("@include")?.trim_start().strip_prefix(':')?.strip_suffix("-->")?
        } else {
            line.strip_prefix("@include")?.trim_start().strip_prefix('(')?.strip_suffix(')')?
        };
        let path = path.trim_start();
        let path = &path[..path.find(|c: char| matches!(c, '{' | '[' | '#') || c.is_whitespace()).unwrap_or(path.len())];
        let extension = Extension { target: Some(span_in(self.text, path)), ..Extension::new(ExtensionKind::Include, Span::at(at)) };
        (!path.is_empty()).then_some((end, extension))
    }

    /// `--8<-- "part.md"`, and the line that opens or closes a block of such names.
    fn snippet(&self, at: usize, end: usize) -> Option<(usize, Extension)> {
        let line = self.text[at..end].trim_start_matches(';');
        let scissors = line.trim_start_matches('-');
        let rest = scissors.strip_prefix("8<").filter(|_| scissors.len() < line.len())?;
        let behind = rest.trim_start_matches('-');
        if behind.len() == rest.len() {
            return None;
        }
        let extension = Extension::new(ExtensionKind::Other, Span::at(at));
        let Some(path) = quoted(self.text, behind) else { return behind.trim().is_empty().then_some((end, extension)) };
        // `part.md:section` draws a part of it.
        let name = path.of(self.text);
        let length = name.find(':').unwrap_or(name.len());
        let target = Span::new(path.start as usize, path.start as usize + length);
        Some((end, Extension { kind: ExtensionKind::Include, target: Some(target), ..extension }))
    }

    /// `import Part from './_part.mdx'`, or an export.
    fn module_line(&mut self, at: usize, end: usize) -> Option<(usize, Extension)> {
        const EXPORTS: [&str; 9] = ["const ", "let ", "var ", "function ", "class ", "default ", "async ", "{", "*"];
        let line = &self.text[at..end];
        let import = line.strip_prefix("import ");
        let is_module = match (import, line.strip_prefix("export ")) {
            (Some(rest), _) => rest.starts_with(['{', '"', '\'', '*']) || rest.contains(" from ") && rest.contains(['"', '\'']),
            (_, Some(rest)) => EXPORTS.iter().any(|word| rest.starts_with(word)),
            _ => false,
        };
        if !is_module {
            return None;
        }
        let mut stop = end;
        let mut last = line;
        // An import ends with its path, an export at the next blank line.
        while !(import.is_some() && last.ends_with(['"', '\'', ';'])) && stop - at < super::REACH {
            let next = self.next_line(stop);
            let Some(rest) = self.text.get(next..).filter(|rest| !rest.is_empty()) else { break };
            last = rest[..self.line_end(next) - next].trim_end();
            if last.trim().is_empty() {
                break;
            }
            stop = next + last.len();
        }
        let page = import.and_then(|_| {
            let path = quoted(self.text, self.text[at..stop].rsplit_once(" from ").map_or("", |(_, path)| path))?;
            PAGES.iter().any(|extension| path.of(self.text).ends_with(extension)).then_some(path)
        });
        Some((stop, Extension { target: page, ..Extension::new(ExtensionKind::Import, Span::new(at, at + 6)) }))
    }
}

/// The bytes of `part`, which lies in `text`.
fn span_in(text: &str, part: &str) -> Span {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    Span::new(start, start + part.len())
}

/// The first text in quotation marks in `part`, which lies in `text`.
pub(super) fn quoted(text: &str, part: &str) -> Option<Span> {
    let open = part.find(['"', '\'', '`'])?;
    let mark = part.as_bytes()[open] as char;
    let inner = &part[open + 1..];
    Some(span_in(text, &inner[..inner.find(mark)?]))
}

/// The value of `key="…"` in `part`, which lies in `text`.
pub(super) fn attribute(text: &str, part: &str, key: &str) -> Option<Span> {
    let mut rest = part;
    while let Some(at) = rest.find(key) {
        let (before, after) = (&rest[..at], &rest[at + key.len()..]);
        let value = after.trim_start().strip_prefix('=').map(str::trim_start);
        if let Some(value) =
            value.filter(|value| value.starts_with(['"', '\'']) && !before.ends_with(|c: char| c.is_alphanumeric() || c == '-'))
        {
            return quoted(text, value);
        }
        rest = after;
    }
    None
}
