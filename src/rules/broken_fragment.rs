//! A link to a place of another page that the page does not have.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::alignment::Comparison;
use crate::alignment::targets::{Resolution, fragment};
use crate::document::fragments::{Answer, always_resolves, link_target, nearest};
use crate::document::{Anchor, DocumentId, Link, LinkKind};
use crate::finding::{Applicability, Finding, Fix, Place, Related, Role, RuleMeta, Scope, Severity};
use crate::source::Span;
use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC104",
    name: "broken-fragment",
    severity: Severity::Warning,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &["hidden-character", "link-outside-root", "merge-conflict"],
    arguments: &[
        ("kind", "`absent` or `case` (an anchor differs in case or separators only)"),
        ("target", "the target, as written"),
        ("fragment", "the anchor that is missing"),
        ("page", "the path of the page that should have it"),
        ("suggestion", "the anchor of that page that was probably meant, or empty"),
        ("elsewhere", "the heading that has the anchor in another translation of that page, or empty"),
        ("count", "how many links of the document have this target"),
    ],
    pages: pages!("broken-fragment"),
};

/// Broken fragments of one document for which what was meant is looked for.
const MOST_GUESSES: usize = 100;

/// Other links to the same target that are shown beside a finding.
const MOST_DUPLICATES: usize = 5;

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let pairs = LazyCell::new(|| {
        let mut pairs: HashMap<DocumentId, Vec<&Comparison>> = HashMap::new();
        for comparison in context.comparisons {
            pairs.entry(comparison.document).or_default().push(comparison);
        }
        pairs
    });
    // Pages that draw text from elsewhere are looked through once.
    let mut open: HashMap<DocumentId, bool> = HashMap::new();
    for (id, document) in context.collection.iter().filter(|(_, document)| !document.reference_only) {
        let mut known: HashMap<(DocumentId, String), (Finding, usize)> = HashMap::new();
        let mut sound: HashSet<(DocumentId, &str)> = HashSet::new();
        for (link, resolution) in context.links.of(id).filter(|(link, _)| matches!(link.kind, LinkKind::Link | LinkKind::Html)) {
            let Resolution::Document { id: page, sure: true, .. } = *resolution else { continue };
            let Some((_, written)) = link.target.split_once('#').filter(|(_, written)| !sound.contains(&(page, *written))) else {
                continue;
            };
            let Some(fragment) = fragment(&link.target).filter(|fragment| !by_itself(fragment)) else { continue };
            let near = match answer(context, id, page, &fragment) {
                Answer::Exact | Answer::Likely => {
                    sound.insert((page, written));
                    continue;
                }
                Answer::Near { anchor, .. } => Some(anchor),
                Answer::None => None,
            };
            if near.is_none() && *open.entry(page).or_insert_with(|| context.links.is_open(page)) {
                continue;
            }
            if let Some((finding, count)) = known.get_mut(&(page, fragment.to_string())) {
                *count += 1;
                if finding.related.len() < MOST_DUPLICATES {
                    finding.related.push(Related { place: Place { file: document.file, span: link.target_span }, role: Role::Duplicate });
                }
                continue;
            }
            let guess = if let Some(anchor) = near {
                Guess { anchor: Some(anchor.name.clone()), elsewhere: None }
            } else if known.len() < MOST_GUESSES {
                Guess::of(context, pairs.get(&page), page, &fragment)
            } else {
                Guess::default()
            };
            let finding = found(context, id, link, page, &fragment, near.is_some(), guess);
            known.insert((page, fragment.into_owned()), (finding, 1));
        }
        // In whatever order: all findings are sorted in the end.
        findings.extend(known.into_values().map(|(finding, count)| finding.with("count", count)));
    }
}

/// Fragments that say nothing of a page's text: those that viewers resolve, and numbers that sites give to headings
/// whose letters they drop.
fn by_itself(fragment: &str) -> bool {
    let numbered = fragment.strip_prefix('_').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()));
    always_resolves(fragment) || numbered
}

/// What the fragment leads to in the page, or in its translation to the linking document's locale, which a site that
/// tells locales by file names shows in its place.
fn answer<'a>(context: &CollectionContext<'a>, from: DocumentId, page: DocumentId, fragment: &str) -> Answer<'a> {
    let own = context.links.fragments(page).answer(fragment);
    let locale = &context.collection.document(from).locale;
    if matches!(own, Answer::Exact | Answer::Likely) || context.collection.document(page).locale == *locale {
        return own;
    }
    let members = &context.collection.article(page).members;
    let translation = members.iter().find(|member| member.locale == *locale && member.document != page);
    match translation.map(|member| context.links.fragments(member.document).answer(fragment)) {
        Some(answer @ (Answer::Exact | Answer::Likely)) => answer,
        _ => own,
    }
}

/// What was probably meant.
#[derive(Default)]
struct Guess {
    /// An anchor of the page.
    anchor: Option<String>,
    /// The heading that has the anchor in another translation, and its place.
    elsewhere: Option<(String, Place)>,
}

impl Guess {
    fn of(context: &CollectionContext<'_>, comparisons: Option<&Vec<&Comparison>>, page: DocumentId, fragment: &str) -> Self {
        let collection = context.collection;
        let document = collection.document(page);
        let article = collection.article(page);
        // The source first: most fragments were right there.
        let mut others: Vec<DocumentId> = article.members.iter().map(|member| member.document).filter(|&other| other != page).collect();
        others.sort_by_key(|other| Some(*other) != article.source);
        let elsewhere = others.into_iter().find_map(|other| {
            let of_other = collection.document(other);
            let anchor = of_other.anchors.iter().find(|anchor| anchor.on_heading && anchor.name == fragment)?;
            Some((other, anchor.section))
        });
        // The section that corresponds to the one with the anchor says more than how its anchor is spelt.
        let counterpart = elsewhere.and_then(|(other, section)| {
            let comparison = comparisons?.iter().find(|comparison| comparison.base == other)?;
            let own = comparison.document_section(section)?;
            document.section_anchors(own).next().map(|anchor| anchor.name.clone())
        });
        let alike = || nearest(fragment, document.anchors.iter().map(|anchor| anchor.name.as_str())).map(str::to_owned);
        let heading = elsewhere.map(|(other, section)| {
            let of_other = collection.document(other);
            let section = of_other.section(section);
            (section.text.clone(), Place { file: of_other.file, span: section.title })
        });
        Self { anchor: counterpart.or_else(alike), elsewhere: heading }
    }
}

fn found(
    context: &CollectionContext<'_>,
    id: DocumentId,
    link: &Link,
    page: DocumentId,
    fragment: &str,
    near: bool,
    guess: Guess,
) -> Finding {
    let collection = context.collection;
    let target = collection.document(page);
    let mut finding = context
        .finding(&META, id, link.target_span)
        .with("kind", if near { "case" } else { "absent" })
        .with("target", link.target.as_str())
        .with("fragment", fragment)
        .with("page", collection.file(target.file).path.as_str())
        .with("suggestion", guess.anchor.as_deref().unwrap_or(""))
        .with("elsewhere", guess.elsewhere.as_ref().map_or("", |(title, _)| title.as_str()))
        .about("link", &link.target);
    if let Some((_, place)) = guess.elsewhere {
        finding = finding.related(Role::Baseline, place);
    }
    let named = |anchor: &&Anchor| Some(&anchor.name) == guess.anchor.as_ref();
    if let Some(anchor) = target.anchors.iter().find(named) {
        finding = finding.related(Role::Target, Place { file: target.file, span: anchor.span });
    }
    let fix = guess.anchor.and_then(|anchor| Some(Fix::not_safe(fragment_span(link, collection.text(id))?, link_target(&anchor))));
    finding.fix(fix)
}

/// The bytes of the fragment with its `#`, where the link is written with it and not by reference.
fn fragment_span(link: &Link, text: &str) -> Option<Span> {
    let (_, fragment) = link.target.split_once('#')?;
    let end = link.target_span.end as usize;
    link.target_span.of(text).ends_with(&format!("#{fragment}")).then(|| Span::new(end - fragment.len() - 1, end))
}
