//! An invisible or deceptive character in a code, anchor or link target.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::{AnchorOrigin, hidden};
use crate::finding::{Applicability, Fix, RuleMeta, Scope, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC007",
    name: "hidden-character",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[
        ("kind", "`invisible` or `look-alike`"),
        ("place", "`code`, `anchor`, `link` or `file-name`"),
        ("character", "the character, as U+ and four or more digits"),
        ("expected", "the text without it"),
        ("found", "the text with it, the character shown as <U+…>"),
    ],
    pages: pages!("hidden-character"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    let relative = &context.collection.file(document.file).relative;
    let file_name = relative.rsplit('/').next().unwrap_or(relative);
    if !file_name.is_ascii() {
        report(context, findings, "file-name", file_name, Span::at(0), false);
    }
    if context.text.is_ascii() {
        return;
    }
    let heading_codes = document.entries.iter().filter_map(|entry| entry.heading_code);
    let code_spans = document.entries.iter().filter(|entry| entry.code_line.is_some()).map(|entry| entry.code_span);
    for span in code_spans.chain(heading_codes) {
        report(context, findings, "code", span.of(context.text), span, true);
    }
    for anchor in document.anchors.iter().filter(|anchor| anchor.origin != AnchorOrigin::Derived) {
        report(context, findings, "anchor", anchor.span.of(context.text), anchor.span, true);
    }
    for link in &document.links {
        report(context, findings, "link", link.target_span.of(context.text), link.target_span, false);
    }
}

/// Reports the first deceptive character of `text`; the fix mends all.
fn report(context: &DocumentContext<'_>, findings: &mut Findings, place: &str, text: &str, span: Span, look_alikes: bool) {
    if text.is_ascii() {
        return;
    }
    let invisible = text.char_indices().find(|(at, c)| hidden::is_deceptive(*c, text, *at)).map(|(_, c)| c);
    let (kind, character, expected) = match invisible {
        Some(character) => ("invisible", character, hidden::without_invisible(text)),
        None => match hidden::look_alike(text).filter(|_| look_alikes) {
            Some((character, expected)) => ("look-alike", character, expected),
            None => return,
        },
    };
    let code = format!("U+{:04X}", u32::from(character));
    let finding = context
        .finding(&META, span)
        .with("kind", kind)
        .with("place", place)
        .with("character", code.as_str())
        .with("expected", expected.as_str())
        .with("found", text.replace(character, &format!("<{code}>")))
        .fix((!span.is_empty()).then(|| Fix::safe(span, expected)));
    findings.push(finding);
}
