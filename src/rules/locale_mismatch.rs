//! Front matter that names another locale than the path.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC603",
    name: "locale-mismatch",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[("found", "the locale in the front matter"), ("expected", "the locale of the path")],
    pages: pages!("locale-mismatch"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
