//! Articles to the catalogue.
//!
//! An article is first planned: which document speaks for which locale, which causes and steps its entries have
//! over all locales, which sections solve them ([`plan`]). Then the texts are cut out of the documents
//! ([`extract`]), their links resolved ([`links`]), and each translation judged by the findings in it
//! ([`status`]).

mod extract;
mod items;
mod links;
mod plan;
mod row;
mod status;

use super::address::{Addresses, Named};
use super::model::{
    ArticleRecord, Body, Catalogue, CauseRef, CauseText, DocumentRecord, Entry, Generator, Labels, LocaleSummary, RevisionRecord,
    SCHEMA_FILE, SCHEMA_VERSION, Solution, SolutionText, SourceRange, Status, StepRef, StepText, TextDirection, Translation,
};
use super::render::{self, AlertTitles};
use crate::alignment::Comparison;
use crate::document::{AnchorOrigin, Collection, Document, DocumentId, EntryShape, SectionId};
use crate::finding::Finding;
use crate::lexicon::{Term, lexicon};
use crate::locale::{Direction, Locale};
use crate::localization::Words;
use crate::source::Span;
use extract::{Extract, Form};
use links::Links;
use plan::{EntryPlan, Plan, SolutionPlan};
use rayon::prelude::*;
use status::Judge;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// The tag of documents in no known locale: "undetermined" in BCP 47.
const UNDETERMINED: &str = "und";

/// Headings in the text of an entry begin at this level on its page: below its title and its parts.
const ENTRY_HEADING: u8 = 3;
/// Headings in the text of a solution, which stands below the heading of its cause.
const SOLUTION_HEADING: u8 = 4;

/// Makes the catalogue of all articles.
///
/// `findings` and `comparisons` decide the status of each translation; nothing else of them is kept but the
/// codes of the rules.
#[must_use]
pub fn build(collection: &Collection, findings: &[Finding], comparisons: &[Comparison]) -> Catalogue {
    let plans: Vec<Plan<'_>> = collection.articles.par_iter().map(|article| Plan::new(collection, article)).collect();
    let planned = || plans.iter().flat_map(|plan| &plan.entries);
    let addresses = Addresses::of(planned().map(|entry| Named::of(entry.entry)));
    let tags: BTreeSet<&str> = plans.iter().flat_map(|plan| plan.documents.keys().map(String::as_str)).collect();
    let builder = Builder {
        collection,
        links: Links::new(collection, &plans, &addresses),
        judge: Judge::new(collection, findings, comparisons),
        alerts: tags.iter().map(|&tag| (tag.to_owned(), AlertTitles::new(&Words::new(tag)))).collect(),
    };
    let mut first = 0;
    let numbered: Vec<(usize, &Plan<'_>)> = plans
        .iter()
        .map(|plan| {
            let start = first;
            first += plan.entries.len();
            (start, plan)
        })
        .collect();
    let parts: Vec<(Vec<Entry>, Vec<Solution>)> = numbered
        .par_iter()
        .map(|&(start, plan)| {
            let entries = plan.entries.iter().enumerate().map(|(at, entry)| builder.entry(plan, entry, start + at));
            let solutions = plan.solutions.iter().map(|solution| builder.solution(plan, solution));
            (entries.collect(), solutions.collect())
        })
        .collect();
    let (entries, solutions): (Vec<Vec<Entry>>, Vec<Vec<Solution>>) = parts.into_iter().unzip();
    let entries: Vec<Entry> = entries.into_iter().flatten().collect();
    Catalogue {
        schema: SCHEMA_FILE.to_owned(),
        schema_version: SCHEMA_VERSION,
        generator: Generator { name: "doccheck".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() },
        source_locale: collection.source_locale.as_ref().map(|locale| locale.as_str().to_owned()),
        locales: tags.iter().map(|tag| summary(tag, &entries)).collect(),
        articles: plans.iter().map(|plan| article_record(collection, plan)).collect(),
        solutions: solutions.into_iter().flatten().collect(),
        anchors: anchors(&plans),
        entries,
    }
}

/// The entries of a document that are sections in a range of them.
fn entries_in<'a>(document: &'a Document, sections: &Range<u32>) -> impl Iterator<Item = &'a crate::document::Entry> + use<'a> {
    let entries = &document.entries;
    let first = entries.partition_point(|entry| entry.section.0 < sections.start);
    let end = sections.end;
    entries[first..].iter().take_while(move |entry| entry.section.0 < end).filter(|entry| entry.row.is_none())
}

/// A text, or nothing where it is blank.
fn present(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// White space folded; nothing where nothing else is there.
fn folded(text: &str) -> Option<String> {
    present(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn summary(tag: &str, entries: &[Entry]) -> LocaleSummary {
    let mut counts = [0_u32; 4];
    for status in entries.iter().filter_map(|entry| entry.translations.get(tag)).map(|translation| translation.status) {
        counts[status as usize] += 1;
    }
    let [current, behind, differs, unverified] = counts;
    let here = counts.iter().sum();
    let locale = Locale::parse(tag);
    LocaleSummary {
        tag: tag.to_owned(),
        name: locale.as_ref().map_or_else(|| tag.to_owned(), Locale::autonym),
        direction: match locale.as_ref().map(Locale::direction) {
            Some(Direction::RightToLeft) => TextDirection::Rtl,
            _ => TextDirection::Ltr,
        },
        entries: here,
        current,
        behind,
        differs,
        unverified,
        missing: u32::try_from(entries.len()).unwrap_or(u32::MAX).saturating_sub(here),
        labels: labels(locale.as_ref()),
    }
}

/// The labels of a locale; in English where no lexicon serves it.
fn labels(locale: Option<&Locale>) -> Labels {
    // A number with digits that no label holds, to find its place again.
    const SAMPLE: u32 = 987_654_321;
    let english = Locale::parse("en-US");
    let from =
        |write: &dyn Fn(&Locale) -> Option<String>| locale.and_then(write).or_else(|| english.as_ref().and_then(write)).unwrap_or_default();
    let label = |term| from(&|locale| lexicon().write_label(locale, term));
    let pattern = |term| from(&|locale| lexicon().write_ordinal(locale, term, SAMPLE)).replace(&SAMPLE.to_string(), "{n}");
    Labels { code: label(Term::ErrorCode), message: label(Term::ErrorMessage), cause: pattern(Term::Cause), step: pattern(Term::Step) }
}

fn article_record(collection: &Collection, plan: &Plan<'_>) -> ArticleRecord {
    let record = |&id: &DocumentId| {
        let document = collection.document(id);
        let revision = &document.revision;
        DocumentRecord {
            path: collection.portable_path(collection.file(document.file)).to_owned(),
            title: document.title.as_deref().and_then(folded),
            anchors: anchor_names(document, |origin| origin != AnchorOrigin::Derived),
            slugs: anchor_names(document, |origin| origin == AnchorOrigin::Derived),
            revision: RevisionRecord {
                source_text: revision.source_text.as_deref().and_then(present),
                source_commit: revision.source_commit.as_deref().and_then(present),
                handed_off: revision.handed_off.as_deref().and_then(present),
                translation_type: revision.translation_type.as_deref().and_then(present),
            },
        }
    };
    ArticleRecord { id: plan.article.id.clone(), documents: plan.documents.iter().map(|(tag, id)| (tag.clone(), record(id))).collect() }
}

/// The names of a document's anchors of some origin, each once, in order.
fn anchor_names(document: &Document, wanted: impl Fn(AnchorOrigin) -> bool) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let names = document.anchors.iter().filter(|anchor| wanted(anchor.origin)).map(|anchor| anchor.name.nfc().collect::<String>());
    names.filter(|name| seen.insert(name.clone())).collect()
}

fn anchors(plans: &[Plan<'_>]) -> BTreeMap<String, BTreeMap<String, String>> {
    let of = |plan: &Plan<'_>| -> BTreeMap<String, String> {
        let pairs = plan.article.anchors.iter().map(|(anchor, canonical)| (anchor.nfc().collect(), canonical.nfc().collect()));
        pairs.filter(|(anchor, canonical): &(String, String)| anchor != canonical).collect()
    };
    plans.iter().map(|plan| (plan.article.id.clone(), of(plan))).filter(|(_, anchors)| !anchors.is_empty()).collect()
}

/// What all entries are made with.
struct Builder<'a> {
    collection: &'a Collection,
    links: Links<'a>,
    judge: Judge<'a>,
    alerts: BTreeMap<String, AlertTitles>,
}

impl Builder<'_> {
    fn entry(&self, plan: &Plan<'_>, entry: &EntryPlan<'_>, number: usize) -> Entry {
        let translation =
            |(tag, &(id, index)): (&String, &(DocumentId, usize))| (tag.clone(), self.translation(plan, entry, tag, id, index, number));
        Entry {
            id: entry.entry.id(),
            domain: entry.entry.domain.clone(),
            codes: entry.entry.codes.clone(),
            past_codes: entry.entry.past_codes.clone(),
            article: plan.article.id.clone(),
            anchor: entry.anchor.clone(),
            aliases: entry.aliases.clone(),
            causes: entry.causes.ids.iter().map(|id| CauseRef { id: id.clone(), solution: plan.solution_id(id) }).collect(),
            steps: entry.steps.ids.iter().map(|id| StepRef { id: id.clone() }).collect(),
            translations: entry.occurrences.iter().map(translation).collect(),
        }
    }

    fn translation(&self, plan: &Plan<'_>, slot: &EntryPlan<'_>, tag: &str, id: DocumentId, index: usize, number: usize) -> Translation {
        let document = self.collection.document(id);
        let text = self.collection.text(id);
        let entry = &document.entries[index];
        let section = document.section(entry.section);
        let (start, end, sections) = match entry.shape {
            EntryShape::Section => (section.heading.end as usize, section.span.end as usize, entry.section.0 + 1..section.end),
            EntryShape::Page if entry.section == SectionId(0) => {
                (document.outline.blocks.first().map_or(text.len(), |block| block.span.start as usize), text.len(), 0..u32::MAX)
            }
            EntryShape::Page => (section.heading.end as usize, text.len(), 0..u32::MAX),
            EntryShape::Table => return self.row(plan, slot, tag, id, index, number),
        };
        let inside = |span: Span| Span::new(start, end).contains(span);
        let kept_out: Vec<Span> = entries_in(document, &sections)
            .map(|other| other.section)
            .filter(|other| *other != entry.section)
            .chain(plan.solutions_in(id, &sections))
            .map(|section| document.section(section).span)
            .filter(|span| inside(*span))
            .collect();
        let items = entry.causes.iter().chain(&entry.steps);
        let lines = entry.code_line.iter().chain(&entry.message_line).map(|line| line.span);
        let fields = entry.message.iter().chain(&entry.solution).map(|field| field.span);
        let items = items.map(|item| item.section.map_or(item.span, |section| document.section(section).heading));
        let removed = lines.chain(fields).chain(items);
        let region = Span::new(start, end);
        let extract = Extract::new(document, text, region, &kept_out, removed.filter(|span| inside(*span)).collect());
        let findings = self.judge.findings(id, index);
        let line = || entry.message_line.as_ref().and_then(|line| folded(&extract::plain(document, text, line.value)));
        let message = entry.message.as_ref().and_then(|field| folded(&field.text)).or_else(line);
        Translation {
            status: self.judge.status(plan, id, findings),
            code_as_written: folded(entry.code_span.of(text)),
            title: title(document, text, index, &slot.entry.codes),
            message,
            description: self.body(&extract, document, id, tag, Some(number), ENTRY_HEADING, "description"),
            solution: entry.solution.as_ref().and_then(|field| self.field(document, text, id, tag, field)),
            causes: cause_texts(entry, slot, id),
            steps: texts(&entry.steps, slot.steps.of(id)).map(|(id, number, text, _)| StepText { id, number, text }).collect(),
            source: self.source(document, text, Span { start: section.heading.start.min(region.start), end: region.end }),
            findings: rule_codes(findings),
        }
    }

    fn solution(&self, plan: &Plan<'_>, solution: &SolutionPlan) -> Solution {
        let text_of = |(tag, &(id, section)): (&String, &(DocumentId, SectionId))| {
            let document = self.collection.document(id);
            let text = self.collection.text(id);
            let heading = document.section(section);
            let region = Span { start: heading.heading.end, end: heading.span.end };
            let entries = entries_in(document, &(section.0 + 1..heading.end));
            let kept_out: Vec<Span> = entries.map(|entry| document.section(entry.section).span).collect();
            let extract = Extract::new(document, text, region, &kept_out, Vec::new());
            let body = self.body(&extract, document, id, tag, None, SOLUTION_HEADING, &solution.id);
            let (markdown, html) = body.map_or((None, None), |body| (Some(body.markdown), Some(body.html)));
            let item = plan.items(id).find(|item| item.section == Some(section));
            let title = folded(item.map_or(&heading.text, |item| &item.text));
            (tag.clone(), SolutionText { title, markdown, html, source: self.source(document, text, heading.span) })
        };
        Solution {
            id: solution.id.clone(),
            article: plan.article.id.clone(),
            translations: solution.sections.iter().map(text_of).collect(),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "each says one thing about one text, and a struct would be made twice only")]
    fn body(
        &self,
        extract: &Extract<'_>,
        document: &Document,
        id: DocumentId,
        tag: &str,
        entry: Option<usize>,
        heading: u8,
        prefix: &str,
    ) -> Option<Body> {
        let resolve = |target: &str| self.links.resolve(id, document, tag, entry, target);
        let markdown = present_lines(&extract.markdown(Form::Markdown, &resolve))?;
        let for_html = extract.markdown(Form::Html, &resolve);
        let options = render::Options { heading, footnotes: prefix, alerts: self.alerts.get(tag) };
        Some(Body { markdown, html: render::html(&for_html, &options) })
    }

    fn source(&self, document: &Document, text: &str, span: Span) -> SourceRange {
        let file = self.collection.file(document.file);
        let end = span.start as usize + span.of(text).trim_end().len();
        SourceRange {
            path: self.collection.portable_path(file).to_owned(),
            line: file.lines.line(span.start),
            end_line: file.lines.line(u32::try_from(end.max(span.start as usize + 1) - 1).unwrap_or(u32::MAX)),
        }
    }
}

/// Markdown without empty lines around it; nothing where nothing else is there. Spaces before the first word
/// may be the indentation of a code block, so whole lines go only.
fn present_lines(markdown: &str) -> Option<String> {
    let mut rest = markdown;
    while let Some((line, after)) = rest.split_once('\n')
        && line.trim().is_empty()
    {
        rest = after;
    }
    let text = rest.trim_end();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The causes of an entry in document `id`.
fn cause_texts(entry: &crate::document::Entry, slot: &EntryPlan<'_>, id: DocumentId) -> Vec<CauseText> {
    texts(&entry.causes, slot.causes.of(id)).map(|(id, number, text, linked)| CauseText { id, number, text, linked }).collect()
}

/// The codes of the rules that found something, sorted, each once.
fn rule_codes(findings: &[&Finding]) -> Vec<String> {
    findings.iter().map(|finding| finding.rule.code.to_owned()).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Items with their ids, numbered in order.
fn texts<'a>(
    items: &'a [crate::document::OrdinalItem],
    ids: &'a [String],
) -> impl Iterator<Item = (String, u32, Option<String>, bool)> + 'a {
    items.iter().zip(ids).zip(1..).map(|((item, id), number)| (id.clone(), number, folded(&item.text), item.link.is_some()))
}

/// The heading of an entry without its code, which stands in `codes`, in its right spelling.
fn title(document: &Document, text: &str, index: usize, codes: &[String]) -> Option<String> {
    let entry = &document.entries[index];
    // Of `ERROR 4000: the message` the words behind the number are the message, and the title too.
    if let Some(message) = entry.message.as_ref().filter(|message| document.section(entry.section).title.contains(message.span)) {
        return folded(&message.text);
    }
    let heading = match entry.section {
        SectionId(0) => document.title.clone().unwrap_or_default(),
        section => document.section(section).text.clone(),
    };
    let Some(written) = entry.heading_code.map(|span| span.of(text)).filter(|written| !written.is_empty()) else {
        return folded(&heading);
    };
    let separators = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':' | '：' | '/' | '|' | '(' | ')' | ',' | '.' | '。');
    let trimmed = heading.trim();
    if let Some(rest) = trimmed.strip_prefix(written) {
        return folded(rest.trim_start_matches(separators));
    }
    if let Some(rest) = trimmed.strip_suffix(written) {
        return folded(rest.trim_end_matches(separators));
    }
    folded(&trimmed.replace(written, &codes.join("/")))
}

impl Status {
    /// Whether something stands between the reader and the newest text.
    #[must_use]
    pub fn is_sound(self) -> bool {
        matches!(self, Self::Current | Self::Unverified)
    }
}
