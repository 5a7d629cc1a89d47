//! What was read and what came of it, in words; and many findings as groups.

use super::excerpt::{clip, width, wrap};
use super::folder;
use super::options::{TextOptions, counted, severity_word};
use crate::diagnostic::{Diagnostic, Report, Summary};
use crate::finding::{Argument, Severity};
use crate::localization::{Words, visible};
use anstyle::{AnsiColor, Style};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Locales and folders shown of those with most findings.
const PLACES: usize = 5;

/// Everything that writes a summary needs.
struct Printer<'a> {
    words: &'a Words,
    options: &'a TextOptions,
}

/// Writes what was read, what it was compared with, what was left out, and the verdict.
pub(super) fn write(report: &Report, words: &Words, options: &TextOptions, out: &mut dyn Write) -> io::Result<()> {
    let printer = Printer { words, options };
    let summary = &report.summary;
    let mut lines = vec![printer.read(summary)];
    lines.push(match &summary.source_locale {
        Some(locale) => words.phrase("summary-source", &[("locale", locale.as_str().into())]),
        None => words.phrase("summary-no-source", &[]),
    });
    lines.extend(printer.counted("summary-compared", &summary.baselines, BASELINES));
    lines.extend(printer.counted("summary-unverified", &summary.unverified, REASONS));
    lines.extend(printer.counted("summary-suppressed", &summary.suppressed_by, SUPPRESSED));
    if let Some(fixed) = &summary.fixed {
        lines.push(words.phrase("summary-fixed", &[("count", fixed.findings.into()), ("files", fixed.files.into())]));
        if fixed.left > 0 {
            lines.push(words.phrase("summary-fixes-left", &[("count", fixed.left.into())]));
        }
    }
    if !summary.dialects.is_empty() {
        let dialects = summary.dialects.iter().map(|(dialect, count)| format!("{dialect} ({count})")).collect();
        lines.push(words.phrase("summary-dialects", &[("dialects", Argument::List(dialects))]));
    }
    for line in lines {
        writeln!(out, "{}", printer.wrapped(&line))?;
    }
    writeln!(out, "\n{}", printer.verdict(summary))
}

/// Writes findings as groups, one a rule, with examples, where most of them are, and what to do next.
pub(super) fn write_groups(report: &Report, words: &Words, options: &TextOptions, out: &mut dyn Write) -> io::Result<()> {
    let printer = Printer { words, options };
    let mut groups: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in &report.findings {
        groups.entry(&finding.rule_code).or_default().push(finding);
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    // What is worst, then what is most frequent; the sort is stable, so ties stay in order of their codes.
    groups.sort_by_key(|group| {
        let worst = group.iter().map(|finding| finding.severity).max();
        (std::cmp::Reverse(worst), std::cmp::Reverse(group.len()))
    });
    for group in &groups {
        printer.group(group, out)?;
    }
    if !report.findings.is_empty() {
        printer.most("most-locales", report.findings.iter().filter_map(|finding| finding.locale.as_deref()), out)?;
        printer.most("most-folders", report.findings.iter().map(|finding| folder(&finding.path)), out)?;
    }
    // The rule with most findings is where one step does most; `max_by_key` would take the last of equals.
    if let Some(first) = groups.iter().rev().max_by_key(|group| group.len()).and_then(|group| group.first()) {
        printer.next(first, &report.summary, out)?;
    }
    Ok(())
}

/// What documents were compared with, from the surest, and its phrase.
const BASELINES: &[(&str, &str)] = &[
    ("reference", "compared-reference"),
    ("exact", "compared-exact"),
    ("cohort", "compared-cohort"),
    ("source", "compared-source"),
    ("siblings", "compared-siblings"),
    ("none", "compared-none"),
];

/// Why checks were left out, and its phrase.
const REASONS: &[(&str, &str)] = &[
    ("no-baseline", "unverified-no-baseline"),
    ("partial-tree", "unverified-partial-tree"),
    ("low-confidence", "unverified-low-confidence"),
    ("unknown-locale", "unverified-unknown-locale"),
    ("ambiguous-article", "unverified-ambiguous-article"),
    ("no-history", "unverified-no-history"),
];

/// What silences findings, and its phrase.
const SUPPRESSED: &[(&str, &str)] =
    &[("comment", "suppressed-comment"), ("configuration", "suppressed-configuration"), ("baseline", "suppressed-baseline")];

impl Printer<'_> {
    fn wrapped(&self, text: &str) -> String {
        if self.options.wrap { wrap(text, self.options.width.max(30)) } else { text.to_owned() }
    }

    /// `text` in `style`, where colours are wanted.
    fn painted(&self, style: Style, text: &str) -> String {
        if self.options.color { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    fn level(&self, severity: Severity, text: &str) -> String {
        let color = match severity {
            Severity::Error => AnsiColor::BrightRed,
            Severity::Warning => AnsiColor::Yellow,
            Severity::Note => AnsiColor::BrightGreen,
        };
        self.painted(color.on_default().bold(), text)
    }

    fn bold(&self, text: &str) -> String {
        self.painted(Style::new().bold(), text)
    }

    fn read(&self, summary: &Summary) -> String {
        let number = |count: usize| Argument::from(count);
        let arguments = [
            ("documents", number(summary.documents)),
            ("articles", number(summary.articles)),
            ("entries", number(summary.entries)),
            ("locales", Argument::List(summary.locales.clone())),
        ];
        self.words.phrase("summary-read", &arguments)
    }

    /// A sentence that lists counts, each in its own phrase; `None` where there is nothing to say. Keys
    /// without a phrase come last, as they are.
    fn counted(&self, id: &str, counts: &BTreeMap<String, usize>, phrases: &[(&str, &str)]) -> Option<String> {
        let known = phrases.iter().filter_map(|(key, phrase)| {
            let count = *counts.get(*key).filter(|count| **count > 0)?;
            Some(self.words.phrase(phrase, &[("count", count.into())]))
        });
        let unknown = counts.iter().filter(|(key, count)| **count > 0 && !phrases.iter().any(|(known, _)| known == key));
        let parts: Vec<String> = known.chain(unknown.map(|(key, count)| format!("{key}: {count}"))).collect();
        (!parts.is_empty()).then(|| format!("{} {}.", self.words.phrase(id, &[]), parts.join("; ")))
    }

    fn verdict(&self, summary: &Summary) -> String {
        let counts = counted(&summary.findings, self.words);
        if counts.is_empty() {
            return self.bold(&self.words.phrase("verdict-clean", &[]));
        }
        let parts: Vec<String> = counts.into_iter().map(|(severity, text)| self.level(severity, &text)).collect();
        let verdict = parts.join(", ");
        if summary.fixable == 0 {
            return verdict;
        }
        format!("{verdict}; {}", self.words.phrase("verdict-fixable", &[("count", summary.fixable.into())]))
    }

    /// One rule: how many findings, two examples, and how to see the others.
    fn group(&self, group: &[&Diagnostic], out: &mut dyn Write) -> io::Result<()> {
        let Some(first) = group.first() else { return Ok(()) };
        let worst = group.iter().map(|finding| finding.severity).max().unwrap_or(first.severity);
        let mut paths: Vec<&str> = group.iter().map(|finding| finding.path.as_str()).collect();
        paths.sort_unstable();
        paths.dedup();
        let counts = self.words.phrase("group-counts", &[("count", group.len().into()), ("documents", paths.len().into())]);
        let level = self.level(worst, &format!("{}[{}]", severity_word(worst, self.words), first.rule_code));
        writeln!(out, "{level} {}: {counts}", self.bold(&first.rule))?;
        // The second example is from another document where there is one: it tells more.
        let second = group.iter().skip(1).find(|finding| finding.path != first.path).or(group.get(1));
        for finding in [Some(first), second].into_iter().flatten() {
            let place = format!("{}:{}", visible(&finding.path), finding.span.start.line);
            let message = visible(&finding.message);
            // The message on the line of its place where both fit, else below it: paths are kept whole.
            if 4 + width(&place) + width(&message) <= self.options.width {
                writeln!(out, "  {place}: {message}")?;
            } else {
                writeln!(out, "  {place}:\n    {}", clip(&message, self.options.width.saturating_sub(4).max(30)))?;
            }
        }
        if group.len() > 2 {
            let more = self.words.phrase("group-more", &[("count", (group.len() - 2).into())]);
            writeln!(out, "  {more}: doccheck --select {}", first.rule)?;
        }
        writeln!(out)
    }

    /// The keys that come up most, each with its number.
    fn most<'k>(&self, id: &str, keys: impl Iterator<Item = &'k str>, out: &mut dyn Write) -> io::Result<()> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        keys.for_each(|key| *counts.entry(key).or_default() += 1);
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        if counts.len() < 2 {
            return Ok(());
        }
        writeln!(out, "{}", self.bold(&self.words.phrase(id, &[])))?;
        let digits = counts[0].1.to_string().len();
        for (key, count) in counts.into_iter().take(PLACES) {
            writeln!(out, "  {count:>digits$}  {}", visible(key))?;
        }
        writeln!(out)
    }

    /// Commands that make the next step small.
    fn next(&self, first: &Diagnostic, summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
        let mut commands = vec![
            (format!("doccheck explain {}", first.rule_code), "next-explain"),
            (format!("doccheck --select {}", first.rule), "next-select"),
        ];
        if let Some(locale) = first.locale.as_ref().filter(|_| summary.locales.len() > 1) {
            commands.push((format!("doccheck --locale {locale}"), "next-locale"));
        }
        commands.push(("doccheck --verbose".to_owned(), "next-verbose"));
        writeln!(out, "{}", self.bold(&self.words.phrase("next", &[])))?;
        let column = commands.iter().map(|(command, _)| command.len()).max().unwrap_or(0);
        for (command, id) in commands {
            writeln!(out, "  {command:column$}  {}", self.words.phrase(id, &[]))?;
        }
        writeln!(out)
    }
}
