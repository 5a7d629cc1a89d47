//! A path, file name, command or configuration key that was changed.

use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC506",
    name: "translated-identifier",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Unsafe),
    yields_to: &["scrambled-placeholder", "corrupted-code"],
    arguments: &[
        ("kind", "`spaced`, `case`, `translated` or `missing`"),
        ("found", "the identifier as written"),
        ("expected", "the identifier as it should be, or empty"),
        ("evidence", "`baseline`, `elsewhere` or `itself`"),
    ],
    pages: pages!("translated-identifier"),
};

fn check_document(_context: &DocumentContext<'_>, _findings: &mut Findings) {}

fn check_comparison(_context: &ComparisonContext<'_>, _findings: &mut Findings) {}
