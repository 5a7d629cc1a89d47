//! A heading without the explicit anchor its baseline has.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::document::{AnchorOrigin, Document, SectionId};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Fix, Role};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC106",
    name: "missing-heading-anchor",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &["translated-anchor"],
    arguments: &[("expected", "the anchor of the baseline's heading"), ("title", "the heading")],
    pages: pages!("missing-heading-anchor"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() || !explicit_by_custom(context.base) {
        return;
    }
    for pair in &context.comparison.sections {
        let (Some(left), Some(right)) = (pair.left, pair.right) else { continue };
        if pair.confidence < 0.5 || left.0 == 0 {
            continue;
        }
        let has_own = context.document.section_anchors(left).any(|anchor| anchor.origin != AnchorOrigin::Derived);
        let Some(expected) = context.base.section_anchors(right).find(|anchor| anchor.origin != AnchorOrigin::Derived) else { continue };
        if has_own {
            continue;
        }
        let section = context.document.section(left);
        // `{object}` at the end may be an id that lost its number sign: then adding another one is a guess.
        let braces = section.title.of(context.text).ends_with('}');
        let mut replacement = match expected.origin {
            AnchorOrigin::Attribute => Fix::safe(Span::at(section.title.end as usize), format!(" {{#{}}}", expected.name)),
            _ => Fix::safe(Span::at(section.title.start as usize), format!("<a name=\"{}\"></a>", expected.name)),
        };
        if braces {
            replacement.applicability = Applicability::Unsafe;
        }
        findings.push(
            context
                .finding(&META, section.title)
                .with("expected", expected.name.as_str())
                .with("title", section.text.as_str())
                .related(Role::Baseline, context.base_place(context.base.section(right).title))
                .about("anchor", context.article().canonical_anchor(&expected.name))
                .fix(Some(replacement)),
        );
    }
}

/// Whether most headings of a document have explicit anchors, so that one without is an omission.
fn explicit_by_custom(document: &Document) -> bool {
    let explicit = |section: &u32| document.section_anchors(SectionId(*section)).any(|anchor| anchor.origin != AnchorOrigin::Derived);
    let all = u32::try_from(document.sections.len()).unwrap_or(u32::MAX);
    let with = (1..all).filter(explicit).count();
    with * 2 > document.sections.len().saturating_sub(1)
}
