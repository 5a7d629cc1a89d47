//! A message left in the source language.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::{Collection, DocumentId, codes, languages};
use crate::finding::{RuleMeta, Scope, Severity};
use crate::locale::Locale;
use crate::source::Span;
use std::collections::BTreeMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC211",
    name: "untranslated-message",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[("kind", "`whole` or `part`"), ("found", "what is not translated"), ("language", "the language it is in")],
    pages: pages!("untranslated-message"),
};

/// Words that a message must have to be judged by its language, and a clause.
const MIN_WORDS: usize = 4;

/// Where one clause of a message ends and another begins.
const ENDS_OF_CLAUSES: [char; 12] = ['.', ':', ';', '!', '?', '(', ')', '–', '—', '。', '：', '；'];

/// A message and what is not translated of it.
struct Message {
    document: DocumentId,
    span: Span,
    fault: Option<(&'static str, Span)>,
}

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let collection = context.collection;
    let Some(source) = collection.assumed_source() else { return };
    let mut by_locale: BTreeMap<&Locale, Vec<Message>> = BTreeMap::new();
    for (id, document) in collection.iter() {
        let Some(locale) = document.locale.as_ref().filter(|locale| !locale.same_language(&source)) else { continue };
        let lines = document.entries.iter().enumerate().filter_map(|(at, entry)| Some((at, entry.message_line.as_ref()?)));
        for (at, line) in lines.filter(|(_, line)| !line.value.is_empty()) {
            let judged = Judge { collection, id, source: &source, locale }.judge(at, line.value);
            by_locale.entry(locale).or_default().push(Message { document: id, span: line.value, fault: judged });
        }
    }
    let language = Locale::parse(source.language()).map_or_else(|| source.autonym(), |language| language.autonym());
    for messages in by_locale.values() {
        // Where most entries keep the product's own message, that is how this locale wants it.
        let whole = messages.iter().filter(|message| matches!(message.fault, Some(("whole", _)))).count();
        if whole * 2 > messages.len() {
            continue;
        }
        for message in messages.iter().filter(|message| !collection.document(message.document).reference_only) {
            let Some((kind, span)) = message.fault else { continue };
            let text = collection.text(message.document);
            let finding = context
                .finding(&META, message.document, if kind == "whole" { message.span } else { span })
                .with("kind", kind)
                .with("found", span.of(text))
                .with("language", language.as_str());
            findings.push(finding.of_its_own());
        }
    }
}

struct Judge<'a> {
    collection: &'a Collection,
    id: DocumentId,
    source: &'a Locale,
    locale: &'a Locale,
}

impl Judge<'_> {
    /// What is not translated of the message of entry `at`.
    fn judge(&self, at: usize, value: Span) -> Option<(&'static str, Span)> {
        let text = self.collection.text(self.id);
        let message = value.of(text);
        if self.is_sources_own(at, message) {
            return Some(("whole", value));
        }
        let foreign = |part: &str| {
            let prose = prose(part);
            prose.split_whitespace().count() >= MIN_WORDS && languages::is_in(&prose, self.source, self.locale)
        };
        if foreign(message) {
            // One word of the own language inside shows that somebody began to translate it.
            return Some((if self.own_word(message) { "part" } else { "whole" }, value));
        }
        let clauses = clauses(message).filter(|clause| foreign(clause.of(message)));
        let clause = clauses.max_by_key(|clause| clause.len())?;
        Some(("part", Span::new(value.start as usize + clause.start as usize, value.start as usize + clause.end as usize)))
    }

    /// Whether the source document has the same message for this entry.
    fn is_sources_own(&self, at: usize, message: &str) -> bool {
        let article = self.collection.article(self.id);
        let same = || {
            let source = article.source.filter(|source| *source != self.id)?;
            let index = *article.entry_of(self.id, at)?.occurrences.get(&source)?;
            let line = self.collection.document(source).entries.get(index)?.message_line.as_ref()?;
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            (words(line.value.of(self.collection.text(source))) == words(message)).then_some(())
        };
        prose(message).split_whitespace().count() >= 2 && same().is_some()
    }

    /// Whether a word of the message is one of the document's own language: both detectors say so of the word
    /// alone, and the rest of the document uses it.
    fn own_word(&self, message: &str) -> bool {
        let text = self.collection.text(self.id);
        let words = message.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= 6);
        let mut candidates =
            words.filter(|word| word.chars().all(char::is_lowercase)).filter(|word| languages::word_is_in(word, self.locale, self.source));
        candidates.any(|word| text.matches(word).count() >= 2)
    }
}

/// The message without code spans, codes and anything else that is no word of a language.
fn prose(message: &str) -> String {
    let outside_code = message.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let word = |word: &&str| {
        word.chars().any(char::is_alphabetic)
            && !codes::looks_like_code(word.trim_matches(|c: char| !c.is_alphanumeric()))
            && !word.contains(['/', '\\', '<', '@'])
    };
    outside_code.split_whitespace().filter(word).collect::<Vec<_>>().join(" ")
}

/// The clauses of a message: what stands between full stops, colons, dashes and brackets.
fn clauses(message: &str) -> impl Iterator<Item = Span> {
    let mut at = 0;
    message.split(ENDS_OF_CLAUSES).map(move |clause| {
        let start = at;
        at += clause.len() + message[start + clause.len()..].chars().next().map_or(0, char::len_utf8);
        let lead = clause.len() - clause.trim_start().len();
        Span::new(start + lead, start + lead + clause.trim().len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_have_their_bytes() {
        let message = "Falhou: the disk é (full). Fim";
        let parts: Vec<&str> = clauses(message).map(|span| span.of(message)).filter(|part| !part.is_empty()).collect();
        assert_eq!(parts, ["Falhou", "the disk é", "full", "Fim"]);
    }

    #[test]
    fn codes_and_paths_are_no_prose() {
        assert_eq!(prose("Error UserErrorDiskFull in `/var/log` and /etc/x.conf now"), "Error in and now");
    }
}
