//! An entry without its code line.

use super::canonical_code;
use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::alignment::{Relation, entry_code};
use crate::document::{Document, EntryShape, Section};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Fix, Role};
use crate::lexicon::Term;
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC203",
    name: "missing-code-label",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Safe),
    yields_to: &["broken-label", "missing-entry", "merge-conflict"],
    arguments: &[("expected", "the entry's code"), ("label", "the label in the document's language, or empty")],
    pages: pages!("missing-code-label"),
};

fn check_document(context: &DocumentContext<'_>, findings: &mut Findings) {
    for (index, entry) in context.document.entries.iter().enumerate() {
        if entry.shape != EntryShape::Section || entry.code_line.is_some() {
            continue;
        }
        let code = canonical_code(context.collection, context.id, index);
        let section = context.document.section(entry.section);
        let finding = context
            .finding(&META, section.title)
            .with("expected", code.as_str())
            .with("label", context.document.label(Term::ErrorCode))
            .about("code-label", &code);
        findings.push(finding.fix(insertion(context.document, context.text, section, &code)));
    }
}

fn check_comparison(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !matches!(context.comparison.relation, Relation::Same | Relation::Older) {
        return;
    }
    for &(right, left) in &context.difference.unlabelled {
        let entry = &context.base.entries[right];
        let Some(line) = entry.code_line.as_ref().filter(|_| entry.shape == EntryShape::Section) else { continue };
        let code = entry_code(context.article(), context.base, right);
        let section = context.document.section(left);
        let finding = context
            .finding(&META, section.title)
            .with("expected", code.as_str())
            .with("label", context.document.label(Term::ErrorCode))
            .related(Role::Baseline, context.base_place(line.span))
            .about("code-label", &code);
        findings.push(finding.fix(insertion(context.document, context.text, section, &code)));
    }
}

/// The code line, right after the heading, in the words of the document's other entries where it has some.
fn insertion(document: &Document, text: &str, section: &Section, code: &str) -> Option<Fix> {
    let own = document
        .entries
        .iter()
        .filter_map(|entry| entry.code_line.as_ref())
        .find(|line| !line.damaged)
        .map(|line| line.markup.of(text).to_owned());
    let markup =
        own.or_else(|| Some(document.label(Term::ErrorCode)).filter(|label| !label.is_empty()).map(|label| format!("**{label}**:")))?;
    Some(Fix::safe(Span::at(section.heading.end as usize), format!("\n\n{markup} {code}<br>")))
}
