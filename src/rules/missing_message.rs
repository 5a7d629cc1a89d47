//! An entry without its message line, or with an empty one.

use super::canonical_code;
use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::finding::Role;
use crate::finding::{RuleMeta, Scope, Severity};
use crate::lexicon::Term;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC204",
    name: "missing-message",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["broken-label", "missing-entry", "merge-conflict"],
    arguments: &[
        ("kind", "`missing` or `empty`"),
        ("code", "the entry's code"),
        ("label", "the label in the document's language, or empty"),
    ],
    pages: pages!("missing-message"),
};

fn check_document(context: &DocumentContext<'_>, findings: &mut Findings) {
    let entries = &context.document.entries;
    let with_message = entries.iter().filter(|entry| entry.message_line.as_ref().is_some_and(|line| !line.value.is_empty())).count();
    let label = context.document.label(Term::ErrorMessage);
    for (index, entry) in entries.iter().enumerate() {
        let code = || canonical_code(context.collection, context.id, index);
        match (&entry.message_line, &entry.code_line) {
            (Some(line), _) if line.value.is_empty() => {
                findings.push(
                    context
                        .finding(&META, line.span)
                        .with("kind", "empty")
                        .with("code", code())
                        .with("label", label.as_str())
                        .about("message", &code()),
                );
            }
            // One entry without a message among others that have one is an omission; where most have none, it is the form.
            (None, Some(line)) if with_message >= 2 && with_message * 2 > entries.len() => {
                findings.push(
                    context
                        .finding(&META, line.span)
                        .with("kind", "missing")
                        .with("code", code())
                        .with("label", label.as_str())
                        .about("message", &code()),
                );
            }
            _ => {}
        }
    }
}

fn check_comparison(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    for causes in &context.difference.causes {
        let (entry, base) = (&context.document.entries[causes.entry], &context.base.entries[causes.base_entry]);
        let Some(message) = base.message_line.as_ref().filter(|line| !line.value.is_empty()) else { continue };
        if entry.message_line.is_some() {
            continue;
        }
        let code = canonical_code(context.collection, context.comparison.document, causes.entry);
        let span = entry.code_line.as_ref().map_or(context.document.section(entry.section).title, |line| line.span);
        findings.push(
            context
                .finding(&META, span)
                .with("kind", "missing")
                .with("code", code.as_str())
                .with("label", context.document.label(Term::ErrorMessage))
                .related(Role::Baseline, context.base_place(message.span))
                .about("message", &code),
        );
    }
}
