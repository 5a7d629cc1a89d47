//! A locale fixed in a link to the documentation's own site.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC108",
    name: "hard-coded-locale",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[
        ("found", "the part of the link that fixes the locale"),
        ("kind", "`path`, `query` or `tree`"),
        ("target", "the link's target"),
    ],
    pages: pages!("hard-coded-locale"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
