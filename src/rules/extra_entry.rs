//! An entry that the baseline does not have.

use super::canonical_code;
use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC210",
    name: "extra-entry",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["merge-conflict"],
    arguments: &[("code", "the entry's code")],
    pages: pages!("extra-entry"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    for &left in &context.difference.extra_entries {
        let entry = &context.document.entries[left];
        let code = canonical_code(context.collection, context.comparison.document, left);
        let mut finding = context.finding(&META, context.document.entry_title(entry)).with("code", code.as_str());
        for anchor in context.document.entry_anchors(entry) {
            finding = finding.about("anchor", context.article().canonical_anchor(&anchor.name));
        }
        findings.push(finding);
    }
}
