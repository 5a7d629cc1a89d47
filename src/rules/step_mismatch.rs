//! Steps that differ in number or nesting from the baseline.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC308",
    name: "step-mismatch",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &["missing-section", "missing-entry"],
    arguments: &[
        ("kind", "`labelled` (numbered step lines) or `list` (ordered lists)"),
        ("count", "how many the document has"),
        ("expected", "how many the baseline has"),
        ("missing", "the missing steps, each as `number: anchor`"),
    ],
    pages: pages!("step-mismatch"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
