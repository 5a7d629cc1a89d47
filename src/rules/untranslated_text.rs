//! Paragraphs left in the source language.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::flat::{Flat, Markup};
use crate::document::{Document, DocumentId, codes, languages};
use crate::finding::{Place, Role, RuleMeta, Scope, Severity};
use crate::locale::Locale;
use crate::markdown::BlockKind;
use crate::source::Span;
use std::collections::HashMap;
use unicode_script::{Script, UnicodeScript};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC408",
    name: "untranslated-text",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["untranslated-message", "merge-conflict"],
    arguments: &[
        ("kind", "`identical` (the source has the same text) or `language`"),
        ("found", "the beginning of the text"),
        ("count", "how many paragraphs in a row"),
        ("language", "the language it is in"),
    ],
    pages: pages!("untranslated-text"),
};

/// Words of a paragraph that is the source's own, and function words among them, from which it is no name or title.
const WORDS: (usize, usize) = (6, 2);

/// The same where the source's text is not there to be compared: only detectors speak.
const WORDS_ALONE: (usize, usize) = (10, 4);

/// Characters of the text that are told.
const SHOWN: usize = 60;

/// A paragraph left in the source language.
struct Left {
    kind: &'static str,
    /// Its index among the document's paragraphs.
    at: usize,
    span: Span,
    prose: String,
    base: Option<Place>,
}

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let Some(source) = context.collection.assumed_source() else { return };
    let Some(locale) = context.document.locale.as_ref().filter(|locale| !locale.same_language(&source)) else { return };
    // A page that stands alone is no translation, nor is one that the source locale has not.
    let article = context.collection.article(context.id);
    let has_source =
        article.source.is_some() || article.members.iter().any(|other| context.collection.document(other.document).reference_only);
    if article.members.len() < 2 || !has_source && context.collection.source_locale.is_some() {
        return;
    }
    let mut sources: Option<HashMap<String, Place>> = None;
    let mut run: Vec<Left> = Vec::new();
    for (at, (span, prose)) in passages(context.document, context.text).enumerate() {
        if !long_enough(&prose, &source, WORDS) || has_labels(context.document, span) || is_quoted(span.of(context.text)) {
            continue;
        }
        let known = sources.get_or_insert_with(|| source_paragraphs(context, &source));
        let base = known.get(&prose).copied();
        // What stands in the source word for word needs no detector's word; the others need both.
        let alone = || {
            long_enough(&prose, &source, WORDS_ALONE) && languages::is_in(&prose, &source, locale) && !has_foreign_letters(&prose, &source)
        };
        if base.is_none() && !alone() {
            continue;
        }
        let kind = if base.is_some() { "identical" } else { "language" };
        if run.last().is_some_and(|last| last.at + 1 != at || last.kind != kind) {
            report(context, &source, &run, findings);
            run.clear();
        }
        run.push(Left { kind, at, span, prose, base });
    }
    report(context, &source, &run, findings);
}

/// One finding for paragraphs that follow each other.
fn report(context: &DocumentContext<'_>, source: &Locale, run: &[Left], findings: &mut Findings) {
    let Some(first) = run.first() else { return };
    let language = Locale::parse(source.language()).map_or_else(|| source.autonym(), |language| language.autonym());
    let shown: String = first.prose.chars().take(SHOWN).collect();
    let line = first.span.of(context.text).lines().next().unwrap_or("").trim_end();
    let span = Span::new(first.span.start as usize, first.span.start as usize + line.len());
    let finding = context
        .finding(&META, span)
        .with("kind", first.kind)
        .with("found", shown)
        .with("count", run.len())
        .with("language", language.as_str())
        .of_its_own();
    findings.push(match first.base {
        Some(place) => finding.related(Role::Baseline, place),
        None => finding,
    });
}

/// Whether a passage opens with a quotation or a title, which stay in their language.
fn is_quoted(passage: &str) -> bool {
    passage.trim_start_matches(['*', '_', '[', '(']).starts_with(['"', '“', '«', '„', '‘', '「', '『'])
}

/// Whether a paragraph holds labelled lines of an entry, whose labels and messages have rules of their own.
fn has_labels(document: &Document, passage: Span) -> bool {
    let lines = document.entries.iter().flat_map(|entry| entry.code_line.iter().chain(&entry.message_line).map(|line| line.span));
    let items = document.cause_lists.iter().flat_map(|list| &list.items).map(|item| item.span);
    lines.chain(items).any(|span| passage.contains(span))
}

/// The passages of a document, with their prose: paragraphs, those in lists and quotations included, and sentences that too many spaces
/// before them have made code, so that machines pass them by.
fn passages<'a>(document: &'a Document, text: &'a str) -> impl Iterator<Item = (Span, String)> + 'a {
    document.outline.blocks.iter().flat_map(move |block| match block.kind {
        BlockKind::Paragraph if !block.inlines.is_empty() => vec![(block.span, prose(&Flat::of(&document.outline, text, block)))],
        BlockKind::Code { info: None, .. } => sentences(block.span, text),
        _ => Vec::new(),
    })
}

/// The lines of an indented code block that are sentences.
fn sentences(block: Span, text: &str) -> Vec<(Span, String)> {
    let mut at = block.start as usize;
    let mut found = Vec::new();
    for line in block.of(text).split_inclusive('\n') {
        let sentence = line.trim();
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        let opens =
            sentence.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ' ' | '*' | '-')).starts_with(char::is_uppercase);
        let ends = sentence.ends_with(['.', ':', '!', '?', ')']);
        if opens && ends && !sentence.contains(['{', '}', ';', '=', '|', '$', '\\']) {
            found.push((Span::new(start, start + sentence.len()), words_of(sentence)));
        }
    }
    found
}

fn long_enough(prose: &str, source: &Locale, (words, function_words): (usize, usize)) -> bool {
    prose.split_whitespace().count() >= words && (source.language() != "en" || languages::english_words(prose) >= function_words)
}

/// The words of a paragraph: without code, links that are addresses, codes and anything else that is no word.
fn prose(flat: &Flat) -> String {
    let mut outside = String::with_capacity(flat.text.len());
    let mut at = 0;
    for (range, _) in flat.marked().filter(|(_, markup)| *markup == Markup::Code) {
        outside.push_str(flat.text.get(at..range.start).unwrap_or(""));
        at = at.max(range.end);
    }
    outside.push_str(flat.text.get(at..).unwrap_or(""));
    words_of(&outside)
}

/// The words of a text that are words of a language.
fn words_of(text: &str) -> String {
    let word = |word: &&str| {
        word.chars().any(char::is_alphabetic)
            && !codes::looks_like_code(word.trim_matches(|c: char| !c.is_alphanumeric()))
            && !word.contains(['/', '\\', '<', '>', '@', '{', '}', '=', '|', '_'])
    };
    text.split_whitespace().filter(word).collect::<Vec<_>>().join(" ")
}

/// Whether a word is in a script that the source language is not written in: then a paragraph is a translation that quotes.
fn has_foreign_letters(prose: &str, source: &Locale) -> bool {
    source.language() == "en" && prose.chars().any(|c| c.is_alphabetic() && c.script() != Script::Latin)
}

/// The paragraphs of the article's documents in the source language, and where they stand.
fn source_paragraphs(context: &DocumentContext<'_>, source: &Locale) -> HashMap<String, Place> {
    let collection = context.collection;
    let article = collection.article(context.id);
    let in_source = |id: &DocumentId| {
        let document = collection.document(*id);
        *id != context.id && (document.reference_only || document.locale.as_ref().is_some_and(|locale| locale.same_language(source)))
    };
    let mut found = HashMap::new();
    for id in article.members.iter().map(|member| member.document).filter(in_source) {
        let (document, text) = (collection.document(id), collection.text(id));
        for (span, prose) in passages(document, text) {
            found.entry(prose).or_insert(Place { file: document.file, span });
        }
    }
    found
}
