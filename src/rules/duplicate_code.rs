//! One code defined by two entries of a locale.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC208",
    name: "duplicate-code",
    severity: Severity::Error,
    scope: Scope::Collection,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[("code", "the code")],
    pages: pages!("duplicate-code"),
};

fn check(_context: &CollectionContext<'_>, _findings: &mut Findings) {}
