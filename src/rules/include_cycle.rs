//! Files that include each other.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::finding::{Place, Role, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC802",
    name: "include-cycle",
    severity: Severity::Error,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[
        ("count", "how many files the circle has"),
        ("chain", "their paths with ` → ` between them, the first one again at the end; of a long circle the first ones"),
    ],
    pages: pages!("include-cycle"),
};

/// Files of one circle that are named: who follows so many knows the rest.
const MOST_NAMED: usize = 8;

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let collection = context.collection;
    for cycle in context.links.includes().cycles() {
        let Some(first) = cycle.first() else { continue };
        if collection.document(first.from).reference_only {
            continue;
        }
        let path = |id| collection.file(collection.document(id).file).path.clone();
        let mut chain: Vec<String> = cycle.iter().take(MOST_NAMED).map(|draw| path(draw.from)).collect();
        if cycle.len() > MOST_NAMED {
            chain.push("…".to_owned());
        }
        chain.push(path(first.from));
        let finding = context.finding(&META, first.from, first.span).with("count", cycle.len()).with("chain", chain.join(" → "));
        let others = cycle.iter().skip(1).take(MOST_NAMED - 1);
        let place = |draw: &crate::alignment::targets::Draw| Place { file: collection.document(draw.from).file, span: draw.span };
        // Paths are those of one locale, so that the same circle in another is another one.
        findings.push(others.fold(finding, |finding, draw| finding.related(Role::Evidence, place(draw))));
    }
}
