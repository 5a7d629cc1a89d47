//! A heading without the explicit anchor its baseline has.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC106",
    name: "missing-heading-anchor",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &["translated-anchor"],
    arguments: &[("expected", "the anchor of the baseline's heading"), ("title", "the heading")],
    pages: pages!("missing-heading-anchor"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
