//! A check that could not be made.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC004",
    name: "unverified",
    severity: Severity::Note,
    scope: Scope::Collection,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[
        ("reason", "`no-baseline`, `partial-tree`, `low-confidence`, `unknown-locale` or `ambiguous-article`"),
        ("count", "how many checks were left out"),
    ],
    pages: pages!("unverified"),
};

fn check(_context: &CollectionContext<'_>, _findings: &mut Findings) {}
