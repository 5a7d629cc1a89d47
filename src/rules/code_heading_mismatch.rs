//! A heading whose code is not the entry's code, or not first.

use super::canonical_code;
use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::{AnchorOrigin, ArticleEntry, Document, EntryShape, SectionId, codes};
use crate::finding::{Applicability, Edit, Fix, RuleMeta, Scope, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC202",
    name: "code-heading-mismatch",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["hidden-character", "merge-conflict"],
    arguments: &[("kind", "`different` or `not-first`"), ("found", "the code in the heading"), ("expected", "the entry's code")],
    pages: pages!("code-heading-mismatch"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let article = context.collection.article(context.id);
    for (index, entry) in context.document.entries.iter().enumerate() {
        if entry.shape != EntryShape::Section || !entry.proved {
            continue;
        }
        let section = context.document.section(entry.section);
        let Some(slot) = article.entry_of(context.id, index) else { continue };
        let known = |code: &str| slot.codes.iter().chain(&slot.past_codes).chain(&entry.codes).any(|c| codes::fold(c) == codes::fold(code));
        let expected = canonical_code(context.collection, context.id, index);
        match entry.heading_code {
            Some(span) => {
                let first = context
                    .text
                    .get(section.title.start as usize..span.start as usize)
                    .is_some_and(|before| !before.chars().any(char::is_alphanumeric));
                let named = codes::split(span.of(context.text)).iter().any(|code| known(code));
                if named && !first && heading_leads_elsewhere(context, slot) {
                    let found = span.of(context.text);
                    findings.push(
                        context
                            .finding(&META, span)
                            .with("kind", "not-first")
                            .with("found", found)
                            .with("expected", found)
                            .about("heading", &section.heading.start.to_string())
                            .known_by(format!("not-first {found}"))
                            .fix(moved_to_front(context, entry.section, span)),
                    );
                }
            }
            None => {
                // A word in capitals may be a product's name: only what some entry has is a code.
                // Another code at the head of the heading; a heading that names none is a matter of style.
                let head = section.title.of(context.text).split([' ', ':', ',']).next().unwrap_or("");
                let head = head.split_once('-').map_or(head, |(code, _)| code);
                let other = codes::looks_like_code(head) && !known(head) && context.collection.knows_code(head);
                if other {
                    let start = section.title.start as usize;
                    let span = Span::new(start, start + head.len());
                    findings.push(
                        context
                            .finding(&META, span)
                            .with("kind", "different")
                            .with("found", head)
                            .with("expected", expected.as_str())
                            .about("heading", &section.heading.start.to_string())
                            .known_by(format!("different {head}"))
                            // Of several codes, the heading may hold the others already.
                            .fix((slot.codes.len() == 1).then(|| Fix::safe(span, expected.as_str()))),
                    );
                }
            }
        }
    }
}

/// The code in front of the words, where a separator parts the two: `The disk is full - DiskFull`. Without an anchor
/// of its own the heading would get another one by that, so it has to be looked at.
fn moved_to_front(context: &DocumentContext<'_>, section: SectionId, code: Span) -> Option<Fix> {
    let title = context.document.section(section).title;
    let before = Span { start: title.start, end: code.start }.of(context.text);
    let words = SEPARATORS.iter().find_map(|separator| Some((before.strip_suffix(separator)?, separator)));
    let (words, separator) = words.filter(|(words, _)| code.end == title.end && !words.trim().is_empty())?;
    let explicit = context.document.section_anchors(section).any(|anchor| anchor.origin != AnchorOrigin::Derived);
    let applicability = if explicit { Applicability::Safe } else { Applicability::Unsafe };
    let replacement = format!("{}{separator}{words}", code.of(context.text));
    Some(Fix { applicability, edits: vec![Edit { span: title, replacement }] })
}

/// What stands between a code and the words of its heading.
const SEPARATORS: [&str; 5] = [" - ", " – ", " — ", " : ", ": "];

/// Whether the code leads the heading in most other places: the entry's other translations, else the other
/// entries of this document. Where headings end in their code, that is their form and no fault.
fn heading_leads_elsewhere(context: &DocumentContext<'_>, slot: &ArticleEntry) -> bool {
    let leads = |document: &Document, index: usize, text: &str| {
        let entry = &document.entries[index];
        let title = document.section(entry.section).title;
        entry.heading_code.map(|span| {
            text.get(title.start as usize..span.start as usize).is_some_and(|before| !before.chars().any(char::is_alphanumeric))
        })
    };
    let mut votes: Vec<bool> = slot
        .occurrences
        .iter()
        .filter(|(id, _)| **id != context.id)
        .filter_map(|(id, index)| leads(context.collection.document(*id), *index, context.collection.text(*id)))
        .collect();
    if votes.is_empty() {
        votes = (0..context.document.entries.len()).filter_map(|index| leads(context.document, index, context.text)).collect();
    }
    votes.iter().filter(|&&vote| vote).count() * 2 > votes.len()
}
