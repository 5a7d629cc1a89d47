//! A source commit that a translation names, and that the source's repository does not have.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::{DocumentId, Lack};
use crate::finding::{RuleMeta, Scope, Severity};
use std::collections::BTreeMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC608",
    name: "unknown-source-commit",
    severity: Severity::Warning,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["invalid-metadata"],
    arguments: &[
        ("reason", "`shallow`, `partial`, `other-repository`, `missing-commit`, `ambiguous`, `missing-path`, `unreadable` or `damaged`"),
        ("commit", "the commit, as the document names it"),
        ("count", "how many documents of this language it concerns"),
    ],
    pages: pages!("unknown-source-commit"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let collection = context.collection;
    // By language, so that a report on one language has its own.
    let mut lacking: BTreeMap<(&str, Lack, &str), Vec<DocumentId>> = BTreeMap::new();
    for (id, document) in collection.iter() {
        let path = &collection.file(document.file).path;
        let Some(&lack) = collection.lacks.get(path).filter(|lack| **lack != Lack::NoHistory) else { continue };
        let commit = document.revision.commit_digits().unwrap_or("");
        // What is a matter of the whole repository is one fault, what is a matter of a commit is one for each, and the rest is the page's.
        let key = match lack {
            Lack::NoHistory | Lack::Shallow | Lack::Partial | Lack::OtherRepository => "",
            Lack::MissingCommit | Lack::Ambiguous | Lack::Damaged => commit,
            Lack::MissingPath | Lack::Unreadable => path.as_str(),
        };
        let locale = document.locale.as_ref().map_or("", |locale| locale.as_str());
        lacking.entry((locale, lack, key)).or_default().push(id);
    }
    for ((_, lack, _), documents) in lacking {
        let first = documents[0];
        let revision = &collection.document(first).revision;
        let finding = context.finding(&META, first, revision.source_commit_span).with("reason", lack.name());
        let finding = finding.with("commit", revision.commit_digits().unwrap_or("")).with("count", documents.len());
        findings.push(finding.of_its_own());
    }
}
