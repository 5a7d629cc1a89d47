//! The same causes in another order.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC309",
    name: "reordered-causes",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &["swapped-cause-target"],
    arguments: &[("code", "the entry's code"), ("order", "the baseline's numbers in the order they stand here")],
    pages: pages!("reordered-causes"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
