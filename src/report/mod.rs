//! Reports: one file per format, and the [`Report`] that all of them write.
//!
//! Nothing here decides what a finding is worth or whether it is shown; that is done before.

pub mod comparison;
mod excerpt;
pub mod github;
pub mod json;
mod options;
pub mod pages;
pub mod paths;
#[cfg(test)]
mod samples;
pub mod sarif;
mod statistics;
pub mod status;
mod step_summary;
mod summary;
mod table;
#[cfg(test)]
mod tests;
pub mod text;

use crate::diagnostic::{Counts, Fixed, Report, Summary, Tool};
use crate::document::Collection;
use crate::finding::{Finding, Severity};
use crate::localization::Words;
use std::collections::{BTreeMap, BTreeSet};

/// What a report's summary tells beside the findings and the collection: the checker counted it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SummaryFacts {
    /// Documents by what they were compared with: `cohort`, `source`, `siblings`, `reference`, `none`.
    pub baselines: BTreeMap<String, usize>,
    /// Findings silenced, by what silences them: `comment`, `configuration`, `baseline`.
    pub suppressed: BTreeMap<String, usize>,
    /// Checks that could not be made, by reason.
    pub unverified: BTreeMap<String, usize>,
    /// What was fixed before the findings were taken down, where fixing was asked for.
    pub fixed: Option<Fixed>,
}

impl Report {
    /// The report of `findings`, which are final: filtered, weighed and in order.
    ///
    /// `fingerprints` are theirs, in the same order; see [`crate::diagnostic::fingerprints`].
    #[must_use]
    pub fn new(findings: &[Finding], fingerprints: &[String], collection: &Collection, words: &Words, facts: SummaryFacts) -> Self {
        let mut diagnostics: Vec<_> = findings.iter().map(|finding| words.diagnostic(finding, collection)).collect();
        for (diagnostic, fingerprint) in diagnostics.iter_mut().zip(fingerprints) {
            diagnostic.fingerprint.clone_from(fingerprint);
        }
        Self {
            schema_version: 1,
            tool: Tool { name: "doccheck".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() },
            summary: summary(findings, collection, facts),
            findings: diagnostics,
        }
    }
}

/// The key of findings in no known language: the tag for it.
const NO_LOCALE: &str = "und";

/// The folder of a path as it is reported; `.` for the current one.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or(".", |(folder, _)| folder)
}

fn summary(findings: &[Finding], collection: &Collection, facts: SummaryFacts) -> Summary {
    let documents = || collection.documents.iter().filter(|document| !document.reference_only);
    let locales: BTreeSet<&str> = documents().filter_map(|document| document.locale.as_ref()).map(|locale| locale.as_str()).collect();
    let mut dialects = BTreeMap::new();
    for document in documents() {
        *dialects.entry(document.dialect.name().to_owned()).or_default() += 1;
    }
    let reported = |member: &crate::document::Member| !collection.document(member.document).reference_only;
    let mut counts = Counts::default();
    let (mut by_rule, mut by_locale, mut by_directory) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for finding in findings {
        match finding.severity {
            Severity::Error => counts.error += 1,
            Severity::Warning => counts.warning += 1,
            Severity::Note => counts.note += 1,
        }
        *by_rule.entry(finding.rule.name.to_owned()).or_default() += 1;
        let locale = collection.document_of(finding.place.file).and_then(|document| document.locale.as_ref());
        *by_locale.entry(locale.map_or(NO_LOCALE, |locale| locale.as_str()).to_owned()).or_default() += 1;
        *by_directory.entry(folder(&collection.file(finding.place.file).path).to_owned()).or_default() += 1;
    }
    Summary {
        documents: documents().count(),
        articles: collection.articles.iter().filter(|article| article.members.iter().any(reported)).count(),
        entries: collection
            .articles
            .iter()
            .flat_map(|article| &article.entries)
            .filter(|entry| entry.occurrences.keys().any(|&id| !collection.document(id).reference_only))
            .count(),
        locales: locales.into_iter().map(str::to_owned).collect(),
        findings: counts,
        by_rule,
        by_locale,
        by_directory,
        source_locale: collection.source_locale.as_ref().map(|locale| locale.as_str().to_owned()),
        dialects,
        baselines: facts.baselines,
        fixable: findings.iter().filter(|finding| finding.fix.is_some()).count(),
        suppressed: facts.suppressed.values().sum(),
        suppressed_by: facts.suppressed,
        unverified: facts.unverified,
        fixed: facts.fixed,
    }
}
