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
            for (code, span) in codes.iter().zip(literals(text)) {
                // One that is written with escapes is longer than what it means, and is shown whole.
                self.add(code, path, span);
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

/// The bytes between the quotes of each text in a JSON array of texts.
fn literals(text: &str) -> impl Iterator<Item = Span> {
    let mut bytes = text.bytes().enumerate();
    std::iter::from_fn(move || {
        let (quote, _) = bytes.find(|(_, byte)| *byte == b'"')?;
        let mut escaped = false;
        let (end, _) = bytes.find(|(_, byte)| {
            let ends = *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            ends
        })?;
        Some(Span::new(quote + 1, end))
    })
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
        assert_eq!(json[2], ("DiskFull2".to_owned(), "Disk\\u0046ull2"), "where it stands, however it is written");
        assert_eq!(read(r#"["a\"", "\\", "b"]"#), [("a\"".to_owned(), r#"a\""#), ("\\".to_owned(), r"\\"), ("b".to_owned(), "b")]);
        assert!(Registry::default().add_list("codes", "[1]").is_err());
    }
    #[test]
    fn escapes_cost_their_number() {
        let all: Vec<String> = (0..60_000).map(|n| format!("\"\\u0043ode{n}\"")).collect();
        let start = std::time::Instant::now();
        assert_eq!(read(&format!("[{}]", all.join(","))).len(), all.len());
        assert!(start.elapsed().as_secs() < 10, "each code was looked for in all of the rest: {:?}", start.elapsed());
    }
}
