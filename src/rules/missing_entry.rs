//! An entry that the baseline has and the document has not.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC209",
    name: "missing-entry",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[("code", "the entry's code"), ("title", "its heading in the baseline")],
    pages: pages!("missing-entry"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
