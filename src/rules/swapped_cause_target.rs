//! Causes whose texts and targets are crossed.

use super::cause_numbering::CARRIERS;
use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::alignment::{causes::target, own_section};
use crate::document::SectionId;
use crate::document::fragments::link_target;
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Edit, Fix, Role};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC305",
    name: "swapped-cause-target",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[("number", "the cause's number"), ("found", "the anchor it leads to"), ("expected", "the anchor it should lead to")],
    pages: pages!("swapped-cause-target"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    for causes in &context.difference.causes {
        let equal_sets = causes.missing().next().is_none() && causes.extra().next().is_none();
        let entry = &context.document.entries[causes.entry];
        let targets: Vec<Option<String>> = entry.causes.iter().map(|cause| target(cause, context.document, context.article())).collect();
        // Where the base leads to the same targets in the same order, the words are the translator's, and nothing was swapped.
        let moved = |at: usize| causes.pairs.iter().any(|pair| pair.left == Some(at) && pair.right != Some(at));
        let crossed: Vec<(usize, SectionId)> = entry
            .causes
            .iter()
            .enumerate()
            .filter(|(at, _)| moved(*at))
            .filter_map(|(at, cause)| own_section(context.document, cause).map(|section| (at, section)))
            .collect();
        // Two causes at least must lead to each other's sections: one alone may be worded like a third.
        let exchanged = |section: SectionId, of: usize| {
            let names: Vec<&str> =
                context.document.section_anchors(section).map(|anchor| context.article().canonical_anchor(&anchor.name)).collect();
            targets.iter().enumerate().any(|(at, target)| at != of && target.as_deref().is_some_and(|target| names.contains(&target)))
        };
        if !equal_sets || crossed.len() < 2 {
            continue;
        }
        let (mut swapped, mut edits) = (Vec::new(), Vec::new());
        for (at, section) in crossed.iter().filter(|(at, section)| exchanged(*section, *at)) {
            let cause = &entry.causes[*at];
            let Some(link) = cause.link.map(|link| &context.document.links[link as usize]) else { continue };
            // Among several anchors of the heading, the one another cause is linked by is the one in use.
            let expected = context
                .document
                .section_anchors(*section)
                .find(|anchor| context.document.links.iter().any(|link| link.target.strip_prefix('#') == Some(anchor.name.as_str())))
                .or_else(|| context.document.section_anchors(*section).next());
            let Some(expected) = expected else { continue };
            edits.push(Edit { span: link.target_span, replacement: link_target(&expected.name) });
            swapped.push(
                context
                    .finding(&META, link.target_span)
                    .with("number", cause.number.unwrap_or(0))
                    .with("found", link.target.trim_start_matches('#'))
                    .with("expected", expected.name.as_str())
                    .related(Role::Target, context.place(context.document.section(*section).title))
                    .about("swapped", &causes.entry.to_string()),
            );
        }
        // All at once: one target put right alone would be there twice.
        edits.sort();
        let fix = Fix { applicability: Applicability::Safe, edits };
        findings.extend(swapped.into_iter().enumerate().map(|(at, finding)| finding.fix((at < CARRIERS).then(|| fix.clone()))));
    }
}
