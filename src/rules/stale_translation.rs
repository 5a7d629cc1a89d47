//! A translation whose structure is no longer that of its source.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC605",
    name: "stale-translation",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
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

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
