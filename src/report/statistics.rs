//! How many findings there are, by rule, by language and by folder: tables for `--statistics`.

use super::options::TextOptions;
use super::table::Table;
use super::{NO_LOCALE, folder};
use crate::diagnostic::{Counts, Diagnostic, Report};
use crate::finding::Severity;
use crate::localization::{Words, visible};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Folders shown of those with most findings; all of them where the reader wants everything.
const FOLDERS: usize = 10;

/// Writes the tables; nothing where there are no findings.
pub(super) fn write(report: &Report, words: &Words, options: &TextOptions, out: &mut dyn Write) -> io::Result<()> {
    if report.findings.is_empty() {
        return Ok(());
    }
    let severities = ["column-errors", "column-warnings", "column-notes", "column-fixable"];
    let table = |title: &str, keys: &[&str]| Table {
        title: words.phrase(title, &[]),
        texts: keys.len(),
        head: keys.iter().chain(&severities).map(|id| words.phrase(id, &[])).collect(),
        rows: Vec::new(),
    };
    let mut rules = table("statistics-rules", &["column-code", "column-rule"]);
    let by_rule = tally(&report.findings, |finding| (finding.rule_code.as_str(), finding.rule.as_str()));
    rules.rows = by_rule.into_iter().map(|((code, name), tally)| tally.row(&[code, name])).collect();
    rules.write(options, out)?;

    let mut locales = table("statistics-locales", &["column-locale"]);
    let unknown = words.phrase("statistics-no-locale", &[]);
    let by_locale = tally(&report.findings, |finding| finding.locale.as_deref().unwrap_or(NO_LOCALE));
    let name = |locale: &str| if locale == NO_LOCALE { unknown.clone() } else { locale.to_owned() };
    locales.rows = by_locale.into_iter().map(|(locale, tally)| tally.row(&[&name(locale)])).collect();
    locales.write(options, out)?;

    let mut folders = table("statistics-folders", &["column-folder"]);
    let mut by_folder: Vec<_> = tally(&report.findings, |finding| folder(&finding.path)).into_iter().collect();
    by_folder.sort_by_key(|(_, tally)| Reverse(tally.all()));
    let shown = if options.verbose { by_folder.len() } else { FOLDERS.min(by_folder.len()) };
    folders.rows = by_folder[..shown].iter().map(|(folder, tally)| tally.row(&[folder])).collect();
    if shown < by_folder.len() {
        folders.rows.push(vec![words.phrase("group-more", &[("count", (by_folder.len() - shown).into())])]);
    }
    folders.write(options, out)
}

/// Findings of one kind.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    counts: Counts,
    fixable: usize,
}

impl Tally {
    fn all(&self) -> usize {
        self.counts.error + self.counts.warning + self.counts.note
    }

    /// The cells of a row that begins with `texts`.
    fn row(&self, texts: &[&str]) -> Vec<String> {
        let numbers = [self.counts.error, self.counts.warning, self.counts.note, self.fixable];
        texts.iter().map(|text| visible(text)).chain(numbers.map(|number| number.to_string())).collect()
    }
}

fn tally<'a, K: Ord>(findings: &'a [Diagnostic], key: impl Fn(&'a Diagnostic) -> K) -> BTreeMap<K, Tally> {
    let mut tallies: BTreeMap<K, Tally> = BTreeMap::new();
    for finding in findings {
        let tally = tallies.entry(key(finding)).or_default();
        match finding.severity {
            Severity::Error => tally.counts.error += 1,
            Severity::Warning => tally.counts.warning += 1,
            Severity::Note => tally.counts.note += 1,
        }
        tally.fixable += usize::from(finding.fix.is_some());
    }
    tallies
}
