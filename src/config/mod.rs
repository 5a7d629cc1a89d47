//! `doccheck.toml`: what it may say, where it is found, and what is wrong with it in words.
//!
//! Every key is kebab-case and optional; an unknown one is an error that names the nearest known one.
//! Values that only other modules can judge (locales, rules) keep their place, so that whoever judges
//! them can say where they stand: see [`Loaded::error_at`].
//!
//! Absent on purpose: the limits of the guard. The file lies in the tree that is checked, and a tree
//! must not loosen what protects from it.

mod entries;
mod load;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use crate::finding::Severity;

pub use entries::{ColumnName, EntryRule, EntryShape, FieldSource, FirstBlock, profile, profile_names};
pub use load::{ConfigError, ConfigPlace, FILE_NAME, Loaded, find, load, nearest, parse, repository};

/// A text and where it stands in the file, in bytes.
pub type SpannedText = Spanned<String>;

/// Configuration of doccheck, the catalogue compiler and linter for translated troubleshooting pages.
/// All paths are relative to the folder of the file.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(title = "doccheck.toml")]
pub struct Config {
    /// Folders, files and patterns to check where the command line names none.
    #[schemars(with = "Vec<String>")]
    pub paths: Vec<SpannedText>,
    /// Patterns of paths to leave out. `*` stops at `/`, `**` does not; a pattern without `/` matches a name anywhere.
    #[schemars(with = "Vec<String>")]
    pub exclude: Vec<SpannedText>,
    /// Locale that the others are translated from, such as `en-US`.
    #[schemars(with = "Option<String>")]
    #[serde(alias = "source_locale")]
    pub source_locale: Option<SpannedText>,
    /// Locales that every article must have.
    #[schemars(with = "Vec<String>")]
    pub locales: Vec<SpannedText>,
    /// How the locale of a document is told.
    pub layout: Layout,
    /// Dialect of Markdown that the documents are written in.
    pub dialect: Dialect,
    /// Whether translations are kept in step with the current source: then structural differences from it count in full.
    #[serde(alias = "in_step")]
    pub in_step: bool,
    /// Locale or path of the documents that translations are compared with, whatever revision they name.
    #[schemars(with = "Option<String>")]
    pub reference: Option<SpannedText>,
    /// Git repository that holds the history of the source, where it is not the one that the source's documents lie in. It may be a bare one.
    #[schemars(with = "Option<String>")]
    #[serde(alias = "source_repo")]
    pub source_repo: Option<SpannedText>,
    /// Rules to run: codes, prefixes of codes, or names. Empty means all that are on by default.
    #[schemars(with = "Vec<String>")]
    pub select: Vec<SpannedText>,
    /// Rules not to run: codes, prefixes of codes, or names.
    #[schemars(with = "Vec<String>")]
    pub ignore: Vec<SpannedText>,
    /// Findings below this severity are not reported.
    #[serde(alias = "min_severity")]
    pub min_severity: Option<Severity>,
    /// The least severity that makes doccheck fail; `error` where nothing is said.
    #[serde(alias = "fail_on")]
    pub fail_on: Option<FailOn>,
    /// Severities by rule: its code or its name.
    #[schemars(with = "BTreeMap<String, Level>")]
    pub severity: BTreeMap<SpannedText, Level>,
    /// Findings not to report, by path and rule.
    pub suppress: Vec<Suppress>,
    /// File of findings that are accepted for now; must lie inside the folder of this file. `doccheck --write-baseline` writes it.
    #[schemars(with = "Option<String>")]
    pub baseline: Option<SpannedText>,
    /// Keys that the front matter of every document must have.
    #[schemars(with = "Vec<String>")]
    #[serde(alias = "required_metadata")]
    pub required_metadata: Vec<SpannedText>,
    /// Whether the whole documentation is given, so that what links lead to must be there.
    pub tree: Tree,
    /// Hosts that the documentation itself is published on, such as `docs.example.com`.
    #[schemars(with = "Vec<String>")]
    #[serde(alias = "own_hosts")]
    pub own_hosts: Vec<SpannedText>,
    /// Catalogue that was published last, its file or folder: what it promised must still be there.
    #[schemars(with = "Option<String>")]
    pub published: Option<SpannedText>,
    /// The codes that the product itself knows.
    pub registry: Option<RegistryTable>,
    /// Locale of doccheck's own messages.
    #[schemars(with = "Option<String>")]
    #[serde(alias = "ui_locale")]
    pub ui_locale: Option<SpannedText>,
    /// Trees whose locale or dialect is not to be told from their paths.
    pub roots: Vec<Root>,
    /// How the entries of some documents are shaped, where they are not recognised.
    pub entries: Vec<EntryRule>,
    /// Folder that the catalogue is written to; must lie inside the folder of this file.
    #[schemars(with = "Option<String>")]
    pub out: Option<SpannedText>,
}

/// Where the product's codes are listed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RegistryTable {
    /// The list of codes, or how they are found in the product's source.
    #[schemars(with = "RegistryCodes")]
    pub codes: Spanned<RegistryCodes>,
}

/// A list of codes, or how they are found.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RegistryCodes {
    /// A file with one code a line, or with a JSON array of them.
    List(String),
    /// Files in which a pattern finds them.
    Search(RegistrySearch),
}

/// Files of the product and the pattern of codes in them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RegistrySearch {
    /// Paths and patterns of paths, such as `src/**/*.cs`.
    pub files: Vec<String>,
    /// A regular expression whose first group is the code.
    pub pattern: String,
}

/// A tree of documents, or a published catalogue that stands for one.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(extend("anyOf" = [{"required": ["path"]}, {"required": ["catalogue", "locale"]}]))]
pub struct Root {
    /// The folder; it may lie beside the one of this file.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub path: Option<SpannedText>,
    /// Instead of a folder, the catalogue that another repository published, its file or folder: its documents in `locale` are what
    /// others are compared with, and what links may lead to.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub catalogue: Option<SpannedText>,
    /// Locale of all documents in it.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub locale: Option<SpannedText>,
    /// Dialect of all documents in it.
    #[serde(default)]
    pub dialect: Option<Dialect>,
    /// What to put before the path below the folder to make the article's id, where trees with a locale do not begin at the same level.
    #[serde(default, alias = "article_prefix")]
    #[schemars(with = "Option<String>")]
    pub article_prefix: Option<SpannedText>,
}

/// Findings that are not reported: those of some rules in some files.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Suppress {
    /// Patterns of paths, as in `exclude`: one that matches a folder means what is in it.
    #[schemars(with = "Vec<String>")]
    pub paths: Vec<SpannedText>,
    /// Codes, prefixes of codes, or names. Empty means all rules.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub rules: Vec<SpannedText>,
    /// Why these findings are no faults: for whoever meets the entry later.
    #[schemars(with = "String")]
    pub reason: SpannedText,
}

/// How the locale of a document is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// Whatever the paths show, else the front matter.
    #[default]
    Auto,
    /// By a folder named like a locale.
    Folder,
    /// By the end of the file name: `page.pt-PT.md`.
    Suffix,
    /// By the front matter alone.
    FrontMatter,
}

/// A dialect of Markdown, as far as anchors and links depend on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Dialect {
    /// Told from what the documents use.
    #[default]
    Auto,
    /// docfx, as on Microsoft Learn.
    Docfx,
    /// GitHub, and sites whose slugs are like GitHub's.
    Github,
    /// Hugo.
    Hugo,
    /// MkDocs with Python-Markdown.
    Mkdocs,
    /// MDX: Docusaurus, Starlight, React.
    Mdx,
    /// VuePress and VitePress.
    Vuepress,
}

/// Whether what is given is the whole documentation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Tree {
    /// Told for each folder from the links into it: it is complete where nearly all of them lead to something.
    #[default]
    Auto,
    /// It is: a link to something that is not there is broken.
    Complete,
    /// It is not: what is not there may be elsewhere.
    Partial,
}

/// The severity that a rule is given, or that it does not run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Report as an error.
    Error,
    /// Report as a warning.
    Warning,
    /// Report as a note.
    Note,
    /// Do not run.
    Off,
}

impl Level {
    /// The severity; `None` for [`Self::Off`].
    #[must_use]
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Note => Some(Severity::Note),
            Self::Off => None,
        }
    }
}

/// The least severity that makes doccheck fail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FailOn {
    /// Errors.
    #[default]
    Error,
    /// Errors and warnings.
    Warning,
    /// Any finding.
    Note,
    /// No finding.
    Never,
}

impl FailOn {
    /// Whether a finding of this severity makes doccheck fail.
    #[must_use]
    pub fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Note => true,
            Self::Never => false,
        }
    }
}

impl Config {
    /// The JSON Schema of the file, for editors.
    #[must_use]
    pub fn schema() -> schemars::Schema {
        schemars::schema_for!(Config)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &str = r#"
paths = ["docs", "extra/**/*.md"]
exclude = ["drafts"]
source-locale = "en-US"
locales = ["nl-NL", "pt-PT"]
layout = "front-matter"
dialect = "docfx"
in-step = true
reference = "en-US"
select = ["DC2", "missing-cause"]
ignore = ["DC004"]
min-severity = "warning"
fail-on = "never"
baseline = "accepted.txt"
required-metadata = ["title"]
own-hosts = ["docs.example.com"]
tree = "complete"
published = "published/catalogue.json"
ui-locale = "pt-PT"
out = "catalogue"

[severity]
DC301 = "error"
missing-entry = "off"

[registry]
codes = { files = ["src/**/*.cs"], pattern = 'Code\("(\w+)"\)' }

[[roots]]
path = "en"
locale = "en-US"
dialect = "github"
article-prefix = "articles/"

[[entries]]
paths = ["errors/**"]
profile = "page-per-code"
shape = "page"
code = { front-matter = "error_code" }
message = { first = "paragraph" }
causes = { first = "list" }
solution = { label = "Remedy" }
domain = { folder = 2 }

[[entries]]
paths = ["tables/**"]
shape = "table"
code = { column = 1 }
message = { column = "Message" }
domain = { heading = "^Device (\\w+)" }

[[suppress]]
paths = ["legacy/**"]
rules = ["DC4"]
reason = "moved next month"
"#;

    #[test]
    fn every_key_is_read() {
        let config = parse(ALL, std::path::Path::new("doccheck.toml")).unwrap().config;
        assert_eq!(config.paths[1].get_ref(), "extra/**/*.md");
        assert_eq!(config.source_locale.as_ref().map(|l| l.get_ref().as_str()), Some("en-US"));
        assert_eq!((config.layout, config.dialect, config.in_step), (Layout::FrontMatter, Dialect::Docfx, true));
        assert_eq!(config.tree, Tree::Complete);
        assert_eq!((config.min_severity, config.fail_on), (Some(Severity::Warning), Some(FailOn::Never)));
        assert_eq!(config.severity.get("missing-entry"), Some(&Level::Off));
        let (key, level) = config.severity.first_key_value().unwrap();
        assert_eq!((&ALL[key.span()], level.severity()), ("DC301", Some(Severity::Error)));
        assert_eq!(config.roots[0].dialect, Some(Dialect::Github));
        assert_eq!(config.roots[0].article_prefix.as_ref().map(|p| p.get_ref().as_str()), Some("articles/"));
        assert_eq!(config.entries[0].shape, Some(EntryShape::Page));
        assert!(
            matches!(config.entries[1].code.as_ref().map(|code| code.get_ref()), Some(FieldSource::Column(column)) if *column.get_ref() == ColumnName::Number(1))
        );
        assert_eq!(&ALL[config.suppress[0].rules[0].span()], "\"DC4\"");
        assert_eq!(&ALL[config.out.unwrap().span()], "\"catalogue\"");
        assert!(matches!(config.registry.unwrap().codes.get_ref(), RegistryCodes::Search(search) if search.files.len() == 1));
    }

    #[test]
    fn the_schema_allows_what_is_read_and_no_other_key() {
        let schema = serde_json::to_value(Config::schema()).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let value: serde_json::Value = toml::from_str(ALL).unwrap();
        assert!(validator.is_valid(&value), "{:?}", validator.iter_errors(&value).collect::<Vec<_>>());
        assert!(validator.is_valid(&serde_json::json!({})));
        for wrong in [
            serde_json::json!({"in_step": true}),
            serde_json::json!({"max-file-size": 1}),
            serde_json::json!({"layout": "tree"}),
            serde_json::json!({"roots": [{"locale": "en"}]}),
            serde_json::json!({"severity": {"DC301": "fatal"}}),
            serde_json::json!({"entries": [{"paths": ["a"], "shape": "row"}]}),
            serde_json::json!({"entries": [{"paths": ["a"], "code": {"heading": "a", "column": 1}}]}),
        ] {
            assert!(!validator.is_valid(&wrong), "{wrong}");
        }
        for (name, property) in schema["properties"].as_object().unwrap() {
            assert!(property.get("description").is_some(), "{name} has no description");
            assert!(!name.contains('_'), "{name}");
        }
    }

    #[test]
    fn failing_is_a_threshold() {
        assert!(FailOn::default().fails(Severity::Error) && !FailOn::Error.fails(Severity::Warning));
        assert!(FailOn::Warning.fails(Severity::Warning) && FailOn::Note.fails(Severity::Note));
        assert!(!FailOn::Never.fails(Severity::Error));
    }
}
