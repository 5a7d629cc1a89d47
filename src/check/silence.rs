//! From all findings to those that are reported: what is silenced, by whom, and what silences nothing.

use super::accepted::Acceptance;
use super::configured::Entries;
use super::judged::Judged;
use super::{Accepted, CheckOptions, Outcome, comments, order, shared};
use crate::alignment::Comparison;
use crate::diagnostic::fingerprints;
use crate::document::Collection;
use crate::finding::{Finding, Idle, Place};
use crate::rules::{Check, Findings, RULES, SuppressionsContext};
use std::collections::HashMap;

/// What silences a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SilencedBy {
    /// A comment in the document.
    Comment,
    /// An entry of the configuration.
    Configuration,
    /// An entry of the baseline file: the fault is known, and is still one.
    Baseline,
}

impl SilencedBy {
    /// The name used in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::Configuration => "configuration",
            Self::Baseline => "baseline",
        }
    }
}

/// A finding that is not reported.
#[derive(Debug, Clone)]
pub struct Silenced {
    /// The finding.
    pub finding: Finding,
    /// What silences it.
    pub by: SilencedBy,
}

/// A finding on its way to the outcome.
struct Item {
    finding: Finding,
    by: Option<SilencedBy>,
}

/// Silences, tells what silences nothing, and applies the selection; `findings` are settled and in order.
pub(super) fn outcome(findings: Findings, comparisons: Vec<Comparison>, collection: &Collection, options: &CheckOptions) -> Outcome {
    let judged = Judged::new(&options.selection, options.extent, &comparisons, &findings, collection);
    let mut commented = vec![false; findings.len()];
    let idle = comments::apply(&findings, &mut commented, collection, &judged);
    let said = told(&idle, collection);
    // Only now it is known what of a comment says all that is to be said of it.
    let places: HashMap<Place, &str> = said.iter().map(|finding| (finding.place, finding.rule.name)).collect();
    let speaks = |finding: &Finding| places.get(&finding.place).is_none_or(|name| !finding.rule.yields_to.contains(name));
    let (mut findings, commented): (Findings, Vec<bool>) =
        findings.into_iter().zip(commented).filter(|(finding, _)| speaks(finding)).unzip();
    findings.extend(said);
    let mut items = recognised(findings, collection);
    for (item, _) in items.iter_mut().zip(commented).filter(|(_, commented)| *commented) {
        item.by = Some(SilencedBy::Comment);
    }

    let mut entries = Entries::new(&options.suppressions);
    let nothing = Accepted::default();
    let mut acceptance = Acceptance::new(options.accepted.as_ref().unwrap_or(&nothing));
    for item in &mut items {
        // Both are asked about every finding: an entry is of use although something else silences what it names.
        let configured = entries.silences(&item.finding).then_some(SilencedBy::Configuration);
        let accepted = acceptance.accepts(&item.finding.fingerprint).then_some(SilencedBy::Baseline);
        item.by = item.by.or(configured).or(accepted);
    }
    let stale = acceptance.stale(&judged);
    // What is said of entries lies in files without comments, and is accepted by nobody; an entry may silence it.
    let mut say = |idle: &[Idle], entries: &mut Entries<'_>| {
        let said = recognised(told(idle, collection), collection);
        items
            .extend(said.into_iter().map(|item| Item { by: entries.silences(&item.finding).then_some(SilencedBy::Configuration), ..item }));
    };
    say(&acceptance.idle(&stale), &mut entries);
    // One that silences what is said of itself is of use, and nothing is said.
    told(&entries.idle(&judged), collection).iter().for_each(|finding| _ = entries.silences(finding));
    let idle = entries.idle(&judged);
    say(&idle, &mut entries);

    items.sort_by(|a, b| order(&a.finding, &b.finding, collection));
    let mut outcome = Outcome { comparisons, stale, ..Outcome::default() };
    for Item { mut finding, by } in items.into_iter().filter(|item| options.selection.runs(item.finding.rule)) {
        if let Some(Some(severity)) = options.selection.severity.get(finding.rule.name) {
            finding.severity = *severity;
        }
        match by {
            Some(by) => outcome.silenced.push(Silenced { finding, by }),
            None => outcome.findings.push(finding),
        }
    }
    // Each place is silenced for itself, before what is left is told once.
    outcome.findings = shared::fold(outcome.findings, collection, &outcome.comparisons);
    outcome
}

/// The findings about what silences nothing.
fn told(idle: &[Idle], collection: &Collection) -> Findings {
    let context = SuppressionsContext { collection, idle };
    let mut findings = Findings::new();
    for check in RULES.iter().flat_map(|rule| rule.checks) {
        if let Check::Suppressions(check) = check {
            check(&context, &mut findings);
        }
    }
    findings
}

fn recognised(findings: Findings, collection: &Collection) -> Vec<Item> {
    let fingerprints = fingerprints(&findings, collection);
    let recognised = |(mut finding, fingerprint): (Finding, String)| {
        finding.fingerprint = fingerprint;
        Item { finding, by: None }
    };
    findings.into_iter().zip(fingerprints).map(recognised).collect()
}
