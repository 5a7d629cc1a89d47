//! A label whose markup is damaged.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC205",
    name: "broken-label",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[("found", "the label as written"), ("expected", "the label as it should be")],
    pages: pages!("broken-label"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
