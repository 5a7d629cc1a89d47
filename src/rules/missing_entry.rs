//! An entry that the baseline has and the document has not.

use super::absence_span;
use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::alignment::{Relation, entry_code};
use crate::document::SectionId;
use crate::finding::Role;
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC209",
    name: "missing-entry",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: None,
    yields_to: &["merge-conflict"],
    arguments: &[("code", "the entry's code"), ("title", "its heading in the baseline")],
    pages: pages!("missing-entry"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    let severity = match context.comparison.relation {
        Relation::Same => None,
        // The source may have removed it: then nothing in the document speaks of it any more.
        Relation::Older => Some(Severity::Note),
        Relation::Newer | Relation::Unknown => return,
    };
    for &right in &context.difference.missing_entries {
        let entry = &context.base.entries[right];
        let code = entry_code(context.article(), context.base, right);
        let heading = context.base.section(entry.section);
        let mut finding = context
            .finding(&META, absence_span(context, entry.section))
            .with("code", code.as_str())
            .with("title", heading.text.as_str())
            .related(Role::Baseline, context.base_place(heading.title))
            .entry(Some(&code));
        for section in entry.section.0..heading.end {
            for anchor in context.base.section_anchors(SectionId(section)) {
                finding = finding.about("anchor", context.article().canonical_anchor(&anchor.name));
            }
        }
        finding = finding.about("entry", &code);
        if let Some(severity) = severity {
            finding.severity = severity;
        }
        findings.push(finding);
    }
}
