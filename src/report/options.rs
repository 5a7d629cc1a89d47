//! How the text report is written, and the words its parts share.

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
