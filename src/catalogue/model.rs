//! The catalogue's types: what `catalogue.json` holds, key by key, in the order in which it is written.
//!
//! Maps are sorted, what is unknown is `null` and never an empty text, and nothing here depends on the
//! machine or the moment, so that equal documents give equal bytes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use crate::published::SCHEMA_VERSION;

/// The name of the schema's file, which lies beside every catalogue.
pub const SCHEMA_FILE: &str = "catalogue.schema.json";

/// All errors of all documents, in all locales.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Catalogue {
    /// The schema that the file obeys, relative to it.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The version of the catalogue's form.
    pub schema_version: u32,
    /// What wrote it.
    pub generator: Generator,
    /// The locale that the others are translated from, where one is known.
    pub source_locale: Option<String>,
    /// The locales, by tag.
    pub locales: Vec<LocaleSummary>,
    /// The articles, by id.
    pub articles: Vec<ArticleRecord>,
    /// The errors: article by article, in the order of the source, else of the newest translation.
    pub entries: Vec<Entry>,
    /// The sections that causes and steps lead to: article by article, in the order in which they are
    /// first led to.
    pub solutions: Vec<Solution>,
    /// By article: other anchors of its sections, old ones included, with the canonical one of each.
    pub anchors: BTreeMap<String, BTreeMap<String, String>>,
}

/// A program and its version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Generator {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// A locale and how complete it is. The entries of the catalogue are its `entries` and `missing` ones;
/// its `entries` are the `current`, `behind`, `differs` and `unverified` ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LocaleSummary {
    /// The BCP 47 tag; `und` where documents are in no known locale.
    pub tag: String,
    /// The name in its own language.
    pub name: String,
    /// The direction of its text.
    pub direction: TextDirection,
    /// How many entries it has.
    pub entries: u32,
    /// How many of them are current.
    pub current: u32,
    /// How many of them are behind.
    pub behind: u32,
    /// How many of them differ.
    pub differs: u32,
    /// How many of them could be compared with nothing.
    pub unverified: u32,
    /// How many entries it lacks.
    pub missing: u32,
    /// The words for the parts of an entry, in the locale's normal form.
    pub labels: Labels,
}

/// The direction of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum TextDirection {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl TextDirection {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The words for the parts of an entry. In patterns, `{n}` stands for the number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Labels {
    /// Of the code: `Error code`.
    pub code: String,
    /// Of the message: `Error message`.
    pub message: String,
    /// Of a cause, a pattern: `Cause {n}`, `{n}. neden`.
    pub cause: String,
    /// Of a step, a pattern: `Step {n}`.
    pub step: String,
}

impl Labels {
    /// The label of cause `number`.
    #[must_use]
    pub fn cause(&self, number: u32) -> String {
        self.cause.replace("{n}", &number.to_string())
    }

    /// The label of step `number`.
    #[must_use]
    pub fn step(&self, number: u32) -> String {
        self.step.replace("{n}", &number.to_string())
    }
}

/// One subject in all its locales.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ArticleRecord {
    /// Its id: the path without locale and extension.
    pub id: String,
    /// Its documents, by locale.
    pub documents: BTreeMap<String, DocumentRecord>,
}

/// One document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DocumentRecord {
    /// Its path below the root that was checked, `/`-separated.
    pub path: String,
    /// Its title.
    pub title: Option<String>,
    /// The anchors that its authors wrote, in order: what links to it may end in, besides `slugs`.
    #[serde(default)]
    pub anchors: Vec<String>,
    /// The anchors that its site makes from headings without one, in order.
    #[serde(default)]
    pub slugs: Vec<String>,
    /// What its front matter says of its origin.
    pub revision: RevisionRecord,
}

/// Which text of the source a document was made from, as its front matter tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RevisionRecord {
    /// The key that names the source's text.
    pub source_text: Option<String>,
    /// The source repository's commit.
    pub source_commit: Option<String>,
    /// The day of the hand-off, `2020-07-20`.
    pub handed_off: Option<String>,
    /// How it was translated: `MT`, `HT`, ….
    pub translation_type: Option<String>,
}

/// One error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Entry {
    /// Its id: the first of its codes; where a domain tells several entries of one code apart, `code.domain`.
    pub id: String,
    /// What tells it from other entries of its code, such as a SQLSTATE; `null` where its code is its own.
    #[serde(default)]
    pub domain: Option<String>,
    /// Its codes, in their canonical spelling whatever a translation has made of them.
    pub codes: Vec<String>,
    /// Spellings that older revisions of the source used.
    pub past_codes: Vec<String>,
    /// The article that documents it.
    pub article: String,
    /// The canonical anchor of its section; `null` where it has none that all locales share.
    pub anchor: Option<String>,
    /// Other anchors that lead there.
    pub aliases: Vec<String>,
    /// The causes of all locales, in order.
    pub causes: Vec<CauseRef>,
    /// The steps of all locales, in order.
    pub steps: Vec<StepRef>,
    /// What each locale says. A locale that lacks the entry is not here.
    pub translations: BTreeMap<String, Translation>,
}

/// A cause, whatever the language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CauseRef {
    /// What it is known by: the canonical anchor that it leads to.
    pub id: String,
    /// The solution that it leads to, one of the same article; `null` where it leads to none.
    pub solution: Option<String>,
}

/// A step, whatever the language. Its solution, where it has one, bears the same id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StepRef {
    /// What it is known by: the canonical anchor that it leads to.
    pub id: String,
}

/// How a translation stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Of the same revision as the source or the newest translation, with no fault of structure.
    Current,
    /// Of an older revision.
    Behind,
    /// Of the same revision, with faults of structure or of codes.
    Differs,
    /// There was nothing to compare it with.
    Unverified,
}

impl Status {
    /// The word that stands for it in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Behind => "behind",
            Self::Differs => "differs",
            Self::Unverified => "unverified",
        }
    }
}

/// An error in one locale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Translation {
    /// How it stands to its source.
    pub status: Status,
    /// The code as the document writes it, damage included.
    pub code_as_written: Option<String>,
    /// The heading without the code.
    pub title: Option<String>,
    /// The message, without markup.
    pub message: Option<String>,
    /// What else the entry says.
    pub description: Option<Body>,
    /// What to do, where that is a part of the entry itself, such as a column of its table; solutions that causes lead to are
    /// among the catalogue's own.
    #[serde(default)]
    pub solution: Option<Body>,
    /// Its causes, numbered in order.
    pub causes: Vec<CauseText>,
    /// Its steps, numbered in order.
    pub steps: Vec<StepText>,
    /// Where it stands.
    pub source: SourceRange,
    /// Codes of the rules that found something in it, sorted, each once.
    pub findings: Vec<String>,
}

/// A text in both forms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Body {
    /// As Markdown: the author's own, with links absolute or relative to the catalogue's folder. Raw HTML in
    /// it is not cleaned.
    pub markdown: String,
    /// As HTML, cleaned; links as in `markdown`.
    pub html: String,
}

/// A cause in one locale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CauseText {
    /// The cause.
    pub id: String,
    /// Its position in this translation, from 1.
    pub number: u32,
    /// Its words, without label and markup.
    pub text: Option<String>,
    /// Whether this translation links it.
    pub linked: bool,
}

/// A step in one locale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StepText {
    /// The step.
    pub id: String,
    /// Its position in this translation, from 1.
    pub number: u32,
    /// Its words, without label and markup.
    pub text: Option<String>,
}

/// Lines of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SourceRange {
    /// The document's path below the root that was checked, `/`-separated.
    pub path: String,
    /// The first line, from 1.
    pub line: u32,
    /// The last line.
    pub end_line: u32,
}

/// What to do against a cause, or in a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Solution {
    /// The canonical anchor of its section; unique in its article.
    pub id: String,
    /// The article that holds it.
    pub article: String,
    /// What each locale says.
    pub translations: BTreeMap<String, SolutionText>,
}

/// A solution in one locale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SolutionText {
    /// The section's heading.
    pub title: Option<String>,
    /// The text as Markdown; see [`Body::markdown`].
    pub markdown: Option<String>,
    /// The text as HTML, cleaned.
    pub html: Option<String>,
    /// Where it stands.
    pub source: SourceRange,
}

/// The JSON Schema of `catalogue.json` and of `catalogue.<locale>.json`.
#[must_use]
pub fn schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Catalogue).to_value();
    // Catalogues of later versions have the same shape at another number; this one is what the file says.
    if let Some(version) = schema.pointer_mut("/properties/schema_version").and_then(serde_json::Value::as_object_mut) {
        version.insert("const".to_owned(), SCHEMA_VERSION.into());
    }
    schema
}

impl Catalogue {
    /// The same restricted to the locale `tag`. Entries that it lacks stay, with no translation: their codes
    /// are known in every language.
    #[must_use]
    pub fn for_locale(&self, tag: &str) -> Self {
        fn only<T: Clone>(map: &BTreeMap<String, T>, tag: &str) -> BTreeMap<String, T> {
            map.get_key_value(tag).map(|(key, value)| (key.clone(), value.clone())).into_iter().collect()
        }
        let solutions = self.solutions.iter().filter(|solution| solution.translations.contains_key(tag));
        Self {
            schema: self.schema.clone(),
            schema_version: self.schema_version,
            generator: self.generator.clone(),
            source_locale: self.source_locale.clone(),
            locales: self.locales.iter().filter(|locale| locale.tag == tag).cloned().collect(),
            articles: self.articles.iter().map(|it| ArticleRecord { documents: only(&it.documents, tag), id: it.id.clone() }).collect(),
            entries: self.entries.iter().map(|entry| Entry { translations: only(&entry.translations, tag), ..entry.clone() }).collect(),
            solutions: solutions.map(|solution| Solution { translations: only(&solution.translations, tag), ..solution.clone() }).collect(),
            anchors: self.anchors.clone(),
        }
    }

    /// As JSON, the way it is written to files: indented, one line end at the end.
    ///
    /// # Panics
    /// Never: all keys are texts, and no value can fail to be written.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).expect("every key is a text");
        json.push('\n');
        json
    }

    /// The locale `tag`.
    #[must_use]
    pub fn locale(&self, tag: &str) -> Option<&LocaleSummary> {
        self.locales.iter().find(|locale| locale.tag == tag)
    }

    /// The solution `id` of `article`.
    #[must_use]
    pub fn solution(&self, article: &str, id: &str) -> Option<&Solution> {
        self.solutions.iter().find(|solution| solution.id == id && solution.article == article)
    }
}
