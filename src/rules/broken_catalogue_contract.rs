//! A code or a cause that programs were given by the last published catalogue, and that is gone.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::DocumentId;
use crate::finding::{FileId, Finding, Place};
use crate::finding::{RuleMeta, Scope, Severity};
use crate::source::Span;
use std::collections::HashMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC904",
    name: "broken-catalogue-contract",
    severity: Severity::Error,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["missing-entry", "merge-conflict"],
    arguments: &[
        ("kind", "`code` (and the address of its entry) or `cause`"),
        ("code", "the code of the entry"),
        ("anchors", "the names, in their order, of the causes that are gone; none for a code"),
    ],
    pages: pages!("broken-catalogue-contract"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let (Some(promises), Some(published)) = (context.promises, &context.options.published) else { return };
    let collection = context.collection;
    let file = collection.file_at(&published.path);
    let ids = file.filter(|_| promises.codes.iter().any(|gone| gone.document.is_none())).map(|file| ids(&collection.file(file).text));
    for gone in &promises.codes {
        let finding = match gone.document {
            Some(id) => at_title(context, id),
            None => match in_catalogue(file, ids.as_ref(), &gone.code) {
                Some(place) => Finding::new(&META, place),
                None => continue,
            },
        };
        let told = finding.with("kind", "code").with("code", gone.code.as_str()).with("anchors", Vec::new());
        findings.push(told.about("entry", &gone.code).entry(Some(&gone.code)).of_its_own());
    }
    for gone in &promises.causes {
        let document = collection.document(gone.document);
        let entry = &document.entries[gone.entry];
        let span = if entry.section.0 > 0 { document.section(entry.section).title } else { document.title_span() };
        let code = super::canonical_code(collection, gone.document, gone.entry);
        let finding =
            context.finding(&META, gone.document, span).with("kind", "cause").with("code", code).with("anchors", gone.ids.clone());
        findings.push(finding.of_its_own());
    }
}

fn at_title(context: &CollectionContext<'_>, id: DocumentId) -> Finding {
    context.finding(&META, id, context.collection.document(id).title_span())
}

/// Where the published file names an entry: its article is gone, and this is all that is left of it.
fn in_catalogue(file: Option<FileId>, ids: Option<&HashMap<&str, Span>>, code: &str) -> Option<Place> {
    Some(Place { file: file?, span: ids?.get(code).copied().unwrap_or(Span::at(0)) })
}

/// The first place of each id in the text of a catalogue.
fn ids(text: &str) -> HashMap<&str, Span> {
    const KEY: &str = "\"id\": \"";
    let mut found = HashMap::new();
    for (at, _) in text.match_indices(KEY) {
        let start = at + KEY.len();
        let length = text[start..].find('"').unwrap_or(0);
        found.entry(&text[start..start + length]).or_insert_with(|| Span::new(start, start + length));
    }
    found
}
