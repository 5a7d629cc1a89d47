//! A finding in words, for tests of formats.

use crate::diagnostic::{Counts, Diagnostic, Region, Report, Summary, Tool};
use crate::finding::Severity;
use crate::source::Location;

/// The place from one line and column to another.
pub(super) fn region(start: (u32, u32), end: (u32, u32)) -> Region {
    let place = |(line, column)| Location { line, column, offset: 0 };
    Region { start: place(start), end: place(end) }
}

/// A finding of broken-anchor.
pub(super) fn finding(path: &str, severity: Severity, message: &str) -> Diagnostic {
    Diagnostic {
        rule: "broken-anchor".to_owned(),
        rule_code: "DC101".to_owned(),
        severity,
        message: message.to_owned(),
        label: String::new(),
        help: Some("Do that.".to_owned()),
        url: String::new(),
        path: path.to_owned(),
        locale: Some("pt-PT".to_owned()),
        article: None,
        entry: None,
        span: region((3, 5), (3, 9)),
        baseline: None,
        compared_with: None,
        arguments: [("anchor".to_owned(), "x".into())].into(),
        related: Vec::new(),
        also_in: Vec::new(),
        fingerprint: "0".repeat(32),
        fix: None,
    }
}

/// A report of these findings.
pub(super) fn report(findings: Vec<Diagnostic>) -> Report {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let counts = Counts { error: count(Severity::Error), warning: count(Severity::Warning), note: count(Severity::Note) };
    Report {
        schema_version: 1,
        tool: Tool { name: "doccheck".to_owned(), version: "0.1.0".to_owned() },
        summary: Summary { documents: 1, findings: counts, ..Summary::default() },
        findings,
    }
}
