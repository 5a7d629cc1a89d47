//! An anchor that was translated, accented or cut short.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC107",
    name: "translated-anchor",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[("found", "the anchor"), ("expected", "the anchor of the baseline's heading")],
    pages: pages!("translated-anchor"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
