//! A label left in the source language.

use super::inconsistent_label::with_number;
use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::lines::COLONS;
use crate::document::{Document, LabelLine, OrdinalItem};
use crate::finding::{Applicability, Fix, RuleMeta, Scope, Severity};
use crate::lexicon::{OrdinalMatch, Term, lexicon};
use crate::locale::Locale;
use crate::source::Span;
use std::cell::LazyCell;
use std::collections::BTreeMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC207",
    name: "untranslated-label",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[("found", "the label as written"), ("expected", "the label in the document's language")],
    pages: pages!("untranslated-label"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    let Some(locale) = document.locale.as_ref().filter(|locale| lexicon().is_attested(locale)) else { return };
    let Some(source) = context.collection.assumed_source() else { return };
    if locale.same_language(&source) {
        return;
    }
    let own = LazyCell::new(|| Own::of(document, locale));
    for line in label_lines(document) {
        let meanings = lexicon().recognise_label(&line.text);
        let Some(term) = foreign_term(meanings.iter().map(|m| (m.term, &m.locale)), locale, &source) else { continue };
        let written = own.labels.get(&term).map(|label| (*label).to_owned());
        if let Some(expected) = written.or_else(|| lexicon().write_label(locale, term)) {
            report(context, findings, line.label, &expected);
        }
    }
    for item in items(document) {
        let Some(number) = item.number else { continue };
        let meanings = meanings(item);
        let Some(term) = foreign_term(meanings.iter().map(|m| (m.term, &m.locale)), locale, &source) else { continue };
        let words = item.label.of(context.text).trim_end().trim_end_matches(COLONS).trim_end();
        let span = Span::new(item.label.start as usize, item.label.start as usize + words.len());
        if words.contains('*') {
            continue;
        }
        let written = own.ordinals.get(&term).and_then(|sample| with_number(sample, number, context.text));
        if let Some(expected) = written.or_else(|| lexicon().write_ordinal(locale, term, number)) {
            report(context, findings, span, &expected);
        }
    }
}

fn report(context: &DocumentContext<'_>, findings: &mut Findings, span: Span, expected: &str) {
    let finding =
        context.finding(&META, span).with("found", span.of(context.text)).with("expected", expected).fix(Some(Fix::safe(span, expected)));
    findings.push(finding.of_its_own());
}

/// What a label says in the source language, where it says nothing in the document's own.
fn foreign_term<'a>(meanings: impl Iterator<Item = (Term, &'a Locale)> + Clone, own: &Locale, source: &Locale) -> Option<Term> {
    if meanings.clone().any(|(_, locale)| locale.same_language(own)) {
        return None;
    }
    meanings.into_iter().find(|(_, locale)| locale.same_language(source)).map(|(term, _)| term)
}

/// The lines of codes and messages of a document.
fn label_lines(document: &Document) -> impl Iterator<Item = &LabelLine> {
    document.entries.iter().flat_map(|entry| [&entry.code_line, &entry.message_line]).flatten()
}

/// The causes and steps of a document.
fn items(document: &Document) -> impl Iterator<Item = &OrdinalItem> {
    document.cause_lists.iter().flat_map(|list| &list.items).chain(document.entries.iter().flat_map(|entry| &entry.steps))
}

/// What the label of an item says, in whichever language.
fn meanings(item: &OrdinalItem) -> Vec<OrdinalMatch> {
    let (Some(number), Some(form)) = (item.number, &item.form) else { return Vec::new() };
    let phrase = if form.number_first { format!("{number}. {}", form.word) } else { format!("{} {number}", form.word) };
    lexicon().recognise_ordinal(&phrase)
}

/// How the document itself writes labels in its own language.
struct Own<'a> {
    /// The most frequent wording.
    labels: BTreeMap<Term, &'a str>,
    /// The first item with such a label.
    ordinals: BTreeMap<Term, &'a OrdinalItem>,
}

impl<'a> Own<'a> {
    fn of(document: &'a Document, locale: &Locale) -> Self {
        let mut counts: BTreeMap<(Term, &str), usize> = BTreeMap::new();
        for line in label_lines(document).filter(|line| !line.damaged) {
            for meaning in lexicon().recognise_label(&line.text).iter().filter(|m| m.locale.same_language(locale)) {
                *counts.entry((meaning.term, line.text.as_str())).or_default() += 1;
            }
        }
        let mut by_count: Vec<_> = counts.into_iter().collect();
        by_count.sort_by_key(|(_, count)| *count);
        let labels = by_count.into_iter().map(|(key, _)| key).collect();
        let mut ordinals = BTreeMap::new();
        for item in items(document) {
            for meaning in meanings(item).iter().filter(|m| m.locale.same_language(locale)) {
                ordinals.entry(meaning.term).or_insert(item);
            }
        }
        Self { labels, ordinals }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_that_both_languages_share_is_sound() {
        let locale = |tag: &str| Locale::parse(tag).expect("a tag");
        let (en, nl, pt) = (locale("en-US"), locale("nl-NL"), locale("pt-PT"));
        let english = [(Term::ErrorCode, &en)];
        assert_eq!(foreign_term(english.into_iter(), &nl, &en), Some(Term::ErrorCode));
        assert_eq!(foreign_term([(Term::ErrorCode, &en), (Term::ErrorCode, &nl)].into_iter(), &nl, &en), None);
        assert_eq!(foreign_term([(Term::ErrorCode, &pt)].into_iter(), &nl, &en), None);
    }
}
