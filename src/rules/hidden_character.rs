//! An invisible or deceptive character in a code, anchor or link target.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC007",
    name: "hidden-character",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[
        ("kind", "`invisible` or `look-alike`"),
        ("place", "`code`, `anchor`, `link` or `file-name`"),
        ("character", "the character, as U+ and four or more digits"),
        ("expected", "the text without it"),
        ("found", "the text with it, the character shown as U+…"),
    ],
    pages: pages!("hidden-character"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
