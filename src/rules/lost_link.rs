//! Links of the baseline that a block lost, or that it has and the baseline has not.

use super::{Check, ComparisonContext, Findings, Rule, first_line, pages};
use crate::alignment::tokens::{self, exchanged, links};
use crate::finding::{Role, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC505",
    name: "lost-link",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["missing-cause", "step-mismatch", "list-shape-mismatch", "merge-conflict"],
    arguments: &[("kind", "`lost` or `added`"), ("target", "where the link leads")],
    pages: pages!("lost-link"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let ((own_links, own), (base_links, base)) = (links(context.document), links(context.base));
    for change in tokens::changes(context.comparison, context.texts(), &own, &base) {
        if !exchanged(&change.extra, &change.missing).is_empty() {
            continue;
        }
        for &at in &change.missing {
            let finding = context.finding(&META, first_line(context.document, change.block, context.text)).with("kind", "lost");
            let target = base_links[at].target.as_str();
            findings.push(finding.with("target", target).related(Role::Baseline, context.base_place(base_links[at].span)));
        }
        // A link that the base has in another place is not one that it lacks.
        for &at in change.extra.iter().filter(|at| !base.iter().any(|other| other.key == own[**at].key)) {
            let finding = context.finding(&META, own[at].span).with("kind", "added").severity(Severity::Note);
            findings.push(finding.with("target", own_links[at].target.as_str()));
        }
    }
}
