//! A link whose anchor differs only in case or separators.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC102",
    name: "anchor-case-mismatch",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[("found", "the anchor as linked"), ("expected", "the anchor as defined")],
    pages: pages!("anchor-case-mismatch"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
