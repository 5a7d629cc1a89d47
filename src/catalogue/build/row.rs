//! Entries that are rows of a table, and the parts of entries that are fields of their own.

use super::extract::{Extract, Form};
use super::plan::{EntryPlan, Plan};
use super::{Builder, ENTRY_HEADING, cause_texts, folded, rule_codes};
use crate::catalogue::model::{Body, Translation};
use crate::catalogue::render;
use crate::document::{Document, DocumentId, Field};
use crate::source::Span;

impl Builder<'_> {
    /// The translation that a row is. Its other cells are its description, each under the name of its column.
    pub(super) fn row(&self, plan: &Plan<'_>, slot: &EntryPlan<'_>, tag: &str, id: DocumentId, index: usize, number: usize) -> Translation {
        let document = self.collection.document(id);
        let text = self.collection.text(id);
        let entry = &document.entries[index];
        let findings = self.judge.findings(id, index);
        let cells: Vec<(&str, Span)> = entry.details.iter().map(|detail| (detail.name.as_str(), detail.field.span)).collect();
        Translation {
            status: self.judge.status(plan, id, findings),
            code_as_written: folded(entry.code_span.of(text)),
            title: None,
            message: entry.message.as_ref().and_then(|field| folded(&field.text)),
            description: self.cells(document, text, id, tag, Some(number), &cells),
            solution: entry.solution.as_ref().and_then(|field| self.field(document, text, id, tag, field)),
            causes: cause_texts(entry, slot, id),
            steps: Vec::new(),
            source: self.source(document, text, entry.span),
            findings: rule_codes(findings),
        }
    }

    /// A field with its markup and links; where it stands in no text, as a value of the front matter does, its words.
    pub(super) fn field(&self, document: &Document, text: &str, id: DocumentId, tag: &str, field: &Field) -> Option<Body> {
        if field.span.start < document.front_matter.body_start {
            let markdown = literal(&folded(&field.text)?);
            return Some(Body { html: render::html(&markdown, &self.options(tag)), markdown });
        }
        self.cells(document, text, id, tag, None, &[("", field.span)])
    }

    /// Parts of a text, each with its name before it, as paragraphs.
    fn cells(
        &self,
        document: &Document,
        text: &str,
        id: DocumentId,
        tag: &str,
        entry: Option<usize>,
        cells: &[(&str, Span)],
    ) -> Option<Body> {
        let resolve = |target: &str| self.links.resolve(id, document, tag, entry, target);
        let written = |form: Form| {
            let cell = |&(name, span): &(&str, Span)| {
                let markdown = Extract::new(document, text, span, &[], Vec::new()).markdown(form, &resolve);
                // In a table a bar is escaped, even in code.
                let markdown = markdown.trim().replace("\\|", "|");
                if name.is_empty() { markdown } else { format!("**{}:** {markdown}", literal(name)) }
            };
            cells.iter().map(cell).collect::<Vec<_>>().join("\n\n")
        };
        let markdown = written(Form::Markdown);
        (!markdown.is_empty()).then(|| Body { html: render::html(&written(Form::Html), &self.options(tag)), markdown })
    }

    fn options<'s>(&'s self, tag: &str) -> render::Options<'s> {
        render::Options { heading: ENTRY_HEADING, footnotes: "description", alerts: self.alerts.get(tag) }
    }
}

/// A text that means itself in Markdown.
fn literal(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!') {
            output.push('\\');
        }
        output.push(c);
    }
    output
}
