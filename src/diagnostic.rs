//! Findings in words: the shapes that every report format writes, and the JSON report itself.
//!
//! The field names and their order are the contract of `--format json`; see the report's schema.

use crate::document::{Collection, DocumentId};
use crate::finding::{Applicability, Argument, Baseline, FileId, Finding, Role, Severity};
use crate::source::Location;
use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use unicode_normalization::UnicodeNormalization;

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
    /// Identifies the finding there, as when it is told there alone.
    pub fingerprint: String,
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
    /// The rule's page, relative to the documentation that `doccheck explain` prints from: `docs/en-US/rules/<name>.md`.
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
    /// Findings reported, by locale; `und` for those in no known language.
    pub by_locale: BTreeMap<String, usize>,
    /// Findings reported, by the folder of their file, relative to the current folder; `.` for that folder itself.
    pub by_directory: BTreeMap<String, usize>,
    /// The locale that the others are translated from, where one was found.
    pub source_locale: Option<String>,
    /// The dialects of Markdown that were found, with the number of documents in each.
    pub dialects: BTreeMap<String, usize>,
    /// Documents by what they were compared with: `cohort`, `source`, `siblings`, `reference`, `none`.
    pub baselines: BTreeMap<String, usize>,
    /// Findings with a fix.
    pub fixable: usize,
    /// Findings silenced, in all.
    pub suppressed: usize,
    /// Findings silenced, by what silenced them: `comment`, `configuration`, `baseline`.
    pub suppressed_by: BTreeMap<String, usize>,
    /// Checks that could not be made, by reason.
    pub unverified: BTreeMap<String, usize>,
    /// What was fixed before the report was made, where fixing was asked for.
    pub fixed: Option<Fixed>,
}

/// What `--fix` did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Fixed {
    /// Findings fixed.
    pub findings: usize,
    /// Files changed.
    pub files: usize,
    /// Fixes taken back, because they did not mend their finding or brought another one.
    pub left: usize,
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

/// The fingerprints of `findings`, in their order: 32 hexadecimal digits each.
///
/// A fingerprint hashes the rule's name, the file's path from the project's folder, the anchor of the section, the text
/// of the span, what is missing where something is and, among findings equal in all of these, which one it is. No line,
/// message or version is in it, so that it survives edits elsewhere in the file; nor is the article, which depends on
/// what else is read. The ordinals are those among `findings`: compute them on all findings, in the order of reports,
/// before any option leaves some out.
#[must_use]
pub fn fingerprints<'a>(findings: impl IntoIterator<Item = &'a Finding>, collection: &Collection) -> Vec<String> {
    let mut seen: HashMap<[u8; 32], u32> = HashMap::new();
    findings
        .into_iter()
        .map(|finding| {
            let hash = identity(finding, collection, &collection.file(finding.place.file).project_path);
            let ordinal = seen.entry(hash).or_default();
            let whole = Sha256::new().chain_update(hash).chain_update(ordinal.to_le_bytes()).finalize();
            *ordinal += 1;
            whole[..16].iter().map(|byte| format!("{byte:02x}")).collect()
        })
        .collect()
}

/// What a finding is recognised by, its ordinal aside, as if its file were `path` in the project.
#[must_use]
pub fn identity(finding: &Finding, collection: &Collection, path: &str) -> [u8; 32] {
    let file = collection.file(finding.place.file);
    let anchor = finding.anchor.as_deref().unwrap_or("");
    // Composed and decomposed letters are one text, and so is a line that was wrapped elsewhere.
    let text: String = finding.place.span.of(&file.text).split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect();
    let mut absent = absent(finding);
    absent.sort_unstable();
    let mut hash = Sha256::new();
    for part in [finding.rule.name, path, anchor, &text].into_iter().chain(absent) {
        hash.update(part);
        // A byte that no UTF-8 text contains keeps the parts apart.
        hash.update([0xff]);
    }
    hash.finalize().into()
}

/// What is not there, where that is the fault: several absences are told at one heading, and their order among each
/// other changes with the next one. Other subjects are told by the span's text, or are offsets.
fn absent(finding: &Finding) -> Vec<&str> {
    let names = |subject: &&str| match subject.split_once(':') {
        Some(("anchor" | "entry", _)) => finding.compared_with.is_some(),
        Some(("translation", _)) => true,
        _ => false,
    };
    finding.subjects.iter().map(String::as_str).filter(names).collect()
}

/// The id of the article that the document in `file` belongs to.
pub(crate) fn article(collection: &Collection, file: FileId) -> Option<String> {
    let index = collection.documents.binary_search_by_key(&file, |document| document.file).ok()?;
    let id = DocumentId(u32::try_from(index).ok()?);
    if collection.article_of.len() > index {
        return Some(collection.article(id).id.clone());
    }
    Some(collection.document(id).article.clone())
}
