//! Runs the rules: over documents, comparisons and the collection, in parallel; then settles which finding
//! speaks where several speak of one fault, which are silenced, which severity is in force, what translations share,
//! and the order.

mod settle;
mod shared;

pub use shared::shown_in;

pub mod accepted;
mod comments;
mod configured;
mod judged;
mod silence;
pub mod standing;

pub use crate::rules::matches;
pub use accepted::Accepted;
pub use configured::ConfiguredSuppression;
pub use judged::Extent;
pub use silence::{Silenced, SilencedBy};

use crate::alignment::targets::Links;
use crate::alignment::{self, BaselineOptions, Comparison, Difference};
use crate::document::Collection;
use crate::finding::{Finding, RuleMeta, Severity};
use crate::rules::{Check, CollectionContext, ComparisonContext, DocumentContext, Findings, RULES, RuleOptions};
use rayon::prelude::*;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Which rules run and how much their findings matter.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Codes, prefixes of codes or names to run; empty: all.
    pub select: Vec<String>,
    /// Codes, prefixes or names to leave out.
    pub ignore: Vec<String>,
    /// Severity by rule name, `None` to switch the rule off.
    pub severity: BTreeMap<String, Option<Severity>>,
}

impl Selection {
    /// Whether `rule` runs.
    #[must_use]
    pub fn runs(&self, rule: &RuleMeta) -> bool {
        let named = |key: &String| matches(key, rule);
        let severity = self.severity.get(rule.name);
        let switched_off = severity.is_some_and(Option::is_none);
        // A rule that is off by default is switched on by whatever names it.
        let on = if self.select.is_empty() { rule.default_on || severity.is_some() } else { self.select.iter().any(named) };
        on && !self.ignore.iter().any(named) && !switched_off
    }

    /// Whether nobody chose among the rules.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.select.is_empty() && self.ignore.is_empty() && self.severity.values().all(Option::is_some)
    }
}

/// Everything `run` obeys.
#[derive(Debug, Clone, Default)]
pub struct CheckOptions {
    /// Which rules run.
    pub selection: Selection,
    /// What documents are compared with.
    pub baselines: BaselineOptions,
    /// What rules may be told.
    pub rules: RuleOptions,
    /// What the configuration silences.
    pub suppressions: Vec<ConfiguredSuppression>,
    /// What a baseline file accepts.
    pub accepted: Option<Accepted>,
    /// How much of the documentation was read.
    pub extent: Extent,
}

/// What came of a run.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Findings by path, offset and code; one for each fault. What is silenced is not among them.
    pub findings: Vec<Finding>,
    /// Findings that comments, the configuration or a baseline file silence, in the order of findings.
    pub silenced: Vec<Silenced>,
    /// The entries of the baseline file whose finding is no longer there, by index.
    pub stale: Vec<usize>,
    /// All comparisons made.
    pub comparisons: Vec<Comparison>,
}

/// Compares and checks everything that was read.
#[must_use]
pub fn run(collection: &Collection, options: &CheckOptions) -> Outcome {
    let comparisons: Vec<Comparison> =
        collection.articles.par_iter().flat_map_iter(|article| alignment::comparisons(collection, article, &options.baselines)).collect();
    // What is off by default costs too much to run for nothing; all others run, for yielding depends on them.
    let run = RULES.iter().filter(|rule| rule.meta.default_on || options.selection.runs(rule.meta));
    let checks: Vec<Check> = run.flat_map(|rule| rule.checks.iter().copied()).collect();
    let of_documents =
        collection.documents.par_iter().enumerate().filter(|(_, document)| !document.reference_only).flat_map_iter(|(index, document)| {
            let id = crate::document::DocumentId(u32::try_from(index).unwrap_or(u32::MAX));
            let context = DocumentContext { collection, id, document, text: collection.text(id), options: &options.rules };
            let mut findings = Findings::new();
            for check in &checks {
                if let Check::Document(check) = check {
                    check(&context, &mut findings);
                }
            }
            findings
        });
    let of_comparisons = comparisons.par_iter().flat_map_iter(|comparison| {
        let difference = Difference::of(comparison, collection).without_updates(comparison, collection);
        let context = ComparisonContext {
            difference: &difference,
            collection,
            comparison,
            document: collection.document(comparison.document),
            text: collection.text(comparison.document),
            base: collection.document(comparison.base),
            base_text: collection.text(comparison.base),
            options: &options.rules,
        };
        let mut findings = Findings::new();
        for check in &checks {
            if let Check::Comparison(check) = check {
                check(&context, &mut findings);
            }
        }
        findings
    });
    let mut findings: Findings = of_documents.collect();
    findings.par_extend(of_comparisons);
    let links = Links::new(collection);
    let whole = CollectionContext { collection, comparisons: &comparisons, links: &links, options: &options.rules };
    for check in &checks {
        if let Check::Collection(check) = check {
            check(&whole, &mut findings);
        }
    }
    let mut findings = settle::settle(findings);
    findings.sort_by(|a, b| order(a, b, collection));
    silence::outcome(findings, comparisons, collection, options)
}

/// The one order of all output: path, offset, code, then what else tells findings apart.
#[must_use]
pub fn order(a: &Finding, b: &Finding, collection: &Collection) -> Ordering {
    let key = |f: &Finding| (f.place.span.start, f.rule.code, f.place.span.end);
    let path = |f: &Finding| collection.file(f.place.file).path.as_bytes();
    if a.place.file == b.place.file { Ordering::Equal } else { path(a).cmp(path(b)) }
        .then_with(|| key(a).cmp(&key(b)))
        .then_with(|| a.arguments.cmp(&b.arguments))
        .then_with(|| a.related.cmp(&b.related))
}
