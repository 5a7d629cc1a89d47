//! One anchor name given twice.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC105",
    name: "duplicate-anchor",
    severity: Severity::Note,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[
        ("kind", "`used` (a link leads to it), `unused` or `same-heading`"),
        ("anchor", "the name"),
        ("count", "how often it is given"),
        ("anchors", "the names, for `unused`"),
    ],
    pages: pages!("duplicate-anchor"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
