//! A table row that is not closed, or that has another number of cells than the header.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::lines::trimmed;
use crate::finding::{Applicability, Edit, Fix, Role, RuleMeta, Scope, Severity};
use crate::markdown::{Block, BlockKind};
use crate::source::Span;
use std::collections::HashMap;
use std::ops::Range;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC702",
    name: "ragged-table",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["merge-conflict"],
    arguments: &[
        (
            "kind",
            "`open` (no closing pipe), `code` (a pipe in code that divides a cell), `more` or `fewer` cells than the header, \
             `text` (a line of text taken into the table) or `delimiter` (the line below the header does not fit it: there is no table)",
        ),
        ("cells", "how many cells the row has"),
        ("expected", "how many the header has"),
        ("row", "the number of the row: 0 for the header, 1 for the first below it"),
    ],
    pages: pages!("ragged-table"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let blocks = &context.document.outline.blocks;
    for (at, block) in blocks.iter().enumerate() {
        match block.kind {
            BlockKind::Table => table(context, at, block, findings),
            BlockKind::Paragraph if block.span.of(context.text).contains('|') => unread(context, block, findings),
            _ => {}
        }
    }
}

/// A row as it is written: its line without white space at the ends, and what its pipes make of it.
struct Row {
    span: Span,
    /// Offsets of the pipes that divide cells, from the start of the row.
    pipes: Vec<usize>,
    cells: usize,
    /// Whether it begins with a pipe.
    opened: bool,
    /// Whether it ends with one.
    closed: bool,
}

impl Row {
    /// Reads the first line of `span`.
    fn read(span: Span, text: &str) -> Self {
        let line = span.of(text).lines().next().unwrap_or("");
        let start = span.start as usize + (line.len() - line.trim_start().len());
        let line = line.trim();
        let bytes = line.as_bytes();
        let pipes: Vec<usize> = memchr::memchr_iter(b'|', bytes).filter(|&at| at == 0 || bytes[at - 1] != b'\\').collect();
        let opened = pipes.first() == Some(&0);
        let closed = line.len() > 1 && pipes.last() == Some(&(line.len() - 1));
        let cells = (pipes.len() + 1).saturating_sub(usize::from(opened) + usize::from(closed));
        Self { span: Span::new(start, start + line.len()), pipes, cells, opened, closed }
    }

    /// The pipes that stand inside code spans: between two runs of as many backticks.
    fn pipes_in_code(&self, text: &str) -> Vec<usize> {
        let runs = backticks(self.span.of(text));
        // For each run, the next one of its length.
        let mut next: Vec<Option<usize>> = vec![None; runs.len()];
        let mut last: HashMap<usize, usize> = HashMap::new();
        for at in (0..runs.len()).rev() {
            next[at] = last.insert(runs[at].len(), at);
        }
        let mut inside = Vec::new();
        let mut at = 0;
        while at < runs.len() {
            let Some(close) = next[at] else {
                at += 1;
                continue;
            };
            let from = self.pipes.partition_point(|&pipe| pipe < runs[at].end);
            let to = self.pipes.partition_point(|&pipe| pipe < runs[close].start);
            inside.extend_from_slice(&self.pipes[from..to]);
            at = close + 1;
        }
        inside
    }
}

/// The runs of backticks in a line.
fn backticks(line: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in memchr::memchr_iter(b'`', line.as_bytes()) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

fn table(context: &DocumentContext<'_>, at: usize, block: &Block, findings: &mut Findings) {
    let text = context.text;
    let inside = &context.document.outline.blocks[at + 1..block.end as usize];
    let rows: Vec<Row> = inside
        .iter()
        .filter(|block| matches!(block.kind, BlockKind::TableHead | BlockKind::TableRow))
        .map(|block| Row::read(block.span, text))
        .collect();
    let Some((header, body)) = rows.split_first() else { return };
    let closed = rows.iter().filter(|row| row.closed).count();
    // Pipes at the ends of lines are a matter of style; a line without one is a fault where the others have it.
    let closing = header.closed && closed * 2 > rows.len();
    for (at, row) in body.iter().enumerate() {
        let number = at + 1;
        let Some((kind, mut span, mut fix)) = fault(row, header, closing, text) else { continue };
        if kind == "text" {
            // A paragraph is one fault, told at its first line.
            if at > 0 && body[at - 1].pipes.is_empty() {
                continue;
            }
            let lines = body[at..].iter().take_while(|row| row.pipes.is_empty()).count();
            span = span.cover(body[at + lines - 1].span);
            let own_line = block.parent.is_none() && at + lines == body.len();
            fix = own_line.then(|| Fix::not_safe(Span::at(row.span.start as usize), "\n"));
        }
        findings.push(
            context
                .finding(&META, span)
                .with("kind", kind)
                .with("cells", row.cells)
                .with("expected", header.cells)
                .with("row", number)
                .known_by(format!("{kind} {number}"))
                .related(Role::First, context.place(header.span))
                .fix(fix),
        );
    }
}

/// What is wrong with a row, where in it, and how to mend it where that is certain.
fn fault(row: &Row, header: &Row, closing: bool, text: &str) -> Option<(&'static str, Span, Option<Fix>)> {
    let at = |offset: usize| row.span.start as usize + offset;
    if row.cells > header.cells {
        let code = row.pipes_in_code(text);
        if let (Some(first), Some(last)) = (code.first(), code.last())
            && row.cells - code.len() == header.cells
        {
            let escaped = |&pipe: &usize| Edit { span: Span::at(at(pipe)), replacement: "\\".to_owned() };
            let fix = Fix { applicability: Applicability::Safe, edits: code.iter().map(escaped).collect() };
            return Some(("code", Span::new(at(*first), at(last + 1)), Some(fix)));
        }
        // From the pipe on that ends the last cell readers see.
        let beyond =
            row.pipes.get(header.cells - usize::from(!row.opened)).map_or(row.span, |&pipe| Span::new(at(pipe + 1), row.span.end as usize));
        let blank = beyond.of(text).bytes().all(|b| matches!(b, b'|' | b' ' | b'\t'));
        return Some(("more", beyond, blank.then(|| Fix::safe(beyond, ""))));
    }
    if row.pipes.is_empty() && header.cells > 1 {
        return Some(("text", row.span, None));
    }
    // Without pipes at the ends of lines, the last one opens a cell with nothing in it.
    if row.cells + usize::from(row.closed && !header.closed) < header.cells {
        return Some(("fewer", row.span, None));
    }
    let open = closing && !row.closed && row.opened == header.opened;
    let last = row.pipes.last().map_or(row.span, |&pipe| trimmed(Span::new(at(pipe + 1), row.span.end as usize), text));
    open.then(|| ("open", last, Some(Fix::safe(Span::at(row.span.end as usize), " |"))))
}

/// A header whose line below has another number of cells: readers see pipes and dashes, and no table.
fn unread(context: &DocumentContext<'_>, block: &Block, findings: &mut Findings) {
    let text = context.text;
    let mut start = block.span.start as usize;
    let mut rows: Vec<Row> = Vec::new();
    for line in block.span.of(text).split_inclusive('\n') {
        let content = line.trim_start_matches(['>', ' ', '\t']);
        let from = start + line.len() - content.len();
        start += line.len();
        rows.push(Row::read(Span::new(from, start), text));
    }
    for (at, pair) in rows.windows(2).enumerate() {
        let (header, delimiter) = (&pair[0], &pair[1]);
        let body = &rows[at + 2..];
        let table = is_delimiter(delimiter.span.of(text)) && header.cells > 1 && delimiter.cells > 1 && header.opened;
        if !table || header.cells == delimiter.cells {
            continue;
        }
        // The header is right where the rows below agree with it.
        let agree = body.iter().take_while(|row| !row.pipes.is_empty()).all(|row| row.cells == header.cells);
        let line = format!("|{}", " --- |".repeat(header.cells));
        findings.push(
            context
                .finding(&META, delimiter.span)
                .with("kind", "delimiter")
                .with("cells", delimiter.cells)
                .with("expected", header.cells)
                .with("row", 0usize)
                .known_by("delimiter")
                .related(Role::First, context.place(header.span))
                .fix(agree.then(|| Fix::safe(delimiter.span, line))),
        );
    }
}

/// Whether a line has the form of the one below a table's header.
fn is_delimiter(line: &str) -> bool {
    let cell = |cell: &str| {
        let dashes = cell.trim().trim_start_matches(':').trim_end_matches(':');
        !dashes.is_empty() && dashes.bytes().all(|b| b == b'-')
    };
    let inner = line.trim();
    let inner = inner.strip_prefix('|').unwrap_or(inner);
    inner.strip_suffix('|').unwrap_or(inner).split('|').all(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(line: &str) -> Row {
        Row::read(Span::new(0, line.len()), line)
    }

    #[test]
    fn cells_are_counted_as_readers_of_markdown_do() {
        for (line, cells) in [("| a | b |", 2), ("a | b", 2), ("| a | b", 2), (r"| a \| b | c |", 2), ("| a |", 1), ("|", 1), ("||", 1)] {
            assert_eq!(row(line).cells, cells, "{line}");
        }
    }

    #[test]
    fn pipes_in_code_are_found() {
        let line = "| `a|b` | ``c ` | d`` | ` |";
        assert_eq!(row(line).pipes_in_code(line), [4, 16]);
    }

    #[test]
    fn cells_beyond_the_header_are_shown_and_cut_off_where_they_are_blank() {
        let header = row("| a | b |");
        assert!(fault(&row("c | |"), &row("a | b | c"), false, "c | |").is_none());
        for (line, beyond, fixed) in [("| c | d | | |", " | |", true), ("c | d | |", " |", true), ("| c | d | e |", " e |", false)] {
            let (kind, span, fix) = fault(&row(line), &header, true, line).unwrap();
            assert_eq!((kind, span.of(line), fix.is_some()), ("more", beyond, fixed), "{line}");
        }
    }

    #[test]
    fn delimiters_have_dashes_and_colons_alone() {
        assert!(is_delimiter("|---|:-:|") && is_delimiter(" --- | --- "));
        assert!(!is_delimiter("| - - | --- |") && !is_delimiter("| | --- |") && !is_delimiter("| a | --- |"));
    }
}
