//! A section that the baseline does not have.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC403",
    name: "extra-section",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["extra-entry", "merge-conflict"],
    arguments: &[("title", "its heading"), ("anchor", "its anchor, or empty")],
    pages: pages!("extra-section"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    for &left in &context.difference.extra_sections {
        let section = context.document.section(left);
        let mut finding = context
            .finding(&META, section.title)
            .with("title", section.text.as_str())
            .with("anchor", context.document.section_anchors(left).next().map_or("", |anchor| anchor.name.as_str()));
        for anchor in context.document.section_anchors(left) {
            finding = finding.about("anchor", context.article().canonical_anchor(&anchor.name));
        }
        findings.push(finding);
    }
}
