//! Entries as a profile describes them.

use super::fields::{self, filled_block, folded, front_matter, headings};
use super::profile::{Column, FirstBlock, Pattern, Profile, ProfileShape, Source};
use super::stems::{Stems, page_name};
use super::table::{self, Roles, Table};
use super::{Page, bare, codes, heading, label_lines, names, page, section};
use crate::document::model::{Entry, EntryShape, Field, LabelLine, OrdinalItem, SectionId};
use crate::lexicon::Term;
use crate::markdown::BlockKind;
use crate::source::Span;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

/// Bytes of a code, at most: what is longer is a sentence.
const LONGEST: usize = 128;

/// The entries of a document that the profile speaks of.
pub(super) fn entries(page: &Page<'_>, profile: &Profile, stems: Option<&Stems>) -> Vec<Entry> {
    match profile.shape {
        ProfileShape::None => Vec::new(),
        ProfileShape::Page => of_page(page, profile, stems).into_iter().collect(),
        ProfileShape::Section => of_sections(page, profile),
        ProfileShape::Table => of_tables(page, profile),
    }
}

/// Where the parts of one entry are looked for.
struct Scope<'a> {
    page: &'a Page<'a>,
    /// The section it is, or that its table lies in.
    section: SectionId,
    /// Its blocks.
    blocks: Range<u32>,
    /// The label lines under its heading.
    lines: Vec<LabelLine>,
    /// The table and the row that it is.
    row: Option<(&'a Table, &'a [u32])>,
    /// What was found for the whole table, by part: it is not looked for again for each row.
    shared: Option<&'a RefCell<Shared>>,
}

/// Parts that all rows of a table have, as each was looked for once.
type Shared = HashMap<&'static str, Option<Field>>;

impl Scope<'_> {
    /// The part of an entry called `part`.
    fn field(&self, source: &Source, part: &'static str) -> Option<Field> {
        match self.shared.filter(|_| !matches!(source, Source::Column(_))) {
            Some(shared) => shared.borrow_mut().entry(part).or_insert_with(|| self.look_for(source, part)).clone(),
            None => self.look_for(source, part),
        }
    }

    fn look_for(&self, source: &Source, part: &str) -> Option<Field> {
        let Page { document, text, relative } = *self.page;
        match source {
            Source::FrontMatter(key) => front_matter(self.page, key).into_iter().next(),
            Source::Heading(pattern) => self.in_heading(pattern, part),
            Source::FileName(pattern) => {
                let name = page_name(relative).1;
                let text = pattern.find(name, part)?.of(name).to_owned();
                Some(Field { span: document.section(self.section).title, text })
            }
            Source::Folder(level) => {
                let outer = usize::from(*level).checked_sub(1)?;
                let text = page_name(relative).0.rsplit('/').nth(outer).filter(|folder| !folder.is_empty())?.to_owned();
                Some(Field { span: document.section(self.section).title, text })
            }
            Source::First(kind) => self.first(*kind).map(|at| filled_block(self.page, at)),
            Source::Label(label) => {
                let line = self.lines.iter().find(|line| line.text.trim_end_matches([':', '：']).trim().eq_ignore_ascii_case(label))?;
                let words = fields::plain(self.page, line.value);
                Some(Field { span: line.value, text: if words.is_empty() { folded(line.value.of(text)) } else { words } })
            }
            Source::Column(column) => {
                let (table, cells) = self.row?;
                table::filled(self.page, *cells.get(place(column, &table.header)?)?)
            }
        }
    }

    /// A part of the heading; over a table, of the nearest heading that the pattern matches.
    fn in_heading(&self, pattern: &Pattern, part: &str) -> Option<Field> {
        let limit = if self.row.is_some() { usize::MAX } else { 1 };
        headings(self.page, self.section).take(limit).find_map(|(title, text)| {
            let found = pattern.find(text, part)?;
            let start = title.start as usize;
            let span = Span::new(start + found.start as usize, start + found.end as usize);
            Some(Field { span, text: folded(found.of(text)) })
        })
    }

    fn first(&self, kind: FirstBlock) -> Option<u32> {
        // A line with a label is a part of its own.
        let label = |span: Span| self.lines.iter().any(|line| span.contains(line.span));
        fields::first(self.page, self.blocks.clone(), |block| match kind {
            FirstBlock::Paragraph => block.kind == BlockKind::Paragraph && !label(block.span),
            FirstBlock::Code => matches!(block.kind, BlockKind::Code { .. }),
            FirstBlock::List => matches!(block.kind, BlockKind::List { .. }),
        })
    }

    fn causes(&self, source: &Source) -> Vec<OrdinalItem> {
        let one = |field: Field| fields::unnumbered(self.page, field.span, field);
        match source {
            Source::First(FirstBlock::List) => self.first(FirstBlock::List).map_or_else(Vec::new, |list| fields::items(self.page, list)),
            Source::FrontMatter(key) => front_matter(self.page, key).into_iter().map(one).collect(),
            other => self.field(other, "cause").into_iter().map(one).collect(),
        }
    }

    /// Fills in what the profile says where to find. A pattern for the code may name the other parts, too.
    fn complete(&self, entry: &mut Entry, profile: &Profile) {
        let beside = |part: &'static str| match &profile.code {
            Some(source @ (Source::Heading(pattern) | Source::FileName(pattern))) if pattern.names(part) => self.field(source, part),
            _ => None,
        };
        let part = |source: &Option<Source>, name: &'static str| {
            source.as_ref().and_then(|source| self.field(source, name)).or_else(|| beside(name))
        };
        if let Some(message) = part(&profile.message, "message") {
            entry.message = Some(message);
        }
        if let Some(solution) = part(&profile.solution, "solution") {
            entry.details.retain(|detail| detail.field.span != solution.span);
            entry.solution = Some(solution);
        }
        if let Some(domain) = part(&profile.domain, "domain") {
            entry.details.retain(|detail| detail.field.span != domain.span);
            entry.domain = Some(domain.text);
        }
        if let Some(source) = &profile.causes {
            entry.causes = self.causes(source);
            entry.details.retain(|detail| entry.causes.iter().all(|cause| cause.span != detail.field.span));
        }
    }
}

/// The column that is meant, from 0.
fn place(column: &Column, header: &[String]) -> Option<usize> {
    match column {
        Column::Number(number) => usize::try_from(*number).ok()?.checked_sub(1),
        Column::Header(name) => header.iter().position(|cell| cell.to_lowercase() == name.trim().to_lowercase()),
    }
}

/// The codes of a field, where it holds some.
fn codes_of(field: &Field) -> Option<Vec<String>> {
    let codes = codes::split(&field.text);
    (!codes.is_empty() && field.text.len() <= LONGEST).then_some(codes)
}

fn of_page(page: &Page<'_>, profile: &Profile, stems: Option<&Stems>) -> Option<Entry> {
    let document = page.document;
    let section = page::title(document).map_or(SectionId(0), |(id, _)| id);
    let blocks = 0..u32::try_from(document.outline.blocks.len()).unwrap_or(u32::MAX);
    let scope = Scope { page, section, blocks, lines: label_lines(document, page.text, section), row: None, shared: None };
    let mut entry = match &profile.code {
        Some(source) => {
            let field = scope.field(source, "code")?;
            let codes = codes_of(&field)?;
            let folded: Vec<String> = codes.iter().map(|code| codes::fold(code)).collect();
            let mut entry = page::of_page(page, &folded, codes);
            // A name such as `disk_full` need not stand in the title, and what is like it there is no damaged code.
            entry.proved = entry.codes.iter().all(|code| codes::looks_like_code(code));
            entry.heading_code = entry.heading_code.filter(|_| entry.proved);
            entry
        }
        None => page::declared(page).or_else(|| page::named(page, stems?, true))?,
    };
    scope.complete(&mut entry, profile);
    Some(entry)
}

fn of_sections(page: &Page<'_>, profile: &Profile) -> Vec<Entry> {
    let document = page.document;
    let of_section = |id: SectionId| {
        let section = document.section(id);
        Scope { page, section: id, blocks: section.content.clone(), lines: label_lines(document, page.text, id), row: None, shared: None }
    };
    let Some(source) = &profile.code else {
        let mut entries = section::labelled(page);
        if entries.is_empty() {
            entries = heading::numbered(page);
        }
        entries.iter_mut().for_each(|entry| of_section(entry.section).complete(entry, profile));
        return entries;
    };
    let ids = (1..document.sections.len()).filter_map(|number| u32::try_from(number).ok().map(SectionId));
    let entry = |id: SectionId| {
        let scope = of_section(id);
        let field = scope.field(source, "code")?;
        let codes = codes_of(&field)?;
        let section = document.section(id);
        let in_heading = section.title.contains(field.span);
        let folded: Vec<String> = codes.iter().map(|code| codes::fold(code)).collect();
        let line = scope.lines.iter().find(|line| line.value.contains(field.span) && !field.span.is_empty());
        let mut entry = Entry {
            heading_code: if in_heading {
                Some(field.span)
            } else {
                heading::heading_code(section.title, page.text, &folded).map(|found| found.span)
            },
            code_line: line.cloned(),
            message_line: scope.lines.iter().find(|line| names(line, Term::ErrorMessage)).cloned(),
            ..bare(EntryShape::Section, id, section.span, field.span, codes)
        };
        scope.complete(&mut entry, profile);
        Some(entry)
    };
    ids.filter_map(entry).collect()
}

fn of_tables(page: &Page<'_>, profile: &Profile) -> Vec<Entry> {
    let mut entries = Vec::new();
    for table in table::tables(page) {
        let column = match &profile.code {
            Some(Source::Column(column)) => place(column, &table.header).filter(|&at| at < table.header.len()),
            _ => Some(table::named_code(&table.header).unwrap_or(0)),
        };
        let Some(column) = column else { continue };
        let mut roles = Roles::of(&table.header, column);
        for (role, source) in
            [(&mut roles.message, &profile.message), (&mut roles.solution, &profile.solution), (&mut roles.domain, &profile.domain)]
        {
            if let Some(Source::Column(column)) = source {
                *role = place(column, &table.header);
            }
        }
        let mut rows = table::rows(page, &table, &roles);
        let cells: HashMap<u32, &[u32]> = table.rows.iter().map(|(row, cells)| (*row, cells.as_slice())).collect();
        let shared = RefCell::default();
        for entry in &mut rows {
            let Some(&cells) = entry.row.and_then(|row| cells.get(&row)) else { continue };
            let scope =
                Scope { page, section: table.section, blocks: 0..0, lines: Vec::new(), row: Some((&table, cells)), shared: Some(&shared) };
            scope.complete(entry, profile);
        }
        entries.extend(rows);
    }
    entries
}
