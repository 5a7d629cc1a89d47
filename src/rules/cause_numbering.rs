//! Causes whose numbers have a gap, repeat or restart.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::{OrdinalItem, ordinals::anchor_ordinal};
use crate::finding::Fix;
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use std::cmp::Ordering;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC303",
    name: "cause-numbering",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &["missing-cause"],
    arguments: &[
        ("kind", "`gap`, `repeat`, `first` or `anchor`"),
        ("found", "the number written"),
        ("expected", "the number that should stand there"),
    ],
    pages: pages!("cause-numbering"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    for list in &context.document.cause_lists {
        let mut expected = 1;
        for item in &list.items {
            let Some(number) = item.number else { continue };
            // Of an ordinal and an anchor that reads `cause-3-…`, the anchor is the source's.
            let anchored = item.section.and_then(|section| {
                context
                    .document
                    .section_anchors(section)
                    .find_map(|anchor| anchor_ordinal(&anchor.name).filter(|(word, _)| *word == "cause").map(|(_, n)| n))
            });
            if let Some(right) = anchored.filter(|&right| right != number) {
                report(context, item, "anchor", number, right, findings);
            } else if anchored.is_none() && number != expected {
                let kind = match number.cmp(&expected) {
                    Ordering::Less => "repeat",
                    Ordering::Greater if expected == 1 => "first",
                    _ => "gap",
                };
                report(context, item, kind, number, expected, findings);
            }
            // One fault is told once: counting goes on from what is written.
            expected = number.saturating_add(1);
        }
    }
}

fn report(context: &DocumentContext<'_>, item: &OrdinalItem, kind: &'static str, found: u32, expected: u32, findings: &mut Findings) {
    let fix = item.number_span.of(context.text).is_ascii().then(|| Fix::safe(item.number_span, expected.to_string()));
    let mut finding = context.finding(&META, item.number_span).with("kind", kind).with("found", found).with("expected", expected);
    finding = finding.known_by(format!("{kind} {found} {expected}"));
    // What another document shows to be lost explains a number left out, and no other fault of numbers.
    let document = context.document;
    if let Some(entry) = document.entry_at(document.section_at(item.span.start)).filter(|_| matches!(kind, "gap" | "first")) {
        finding = finding.about("numbers", &entry.to_string());
    }
    findings.push(finding.fix(fix));
}
