//! A check that could not be made.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::{DocumentId, Lack};
use crate::finding::{Finding, Place};
use crate::finding::{RuleMeta, Scope, Severity};
use std::collections::{BTreeMap, HashSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC004",
    name: "unverified",
    severity: Severity::Note,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[
        ("reason", "`no-baseline`, `partial-tree`, `low-confidence`, `unknown-locale`, `ambiguous-article` or `no-history`"),
        ("count", "how many checks were left out"),
    ],
    pages: pages!("unverified"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let collection = context.collection;
    let mut compared: Vec<usize> = vec![0; collection.documents.len()];
    let mut unsure: Vec<usize> = vec![0; collection.documents.len()];
    for comparison in context.comparisons {
        let at = comparison.document.0 as usize;
        compared[at] += 1;
        unsure[at] += comparison.unsure;
    }
    // Whether the source's history is there is a matter of the run, not of each document: once for each language.
    let mut without_history: BTreeMap<Option<&str>, (Place, usize)> = BTreeMap::new();
    let bases: HashSet<DocumentId> = context.comparisons.iter().map(|comparison| comparison.base).collect();
    for (id, document) in collection.iter().filter(|(_, document)| !document.reference_only) {
        let article = collection.article(id);
        if collection.lacks.get(&collection.file(document.file).path) == Some(&Lack::NoHistory) {
            let place = Place { file: document.file, span: document.revision.source_commit_span };
            without_history.entry(document.locale.as_ref().map(|locale| locale.as_str())).or_insert((place, 0)).1 += 1;
        }
        let mut report = |reason: &'static str, count: usize| {
            if count > 0 {
                let place = Place { file: document.file, span: document.title_span() };
                findings
                    .push(Finding::new(&META, place).with("reason", reason).with("count", count).about("unverified", reason).of_its_own());
            }
        };
        match &document.locale {
            None => report("unknown-locale", 1),
            // Others are compared with the source, and with the newest of the revisions.
            Some(_) if article.source == Some(id) || compared[id.0 as usize] > 0 => {}
            Some(_) => report("no-baseline", usize::from(!bases.contains(&id))),
        }
        report("low-confidence", unsure[id.0 as usize]);
        report("partial-tree", context.links.unverified(id, context.options.tree));
    }
    for (place, count) in without_history.into_values() {
        let finding = Finding::new(&META, place).with("reason", "no-history").with("count", count);
        findings.push(finding.about("unverified", "no-history").of_its_own());
    }
}
