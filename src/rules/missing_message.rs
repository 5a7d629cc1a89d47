//! An entry without its message line, or with an empty one.

use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC204",
    name: "missing-message",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &["broken-label", "missing-entry"],
    arguments: &[
        ("kind", "`missing` or `empty`"),
        ("code", "the entry's code"),
        ("label", "the label in the document's language, or empty"),
    ],
    pages: pages!("missing-message"),
};

fn check_document(_context: &DocumentContext<'_>, _findings: &mut Findings) {}

fn check_comparison(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
