//! A section that the baseline has and the document has not.

use super::absence_span;
use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::document::{AnchorOrigin, SectionId};
use crate::finding::Role;
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC402",
    name: "missing-section",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["missing-entry", "merge-conflict"],
    arguments: &[
        ("kind", "`lost` or `closed`, as in missing-cause"),
        ("title", "its heading in the baseline"),
        ("anchor", "its anchor, or empty"),
    ],
    pages: pages!("missing-section"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    for &right in &context.difference.missing_sections {
        let section = context.base.section(right);
        let anchors: Vec<&str> =
            context.base.section_anchors(right).filter(|a| a.origin != AnchorOrigin::Derived).map(|a| a.name.as_str()).collect();
        let mut finding = context
            .finding(&META, absence_span(context, right))
            .with("kind", "lost")
            .with("title", section.text.as_str())
            .with("anchor", anchors.first().copied().unwrap_or(""))
            .related(Role::Baseline, context.base_place(section.title));
        for inner in right.0..section.end {
            for anchor in context.base.section_anchors(SectionId(inner)) {
                finding = finding.about("anchor", context.article().canonical_anchor(&anchor.name));
            }
        }
        findings.push(finding);
    }
}
