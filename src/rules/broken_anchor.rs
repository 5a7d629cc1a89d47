//! A link to an anchor the document does not have.

use super::{Check, CollectionContext, DocumentContext, Findings, Rule, pages};
use crate::alignment::targets::percent_decoded;
use crate::document::fragments::{Answer, Fragments, always_resolves, link_target, nearest};
use crate::document::{Document, LinkKind};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Fix, Place, Role};
use std::cell::LazyCell;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check), Check::Collection(check_with_parts)] };

static META: RuleMeta = RuleMeta {
    code: "DC101",
    name: "broken-anchor",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &[
        "anchor-case-mismatch",
        "translated-anchor",
        "lost-anchor",
        "missing-heading-anchor",
        "missing-section",
        "missing-cause",
        "missing-entry",
        "duplicate-anchor",
        "merge-conflict",
    ],
    arguments: &[
        ("target", "the anchor that is missing"),
        ("suggestion", "the nearest anchor of the document, or empty"),
        ("section", "the heading that has the anchor in another translation, or empty"),
    ],
    pages: pages!("broken-anchor"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    // What an include file links to may be defined where it is included, and what a page includes is looked up below.
    if !document.is_include && !has_parts(document) {
        let known = LazyCell::new(|| Fragments::new(&document.anchors, document.dialect));
        report(context, |fragment| known.answer(fragment) != Answer::None, true, findings);
    }
}

fn has_parts(document: &Document) -> bool {
    document.links.iter().any(|link| link.kind == LinkKind::Include)
}

/// The same for documents that draw text from others, whose anchors are theirs too.
fn check_with_parts(whole: &CollectionContext<'_>, findings: &mut Findings) {
    let collection = whole.collection;
    for (id, document) in collection.iter().filter(|(_, document)| !document.reference_only && !document.is_include && has_parts(document))
    {
        let context = DocumentContext { collection, id, document, text: collection.text(id), options: whole.options };
        let known = LazyCell::new(|| whole.links.fragments(id));
        report(&context, |fragment| known.answer(fragment) != Answer::None, !whole.links.lacks_parts(id), findings);
    }
}

/// `whole` says that all of the document was read. Where a part was not, an anchor may be in it, unless something tells that the link is
/// to one of the document's own headings: one that has nearly this anchor, or has it in another translation.
fn report(context: &DocumentContext<'_>, is_known: impl Fn(&str) -> bool, whole: bool, findings: &mut Findings) {
    let document = context.document;
    let mut guesses = 0;
    for link in document.links.iter().filter(|link| matches!(link.kind, LinkKind::Link | LinkKind::Html)) {
        let Some(fragment) = link.target.strip_prefix('#') else { continue };
        if always_resolves(fragment) {
            continue;
        }
        let fragment = percent_decoded(fragment);
        // A difference of case or separators alone is the business of anchor-case-mismatch.
        if is_known(&fragment) {
            continue;
        }
        guesses += 1;
        let guessing = guesses <= MOST_GUESSES;
        let suggestion = guessing.then(|| nearest(&fragment, document.anchors.iter().map(|anchor| anchor.name.as_str()))).flatten();
        let elsewhere = guessing.then(|| section_elsewhere(context, &fragment)).flatten();
        if !whole && suggestion.is_none() && elsewhere.is_none() {
            continue;
        }
        let mut finding = context
            .finding(&META, link.target_span)
            .with("target", &*fragment)
            .with("suggestion", suggestion.unwrap_or(""))
            .with("section", elsewhere.as_ref().map_or("", |(title, _)| title.as_str()))
            .about("anchor", context.collection.article(context.id).canonical_anchor(&fragment));
        if let Some((_, place)) = elsewhere {
            finding = finding.related(Role::Target, place);
        }
        let fix = suggestion.filter(|_| link.target_span.of(context.text).starts_with('#'));
        findings.push(finding.fix(fix.map(|anchor| Fix::not_safe(link.target_span, link_target(anchor)))));
    }
}

/// Broken links of one document for which what was meant is looked for: a page has a handful of them, and one with
/// thousands has another fault.
const MOST_GUESSES: usize = 100;

/// The heading that carries the anchor in another document of the article.
fn section_elsewhere(context: &DocumentContext<'_>, fragment: &str) -> Option<(String, Place)> {
    let article = context.collection.article(context.id);
    article.members.iter().filter(|member| member.document != context.id).find_map(|member| {
        let other = context.collection.document(member.document);
        let section = other.section(other.section_of_anchor(fragment)?);
        Some((section.text.clone(), Place { file: other.file, span: section.title }))
    })
}
