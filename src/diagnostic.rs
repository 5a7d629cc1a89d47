//! Findings in words: the shapes that every report format writes, and the JSON report itself.
//!
//! The field names and their order are the contract of `--format json`; see the report's schema.

use crate::finding::{Applicability, Argument, Baseline, Role, Severity};
use crate::source::Location;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// Start and end of a span; the end is exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Region {
    /// First character.
    pub start: Location,
    /// Just past the last character.
    pub end: Location,
}

/// What a finding was compared with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ComparedWith {
    /// The document's path, relative to the current folder.
    pub path: String,
    /// Its locale.
    pub locale: Option<String>,
    /// The source revision it was made from, where it says so.
    pub revision: Option<String>,
}

/// A place shown beside a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RelatedPlace {
    /// The document's path, relative to the current folder.
    pub path: String,
    /// Its locale.
    pub locale: Option<String>,
    /// Where in it.
    pub span: Region,
    /// Why it is shown.
    pub role: Role,
    /// What it shows, in words.
    pub message: String,
}

/// Another translation with the same fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AlsoIn {
    /// The document's path, relative to the current folder.
    pub path: String,
    /// Its locale.
    pub locale: Option<String>,
    /// Where in it.
    pub span: Region,
}

/// One change of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TextEdit {
    /// What to replace; empty to insert.
    pub span: Region,
    /// What to put there.
    pub replacement: String,
}

/// How to mend a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProposedFix {
    /// Whether it may be applied without looking.
    pub applicability: Applicability,
    /// What it does, in words.
    pub message: String,
    /// The edits, all or none, in order, in the finding's own file.
    pub edits: Vec<TextEdit>,
}

/// One finding in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Diagnostic {
    /// The rule's name.
    pub rule: String,
    /// The rule's code.
    pub rule_code: String,
    /// Severity in force.
    pub severity: Severity,
    /// What is wrong, in one sentence that stands alone.
    pub message: String,
    /// What is marked, in a few words. Shown in the text format beside the marked text.
    pub label: String,
    /// What to do.
    pub help: Option<String>,
    /// The rule's page.
    pub url: String,
    /// The document's path, relative to the current folder, `/`-separated.
    pub path: String,
    /// The document's locale.
    pub locale: Option<String>,
    /// The article the document belongs to.
    pub article: Option<String>,
    /// Canonical code of the entry the finding lies in.
    pub entry: Option<String>,
    /// Where.
    pub span: Region,
    /// What kind of text it was compared with.
    pub baseline: Option<Baseline>,
    /// Which document it was compared with.
    pub compared_with: Option<ComparedWith>,
    /// Values by name; the rule's page describes them.
    pub arguments: BTreeMap<String, Argument>,
    /// Places shown beside it.
    pub related: Vec<RelatedPlace>,
    /// Other translations with the same fault.
    pub also_in: Vec<AlsoIn>,
    /// Identifies the finding across edits elsewhere in the file: 32 hexadecimal digits.
    pub fingerprint: String,
    /// How to mend it, where doccheck knows.
    pub fix: Option<ProposedFix>,
}

/// Counts of findings by severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Counts {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Notes.
    pub note: usize,
}

/// What was read, and what came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Summary {
    /// Documents read.
    pub documents: usize,
    /// Subjects in all their locales.
    pub articles: usize,
    /// Distinct entries.
    pub entries: usize,
    /// Locales seen, sorted.
    pub locales: Vec<String>,
    /// Findings reported, by severity.
    pub findings: Counts,
    /// Findings reported, by rule name.
    pub by_rule: BTreeMap<String, usize>,
    /// The locale that the others are translated from, where one was found.
    pub source_locale: Option<String>,
    /// The dialects of Markdown that were found, with the number of documents in each.
    pub dialects: BTreeMap<String, usize>,
    /// Documents by what they were compared with: `cohort`, `source`, `siblings`, `reference`, `none`.
    pub baselines: BTreeMap<String, usize>,
    /// Findings with a fix.
    pub fixable: usize,
    /// Findings silenced by suppressions.
    pub suppressed: usize,
    /// Checks that could not be made, by reason.
    pub unverified: BTreeMap<String, usize>,
}

/// The program that wrote a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tool {
    /// `doccheck`.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// The JSON report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Report {
    /// Version of this format: 1.
    pub schema_version: u32,
    /// The program that wrote it.
    pub tool: Tool,
    /// What was read, and what came of it.
    pub summary: Summary,
    /// Findings, by path, offset and code.
    pub findings: Vec<Diagnostic>,
}
