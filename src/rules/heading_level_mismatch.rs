//! A heading of another level than in the baseline.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::document::SectionId;
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Fix, Role};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC401",
    name: "heading-level-mismatch",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    fix: Some(Applicability::Unsafe),
    yields_to: &[],
    arguments: &[("found", "the level here"), ("expected", "the level in the baseline"), ("title", "the heading")],
    pages: pages!("heading-level-mismatch"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    for &(left, right) in &context.difference.levels {
        let (here, there) = (context.document.section(left), context.base.section(right));
        // A subtree that moved as a whole is one fault, told at its root.
        if moved_with_parent(context, left) {
            continue;
        }
        let marks = Span::new(here.heading.start as usize, here.heading.start as usize + usize::from(here.level));
        let fix = marks.of(context.text).bytes().all(|b| b == b'#').then(|| Fix::not_safe(marks, "#".repeat(usize::from(there.level))));
        let finding = context
            .finding(&META, here.title)
            .with("found", u32::from(here.level))
            .with("expected", u32::from(there.level))
            .with("title", here.text.as_str())
            .related(Role::Baseline, context.base_place(there.title))
            .fix(fix);
        // On another level the section lies in another entry, with all that it lists.
        let inside = context.document.links.iter().filter(|link| here.span.contains(link.span));
        let listed = inside.filter_map(|link| link.target.strip_prefix('#'));
        findings.push(listed.fold(finding, |finding, anchor| finding.explaining("anchor", context.article().canonical_anchor(anchor))));
    }
}

/// Whether the parent's level differs from its counterpart's by as much.
fn moved_with_parent(context: &ComparisonContext<'_>, left: SectionId) -> bool {
    let shift = |id: SectionId| {
        let right = context.comparison.base_section(id)?;
        Some(i16::from(context.document.section(id).level) - i16::from(context.base.section(right).level))
    };
    let own = shift(left);
    context.document.section(left).parent.is_some_and(|parent| parent.0 > 0 && own.is_some() && shift(parent) == own)
}
