//! One code defined by two entries of a locale.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::{DocumentId, EntryShape, codes};
use crate::finding::{Finding, Place, Role};
use crate::finding::{RuleMeta, Scope, Severity};
use crate::locale::Locale;
use std::collections::HashMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC208",
    name: "duplicate-code",
    severity: Severity::Error,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["merge-conflict"],
    arguments: &[("code", "the code"), ("domain", "whether the entries have a domain, which is the same: `given`, else `none`")],
    pages: pages!("duplicate-code"),
};

/// What two entries may not have in common: locale, code, domain, shape, and for rows the table.
type Key<'a> = (&'a Locale, String, Option<String>, EntryShape, Option<(DocumentId, u32)>);

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let mut first: HashMap<Key<'_>, (DocumentId, usize)> = HashMap::new();
    for article in &context.collection.articles {
        for member in article.members.iter().filter(|member| !member.superseded) {
            let document = context.collection.document(member.document);
            let Some(locale) = member.locale.as_ref().filter(|_| !document.reference_only) else { continue };
            for (index, entry) in document.entries.iter().enumerate() {
                // A table lists what may happen in its place, and other tables may list the same; a guide may have a section on
                // what a reference has a page or a row for.
                let table = entry.row.and_then(|row| Some((member.document, document.outline.blocks[row as usize].parent?)));
                let domain = entry.domain.as_deref().map(str::to_lowercase);
                for code in &entry.codes {
                    let key = (locale, codes::fold(code), domain.clone(), entry.shape, table);
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
