//! What the commands share: from arguments and configuration to everything read, checked and filtered.
//!
//! Four steps, each by itself: [`files`] reads what was named, a [`Recipe`] makes a collection of files, a [`History`] adds the texts
//! that translations were made from, a [`Judge`] checks a collection and knows what is reported. Recipe and judge touch no disk, so that they serve texts that stand
//! nowhere too: with fixes applied, or of an older revision.

mod files;
mod history;
mod judge;
mod places;
mod recipe;
mod renames;
mod source_path;

pub use files::{Origin, Walk};
pub use history::History;
pub use judge::{Checked, Judge};
pub use places::Places;
pub use recipe::Recipe;

use super::arguments::{FilterArguments, InputArguments};
use super::baseline::BaselineFile;
use super::changes::Changes;
use super::{Failure, project, registry, suppressions};
use crate::check::Extent;
use crate::config::{self, Config, Loaded};
use crate::document::Collection;
use crate::finding::Finding;
use crate::locale::Locale;
use crate::registry::Registry;
use crate::report::paths::RawPaths;
use crate::rules::nearest;
use crate::source::{SourceFile, discovery};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Everything read, before it is checked.
pub struct Session {
    /// The configuration, where there is one.
    pub loaded: Option<Loaded>,
    /// The documents.
    pub collection: Collection,
    /// How they were made of files.
    pub recipe: Recipe,
    /// Where the history of the source is.
    pub history: History,
    /// Where the files that are reported on came from, by their path as reported.
    pub origins: BTreeMap<String, Origin>,
    /// What was walked, the reference last.
    pub walks: Vec<Walk>,
    /// The locale that `--reference` names, where it names one.
    pub reference: Option<Locale>,
    /// The folder that doccheck was run in: absolute.
    pub current: PathBuf,
    /// How much of the documentation was read.
    pub extent: Extent,
    /// The codes that the product knows.
    pub registry: Option<Arc<Registry>>,
    /// The baseline file, once it is opened: see [`super::baseline::open`].
    pub baseline: Option<BaselineFile>,
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
        let loaded = files::load_configuration(input, &current)?;
        let mut files = files::Files::read(input, loaded.as_ref(), &current, &files::limits(input), notes)?;
        let mut recipe = Recipe::new(input, loaded.as_ref(), &current)?;
        recipe.references = files.references;
        recipe.inventory = files.inventory;
        let extent = project::extent(input, loaded.as_ref(), &current);
        let (mut own, mut registry) = (Vec::new(), None);
        if let Some((mut published, file)) = registry::published(input, loaded.as_ref(), &current)? {
            published.whole = extent == Extent::Everything;
            recipe.published = Some(Arc::new(published));
            own.push(file);
        }
        if let Some((mut read, files)) = loaded.as_ref().map_or(Ok(None), |loaded| registry::registry(loaded, &current, notes))? {
            read.whole = extent == Extent::Everything;
            registry = Some(Arc::new(read));
            own.extend(files);
        }
        if let Some(loaded) = &loaded {
            registry::catalogues(loaded, &current, &mut recipe)?;
        }
        project::name_files(&mut files.all, loaded.as_ref(), None, &current);
        let history = History::new(input, loaded.as_ref(), &current);
        let collection = history.complete(recipe.collect(files.all), &recipe, &Places::new(&files.walks, &current))?;
        if let Some(wanted) = &files.reference_locale {
            known_locale(&collection, wanted, "--reference")?;
        }
        let reference = files.reference_locale;
        let (origins, walks) = (files.origins, files.walks);
        let mut session =
            Self { loaded: None, collection, recipe, history, origins, walks, reference, current, extent, registry, baseline: None };
        for file in own {
            session.add_own_file(file);
        }
        if let Some(file) = loaded.as_ref().and_then(|loaded| suppressions::configuration_file(loaded, &session.current)) {
            session.add_own_file(file);
        }
        session.loaded = loaded;
        Ok(session)
    }

    /// Puts a file of doccheck's own among those that something may be said of.
    pub fn add_own_file(&mut self, file: SourceFile) {
        self.recipe.own.insert(file.path.clone());
        self.collection.add_file(file);
    }

    /// The configuration, or the defaults.
    pub fn config(&self) -> Config {
        self.loaded.as_ref().map(|loaded| loaded.config.clone()).unwrap_or_default()
    }

    /// Where its files really are.
    pub fn places(&self) -> Places {
        Places::new(&self.walks, &self.current)
    }

    /// The true names of the files that reports show escaped.
    pub fn raw_paths(&self) -> RawPaths {
        let mut paths = RawPaths::default();
        // Only an escaped name holds a backslash that its file's does not.
        for (shown, native) in self.walks.iter().flat_map(|walk| &walk.natives).filter(|(shown, _)| shown.contains('\\')) {
            let native = discovery::normalized(native);
            let below = native.strip_prefix(&self.current).unwrap_or(&native);
            let parts: Vec<&[u8]> = below.components().map(|part| part.as_os_str().as_encoded_bytes()).collect();
            paths.insert(shown, &parts.join(&b'/'));
        }
        paths
    }

    /// What `filter` and the configuration ask for, applicable to this collection and to other states of it. `notes` is told what
    /// `--changed-since` comes to.
    ///
    /// # Errors
    /// A rule, a locale or a revision that does not exist.
    pub fn judge(&self, filter: &FilterArguments, notes: &mut dyn Write) -> Result<Judge, Failure> {
        let judge = Judge::new(self, filter)?;
        match &filter.changed_since {
            Some(rev) => Ok(judge.limited(Changes::since(rev, self, filter, notes)?)),
            None => Ok(judge),
        }
    }

    /// Checks everything, and keeps what is to be reported.
    ///
    /// # Errors
    /// Those of [`Self::judge`].
    pub fn check(&self, filter: &FilterArguments, notes: &mut dyn Write) -> Result<Checked, Failure> {
        let checked = self.judge(filter, notes)?.check(&self.collection);
        if filter.changed_since.is_some() {
            let _ = writeln!(notes, "doccheck: findings that were there before, and are not reported: {}", checked.there_before);
        }
        Ok(checked)
    }
}

/// Findings that only count what could not be checked: they fail no run.
pub fn is_bookkeeping(finding: &Finding) -> bool {
    finding.rule.name == "unverified"
}

/// `; did you mean …?` for a rule that does not exist, or nothing.
pub fn near_rule(key: &str) -> String {
    nearest(key).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

/// A path from the folder `current`.
pub fn absolute(path: &Path, current: &Path) -> PathBuf {
    if path.is_absolute() { path.to_owned() } else { current.join(path) }
}

/// A path that the configuration names, as if it had been named on the command line: what lies beside the current folder is seen
/// from there (`../docs.pt-pt`), so that reports hold no folders of this machine.
pub fn configured_path(loaded: &Loaded, path: &str, current: &Path) -> PathBuf {
    let resolved = loaded.resolve(path);
    let whole = discovery::normalized(&absolute(&resolved, current));
    if Path::new(path).is_absolute() || whole.starts_with(current) { resolved } else { project::relative_path(&whole, current).into() }
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
///
/// # Errors
/// Where none has it.
pub fn known_locale(collection: &Collection, wanted: &Locale, option: &str) -> Result<(), Failure> {
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
