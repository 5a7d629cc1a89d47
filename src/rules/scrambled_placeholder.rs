//! A pattern whose literal parts and placeholders were moved apart.

use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC502",
    name: "scrambled-placeholder",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &["corrupted-code"],
    arguments: &[
        ("found", "the pattern as written"),
        ("expected", "the pattern as it should be"),
        ("evidence", "`baseline`, `elsewhere` (another place of the page or the collection) or `itself`"),
    ],
    pages: pages!("scrambled-placeholder"),
};

fn check_document(_context: &DocumentContext<'_>, _findings: &mut Findings) {}

fn check_comparison(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
