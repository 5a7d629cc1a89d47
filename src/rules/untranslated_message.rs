//! A message left in the source language.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC211",
    name: "untranslated-message",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[("kind", "`whole` or `part`"), ("found", "what is not translated"), ("language", "the language it is in")],
    pages: pages!("untranslated-message"),
};

fn check(_context: &DocumentContext<'_>, _findings: &mut Findings) {}
