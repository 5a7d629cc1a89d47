//! A link to an anchor the document does not have.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC101",
    name: "broken-anchor",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Unsafe),
    yields_to: &["anchor-case-mismatch", "translated-anchor", "missing-section", "missing-cause", "missing-entry", "duplicate-anchor"],
    arguments: &[
        ("target", "the anchor that is missing"),
        ("suggestion", "the nearest anchor of the document, or empty"),
        ("section", "the heading that has the anchor in another translation, or empty"),
    ],
    pages: pages!("broken-anchor"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
