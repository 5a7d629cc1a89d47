//! One code defined by two entries of a locale.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::{DocumentId, codes};
use crate::finding::{Finding, Place, Role};
use crate::finding::{RuleMeta, Scope, Severity};
use std::collections::HashMap;

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
    arguments: &[("code", "the code"), ("domain", "whether the entries have a domain, which is the same: `given`, else `none`")],
    pages: pages!("duplicate-code"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let mut first: HashMap<(String, String, String), (DocumentId, usize)> = HashMap::new();
    for article in &context.collection.articles {
        for member in article.members.iter().filter(|member| !member.superseded) {
            let document = context.collection.document(member.document);
            let Some(locale) = member.locale.as_ref().filter(|_| !document.reference_only) else { continue };
            for (index, entry) in document.entries.iter().enumerate() {
                // A table lists what may happen in its place, and other tables may list the same.
                let table = entry.row.and_then(|row| document.outline.blocks[row as usize].parent);
                let domain = entry.domain.as_deref().map_or_else(String::new, str::to_lowercase);
                let among = table.map_or(domain.clone(), |table| format!("{domain}\n{}\n{table}", member.document.0));
                for code in &entry.codes {
                    let key = (locale.as_str().to_owned(), codes::fold(code), among.clone());
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
                        .with("domain", if entry.domain.is_some() { "given" } else { "none" })
                        .entry(Some(code));
                    findings.push(finding.related(Role::First, Place { file: earlier.file, span: earlier.entries[other_index].code_span }));
                }
            }
        }
    }
}
