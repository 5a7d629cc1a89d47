//! Baseline files: findings that are accepted for now, one a line, so that a run reports only what came since.
//!
//! The text is made to be kept in git: a header with a version, then `fingerprint rule path`, in the order of paths.
//! Lines may be merged in any order, and may be there twice.

use super::judged::Judged;
use crate::finding::{Edit, FileId, Idle, IdleKind, Place};
use crate::rules::find;
use crate::source::Span;
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

/// What the header says before the version.
const HEADER: &str = "# doccheck-baseline ";

/// The version that is written, and the only one that is read.
const VERSION: &str = "1";

/// What stands below the header, for those who open the file.
const ABOUT: &str = "# Findings accepted for now: doccheck does not report them. Written by `doccheck --write-baseline`; do not edit.";

/// One accepted finding. The order is that of the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AcceptedFinding {
    /// The file it lies in, relative to the folder of the baseline file, `/`-separated, escaped as in reports.
    pub path: String,
    /// The rule's name.
    pub rule: String,
    /// Its fingerprint: 32 hexadecimal digits.
    pub fingerprint: String,
}

/// Why a text is no baseline file that can be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AcceptedError {
    /// The first line is another.
    #[error("no baseline file of doccheck: the first line is not `{HEADER}{VERSION}`")]
    NoHeader,
    /// A version that is not known.
    #[error("the baseline file is of version {0}; this doccheck reads version {VERSION}. Write it anew with --write-baseline")]
    OtherVersion(String),
    /// A line that says nothing, such as what a merge left behind.
    #[error("no entry of a baseline file: a line is `fingerprint rule path`")]
    Garbage,
}

/// Reads a baseline file: its entries, each with the bytes of its line, line end excluded.
///
/// # Errors
/// The line, from 1, that cannot be read, and why.
pub fn parse(text: &str) -> Result<Vec<(AcceptedFinding, Span)>, (u32, AcceptedError)> {
    let mut entries = Vec::new();
    let mut start = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let content = line.trim_end_matches(['\n', '\r']);
        let span = Span::new(start, start + content.len());
        start += line.len();
        let content = if number == 1 { content.strip_prefix('\u{feff}').unwrap_or(content) } else { content };
        if number == 1 {
            match content.strip_prefix(HEADER).map(str::trim) {
                Some(VERSION) => {}
                Some(other) => return Err((number, AcceptedError::OtherVersion(other.chars().take(20).collect()))),
                None => return Err((number, AcceptedError::NoHeader)),
            }
        } else if !content.trim().is_empty() && !content.starts_with('#') {
            entries.push((entry(content).ok_or((number, AcceptedError::Garbage))?, span));
        }
    }
    if start == 0 { Err((1, AcceptedError::NoHeader)) } else { Ok(entries) }
}

fn entry(line: &str) -> Option<AcceptedFinding> {
    let mut parts = line.splitn(3, ' ');
    let (fingerprint, rule, path) = (parts.next()?, parts.next()?, parts.next()?);
    let hexadecimal = fingerprint.len() == 32 && fingerprint.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    let named = !rule.is_empty() && rule.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    (hexadecimal && named && !path.is_empty()).then(|| AcceptedFinding {
        path: path.to_owned(),
        rule: rule.to_owned(),
        fingerprint: fingerprint.to_owned(),
    })
}

/// The text of a baseline file with these entries, each once.
#[must_use]
pub fn write(entries: &BTreeSet<AcceptedFinding>) -> String {
    let mut text = format!("{HEADER}{VERSION}\n{ABOUT}\n");
    for AcceptedFinding { path, rule, fingerprint } in entries {
        let _ = writeln!(text, "{fingerprint} {rule} {path}");
    }
    text
}

/// Where the file that an entry names is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryFile {
    /// It was read.
    Read(FileId),
    /// It was not read, and is there.
    Unread,
    /// It is not there any more.
    Gone,
}

/// A baseline file among the files of a collection.
#[derive(Debug, Clone, Default)]
pub struct Accepted {
    /// Its entries, in the order written: what each says, where it stands, and where the file is that it names.
    pub entries: Vec<(AcceptedFinding, Place, EntryFile)>,
    /// Bytes of its text.
    pub length: u32,
}

/// What is accepted, while the findings pass.
pub(super) struct Acceptance<'a> {
    accepted: &'a Accepted,
    by_fingerprint: HashMap<&'a str, Vec<usize>>,
    met: Vec<bool>,
}

impl<'a> Acceptance<'a> {
    pub(super) fn new(accepted: &'a Accepted) -> Self {
        let mut by_fingerprint: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, (entry, _, _)) in accepted.entries.iter().enumerate() {
            by_fingerprint.entry(&entry.fingerprint).or_default().push(at);
        }
        Self { accepted, by_fingerprint, met: vec![false; accepted.entries.len()] }
    }

    /// Whether `finding` is accepted; its entries are noted as met.
    pub(super) fn accepts(&mut self, fingerprint: &str) -> bool {
        // The rule is in the fingerprint, and needs no look.
        let Some(entries) = self.by_fingerprint.get(fingerprint) else { return false };
        entries.iter().for_each(|&at| self.met[at] = true);
        true
    }

    /// The entries whose finding would be there if its fault were, and is not: as indices.
    pub(super) fn stale(&self, judged: &Judged<'_>) -> Vec<usize> {
        let knows = |rule: &str, file| find(rule).is_some_and(|rule| judged.knows(rule.meta, file));
        let stale = |at: &usize| {
            let (entry, _, file) = &self.accepted.entries[*at];
            !self.met[*at]
                && match file {
                    EntryFile::Read(file) => knows(&entry.rule, *file),
                    EntryFile::Unread => false,
                    EntryFile::Gone => true,
                }
        };
        (0..self.accepted.entries.len()).filter(stale).collect()
    }

    /// Stale entries as what silences nothing.
    pub(super) fn idle(&self, stale: &[usize]) -> Vec<Idle> {
        let idle = |&at: &usize| {
            let (entry, place, _) = &self.accepted.entries[at];
            // With its line end: the line goes.
            let end = self.accepted.entries.get(at + 1).map_or(self.accepted.length, |(_, next, _)| next.span.start);
            Idle {
                kind: IdleKind::Baseline,
                place: *place,
                rules: vec![entry.rule.clone()],
                path: entry.path.clone(),
                removal: Some(Edit { span: Span { end: end.max(place.span.end), ..place.span }, replacement: String::new() }),
            }
        };
        stale.iter().map(idle).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(path: &str, rule: &str, digit: char) -> AcceptedFinding {
        AcceptedFinding { path: path.to_owned(), rule: rule.to_owned(), fingerprint: digit.to_string().repeat(32) }
    }

    #[test]
    fn what_is_written_is_read() {
        let all = BTreeSet::from([
            accepted("pt-PT/b c.md", "broken-anchor", 'b'),
            accepted("../x.md", "missing-cause", 'a'),
            accepted("../x.md", "broken-anchor", '0'),
        ]);
        let text = write(&all);
        assert_eq!(text.lines().nth(2), Some(format!("{} broken-anchor ../x.md", "0".repeat(32)).as_str()));
        let read = parse(&text).unwrap();
        assert_eq!(read.iter().map(|(entry, _)| entry.clone()).collect::<BTreeSet<_>>(), all);
        assert!(read.iter().all(|(entry, span)| span.of(&text).ends_with(&entry.path) && span.of(&text).starts_with(&entry.fingerprint)));
        assert_eq!(parse(&write(&BTreeSet::new())), Ok(Vec::new()));
        let windows = parse(&format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
        assert_eq!(windows.iter().map(|(entry, _)| entry).collect::<Vec<_>>(), read.iter().map(|(entry, _)| entry).collect::<Vec<_>>());
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let header = format!("{HEADER}{VERSION}\n");
        assert_eq!(parse(""), Err((1, AcceptedError::NoHeader)));
        assert_eq!(parse("DC101\n"), Err((1, AcceptedError::NoHeader)));
        assert_eq!(parse("# doccheck-baseline 2\n"), Err((1, AcceptedError::OtherVersion("2".to_owned()))));
        for garbage in ["<<<<<<< ours", "x", "abc missing-cause a.md", &format!("{} Missing a.md", "a".repeat(32)), &"a".repeat(32)] {
            assert_eq!(parse(&format!("{header}\n# a comment\n{garbage}\n")), Err((4, AcceptedError::Garbage)), "{garbage}");
        }
    }
}
