//! A link that leads somewhere else than the baseline's.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::alignment::tokens::{self, exchanged, links};
use crate::finding::{Applicability, Fix, Role, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC504",
    name: "changed-url",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["merge-conflict"],
    arguments: &[("found", "the target as written here"), ("expected", "the target in the baseline")],
    pages: pages!("changed-url"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let ((own_links, own), (base_links, base)) = (links(context.document), links(context.base));
    for change in tokens::changes(context.comparison, context.texts(), &own, &base) {
        for (left, right) in exchanged(&change.extra, &change.missing) {
            let (token, wanted) = (&own[left], &base[right]);
            let (found, expected) = (token.span.of(context.text), wanted.span.of(context.base_text));
            // A target in which a locale stands is written otherwise here, and what a reference's label stands for is elsewhere.
            let in_place = !tokens::names_locale(expected) && found == own_links[left].target && expected == base_links[right].target;
            findings.push(
                context
                    .finding(&META, token.span)
                    .with("found", own_links[left].target.as_str())
                    .with("expected", base_links[right].target.as_str())
                    .related(Role::Baseline, context.base_place(wanted.span))
                    .fix(in_place.then(|| Fix::safe(token.span, expected))),
            );
        }
    }
}
