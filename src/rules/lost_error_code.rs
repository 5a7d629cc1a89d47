//! A code that the baseline names in running text and the translation does not, or in another case.

use super::{Check, ComparisonContext, Findings, Rule, first_line, pages};
use crate::alignment::tokens::{self, Token};
use crate::document::{Collection, Document, codes};
use crate::finding::{Applicability, Fix, Role, RuleMeta, Scope, Severity};
use crate::markdown::InlineKind;
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC511",
    name: "lost-error-code",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["corrupted-code", "code-heading-mismatch", "missing-code-label", "merge-conflict"],
    arguments: &[
        ("kind", "`case` or `lost`"),
        ("found", "the code as written here; empty for none"),
        ("expected", "the code in the baseline"),
    ],
    pages: pages!("lost-error-code"),
};

/// The words of a document that are codes of the collection, in any spelling, in the order written.
fn known_codes(document: &Document, text: &str, collection: &Collection) -> Vec<Token> {
    let mut found = Vec::new();
    for (at, block) in document.outline.blocks.iter().enumerate() {
        for (_, inline) in document.outline.inlines_of(block) {
            if !matches!(inline.kind, InlineKind::Text | InlineKind::Code) {
                continue;
            }
            for (start, word) in words(inline.inner.of(text)) {
                if collection.knows_code(word) {
                    let start = inline.inner.start as usize + start;
                    let span = Span::new(start, start + word.len());
                    let block = u32::try_from(at).unwrap_or(u32::MAX);
                    found.push(Token { section: document.section_at(span.start), block, span, key: word.to_owned() });
                }
            }
        }
    }
    found
}

/// Words that can be a code: they have a digit, or a capital inside.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    let places = words.map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word));
    let shaped = |word: &str| {
        let bytes = word.as_bytes();
        bytes.iter().any(u8::is_ascii_digit) || bytes.iter().skip(1).any(u8::is_ascii_uppercase)
    };
    places.filter(move |(_, word)| word.len() >= 4 && shaped(word))
}

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let own = known_codes(context.document, context.text, context.collection);
    let mut base = known_codes(context.base, context.base_text, context.collection);
    base.retain(|token| codes::looks_like_code(&token.key));
    // The code of an entry that is missing is told with the entry: all of a row, heading and code line of a section.
    let mut told: Vec<Span> = context
        .difference
        .missing_entries
        .iter()
        .filter_map(|&entry| context.base.entries.get(entry))
        .flat_map(|entry| match entry.row {
            Some(_) => [Some(entry.span), None],
            None => [entry.heading().map(|heading| context.base.section(heading).title), entry.code_line.as_ref().map(|line| line.span)],
        })
        .flatten()
        .collect();
    told.sort_unstable_by_key(|span| span.start);
    let is_told =
        |span: Span| told[..told.partition_point(|place| place.start <= span.start)].last().is_some_and(|place| place.contains(span));
    base.retain(|token| !is_told(token.span));
    for change in tokens::changes(context.comparison, context.texts(), &own, &base) {
        let mut extra = change.extra.clone();
        for &at in &change.missing {
            let wanted = &base[at];
            let fold = codes::fold(&wanted.key);
            let respelt = extra.iter().position(|&other| codes::fold(&own[other].key) == fold);
            let token = respelt.map(|place| &own[extra.remove(place)]);
            let span = token.map_or_else(|| first_line(context.document, change.block, context.text), |token| token.span);
            findings.push(
                context
                    .finding(&META, span)
                    .with("kind", if token.is_some() { "case" } else { "lost" })
                    .with("found", token.map_or("", |token| token.key.as_str()))
                    .with("expected", wanted.key.as_str())
                    .related(Role::Baseline, context.base_place(wanted.span))
                    .fix(token.map(|token| Fix::safe(token.span, wanted.key.as_str()))),
            );
        }
    }
}
