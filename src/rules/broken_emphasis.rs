//! Emphasis markers that show up in the text, or emphasis glued to a word.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC508",
    name: "broken-emphasis",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Unsafe),
    yields_to: &["broken-label", "scrambled-placeholder"],
    arguments: &[("kind", "`literal` or `glued`"), ("found", "the place as written")],
    pages: pages!("broken-emphasis"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
