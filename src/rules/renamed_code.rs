//! A code that changed since it was published, with no trace of the old one.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::alignment::promises::alias;
use crate::finding::Fix;
use crate::finding::{Applicability, RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC212",
    name: "renamed-code",
    severity: Severity::Warning,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &["corrupted-code", "merge-conflict"],
    arguments: &[("old", "the code as it was published"), ("new", "the code as it is now")],
    pages: pages!("renamed-code"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let Some(promises) = context.promises else { return };
    for renamed in &promises.renamed {
        let document = context.collection.document(renamed.document);
        let entry = &document.entries[renamed.entry];
        let finding = context.finding(&META, renamed.document, entry.code_span);
        // By the old anchor on its heading the old code is known as a past one.
        let alias = alias(document, context.collection.text(renamed.document), entry.section, &renamed.anchor);
        let fix = alias.map(|alias| Fix::not_safe(alias.at, alias.text));
        // Known by its place alone: a code that is found damaged there is the same fault, told better.
        findings.push(finding.with("old", renamed.old.as_str()).with("new", renamed.new.as_str()).of_its_own().fix(fix));
    }
}
