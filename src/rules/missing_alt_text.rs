//! An image that says nothing to those who do not see it.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::{Document, DocumentId, Link, LinkKind};
use crate::finding::{Place, Role, RuleMeta, Scope, Severity};
use crate::markdown::InlineKind;
use crate::source::Span;
use std::collections::{HashMap, HashSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC805",
    name: "missing-alt-text",
    severity: Severity::Note,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["merge-conflict", "image-mismatch"],
    arguments: &[
        ("kind", "`lost` (the baseline has a text), `link` (the image is all that a link shows), `file-name` or `empty`"),
        ("image", "the image's file name"),
        ("text", "for `lost`, the text in the baseline; else empty"),
        ("count", "how many images of the document are so"),
    ],
    pages: pages!("missing-alt-text"),
};

/// Other images of one document that are shown beside the first.
const MOST_SHOWN: usize = 5;

/// Bytes of a tag that are looked into.
const LONGEST_TAG: usize = 4096;

/// What is wrong with the text of an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Fault {
    Link,
    FileName,
    Empty,
}

impl Fault {
    fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::FileName => "file-name",
            Self::Empty => "empty",
        }
    }
}

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let mut of_document: HashMap<DocumentId, Vec<(&Link, Fault)>> = HashMap::new();
    for (id, document) in context.collection.iter() {
        let found = faults(document, context.collection.text(id));
        if !found.is_empty() && !document.reference_only {
            of_document.insert(id, found);
        }
    }
    let mut lost: HashSet<(DocumentId, Span)> = HashSet::new();
    for comparison in context.comparisons {
        let Some(found) = of_document.get(&comparison.document) else { continue };
        let base = context.collection.document(comparison.base);
        let texts = texts(base, context.collection.text(comparison.base));
        for (link, _) in found {
            let Some((original, text)) = texts.get(&file_name(&link.target).to_lowercase()).and_then(Option::as_ref) else { continue };
            if lost.insert((comparison.document, link.span)) {
                let finding = context.finding(&META, comparison.document, link.span).with("kind", "lost");
                let mut finding = finding.with("image", file_name(&link.target)).with("text", *text).with("count", 1_u32);
                finding.baseline = Some(comparison.baseline);
                finding.compared_with = Some(base.file);
                findings.push(finding.related(Role::Baseline, Place { file: base.file, span: original.span }));
            }
        }
    }
    for (id, found) in of_document {
        let document = context.collection.document(id);
        for fault in [Fault::Link, Fault::FileName, Fault::Empty] {
            let all: Vec<&Link> =
                found.iter().filter(|(link, of)| *of == fault && !lost.contains(&(id, link.span))).map(|(link, _)| *link).collect();
            let Some(first) = all.first() else { continue };
            let finding = context.finding(&META, id, first.span).with("kind", fault.name());
            let finding = finding.with("image", file_name(&first.target)).with("text", "").with("count", all.len());
            let finding = finding.known_by(format!("{} {}", fault.name(), all.len()));
            let others = all[1..].iter().take(MOST_SHOWN).map(|link| Place { file: document.file, span: link.span });
            findings.push(others.fold(finding, |finding, place| finding.related(Role::Duplicate, place)));
        }
    }
}

/// The images of a document without a text, and what is wrong with each.
fn faults<'a>(document: &'a Document, text: &str) -> Vec<(&'a Link, Fault)> {
    let images = document.links.iter().filter(|link| link.kind == LinkKind::Image);
    let mut alone = None;
    let mut fault = |link: &Link| {
        if !is_markdown(link, text) {
            return (!has_alt(link, text)).then_some(Fault::Empty);
        }
        let alt = link.text_span.of(text).trim();
        if alt.is_empty() {
            let alone = alone.get_or_insert_with(|| alone_in_links(document, text));
            return Some(if alone.contains(&link.span.start) { Fault::Link } else { Fault::Empty });
        }
        is_file_name(alt, &link.target).then_some(Fault::FileName)
    };
    images.filter_map(|link| Some((link, fault(link)?))).collect()
}

/// The texts of a document's images by file name; `None` for a name that has several.
fn texts<'a>(document: &'a Document, text: &'a str) -> HashMap<String, Option<(&'a Link, &'a str)>> {
    let mut found: HashMap<String, Option<(&Link, &str)>> = HashMap::new();
    for link in document.links.iter().filter(|link| link.kind == LinkKind::Image && is_markdown(link, text)) {
        let alt = link.text_span.of(text).trim();
        let told = (!alt.is_empty() && !is_file_name(alt, &link.target)).then_some((link, alt));
        found
            .entry(file_name(&link.target).to_lowercase())
            .and_modify(|known| *known = known.filter(|(_, other)| *other == alt))
            .or_insert(told);
    }
    found
}

fn is_markdown(link: &Link, text: &str) -> bool {
    link.span.of(text).starts_with("![")
}

/// Whether a tag has an `alt`, which may be empty to say that the image is decoration, or says so in another way.
fn has_alt(link: &Link, text: &str) -> bool {
    let before = &text.as_bytes()[..link.span.start as usize];
    let start = before.iter().rev().take(LONGEST_TAG).position(|b| *b == b'<').map_or(before.len(), |back| before.len() - back);
    let after = &text.as_bytes()[link.span.end as usize..];
    let length = after.iter().take(LONGEST_TAG).position(|b| *b == b'>').unwrap_or(after.len().min(LONGEST_TAG));
    let tag = String::from_utf8_lossy(&text.as_bytes()[start..link.span.end as usize + length]).to_ascii_lowercase();
    // Attributes that a component hands on are not seen here.
    let handed_on = tag.contains("{...") || tag.contains("v-bind=") || tag.contains("aria-hidden") || tag.contains("presentation");
    let is_name = |at: usize| tag[..at].ends_with(|c: char| c.is_whitespace() || matches!(c, ':' | '"' | '\'' | '[' | '{'));
    handed_on || tag.match_indices("alt").any(|(at, _)| is_name(at))
}

/// Where the images stand that are all that a link around them shows, by their first byte.
fn alone_in_links(document: &Document, text: &str) -> HashSet<u32> {
    let outline = &document.outline;
    let mut found = HashSet::new();
    for (at, inline) in (0..).zip(&outline.inlines).filter(|(_, inline)| matches!(inline.kind, InlineKind::Link { autolink: false, .. })) {
        if outline.plain_text(at..inline.end, text).trim().is_empty() {
            let inside = &outline.inlines[at as usize..inline.end as usize];
            found.extend(inside.iter().filter(|inner| matches!(inner.kind, InlineKind::Image { .. })).map(|inner| inner.span.start));
        }
    }
    found
}

/// Whether a text is the name of the image's file: as it is, or without its extension where that is no word.
fn is_file_name(alt: &str, target: &str) -> bool {
    let name = file_name(target);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let no_word = stem.contains(['-', '_']) || stem.contains(|c: char| c.is_ascii_digit());
    alt.eq_ignore_ascii_case(name) && name.contains('.') || no_word && !stem.is_empty() && alt.eq_ignore_ascii_case(stem)
}

fn file_name(target: &str) -> &str {
    let path = target.split(['?', '#']).next().unwrap_or(target);
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_no_texts() {
        for alt in ["panel.png", "Panel.PNG", "export-panel"] {
            let target = if alt.contains('-') { "media/export-panel.png" } else { "media/panel.png?raw=1" };
            assert!(is_file_name(alt, target), "{alt}");
        }
        assert!(!is_file_name("panel", "media/panel.png") && !is_file_name("The export panel", "export-panel.png"));
        assert!(!is_file_name("x", "") && !is_file_name("", ""));
    }
}
