//! Tables that document an error per row.
//!
//! Most tables of documentation are about other things: options, methods, versions, types. A table is one of errors where its
//! header says so in any language, or where its codes are of a family and its heading, its page's title or its path speak of
//! errors; and where it is no index of pages or sections that document the errors themselves.

use super::fields::{folded, headings, visible};
use super::heading::error_number;
use super::stems::{Stems, about_errors};
use super::{Page, bare, codes};
use crate::document::model::{Detail, Entry, EntryShape, Field, SectionId};
use crate::lexicon::{Term, lexicon};
use crate::markdown::{BlockKind, InlineKind};
use crate::source::Span;
use std::collections::{BTreeMap, HashSet};

/// So many rows with codes a document has before its tables are taken for error tables.
const ROWS: usize = 3;

/// Of the rows of an error table this share, in hundredths, has a code that is sound.
const SOUND: usize = 80;

/// A table of a document.
pub(super) struct Table {
    /// The section it lies in.
    pub(super) section: SectionId,
    /// The words of its header's cells.
    pub(super) header: Vec<String>,
    /// Its rows: the block, and the blocks of the cells.
    pub(super) rows: Vec<(u32, Vec<u32>)>,
}

/// All tables, in the order written.
pub(super) fn tables(page: &Page<'_>) -> Vec<Table> {
    let blocks = &page.document.outline.blocks;
    let index = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let mut tables: Vec<Table> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        match block.kind {
            BlockKind::Table => {
                let section = page.document.section_at(block.span.start);
                tables.push(Table { section, header: Vec::new(), rows: Vec::new() });
            }
            BlockKind::TableHead | BlockKind::TableRow => {
                let Some(table) = tables.last_mut() else { continue };
                let cells = (at + 1..block.end as usize).filter(|&cell| blocks[cell].kind == BlockKind::TableCell);
                if block.kind == BlockKind::TableHead {
                    table.header =
                        cells.map(|cell| folded(&page.document.outline.plain_text(blocks[cell].inlines.clone(), page.text))).collect();
                } else {
                    table.rows.push((index(at), cells.map(index).collect()));
                }
            }
            _ => {}
        }
    }
    tables
}

/// The code in a cell.
pub(super) struct CellCode {
    /// Its bytes.
    span: Span,
    /// The code as it is written.
    code: String,
    /// The SQLSTATE beside it.
    state: Option<String>,
    /// Whether the bytes are the code, with no escapes in them.
    literal: bool,
}

/// The code that a cell holds and nothing else: a word, `code=10001`, or `ERROR 1045 (28000)`.
pub(super) fn cell_code(field: &Field, text: &str) -> Option<CellCode> {
    let raw = field.span.of(text);
    let within =
        |code: &str| raw.find(code).map(|at| Span::new(field.span.start as usize + at, field.span.start as usize + at + code.len()));
    if let Some(found) = error_number(&field.text) {
        let code = field.text[found.number.0..found.number.1].to_owned();
        return Some(CellCode { span: within(&code)?, code, state: found.state, literal: true });
    }
    let code = field.text.rsplit('=').next().unwrap_or_default().trim();
    let span = within(code).filter(|_| !code.is_empty());
    Some(CellCode { span: span.unwrap_or(field.span), code: code.to_owned(), state: None, literal: span.is_some() })
}

/// Which column is what, from 0.
pub(super) struct Roles {
    /// The code.
    pub(super) code: usize,
    /// The message or description.
    pub(super) message: Option<usize>,
    /// The solution.
    pub(super) solution: Option<usize>,
    /// What tells equal codes apart.
    pub(super) domain: Option<usize>,
}

impl Roles {
    /// What the header says, where the column of the code is known. Without a word for it the message is the first column left.
    pub(super) fn of(header: &[String], code: usize) -> Self {
        let others = || (0..header.len()).filter(move |&at| at != code);
        let solution = others().find(|&at| lexicon().recognise_heading(&header[at]).iter().any(|found| found.term == Term::Solution));
        let domain = others().find(|&at| ["sqlstate", "sql state"].iter().any(|name| header[at].eq_ignore_ascii_case(name)));
        let named = others().find(|&at| lexicon().recognise_label(&header[at]).iter().any(|found| found.term == Term::ErrorMessage));
        let message = named.or_else(|| others().find(|&at| Some(at) != solution && Some(at) != domain));
        Self { code, message, solution, domain }
    }
}

/// The column whose header is the word for an error code.
pub(super) fn named_code(header: &[String]) -> Option<usize> {
    header.iter().position(|name| lexicon().recognise_label(name).iter().any(|found| found.term == Term::ErrorCode))
}

/// The rows of error tables that nobody had to describe. `entries` are those found before: a table in one of them is a part of it.
pub(super) fn recognised(page: &Page<'_>, stems: Option<&Stems>, entries: &[Entry]) -> Vec<Entry> {
    let own: HashSet<SectionId> = entries.iter().filter_map(Entry::heading).collect();
    let mut headed = None;
    let mut found = Vec::new();
    for table in tables(page) {
        let mut above = std::iter::successors(Some(table.section), |&at| page.document.section(at).parent);
        if above.any(|section| own.contains(&section)) {
            continue;
        }
        let named = named_code(&table.header);
        let roles = Roles::of(&table.header, named.unwrap_or(0));
        let codes = column(page, &table, roles.code);
        let filled = codes.iter().filter(|code| code.as_ref().is_some_and(|code| !code.code.is_empty())).count();
        let sound: Vec<&str> =
            codes.iter().flatten().map(|code| code.code.as_str()).filter(|code| is_code(code, named.is_some())).collect();
        if sound.is_empty() || sound.len() * 100 < filled * SOUND {
            continue;
        }
        if named.is_none() && !(one_family(&sound) && speaks_of_errors(page, table.section)) {
            continue;
        }
        let headed = headed.get_or_insert_with(|| headed_codes(page));
        let elsewhere = |code: &&&str| headed.contains(&codes::fold(code)) || stems.is_some_and(|stems| stems.name(code));
        if sound.iter().filter(elsewhere).count() * 2 >= sound.len() || is_index(page, &table) {
            continue;
        }
        let count = sound.len();
        found.push((count, rows(page, &table, &roles)));
    }
    let all: usize = found.iter().map(|(count, _)| count).sum();
    if all < ROWS { Vec::new() } else { found.into_iter().flat_map(|(_, rows)| rows).collect() }
}

/// The rows of tables at least half of whose codes are `known`, folded, beside the `entries` found before.
pub(super) fn adopted(page: &Page<'_>, known: &HashSet<String>, entries: &[Entry]) -> Vec<Entry> {
    let sections: HashSet<SectionId> = entries.iter().filter_map(Entry::heading).collect();
    let taken: HashSet<u32> = entries.iter().filter_map(|entry| entry.row).collect();
    let mut found = Vec::new();
    for table in tables(page) {
        let mut above = std::iter::successors(Some(table.section), |&at| page.document.section(at).parent);
        if table.rows.iter().any(|(row, _)| taken.contains(row)) || above.any(|section| sections.contains(&section)) {
            continue;
        }
        let roles = Roles::of(&table.header, named_code(&table.header).unwrap_or(0));
        let codes = column(page, &table, roles.code);
        let shared = codes.iter().flatten().filter(|code| known.contains(&codes::fold(&code.code))).count();
        if shared > 0 && shared * 2 >= codes.iter().flatten().count() && !is_index(page, &table) {
            found.extend(rows(page, &table, &roles));
        }
    }
    found
}

/// The entries that the rows of a table are; rows without a code are none.
pub(super) fn rows(page: &Page<'_>, table: &Table, roles: &Roles) -> Vec<Entry> {
    let codes = column(page, table, roles.code);
    let shaped = |code: &str| codes::looks_like_code(code) || code.bytes().any(|b| b.is_ascii_digit());
    let found = codes.iter().flatten();
    let plain = found.clone().filter(|code| shaped(&code.code)).count() * 100 < found.count() * SOUND;
    let entry = |((row, cells), code): (&(u32, Vec<u32>), Option<CellCode>)| {
        // A damaged code keeps its digits; a row without any, where the others have some, is a heading inside of the table.
        let found = code.filter(|code| {
            let token = codes::is_token(&code.code) && (plain || shaped(&code.code));
            token || code.code.bytes().any(|b| b.is_ascii_digit()) && code.code.len() <= 64
        })?;
        let cell = |at: Option<usize>| at.and_then(|at| filled(page, *cells.get(at)?));
        let taken = [Some(roles.code), roles.message, roles.solution, roles.domain];
        let details = (0..cells.len()).filter(|&at| !taken.contains(&Some(at))).filter_map(|at| {
            let name = table.header.get(at).cloned().unwrap_or_default();
            Some(Detail { name, field: filled(page, cells[at])? })
        });
        let span = page.document.outline.blocks[*row as usize].span;
        Some(Entry {
            row: Some(*row),
            proved: found.literal,
            domain: found.state.or_else(|| cell(roles.domain).map(|field| field.text)),
            message: cell(roles.message),
            solution: cell(roles.solution),
            details: details.collect(),
            ..bare(EntryShape::Table, table.section, span, found.span, codes::split(&found.code))
        })
    };
    table.rows.iter().zip(codes).filter_map(entry).filter(|entry| !entry.codes.is_empty()).collect()
}

/// What each row has in the column of the codes.
fn column(page: &Page<'_>, table: &Table, column: usize) -> Vec<Option<CellCode>> {
    let of_row = |(_, cells): &(u32, Vec<u32>)| cell_code(&filled(page, *cells.get(column)?)?, page.text);
    table.rows.iter().map(of_row).collect()
}

/// What a cell says; nothing where it is empty or holds a mark that stands for nothing.
pub(super) fn filled(page: &Page<'_>, cell: u32) -> Option<Field> {
    let field = visible(page, &page.document.outline.blocks[cell as usize]);
    (!matches!(field.text.as_str(), "" | "-" | "–" | "—" | "/" | "n/a" | "N/A")).then_some(field)
}

/// Whether a cell is written as codes are: under a header that says so, any word; else a name and a number.
fn is_code(code: &str, named: bool) -> bool {
    let parts = codes::split(code);
    let sound = |part: &String| if named { codes::is_token(part) } else { codes::family(part).is_some() };
    !parts.is_empty() && parts.iter().all(sound)
}

/// Whether the codes are of one family, or of few beside their number: types and products with a number in their name are all
/// different.
fn one_family(sound: &[&str]) -> bool {
    let mut families: BTreeMap<&str, usize> = BTreeMap::new();
    for family in sound.iter().filter_map(|code| codes::family(code)) {
        *families.entry(family).or_default() += 1;
    }
    families.len() == 1 || families.len() * 2 <= sound.len()
}

/// Whether the headings over a place, the page's title or its path have a word for errors.
fn speaks_of_errors(page: &Page<'_>, section: SectionId) -> bool {
    let above = headings(page, section).any(|(_, heading)| lexicon().names_error(heading));
    above || page.document.title.as_deref().is_some_and(|title| lexicon().names_error(title)) || about_errors(page.relative)
}

/// The words of all headings, folded, as far as they can be codes.
fn headed_codes(page: &Page<'_>) -> HashSet<String> {
    let words = page.document.sections.iter().flat_map(|section| section.text.split([' ', ':', '(', ')', ',', '：', '（', '）']));
    words.filter(|word| codes::is_token(word)).map(codes::fold).collect()
}

/// Whether the rows lead elsewhere, to where the errors are documented: the code, or all of another cell, is a link.
fn is_index(page: &Page<'_>, table: &Table) -> bool {
    let outline = &page.document.outline;
    let whole_link = |&cell: &u32| {
        let block = &outline.blocks[cell as usize];
        let field = visible(page, block);
        let links = |kind: &InlineKind| matches!(kind, InlineKind::Link { .. });
        !field.span.is_empty() && outline.inlines_of(block).any(|(_, inline)| links(&inline.kind) && inline.span.contains(field.span))
    };
    let leading = table.rows.iter().filter(|(_, cells)| cells.iter().take(2).any(whole_link)).count();
    leading > 0 && leading * 2 >= table.rows.len()
}
