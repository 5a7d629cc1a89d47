//! Inline code that was lost, added or edited.

use super::{Check, ComparisonContext, Findings, Rule, first_line, pages};
use crate::alignment::tokens::{self, Token};
use crate::document::Document;
use crate::document::flat::Flat;
use crate::finding::{Applicability, Finding, Fix, Role, RuleMeta, Scope, Severity};
use crate::markdown::InlineKind;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC501",
    name: "changed-code-span",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &["scrambled-placeholder", "translated-identifier", "lost-error-code", "merge-conflict"],
    arguments: &[
        ("kind", "`changed`, `lost`, `unmarked` (there, but not as code) or `added`"),
        ("found", "the code as written here; empty for none"),
        ("expected", "the code in the baseline; empty for none"),
    ],
    pages: pages!("changed-code-span"),
};

/// The code spans of a document, in the order written.
fn spans(document: &Document, text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    for (at, block) in document.outline.blocks.iter().enumerate() {
        for (_, inline) in document.outline.inlines_of(block).filter(|(_, inline)| inline.kind == InlineKind::Code) {
            let key = inline.inner.of(text).split_whitespace().collect::<Vec<_>>().join(" ");
            if !key.is_empty() {
                let block = u32::try_from(at).unwrap_or(u32::MAX);
                found.push(Token { section: document.section_at(inline.span.start), block, span: inline.inner, key });
            }
        }
    }
    found
}

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let (own, base) = (spans(context.document, context.text), spans(context.base, context.base_text));
    for change in tokens::changes(context.comparison, context.texts(), &own, &base) {
        let report = |kind: &'static str, left: Option<&Token>, right: Option<&Token>| {
            let span = left.map_or_else(|| first_line(context.document, change.block, context.text), |token| token.span);
            let finding = context
                .finding(&META, span)
                .with("kind", kind)
                .with("found", left.map_or("", |token| token.key.as_str()))
                .with("expected", right.map_or("", |token| token.key.as_str()));
            with_baseline(context, finding, right)
        };
        let shown =
            |document: &Document, text: &str, block: u32| Flat::of(&document.outline, text, &document.outline.blocks[block as usize]).text;
        let mut extra = change.extra.clone();
        for &at in &change.missing {
            let wanted = &base[at];
            // Plain words that became words of another script are a description, translated as it should be.
            let foreign = |at: &usize| own[*at].key.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
            if wanted.key.split(' ').count() >= 3
                && let Some(place) = extra.iter().position(foreign)
            {
                extra.remove(place);
                continue;
            }
            // Part of a longer span is there; words in backticks are a quotation, which is translated.
            let within = |token: &Token| token.block == change.block && token.key.contains(&wanted.key);
            if own.iter().any(within) || is_sentence(&wanted.key) {
                extra.retain(|&at| !within(&own[at]));
                continue;
            }
            if let Some(place) = most_like(&wanted.key, &extra, &own) {
                let token = &own[extra.remove(place)];
                let fix = Fix::not_safe(token.span, wanted.span.of(context.base_text));
                findings.push(report("changed", Some(token), Some(wanted)).fix(Some(fix)));
                continue;
            }
            let visible = shown(context.document, context.text, change.block).to_lowercase();
            let kind = if visible.contains(&wanted.key.to_lowercase()) { "unmarked" } else { "lost" };
            findings.push(report(kind, None, Some(wanted)));
        }
        // Naming what the source shows, unmarked or inside of its code, is the translator's choice.
        for at in extra.into_iter().filter(|&at| !context.base_text.contains(&own[at].key) && !is_sentence(&own[at].key)) {
            findings.push(report("added", Some(&own[at]), None).severity(Severity::Note));
        }
    }
}

/// Whether code is a sentence of people: three words or more, an apostrophe or what ends a sentence, and no sign of any language of machines.
/// Commands are words too.
fn is_sentence(code: &str) -> bool {
    let words = code.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '\'' | '’' | ',' | '.' | '!' | '?'));
    words && code.split(' ').count() >= 3 && (code.contains(['\'', '’']) || code.ends_with(['.', '!', '?']))
}

fn with_baseline(context: &ComparisonContext<'_>, finding: Finding, token: Option<&Token>) -> Finding {
    match token {
        Some(token) => finding.related(Role::Baseline, context.base_place(token.span)),
        None => finding,
    }
}

/// The position in `extra` of the code that `wanted` became: the one most like it, unless none is alike.
fn most_like(wanted: &str, extra: &[usize], own: &[Token]) -> Option<usize> {
    let likeness = |at: &usize| strsim::normalized_damerau_levenshtein(&own[*at].key.to_lowercase(), &wanted.to_lowercase());
    let rated = extra.iter().map(likeness).enumerate().filter(|(_, likeness)| *likeness >= 0.4);
    rated.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0))).map(|(place, _)| place)
}
