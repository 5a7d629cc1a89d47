//! Documents in memory, checked as the program checks files: what the tests of the library share.

#![allow(dead_code, reason = "every test program compiles this file for itself and uses a part of it")]

pub mod article;
pub mod folder;
pub mod git;
mod mending;
pub mod pages;

use doccheck::alignment::targets::TreeMode;
use doccheck::alignment::{self, BaselineOptions, LayoutOptions, promises};
use doccheck::check::{self, CheckOptions, Selection};
use doccheck::cli::shapes::Shapes;
use doccheck::config::{self, Config, RegistryCodes};
use doccheck::diagnostic::Report;
use doccheck::document::{Collection, EntryOptions, Lack, Lacks, Stems, detection, lower_limited};
use doccheck::finding::{FileId, Finding, Fix, Severity};
use doccheck::locale::Locale;
use doccheck::localization::Words;
use doccheck::published::Published;
use doccheck::registry::Registry;
use doccheck::report::SummaryFacts;
use doccheck::report::json;
use doccheck::report::sarif::{self, SarifFacts};
use doccheck::report::text::{self, TextOptions};
use doccheck::rules::{RULES, RuleOptions};
use doccheck::source::{Inventory, Limits, LineIndex, SourceFile};
use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// Keys of `doccheck.toml` that [`Sources`] obeys. The program's own way from configuration to options ends in
/// the file system; a key that is not carried over here must not look as if it had been.
const KNOWN_KEYS: [&str; 11] = [
    "entries",
    "source-locale",
    "in-step",
    "locales",
    "required-metadata",
    "own-hosts",
    "reference",
    "tree",
    "severity",
    "published",
    "registry",
];

/// Files by path, and the configuration they are checked with.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: BTreeMap<String, Vec<u8>>,
    /// Files that the configuration names and that are no documents: a published catalogue, a list of codes.
    own: BTreeMap<String, String>,
    config: Config,
    shapes: Shapes,
    lacks: Lacks,
}

impl Sources {
    /// Files by path and text.
    pub fn new<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        files.into_iter().fold(Self::default(), |sources, (path, text)| sources.file(path, text))
    }

    /// The same with a file more, or with another text for it.
    #[must_use]
    pub fn file(mut self, path: &str, text: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), text.into());
        self
    }

    /// The same with a file that only the configuration names.
    #[must_use]
    pub fn own(mut self, path: &str, text: &str) -> Self {
        self.own.insert(path.to_owned(), text.to_owned());
        self
    }

    /// The same with this text as `doccheck.toml`.
    #[must_use]
    pub fn config(mut self, toml: &str) -> Self {
        let keys: toml::Table = toml.parse().expect("a configuration is TOML");
        for key in keys.keys() {
            assert!(KNOWN_KEYS.contains(&key.as_str()), "the tests do not carry `{key}` over to the options; add it");
        }
        let loaded = config::parse(toml, Path::new("doccheck.toml")).expect("a configuration is valid");
        self.shapes = Shapes::new(&loaded, Path::new("/")).expect("its entries are valid");
        self.config = loaded.config;
        self
    }

    /// The same where the source commit that the file names cannot be read.
    #[must_use]
    pub fn lacking(mut self, path: &str, lack: Lack) -> Self {
        self.lacks.insert(path.to_owned(), lack);
        self
    }

    /// All files, by path.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> &str {
        std::str::from_utf8(&self.files[path]).expect("the file is text")
    }

    /// Everything read, nothing checked.
    pub fn collect(&self) -> Collection {
        self.collect_in(&self.files.keys().map(String::as_str).collect::<Vec<_>>())
    }

    /// The same with the files in this order instead of that of their paths.
    pub fn collect_in(&self, order: &[&str]) -> Collection {
        let read =
            |path: &&str| SourceFile::from_bytes((*path).to_owned(), (*path).to_owned(), self.files[*path].clone(), &Limits::default());
        // As in the program: names of images are seen, and no image is read.
        let (images, pages): (Vec<&str>, Vec<&str>) = order.iter().partition(|path| path.ends_with(".png"));
        let mut collection = self.collect_files(pages.iter().map(read).collect());
        collection.inventory.files = images.into_iter().map(str::to_owned).collect();
        for (path, text) in &self.own {
            let file = SourceFile::from_bytes(path.clone(), path.clone(), Vec::new(), &Limits::default());
            collection.add_file(SourceFile { lines: LineIndex::new(text), text: text.clone(), ..file });
        }
        collection
    }

    fn published(&self) -> Option<Published> {
        let path = self.config.published.as_ref()?.get_ref();
        let published = Published::parse(&self.own[path]).expect("a catalogue is valid");
        Some(Published { path: path.clone(), whole: true, ..published })
    }

    fn registry(&self) -> Option<Registry> {
        let RegistryCodes::List(path) = self.config.registry.as_ref()?.codes.get_ref() else { panic!("tests have lists of codes") };
        let mut registry = Registry::default();
        registry.whole = true;
        registry.add_list(path, &self.own[path]).expect("a list is valid");
        Some(registry)
    }

    fn collect_files(&self, files: Vec<SourceFile>) -> Collection {
        let readable = files.iter().enumerate().filter(|(_, file)| file.fault.is_none() && !self.own.contains_key(&file.path));
        let dialects = detection::of_collection(&files, &Inventory::default());
        let stems = Stems::of(files.iter().map(|file| file.relative.as_str()));
        let lowered = |(index, file): (usize, &SourceFile)| {
            let options = EntryOptions { profile: self.shapes.profile(file), stems: Some(&stems) };
            let limit = Limits::default().max_front_matter;
            lower_limited(FileId(u32::try_from(index).expect("few files")), file, Some(dialects[index]), limit, options)
        };
        let documents = readable.map(lowered).collect();
        let layout = LayoutOptions {
            source_locale: self.config.source_locale.as_ref().map(|tag| locale(tag.get_ref())),
            ..LayoutOptions::default()
        };
        let mut collection = alignment::collect(files, documents, &layout);
        collection.lacks.clone_from(&self.lacks);
        if let Some(published) = self.published() {
            promises::remember(&mut collection, &published);
        }
        collection
    }

    /// Everything read and checked.
    pub fn check(&self) -> Run {
        self.check_collection(self.collect())
    }

    /// Checks what was read by this very configuration.
    pub fn check_collection(&self, collection: Collection) -> Run {
        let findings = check::run(&collection, &self.options()).findings;
        Run { collection, findings }
    }

    fn options(&self) -> CheckOptions {
        let texts = |values: &[config::SpannedText]| values.iter().map(|value| value.get_ref().clone()).collect();
        let named =
            |key: &str| RULES.iter().find(|rule| rule.meta.name == key || rule.meta.code == key).expect("a rule").meta.name.to_owned();
        let severity = self.config.severity.iter().map(|(key, level)| (named(key.get_ref()), level.severity())).collect();
        CheckOptions {
            selection: Selection { severity, ..Selection::default() },
            baselines: BaselineOptions {
                reference: self.config.reference.as_ref().map(|tag| locale(tag.get_ref())),
                in_step: self.config.in_step,
            },
            rules: RuleOptions {
                required_locales: self.config.locales.iter().map(|tag| locale(tag.get_ref())).collect(),
                own_hosts: texts(&self.config.own_hosts),
                required_metadata: texts(&self.config.required_metadata),
                tree: match self.config.tree {
                    config::Tree::Auto => TreeMode::Auto,
                    config::Tree::Complete => TreeMode::Complete,
                    config::Tree::Partial => TreeMode::Partial,
                },
                published: self.published().map(Arc::new),
                registry: self.registry().map(Arc::new),
            },
            ..CheckOptions::default()
        }
    }

    /// The same with fixes applied, file by file from the end, as far as they do not overlap.
    #[must_use]
    pub fn fixed<'a>(mut self, run: &Run, fixes: impl IntoIterator<Item = (FileId, &'a Fix)>) -> Self {
        let mut edits: Vec<_> = fixes.into_iter().flat_map(|(file, fix)| fix.edits.iter().map(move |edit| (file, edit))).collect();
        edits.sort_by_key(|(file, edit)| (*file, std::cmp::Reverse((edit.span.start, edit.span.end))));
        let mut before = None;
        for (file, edit) in edits {
            if before.is_some_and(|(of, start)| of == file && edit.span.end > start) {
                continue;
            }
            before = Some((file, edit.span.start));
            let bytes = self.files.get_mut(&run.collection.file(file).path).expect("a finding lies in a file");
            bytes.splice(edit.span.range(), edit.replacement.bytes());
        }
        self
    }
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a language tag")
}

/// What was read, and what was found.
#[derive(Debug)]
pub struct Run {
    pub collection: Collection,
    pub findings: Vec<Finding>,
}

impl Run {
    /// Where what was found, in the order of reports.
    pub fn found(&self) -> Vec<Found> {
        self.findings.iter().map(|finding| Found::new(finding, &self.collection)).collect()
    }

    /// The same with every place of a fault that several documents share, sorted.
    pub fn found_everywhere(&self) -> Vec<Found> {
        let places = self.findings.iter().flat_map(Finding::places);
        let mut found: Vec<Found> = places.map(|finding| Found::new(finding, &self.collection)).collect();
        found.sort();
        found
    }

    /// What was found that is wrong, or probably wrong.
    pub fn faults(&self) -> Vec<Found> {
        self.found().into_iter().filter(|found| found.severity >= Severity::Warning).collect()
    }

    /// The text report of all findings, as a narrow terminal shows it.
    pub fn report(&self) -> String {
        let words = Words::new("en-US");
        let options = TextOptions { width: 80, wrap: true, quiet: true, ..TextOptions::default() };
        written(|out| text::write(&self.diagnostics(&words), &self.collection.files, &words, &options, out))
    }

    /// The JSON report of all findings.
    pub fn json(&self) -> String {
        written(|out| json::write(&self.diagnostics(&Words::new("en-US")), out))
    }

    /// The SARIF log of all findings.
    pub fn sarif(&self) -> String {
        let words = Words::new("en-US");
        let facts = SarifFacts { rules: RULES.iter().map(|rule| rule.meta).collect(), exit_code: 1, ..SarifFacts::default() };
        written(|out| sarif::write(&self.diagnostics(&words), &self.collection.files, &words, &facts, out))
    }

    fn diagnostics(&self, words: &Words) -> Report {
        let prints: Vec<String> = self.findings.iter().map(|finding| finding.fingerprint.clone()).collect();
        Report::new(&self.findings, &prints, &self.collection, words, SummaryFacts::default())
    }
}

fn written(write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).expect("memory can be written");
    String::from_utf8(out).expect("a report is UTF-8")
}

/// A finding without its words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    pub path: String,
    pub line: u32,
    pub rule: String,
    pub severity: Severity,
}

impl Found {
    pub fn new(finding: &Finding, collection: &Collection) -> Self {
        let file = collection.file(finding.place.file);
        Self {
            path: file.path.clone(),
            line: file.lines.line(finding.place.span.start),
            rule: finding.rule.name.to_owned(),
            severity: finding.severity,
        }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} {:?} {}", self.path, self.line, self.severity, self.rule)
    }
}

/// One line for each, for messages of failed assertions.
pub fn lines<T: fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| format!("  {item}\n")).collect()
}
