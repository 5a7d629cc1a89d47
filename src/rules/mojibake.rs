//! Text that was decoded wrongly, or that a program left half of a tag in.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::mojibake::{Damage, DamageKind, damages};
use crate::finding::{RuleMeta, Scope, Severity};
use crate::markdown::{BlockKind, InlineKind};
use crate::source::Span;
use std::collections::BTreeMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC509",
    name: "mojibake",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[
        ("kind", "`lost` (a character was replaced by U+FFFD), `decoded-twice` or `tag` (half of a tag made from an address)"),
        ("found", "the characters as they stand"),
        ("expected", "what they were made from, or empty"),
        ("count", "how many such places the paragraph has"),
    ],
    pages: pages!("mojibake"),
};

/// What texts about encodings name. They may show damage on purpose.
const ENCODINGS: [&str; 10] =
    ["utf-8", "utf8", "utf-16", "unicode", "u+fffd", "iso-8859", "iso 8859", "latin-1", "windows-1252", "mojibake"];

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let text = context.text;
    if damages(text).is_empty() {
        return;
    }
    let outline = &context.document.outline;
    for field in &context.document.front_matter.fields {
        report(context, &[field.value_span], findings);
    }
    for block in &outline.blocks {
        if block.inlines.is_empty() {
            if block.kind == BlockKind::Html {
                report(context, &[block.span], findings);
            }
            continue;
        }
        let body = block.span.of(text);
        if damages(body).is_empty() || about_encodings(body) {
            continue;
        }
        let code = outline.inlines_of(block).filter(|(_, inline)| inline.kind == InlineKind::Code).map(|(_, inline)| inline.span);
        report(context, &outside(block.span, code), findings);
    }
}

/// The parts of `whole` that none of `holes`, which come in order, covers.
fn outside(whole: Span, holes: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut parts = Vec::new();
    let mut from = whole.start;
    for hole in holes {
        parts.push(Span { start: from, end: hole.start.max(from) });
        from = hole.end.max(from);
    }
    parts.push(Span { start: from, end: whole.end.max(from) });
    parts
}

fn about_encodings(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ENCODINGS.iter().any(|name| lower.contains(name))
}

/// One finding for all damage of one kind in a paragraph, at the first place.
fn report(context: &DocumentContext<'_>, parts: &[Span], findings: &mut Findings) {
    let mut told: BTreeMap<DamageKind, (Span, String, usize)> = BTreeMap::new();
    for part in parts {
        for Damage { range, kind, original } in damages(part.of(context.text)) {
            let span = Span::new(part.start as usize + range.start, part.start as usize + range.end);
            told.entry(kind).or_insert((span, original, 0)).2 += 1;
        }
    }
    for (kind, (span, original, count)) in told {
        let finding = context
            .finding(&META, span)
            .with("kind", kind.name())
            .with("found", span.of(context.text))
            .with("expected", original)
            .with("count", count)
            // What is left of a word is another word in each language.
            .known_by(kind.name());
        findings.push(finding);
    }
}
