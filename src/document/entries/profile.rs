//! How the entries of some documents are shaped, as data: what a configuration says, and what the built-in profiles say.

use crate::source::Span;
use regex::{Regex, RegexBuilder};

/// Bytes that a pattern may have, and that it may take when it is made ready for use.
const MAX_PATTERN: usize = 1000;
const MAX_COMPILED: usize = 1 << 20;

/// How the entries of some documents are shaped, and where their parts stand. What is not said is recognised.
#[derive(Debug, Clone)]
pub struct Profile {
    /// What an entry is.
    pub shape: ProfileShape,
    /// Where the code stands.
    pub code: Option<Source>,
    /// Where the message stands.
    pub message: Option<Source>,
    /// Where the causes stand.
    pub causes: Option<Source>,
    /// Where the solution stands.
    pub solution: Option<Source>,
    /// What tells equal codes apart.
    pub domain: Option<Source>,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfileShape {
    /// A heading and what is under it.
    Section,
    /// A document.
    Page,
    /// A row of a table.
    Table,
    /// Nothing: the documents hold no entries.
    None,
}

/// Where a part of an entry stands.
#[derive(Debug, Clone)]
pub enum Source {
    /// In the front matter, under this key.
    FrontMatter(String),
    /// In the heading: of the section, of the page; over a table.
    Heading(Pattern),
    /// In the file's name without its extensions; of a page called `index`, in its folder's.
    FileName(Pattern),
    /// In the name of a folder: 1 is the one that the page lies in, 2 the one around that. A file called `index` is the page
    /// that its folder is.
    Folder(u8),
    /// The first block of a kind.
    First(FirstBlock),
    /// In a line with this label, `**Label**: value`.
    Label(String),
    /// In a column of the table.
    Column(Column),
}

/// A kind of block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstBlock {
    /// A paragraph.
    Paragraph,
    /// A code block.
    Code,
    /// A list.
    List,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// By its place, from 1.
    Number(u32),
    /// By the words of its header, whatever their case.
    Header(String),
}

/// A regular expression, matched in time linear in the text.
#[derive(Debug, Clone)]
pub struct Pattern(Regex);

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// What is no regular expression, or too large a one, in one sentence.
    pub fn new(text: &str) -> Result<Self, String> {
        if text.len() > MAX_PATTERN {
            return Err(format!("the pattern has more than {MAX_PATTERN} bytes"));
        }
        let built = RegexBuilder::new(text).size_limit(MAX_COMPILED).dfa_size_limit(MAX_COMPILED).build();
        built.map(Self).map_err(|error| match error {
            regex::Error::CompiledTooBig(_) => "the pattern is too large".to_owned(),
            // The first lines of a syntax error draw the pattern; the last one says what is wrong.
            error => {
                let words = error.to_string();
                let last = words.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
                format!("this is no regular expression: {}", last.trim().trim_start_matches("error: "))
            }
        })
    }

    /// Whether the pattern has a group of this name.
    pub(super) fn names(&self, group: &str) -> bool {
        self.0.capture_names().flatten().any(|name| name == group)
    }

    /// Where in `text` the part called `group` is: the group of this name; where the pattern has no such group, its first
    /// one without a name, or all that it matches. Nothing where it does not match, or the group takes no part.
    pub(super) fn find(&self, text: &str, group: &str) -> Option<Span> {
        let captures = self.0.captures(text)?;
        let found = if self.names(group) {
            captures.name(group)
        } else {
            let unnamed = self.0.capture_names().enumerate().skip(1).find(|(_, name)| name.is_none());
            captures.get(unnamed.map_or(0, |(at, _)| at))
        }?;
        (!found.is_empty()).then(|| Span::new(found.start(), found.end()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_of_the_name_else_the_first_else_all() {
        let found = |pattern: &str, group| Pattern::new(pattern).unwrap().find("ERROR 4000 (HB001): no", group).map(|span| span.range());
        assert_eq!(found(r"^ERROR (?<code>\d+) \((?<domain>\w+)\)", "domain"), Some(12..17));
        assert_eq!(found(r"^ERROR (\d+)", "code"), Some(6..10));
        assert_eq!(found(r"\d+", "code"), Some(6..10));
        assert_eq!(found(r"^ERROR (?<code>\d+)(?<domain>x)?", "domain"), None);
        assert_eq!(found("FATAL", "code"), None);
    }

    #[test]
    fn patterns_are_limited() {
        assert!(Pattern::new(&"a".repeat(MAX_PATTERN + 1)).unwrap_err().contains("1000 bytes"));
        assert_eq!(Pattern::new("(a{1000}){1000}").unwrap_err(), "the pattern is too large");
        let error = Pattern::new("^(?<code>\\d+").unwrap_err();
        assert_eq!(error, "this is no regular expression: unclosed group");
    }
}
