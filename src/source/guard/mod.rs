//! One linear pass over a text before any parser sees it.
//!
//! Both Markdown parsers take quadratic time on some inputs: containers nested thousands deep, brackets
//! opened thousands of times in one paragraph, or a link title that runs on for thousands of lines (one
//! parser counts the lines from the link's start at each of them: 20,000 lines, 40 kB, take a second). The guard refuses a text that could be one
//! of those. It reads containers as CommonMark does (quotes, list items, lazy lines, code fences)
//! but nothing inside them, and where it cannot be sure it counts too much rather than too little:
//! the limits are three times and more what any real document was found to need.
//!
//! Invariant: time linear in the text, memory constant, no allocation but the stack of containers.

mod cursor;
mod markers;
mod pass;
#[cfg(test)]
mod tests;

use self::pass::Pass;
use super::ReadFault;

/// What a document may have at most. Raised by options of the command line only: a limit that the
/// documents' own configuration could raise would be none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a file.
    pub max_file_size: u64,
    /// Bytes of a line, without its end.
    pub max_line_length: usize,
    /// Quotes and list items open at one place.
    pub max_container_depth: usize,
    /// Square and round brackets opened and not closed in one paragraph.
    pub max_bracket_depth: usize,
    /// Lines of one link title, closed or not.
    pub max_title_lines: usize,
    /// Bytes of the front matter with its fences.
    pub max_front_matter: usize,
    /// Headings of a file.
    pub max_headings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_file_size: 4 * 1024 * 1024,
            max_line_length: 256 * 1024,
            max_container_depth: 64,
            max_bracket_depth: 64,
            max_title_lines: 256,
            max_front_matter: 64 * 1024,
            max_headings: 20_000,
        }
    }
}

impl Limits {
    /// The fault of a file that is too large.
    #[must_use]
    pub fn file_size_fault(&self) -> ReadFault {
        ReadFault::Limit { limit: "max-file-size", line: None, allowed: self.max_file_size }
    }
}

/// The first limit that `text` meets, with its line.
#[must_use]
pub fn check(text: &str, limits: &Limits) -> Option<ReadFault> {
    if text.len() as u64 > limits.max_file_size {
        return Some(limits.file_size_fault());
    }
    let bytes = text.as_bytes();
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let front_matter = match front_matter_end(bytes, start, limits) {
        Ok(end) => end,
        Err(fault) => return Some(fault),
    };
    let mut pass = Pass::new(limits);
    let mut at = start;
    while at < bytes.len() {
        // Front matter is guarded as well, for whoever does not agree that it is some; but nothing in
        // it reaches into the Markdown.
        if at == front_matter {
            pass.forget();
        }
        let (end, next) = line_end(bytes, at);
        if let Err(fault) = pass.line(&bytes[at..end]) {
            return Some(fault);
        }
        at = next;
    }
    None
}

/// End of the line's text and start of the next line.
fn line_end(bytes: &[u8], start: usize) -> (usize, usize) {
    match memchr::memchr2(b'\n', b'\r', &bytes[start..]) {
        Some(n) if bytes[start + n] == b'\r' && bytes.get(start + n + 1) == Some(&b'\n') => (start + n, start + n + 2),
        Some(n) => (start + n, start + n + 1),
        None => (bytes.len(), bytes.len()),
    }
}

/// The line without spaces and tabs at its end. Other white space is text to CommonMark, so it is kept.
fn trim_end(line: &[u8]) -> &[u8] {
    let end = line.iter().rposition(|b| !matches!(b, b' ' | b'\t')).map_or(0, |at| at + 1);
    &line[..end]
}

/// Where the front matter ends, told by its fences and what its lines look like; `start` where there is none.
fn front_matter_end(bytes: &[u8], start: usize, limits: &Limits) -> Result<usize, ReadFault> {
    let (end, mut at) = line_end(bytes, start);
    let closing: &[&[u8]] = match trim_end(&bytes[start..end]) {
        b"---" => &[b"---", b"..."],
        b"+++" => &[b"+++"],
        _ => return Ok(start),
    };
    let (mut line, mut met) = (1, None);
    let mut expects_field = true;
    while at < bytes.len() {
        let (end, next) = line_end(bytes, at);
        let content = trim_end(&bytes[at..end]);
        line += 1;
        if met.is_none() && next - start > limits.max_front_matter {
            met = Some(line);
        }
        if closing.contains(&content) {
            let allowed = limits.max_front_matter as u64;
            return met.map_or(Ok(next), |line| Err(ReadFault::Limit { limit: "max-front-matter", line: Some(line), allowed }));
        }
        // At the start and after a blank line, a line of prose tells Markdown between thematic breaks.
        let is_field = || content.iter().take_while(|b| **b != b' ').any(|b| *b == b':');
        let may_go_on = matches!(content.first(), Some(b' ' | b'\t' | b'#' | b'-')) || closing[0] == b"+++";
        if expects_field && !content.is_empty() && !may_go_on && !is_field() {
            return Ok(start);
        }
        expects_field = content.is_empty() || expects_field && may_go_on;
        at = next;
    }
    Ok(start)
}
