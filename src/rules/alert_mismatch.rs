//! Alerts that differ from the baseline in kind, number or order, or whose keyword was translated.

use super::{Check, ComparisonContext, Findings, Rule, absent_in, pages};
use crate::alignment::inventory::{self, Change, Item, Moves};
use crate::document::Document;
use crate::document::alerts::{Alert, alerts};
use crate::finding::{Applicability, Fix, Role, RuleMeta, Scope, Severity};

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
        ("kind", "`keyword` or `number`"),
        ("found", "the keyword as written; empty for none"),
        ("expected", "the keyword of the baseline; empty for none"),
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
