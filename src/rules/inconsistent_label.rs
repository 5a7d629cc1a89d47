//! Two spellings of one label in one document.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::lines::COLONS;
use crate::document::{LabelLine, OrdinalItem};
use crate::finding::{Applicability, Fix, RuleMeta, Scope, Severity};
use crate::lexicon::{Term, lexicon};
use crate::source::Span;
use std::collections::BTreeMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC206",
    name: "inconsistent-label",
    severity: Severity::Note,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &["broken-label", "untranslated-label", "mojibake"],
    arguments: &[
        ("kind", "`wording` or `number-position`"),
        ("found", "the label as written here"),
        ("usual", "the label as written elsewhere"),
        ("count", "how often the usual form is written"),
    ],
    pages: pages!("inconsistent-label"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let entries = &context.document.entries;
    label_words(context, findings, entries.iter().filter_map(|entry| entry.code_line.as_ref()), Term::ErrorCode);
    label_words(context, findings, entries.iter().filter_map(|entry| entry.message_line.as_ref()), Term::ErrorMessage);
    let causes = context.document.cause_lists.iter().flat_map(|list| &list.items).collect::<Vec<_>>();
    let steps = entries.iter().flat_map(|entry| &entry.steps).collect::<Vec<_>>();
    for group in [causes, steps] {
        number_places(context, findings, &group);
    }
}

/// The most frequent of `forms`, where no other is as frequent and it is met twice at least.
fn usual<T: Ord + Copy>(forms: impl Iterator<Item = T>) -> Option<(T, usize)> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    for form in forms {
        *counts.entry(form).or_default() += 1;
    }
    let most = counts.values().copied().max().filter(|most| *most >= 2)?;
    let mut best = counts.into_iter().filter(|(_, count)| *count == most);
    let first = best.next()?;
    best.next().is_none().then_some(first)
}

fn label_words<'a>(context: &DocumentContext<'_>, findings: &mut Findings, lines: impl Iterator<Item = &'a LabelLine>, term: Term) {
    let own = |line: &&LabelLine| {
        let meanings = lexicon().recognise_label(&line.text);
        // Labels of another language are untranslated, not inconsistent; an unknown one may be a variant.
        let foreign = |locale: &crate::locale::Locale| meanings.iter().all(|m| !m.locale.same_language(locale));
        !line.damaged && (meanings.is_empty() || context.document.locale.as_ref().is_none_or(|locale| !foreign(locale)))
    };
    let lines: Vec<&LabelLine> = lines.filter(own).collect();
    let folded: Vec<String> = lines.iter().map(|line| line.text.to_lowercase()).collect();
    let Some((form, count)) = usual(folded.iter().map(String::as_str)) else { return };
    let sample = lines.iter().zip(&folded).find(|(_, text)| *text == form).map_or("", |(line, _)| line.text.as_str());
    for (line, text) in lines.iter().zip(&folded) {
        let known = || lexicon().recognise_label(&line.text).iter().any(|m| m.term == term);
        // Any bold words may stand below the code line; only what is like the label is another spelling of it.
        if text == form || !(known() || strsim::normalized_damerau_levenshtein(text, form) >= 0.7) {
            continue;
        }
        let finding = context
            .finding(&META, line.label)
            .with("kind", "wording")
            .with("found", line.text.as_str())
            .with("usual", sample)
            .with("count", count)
            .fix(Some(Fix::not_safe(line.label, sample)));
        findings.push(finding.of_its_own());
    }
}

fn number_places(context: &DocumentContext<'_>, findings: &mut Findings, items: &[&OrdinalItem]) {
    let mut by_word: BTreeMap<String, Vec<(&OrdinalItem, bool)>> = BTreeMap::new();
    for item in items {
        if let Some(form) = &item.form {
            by_word.entry(form.word.to_lowercase()).or_default().push((item, form.number_first));
        }
    }
    for same_word in by_word.values() {
        let Some((usual_first, count)) = usual(same_word.iter().map(|(_, first)| *first)) else { continue };
        let Some((sample, _)) = same_word.iter().find(|(_, first)| *first == usual_first) else { continue };
        for (item, _) in same_word.iter().filter(|(_, first)| *first != usual_first) {
            let found = label(item, context.text);
            let usual = item.number.and_then(|number| with_number(sample, number, context.text));
            let Some(usual) = usual.filter(|_| !found.contains('*')) else { continue };
            let span = Span::new(item.label.start as usize, item.label.start as usize + found.len());
            let finding = context
                .finding(&META, span)
                .with("kind", "number-position")
                .with("found", found)
                .with("usual", usual.as_str())
                .with("count", count)
                .fix(Some(Fix::not_safe(span, usual)));
            findings.push(finding.of_its_own());
        }
    }
}

/// The label of an item, without its colon.
fn label<'a>(item: &OrdinalItem, text: &'a str) -> &'a str {
    item.label.of(text).trim_end().trim_end_matches(COLONS).trim_end()
}

/// The label of `sample` with another number in it.
#[must_use]
pub(super) fn with_number(sample: &OrdinalItem, number: u32, text: &str) -> Option<String> {
    let label = label(sample, text);
    let start = sample.number_span.start.checked_sub(sample.label.start)? as usize;
    let (before, after) = (label.get(..start)?, label.get(start + sample.number_span.len()..)?);
    Some(format!("{before}{number}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clear_majority_is_usual() {
        assert_eq!(usual(["a", "a", "b"].into_iter()), Some(("a", 2)));
        assert_eq!(usual(["a", "b"].into_iter()), None);
        assert_eq!(usual(["a", "a", "b", "b"].into_iter()), None);
    }
}
