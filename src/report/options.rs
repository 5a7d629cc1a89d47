//! How the text report is written, and what several reports share: words and an order.

use crate::diagnostic::{Counts, Diagnostic};
use crate::finding::Severity;
use crate::localization::Words;

/// How the text report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextOptions {
    /// Columns of the terminal: excerpts are cut to them.
    pub width: usize,
    /// Whether messages are broken at `width`: for terminals; in a pipe a message is one line.
    pub wrap: bool,
    /// Whether colours are written. Nothing else of a terminal's control sequences ever is.
    pub color: bool,
    /// Whether findings are grouped by rule, with examples, instead of shown one by one.
    pub grouped: bool,
    /// Findings only, no summary.
    pub quiet: bool,
    /// Every finding, and more of what was read.
    pub verbose: bool,
    /// Tables of counts instead of findings.
    pub statistics: bool,
}

impl Default for TextOptions {
    fn default() -> Self {
        Self { width: 80, wrap: false, color: false, grouped: false, quiet: false, verbose: false, statistics: false }
    }
}

/// The level of a severity, in the reader's language.
pub(super) fn severity_word(severity: Severity, words: &Words) -> String {
    let id = match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    };
    words.phrase(id, &[])
}

/// The counts that are not 0, each in words, the worst first.
pub(super) fn counted(counts: &Counts, words: &Words) -> Vec<(Severity, String)> {
    let all = [
        (Severity::Error, "count-errors", counts.error),
        (Severity::Warning, "count-warnings", counts.warning),
        (Severity::Note, "count-notes", counts.note),
    ];
    let found = all.into_iter().filter(|(_, _, count)| *count > 0);
    found.map(|(severity, id, count)| (severity, words.phrase(id, &[("count", count.into())]))).collect()
}

/// The findings in the order in which they matter: for readers who take only so many of them.
pub(super) fn worst_first(findings: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut sorted: Vec<&Diagnostic> = findings.iter().collect();
    // The sort is stable: what is equally bad stays in the order of the report.
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    sorted
}
