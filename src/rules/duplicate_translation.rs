//! Two documents of one locale that claim one article.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC411",
    name: "duplicate-translation",
    severity: Severity::Warning,
    scope: Scope::Collection,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[("kind", "`older` (this one is older than the one used) or `unordered`"), ("used", "the path of the document used")],
    pages: pages!("duplicate-translation"),
};

fn check(_context: &CollectionContext<'_>, _findings: &mut Findings) {}
