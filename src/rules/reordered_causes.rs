//! The same causes in another order.

use super::canonical_code;
use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::finding::Role;
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC309",
    name: "reordered-causes",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["swapped-cause-target"],
    arguments: &[("code", "the entry's code"), ("order", "the baseline's numbers in the order they stand here")],
    pages: pages!("reordered-causes"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    for causes in &context.difference.causes {
        let complete = causes.pairs.iter().all(|pair| pair.left.is_some() && pair.right.is_some());
        let order: Vec<usize> = causes.pairs.iter().filter_map(|pair| pair.right).collect();
        if !complete || order.is_sorted() {
            continue;
        }
        let (entry, base) = (&context.document.entries[causes.entry], &context.base.entries[causes.base_entry]);
        let moved = order.iter().enumerate().find(|(here, there)| here != *there).map_or(0, |(here, _)| here);
        findings.push(
            context
                .finding(&META, entry.causes[moved].span)
                .with("code", canonical_code(context.collection, context.comparison.document, causes.entry))
                .with("order", order.iter().map(|there| (there + 1).to_string()).collect::<Vec<_>>())
                .related(Role::Baseline, context.base_place(base.causes[order[moved]].span))
                .about("swapped", &causes.entry.to_string()),
        );
    }
}
