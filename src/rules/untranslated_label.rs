//! A label left in the source language.

use super::inconsistent_label::with_number;
use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::lines::COLONS;
use crate::document::{Document, OrdinalItem};
use crate::finding::{Applicability, Fix, RuleMeta, Scope, Severity};
use crate::lexicon::{OrdinalMatch, Term, lexicon};
use crate::locale::Locale;
use crate::source::Span;
use std::collections::BTreeMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC207",
    name: "untranslated-label",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
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
    for line in document.entries.iter().flat_map(|entry| [&entry.code_line, &entry.message_line]).flatten() {
        let meanings = lexicon().recognise_label(&line.text);
        let Some(term) = foreign_term(meanings.iter().map(|m| (m.term, &m.locale)), locale, &source) else { continue };
        if let Some(expected) = own_label(context, locale, term).or_else(|| lexicon().write_label(locale, term)) {
            report(context, findings, line.label, &expected);
        }
    }
    for item in items(document) {
        let Some(number) = item.number else { continue };
        let meanings = meanings(item);
        let Some(term) = foreign_term(meanings.iter().map(|m| (m.term, &m.locale)), locale, &source) else { continue };
        let words = item.label.of(context.text).trim_end().trim_end_matches(COLONS).trim_end();
        let span = Span::new(item.label.start as usize, item.label.start as usize + words.len());
        let expected = || own_ordinal(context, locale, term, number).or_else(|| lexicon().write_ordinal(locale, term, number));
        if let Some(expected) = Some(words).filter(|words| !words.contains('*')).and_then(|_| expected()) {
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

/// How the document itself writes the label of `term` most often in its own language.
fn own_label(context: &DocumentContext<'_>, locale: &Locale, term: Term) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in
        context.document.entries.iter().flat_map(|entry| [&entry.code_line, &entry.message_line]).flatten().filter(|line| !line.damaged)
    {
        if lexicon().recognise_label(&line.text).iter().any(|m| m.term == term && m.locale.same_language(locale)) {
            *counts.entry(&line.text).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(label, _)| label.to_owned())
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

/// The first label of `term` that the document writes in its own language, with another number in it.
fn own_ordinal(context: &DocumentContext<'_>, locale: &Locale, term: Term, number: u32) -> Option<String> {
    let own = |item: &&OrdinalItem| meanings(item).iter().any(|m| m.term == term && m.locale.same_language(locale));
    items(context.document).find(own).and_then(|sample| with_number(sample, number, context.text))
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
