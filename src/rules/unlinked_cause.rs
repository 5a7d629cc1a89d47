//! A cause that does not link to its solution.

use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::alignment::causes::target;
use crate::document::fragments::link_target;
use crate::document::lines::words;
use crate::document::{Cause, SectionId};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Fix, Role};
use std::collections::{HashMap, HashSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC304",
    name: "unlinked-cause",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &[],
    arguments: &[
        ("kind", "`baseline` (the other document links it) or `section` (a section for it exists)"),
        ("target", "the anchor it should lead to"),
        ("number", "the cause's number"),
    ],
    pages: pages!("unlinked-cause"),
};

fn check_document(context: &DocumentContext<'_>, findings: &mut Findings) {
    let mut headings: Option<HashMap<Vec<String>, usize>> = None;
    let mut linked_names: Option<HashSet<&str>> = None;
    for entry in &context.document.entries {
        for cause in entry.causes.iter().filter(|cause| cause.link.is_none() && cause.section.is_none()) {
            // Word for word the heading of a section, the first of that name: that is where it should lead.
            let sections = || context.document.sections.iter().enumerate().skip(1).rev();
            let headings = headings.get_or_insert_with(|| sections().map(|(at, section)| (words(&section.text), at)).collect());
            let wanted = words(&cause.text);
            let Some(&at) = headings.get(&wanted).filter(|_| !wanted.is_empty()) else { continue };
            let section = SectionId(u32::try_from(at).unwrap_or(0));
            // Of several anchors of a heading, the one that links use is the one in use.
            let in_use = linked_names
                .get_or_insert_with(|| context.document.links.iter().filter_map(|link| link.target.strip_prefix('#')).collect());
            let mut anchors = context.document.section_anchors(section);
            let used = context.document.section_anchors(section).find(|anchor| in_use.contains(anchor.name.as_str()));
            let Some(anchor) = used.or_else(|| anchors.next()) else { continue };
            let finding = context
                .finding(&META, cause.text_span)
                .with("kind", "section")
                .with("target", anchor.name.as_str())
                .with("number", cause.number.unwrap_or(0))
                .about("cause", &cause.text_span.start.to_string())
                .known_by(anchor.name.as_str())
                .related(Role::Target, context.place(context.document.section(section).title));
            findings.push(finding.severity(Severity::Note).fix(linked(cause, context.text, &anchor.name)));
        }
    }
}

fn check_comparison(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    for causes in &context.difference.causes {
        let (entry, base) = (&context.document.entries[causes.entry], &context.base.entries[causes.base_entry]);
        for pair in causes.pairs.iter().filter(|pair| pair.confidence >= 0.5) {
            let (Some(left), Some(right)) = (pair.left, pair.right) else { continue };
            let (cause, other) = (&entry.causes[left], &base.causes[right]);
            if cause.link.is_some() {
                continue;
            }
            let Some(target) = target(other, context.base, context.article()) else { continue };
            let finding = context
                .finding(&META, cause.text_span)
                .with("kind", "baseline")
                .with("target", target.as_str())
                .with("number", cause.number.unwrap_or(0))
                .about("cause", &cause.text_span.start.to_string())
                .related(Role::Baseline, context.base_place(other.span));
            findings.push(finding.fix(linked(cause, context.text, &target)));
        }
    }
}

/// The cause's words as a link; none where they reach out of the emphasis that they begin in.
fn linked(cause: &Cause, text: &str, anchor: &str) -> Option<Fix> {
    let words = cause.text_span.of(text);
    (!words.contains(['*', '[', ']'])).then(|| Fix::not_safe(cause.text_span, format!("[{words}]({})", link_target(anchor))))
}
