//! The codes that the product itself knows: a list of them, or what a pattern finds in its source.

use crate::source::Span;
use std::collections::HashSet;

/// A code and where it is registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisteredCode {
    /// The code.
    pub code: String,
    /// The file, as findings show it.
    pub path: String,
    /// Bytes of the code in it.
    pub span: Span,
}

/// All codes that the product knows.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    /// The codes, each once, in the order of files and places.
    pub codes: Vec<RegisteredCode>,
    /// Whether this run reads the whole documentation, so that a code without an entry has none.
    pub whole: bool,
    seen: HashSet<String>,
}

/// A line or an item longer than this is no code, in bytes.
const LONGEST: usize = 256;

impl Registry {
    /// Adds a list of codes: a JSON array of texts, or one a line, where `#` begins a comment. `path` is how findings show the
    /// file that `text` was read from.
    ///
    /// # Errors
    /// A text that begins as a JSON array and is none of texts.
    pub fn add_list(&mut self, path: &str, text: &str) -> Result<(), serde_json::Error> {
        if text.trim_start_matches('\u{feff}').trim_start().starts_with('[') {
            let codes: Vec<String> = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
            let mut from = 0;
            for code in codes {
                // Written with escapes, it stands somewhere after the last one.
                let quoted = format!("\"{code}\"");
                let at = text[from..].find(&quoted).map(|at| from + at + 1);
                let start = at.unwrap_or(from);
                from = at.map_or(from, |at| at + code.len());
                self.add(&code, path, Span::new(start, if at.is_some() { start + code.len() } else { start }));
            }
            return Ok(());
        }
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let code = line.split('#').next().unwrap_or("").trim().trim_start_matches('\u{feff}');
            if !code.is_empty() {
                let start = at + line.find(code).unwrap_or(0);
                self.add(code, path, Span::new(start, start + code.len()));
            }
            at += line.len();
        }
        Ok(())
    }

    /// Adds the code at `span` of a file, where it is not known yet.
    pub fn add(&mut self, code: &str, path: &str, span: Span) {
        if !code.is_empty() && code.len() <= LONGEST && self.seen.insert(code.to_owned()) {
            self.codes.push(RegisteredCode { code: code.to_owned(), path: path.to_owned(), span });
        }
    }

    /// Whether a code is registered, in exactly this spelling.
    #[must_use]
    pub fn knows(&self, code: &str) -> bool {
        self.seen.contains(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, &str)> {
        let mut registry = Registry::default();
        registry.add_list("codes", text).unwrap();
        registry.codes.iter().map(|found| (found.code.clone(), found.span.of(text))).collect()
    }

    #[test]
    fn lists_are_lines_or_json() {
        let lines = read("# all codes\nDiskFull\r\n\n  KeyGone  # since 2\nDiskFull\n");
        assert_eq!(lines, [("DiskFull".to_owned(), "DiskFull"), ("KeyGone".to_owned(), "KeyGone")]);
        let json = read("\u{feff}[\"DiskFull\",\n \"KeyGone\", \"Disk\\u0046ull2\"]");
        assert_eq!(json[..2], [("DiskFull".to_owned(), "DiskFull"), ("KeyGone".to_owned(), "KeyGone")]);
        assert_eq!(json[2], ("DiskFull2".to_owned(), ""));
        assert!(Registry::default().add_list("codes", "[1]").is_err());
    }
}
