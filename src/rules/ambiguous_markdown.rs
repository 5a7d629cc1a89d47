//! Markdown that two readers do not see alike.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};
use crate::markdown::second_reading::ambiguities;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC003",
    name: "ambiguous-markdown",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    // Reading twice costs twice.
    default_on: false,
    fix: None,
    yields_to: &["merge-conflict"],
    arguments: &[
        ("kind", "`block` or `id` (the id that a heading's text gives)"),
        (
            "first",
            "what pulldown-cmark sees begin there: `heading`, `paragraph`, `list`, `item`, `quote`, `code`, `html`, `table`, `row`, `cell`, \
             `rule` or `nothing`; or the id",
        ),
        ("second", "what comrak sees, written likewise"),
    ],
    pages: pages!("ambiguous-markdown"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    for ambiguity in ambiguities(context.text, document.front_matter.body_start as usize, document.dialect) {
        // Where a heading says its id, nobody makes one from its text.
        if ambiguity.is_id && document.section_anchors(document.section_at(ambiguity.span.start)).any(|anchor| anchor.is_written()) {
            continue;
        }
        let finding = context.finding(&META, ambiguity.span).with("kind", if ambiguity.is_id { "id" } else { "block" });
        findings.push(finding.with("first", ambiguity.first).with("second", ambiguity.second).of_its_own());
    }
}
