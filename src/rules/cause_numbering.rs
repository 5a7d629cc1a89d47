//! Causes whose numbers have a gap, repeat or restart.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::{OrdinalItem, ordinals::anchor_ordinal};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Edit, Fix};
use std::cmp::Ordering;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC303",
    name: "cause-numbering",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["missing-cause"],
    arguments: &[
        ("kind", "`gap`, `repeat`, `first` or `anchor`"),
        ("found", "the number written"),
        ("expected", "the number that should stand there"),
    ],
    pages: pages!("cause-numbering"),
};

/// Findings of one list that carry its fix: the first one mends them all, and a list with more of them is no list.
pub(super) const CARRIERS: usize = 16;

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    for list in &context.document.cause_lists {
        let mut faults = Vec::new();
        let mut edits = Vec::new();
        let (mut place, mut next) = (1, 1);
        for item in &list.items {
            let Some(number) = item.number else { continue };
            // Of an ordinal and an anchor that reads `cause-3-…`, the anchor is the source's.
            let anchored = item.section.and_then(|section| {
                context
                    .document
                    .section_anchors(section)
                    .find_map(|anchor| anchor_ordinal(&anchor.name).filter(|(word, _)| *word == "cause").map(|(_, n)| n))
            });
            let right = anchored.unwrap_or(place);
            if number != right {
                let digits = digits_like(right, item.number_span.of(context.text));
                edits.push(Edit { span: item.number_span, replacement: digits });
            }
            if anchored.is_some_and(|right| right != number) {
                faults.push((item, "anchor", number, right));
            } else if number != right && number != next {
                // What merely goes on from a wrong number is told with that one.
                let kind = match number.cmp(&right) {
                    Ordering::Less => "repeat",
                    Ordering::Greater if place == 1 => "first",
                    _ => "gap",
                };
                faults.push((item, kind, number, right));
            }
            place = right.saturating_add(1);
            next = number.saturating_add(1);
        }
        for (at, (item, kind, number, right)) in faults.into_iter().enumerate() {
            // One number set right alone would stand twice, or leave a gap behind it.
            let fix = (at < CARRIERS).then(|| Fix { applicability: Applicability::Safe, edits: edits.clone() });
            report(context, item, kind, number, right, fix, findings);
        }
    }
}

fn report(
    context: &DocumentContext<'_>,
    item: &OrdinalItem,
    kind: &'static str,
    found: u32,
    expected: u32,
    fix: Option<Fix>,
    findings: &mut Findings,
) {
    let mut finding = context.finding(&META, item.number_span).with("kind", kind).with("found", found).with("expected", expected);
    finding = finding.known_by(format!("{kind} {found} {expected}"));
    // What another document shows to be lost explains a number left out, and no other fault of numbers.
    let document = context.document;
    if let Some(entry) = document.entry_at(item.span.start).filter(|_| matches!(kind, "gap" | "first")) {
        finding = finding.about("numbers", &entry.to_string());
    }
    findings.push(finding.fix(fix));
}

/// `number` in the digits that `sample` is written in.
fn digits_like(number: u32, sample: &str) -> String {
    let zeros = ['0', '０', '٠', '۰', '०'];
    let first = sample.chars().next().unwrap_or('0');
    let zero = zeros.into_iter().find(|&zero| (u32::from(zero)..u32::from(zero) + 10).contains(&u32::from(first))).unwrap_or('0');
    let digit = |c: char| char::from_u32(u32::from(zero) + c.to_digit(10).unwrap_or(0)).unwrap_or(c);
    number.to_string().chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_script() {
        assert_eq!(digits_like(12, "3"), "12");
        assert_eq!(digits_like(12, "３"), "１２");
        assert_eq!(digits_like(40, "٤"), "٤٠");
    }
}
