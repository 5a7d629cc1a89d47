//! A cause that the baseline does not list.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC302",
    name: "extra-cause",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &["extra-section"],
    arguments: &[
        ("code", "the entry's code"),
        ("count", "how many causes the document lists"),
        ("expected", "how many causes the baseline lists"),
        ("extra", "the additional causes, each as `number: anchor`"),
    ],
    pages: pages!("extra-cause"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
