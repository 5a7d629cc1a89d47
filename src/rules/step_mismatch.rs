//! Steps that differ in number or nesting from the baseline.

use super::missing_cause::name;
use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::alignment::causes::pair_items;
use crate::document::{Document, SectionId};
use crate::finding::Role;
use crate::finding::{RuleMeta, Scope, Severity};
use crate::markdown::BlockKind;
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC308",
    name: "step-mismatch",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["missing-section", "missing-entry", "merge-conflict"],
    arguments: &[
        ("kind", "`labelled` (numbered step lines) or `list` (ordered lists)"),
        ("count", "how many the document has"),
        ("expected", "how many the baseline has"),
        ("missing", "the missing steps, each as `number: anchor`"),
    ],
    pages: pages!("step-mismatch"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    for causes in &context.difference.causes {
        labelled(context, causes.entry, causes.base_entry, findings);
    }
    for pair in &context.comparison.sections {
        if let (Some(left), Some(right)) = (pair.left, pair.right)
            && pair.confidence >= 0.5
        {
            lists(context, left, right, findings);
        }
    }
}

/// Step lines with labels, compared by what they lead to.
fn labelled(context: &ComparisonContext<'_>, entry: usize, base_entry: usize, findings: &mut Findings) {
    let (entry, base) = (&context.document.entries[entry], &context.base.entries[base_entry]);
    let pairs = pair_items(context.comparison, context.collection, &entry.steps, &base.steps);
    let missing: Vec<usize> = pairs.iter().filter(|p| p.left.is_none()).filter_map(|p| p.right).collect();
    if missing.is_empty() && entry.steps.len() == base.steps.len() {
        return;
    }
    let span = entry.steps.first().map_or(context.document.section(entry.section).title, |step| step.span);
    let mut finding = context
        .finding(&META, span)
        .with("kind", "labelled")
        .with("count", entry.steps.len())
        .with("expected", base.steps.len())
        .with("missing", missing.iter().map(|&at| name(&base.steps[at], at, context.base)).collect::<Vec<_>>());
    for &at in &missing {
        finding = finding.related(Role::Baseline, context.base_place(base.steps[at].span));
    }
    findings.push(finding);
}

/// Ordered lists of paired sections, where both have equally many: items by list, nested ones included.
fn lists(context: &ComparisonContext<'_>, left: SectionId, right: SectionId, findings: &mut Findings) {
    let here = ordered_lists(context.document, left);
    let there = ordered_lists(context.base, right);
    if here.len() != there.len() {
        return;
    }
    for ((block, items), (base_block, base_items)) in here.into_iter().zip(there) {
        if items == base_items {
            continue;
        }
        let first_line = |document: &Document, block: u32, text: &str| {
            let span = document.outline.blocks[block as usize].span;
            let end = span.of(text).find(['\n', '\r']).map_or(span.end as usize, |at| span.start as usize + at);
            Span::new(span.start as usize, end)
        };
        findings.push(
            context
                .finding(&META, first_line(context.document, block, context.text))
                .with("kind", "list")
                .with("count", items)
                .with("expected", base_items)
                .related(Role::Baseline, context.base_place(first_line(context.base, base_block, context.base_text))),
        );
    }
}

/// Top-level ordered lists of a section's own content, with the number of items of each, those of lists inside included:
/// a step that slipped out of, or into, a nested list changes the count of the list or of the lists.
fn ordered_lists(document: &Document, section: SectionId) -> Vec<(u32, usize)> {
    let outline = &document.outline;
    let section = document.section(section);
    section
        .content
        .clone()
        .filter(|&at| {
            matches!(outline.blocks[at as usize].kind, BlockKind::List { start: Some(_) }) && outline.blocks[at as usize].parent.is_none()
        })
        .map(|at| {
            let inside = at + 1..outline.blocks[at as usize].end;
            (
                at,
                inside
                    .filter(|&b| outline.blocks[b as usize].parent == Some(at) && outline.blocks[b as usize].kind == BlockKind::Item)
                    .count(),
            )
        })
        .collect()
}
