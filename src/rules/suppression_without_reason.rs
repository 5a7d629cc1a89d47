//! A suppression that does not say why.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::DirectiveKind;
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC006",
    name: "suppression-without-reason",
    severity: Severity::Note,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: None,
    // What suppresses nothing goes away, with or without a reason.
    yields_to: &["unused-suppression"],
    arguments: &[("rules", "what the comment suppresses, as written; empty where it is all rules")],
    pages: pages!("suppression-without-reason"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    // An end needs no reason: it takes nothing away from the report.
    let silences = |kind| matches!(kind, DirectiveKind::NextLine | DirectiveKind::Begin | DirectiveKind::File);
    for directive in document.directives.iter().filter(|directive| directive.closed && silences(directive.kind)) {
        if !directive.reason.of(context.text).chars().any(char::is_alphanumeric) {
            let rules: Vec<String> = directive.rules.iter().map(|rule| rule.of(context.text).to_owned()).collect();
            // Each document is silenced by itself, with reasons of its own.
            findings.push(context.finding(&META, directive.span).with("rules", rules).of_its_own());
        }
    }
}
