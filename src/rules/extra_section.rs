//! A section that the baseline does not have.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC403",
    name: "extra-section",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &["extra-entry"],
    arguments: &[("title", "its heading"), ("anchor", "its anchor, or empty")],
    pages: pages!("extra-section"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
