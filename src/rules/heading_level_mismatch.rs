//! A heading of another level than in the baseline.

use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::document::SectionId;
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Edit, Fix, Role};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC401",
    name: "heading-level-mismatch",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &[],
    arguments: &[("found", "the level here"), ("expected", "the level in the baseline"), ("title", "the heading")],
    pages: pages!("heading-level-mismatch"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    // In the order written.
    let mut moved: Vec<SectionId> =
        context.difference.levels.iter().map(|(left, _)| *left).filter(|&left| moved_with_parent(context, left)).collect();
    moved.sort_unstable();
    for &(left, right) in &context.difference.levels {
        let (here, there) = (context.document.section(left), context.base.section(right));
        // A subtree that moved as a whole is one fault, told at its root.
        if moved.binary_search(&left).is_ok() {
            continue;
        }
        let finding = context
            .finding(&META, here.title)
            .with("found", u32::from(here.level))
            .with("expected", u32::from(there.level))
            .with("title", here.text.as_str())
            .related(Role::Baseline, context.base_place(there.title))
            .fix(shifted(context, left, there.level, &moved));
        // On another level the section lies in another entry, with all that it lists.
        let inside = context.document.links.iter().filter(|link| here.span.contains(link.span));
        let listed = inside.filter_map(|link| link.target.strip_prefix('#'));
        findings.push(listed.fold(finding, |finding, anchor| finding.explaining("anchor", context.article().canonical_anchor(anchor))));
    }
}

/// The heading at `level`, and with it the headings below it that moved along. None where one is not written with
/// number signs.
fn shifted(context: &ComparisonContext<'_>, root: SectionId, level: u8, moved: &[SectionId]) -> Option<Fix> {
    let end = context.document.section(root).end;
    let start = moved.partition_point(|id| id.0 <= root.0);
    let shift = |id: SectionId| i16::from(level_there(context, id).unwrap_or(0)) - i16::from(context.document.section(id).level);
    let by = i16::from(level) - i16::from(context.document.section(root).level);
    let below = moved[start..].iter().copied().take_while(|id| id.0 < end).filter(|&id| shift(id) == by);
    let edit = |id: SectionId| {
        let section = context.document.section(id);
        let marks = Span::new(section.heading.start as usize, section.heading.start as usize + usize::from(section.level));
        let level = if id == root { level } else { level_there(context, id)? };
        marks.of(context.text).bytes().all(|b| b == b'#').then(|| Edit { span: marks, replacement: "#".repeat(usize::from(level)) })
    };
    let edits: Option<Vec<Edit>> = std::iter::once(root).chain(below).map(edit).collect();
    Some(Fix { applicability: Applicability::Unsafe, edits: edits? })
}

/// The level of a section's counterpart.
fn level_there(context: &ComparisonContext<'_>, id: SectionId) -> Option<u8> {
    Some(context.base.section(context.comparison.base_section(id)?).level)
}

/// Whether the parent's level differs from its counterpart's by as much.
fn moved_with_parent(context: &ComparisonContext<'_>, left: SectionId) -> bool {
    let shift = |id: SectionId| Some(i16::from(context.document.section(id).level) - i16::from(level_there(context, id)?));
    let own = shift(left);
    context.document.section(left).parent.is_some_and(|parent| parent.0 > 0 && own.is_some() && shift(parent) == own)
}
