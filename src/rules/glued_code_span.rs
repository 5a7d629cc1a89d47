//! Inline code or an address that touches a word.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::alignment::blocks;
use crate::alignment::tokens::link_key;
use crate::document::languages::{hangs_endings_on_names, separates_words};
use crate::document::{Document, SectionId};
use crate::finding::{Applicability, Fix, Role, RuleMeta, Scope, Severity};
use crate::markdown::{Inline, InlineKind};
use crate::source::Span;
use std::collections::{HashMap, HashSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC503",
    name: "glued-code-span",
    severity: Severity::Note,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["scrambled-placeholder", "translated-identifier", "broken-emphasis", "merge-conflict"],
    arguments: &[("side", "`before` or `after`: where the word touches"), ("word", "the word"), ("code", "the code or the address")],
    pages: pages!("glued-code-span"),
};

/// Letters that a word must have at least: shorter ones are endings and prefixes, or may be.
const SHORTEST: usize = 3;

/// A code span or an address of a block, and the words that touch it.
struct Glued<'a> {
    key: String,
    inline: &'a Inline,
    before: &'a str,
    after: &'a str,
}

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    let (document, text) = (context.document, context.text);
    let spaced = |document: &Document| document.locale.as_ref().is_some_and(separates_words);
    if !spaced(document) || !spaced(context.base) {
        return;
    }
    let blocks = document.outline.blocks.iter().zip(0..);
    let glued: HashMap<u32, Vec<Glued<'_>>> = blocks
        .filter_map(|(block, at)| {
            let touched: Vec<_> = tokens(document, text, at).filter(|token| !token.before.is_empty() || !token.after.is_empty()).collect();
            (!block.inlines.is_empty() && !touched.is_empty()).then_some((at, touched))
        })
        .collect();
    if glued.is_empty() {
        return;
    }
    let words = lone_words(document, text);
    let endings = document.locale.as_ref().is_some_and(hangs_endings_on_names);
    let sections: HashSet<SectionId> = glued.values().flatten().map(|token| document.section_at(token.inline.span.start)).collect();
    for pair in context.comparison.sections.iter().filter(|pair| pair.confidence >= 0.5) {
        let (Some(here), Some(there)) = (pair.left, pair.right) else { continue };
        if !sections.contains(&here) {
            continue;
        }
        for (block, base_block) in blocks::text_blocks(document, text, here, context.base, context.base_text, there) {
            let Some(touched) = glued.get(&block) else { continue };
            let apart = apart(context.base, context.base_text, base_block);
            for token in touched {
                let Some(&Some(original)) = apart.get(&token.key) else { continue };
                let word = |word: &str| word.chars().count() >= SHORTEST && words.contains(word);
                let (side, word, gap) = match (word(token.before), word(token.after) && !endings) {
                    (true, _) => ("before", token.before, token.inline.span.start),
                    (_, true) => ("after", token.after, token.inline.span.end),
                    _ => continue,
                };
                let finding = context
                    .finding(&META, token.inline.span)
                    .with("side", side)
                    .with("word", word)
                    .with("code", shown(token.inline, text))
                    .related(Role::Baseline, context.base_place(original));
                findings.push(finding.fix(Some(Fix::safe(Span::at(gap as usize), " "))));
            }
        }
    }
}

/// A code span or an address as readers see it.
fn shown<'a>(inline: &Inline, text: &'a str) -> &'a str {
    let code = inline.kind == InlineKind::Code;
    if code { inline.inner.of(text).trim() } else { inline.span.of(text).trim_start_matches('<').trim_end_matches('>') }
}

/// The code spans and addresses of a block with the letters that touch them.
fn tokens<'a>(document: &'a Document, text: &'a str, block: u32) -> impl Iterator<Item = Glued<'a>> {
    let block = &document.outline.blocks[block as usize];
    let borders = block.span;
    document.outline.inlines_of(block).filter_map(move |(_, inline)| {
        let key = match &inline.kind {
            InlineKind::Code => inline.inner.of(text).trim().to_owned(),
            InlineKind::Link { destination, autolink: true, .. } => link_key(destination, "")?,
            _ => return None,
        };
        let before = &text[borders.start.min(inline.span.start) as usize..inline.span.start as usize];
        let after = &text[inline.span.end as usize..borders.end.max(inline.span.end) as usize];
        let head = before.char_indices().rev().take_while(|(_, c)| c.is_alphabetic()).last().map_or(before.len(), |(at, _)| at);
        let tail = after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len());
        Some(Glued { key, inline, before: &before[head..], after: &after[..tail] })
    })
}

/// What of a block of the base stands apart from all words, wherever it stands in it: its place by key, `None` for what does not.
fn apart(base: &Document, text: &str, block: u32) -> HashMap<String, Option<Span>> {
    let mut found = HashMap::new();
    for token in tokens(base, text, block) {
        let apart = (token.before.is_empty() && token.after.is_empty()).then_some(token.inline.span);
        found.entry(token.key).and_modify(|known: &mut Option<Span>| *known = known.and(apart)).or_insert(apart);
    }
    found
}

/// The words that stand by themselves in the document's plain text.
fn lone_words<'a>(document: &Document, text: &'a str) -> HashSet<&'a str> {
    let runs = document.outline.inlines.iter().filter(|inline| inline.kind == InlineKind::Text);
    // What touches mark-up at either end of a run may be cut off, or be what is looked for.
    runs.flat_map(|inline| {
        let run = inline.span.of(text);
        let words: Vec<&str> = run.split(' ').collect();
        let last = words.len() - 1;
        words.into_iter().enumerate().filter(move |(at, _)| *at > 0 && *at < last).map(|(_, word)| word)
    })
    .filter(|word| !word.is_empty() && word.chars().all(char::is_alphabetic))
    .collect()
}
