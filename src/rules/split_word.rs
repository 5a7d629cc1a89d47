//! A word that a machine cut in two.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::languages::separates_words;
use crate::document::{Document, DocumentId};
use crate::finding::{Applicability, Edit, Finding, Fix};
use crate::finding::{Place, Role, RuleMeta, Scope, Severity};
use crate::locale::Locale;
use crate::markdown::{Block, BlockKind, InlineKind};
use crate::source::Span;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC510",
    name: "split-word",
    severity: Severity::Note,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &["merge-conflict"],
    arguments: &[
        ("found", "the two halves as written"),
        ("expected", "the whole word"),
        ("count", "how often the documents of this language have the whole word"),
        ("times", "how often this document has it cut"),
    ],
    pages: pages!("split-word"),
};

/// Letters of each half, and of both: short words meet by chance.
const SHORTEST_HALF: usize = 3;
const SHORTEST: usize = 8;
/// Letters of the longest word that is counted.
const LONGEST: usize = 64;
/// How often the whole word must stand in the documents of the language.
const COMMON: u32 = 3;

/// Other places of one document that are shown beside the first.
const MOST_SHOWN: usize = 5;

/// The words of a language.
#[derive(Default)]
struct Words {
    /// How often each stands there, in lower case.
    counts: HashMap<String, u32>,
}

/// Two words with one space between them.
struct Couple {
    document: DocumentId,
    span: Span,
    left: String,
    right: String,
}

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let collection = context.collection;
    let mut by_locale: BTreeMap<&Locale, Vec<DocumentId>> = BTreeMap::new();
    for (id, document) in collection.iter().filter(|(_, document)| !document.reference_only) {
        let locale =
            document.locale.as_ref().filter(|locale| separates_words(locale) && collection.source_locale.as_ref() != Some(*locale));
        if let Some(locale) = locale {
            by_locale.entry(locale).or_default().push(id);
        }
    }
    for documents in by_locale.into_values() {
        let mut words = Words::default();
        for &id in &documents {
            each_word(collection.document(id), collection.text(id), |word, _| *words.counts.entry(word).or_default() += 1);
        }
        let couples: Vec<Couple> = documents.iter().flat_map(|&id| couples(context, id, &words)).collect();
        let mut together: HashMap<(&str, &str), u32> = HashMap::new();
        for couple in &couples {
            *together.entry(couple.key()).or_default() += 1;
        }
        // One finding for each word of a document: a machine cuts a word in the same place each time.
        let mut split: BTreeMap<(DocumentId, String), Vec<&Couple>> = BTreeMap::new();
        for couple in couples.iter().filter(|couple| words.are_halves(couple, together[&couple.key()])) {
            split.entry((couple.document, couple.whole())).or_default().push(couple);
        }
        let spellings = spellings(context, &documents, split.keys().map(|(_, whole)| whole.as_str()).collect());
        for ((id, whole), places) in &split {
            findings.push(report(context, *id, places, spellings.get(whole.as_str()).unwrap_or(&Spelling::default()), words.of(whole)));
        }
    }
}

/// How the documents of a language write a word.
#[derive(Default)]
struct Spelling {
    /// With capitals inside, as names such as `PowerShell` have them: the first such spelling.
    mixed: Option<String>,
    /// Whether it stands anywhere in lower case.
    lower: bool,
}

impl Spelling {
    /// The word that `couple` was cut from, written for its place.
    fn of_place(&self, couple: &Couple, text: &str) -> String {
        if let Some(mixed) = &self.mixed {
            return mixed.clone();
        }
        let whole = couple.span.of(text).replace(' ', "");
        let before = text[..couple.span.start as usize].trim_end_matches([' ', '*', '_', '"', '(']);
        let opens_sentence = before.is_empty() || before.ends_with(['.', ':', '!', '?', '\n', '\r', '>', '|', '#', '-']);
        // The first half may be a noun, which German writes with a capital, and the whole an adjective.
        if self.lower && !opens_sentence { couple.whole() } else { whole }
    }
}

/// How the documents write the words that are `wanted`.
fn spellings<'a>(context: &CollectionContext<'_>, documents: &[DocumentId], wanted: HashSet<&'a str>) -> HashMap<&'a str, Spelling> {
    let mut found: HashMap<&str, Spelling> = HashMap::new();
    for &id in documents.iter().filter(|_| !wanted.is_empty()) {
        let text = context.collection.text(id);
        each_word(context.collection.document(id), text, |word, span| {
            let Some(&whole) = wanted.get(word.as_str()) else { return };
            let written = span.of(text);
            let spelling = found.entry(whole).or_default();
            spelling.lower |= written == word;
            if spelling.mixed.is_none() && written.chars().skip(1).any(char::is_uppercase) && !written.chars().all(char::is_uppercase) {
                spelling.mixed = Some(written.to_owned());
            }
        });
    }
    found
}

fn report(context: &CollectionContext<'_>, id: DocumentId, places: &[&Couple], spelling: &Spelling, count: u32) -> Finding {
    let document = context.collection.document(id);
    let text = context.collection.text(id);
    let joined = |couple: &Couple| spelling.of_place(couple, text);
    let first = places[0];
    let finding = context.finding(&META, id, first.span).with("found", first.span.of(text)).with("expected", joined(first));
    let finding = finding.with("count", count).with("times", places.len());
    let edits = places.iter().map(|couple| Edit { span: couple.span, replacement: joined(couple) }).collect();
    let others = places[1..].iter().take(MOST_SHOWN).map(|couple| Place { file: document.file, span: couple.span });
    let finding = others.fold(finding, |finding, place| finding.related(Role::Duplicate, place));
    // The words of a language are its own.
    finding.of_its_own().fix(Some(Fix { applicability: Applicability::Unsafe, edits }))
}

impl Couple {
    fn key(&self) -> (&str, &str) {
        (&self.left, &self.right)
    }

    fn whole(&self) -> String {
        format!("{}{}", self.left, self.right)
    }
}

impl Words {
    fn of(&self, word: &str) -> u32 {
        self.counts.get(word).copied().unwrap_or(0)
    }

    /// Whether two words that stand together so often are halves of one: one of them is no word by itself, the other one is rarer by itself
    /// than the whole. Where it is a word at all, the whole has to be the usual form.
    fn are_halves(&self, couple: &Couple, together: u32) -> bool {
        let count = self.of(&couple.whole());
        let elsewhere = |half: &str| self.of(half).saturating_sub(together);
        let (left, right) = (elsewhere(&couple.left), elsewhere(&couple.right));
        left.min(right) == 0 && left.max(right) < count && (together <= count || left.max(right) == 0)
    }
}

/// Two words of a document that the other documents write as one.
fn couples(context: &CollectionContext<'_>, id: DocumentId, words: &Words) -> Vec<Couple> {
    let text = context.collection.text(id);
    let mut found = Vec::new();
    // People write names of two words as they like; machines know one form, and cut it.
    let kind = context.collection.document(id).revision.translation_type.as_deref();
    if !kind.is_some_and(|kind| kind.eq_ignore_ascii_case("MT")) {
        return found;
    }
    let mut before: Option<(String, Span)> = None;
    each_word(context.collection.document(id), text, |word, span| {
        if let Some((left, left_span)) = before.take()
            && (Span { start: left_span.end, end: span.start }).of(text) == " "
            && left.chars().count().min(word.chars().count()) >= SHORTEST_HALF
            && left.chars().count() + word.chars().count() >= SHORTEST
            // A name begins anew.
            && !span.of(text).starts_with(char::is_uppercase)
            && words.of(&format!("{left}{word}")) >= COMMON
        {
            found.push(Couple { document: id, span: left_span.cover(span), left, right: word.clone() });
        }
        before = Some((word, span));
    });
    found
}

/// Calls `visit` with each word of a document's running text, in lower case, and its place. A word is letters between white space and
/// punctuation; what touches mark-up may be part of a word.
fn each_word(document: &Document, text: &str, mut visit: impl FnMut(String, Span)) {
    let running = |block: &&Block| matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading { .. } | BlockKind::TableCell);
    for block in document.outline.blocks.iter().filter(running) {
        for (_, inline) in document.outline.inlines_of(block).filter(|(_, inline)| inline.kind == InlineKind::Text) {
            let run = inline.span.of(text);
            let mut at = 0;
            for part in run.split(' ') {
                let start = inline.span.start as usize + at;
                at += part.len() + 1;
                let word = part.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
                if (2..=LONGEST).contains(&word.len()) && word.chars().all(char::is_alphabetic) {
                    visit(word.to_lowercase(), Span::new(start, start + word.len()));
                }
            }
        }
    }
}
