//! A link to an anchor the document does not have.

use super::anchor_case_mismatch::{anchor_key, fragment as target_of, letters, percent_decoded};
use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::{Anchor, AnchorOrigin, LinkKind};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Fix, Place, Role};
use std::collections::HashSet;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC101",
    name: "broken-anchor",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Unsafe),
    yields_to: &[
        "anchor-case-mismatch",
        "translated-anchor",
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

/// Fragments that viewers resolve by themselves: the top of the page, and tabs of docfx pages.
fn always_resolves(fragment: &str) -> bool {
    fragment.is_empty() || fragment.eq_ignore_ascii_case("top") || fragment.starts_with("tab/") || fragment.starts_with(":~:")
}

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    // What an include file links to may be defined where it is included.
    if document.is_include {
        return;
    }
    let mut known: Option<Known> = None;
    let mut guesses = 0;
    for link in document.links.iter().filter(|link| matches!(link.kind, LinkKind::Link | LinkKind::Html)) {
        let Some(fragment) = link.target.strip_prefix('#') else { continue };
        if always_resolves(fragment) {
            continue;
        }
        let fragment = percent_decoded(fragment);
        // A difference of case or separators alone is the business of anchor-case-mismatch.
        if known.get_or_insert_with(|| Known::of(&document.anchors)).resolves(&fragment) {
            continue;
        }
        guesses += 1;
        let guessing = guesses <= MOST_GUESSES;
        let suggestion = guessing.then(|| nearest(&fragment, document.anchors.iter().map(|anchor| anchor.name.as_str()))).flatten();
        let elsewhere = guessing.then(|| section_elsewhere(context, &fragment)).flatten();
        let mut finding = context
            .finding(&META, link.target_span)
            .with("target", fragment.as_str())
            .with("suggestion", suggestion.unwrap_or(""))
            .with("section", elsewhere.as_ref().map_or("", |(title, _)| title.as_str()))
            .about("anchor", context.collection.article(context.id).canonical_anchor(&fragment));
        if let Some((_, place)) = elsewhere {
            finding = finding.related(Role::Target, place);
        }
        let fix = suggestion.filter(|_| link.target_span.of(context.text).starts_with('#'));
        findings.push(finding.fix(fix.map(|anchor| Fix::not_safe(link.target_span, target_of(anchor)))));
    }
}

/// Broken links of one document for which what was meant is looked for: a page has a handful of them, and one with
/// thousands has another fault.
const MOST_GUESSES: usize = 100;

/// What links of a document can lead to.
struct Known {
    /// Anchors, by what readers do not confuse.
    keys: HashSet<String>,
    /// Letters of derived anchors, in lower case: what a site makes of the rest is not known.
    derived: HashSet<String>,
}

impl Known {
    fn of(anchors: &[Anchor]) -> Self {
        let derived = anchors.iter().filter(|anchor| anchor.origin == AnchorOrigin::Derived);
        Self {
            keys: anchors.iter().map(|anchor| anchor_key(&anchor.name)).collect(),
            derived: derived.map(|anchor| letters(&anchor.name)).collect(),
        }
    }

    fn resolves(&self, fragment: &str) -> bool {
        self.keys.contains(&anchor_key(fragment)) || self.derived.contains(&letters(&fragment.to_lowercase()))
    }
}

/// The anchor most like `fragment`, where it is like enough to be what was meant.
fn nearest<'a>(fragment: &str, anchors: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let close = |anchor: &&str| anchor.len().abs_diff(fragment.len()) <= fragment.len() / 3 + 2;
    let mut best: Option<(f64, &str)> = None;
    for anchor in anchors.filter(close).take(2_000) {
        let likeness = strsim::normalized_damerau_levenshtein(fragment, anchor);
        if likeness >= 0.7 && best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, anchor));
        }
    }
    best.map(|(_, anchor)| anchor)
}

/// The heading that carries the anchor in another document of the article.
fn section_elsewhere(context: &DocumentContext<'_>, fragment: &str) -> Option<(String, Place)> {
    let article = context.collection.article(context.id);
    article.members.iter().filter(|member| member.document != context.id).find_map(|member| {
        let other = context.collection.document(member.document);
        let section = other.section(other.section_of_anchor(fragment)?);
        Some((section.text.clone(), Place { file: other.file, span: section.title }))
    })
}
