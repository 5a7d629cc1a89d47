//! An absolute link to the documentation's own site.

use super::hard_coded_locale::definitions;
use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::LinkKind;
use crate::finding::{Applicability, Edit, Fix, RuleMeta, Scope, Severity};
use crate::markdown::Dialect;
use std::cell::LazyCell;
use std::collections::HashSet;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC109",
    name: "absolute-site-link",
    severity: Severity::Note,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    // With a locale in it the address is worse than absolute.
    yields_to: &["hard-coded-locale", "self-link-through-file"],
    arguments: &[("host", "the site's host"), ("target", "the link's target"), ("expected", "the target without scheme and host")],
    pages: pages!("absolute-site-link"),
};

/// The one site that pages of the docfx dialect are published on, under its names.
const DOCFX_SITE: [&str; 2] = ["docs.microsoft.com", "learn.microsoft.com"];

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let definitions = LazyCell::new(|| definitions(context.text));
    let mut told = HashSet::new();
    // An autolink shows the address to readers, and has to be one.
    for link in context.document.links.iter().filter(|link| link.target.starts_with("http") && link.kind != LinkKind::Autolink) {
        // A link by reference has its address elsewhere, once for all links that use it.
        let direct = link.target_span.of(context.text).starts_with("http");
        let span = if direct { Some(link.target_span) } else { definitions.get(link.target.as_str()).copied() };
        let Some(span) = span.filter(|span| told.insert(*span)) else { continue };
        let raw = span.of(context.text);
        let Some((host, rest)) = split(raw) else { continue };
        let Some(applicability) = own(context, host) else { continue };
        let expected = if rest.starts_with('/') { rest.to_owned() } else { format!("/{rest}") };
        let finding = context.finding(&META, span).with("host", host).with("target", raw).with("expected", expected.as_str());
        findings.push(finding.fix(Some(Fix { applicability, edits: vec![Edit { span, replacement: expected }] })));
    }
}

/// Host and what follows it of an address.
fn split(address: &str) -> Option<(&str, &str)> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    (end > 0).then(|| rest.split_at(end))
}

/// Whether `host` is the documentation's own, and how sure it is that the same path without it leads to the same page.
fn own(context: &DocumentContext<'_>, host: &str) -> Option<Applicability> {
    let is = |known: &str| known.eq_ignore_ascii_case(host);
    let docfx = context.document.dialect == Dialect::Docfx;
    if docfx && DOCFX_SITE.iter().any(|known| is(known)) {
        return Some(Applicability::Safe);
    }
    let configured = &context.options.own_hosts;
    if !configured.iter().any(|known| is(known)) {
        return None;
    }
    // Other systems put a folder of their own before such paths, and of several sites one does not hold the other's pages.
    Some(if docfx && configured.len() == 1 { Applicability::Safe } else { Applicability::Unsafe })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_split_behind_the_host() {
        assert_eq!(split("https://docs.example.com/a?b#c"), Some(("docs.example.com", "/a?b#c")));
        assert_eq!(split("http://docs.example.com#c"), Some(("docs.example.com", "#c")));
        assert_eq!(split("https://docs.example.com"), Some(("docs.example.com", "")));
        assert_eq!(split("https:///a"), None);
        assert_eq!(split("httpx"), None);
    }
}
