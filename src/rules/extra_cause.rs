//! A cause that the baseline does not list.

use super::canonical_code;
use super::missing_cause::name;
use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::alignment::causes::target;
use crate::finding::Role;
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC302",
    name: "extra-cause",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["extra-section", "merge-conflict", "heading-level-mismatch", "broken-anchor"],
    arguments: &[
        ("code", "the entry's code"),
        ("count", "how many causes the document lists"),
        ("expected", "how many causes the baseline lists"),
        ("extra", "the additional causes, each as `number: anchor`"),
    ],
    pages: pages!("extra-cause"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    for causes in &context.difference.causes {
        let (entry, base) = (&context.document.entries[causes.entry], &context.base.entries[causes.base_entry]);
        let extra: Vec<usize> = causes.extra().collect();
        let Some(&first) = extra.first() else { continue };
        let targets: Vec<Option<String>> = extra.iter().map(|&at| target(&entry.causes[at], context.document, context.article())).collect();
        let named = extra.iter().map(|&at| name(&entry.causes[at], at, context.document)).collect::<Vec<_>>();
        let mut finding = context
            .finding(&META, entry.causes[first].span)
            .with("code", canonical_code(context.collection, context.comparison.document, causes.entry))
            .with("count", entry.causes.len())
            .with("expected", base.causes.len())
            .with("extra", named)
            .related(Role::Baseline, context.base_place(context.base.section(base.section).title));
        for (&at, target) in extra.iter().zip(&targets) {
            finding = finding.about("anchor", target.as_deref().unwrap_or(&entry.causes[at].text));
        }
        findings.push(finding);
    }
}
