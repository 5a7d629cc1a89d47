//! Tables that differ from the baseline in number, rows or columns.

use super::{Check, ComparisonContext, Findings, Rule, absent_in, first_line, pages};
use crate::alignment::inventory::{self, Change, Item, Moves};
use crate::document::Document;
use crate::finding::{Role, RuleMeta, Scope, Severity};
use crate::markdown::{Block, BlockKind};
use std::collections::HashSet;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC404",
    name: "table-shape-mismatch",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["merge-conflict"],
    arguments: &[
        ("kind", "`number` of tables, `rows` or `columns`"),
        ("count", "how many the document has; of rows, the header's aside"),
        ("expected", "how many the baseline has"),
    ],
    pages: pages!("table-shape-mismatch"),
};

/// The tables of a document.
#[derive(Default)]
struct Tables {
    /// Their blocks.
    blocks: Vec<u32>,
    /// Their rows, the header's aside.
    rows: Vec<usize>,
    /// Their columns, and their rows without those that are told as entries which the other side has not got.
    shapes: Vec<Item<(usize, usize)>>,
}

/// `alone` are the document's entries without a counterpart.
fn tables(document: &Document, text: &str, alone: &[usize]) -> Tables {
    let outline = &document.outline;
    let mut found = Tables::default();
    let told: HashSet<u32> = alone.iter().filter_map(|&entry| document.entries[entry].row).collect();
    let told_of = |table: u32, end: u32| (table..end).filter(|row| told.contains(row)).count();
    for (at, block) in outline.blocks.iter().enumerate().filter(|(_, block)| block.kind == BlockKind::Table) {
        let table = u32::try_from(at).unwrap_or(u32::MAX);
        let inside = || outline.blocks[at + 1..block.end as usize].iter();
        // A row of empty cells is there to nobody.
        let filled = |row: &&Block| row.kind == BlockKind::TableRow && row.span.of(text).contains(|c: char| c != '|' && !c.is_whitespace());
        let rows = inside().filter(filled).count();
        let head = inside().position(|row| row.kind == BlockKind::TableHead).map(|head| table + 1 + u32::try_from(head).unwrap_or(0));
        let columns = inside().filter(|cell| cell.kind == BlockKind::TableCell && cell.parent == head).count();
        let told = if told.is_empty() { 0 } else { told_of(table, block.end) };
        // A table of which no row has a counterpart is missing as a whole, and that is told here.
        let counted = if told == rows { rows } else { rows - told.min(rows) };
        found.blocks.push(table);
        found.rows.push(rows);
        found.shapes.push(Item { section: document.section_at(block.span.start), key: (columns, counted) });
    }
    found
}

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let own = tables(context.document, context.text, &context.difference.extra_entries);
    let base = tables(context.base, context.base_text, &context.difference.missing_entries);
    let base_line = |at: usize| context.base_place(first_line(context.base, base.blocks[at], context.base_text));
    for change in inventory::changes(context.comparison, &own.shapes, &base.shapes, Moves::Told) {
        match change {
            Change::Changed { left, right } => {
                let ((columns, rows), (base_columns, base_rows)) = (own.shapes[left].key, base.shapes[right].key);
                let mut report = |kind: &'static str, count: usize, expected: usize| {
                    findings.push(
                        context
                            .finding(&META, first_line(context.document, own.blocks[left], context.text))
                            .with("kind", kind)
                            .with("count", count)
                            .with("expected", expected)
                            .related(Role::Baseline, base_line(right)),
                    );
                };
                if columns != base_columns {
                    report("columns", columns, base_columns);
                }
                if rows != base_rows {
                    report("rows", own.rows[left], base.rows[right]);
                }
            }
            Change::Uneven { section, left, right } => {
                let place = || first_line(context.document, own.blocks[left.start], context.text);
                let span = if left.is_empty() { absent_in(context, section) } else { place() };
                let finding = context.finding(&META, span).with("kind", "number").with("count", left.len()).with("expected", right.len());
                findings.push(right.fold(finding, |finding, at| finding.related(Role::Baseline, base_line(at))));
            }
        }
    }
}
