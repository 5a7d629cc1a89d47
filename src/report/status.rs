//! How up to date the translations are: the table of `doccheck status`, its list, and its JSON.

use super::table::Table;
use super::text::TextOptions;
use crate::alignment::freshness::Grade;
use crate::check::standing::{Standing, State};
use crate::diagnostic::Tool;
use crate::document::Collection;
use crate::finding::Argument;
use crate::localization::{Words, visible};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// How up to date the translations are.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Status {
    /// Version of this format: 1.
    pub schema_version: u32,
    /// The program that wrote it.
    pub tool: Tool,
    /// The locale that the others are translated from, where one was found.
    pub source_locale: Option<String>,
    /// Counts by locale, sorted.
    pub locales: Vec<LocaleStatus>,
    /// Every document, and every one that is missing, by locale and path.
    pub documents: Vec<DocumentStatus>,
}

/// How many documents of a locale are how far behind.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct LocaleStatus {
    /// The locale.
    pub locale: String,
    /// Documents whose source has not changed since.
    pub current: usize,
    /// Documents whose source has other wording.
    pub cosmetic: usize,
    /// Documents whose source has other sections, lists, tables or the like.
    pub structural: usize,
    /// Documents whose source has other error codes, messages or causes.
    pub codes: usize,
    /// Articles of the source that are not translated.
    pub missing: usize,
    /// Documents of which it cannot be told.
    pub unverifiable: usize,
    /// All of them.
    pub total: usize,
}

/// How a document stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum DocumentState {
    /// The source has not changed since.
    Current,
    /// Its wording has.
    Cosmetic,
    /// Its sections, lists, tables or the like have.
    Structural,
    /// Its error codes, messages or causes have.
    Codes,
    /// There is no translation.
    Missing,
    /// It cannot be told.
    Unverifiable,
}

/// One article in one locale.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DocumentStatus {
    /// The locale.
    pub locale: String,
    /// The article.
    pub article: String,
    /// The document's path, relative to the current folder; null where it is missing.
    pub path: Option<String>,
    /// The path of the source's document, likewise; null where the source does not have the article.
    pub source: Option<String>,
    /// How it stands.
    pub state: DocumentState,
    /// Why it cannot be told: `no-revision`, `no-source`, `no-history`, or a reason of the rule unknown-source-commit; else null.
    pub reason: Option<String>,
    /// What the source has changed, in words; null where nothing is known.
    pub message: Option<String>,
    /// What it has changed, by the argument names of the rule stale-translation; empty where nothing is known.
    pub changes: BTreeMap<String, Argument>,
}

impl Status {
    /// The status of `standings`, which are in order.
    #[must_use]
    pub fn new(standings: &[Standing], collection: &Collection, words: &Words) -> Self {
        let mut locales: BTreeMap<&str, LocaleStatus> = BTreeMap::new();
        let documents: Vec<DocumentStatus> = standings.iter().map(|standing| document(standing, collection, words)).collect();
        for (standing, document) in standings.iter().zip(&documents) {
            let counts = locales.entry(standing.locale.as_str()).or_default();
            *match document.state {
                DocumentState::Current => &mut counts.current,
                DocumentState::Cosmetic => &mut counts.cosmetic,
                DocumentState::Structural => &mut counts.structural,
                DocumentState::Codes => &mut counts.codes,
                DocumentState::Missing => &mut counts.missing,
                DocumentState::Unverifiable => &mut counts.unverifiable,
            } += 1;
            counts.total += 1;
        }
        let named = |(tag, counts): (&str, LocaleStatus)| LocaleStatus { locale: tag.to_owned(), ..counts };
        Self {
            schema_version: 1,
            tool: Tool { name: "doccheck".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() },
            source_locale: collection.source_locale.as_ref().map(|locale| locale.as_str().to_owned()),
            locales: locales.into_iter().map(named).collect(),
            documents,
        }
    }

    /// Writes the table, and where `listed` says so every document that is not current.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write(&self, listed: bool, words: &Words, options: &TextOptions, out: &mut dyn Write) -> io::Result<()> {
        match &self.source_locale {
            Some(locale) => writeln!(out, "{}\n", words.phrase("summary-source", &[("locale", locale.as_str().into())]))?,
            None => writeln!(out, "{}\n", words.phrase("status-no-source", &[]))?,
        }
        let heads = ["column-locale", "status-current", "status-cosmetic", "status-structural", "status-codes"];
        let heads = heads.iter().chain(&["status-missing", "status-unverifiable", "status-total"]);
        let row = |status: &LocaleStatus| {
            let behind = [status.current, status.cosmetic, status.structural, status.codes];
            let counts = behind.into_iter().chain([status.missing, status.unverifiable, status.total]);
            std::iter::once(status.locale.clone()).chain(counts.map(|count| count.to_string())).collect()
        };
        let table = Table {
            title: words.phrase("status-title", &[]),
            texts: 1,
            head: heads.map(|id| words.phrase(id, &[])).collect(),
            rows: self.locales.iter().map(row).collect(),
        };
        table.write(options, out)?;
        let told = self.documents.iter().filter(|document| listed && document.state != DocumentState::Current);
        for document in told {
            let path = document.path.as_ref().or(document.source.as_ref()).map_or(document.article.as_str(), String::as_str);
            let reason = document.reason.as_ref().map(|reason| words.phrase("status-reason", &[("reason", reason.as_str().into())]));
            let missing = || words.phrase("status-untranslated", &[("locale", document.locale.as_str().into())]);
            let text = document.message.clone().or(reason).unwrap_or_else(missing);
            writeln!(out, "{}: {}", visible(path), visible(&text))?;
        }
        Ok(())
    }
}

fn document(standing: &Standing, collection: &Collection, words: &Words) -> DocumentStatus {
    let article = collection.article(standing.document);
    let path = |id| collection.file(collection.document(id).file).path.clone();
    let (state, reason, finding) = match &standing.state {
        State::Graded(Grade::Current, _) => (DocumentState::Current, None, None),
        State::Graded(Grade::Cosmetic, finding) => (DocumentState::Cosmetic, None, finding.as_deref()),
        State::Graded(Grade::Structural, finding) => (DocumentState::Structural, None, finding.as_deref()),
        State::Graded(Grade::Codes, finding) => (DocumentState::Codes, None, finding.as_deref()),
        State::Unverifiable(reason) => (DocumentState::Unverifiable, Some((*reason).to_owned()), None),
        State::Missing => (DocumentState::Missing, None, None),
    };
    DocumentStatus {
        locale: standing.locale.as_str().to_owned(),
        article: article.id.clone(),
        path: Some(path(standing.document)).filter(|_| state != DocumentState::Missing),
        source: article.source.map(path),
        state,
        reason,
        message: finding.map(|finding| words.diagnostic(finding, collection).message),
        changes: finding.iter().flat_map(|finding| &finding.arguments).map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
    }
}

/// The JSON Schema of the status.
#[must_use]
pub fn schema() -> Schema {
    let mut schema = SchemaGenerator::default().into_root_schema_for::<Status>();
    schema.insert("title".to_owned(), json!("doccheck status"));
    schema
}
