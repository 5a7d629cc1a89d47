//! Causes whose texts and targets are crossed.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC305",
    name: "swapped-cause-target",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[("number", "the cause's number"), ("found", "the anchor it leads to"), ("expected", "the anchor it should lead to")],
    pages: pages!("swapped-cause-target"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
