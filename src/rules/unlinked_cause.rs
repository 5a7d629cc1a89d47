//! A cause that does not link to its solution.

use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC304",
    name: "unlinked-cause",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Unsafe),
    yields_to: &[],
    arguments: &[
        ("kind", "`baseline` (the other document links it) or `section` (a section for it exists)"),
        ("target", "the anchor it should lead to"),
        ("number", "the cause's number"),
    ],
    pages: pages!("unlinked-cause"),
};

fn check_document(_context: &DocumentContext<'_>, _findings: &mut Findings) {}

fn check_comparison(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
