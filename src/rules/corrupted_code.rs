//! An error code that is not spelt as the product prints it.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::{ArticleEntry, Entry, EntryShape, codes};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Fix, Place, Role};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC201",
    name: "corrupted-code",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["hidden-character"],
    arguments: &[
        ("found", "the code as written"),
        ("expected", "the right code"),
        ("evidence", "what shows it: `anchor`, `file-name`, `front-matter`, `heading`, `cohort`, `siblings` or `collection`"),
        ("place", "`code-line`, `title`, `heading` or `row`"),
    ],
    pages: pages!("corrupted-code"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let article = context.collection.article(context.id);
    for (index, entry) in context.document.entries.iter().enumerate() {
        let Some(slot) = article.entry_of(context.id, index).filter(|_| entry.proved) else { continue };
        let place = match entry.shape {
            EntryShape::Table => "row",
            EntryShape::Page if entry.code_line.is_none() => "title",
            EntryShape::Page | EntryShape::Section => "code-line",
        };
        let expected = expected_codes(entry, slot);
        if entry.code_line.is_some() || entry.shape != EntryShape::Section {
            judge(context, entry, &expected, entry.code_span, place, findings);
        }
        // A heading with another code than the entry's is the business of code-heading-mismatch.
        if let Some(heading) = entry.heading_code.filter(|_| entry.shape == EntryShape::Section) {
            judge(context, entry, &expected, heading, "heading", findings);
        }
    }
}

/// The right codes: the article's, but where this document is of a revision that used an older spelling, that one.
fn expected_codes(entry: &Entry, slot: &ArticleEntry) -> Vec<String> {
    let past = |code: &String| slot.past_codes.iter().find(|past| codes::fold(past) == codes::fold(code)).cloned();
    if entry.codes.iter().any(|code| past(code).is_some()) {
        return entry.codes.iter().map(|code| past(code).unwrap_or_else(|| code.clone())).collect();
    }
    slot.codes.clone()
}

fn judge(context: &DocumentContext<'_>, entry: &Entry, expected: &[String], span: Span, place: &'static str, findings: &mut Findings) {
    let written = codes::split(span.of(context.text));
    if span.is_empty() || written.is_empty() {
        return;
    }
    let spelt = |code: &String| code.bytes().any(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    let free: Vec<&String> = expected.iter().filter(|code| !written.contains(code)).collect();
    for part in written.iter().filter(|part| !expected.contains(part)) {
        let folded = codes::fold(part);
        let best =
            free.iter().max_by(|a, b| codes::likeness(&codes::fold(a), &folded).total_cmp(&codes::likeness(&codes::fold(b), &folded)));
        let Some(right) = best.filter(|code| spelt(code)) else { continue };
        // A code this different is another code: told by code-heading-mismatch, or by the entry's own rules.
        // Where the heading has the right one, the line was copied from another entry, whatever it says.
        let by_heading = place == "code-line" && entry.heading_code.is_some_and(|span| span.of(context.text) == right.as_str());
        if !by_heading && (codes::likeness(&codes::fold(right), &folded) < NEAR || other_known_code(context, part, right)) {
            continue;
        }
        let at = span.of(context.text).find(part.as_str()).unwrap_or(0);
        let exact = Span::new(span.start as usize + at, span.start as usize + at + part.len());
        let finding = context
            .finding(&META, exact)
            .with("found", part.as_str())
            .with("expected", right.as_str())
            .with("evidence", evidence(context, entry, right))
            .with("place", place)
            .about("code", &format!("{}:{}", right, exact.start))
            .known_by(format!("{place} {part} {right}"));
        let witness = witness(context, entry, right, exact);
        let finding = match witness {
            Some((role, place)) => finding.related(role, place),
            None => finding,
        };
        findings.push(finding.fix(Some(Fix::safe(exact, right.as_str()))));
    }
}

/// Likeness from which a spelling is this code damaged, and not another one.
const NEAR: f64 = 0.62;

/// Whether `part` is itself the code of another entry: then it was exchanged, not corrupted.
fn other_known_code(context: &DocumentContext<'_>, part: &str, right: &str) -> bool {
    let article = context.collection.article(context.id);
    article.entries.iter().any(|entry| entry.codes.iter().any(|code| code == part && code != right))
}

/// What shows the right spelling, the nearest witness first.
fn evidence(context: &DocumentContext<'_>, entry: &Entry, right: &str) -> &'static str {
    let folded = codes::fold(right);
    let anchors = || context.document.entry_anchors(entry);
    if entry.shape == EntryShape::Page {
        let declared = context
            .document
            .front_matter
            .fields
            .iter()
            .any(|field| field.key != "title" && field.value.as_text().is_some_and(|v| codes::fold(v) == folded));
        return if declared { "front-matter" } else { "file-name" };
    }
    if anchors().any(|anchor| codes::of_anchor(&anchor.name).iter().any(|code| code == right)) {
        return "anchor";
    }
    if entry.heading_code.is_some_and(|span| codes::split(span.of(context.text)).iter().any(|code| code == right)) {
        return "heading";
    }
    if entry.written.iter().any(|code| code == right) {
        return "anchor";
    }
    let own = context.document.revision.source_text.as_deref();
    let article = context.collection.article(context.id);
    let cohort = article.members.iter().any(|member| {
        member.document != context.id
            && own.is_some()
            && context.collection.document(member.document).revision.source_text.as_deref() == own
    });
    if cohort { "cohort" } else { "siblings" }
}

/// Where the right spelling stands: in this entry, else in another document's entry.
fn witness(context: &DocumentContext<'_>, entry: &Entry, right: &str, own: Span) -> Option<(Role, Place)> {
    let holds = |span: Span, text: &str| codes::split(span.of(text)).iter().any(|code| code == right);
    let heading = entry.heading_code.filter(|span| !(span.start <= own.start && own.end <= span.end) && holds(*span, context.text));
    let line = Some(entry.code_span).filter(|span| !(span.start <= own.start && own.end <= span.end) && holds(*span, context.text));
    if let Some(span) = heading.or(line) {
        return Some((Role::Evidence, context.place(span)));
    }
    if let Some(anchor) = context.document.entry_anchors(entry).find(|a| codes::of_anchor(&a.name).iter().any(|code| code == right)) {
        return Some((Role::Evidence, context.place(anchor.span)));
    }
    let article = context.collection.article(context.id);
    let slot = article.entries.iter().find(|slot| slot.codes.iter().any(|code| code == right))?;
    article.members.iter().map(|member| member.document).find_map(|id| {
        let index = *slot.occurrences.get(&id)?;
        let other = context.collection.document(id);
        let span = other.entries[index].code_span;
        (id != context.id && holds(span, context.collection.text(id))).then_some((Role::Evidence, Place { file: other.file, span }))
    })
}
