//! An entry without its code line.

use super::canonical_code;
use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::alignment::{Relation, entry_code};
use crate::document::lines::is_line_break;
use crate::document::{Document, EntryShape, SectionId, label_lines};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Fix, Role};
use crate::lexicon::{Term, lexicon};
use crate::source::Span;
use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::BTreeMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC203",
    name: "missing-code-label",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["broken-label", "missing-entry", "merge-conflict"],
    arguments: &[
        ("expected", "the entry's code, or its codes with ` / ` between them"),
        ("label", "the label in the document's language, or empty"),
    ],
    pages: pages!("missing-code-label"),
};

fn check_document(context: &DocumentContext<'_>, findings: &mut Findings) {
    let form = LazyCell::new(|| Form::of(context.document, context.text));
    // Where no entry has a code line, as in a reference whose headings are the codes, that is the form.
    if context.document.entries.iter().all(|entry| entry.code_line.is_none()) {
        return;
    }
    for (index, entry) in context.document.entries.iter().enumerate() {
        if entry.shape != EntryShape::Section || entry.code_line.is_some() {
            continue;
        }
        let code = canonical_code(context.collection, context.id, index);
        let slot = context.collection.article(context.id).entry_of(context.id, index);
        let codes = slot.map_or(&entry.codes, |slot| &slot.codes);
        let finding = context
            .finding(&META, context.document.section(entry.section).title)
            .with("expected", codes.join(" / "))
            .with("label", context.document.label(Term::ErrorCode))
            .about("code-label", &code);
        findings.push(finding.fix(insertion(form.as_ref(), context.document, context.text, entry.section, codes)));
    }
}

fn check_comparison(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !matches!(context.comparison.relation, Relation::Same | Relation::Older) {
        return;
    }
    let form = LazyCell::new(|| Form::of(context.document, context.text));
    for &(right, left) in &context.difference.unlabelled {
        let entry = &context.base.entries[right];
        let Some(line) = entry.code_line.as_ref().filter(|_| entry.shape == EntryShape::Section) else { continue };
        let code = entry_code(context.article(), context.base, right);
        let slot = context.article().entry_of(context.comparison.base, right);
        let codes = slot.map_or(&entry.codes, |slot| &slot.codes);
        let finding = context
            .finding(&META, context.document.section(left).title)
            .with("expected", codes.join(" / "))
            .with("label", context.document.label(Term::ErrorCode))
            .related(Role::Baseline, context.base_place(line.span))
            .about("code-label", &code);
        findings.push(finding.fix(insertion(form.as_ref(), context.document, context.text, left, codes)));
    }
}

/// The code line with the codes `codes`, written as the document's other entries write theirs: in front of the message
/// line, else right after the heading.
fn insertion(form: Option<&Form<'_>>, document: &Document, text: &str, id: SectionId, codes: &[String]) -> Option<Fix> {
    let form = form?;
    let line = format!("{}{}{}", form.markup, form.space, codes.join(" / "));
    let lines = label_lines(document, text, id);
    let message = lines.iter().find(|line| lexicon().recognise_label(&line.text).iter().any(|m| m.term == Term::ErrorMessage));
    Some(match message {
        Some(message) => Fix::safe(Span::at(message.span.start as usize), format!("{line}{}", form.to_message)),
        None => Fix::safe(Span::at(document.section(id).heading.end as usize), format!("\n\n{line}{}", form.to_message.trim_end())),
    })
}

/// How the code lines of a document are written.
struct Form<'a> {
    /// The label, its marks and its colon.
    markup: Cow<'a, str>,
    /// What parts it from the code.
    space: &'a str,
    /// What stands between the code and the message line.
    to_message: &'a str,
}

impl<'a> Form<'a> {
    /// The form of most sound code lines of the document, else that of the lexicon of its language.
    fn of(document: &Document, text: &'a str) -> Option<Self> {
        let entries = || document.entries.iter().filter_map(|entry| Some((entry, entry.code_line.as_ref().filter(|line| !line.damaged)?)));
        let markup = match most(entries().map(|(_, line)| line.markup.of(text))) {
            Some(markup) => Cow::Borrowed(markup),
            None => {
                Cow::Owned(Some(document.label(Term::ErrorCode)).filter(|label| !label.is_empty()).map(|label| format!("**{label}**:"))?)
            }
        };
        let between = |start: u32, end: u32| text.get(start as usize..end as usize).filter(|gap| only_breaks(gap));
        let space = most(entries().filter_map(|(_, line)| between(line.markup.end, line.value.start)));
        let to_message = most(entries().filter_map(|(entry, line)| {
            let gap = between(line.value.end, entry.message_line.as_ref()?.span.start)?;
            (gap.matches('\n').count() == 1).then_some(gap)
        }));
        Some(Self { markup, space: space.unwrap_or(" "), to_message: to_message.unwrap_or(" <br>\n") })
    }
}

/// The most frequent of several texts.
fn most<'a>(all: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    all.for_each(|one| *counts.entry(one).or_default() += 1);
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(one, _)| one)
}

/// Whether a text is white space and `<br>` alone.
fn only_breaks(gap: &str) -> bool {
    gap.split('<').enumerate().all(|(at, part)| {
        let rest = if at == 0 {
            Some(part)
        } else {
            part.split_once('>').filter(|(tag, _)| is_line_break(&format!("<{tag}>"))).map(|(_, rest)| rest)
        };
        rest.is_some_and(|rest| rest.trim().is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_part_lines() {
        assert!(only_breaks(" <br>\r\n") && only_breaks("  \n") && only_breaks("<br/> <BR />"));
        assert!(!only_breaks("<b>") && !only_breaks("<br> x") && !only_breaks(" - "));
    }
}
