//! An article with no document in a required locale.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC410",
    name: "missing-translation",
    severity: Severity::Warning,
    scope: Scope::Collection,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[("article", "the article"), ("wanted", "the locale that is missing")],
    pages: pages!("missing-translation"),
};

fn check(_context: &CollectionContext<'_>, _findings: &mut Findings) {}
