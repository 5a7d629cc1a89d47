//! The report as GitHub workflow commands: findings become annotations of the files in a pull request.
//!
//! A log line is a command where it begins with `::`. Every line here begins with our own, and what comes from documents is escaped
//! inside of it, so that no page can give one.

use super::options::{counted, worst_first};
use super::paths::RawPaths;
pub use super::step_summary::write as write_summary;
use crate::diagnostic::{Diagnostic, Report};
use crate::finding::Severity;
use crate::localization::{Words, visible};
use std::io::{self, Write};

/// Annotations of one kind that GitHub shows for one step of a job.
const SHOWN: usize = 10;

/// What annotations need beside the report.
#[derive(Debug, Clone, Default)]
pub struct GithubFacts {
    /// The current folder's path in the repository, with a final `/`; empty at its top. Annotations name files from there.
    pub folder: String,
    /// The true names of paths that are shown escaped.
    pub paths: RawPaths,
    /// Findings only, without the line that counts them.
    pub quiet: bool,
}

/// Writes one command for each finding, the worst first, for only some of them are shown; then how many there are.
///
/// # Errors
/// Those of `out`.
pub fn write(report: &Report, words: &Words, facts: &GithubFacts, out: &mut dyn Write) -> io::Result<()> {
    for finding in worst_first(&report.findings) {
        writeln!(out, "{}", command(finding, facts))?;
    }
    if facts.quiet {
        return Ok(());
    }
    let counts = counted(&report.summary.findings, words);
    if counts.is_empty() {
        return writeln!(out, "doccheck: {}", words.phrase("verdict-clean", &[]));
    }
    let texts: Vec<String> = counts.into_iter().map(|(_, text)| text).collect();
    let findings = &report.summary.findings;
    let many = [findings.error, findings.warning, findings.note].into_iter().any(|count| count > SHOWN);
    let hidden = if many { format!(". {}", words.phrase("github-shown", &[("count", SHOWN.into())])) } else { String::new() };
    writeln!(out, "doccheck: {}{hidden}", texts.join(", "))
}

fn command(finding: &Diagnostic, facts: &GithubFacts) -> String {
    let name = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let path = facts.paths.text(&finding.path);
    // A path from elsewhere is not below the current folder's.
    let folder = if path.starts_with('/') { "" } else { facts.folder.as_str() };
    let (start, end) = (&finding.span.start, &finding.span.end);
    // An end just before a line is the end of the line before it.
    let last = if end.column == 1 && end.line > start.line { end.line - 1 } else { end.line };
    let mut properties = format!("file={},line={}", property(&format!("{folder}{path}")), start.line);
    if last == start.line && end.line == start.line {
        // GitHub's columns are both inclusive, and belong to one line.
        properties += &format!(",col={},endLine={last},endColumn={}", start.column, end.column.saturating_sub(1).max(start.column));
    } else {
        properties += &format!(",endLine={last}");
    }
    properties += &format!(",title={}", property(&format!("{} {}", finding.rule_code, finding.rule)));
    let help = finding.help.iter().map(|help| format!("\n{}", visible(help)));
    let message = visible(&finding.message) + &help.collect::<String>();
    format!("::{name} {properties}::{}", data(&message))
}

/// Text after the second `::`, as the runner unescapes it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::samples::{finding, region, report};
    use super::*;

    fn in_docs() -> GithubFacts {
        GithubFacts { folder: "docs/".to_owned(), ..GithubFacts::default() }
    }

    fn written(report: &Report, facts: &GithubFacts) -> String {
        let mut out = Vec::new();
        write(report, &Words::new("en-US"), facts, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn nothing_from_a_document_gives_a_command() {
        let mut facts = in_docs();
        facts.paths.insert("a\\n::error::x,y.md", b"a\n::error::x,y.md");
        let line = command(&finding("a\\n::error::x,y.md", Severity::Note, "100%\n::stop-commands::x%0A\u{1b}"), &facts);
        assert_eq!(
            line,
            "::notice file=docs/a%0A%3A%3Aerror%3A%3Ax%2Cy.md,line=3,col=5,endLine=3,endColumn=8,title=DC101 broken-anchor\
             ::100%25<U+000A>::stop-commands::x%250A<U+001B>%0ADo that."
        );
    }

    #[test]
    fn columns_are_of_one_line() {
        let properties = |start, end| {
            let finding = Diagnostic { span: region(start, end), ..finding("/srv/a.md", Severity::Error, "m") };
            command(&finding, &in_docs()).split(",title").next().unwrap_or("").to_owned()
        };
        assert_eq!(properties((1, 1), (1, 1)), "::error file=/srv/a.md,line=1,col=1,endLine=1,endColumn=1");
        assert_eq!(properties((2, 4), (4, 2)), "::error file=/srv/a.md,line=2,endLine=4");
        assert_eq!(properties((2, 4), (3, 1)), "::error file=/srv/a.md,line=2,endLine=2");
    }

    #[test]
    fn the_worst_come_first_and_are_counted() {
        let all = [Severity::Note, Severity::Error, Severity::Warning, Severity::Error];
        let few = report(all.iter().map(|severity| finding("a.md", *severity, "m")).collect());
        let lines = written(&few, &GithubFacts::default());
        let kinds: Vec<&str> = lines.lines().map(|line| line.split(' ').next().unwrap_or("")).collect();
        assert_eq!(kinds, ["::error", "::error", "::warning", "::notice", "doccheck:"]);
        assert!(lines.ends_with("doccheck: 2 errors, 1 warning, 1 note\n"), "{lines}");
        let many = report((0..11).map(|_| finding("a.md", Severity::Error, "m")).collect());
        assert!(
            written(&many, &GithubFacts::default())
                .ends_with("doccheck: 11 errors. GitHub shows the first 10 of each kind as annotations; all are in this log.\n")
        );
        assert_eq!(written(&report(Vec::new()), &GithubFacts::default()), "doccheck: No findings.\n");
        assert_eq!(written(&report(Vec::new()), &GithubFacts { quiet: true, ..GithubFacts::default() }), "");
    }
}
