//! A code of the product that no entry documents.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::codes;
use crate::finding::{Finding, Place};
use crate::finding::{RuleMeta, Scope, Severity};
use std::collections::HashSet;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC901",
    name: "undocumented-code",
    severity: Severity::Error,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[("code", "the code")],
    pages: pages!("undocumented-code"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    // Of a part of the documentation nobody knows what the rest documents.
    let Some(registry) = context.options.registry.as_ref().filter(|registry| registry.whole) else { return };
    let collection = context.collection;
    let entries = collection.articles.iter().flat_map(|article| &article.entries);
    let documented: HashSet<String> =
        entries.flat_map(|entry| entry.codes.iter().chain(&entry.past_codes)).map(|code| codes::fold(code)).collect();
    for registered in registry.codes.iter().filter(|registered| !documented.contains(&codes::fold(&registered.code))) {
        let Some(file) = collection.file_at(&registered.path) else { continue };
        let finding = Finding::new(&META, Place { file, span: registered.span }).with("code", registered.code.as_str());
        findings.push(finding.entry(Some(&registered.code)).of_its_own());
    }
}
