//! A heading without the explicit anchor its baseline has.

use super::{Check, ComparisonContext, Findings, HeadingNames, Rule, pages};
use crate::document::{Anchor, AnchorOrigin, Document, SectionId};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Edit, Fix, Role};
use crate::source::Span;
use std::collections::HashMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC106",
    name: "missing-heading-anchor",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["translated-anchor", "merge-conflict"],
    arguments: &[("expected", "the anchor of the baseline's heading"), ("title", "the heading")],
    pages: pages!("missing-heading-anchor"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let names = HeadingNames::of(context);
    if !names.slugs && !explicit_by_custom(context.base) {
        return;
    }
    let counts = (counts(context.document), counts(context.base));
    for pair in &context.comparison.sections {
        let (Some(left), Some(right)) = (pair.left, pair.right) else { continue };
        if pair.confidence < 0.5 || left.0 == 0 {
            continue;
        }
        let has_own = context.document.section_anchors(left).any(|anchor| anchor.origin != AnchorOrigin::Derived);
        let Some(expected) = names.names(right).next() else { continue };
        // A heading left in the source's words has its slug.
        let same_slug =
            expected.origin == AnchorOrigin::Derived && context.document.section_anchors(left).any(|own| own.name == expected.name);
        if has_own || same_slug {
            continue;
        }
        let section = context.document.section(left);
        findings.push(
            context
                .finding(&META, section.title)
                .with("expected", expected.name.as_str())
                .with("title", section.text.as_str())
                .related(Role::Baseline, context.base_place(context.base.section(right).title))
                .about("anchor", context.article().canonical_anchor(&expected.name))
                .fix(if expected.origin == AnchorOrigin::Derived {
                    named_like_others(context, left, &expected.name)
                } else {
                    addition(context, &counts, left, right)
                }),
        );
    }
}

/// How often each name is given by an explicit anchor.
fn counts(document: &Document) -> HashMap<&str, usize> {
    let mut counts = HashMap::new();
    for anchor in document.anchors.iter().filter(|anchor| anchor.origin != AnchorOrigin::Derived) {
        *counts.entry(anchor.name.as_str()).or_default() += 1;
    }
    counts
}

/// The slug of the base's heading, as an id in the form that the document's other headings have theirs.
fn named_like_others(context: &ComparisonContext<'_>, section: SectionId, name: &str) -> Option<Fix> {
    if context.document.anchors.iter().any(|anchor| anchor.name == name) {
        return None;
    }
    let sample = context.document.anchors.iter().find(|anchor| anchor.on_heading && anchor.origin != AnchorOrigin::Derived)?;
    let written = sample.whole.of(context.text).replacen(&sample.name, name, 1);
    let title = context.document.section(section).title;
    Some(if sample.origin == AnchorOrigin::Attribute {
        Fix::safe(Span::at(title.end as usize), format!(" {written}"))
    } else {
        Fix::safe(Span::at(title.start as usize), written)
    })
}

/// The anchors of the base's heading, written as they are there. None where the document has one of them as often as
/// the base: then it was not lost, but put on another heading.
fn addition(
    context: &ComparisonContext<'_>,
    (own, base): &(HashMap<&str, usize>, HashMap<&str, usize>),
    left: SectionId,
    right: SectionId,
) -> Option<Fix> {
    let explicit = || context.base.section_anchors(right).filter(|anchor| anchor.origin != AnchorOrigin::Derived);
    let count = |counts: &HashMap<&str, usize>, anchor: &Anchor| counts.get(anchor.name.as_str()).copied().unwrap_or(0);
    if explicit().any(|anchor| count(own, anchor) >= count(base, anchor)) {
        return None;
    }
    let (here, there) = (context.document.section(left).title, context.base.section(right).title);
    // `{object}` at the end may be an id that lost its number sign: then adding another one is a guess.
    let applicability = if here.of(context.text).ends_with('}') { Applicability::Unsafe } else { Applicability::Safe };
    let whole = |anchor: &Anchor| anchor.whole;
    let before = explicit().map(whole).filter(|whole| whole.end <= there.start).reduce(Span::cover);
    let after = explicit().map(whole).filter(|whole| whole.start >= there.end).reduce(Span::cover);
    let mut edits = Vec::new();
    if let Some(before) = before {
        let written = Span { start: before.start, end: there.start }.of(context.base_text);
        edits.push(Edit { span: Span::at(here.start as usize), replacement: written.to_owned() });
    }
    if let Some(after) = after {
        let written = Span { start: there.end, end: after.end }.of(context.base_text);
        edits.push(Edit { span: Span::at(here.end as usize), replacement: written.to_owned() });
    }
    // What stands between them in the base is nothing but space and anchors, else it would be written here too.
    let names = |edits: &[Edit]| edits.iter().all(|edit| only_anchors(&edit.replacement));
    (!edits.is_empty() && names(&edits)).then_some(Fix { applicability, edits })
}

/// Whether a piece of a heading holds anchors and spaces only: no words, no line end.
fn only_anchors(piece: &str) -> bool {
    let mut rest = piece.trim();
    while !rest.is_empty() {
        let tag =
            rest.strip_prefix("</a>").or_else(|| rest.starts_with("<a ").then(|| rest.split_once('>').map(|(_, rest)| rest)).flatten());
        let Some(next) = tag.or_else(|| rest.starts_with('{').then(|| rest.split_once('}').map(|(_, rest)| rest)).flatten()) else {
            return false;
        };
        rest = next.trim_start();
    }
    !piece.contains(['\n', '\r'])
}

/// Whether most headings of a document have explicit anchors, so that one without is an omission.
fn explicit_by_custom(document: &Document) -> bool {
    let explicit = |section: &u32| document.section_anchors(SectionId(*section)).any(|anchor| anchor.origin != AnchorOrigin::Derived);
    let all = u32::try_from(document.sections.len()).unwrap_or(u32::MAX);
    let with = (1..all).filter(explicit).count();
    with * 2 > document.sections.len().saturating_sub(1)
}
