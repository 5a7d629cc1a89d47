//! An error code that is not spelt as the product prints it.

use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC201",
    name: "corrupted-code",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &["hidden-character"],
    arguments: &[
        ("found", "the code as written"),
        ("expected", "the right code"),
        ("evidence", "what shows it: `anchor`, `file-name`, `front-matter`, `heading`, `cohort`, `siblings` or `collection`"),
        ("place", "`code-line`, `title` or `heading`"),
    ],
    pages: pages!("corrupted-code"),
};

fn check_document(_context: &DocumentContext<'_>, _findings: &mut Findings) {}

fn check_comparison(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
