//! An include of the baseline that is missing, or whose path changed.

use super::{Check, ComparisonContext, Findings, Rule, absent_in, pages};
use crate::alignment::inventory::{self, Change, Item, Moves};
use crate::alignment::normal_target;
use crate::document::{Document, Link, LinkKind};
use crate::finding::{Applicability, Fix, Role, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC803",
    name: "dropped-include",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["link-outside-root", "merge-conflict"],
    arguments: &[
        ("kind", "`changed`, `lost` or `added`"),
        ("found", "the path as written; empty for none"),
        ("expected", "the path in the baseline; empty for none"),
    ],
    pages: pages!("dropped-include"),
};

/// The includes of a document, and their paths without what localisation changes in them.
fn includes(document: &Document) -> (Vec<&Link>, Vec<Item<String>>) {
    let found: Vec<&Link> = document.links.iter().filter(|link| link.kind == LinkKind::Include).collect();
    let items = found.iter().map(|link| Item { section: link.section, key: normal_target(&link.target) }).collect();
    (found, items)
}

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let (own_includes, own) = includes(context.document);
    let (base_includes, base) = includes(context.base);
    for change in inventory::changes(context.comparison, &own, &base, Moves::Allowed) {
        match change {
            Change::Changed { left, right } => {
                let (include, wanted) = (own_includes[left], base_includes[right]);
                findings.push(
                    context
                        .finding(&META, include.target_span)
                        .with("kind", "changed")
                        .with("found", include.target.as_str())
                        .with("expected", wanted.target.as_str())
                        .related(Role::Baseline, context.base_place(wanted.target_span))
                        .fix(Some(Fix::safe(include.target_span, wanted.target_span.of(context.base_text)))),
                );
            }
            Change::Uneven { section, left, right } => {
                for at in right {
                    let wanted = base_includes[at];
                    findings.push(
                        context
                            .finding(&META, absent_in(context, section))
                            .with("kind", "lost")
                            .with("found", "")
                            .with("expected", wanted.target.as_str())
                            .related(Role::Baseline, context.base_place(wanted.span)),
                    );
                }
                for at in left {
                    let include = own_includes[at];
                    let finding = context.finding(&META, include.target_span).with("kind", "added");
                    findings.push(finding.with("found", include.target.as_str()).with("expected", "").severity(Severity::Warning));
                }
            }
        }
    }
}
