//! An invisible or deceptive character in a code, anchor or link target.

use super::translated_anchor::Renaming;
use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::{AnchorOrigin, hidden};
use crate::finding::{Applicability, Finding, Fix, RuleMeta, Scope, Severity};
use crate::source::Span;
use std::cell::LazyCell;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC007",
    name: "hidden-character",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
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
    let code_spans = document.entries.iter().filter(|entry| entry.code_line.is_some() || entry.row.is_some()).map(|entry| entry.code_span);
    for span in code_spans.chain(heading_codes) {
        report(context, findings, "code", span.of(context.text), span, true);
    }
    let renaming = LazyCell::new(|| Renaming::new(document, context.text));
    for anchor in document.anchors.iter().filter(|anchor| anchor.origin != AnchorOrigin::Derived) {
        let Some(deception) = Deception::of(anchor.span.of(context.text), true) else { continue };
        // Links that hold the same character lead here, and are to do so afterwards.
        let fix = renaming.fix(anchor, &deception.expected);
        findings.push(deception.finding(context, "anchor", anchor.span).fix(Some(fix)));
    }
    for link in &document.links {
        report(context, findings, "link", link.target_span.of(context.text), link.target_span, false);
    }
}

fn report(context: &DocumentContext<'_>, findings: &mut Findings, place: &str, text: &str, span: Span, look_alikes: bool) {
    if let Some(deception) = Deception::of(text, look_alikes) {
        let fix = (!span.is_empty()).then(|| Fix::safe(span, deception.expected.as_str()));
        findings.push(deception.finding(context, place, span).fix(fix));
    }
}

/// The first deceptive character of a text, and the text without any.
struct Deception<'a> {
    text: &'a str,
    kind: &'static str,
    character: char,
    expected: String,
}

impl<'a> Deception<'a> {
    fn of(text: &'a str, look_alikes: bool) -> Option<Self> {
        if text.is_ascii() {
            return None;
        }
        let invisible = text.char_indices().find(|(at, c)| hidden::is_deceptive(*c, text, *at)).map(|(_, c)| c);
        if let Some(character) = invisible {
            return Some(Self { text, kind: "invisible", character, expected: hidden::without_invisible(text) });
        }
        let (character, expected) = hidden::look_alike(text).filter(|_| look_alikes)?;
        Some(Self { text, kind: "look-alike", character, expected })
    }

    fn finding(&self, context: &DocumentContext<'_>, place: &str, span: Span) -> Finding {
        let code = format!("U+{:04X}", u32::from(self.character));
        context
            .finding(&META, span)
            .with("kind", self.kind)
            .with("place", place)
            .with("character", code.as_str())
            .with("expected", self.expected.as_str())
            .with("found", self.text.replace(self.character, &format!("<{code}>")))
    }
}
