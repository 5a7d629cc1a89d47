//! An alert that publishing systems do not take for one, or whose lines do not line up.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::alert_markers::{self, AlertMarker};
use crate::document::{Collection, Document, DocumentId};
use crate::finding::{Applicability, Edit, Finding, Fix, Role, RuleMeta, Scope, Severity};
use crate::locale::Locale;
use crate::markdown::{BlockKind, Dialect};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC703",
    name: "malformed-alert",
    severity: Severity::Warning,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["merge-conflict", "alert-mismatch"],
    arguments: &[
        (
            "kind",
            "`unknown` (no such keyword), `spaced` (a space inside the marker), `case` (small letters), `text` (text on the line of the \
             keyword) or `continuation` (a line that begins elsewhere than the first)",
        ),
        ("found", "the keyword or marker as written"),
        ("expected", "what it should be, or empty"),
    ],
    pages: pages!("malformed-alert"),
};

/// One alert, and the quotation it opens.
struct Alert<'a> {
    id: DocumentId,
    document: &'a Document,
    text: &'a str,
    quote: Span,
    marker: AlertMarker,
}

impl Alert<'_> {
    fn keyword(&self) -> &str {
        self.marker.keyword.of(self.text)
    }
}

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let alerts: Vec<Alert<'_>> =
        context.collection.iter().filter(|(_, document)| !document.reference_only).flat_map(alerts_of(context)).collect();
    if alerts.is_empty() {
        return;
    }
    let habits = Habits::of(&alerts);
    for alert in &alerts {
        let told = [keyword(context, alert, &habits), text_beside(context, alert, &habits), continuation(context, alert)];
        findings.extend(told.into_iter().flatten());
    }
}

fn alerts_of<'a>(context: &CollectionContext<'a>) -> impl FnMut((DocumentId, &'a Document)) -> Vec<Alert<'a>> {
    let collection: &'a Collection = context.collection;
    move |(id, document)| {
        let text = collection.text(id);
        let quotes = document.outline.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Quote { .. }));
        quotes
            .filter_map(|block| Some(Alert { id, document, text, quote: block.span, marker: alert_markers::marker(text, block.span)? }))
            .collect()
    }
}

/// How this documentation writes its alerts.
struct Habits<'a> {
    /// Keywords in capitals, with the locales they are used in.
    keywords: BTreeMap<String, BTreeSet<Option<&'a Locale>>>,
    /// Whether most keywords are in capitals.
    capitals: bool,
    /// Whether most alerts have nothing beside their keyword.
    text_below: bool,
}

impl<'a> Habits<'a> {
    fn of(alerts: &[Alert<'a>]) -> Self {
        let mut keywords: BTreeMap<String, BTreeSet<Option<&'a Locale>>> = BTreeMap::new();
        let (mut capital, mut below) = (0, 0);
        let newer = || alerts.iter().filter(|alert| !alert.marker.older);
        for alert in alerts {
            keywords.entry(alert.keyword().to_uppercase()).or_default().insert(alert.document.locale.as_ref());
        }
        for alert in newer() {
            capital += usize::from(!alert.keyword().contains(char::is_lowercase));
            below += usize::from(alert.marker.rest.is_empty());
        }
        let count = newer().count();
        Self { keywords, capitals: capital * 2 > count, text_below: below * 2 > count }
    }

    /// Whether only one language uses a keyword, and not the source's: then it was translated.
    fn is_foreign(&self, keyword: &str, collection: &Collection) -> bool {
        let Some(locales) = self.keywords.get(&keyword.to_uppercase()) else { return false };
        let translated = |locale: &Option<&Locale>| locale.is_some_and(|locale| collection.source_locale.as_ref() != Some(locale));
        let source_knows_alerts = self.keywords.values().any(|locales| locales.contains(&collection.source_locale.as_ref()));
        collection.source_locale.is_some() && source_knows_alerts && locales.len() == 1 && locales.iter().all(translated)
    }
}

fn keyword(context: &CollectionContext<'_>, alert: &Alert<'_>, habits: &Habits<'_>) -> Option<Finding> {
    let marker = &alert.marker;
    let written = alert.keyword();
    if marker.is_known(alert.text) {
        if marker.spaced {
            let sigil = if marker.older { alert.text.get(marker.span.start as usize + 1..)?.trim_start().get(..6)? } else { "!" };
            let last = if marker.more { marker.keyword.end } else { marker.span.end };
            let close = if marker.more { "" } else { "]" };
            let fix = Fix::safe(Span { start: marker.span.start, end: last }, format!("[{sigil}{written}{close}"));
            let finding = context.finding(&META, alert.id, marker.span).with("kind", "spaced");
            let finding = finding.with("found", marker.span.of(alert.text)).with("expected", written.to_uppercase());
            return Some(finding.known_by(format!("spaced {written}")).fix(Some(fix)));
        }
        // Both systems take any case; a documentation that writes capitals wants them.
        let small = habits.capitals && !marker.older && written.contains(char::is_lowercase);
        return small.then(|| {
            let upper = written.to_uppercase();
            let finding = context.finding(&META, alert.id, marker.keyword).with("kind", "case").with("found", written);
            let finding = finding.with("expected", upper.as_str()).severity(Severity::Note);
            finding.fix(Some(Fix::safe(marker.keyword, upper)))
        });
    }
    let expected = alert_markers::original(written);
    if expected.is_none() && !habits.is_foreign(written, context.collection) {
        return None;
    }
    let finding = context.finding(&META, alert.id, marker.keyword).with("kind", "unknown").with("found", written);
    let edits = |keyword: &'static str| {
        let sigil = if marker.older { marker.keyword.start - marker.span.start - 1 } else { 1 };
        let sigil = Span { start: marker.span.start + 1, end: marker.span.start + 1 + sigil };
        Fix::safe(marker.span, format!("[{}{keyword}]", sigil.of(alert.text).trim()))
    };
    let fix = expected.filter(|_| !marker.more).map(edits);
    Some(finding.with("expected", expected.unwrap_or_default()).of_its_own().fix(fix))
}

/// Text on the line of the keyword: the quotation is then no alert for docfx and GitHub. Other systems take it for a title.
fn text_beside(context: &CollectionContext<'_>, alert: &Alert<'_>, habits: &Habits<'_>) -> Option<Finding> {
    let marker = &alert.marker;
    let breaks = alert.document.dialect == Dialect::Docfx || habits.text_below;
    if marker.older || marker.spaced || marker.rest.is_empty() || !marker.is_known(alert.text) || !breaks {
        return None;
    }
    let line_start = alert.text[..marker.span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let lead = &alert.text[line_start..marker.span.start as usize];
    // The number or bullet of a list's item is not repeated.
    let next: String = lead.chars().map(|c| if c == '>' || c == '\t' { c } else { ' ' }).collect();
    // Two lines may have been joined, with the mark of the second.
    let rest = marker.rest.of(alert.text);
    let joined = rest.len() - rest.strip_prefix('>').map_or(rest, str::trim_start).len();
    let gap = Span::new(marker.span.end as usize, marker.rest.start as usize + joined);
    let finding = context.finding(&META, alert.id, marker.rest).with("kind", "text").with("found", marker.span.of(alert.text));
    Some(finding.with("expected", "").known_by("text").fix(Some(Fix::safe(gap, format!("\n{next}")))))
}

/// Lines of the quotation that do not begin where the first one does: ` >text`.
fn continuation(context: &CollectionContext<'_>, alert: &Alert<'_>) -> Option<Finding> {
    let text = alert.text;
    if !alert.marker.is_known(text) {
        return None;
    }
    let start = alert.quote.start as usize;
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let lead = &text[line_start..start];
    // In a quotation of its own, or behind a tab, columns say nothing.
    if lead.contains(['>', '\t']) {
        return None;
    }
    let column = lead.chars().count();
    let mut at = start;
    let mut first: Option<Span> = None;
    let mut edits = Vec::new();
    for (number, line) in text[start..alert.quote.end as usize].split_inclusive('\n').enumerate() {
        let begins = at;
        at += line.len();
        let indent = line.len() - line.trim_start_matches(' ').len();
        let quoted = line[indent..].starts_with('>');
        if number == 0 || !quoted || indent == column {
            continue;
        }
        let marker = Span::new(begins, begins + indent + 1);
        first = first.or(Some(marker));
        let spaced = line[indent + 1..].starts_with([' ', '\t', '\n', '\r']) || line.len() == indent + 1;
        let mark = if spaced { ">" } else { "> " };
        edits.push(Edit { span: marker, replacement: format!("{}{mark}", " ".repeat(column)) });
    }
    let fix = Fix { applicability: Applicability::Safe, edits };
    let finding = context.finding(&META, alert.id, first?).with("kind", "continuation").with("found", first?.of(text));
    let place = crate::finding::Place { file: alert.document.file, span: alert.marker.span };
    Some(finding.with("expected", "").known_by("continuation").related(Role::First, place).fix(Some(fix)))
}
