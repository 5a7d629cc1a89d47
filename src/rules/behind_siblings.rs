//! A translation made from an older source revision than its siblings.

use super::Summary;
use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::alignment::Relation;
use crate::finding::Role;
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC606",
    name: "behind-siblings",
    severity: Severity::Note,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[
        ("missing-entries", "codes the newer revision has"),
        ("extra-entries", "codes the newer revision no longer has"),
        ("causes", "entries whose causes differ, each as `code: count here / count there`"),
        ("missing-sections", "headings the newer revision has"),
        ("extra-sections", "headings the newer revision no longer has"),
    ],
    pages: pages!("behind-siblings"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if context.comparison.relation != Relation::Newer {
        return;
    }
    let summary = Summary::of(context);
    findings.push(
        context
            .finding(&META, context.document.title_span())
            .with("missing-entries", summary.missing_entries)
            .with("extra-entries", summary.extra_entries)
            .with("causes", summary.causes)
            .with("missing-sections", summary.missing_sections)
            .with("extra-sections", summary.extra_sections)
            .related(Role::Baseline, context.base_place(context.base.title_span())),
    );
}
