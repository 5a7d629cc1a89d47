//! A translation whose structure is no longer that of its source.

use super::Summary;
use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::alignment::Relation;
use crate::finding::Role;
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC605",
    name: "stale-translation",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[
        ("missing-entries", "codes the source has and the translation has not"),
        ("extra-entries", "codes the translation has and the source has not"),
        ("causes", "entries whose causes differ, each as `code: count here / count there`"),
        ("missing-sections", "headings the source has and the translation has not"),
        ("extra-sections", "headings the translation has and the source has not"),
        ("levels", "how many headings differ in level"),
    ],
    pages: pages!("stale-translation"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if context.comparison.relation != Relation::Unknown || context.difference.is_empty() {
        return;
    }
    let summary = Summary::of(context);
    // Without a named revision nothing says that the translation should have followed: a note.
    let finding = context.finding(&META, context.document.title_span()).severity(Severity::Note);
    findings.push(
        finding
            .with("missing-entries", summary.missing_entries)
            .with("extra-entries", summary.extra_entries)
            .with("causes", summary.causes)
            .with("missing-sections", summary.missing_sections)
            .with("extra-sections", summary.extra_sections)
            .with("levels", context.difference.levels.len())
            .related(Role::Baseline, context.base_place(context.base.title_span())),
    );
}
