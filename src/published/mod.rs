//! A catalogue that was published: what it promises to whoever links to it, and what it knows of documents that are not here.
//!
//! Read apart from the model that writes it, and leniently: a catalogue is another program's file, perhaps an older one's or a
//! damaged one's, and every key that is not needed may be missing or of any shape.

mod pages;

use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// The version of the catalogue's form that this build of doccheck writes and reads. It rises where something is
/// removed or changes its meaning; new keys leave it as it is.
pub const SCHEMA_VERSION: u32 = 1;

/// A published catalogue.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Published {
    /// The locale that the others are translated from, where it was known.
    pub source_locale: Option<String>,
    /// The articles, by id.
    pub articles: Vec<PublishedArticle>,
    /// The errors, in the order of their articles.
    pub entries: Vec<PublishedEntry>,
    /// The sections that causes and steps lead to.
    pub solutions: Vec<PublishedSolution>,
    /// The file, as findings show it; not read from it.
    #[serde(skip)]
    pub path: String,
    /// Whether this run reads all that was published, so that what is not there is gone; not read from it.
    #[serde(skip)]
    pub whole: bool,
}

/// One subject.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PublishedArticle {
    /// Its path without locale and extension.
    pub id: String,
    /// Its documents, by locale.
    pub documents: BTreeMap<String, PublishedDocument>,
}

/// One document.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PublishedDocument {
    /// Its path.
    pub path: String,
    /// Its title.
    pub title: Option<String>,
    /// Anchors that its authors wrote, in order.
    pub anchors: Vec<String>,
    /// Anchors that were made from its headings, in order.
    pub slugs: Vec<String>,
}

/// One error.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PublishedEntry {
    /// Its codes; the first is its id and its address.
    pub codes: Vec<String>,
    /// Older spellings, which have addresses too.
    pub past_codes: Vec<String>,
    /// Its article.
    pub article: String,
    /// The canonical anchor of its section.
    pub anchor: Option<String>,
    /// Others that lead there.
    pub aliases: Vec<String>,
    /// Its causes, in order.
    pub causes: Vec<PublishedCause>,
    /// What each locale says.
    pub translations: BTreeMap<String, PublishedTranslation>,
}

/// A cause, whatever the language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PublishedCause {
    /// The canonical anchor that it leads to.
    pub id: String,
    /// The solution that it leads to.
    pub solution: Option<String>,
}

/// An error in one locale.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PublishedTranslation {
    /// The heading without the code.
    pub title: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// Its causes, in order.
    pub causes: Vec<PublishedItem>,
    /// Its steps, in order.
    pub steps: Vec<PublishedItem>,
}

/// A cause or a step in one locale.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PublishedItem {
    /// What it is known by: the canonical anchor that it leads to.
    pub id: String,
    /// Its words.
    pub text: Option<String>,
    /// Whether it is linked; steps do not say, and are.
    pub linked: Option<bool>,
}

/// What a cause or a step leads to.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PublishedSolution {
    /// The canonical anchor of its section.
    pub id: String,
    /// Its article.
    pub article: String,
    /// What each locale says.
    pub translations: BTreeMap<String, PublishedSection>,
}

/// A section in one locale.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PublishedSection {
    /// Its heading.
    pub title: Option<String>,
}

/// Why a text is no catalogue that can be read.
#[derive(Debug, thiserror::Error)]
pub enum PublishedError {
    /// It is none.
    #[error("it is no catalogue of doccheck: {0}")]
    Form(#[from] serde_json::Error),
    /// It is one of a form that this build does not know.
    #[error("it has schema version {found}, and this doccheck reads version {SCHEMA_VERSION}: {}", version_advice(*found))]
    Version {
        /// Its version.
        found: u32,
    },
}

/// What to do about a catalogue of another schema version.
#[must_use]
pub fn version_advice(found: u32) -> &'static str {
    if found < SCHEMA_VERSION { "run `doccheck build` again" } else { "use a newer doccheck" }
}

impl Published {
    /// Reads the text of `catalogue.json`.
    ///
    /// # Errors
    /// A text that is no catalogue, or one of another schema version. Nesting is limited by the reader of JSON.
    pub fn parse(text: &str) -> Result<Self, PublishedError> {
        /// What every version has; other keys may be of any shape.
        #[derive(Deserialize)]
        struct Versioned {
            schema_version: u32,
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let Versioned { schema_version } = serde_json::from_str(text)?;
        if schema_version != SCHEMA_VERSION {
            return Err(PublishedError::Version { found: schema_version });
        }
        let mut read: Self = serde_json::from_str(text)?;
        // An entry without a code is nobody's.
        read.entries.retain(|entry| !entry.codes.is_empty());
        Ok(read)
    }

    /// Its documents, by article and locale.
    #[must_use]
    pub fn documents(&self) -> HashMap<(&str, &str), &PublishedDocument> {
        let mut found = HashMap::new();
        for article in &self.articles {
            found.extend(article.documents.iter().map(|(tag, document)| ((article.id.as_str(), tag.as_str()), document)));
        }
        found
    }
}

impl PublishedEntry {
    /// All anchors that lead to it.
    pub fn anchors(&self) -> impl Iterator<Item = &str> {
        self.anchor.iter().chain(&self.aliases).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_needed_may_be_missing() {
        let read = Published::parse(r#"{"schema_version": 1, "entries": [{"codes": ["A1"]}, {"id": "x"}], "more": [1]}"#).unwrap();
        assert_eq!(read.entries.len(), 1);
    }

    #[test]
    fn other_forms_say_what_they_need() {
        let complaint = |text: &str| Published::parse(text).unwrap_err().to_string();
        assert!(complaint(r#"{"schema_version": 2, "entries": 7}"#).contains("use a newer doccheck"));
        assert!(complaint(r#"{"schema_version": 0}"#).contains("run `doccheck build` again"));
        assert!(complaint("[]").contains("no catalogue"));
        let deep = format!("{{\"schema_version\": 1, \"x\": {}", "[".repeat(100_000));
        assert!(complaint(&deep).contains("no catalogue"));
    }
}
