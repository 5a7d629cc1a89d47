//! A locale fixed in a link to the documentation's own site.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::{Link, LinkKind};
use crate::finding::{Applicability, Fix, RuleMeta, Scope, Severity};
use crate::locale::Locale;
use crate::markdown::Dialect;
use crate::source::Span;
use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC108",
    name: "hard-coded-locale",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[
        ("found", "the part of the link that fixes the locale"),
        ("kind", "`path`, `query` or `tree`"),
        ("target", "the link's target"),
    ],
    pages: pages!("hard-coded-locale"),
};

/// Hosts that belong to the publishing system of the docfx dialect.
const DOCFX_HOSTS: [&str; 7] = [
    "docs.microsoft.com",
    "learn.microsoft.com",
    "msdn.microsoft.com",
    "technet.microsoft.com",
    "azure.microsoft.com",
    "support.microsoft.com",
    "go.microsoft.com",
];

/// Parameters whose value is a language: by number, by tag.
const PARAMETERS: [&str; 5] = ["clcid", "culture", "mkt", "setlang", "ui-culture"];

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let definitions = LazyCell::new(|| definitions(context.text));
    let mut told = HashSet::new();
    for link in &context.document.links {
        if !link.target.starts_with("http") {
            into_tree(context, link, findings);
            continue;
        }
        // A link by reference has its address elsewhere, once for all links that use it.
        let direct = link.target_span.of(context.text).starts_with("http");
        let span = if direct { Some(link.target_span) } else { definitions.get(link.target.as_str()).copied() };
        if let Some(span) = span.filter(|span| told.insert(*span)) {
            in_address(context, link, span, findings);
        }
    }
}

/// The addresses that reference definitions give, `[label]: address`, with their bytes.
pub(super) fn definitions(text: &str) -> HashMap<&str, Span> {
    let mut found = HashMap::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some((_, rest)) = line.trim_start().strip_prefix('[').and_then(|rest| rest.split_once("]:")) else { continue };
        let Some(address) = rest.split_whitespace().next() else { continue };
        let address = address.trim_start_matches('<').trim_end_matches('>');
        let offset = start + (address.as_ptr() as usize - line.as_ptr() as usize);
        found.entry(address).or_insert(Span::new(offset, offset + address.len()));
    }
    found
}

/// A locale in an address of the documentation's own.
fn in_address(context: &DocumentContext<'_>, link: &Link, span: Span, findings: &mut Findings) {
    let raw = span.of(context.text);
    let Some(host_start) = raw.find("://").map(|n| n + 3).filter(|n| *n <= 8) else { return };
    let host_end = raw[host_start..].find(['/', '?', '#']).map_or(raw.len(), |n| n + host_start);
    let host = &raw[host_start..host_end];
    let configured = context.options.own_hosts.iter().any(|own| own.eq_ignore_ascii_case(host));
    let known = context.document.dialect == Dialect::Docfx && DOCFX_HOSTS.iter().any(|own| own.eq_ignore_ascii_case(host));
    if !configured && !known {
        return;
    }
    let place = |start: usize, end: usize| {
        let base = span.start as usize;
        Span::new(base + start, base + end)
    };
    let path = raw[host_end..].split(['?', '#']).next().unwrap_or("");
    let segment = path.strip_prefix('/').and_then(|path| path.split('/').next()).unwrap_or("");
    // A bare language is evidence only where the site's own configuration names the host: `io` is a language too.
    let tag = Locale::from_segment(segment).filter(|_| configured || segment.contains('-'));
    if let Some(locale) = tag {
        let start = host_end + 1;
        let own = context.document.locale.as_ref() == Some(&locale);
        let finding = context
            .finding(&META, place(start, start + segment.len()))
            // The reader gets the right language, as long as nobody copies the text to another locale.
            .severity(if own { Severity::Note } else { META.severity })
            .with("found", segment)
            .with("kind", "path")
            .with("target", link.target.as_str())
            .fix(Some(Fix::safe(place(host_end, start + segment.len()), "")));
        findings.push(finding);
    }
    let Some(query_start) = raw.find('?') else { return };
    let query_end = raw[query_start..].find('#').map_or(raw.len(), |n| n + query_start);
    let mut at = query_start + 1;
    for parameter in raw[at..query_end].split('&') {
        let (start, end) = (at, at + parameter.len());
        at = end + 1;
        // In HTML and by habit, an ampersand is written as an entity.
        let entity = if parameter.starts_with("amp;") { 4 } else { 0 };
        let (name, value) = parameter[entity..].split_once('=').unwrap_or_default();
        let number = value.strip_prefix("0x").is_some_and(|hex| !hex.is_empty() && hex.bytes().all(|b| b.is_ascii_hexdigit()));
        if !PARAMETERS.iter().any(|known| known.eq_ignore_ascii_case(name)) || !(number || Locale::from_segment(value).is_some()) {
            continue;
        }
        // The first parameter takes the sign behind it along, the others the one before.
        let gone = if start > query_start + 1 || end == query_end { (start - 1, end) } else { (start, end + 1) };
        let finding = context
            .finding(&META, place(start + entity, end))
            .with("found", &parameter[entity..])
            .with("kind", "query")
            .with("target", link.target.as_str())
            .fix(Some(Fix::safe(place(gone.0, gone.1), "")));
        findings.push(finding);
    }
}

/// A relative link into the folder of another locale.
fn into_tree(context: &DocumentContext<'_>, link: &Link, findings: &mut Findings) {
    let Some(own) = context.document.locale.as_ref().filter(|_| link.target.starts_with("../")) else { return };
    let relative = &context.collection.file(context.document.file).relative;
    let mut folders: Vec<&str> = relative.split('/').collect();
    folders.pop();
    let Some(at) = folders.iter().position(|folder| Locale::from_segment(folder).as_ref() == Some(own)) else { return };
    let path = link.target.split(['?', '#']).next().unwrap_or("");
    let ups = path.split('/').take_while(|segment| *segment == "..").count();
    let mut rest = path.split('/').skip(ups);
    // The link has to climb to just above the folder of its own locale, and to go down into another one.
    if folders.len().checked_sub(ups) != Some(at) {
        return;
    }
    let Some(segment) = rest.next() else { return };
    let Some(other) = Locale::from_segment(segment).filter(|other| other != own && rest.next().is_some()) else { return };
    let known = || context.collection.documents.iter().any(|document| document.locale.as_ref() == Some(&other));
    // A list of the page's other languages leads there on purpose.
    if matches!(link.kind, LinkKind::Image | LinkKind::Include) || names_language(link, context.text, &other) || !known() {
        return;
    }
    let finding = context.finding(&META, link.target_span).with("found", segment).with("kind", "tree").with("target", link.target.as_str());
    findings.push(finding.fix(in_own_tree(context, link, &folders, at, ups)));
}

/// The same page in the tree that the document lies in, where that has it: `../en-US/x.md` as `x.md`.
fn in_own_tree(context: &DocumentContext<'_>, link: &Link, folders: &[&str], at: usize, ups: usize) -> Option<Fix> {
    let raw = link.target_span.of(context.text);
    let end = raw.find(['?', '#']).unwrap_or(raw.len());
    let below: Vec<&str> = raw[..end].split('/').skip(ups + 1).collect();
    let page: Vec<&str> = folders[..=at].iter().chain(&below).copied().collect();
    let own = context.collection.file(context.document.file);
    let path = format!("{}{}", own.path.strip_suffix(own.relative.as_str())?, page.join("/"));
    let is_there = context.collection.files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes())).is_ok();
    if !raw.starts_with("../") || !is_there {
        return None;
    }
    // Up to the folder that both lie in, and down from there.
    let own = &folders[at + 1..];
    let shared = own.iter().zip(&below[..below.len() - 1]).take_while(|(a, b)| a == b).count();
    let target = "../".repeat(own.len() - shared) + &below[shared..].join("/");
    Some(Fix::safe(link.target_span, format!("{target}{}", &raw[end..])))
}

/// Whether the link's text is the name of the language it leads to.
fn names_language(link: &Link, text: &str, locale: &Locale) -> bool {
    let label = link.text_span.of(text).trim().to_lowercase();
    let language = Locale::parse(locale.language()).map(|language| language.autonym().to_lowercase());
    label == locale.as_str().to_lowercase()
        || label.starts_with(&locale.autonym().to_lowercase())
        || language.is_some_and(|language| label.starts_with(&language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_have_their_bytes() {
        let text = "See [a].\n\n[a]: https://example.org/x \"T\"\n  [b]: <https://example.org/y>\n[c]:\n";
        let found = definitions(text);
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|(address, span)| span.of(text) == *address));
    }
}
