//! Lists that differ from the baseline in the number or nesting of their items.

use super::{Check, ComparisonContext, Findings, Rule, absent_in, first_line, pages};
use crate::alignment::inventory::{self, Change, Item, Moves};
use crate::document::Document;
use crate::finding::{Role, RuleMeta, Scope, Severity};
use crate::markdown::BlockKind;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC406",
    name: "list-shape-mismatch",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["step-mismatch", "merge-conflict"],
    arguments: &[
        ("kind", "`items` (another number) or `nesting` (as many, on other levels)"),
        ("count", "how many items the list has, those of lists inside included"),
        ("expected", "how many the baseline's has"),
    ],
    pages: pages!("list-shape-mismatch"),
};

/// Items by depth: how many on the first level, on the second, ….
type Shape = Vec<usize>;

/// The lists of a document that lie in no other list: their block, and their shape. Neighbours of one kind count as one list: whether a blank line or
/// a comment parts them is no concern of readers.
fn lists(document: &Document) -> (Vec<u32>, Vec<Item<Shape>>) {
    let outline = &document.outline;
    let is_list = |at: u32| matches!(outline.blocks[at as usize].kind, BlockKind::List { .. });
    let mut found: (Vec<u32>, Vec<Item<Shape>>) = (Vec::new(), Vec::new());
    let mut depths: Vec<usize> = Vec::with_capacity(outline.blocks.len());
    let mut previous_end = None;
    for (at, block) in outline.blocks.iter().enumerate() {
        let depth = block.parent.map_or(0, |parent| depths[parent as usize] + usize::from(is_list(parent)));
        depths.push(depth);
        let index = u32::try_from(at).unwrap_or(u32::MAX);
        if depth == 0 && is_list(index) {
            let section = document.section_at(block.span.start);
            let bullets = |at: u32| matches!(outline.blocks[at as usize].kind, BlockKind::List { start: None });
            let same_kind = |other: &u32| bullets(*other) == bullets(index);
            if previous_end == Some(index)
                && found.1.last().is_some_and(|last| last.section == section)
                && found.0.last().is_some_and(same_kind)
            {
                previous_end = Some(block.end);
                continue;
            }
            found.0.push(index);
            found.1.push(Item { section, key: Vec::new() });
            previous_end = Some(block.end);
        } else if block.kind == BlockKind::Item
            && depth > 0
            && let Some(Item { key, .. }) = found.1.last_mut()
        {
            key.resize(key.len().max(depth), 0);
            key[depth - 1] += 1;
        }
    }
    found
}

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let (own_blocks, own) = lists(context.document);
    let (base_blocks, base) = lists(context.base);
    for change in inventory::changes(context.comparison, &own, &base, Moves::Told) {
        let (section, left, right) = match change {
            Change::Changed { left, right } => (own[left].section, left..left + 1, right..right + 1),
            Change::Uneven { section, left, right } => (section, left, right),
        };
        let total = |items: &[Item<Shape>]| items.iter().flat_map(|item| &item.key).sum::<usize>();
        let (count, expected) = (total(&own[left.clone()]), total(&base[right.clone()]));
        // What an item of the base says in a sentence or a second paragraph may be laid out in items of its own.
        let outer = |items: &[Item<Shape>]| items.iter().filter_map(|item| item.key.first()).sum::<usize>();
        if outer(&own[left.clone()]) == outer(&base[right.clone()]) && count > expected && !right.is_empty() {
            continue;
        }
        // A list that was cut in two has as many items as before, and reads the same.
        if count == expected && left.len() != right.len() {
            continue;
        }
        let span = match left.clone().next() {
            Some(first) => first_line(context.document, own_blocks[first], context.text),
            None => absent_in(context, section),
        };
        let finding = context
            .finding(&META, span)
            .with("kind", if count == expected { "nesting" } else { "items" })
            .with("count", count)
            .with("expected", expected);
        let place = |at: usize| context.base_place(first_line(context.base, base_blocks[at], context.base_text));
        findings.push(right.fold(finding, |finding, at| finding.related(Role::Baseline, place(at))));
    }
}
