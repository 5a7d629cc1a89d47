//! An entry without its code line.

use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC203",
    name: "missing-code-label",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &["broken-label", "missing-entry"],
    arguments: &[("expected", "the entry's code"), ("label", "the label in the document's language, or empty")],
    pages: pages!("missing-code-label"),
};

fn check_document(_context: &DocumentContext<'_>, _findings: &mut Findings) {}

fn check_comparison(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
