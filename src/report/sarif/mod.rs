//! The report as SARIF 2.1.0, for code scanning: GitHub, Azure DevOps, editors.
//!
//! The bytes depend on the findings alone: no time, no machine's path, no name of a user. Paths are relative to the folder
//! `%SRCROOT%`, which the reader of the file knows.

mod model;
#[cfg(test)]
mod tests;

use self::model::{
    ArtifactChange, ArtifactLocation, BaseFolder, Configuration, Descriptor, DescriptorProperties, Driver, FixOf, Help, Invocation,
    LocationOf, Log, Notification, PhysicalLocation, RegionOf, Replacement, ResultOf, ResultProperties, Run, Snippet, Text, ToolOf,
};
use super::options::worst_first;
use super::pages::Page;
use super::paths::RawPaths;
use crate::diagnostic::{Diagnostic, ProposedFix, Region, Report};
use crate::finding::{RuleMeta, Severity};
use crate::locale::Locale;
use crate::localization::Words;
use crate::source::{SourceFile, Span};
use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

/// GitHub takes no file with more results.
const MOST_RESULTS: usize = 25_000;

/// Nor a result with more places.
const MOST_LOCATIONS: usize = 1_000;

/// A longer excerpt says nothing more to its reader, in bytes.
const LONGEST_SNIPPET: usize = 1_000;

/// The folder that relative paths begin at.
const ROOT: &str = "%SRCROOT%";

/// What a log tells beside the report.
#[derive(Debug, Clone, Default)]
pub struct SarifFacts {
    /// The rules that ran, in the order of their codes.
    pub rules: Vec<&'static RuleMeta>,
    /// The exit status of the run.
    pub exit_code: i32,
    /// The true names of paths that are shown escaped.
    pub paths: RawPaths,
}

/// Writes `report`, with excerpts from `files`.
///
/// # Errors
/// Those of `out`.
pub fn write(report: &Report, files: &[SourceFile], words: &Words, facts: &SarifFacts, out: &mut dyn Write) -> io::Result<()> {
    let files: HashMap<&str, &SourceFile> = files.iter().map(|file| (file.path.as_str(), file)).collect();
    let writer = Writer { files, words, facts };
    serde_json::to_writer_pretty(&mut *out, &writer.log(report))?;
    out.write_all(b"\n")
}

struct Writer<'a> {
    files: HashMap<&'a str, &'a SourceFile>,
    words: &'a Words,
    facts: &'a SarifFacts,
}

impl<'a> Writer<'a> {
    fn log(&self, report: &'a Report) -> Log<'a> {
        let rules: HashMap<&str, usize> = self.facts.rules.iter().enumerate().map(|(index, rule)| (rule.name, index)).collect();
        let known = |finding: &&'a Diagnostic| rules.contains_key(finding.rule.as_str());
        let results: Vec<ResultOf<'a>> = worst_first(&report.findings)
            .into_iter()
            .filter(known)
            .take(MOST_RESULTS)
            .map(|finding| self.result(finding, rules[finding.rule.as_str()]))
            .collect();
        let locale = Locale::parse(self.words.locale());
        let version = report.tool.version.as_str();
        let driver = Driver {
            name: &report.tool.name,
            version,
            semantic_version: version,
            rules: self.facts.rules.iter().map(|rule| self.descriptor(rule, locale.as_ref())).collect(),
        };
        let invocation = Invocation {
            execution_successful: true,
            exit_code: self.facts.exit_code,
            tool_execution_notifications: self.cut(report, results.len()),
        };
        let root = BaseFolder { description: Text::new(self.words.phrase("sarif-root", &[])) };
        Log {
            schema: "https://json.schemastore.org/sarif-2.1.0.json",
            version: "2.1.0",
            runs: [Run {
                tool: ToolOf { driver },
                invocations: [invocation],
                language: self.words.locale(),
                original_uri_base_ids: BTreeMap::from([(ROOT, root)]),
                column_kind: "unicodeCodePoints",
                results,
            }],
        }
    }

    /// What had to be left out, for nothing is cut in silence.
    fn cut(&self, report: &Report, written: usize) -> Vec<Notification> {
        let places = |finding: &&Diagnostic| 1 + finding.related.len() + finding.also_in.len() > MOST_LOCATIONS;
        let crowded = worst_first(&report.findings).into_iter().take(written).filter(places).count();
        let results = report.findings.len() - written;
        let phrases = [("sarif-cut-results", results, MOST_RESULTS), ("sarif-cut-places", crowded, MOST_LOCATIONS)];
        let told = phrases.into_iter().filter(|(_, count, _)| *count > 0).map(|(id, count, most)| {
            let text = self.words.phrase(id, &[("count", count.into()), ("most", most.into())]);
            Notification { level: "warning", message: Text::new(text) }
        });
        told.collect()
    }

    fn descriptor(&self, rule: &RuleMeta, locale: Option<&Locale>) -> Descriptor {
        let page = Page::of(rule, locale);
        let help = self.words.phrase("sarif-explain", &[("rule", rule.code.into())]);
        Descriptor {
            id: rule.code,
            name: rule.name,
            short_description: Text::new(sentence(&page.title)),
            full_description: Text::new(sentence(&page.description)),
            help: Help { text: format!("{} {help}", sentence(&page.description)), markdown: page.standalone() },
            default_configuration: Configuration { level: level(rule.severity) },
            properties: DescriptorProperties {
                tags: ["documentation", "localization"],
                scope: rule.scope,
                since: rule.since,
                fix: rule.fix,
                problem_severity: match rule.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                    Severity::Note => "recommendation",
                },
            },
        }
    }

    fn result(&self, finding: &'a Diagnostic, rule_index: usize) -> ResultOf<'a> {
        let also = self.words.phrase("related-duplicate", &[]);
        let related = finding.related.iter().map(|place| (place.path.as_str(), &place.span, place.message.clone()));
        let also_in = finding.also_in.iter().map(|place| (place.path.as_str(), &place.span, also.clone()));
        let beside = related.chain(also_in).take(MOST_LOCATIONS - 1).enumerate();
        let beside = beside.map(|(index, (path, span, message))| LocationOf {
            id: Some(index + 1),
            physical_location: self.place(path, span),
            message: Some(Text::new(literal(&message))),
        });
        let mut text = sentence(&finding.message);
        if let Some(help) = &finding.help {
            text.push(' ');
            text.push_str(&sentence(help));
        }
        ResultOf {
            rule_id: &finding.rule_code,
            rule_index,
            level: level(finding.severity),
            message: Text::new(literal(&text)),
            locations: [LocationOf { id: None, physical_location: self.place(&finding.path, &finding.span), message: None }],
            related_locations: beside.collect(),
            partial_fingerprints: BTreeMap::from([("doccheck/v1", finding.fingerprint.as_str())]),
            fixes: finding.fix.iter().filter_map(|fix| self.fix(finding, fix)).collect(),
            properties: ResultProperties {
                locale: finding.locale.as_deref(),
                article: finding.article.as_deref(),
                entry: finding.entry.as_deref(),
                baseline: finding.baseline,
                compared_with: finding.compared_with.as_ref().map(|base| base.path.as_str()),
                arguments: &finding.arguments,
                fix_applicability: finding.fix.as_ref().map(|fix| fix.applicability),
            },
        }
    }

    fn artifact(&self, path: &str) -> ArtifactLocation {
        let (uri, relative) = self.facts.paths.uri(path);
        ArtifactLocation { uri, uri_base_id: relative.then_some(ROOT) }
    }

    fn place(&self, path: &str, region: &Region) -> PhysicalLocation<'a> {
        let span = Span { start: region.start.offset, end: region.end.offset.max(region.start.offset) };
        let text = self.files.get(path).map_or("", |file| span.of(&file.text));
        let shown = !text.is_empty() && text.len() <= LONGEST_SNIPPET;
        PhysicalLocation {
            artifact_location: self.artifact(path),
            region: RegionOf { snippet: shown.then_some(Snippet { text }), ..lines(region) },
        }
    }

    fn fix(&self, finding: &'a Diagnostic, fix: &'a ProposedFix) -> Option<FixOf<'a>> {
        let replacement = |edit: &'a crate::diagnostic::TextEdit| Replacement {
            deleted_region: lines(&edit.span),
            inserted_content: (!edit.replacement.is_empty()).then_some(Snippet { text: &edit.replacement }),
        };
        let change =
            ArtifactChange { artifact_location: self.artifact(&finding.path), replacements: fix.edits.iter().map(replacement).collect() };
        let description = Text::new(literal(&sentence(&fix.message)));
        (!change.replacements.is_empty()).then_some(FixOf { description, artifact_changes: [change] })
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn lines<'a>(region: &Region) -> RegionOf<'a> {
    RegionOf {
        start_line: region.start.line,
        start_column: region.start.column,
        end_line: region.end.line,
        end_column: region.end.column,
        snippet: None,
    }
}

/// `text` with a full stop, as the messages of a log end.
fn sentence(text: &str) -> String {
    let ended = text.ends_with(['.', '!', '?', ':', '…']);
    if ended || text.is_empty() { text.to_owned() } else { format!("{text}.") }
}

/// `text` where `[a](b)` would be a link: a page's text must not make one.
fn literal(text: &str) -> String {
    if !text.contains("](") {
        return text.to_owned();
    }
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}
