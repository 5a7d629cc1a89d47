//! A heading of another level than in the baseline.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC401",
    name: "heading-level-mismatch",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Unsafe),
    yields_to: &[],
    arguments: &[("found", "the level here"), ("expected", "the level in the baseline"), ("title", "the heading")],
    pages: pages!("heading-level-mismatch"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
