//! An ordered list that leaves a number out, or that begins anew because what stands between its items is not indented.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::Role;
use crate::finding::{Applicability, Edit, Finding, Fix, RuleMeta, Scope, Severity};
use crate::markdown::{Block, BlockKind};
use crate::source::Span;
use std::collections::HashMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC704",
    name: "list-numbering-gap",
    severity: Severity::Note,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &["cause-numbering", "list-shape-mismatch", "step-mismatch", "missing-cause", "merge-conflict"],
    arguments: &[
        ("kind", "`gap` (a number is left out inside a list), `cut` (it is left out where a block stands between) or `restart`"),
        ("found", "the number written"),
        ("expected", "the number that should stand there"),
    ],
    pages: pages!("list-numbering-gap"),
};

/// Numbers above this name something: a year, a status, a version.
const LARGEST: u64 = 99;

/// Blocks that may stand between two parts of one list.
const MOST_BETWEEN: usize = 3;

/// The number that begins an item.
#[derive(Clone, Copy)]
struct Number {
    value: u64,
    digits: Span,
}

/// An ordered list, and the blocks that follow it in its container.
struct Open {
    list: u32,
    first: Number,
    last: Number,
    /// Whether all items have one number, which renderers count up from.
    uniform: bool,
    items: usize,
    between: Vec<u32>,
}

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let blocks = &context.document.outline.blocks;
    let mut open: HashMap<Option<u32>, Open> = HashMap::new();
    for (at, block) in (0..).zip(blocks) {
        let BlockKind::List { start: Some(_) } = block.kind else {
            between(&mut open, at, block);
            continue;
        };
        let numbers = numbers(context, at, block);
        let (Some(&first), Some(&last)) = (numbers.first(), numbers.last()) else { continue };
        // A number that is right for its place skips nothing, whatever stands before it.
        let skips =
            |(pair, right): (&[Number], u64)| (pair[1].value > pair[0].value + 1 && pair[1].value != right).then(|| (pair[0], pair[1]));
        let gap = numbers.windows(2).zip(first.value + 1..).find_map(skips);
        if last.value > LARGEST {
            open.remove(&block.parent);
            continue;
        }
        let above = open.remove(&block.parent);
        if let Some((before, after)) = gap {
            // The lost number may stand there without the space that makes it one, and a list that goes on from another one has its numbers.
            let is_there = Span::new(before.digits.end as usize, after.digits.start as usize).of(context.text).lines().any(|line| {
                let digits = line.trim_start().bytes().take_while(u8::is_ascii_digit).count();
                line.trim_start()[..digits].parse() == Ok(before.value + 1)
            });
            let fix = (!is_there && above.is_none()).then(|| renumbered(&numbers, first.value));
            findings.push(report(context, "gap", after, before.value + 1).fix(fix));
        } else if let Some(before) = above {
            findings.extend(continued(context, &before, first, &numbers));
        }
        let uniform = numbers.iter().all(|number| number.value == first.value);
        open.insert(block.parent, Open { list: at, first, last, uniform, items: numbers.len(), between: Vec::new() });
    }
}

/// The numbers of all items from `first` on, one by one.
fn renumbered(numbers: &[Number], first: u64) -> Fix {
    let wrong = (first..).zip(numbers).filter(|(right, number)| number.value != *right);
    let edits = wrong.map(|(right, number)| Edit { span: number.digits, replacement: right.to_string() }).collect();
    Fix { applicability: Applicability::Unsafe, edits }
}

/// Notes a block that follows a list; a heading or a line ends what could go on.
fn between(open: &mut HashMap<Option<u32>, Open>, at: u32, block: &Block) {
    if let Some(list) = open.get_mut(&block.parent) {
        list.between.push(at);
        if matches!(block.kind, BlockKind::Heading { .. } | BlockKind::Rule) || list.between.len() > MOST_BETWEEN {
            open.remove(&block.parent);
        }
    }
}

/// What is wrong with a list that begins with `first` below another one in the same container.
fn continued(context: &DocumentContext<'_>, before: &Open, first: Number, numbers: &[Number]) -> Option<Finding> {
    // What readers see last of the list above, whatever is written there.
    let seen = before.first.value + before.items as u64 - 1;
    let expected = if before.uniform { seen + 1 } else { before.last.value + 1 };
    let related = |finding: Finding| finding.related(Role::First, context.place(before.last.digits));
    if first.value > expected && first.value > seen + 1 && first.value <= before.last.value + 3 {
        return Some(related(report(context, "cut", first, expected)).fix(Some(renumbered(numbers, expected))));
    }
    // Written `1.` throughout and cut: readers see 1, 1, 1. That it is one list is sure where each part announces what stands below it.
    let restarts = before.uniform && before.first.value == 1 && first.value == 1 && numbers.iter().all(|number| number.value == 1);
    if !restarts || !announces(context, before.list) || !between_is_block(context, &before.between) {
        return None;
    }
    Some(related(report(context, "restart", first, expected)).fix(indented(context, before)))
}

fn report(context: &DocumentContext<'_>, kind: &'static str, number: Number, expected: u64) -> Finding {
    let finding = context.finding(&META, number.digits).with("kind", kind);
    let small = |value: u64| usize::try_from(value).unwrap_or(usize::MAX);
    finding.with("found", small(number.value)).with("expected", small(expected))
}

/// The numbers of a list's items as they are written.
fn numbers(context: &DocumentContext<'_>, list: u32, block: &Block) -> Vec<Number> {
    let blocks = &context.document.outline.blocks;
    let mut found = Vec::new();
    let mut at = list + 1;
    while at < block.end {
        let item = &blocks[at as usize];
        let raw = item.span.of(context.text);
        let lead = raw.len() - raw.trim_start_matches([' ', '\t', '>']).len();
        let digits = raw[lead..].bytes().take_while(u8::is_ascii_digit).count();
        let start = item.span.start as usize + lead;
        if let Ok(value) = raw[lead..lead + digits].parse() {
            found.push(Number { value, digits: Span::new(start, start + digits) });
        }
        at = item.end.max(at + 1);
    }
    found
}

/// Whether the text of a list ends with a colon: what it announces stands below.
fn announces(context: &DocumentContext<'_>, list: u32) -> bool {
    let raw = context.document.outline.blocks[list as usize].span.of(context.text);
    raw.trim_end().trim_end_matches(['*', '_']).ends_with([':', '：'])
}

/// Whether all that stands between two lists is what an item may announce: code, a quotation, a table, bullets; no text of its own.
fn between_is_block(context: &DocumentContext<'_>, between: &[u32]) -> bool {
    let is_block = |at: &u32| match context.document.outline.blocks[*at as usize].kind {
        BlockKind::Code { .. } | BlockKind::Quote { .. } | BlockKind::Table => true,
        BlockKind::List { start } => start.is_none(),
        _ => false,
    };
    !between.is_empty() && between.iter().all(is_block)
}

/// Moves what stands between two lists into the last item of the first.
fn indented(context: &DocumentContext<'_>, before: &Open) -> Option<Fix> {
    let text = context.text;
    let blocks = &context.document.outline.blocks;
    let list = &blocks[before.list as usize];
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    // Inside quotations and items lines begin with what belongs to those.
    if list.parent.is_some() {
        return None;
    }
    let marker = &text[before.last.digits.end as usize..];
    let spaces = marker.get(1..)?.bytes().take_while(|b| *b == b' ').count();
    let width = before.last.digits.start as usize - line_start(before.last.digits.start as usize)
        + before.last.digits.len()
        + 1
        + spaces.clamp(1, 4);
    let (first, last) = (blocks.get(*before.between.first()? as usize)?, blocks.get(*before.between.last()? as usize)?);
    let start = line_start(first.span.start as usize);
    let mut edits = Vec::new();
    let mut at = start;
    for line in text[start..last.span.end as usize].split_inclusive('\n') {
        if !line.trim().is_empty() {
            edits.push(Edit { span: Span::at(at), replacement: " ".repeat(width) });
        }
        at += line.len();
    }
    Some(Fix { applicability: Applicability::Unsafe, edits })
}
