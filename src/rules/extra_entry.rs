//! An entry that the baseline does not have.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC210",
    name: "extra-entry",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[("code", "the entry's code")],
    pages: pages!("extra-entry"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
