//! A link to a place of its own page that goes through the page's file or address.

use super::hard_coded_locale::definitions;
use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::alignment::targets::{Resolution, fragment, percent_decoded, without_extension};
use crate::document::{Document, LinkKind};
use crate::finding::{Applicability, Edit, Fix, RuleMeta, Scope, Severity};
use crate::locale::Locale;
use crate::markdown::Dialect;
use std::cell::LazyCell;
use std::collections::HashSet;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC110",
    name: "self-link-through-file",
    severity: Severity::Note,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["hard-coded-locale", "broken-fragment", "merge-conflict"],
    arguments: &[
        ("kind", "`file` or `address`"),
        ("target", "the target as written"),
        ("expected", "the fragment alone, with its number sign"),
    ],
    pages: pages!("self-link-through-file"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    for (id, document) in context.collection.iter().filter(|(_, document)| !document.reference_only) {
        let text = context.collection.text(id);
        let definitions = LazyCell::new(|| definitions(text));
        let mut told = HashSet::new();
        for (link, resolution) in context.links.of(id) {
            // A query chooses a version or a tab of the page, which the fragment alone would not.
            let wanted = matches!(link.kind, LinkKind::Link | LinkKind::Html) && !link.target.contains('?');
            if !wanted || fragment(&link.target).is_none_or(|fragment| fragment.is_empty() || fragment.starts_with("tab/")) {
                continue;
            }
            let kind = match resolution {
                Resolution::Document { id: other, fallback: false, sure: true } if *other == id => "file",
                Resolution::External if is_own_address(context, document, &link.target) => "address",
                _ => continue,
            };
            // A link by reference has its target elsewhere, once for all links that use it.
            let direct = link.target_span.of(text) == link.target;
            let span = if direct { Some(link.target_span) } else { definitions.get(link.target.as_str()).copied() };
            let Some(span) = span.filter(|span| told.insert(*span)) else { continue };
            // As it is written, whatever is encoded in it.
            let Some((_, written)) = span.of(text).split_once('#') else { continue };
            let expected = format!("#{written}");
            let finding = context.finding(&META, id, span).with("kind", kind).with("target", link.target.as_str());
            // Of two pages with one name, the address may mean the other.
            let applicability = if kind == "file" { Applicability::Safe } else { Applicability::Unsafe };
            let finding = finding.with("expected", expected.as_str()).known_by(format!("{kind} {expected}"));
            findings.push(finding.fix(Some(Fix { applicability, edits: vec![Edit { span, replacement: expected }] })));
        }
    }
}

/// Whether `target` is the published address of the document: on a host of the documentation, and a path that ends with the document's
/// folder and name, after a locale that is the document's own, if any.
fn is_own_address(context: &CollectionContext<'_>, document: &Document, target: &str) -> bool {
    let Some((host, path)) = target.split_once("://").and_then(|(_, rest)| rest.split_once('/')) else { return false };
    let docfx = document.dialect == Dialect::Docfx && matches!(host, "docs.microsoft.com" | "learn.microsoft.com");
    if !docfx && !context.options.own_hosts.iter().any(|own| own.eq_ignore_ascii_case(host)) {
        return false;
    }
    let path = percent_decoded(path.split('#').next().unwrap_or(""));
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if let Some(locale) = parts.first().and_then(|first| Locale::from_segment(first)) {
        if document.locale.as_ref() != Some(&locale) {
            return false;
        }
        parts.remove(0);
    }
    let (Some(last), Some(folder)) = (parts.pop(), parts.pop()) else { return false };
    let mut own = document.article.rsplit('/');
    own.next() == Some(without_extension(last)) && own.next() == Some(folder)
}
