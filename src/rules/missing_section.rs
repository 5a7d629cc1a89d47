//! A section that the baseline has and the document has not.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC402",
    name: "missing-section",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &["missing-entry"],
    arguments: &[
        ("kind", "`lost` or `closed`, as in missing-cause"),
        ("title", "its heading in the baseline"),
        ("anchor", "its anchor, or empty"),
    ],
    pages: pages!("missing-section"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
