//! A cause that the baseline lists and the document does not.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC301",
    name: "missing-cause",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &["missing-section", "missing-entry"],
    arguments: &[
        ("kind", "`lost`, or `closed` where the cause, its section and every link to it are gone together"),
        ("code", "the entry's code"),
        ("count", "how many causes the document lists"),
        ("expected", "how many causes the baseline lists"),
        ("missing", "the missing causes, each as `number: anchor`"),
    ],
    pages: pages!("missing-cause"),
};

fn check(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
