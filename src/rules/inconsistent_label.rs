//! Two spellings of one label in one document.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC206",
    name: "inconsistent-label",
    severity: Severity::Note,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Unsafe),
    yields_to: &["broken-label", "untranslated-label"],
    arguments: &[
        ("kind", "`wording` or `number-position`"),
        ("found", "the label as written here"),
        ("usual", "the label as written elsewhere"),
        ("count", "how often the usual form is written"),
    ],
    pages: pages!("inconsistent-label"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
