//! One code defined by two entries of a locale.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::{DocumentId, codes};
use crate::finding::{Finding, Place, Role};
use crate::finding::{RuleMeta, Scope, Severity};
use std::collections::BTreeMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC208",
    name: "duplicate-code",
    severity: Severity::Error,
    scope: Scope::Collection,
    since: "0.1.0",
    fix: None,
    yields_to: &["merge-conflict"],
    arguments: &[("code", "the code")],
    pages: pages!("duplicate-code"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let mut first: BTreeMap<(String, String), (DocumentId, usize)> = BTreeMap::new();
    for article in &context.collection.articles {
        for member in article.members.iter().filter(|member| !member.superseded) {
            let document = context.collection.document(member.document);
            let Some(locale) = member.locale.as_ref().filter(|_| !document.reference_only) else { continue };
            for (index, entry) in document.entries.iter().enumerate() {
                for code in &entry.codes {
                    let key = (locale.as_str().to_owned(), codes::fold(code));
                    let Some(&(other, other_index)) = first.get(&key) else {
                        first.insert(key, (member.document, index));
                        continue;
                    };
                    if (other, other_index) == (member.document, index) {
                        continue;
                    }
                    let earlier = context.collection.document(other);
                    let finding = Finding::new(&META, Place { file: document.file, span: entry.code_span })
                        .with("code", code.as_str())
                        .entry(Some(code));
                    findings.push(finding.related(Role::First, Place { file: earlier.file, span: earlier.entries[other_index].code_span }));
                }
            }
        }
    }
}
