//! The summary of a GitHub job: the findings by rule and by language, and the worst of them.
//!
//! It is Markdown that GitHub renders, so nothing from documents stands outside of one code block, which is longer than every run of
//! its marks: there is no HTML, no link and no mention in it.

use super::options::{counted, severity_word, worst_first};
use crate::diagnostic::{Counts, Diagnostic, Report};
use crate::finding::{Argument, Severity};
use crate::localization::{Words, visible};
use std::collections::BTreeMap;

/// Findings shown one by one: more are read elsewhere.
const MOST_FINDINGS: usize = 200;

/// Rows of a table.
const MOST_ROWS: usize = 100;

/// The summary of `report`, in at most `most` bytes; empty where nothing fits.
#[must_use]
pub fn write(report: &Report, words: &Words, most: usize) -> String {
    let summary = &report.summary;
    let counts: Vec<String> = counted(&summary.findings, words).into_iter().map(|(_, text)| text).collect();
    let verdict = if counts.is_empty() { words.phrase("verdict-clean", &[]) } else { counts.join(", ") };
    let read = [
        ("documents", Argument::from(summary.documents)),
        ("articles", summary.articles.into()),
        ("entries", summary.entries.into()),
        ("locales", Argument::List(summary.locales.clone())),
    ];
    let mut out = format!("## doccheck\n\n**{verdict}**\n\n{}\n", words.phrase("summary-read", &read));
    if !report.findings.is_empty() {
        let rule = |finding: &Diagnostic| format!("{} {}", finding.rule_code, finding.rule);
        out += &table("column-rule", &report.findings, rule, words);
        let none = words.phrase("statistics-no-locale", &[]);
        let language = |finding: &Diagnostic| finding.locale.clone().unwrap_or_else(|| none.clone());
        out += &table("column-locale", &report.findings, language, words);
    }
    if out.len() > most {
        return String::new();
    }
    let list = list(report, words, most - out.len());
    out + &list
}

/// How many findings of each severity have which key, the most first.
fn table(head: &str, findings: &[Diagnostic], key: impl Fn(&Diagnostic) -> String, words: &Words) -> String {
    let mut rows: BTreeMap<String, Counts> = BTreeMap::new();
    for finding in findings {
        let counts = rows.entry(key(finding)).or_default();
        match finding.severity {
            Severity::Error => counts.error += 1,
            Severity::Warning => counts.warning += 1,
            Severity::Note => counts.note += 1,
        }
    }
    let mut rows: Vec<(String, Counts)> = rows.into_iter().collect();
    rows.sort_by_key(|(_, counts)| std::cmp::Reverse((counts.error, counts.warning, counts.note)));
    let heads = [head, "column-errors", "column-warnings", "column-notes"].map(|id| words.phrase(id, &[]));
    let mut out = format!("\n| {} |\n|---|---:|---:|---:|\n", heads.join(" | "));
    for (key, counts) in rows.iter().take(MOST_ROWS) {
        out += &format!("| {key} | {} | {} | {} |\n", counts.error, counts.warning, counts.note);
    }
    if rows.len() > MOST_ROWS {
        out += "| … | | | |\n";
    }
    out
}

/// The worst findings in a code block of at most `room` bytes, and how many more there are.
fn list(report: &Report, words: &Words, room: usize) -> String {
    let lines: Vec<String> = worst_first(&report.findings).into_iter().take(MOST_FINDINGS).map(|finding| line(finding, words)).collect();
    let longest = lines.iter().flat_map(|line| line.split(|c| c != '~')).map(str::len).max().unwrap_or(0);
    let fence = "~".repeat((longest + 1).max(3));
    let frame = |body: &str, left_out: usize| {
        let more = if left_out > 0 { format!("\n{}\n", words.phrase("step-more", &[("count", left_out.into())])) } else { String::new() };
        format!("\n{}\n\n{fence}text\n{body}{fence}\n{more}", words.phrase("step-worst", &[]))
    };
    let empty = frame("", report.findings.len()).len();
    let mut body = String::new();
    let mut shown = 0;
    for line in &lines {
        if empty + body.len() + line.len() + 1 > room {
            break;
        }
        body.push_str(line);
        body.push('\n');
        shown += 1;
    }
    if shown == 0 { String::new() } else { frame(&body, report.findings.len() - shown) }
}

fn line(finding: &Diagnostic, words: &Words) -> String {
    let place = format!("{}:{}:{}", visible(&finding.path), finding.span.start.line, finding.span.start.column);
    format!("{}[{}] {place}: {}", severity_word(finding.severity, words), finding.rule_code, visible(&finding.message))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{finding, report};
    use super::*;

    /// More than any text here.
    const ROOM: usize = 1 << 20;

    #[test]
    fn documents_speak_in_a_code_block_only() {
        let message = "<img src=x> @octocat [a](https://example.com) ~~~~\n# heading";
        let summary = write(&report(vec![finding("~~~\n<b>.md", Severity::Error, message)]), &Words::new("en-US"), ROOM);
        let (before, rest) = summary.split_once("\n~~~~~text\n").expect("a block with longer marks than its text has");
        let (block, after) = rest.split_once("\n~~~~~\n").expect("its end");
        assert_eq!(after, "");
        assert_eq!(block.lines().count(), 1, "{block}");
        assert!(!before.contains(['<', '@', '[']), "{before}");
    }

    #[test]
    fn the_list_ends_where_there_is_no_more_room() {
        let words = Words::new("en-US");
        let many = report((0..400).map(|number| finding("a.md", Severity::Warning, &format!("message {number}"))).collect());
        let whole = write(&many, &words, ROOM);
        assert!(whole.contains("message 199") && !whole.contains("message 200") && whole.contains("\n200 more findings"), "{whole}");
        for room in [0, 100, 500, 1000, 5000, whole.len() - 1, whole.len()] {
            let cut = write(&many, &words, room);
            assert!(cut.len() <= room, "{} of {room}", cut.len());
            assert_eq!(cut.matches("~~~").count() % 2, 0, "{cut}");
        }
        assert_eq!(write(&many, &words, whole.len()), whole);
        assert_eq!(write(&many, &words, 100), "");
    }
}
