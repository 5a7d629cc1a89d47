//! A heading whose code is not the entry's code, or not first.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC202",
    name: "code-heading-mismatch",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &["hidden-character"],
    arguments: &[("kind", "`different` or `not-first`"), ("found", "the code in the heading"), ("expected", "the entry's code")],
    pages: pages!("code-heading-mismatch"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
