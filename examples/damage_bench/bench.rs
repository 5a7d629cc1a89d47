//! The bench itself: collections, damages, and what became of them.

#[path = "../../tests/common/article.rs"]
#[allow(dead_code, reason = "the tests use all of it")]
mod article;
mod fixtures;
mod kinds;
mod random;
mod reading;

pub use kinds::KINDS;
pub use random::Random;

use doccheck::alignment::{self, BaselineOptions, Comparison, LayoutOptions, Relation};
use doccheck::check::{self, CheckOptions};
use doccheck::diagnostic::fingerprints;
use doccheck::document::{Collection, Document, DocumentId, lower};
use doccheck::finding::{FileId, Finding};
use doccheck::rules::RuleOptions;
use doccheck::source::{Limits, SourceFile};
use kinds::{Case, Kind, Site};
use reading::folder_files;
use std::collections::HashMap;
use std::path::Path;

/// A collection that damage is done to.
pub struct Subject {
    pub name: String,
    pub collection: Collection,
    options: CheckOptions,
    pub comparisons: Vec<Comparison>,
    /// Fingerprints of what is found before any damage, with their numbers.
    before: HashMap<String, usize>,
}

impl Subject {
    fn new(name: String, files: Vec<SourceFile>, references: &[String], in_step: bool) -> Self {
        let mut documents: Vec<Document> = Vec::new();
        for (at, file) in files.iter().enumerate().filter(|(_, file)| file.fault.is_none()) {
            let mut document = lower(FileId(u32::try_from(at).unwrap_or(u32::MAX)), file, None);
            document.reference_only = references.contains(&file.path);
            documents.push(document);
        }
        let collection = alignment::collect(files, documents, &LayoutOptions::default());
        let options = CheckOptions {
            baselines: BaselineOptions { reference: None, in_step },
            rules: RuleOptions { own_hosts: vec!["docs.example.com".to_owned()], ..RuleOptions::default() },
            ..CheckOptions::default()
        };
        let outcome = check::run(&collection, &options);
        let before = counted(&outcome.findings, &collection);
        Self { name, collection, options, comparisons: outcome.comparisons, before }
    }

    /// `DIR:in-step` or `DIR:reference=DIR`.
    pub fn read(argument: &str) -> Self {
        let (folder, how) = argument.split_once(':').unwrap_or((argument, "in-step"));
        let mut files = folder_files(Path::new(folder), true);
        let mut references = Vec::new();
        if let Some(reference) = how.strip_prefix("reference=") {
            let base = folder_files(Path::new(reference), false);
            references.extend(base.iter().map(|file| file.path.clone()));
            files.extend(base);
        }
        files.sort_by(|a, b| a.path.as_bytes().cmp(b.path.as_bytes()));
        Self::new(argument.to_owned(), files, &references, how == "in-step")
    }

    /// The collection with another text for one document.
    fn damaged(&self, id: DocumentId, text: String) -> Collection {
        let file = self.collection.document(id).file;
        let mut files = self.collection.files.clone();
        let old = &files[file.0 as usize];
        let new = SourceFile::from_bytes(old.path.clone(), old.relative.clone(), text.into_bytes(), &Limits::default());
        let new = SourceFile { project_path: old.project_path.clone(), ..new };
        let mut documents = self.collection.documents.clone();
        let readable = new.fault.is_none();
        if readable {
            let mut document = lower(file, &new, None);
            document.reference_only = false;
            documents[id.0 as usize] = document;
        } else {
            documents.remove(id.0 as usize);
        }
        files[file.0 as usize] = new;
        alignment::collect(files, documents, &LayoutOptions::default())
    }
}

fn counted(findings: &[Finding], collection: &Collection) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for print in fingerprints(findings, collection) {
        *counts.entry(print).or_default() += 1;
    }
    counts
}

/// What became of the cases of one kind.
#[derive(Debug, Default)]
pub struct Score {
    pub cases: usize,
    pub found: usize,
    pub others: usize,
}

/// Damages up to `cases` places, chosen at random from all that the collections offer, as many from each as there are.
pub fn run(kind: &Kind, subjects: &[Subject], cases: usize, random: &mut Random, verbose: bool, score: &mut Score) {
    let mut offered: Vec<Vec<(usize, DocumentId, Site)>> = Vec::new();
    for (at, subject) in subjects.iter().enumerate() {
        let mut of_subject = Vec::new();
        for comparison in subject.comparisons.iter().filter(|comparison| comparison.relation == Relation::Same) {
            let case = Case::new(&subject.collection, comparison);
            of_subject.extend((kind.sites)(&case).into_iter().map(|site| (at, comparison.document, site)));
        }
        offered.push(of_subject);
    }
    // One of each collection in turn: a large one doesn't drown the others, and one without such places leaves its share.
    let mut places: Vec<(usize, DocumentId, Site)> = Vec::new();
    while places.len() < cases && offered.iter().any(|offered| !offered.is_empty()) {
        for of_subject in offered.iter_mut().filter(|offered| !offered.is_empty()) {
            places.push(of_subject.swap_remove(random.next(of_subject.len())));
        }
    }
    places.truncate(cases);
    for (at, id, site) in places {
        let subject = &subjects[at];
        let text = subject.collection.text(id);
        let damaged = site.applied(text);
        let collection = subject.damaged(id, damaged);
        let outcome = check::run(&collection, &subject.options);
        let mut before = subject.before.clone();
        let prints = fingerprints(&outcome.findings, &collection);
        let new: Vec<&Finding> = outcome
            .findings
            .iter()
            .zip(&prints)
            .filter(|(_, print)| match before.get_mut(*print) {
                Some(count) if *count > 0 => {
                    *count -= 1;
                    false
                }
                _ => true,
            })
            .map(|(finding, _)| finding)
            .filter(|finding| finding.rule.name != "unverified")
            .collect();
        let file = subject.collection.document(id).file;
        let names_it = |finding: &&&Finding| {
            kind.rules.contains(&finding.rule.name) && finding.place.file == file && is_near(&collection, finding, site.at())
        };
        let hits = new.iter().filter(names_it).count();
        score.cases += 1;
        score.found += usize::from(hits > 0);
        score.others += new.len() - hits;
        if verbose && (hits == 0 || new.len() > hits) {
            let path = &subject.collection.file(file).path;
            let line = subject.collection.file(file).lines.line(site.at());
            println!("  {} {path}:{line} {}", if hits > 0 { "also" } else { "MISSED" }, site.shown(text));
            for finding in &new {
                let file = collection.file(finding.place.file);
                println!("      {}:{} {} {:?}", file.path, file.lines.line(finding.place.span.start), finding.rule.name, finding.arguments);
            }
        }
    }
}

/// Whether a finding is where the damage is: within three lines, or at the heading of a section that holds the place.
fn is_near(collection: &Collection, finding: &Finding, at: u32) -> bool {
    let file = collection.file(finding.place.file);
    let (here, there) = (file.lines.line(finding.place.span.start), file.lines.line(at.min(u32::try_from(file.text.len()).unwrap_or(0))));
    let last = file.lines.line(finding.place.span.end);
    if here.saturating_sub(3) <= there && there <= last + 3 {
        return true;
    }
    let Some(document) = collection.document_of(finding.place.file) else { return true };
    let holders = |at| std::iter::successors(Some(document.section_at(at)), |&id| document.section(id).parent).collect::<Vec<_>>();
    let own = document.section_at(finding.place.span.start);
    let is_heading =
        document.section(own).heading.start <= finding.place.span.start && finding.place.span.end <= document.section(own).heading.end;
    // What went with its heading is missing in the section before it or in the one that held it.
    own == document.section_at(at)
        || is_heading && (holders(at).contains(&own) || holders(at.saturating_sub(2)).contains(&own))
        || finding.place.span == document.title_span()
}

/// The project's own article, which every bench begins with.
pub fn own_article() -> Subject {
    fixtures::subject()
}
