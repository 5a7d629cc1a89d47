//! A document without a title, with several, or with one that is not first.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC701",
    name: "missing-title",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[("kind", "`none`, `several` or `not-first`"), ("count", "how many there are")],
    pages: pages!("missing-title"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
