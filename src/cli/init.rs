//! `doccheck init`: detects layout, locales and dialect, and writes them down.

use super::arguments::{InitArguments, InputArguments};
use super::session::{Session, current_folder};
use super::{ExitStatus, Failure, Io};
use crate::alignment::{BaselineOptions, Difference, LayoutMode, comparisons, written_in};
use crate::config::FILE_NAME;
use crate::finding::Baseline;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;

/// From this share of translations with the structure of the current source, `in-step` is proposed.
const IN_STEP: f64 = 0.98;

/// Runs the command.
///
/// # Errors
/// A configuration that exists already, nothing to look at, or a file that cannot be written.
pub fn run(arguments: &InitArguments, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
    let path = current_folder()?.join(FILE_NAME);
    if path.exists() && !arguments.force {
        return Err(Failure::new(format!("`{FILE_NAME}` exists already; --force replaces it")));
    }
    let detected = detect(arguments, io)?;
    let text = detected.toml();
    let file = if arguments.force { std::fs::File::create(&path) } else { std::fs::File::create_new(&path) };
    let written = file.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|source| Failure::Io { context: format!("cannot write `{FILE_NAME}`"), source })?;
    write!(io.out, "Wrote {FILE_NAME}:\n\n{text}").map_err(Failure::output)?;
    writeln!(io.err, "\nNext: `doccheck` checks {} documents with it; `doccheck rules` lists what is checked.", detected.documents)
        .map_err(Failure::output)?;
    Ok(ExitStatus::Clean)
}

/// What was found out about a collection.
struct Detected {
    paths: Vec<String>,
    documents: usize,
    source_locale: Option<String>,
    locales: Vec<String>,
    layout: &'static str,
    dialect: &'static str,
    /// Translations with the structure of the current source, and all that have a source.
    in_step: (usize, usize),
}

fn detect(arguments: &InitArguments, io: &mut Io<'_>) -> Result<Detected, Failure> {
    let paths = if arguments.paths.is_empty() { vec![".".into()] } else { arguments.paths.clone() };
    let input = InputArguments { paths: paths.clone(), ..InputArguments::default() };
    let session = Session::read(&input, io.err)?;
    let collection = &session.collection;
    let compared: Vec<bool> = collection
        .articles
        .par_iter()
        .flat_map_iter(|article| comparisons(collection, article, &BaselineOptions::default()))
        .filter(|comparison| comparison.baseline == Baseline::Source)
        .map(|comparison| Difference::of(&comparison, collection).is_empty())
        .collect();
    let mut dialects: BTreeMap<&str, usize> = BTreeMap::new();
    let mut locales: BTreeSet<String> = BTreeSet::new();
    let mut layouts: BTreeMap<&str, usize> = BTreeMap::new();
    for document in &collection.documents {
        *dialects.entry(document.dialect.name()).or_default() += 1;
        if let Some(locale) = &document.locale {
            locales.insert(locale.as_str().to_owned());
            // A source without a locale in its path says nothing of how the others write theirs.
            let layout = match written_in(&collection.file(document.file).relative, document) {
                Some(LayoutMode::Folder) => "folder",
                Some(LayoutMode::Suffix) => "suffix",
                Some(LayoutMode::FrontMatter) => "front-matter",
                Some(LayoutMode::Auto) | None => continue,
            };
            *layouts.entry(layout).or_default() += 1;
        }
    }
    // A collection that writes its locales in several ways is left to detection.
    let only = |counts: &BTreeMap<&'static str, usize>| match counts.len() {
        1 => counts.keys().next().copied().unwrap_or("auto"),
        _ => "auto",
    };
    Ok(Detected {
        paths: paths.iter().map(|path| path.to_string_lossy().replace('\\', "/")).collect(),
        documents: collection.documents.len(),
        source_locale: collection.source_locale.as_ref().map(|locale| locale.as_str().to_owned()),
        locales: locales.into_iter().collect(),
        layout: only(&layouts),
        dialect: only(&dialects),
        in_step: (compared.iter().filter(|&&equal| equal).count(), compared.len()),
    })
}

impl Detected {
    fn toml(&self) -> String {
        let list = |items: &[String]| items.iter().map(|item| toml::Value::from(item.as_str()).to_string()).collect::<Vec<_>>().join(", ");
        let mut text = String::from("# Detected by `doccheck init`; `doccheck schema config` describes every key.\n");
        let _ = writeln!(text, "paths = [{}]", list(&self.paths));
        match &self.source_locale {
            Some(locale) => {
                let _ = writeln!(text, "source-locale = {}", toml::Value::from(locale.as_str()));
            }
            None => text.push_str("# source-locale = \"en-US\"  # no document is the source of the others\n"),
        }
        let _ = writeln!(text, "# locales = [{}]  # uncomment to require every article in these", list(&self.locales));
        let _ = writeln!(text, "layout = \"{}\"", self.layout);
        let _ = writeln!(text, "dialect = \"{}\"", self.dialect);
        let (equal, all) = self.in_step;
        if all > 0 {
            #[expect(clippy::cast_precision_loss, reason = "counts of documents are far below 2^52")]
            let proposed = equal as f64 / all as f64 >= IN_STEP;
            // Findings become others with it, so it is proposed, and stays the author's decision.
            let (key, advice) = if proposed { ("# in-step = true", "; uncomment if all must") } else { ("in-step = false", "") };
            let _ = writeln!(text, "{key}  # {equal} of {all} translations have the structure of the current source{advice}");
        }
        text
    }
}
