//! Alerts that differ from the baseline in kind, number or order, or whose keyword was translated.

use super::{Check, ComparisonContext, Findings, Rule, absent_in, pages};
use crate::alignment::inventory::{self, Change, Item, Moves};
use crate::document::Document;
use crate::document::alerts::{Alert, alerts};
use crate::finding::{Applicability, Fix, Role, RuleMeta, Scope, Severity};
use crate::markdown::BlockKind;
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC405",
    name: "alert-mismatch",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["merge-conflict"],
    arguments: &[
        ("kind", "`keyword`, `number`, or for the marks of zones and versions `mark`, `mark-lost` or `mark-added`"),
        ("found", "the keyword or the mark as written; empty for none"),
        ("expected", "the keyword or the mark of the baseline; empty for none"),
        ("count", "how many alerts the document has at this place"),
        ("base-count", "how many the baseline has"),
    ],
    pages: pages!("alert-mismatch"),
};

fn items(document: &Document, text: &str) -> (Vec<Alert>, Vec<Item<String>>) {
    let found = alerts(document, text);
    let items = found.iter().map(|alert| Item { section: alert.section, key: alert.kind.clone() }).collect();
    (found, items)
}

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    marks(context, findings);
    let (own_alerts, own) = items(context.document, context.text);
    let (base_alerts, base) = items(context.base, context.base_text);
    for change in inventory::changes(context.comparison, &own, &base, Moves::Told) {
        match change {
            Change::Changed { left, right } => {
                let (keyword, expected) = (own_alerts[left].keyword, base_alerts[right].keyword.of(context.base_text));
                findings.push(
                    context
                        .finding(&META, keyword)
                        .with("kind", "keyword")
                        .with("found", keyword.of(context.text))
                        .with("expected", expected)
                        .related(Role::Baseline, context.base_place(base_alerts[right].keyword))
                        .fix(Some(Fix::safe(keyword, expected))),
                );
            }
            Change::Uneven { section, left, right } => {
                let first = own_alerts[left.clone()].first();
                let wanted = base_alerts[right.clone()].first();
                let finding = context
                    .finding(&META, first.map_or_else(|| absent_in(context, section), |alert| alert.line))
                    .with("kind", "number")
                    .with("found", first.map_or("", |alert| alert.keyword.of(context.text)))
                    .with("expected", wanted.map_or("", |alert| alert.keyword.of(context.base_text)))
                    .with("count", left.len())
                    .with("base-count", right.len());
                let baseline = base_alerts[right].iter();
                findings.push(baseline.fold(finding, |finding, alert| finding.related(Role::Baseline, context.base_place(alert.line))));
            }
        }
    }
}

/// The lines by which docfx shows a part of a page to some readers only, and their text without what spaces change in it.
fn zone_marks(document: &Document, text: &str) -> (Vec<Span>, Vec<Item<String>>) {
    let marks = document.outline.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Extension(extension) if ZONES.contains(&extension.name.of(text)) => Some(block.span),
        _ => None,
    });
    let found: Vec<Span> = marks.collect();
    let key = |span: &Span| span.of(text).split_whitespace().collect::<Vec<_>>().join(" ").replacen("::: ", ":::", 1);
    let items = found.iter().map(|span| Item { section: document.section_at(span.start), key: key(span) }).collect();
    (found, items)
}

/// What opens and closes a zone for some readers, or for some versions of the product.
const ZONES: [&str; 4] = ["zone", "zone-end", "moniker", "moniker-end"];

/// A mark of a zone that is lost, added or changed: a part of the page is shown to the wrong readers, or to none.
fn marks(context: &ComparisonContext<'_>, findings: &mut Findings) {
    let (own_marks, own) = zone_marks(context.document, context.text);
    let (base_marks, base) = zone_marks(context.base, context.base_text);
    for change in inventory::changes(context.comparison, &own, &base, Moves::Told) {
        match change {
            Change::Changed { left, right } => {
                let (mark, wanted) = (own_marks[left], base_marks[right]);
                let expected = wanted.of(context.base_text);
                let finding = context.finding(&META, mark).with("kind", "mark").with("found", mark.of(context.text));
                let finding = finding.with("expected", expected).with("count", 1_usize).with("base-count", 1_usize);
                findings.push(finding.related(Role::Baseline, context.base_place(wanted)).fix(Some(Fix::safe(mark, expected))));
            }
            Change::Uneven { section, left, right } => {
                for at in right {
                    let wanted = base_marks[at];
                    let finding = context.finding(&META, absent_in(context, section)).with("kind", "mark-lost").with("found", "");
                    let finding = finding.with("expected", wanted.of(context.base_text)).with("count", 0_usize).with("base-count", 1_usize);
                    findings.push(finding.related(Role::Baseline, context.base_place(wanted)));
                }
                for at in left {
                    let finding = context.finding(&META, own_marks[at]).with("kind", "mark-added");
                    let finding = finding.with("found", own_marks[at].of(context.text)).with("expected", "");
                    findings.push(finding.with("count", 1_usize).with("base-count", 0_usize));
                }
            }
        }
    }
}
