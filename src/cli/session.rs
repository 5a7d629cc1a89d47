//! What the commands share: from arguments and configuration to everything read, checked and filtered.

use super::Failure;
use super::arguments::{FailOnArgument, FilterArguments, InputArguments};
use crate::alignment::{self, BaselineOptions, LayoutOptions, LayoutRoot};
use crate::check::{self, CheckOptions, Outcome, Selection};
use crate::config::{self, Config, FailOn, Loaded};
use crate::document::{Collection, Document, lower_limited};
use crate::finding::{Argument, FileId, Finding, Severity};
use crate::locale::Locale;
use crate::markdown::Dialect;
use crate::report::SummaryFacts;
use crate::rules::{RULES, RuleOptions};
use crate::source::{Limits, LineIndex, ReadFault, SourceFile, discovery};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashSet};
use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

/// Everything read, before it is checked.
pub struct Session {
    /// The configuration, where there is one.
    pub loaded: Option<Loaded>,
    /// The documents.
    pub collection: Collection,
    /// The locale that `--reference` names, where it names one.
    pub reference: Option<Locale>,
}

/// What is reported of a run.
pub struct Checked {
    /// Findings to report.
    pub findings: Vec<Finding>,
    /// All that was found, whatever is reported: the catalogue tells an entry's status by it.
    pub outcome: Outcome,
    /// What the summary tells beside them.
    pub facts: SummaryFacts,
    /// Whether one of them makes doccheck fail.
    pub failed: bool,
}

/// The current folder.
///
/// # Errors
/// Where the system does not tell it.
pub fn current_folder() -> Result<PathBuf, Failure> {
    std::env::current_dir().map_err(|source| Failure::Io { context: "cannot tell the current folder".to_owned(), source })
}

impl Session {
    /// Reads everything that `input` and the configuration name.
    ///
    /// # Errors
    /// A configuration that is wrong, a path that is not there, a locale that is none, nothing to check.
    pub fn read(input: &InputArguments, notes: &mut dyn Write) -> Result<Self, Failure> {
        if input.jobs > 0 {
            // A second session of one process finds the pool made; the results are the same with any number.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(input.jobs).build_global();
        }
        let current = current_folder()?;
        let loaded = load_configuration(input, &current)?;
        let default = Config::default();
        let config = loaded.as_ref().map_or(&default, |loaded| &loaded.config);
        let limits = limits(input);
        let mut files = read_files(input, loaded.as_ref(), &current, &limits, notes)?;
        let reference = reference_argument(input, loaded.as_ref(), &current);
        let mut reference_locale = None;
        let mut reference_files: HashSet<String> = HashSet::new();
        match &reference {
            Some(Reference::Folder(path)) => {
                let only = read_reference(path, &current, &limits)?;
                reference_files.extend(only.iter().map(|file| file.path.clone()));
                files.retain(|file| !reference_files.contains(&file.path));
                files.extend(only);
            }
            Some(Reference::Locale(locale)) => reference_locale = Some(locale.clone()),
            None => {}
        }
        files.sort_by(|a, b| a.path.as_bytes().cmp(b.path.as_bytes()));
        if files.iter().all(|file| reference_files.contains(&file.path)) && !input.allow_empty {
            return Err(nothing_to_check(input, config));
        }
        let roots = Roots::new(loaded.as_ref(), &current)?;
        let documents = read_documents(&mut files, &reference_files, &roots, config, &limits);
        let layout = LayoutOptions {
            source_locale: match (&input.source_locale, &loaded) {
                (Some(tag), _) => Some(parse_locale("--source-locale", tag)?),
                (None, Some(loaded)) => configured_locales(loaded, &loaded.config.source_locale)?.pop(),
                (None, None) => None,
            },
            roots: roots.layout.clone(),
            mode: match config.layout {
                config::Layout::Auto => alignment::LayoutMode::Auto,
                config::Layout::Folder => alignment::LayoutMode::Folder,
                config::Layout::Suffix => alignment::LayoutMode::Suffix,
                config::Layout::FrontMatter => alignment::LayoutMode::FrontMatter,
            },
        };
        let collection = alignment::collect(files, documents, &layout);
        if let Some(wanted) = &reference_locale {
            known_locale(&collection, wanted, "--reference")?;
        }
        Ok(Self { loaded, collection, reference: reference_locale })
    }

    /// The configuration, or the defaults.
    pub fn config(&self) -> Config {
        self.loaded.as_ref().map(|loaded| loaded.config.clone()).unwrap_or_default()
    }

    /// Checks everything, and keeps what is to be reported.
    ///
    /// # Errors
    /// A rule or a locale that does not exist.
    pub fn check(&self, filter: &FilterArguments) -> Result<Checked, Failure> {
        let config = self.config();
        let options = CheckOptions {
            selection: self.selection(filter)?,
            baselines: BaselineOptions { reference: self.reference.clone(), in_step: config.in_step },
            rules: RuleOptions {
                required_locales: self.loaded.as_ref().map_or(Ok(Vec::new()), |loaded| configured_locales(loaded, &config.locales))?,
                own_hosts: config.own_hosts.iter().map(|host| host.get_ref().clone()).collect(),
                required_metadata: config.required_metadata.iter().map(|key| key.get_ref().clone()).collect(),
            },
        };
        let wanted = filter.locale.iter().map(|tag| parse_locale("--locale", tag)).collect::<Result<Vec<_>, _>>()?;
        for locale in &wanted {
            known_locale(&self.collection, locale, "--locale")?;
        }
        let outcome = check::run(&self.collection, &options);
        let least = filter.min_severity.map(Severity::from).or(config.min_severity).unwrap_or(Severity::Note);
        let weighty = outcome.findings.iter().filter(|finding| finding.severity >= least);
        let mut findings: Vec<Finding> = if wanted.is_empty() {
            weighty.cloned().collect()
        } else {
            weighty.filter_map(|finding| check::shown_in(finding, &wanted, &self.collection)).collect()
        };
        findings.sort_by(|a, b| check::order(a, b, &self.collection));
        let fail_on = match filter.fail_on {
            Some(FailOnArgument::Error) => FailOn::Error,
            Some(FailOnArgument::Warning) => FailOn::Warning,
            Some(FailOnArgument::Note) => FailOn::Note,
            Some(FailOnArgument::Never) => FailOn::Never,
            None => config.fail_on.unwrap_or_default(),
        };
        let failed = findings.iter().any(|finding| !is_bookkeeping(finding) && fail_on.fails(finding.severity));
        let facts =
            SummaryFacts { baselines: baselines(&self.collection, &outcome), suppressed: 0, unverified: unverified(&outcome.findings) };
        Ok(Checked { findings, outcome, facts, failed })
    }

    fn selection(&self, filter: &FilterArguments) -> Result<Selection, Failure> {
        let config = self.config();
        let known = |key: &str| RULES.iter().any(|rule| check::matches(key, rule.meta));
        for key in filter.select.iter().chain(&filter.ignore) {
            if !known(key) {
                return Err(Failure::new(format!("there is no rule `{key}`{}; `doccheck rules` lists them", near_rule(key))));
            }
        }
        let configured = config.select.iter().chain(&config.ignore).chain(config.severity.keys());
        for key in configured {
            if let Some(loaded) = self.loaded.as_ref().filter(|_| !known(key.get_ref())) {
                let message = format!("there is no rule `{}`", key.get_ref());
                let help = format!("`doccheck rules` lists the rules{}", near_rule(key.get_ref()));
                return Err(Failure::new(loaded.error_at(key.span(), message, Some(help)).to_string()));
            }
        }
        let from_config = |keys: &[config::SpannedText]| keys.iter().map(|key| key.get_ref().clone()).collect::<Vec<_>>();
        let select = if filter.select.is_empty() { from_config(&config.select) } else { filter.select.clone() };
        let mut ignore = from_config(&config.ignore);
        ignore.extend(filter.ignore.iter().cloned());
        let mut severity = BTreeMap::new();
        for (key, level) in &config.severity {
            for rule in RULES.iter().filter(|rule| check::matches(key.get_ref(), rule.meta)) {
                severity.insert(rule.meta.name.to_owned(), level.severity());
            }
        }
        Ok(Selection { select, ignore, severity })
    }
}

/// Findings that only count what could not be checked: they fail no run.
pub fn is_bookkeeping(finding: &Finding) -> bool {
    finding.rule.name == "unverified"
}

/// `; did you mean …?` for a rule that does not exist, or nothing.
pub fn near_rule(key: &str) -> String {
    let lower = key.to_lowercase();
    let names = RULES.iter().flat_map(|rule| [rule.meta.name, rule.meta.code]);
    let best =
        names.map(|name| (strsim::normalized_damerau_levenshtein(&name.to_lowercase(), &lower), name)).max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|(likeness, _)| *likeness >= 0.6).map(|(_, name)| format!("; did you mean `{name}`?")).unwrap_or_default()
}

/// The configuration that holds for what is read: as named, else that of the current folder where everything lies
/// below it, else that of the folder that holds everything. One project's rules never judge another's documents.
fn load_configuration(input: &InputArguments, current: &Path) -> Result<Option<Loaded>, Failure> {
    let path = input.config.clone().or_else(|| {
        let named: Vec<PathBuf> =
            input.paths.iter().filter(|path| path.as_os_str() != "-").map(|path| discovery::normalized(&current.join(path))).collect();
        let own = config::find(current);
        let covers = |file: &PathBuf| named.iter().all(|path| file.parent().is_some_and(|folder| path.starts_with(folder)));
        own.filter(covers).or_else(|| {
            let mut common = named.first()?.clone();
            while !named.iter().all(|path| path.starts_with(&common)) || !common.is_dir() {
                common = common.parent()?.to_owned();
            }
            config::find(&common)
        })
    });
    path.map(|path| config::load(&path).map_err(|error| Failure::new(error.to_string()))).transpose()
}

fn limits(input: &InputArguments) -> Limits {
    let default = Limits::default();
    Limits {
        max_file_size: input.max_file_size.unwrap_or(default.max_file_size).min(u64::from(u32::MAX) / 2),
        max_line_length: input.max_line_length.unwrap_or(default.max_line_length),
        max_container_depth: input.max_container_depth.unwrap_or(default.max_container_depth),
        max_bracket_depth: input.max_bracket_depth.unwrap_or(default.max_bracket_depth),
        max_title_lines: input.max_title_lines.unwrap_or(default.max_title_lines),
        max_front_matter: input.max_front_matter.unwrap_or(default.max_front_matter),
        max_headings: input.max_headings.unwrap_or(default.max_headings),
    }
}

fn read_files(
    input: &InputArguments,
    loaded: Option<&Loaded>,
    current: &Path,
    limits: &Limits,
    notes: &mut dyn Write,
) -> Result<Vec<SourceFile>, Failure> {
    let standard_input = input.paths.iter().any(|path| path.as_os_str() == "-");
    let mut paths: Vec<PathBuf> = input.paths.iter().filter(|path| path.as_os_str() != "-").cloned().collect();
    if paths.is_empty() && !standard_input {
        let configured = |loaded: &Loaded| {
            let named = loaded.config.paths.iter().chain(loaded.config.roots.iter().map(|root| &root.path));
            named.map(|path| loaded.resolve(path.get_ref())).collect::<Vec<_>>()
        };
        paths = loaded.map(configured).unwrap_or_default();
        if paths.is_empty() {
            // A configuration without paths speaks for its own folder.
            paths.push(loaded.map_or_else(|| PathBuf::from("."), |loaded| loaded.folder.clone()));
        }
    }
    let mut request = discovery::Request::new(paths, current.to_owned());
    request.follow = input.follow;
    if let Some(loaded) = loaded {
        let exclude =
            |glob: &config::SpannedText| discovery::Exclude { glob: glob.get_ref().clone(), base: absolute(&loaded.folder, current) };
        request.excludes = loaded.config.exclude.iter().map(exclude).collect();
        // What doccheck wrote itself is no source.
        if let Some(out) = &loaded.config.out {
            request.excludes.push(discovery::Exclude {
                glob: out.get_ref().trim_matches('/').to_owned() + "/**",
                base: absolute(&loaded.folder, current),
            });
        }
    }
    let discovered = discovery::discover(&request).map_err(|error| Failure::new(error.to_string()))?;
    for problem in &discovered.problems {
        let _ = writeln!(notes, "doccheck: {problem}");
    }
    let mut files = discovery::read(&discovered.files, limits);
    if standard_input {
        let name = input.stdin_filename.clone().unwrap_or_else(|| "stdin.md".to_owned());
        let mut bytes = Vec::new();
        let mut limited = std::io::stdin().lock().take(limits.max_file_size + 1);
        limited.read_to_end(&mut bytes).map_err(|source| Failure::Io { context: "cannot read standard input".to_owned(), source })?;
        files.retain(|file| file.path != name);
        files.push(SourceFile::from_bytes(name.clone(), name, bytes, limits));
    }
    Ok(files)
}

/// A path from the folder `current`.
pub fn absolute(path: &Path, current: &Path) -> PathBuf {
    if path.is_absolute() { path.to_owned() } else { current.join(path) }
}

/// What `--reference` names.
enum Reference {
    Locale(Locale),
    Folder(PathBuf),
}

/// A path that exists is a path; everything else must be a locale.
fn reference_argument(input: &InputArguments, loaded: Option<&Loaded>, current: &Path) -> Option<Reference> {
    let configured = || {
        let loaded = loaded?;
        let value = loaded.config.reference.as_ref()?.get_ref().clone();
        let path = loaded.resolve(&value);
        Some((value, absolute(&path, current)))
    };
    let (value, path) = match &input.reference {
        Some(value) => (value.clone(), current.join(value)),
        None => configured()?,
    };
    // `de-de` may be a folder here and a locale everywhere: the locale is what the option is for first.
    match Locale::from_segment(&value) {
        Some(locale) if !value.contains('/') && !value.starts_with('.') => Some(Reference::Locale(locale)),
        _ => Some(Reference::Folder(path)),
    }
}

/// Reads the documents that others are only compared with: matched by their path below `path`.
fn read_reference(path: &Path, current: &Path, limits: &Limits) -> Result<Vec<SourceFile>, Failure> {
    let request = discovery::Request::new(vec![path.to_owned()], current.to_owned());
    let discovered = discovery::discover(&request).map_err(|error| Failure::new(format!("--reference: {error}")))?;
    let mut files = discovery::read(&discovered.files, limits);
    for (file, candidate) in files.iter_mut().zip(&discovered.files) {
        if let Ok(below) = candidate.native.strip_prefix(path)
            && !below.as_os_str().is_empty()
        {
            file.relative = below.to_string_lossy().replace('\\', "/");
        }
    }
    Ok(files)
}

/// Trees whose locale or dialect the configuration fixes.
struct Roots {
    layout: Vec<LayoutRoot>,
    dialects: Vec<(String, Dialect)>,
}

impl Roots {
    fn new(loaded: Option<&Loaded>, current: &Path) -> Result<Self, Failure> {
        let mut roots = Self { layout: Vec::new(), dialects: Vec::new() };
        let Some(loaded) = loaded else { return Ok(roots) };
        for root in &loaded.config.roots {
            let path = discovery::relative_path(&loaded.resolve(root.path.get_ref()), current);
            let locale = configured_locales(loaded, &root.locale)?.pop();
            let prefix = root.article_prefix.as_ref().map_or_else(String::new, |prefix| prefix.get_ref().clone());
            roots.layout.push(LayoutRoot { path: path.clone(), locale, prefix });
            if let Some(dialect) = root.dialect.and_then(dialect) {
                roots.dialects.push((path, dialect));
            }
        }
        Ok(roots)
    }
}

fn dialect(configured: config::Dialect) -> Option<Dialect> {
    match configured {
        config::Dialect::Auto => None,
        config::Dialect::Docfx => Some(Dialect::Docfx),
        config::Dialect::Github => Some(Dialect::Github),
    }
}

/// Reads every file's document, each by itself: a panic is a fault of that file, and the rest goes on.
fn read_documents(
    files: &mut [SourceFile],
    references: &HashSet<String>,
    roots: &Roots,
    config: &Config,
    limits: &Limits,
) -> Vec<Document> {
    let read = |(index, file): (usize, &mut SourceFile)| {
        if file.fault.is_some() {
            return None;
        }
        let id = FileId(u32::try_from(index).unwrap_or(u32::MAX));
        let below = |root: &&(String, Dialect)| file.relative.strip_prefix(root.0.as_str()).is_some_and(|rest| rest.starts_with('/'));
        let fixed = roots.dialects.iter().find(below).map(|(_, dialect)| *dialect).or_else(|| dialect(config.dialect));
        match catch_unwind(AssertUnwindSafe(|| lower_limited(id, file, fixed, limits.max_front_matter))) {
            Ok(mut document) => {
                document.reference_only = references.contains(&file.path);
                Some(document)
            }
            Err(panic) => {
                let message = panic.downcast_ref::<&str>().map(|s| (*s).to_owned()).or_else(|| panic.downcast_ref::<String>().cloned());
                file.fault = Some(ReadFault::Panic { message: message.unwrap_or_default() });
                file.text = String::new();
                file.lines = LineIndex::new("");
                None
            }
        }
    };
    files.par_iter_mut().enumerate().filter_map(read).collect()
}

fn nothing_to_check(input: &InputArguments, config: &Config) -> Failure {
    let named: Vec<String> = input.paths.iter().map(|path| path.display().to_string()).collect();
    let place = if !named.is_empty() {
        named.join(", ")
    } else if config.paths.is_empty() {
        "the current folder".to_owned()
    } else {
        config.paths.iter().map(|path| path.get_ref().clone()).collect::<Vec<_>>().join(", ")
    };
    Failure::new(format!(
        "nothing to check: no Markdown document in {place}. Name files or folders, or use --allow-empty where that is expected"
    ))
}

/// What to write where a locale is meant.
const LOCALE_HELP: &str = "write a language tag such as pt-PT, nl-NL or zh-Hant";

/// A locale that must be a language tag.
///
/// # Errors
/// Where it is none.
pub fn parse_locale(option: &str, tag: &str) -> Result<Locale, Failure> {
    Locale::parse(tag).ok_or_else(|| Failure::new(format!("{option}: `{tag}` is not a locale; {LOCALE_HELP}")))
}

/// Locales of the configuration; one that is none is shown in its place.
///
/// # Errors
/// Where one is none.
pub fn configured_locales<'a>(loaded: &Loaded, tags: impl IntoIterator<Item = &'a config::SpannedText>) -> Result<Vec<Locale>, Failure> {
    let parse = |tag: &config::SpannedText| {
        let wrong = || loaded.error_at(tag.span(), format!("`{}` is not a locale", tag.get_ref()), Some(LOCALE_HELP.to_owned()));
        Locale::parse(tag.get_ref()).ok_or_else(|| Failure::new(wrong().to_string()))
    };
    tags.into_iter().map(parse).collect()
}

/// A locale that some document must have.
fn known_locale(collection: &Collection, wanted: &Locale, option: &str) -> Result<(), Failure> {
    let mut present: Vec<&str> = collection.documents.iter().filter_map(|d| d.locale.as_ref()).map(Locale::as_str).collect();
    present.sort_unstable();
    present.dedup();
    if collection.documents.iter().filter_map(|d| d.locale.as_ref()).any(|locale| locale.matches(wanted)) {
        return Ok(());
    }
    let there = if present.is_empty() {
        "no document has a locale".to_owned()
    } else {
        format!("the documents' locales are {}", present.join(", "))
    };
    Err(Failure::new(format!("{option}: no document is in {wanted}; {there}")))
}

/// Documents by what they were compared with first, which is the strongest.
fn baselines(collection: &Collection, outcome: &Outcome) -> BTreeMap<String, usize> {
    let mut first: BTreeMap<u32, &'static str> = BTreeMap::new();
    for comparison in &outcome.comparisons {
        first.entry(comparison.document.0).or_insert(comparison.baseline.name());
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in first.values() {
        *counts.entry((*name).to_owned()).or_default() += 1;
    }
    let all = collection.documents.iter().filter(|document| !document.reference_only).count();
    let none = all.saturating_sub(first.len());
    if none > 0 {
        counts.insert("none".to_owned(), none);
    }
    counts
}

/// Checks that could not be made, by reason.
fn unverified(findings: &[Finding]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings.iter().filter(|finding| is_bookkeeping(finding)) {
        let count = finding.arguments.iter().find_map(|(name, value)| match value {
            Argument::Number(count) if *name == "count" => usize::try_from(*count).ok(),
            _ => None,
        });
        *counts.entry(finding.text("reason").to_owned()).or_default() += count.unwrap_or(1);
    }
    counts
}
