//! Two files that say what must be there: the catalogue that was published last, and the registry of the product's codes.

use super::arguments::InputArguments;
use super::own_files::{self, own_file};
use super::session::{Recipe, absolute, configured_locales};
use super::{Failure, project};
use crate::config::{Loaded, RegistryCodes, RegistrySearch};
use crate::published::Published;
use crate::registry::Registry;
use crate::source::discovery::{self, Candidate, displayed_path, normalized};
use crate::source::{ReadFault, SourceFile, Span};
use regex::{Regex, RegexBuilder};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Bytes that a published catalogue may have.
const MAX_CATALOGUE: u64 = 256 * 1024 * 1024;

/// Bytes that a list of codes, or a file of the product, may have.
const MAX_LIST: u64 = 16 * 1024 * 1024;

/// Files of the product that are looked through.
const MOST_FILES: usize = 50_000;

/// Codes of a registry.
const MOST_CODES: usize = 1_000_000;

/// Bytes that a compiled pattern may take.
const MAX_PATTERN: usize = 4 * 1024 * 1024;

/// The catalogue that arguments or configuration name, with its text as a file that findings can be placed in.
///
/// # Errors
/// A file that cannot be read, or is no catalogue of a known form.
pub fn published(input: &InputArguments, loaded: Option<&Loaded>, current: &Path) -> Result<Option<(Published, SourceFile)>, Failure> {
    let configured = || loaded.and_then(|loaded| Some((loaded, loaded.config.published.as_ref()?)));
    let (path, blame): (PathBuf, Box<dyn Fn(String) -> Failure>) = match (&input.published, configured()) {
        (Some(path), _) => (current.join(path), Box::new(|message| Failure::new(format!("--published: {message}")))),
        (None, Some((loaded, value))) => {
            let span = value.span();
            let blame = move |message| Failure::new(loaded.error_at(span.clone(), message, None).to_string());
            (absolute(&loaded.resolve(value.get_ref()), current), Box::new(blame))
        }
        (None, None) => return Ok(None),
    };
    let path = normalized(&if path.is_dir() { path.join("catalogue.json") } else { path });
    let shown = displayed_path(&path, current);
    let text = read(&path, &shown, MAX_CATALOGUE).map_err(|cause| blame(format!("cannot read `{shown}`: {cause}")))?;
    let mut published = Published::parse(&text).map_err(|error| blame(format!("cannot use `{shown}`: {error}")))?;
    let file = own_file(&path, &text, current);
    published.path.clone_from(&file.path);
    Ok(Some((published, file)))
}

/// Adds to `recipe` the documents that catalogues of other repositories stand for.
///
/// # Errors
/// A file that cannot be read, is no catalogue of a known form, or has no document in the root's locale.
pub fn catalogues(loaded: &Loaded, current: &Path, recipe: &mut Recipe) -> Result<(), Failure> {
    for root in &loaded.config.roots {
        let Some(value) = &root.catalogue else { continue };
        let blame = |message: String| Failure::new(loaded.error_at(value.span(), message, None).to_string());
        let path = absolute(&loaded.resolve(value.get_ref()), current);
        let path = normalized(&if path.is_dir() { path.join("catalogue.json") } else { path });
        let shown = seen(value.get_ref(), &path, current);
        let text = read(&path, &shown, MAX_CATALOGUE).map_err(|cause| blame(format!("cannot read `{shown}`: {cause}")))?;
        let published = Published::parse(&text).map_err(|error| blame(format!("cannot use `{shown}`: {error}")))?;
        let Some(locale) = configured_locales(loaded, &root.locale)?.pop() else { continue };
        let pages = published.pages(locale.as_str());
        if pages.is_empty() {
            return Err(blame(format!("`{shown}` has no document in {locale}")));
        }
        let prefix = root.article_prefix.as_ref().map_or("", |prefix| prefix.get_ref());
        recipe.add_foreign(&shown, &discovery::relative_path(&path, current), locale, prefix, pages);
    }
    Ok(())
}

/// `path` as reports show it: from the current folder, so that they hold no folders of this machine, unless it was `configured` so.
fn seen(configured: &str, path: &Path, current: &Path) -> String {
    if Path::new(configured).is_absolute() { displayed_path(path, current) } else { project::relative_path(path, current) }
}

/// The registry that the configuration names, with the files that its codes stand in.
///
/// # Errors
/// A file that cannot be read, a pattern that is none or has no group, or files that are not there.
pub fn registry(loaded: &Loaded, current: &Path, notes: &mut dyn Write) -> Result<Option<(Registry, Vec<SourceFile>)>, Failure> {
    let Some(table) = &loaded.config.registry else { return Ok(None) };
    let blame = |message: String| Failure::new(loaded.error_at(table.codes.span(), message, None).to_string());
    let mut registry = Registry::default();
    let mut files = Vec::new();
    match table.codes.get_ref() {
        RegistryCodes::List(path) => {
            let path = normalized(&absolute(&loaded.resolve(path), current));
            let shown = displayed_path(&path, current);
            let text = read(&path, &shown, MAX_LIST).map_err(|cause| blame(format!("cannot read `{shown}`: {cause}")))?;
            let file = named(own_file(&path, &text, current), &path, loaded, current);
            registry.add_list(&file.path, &text).map_err(|error| blame(format!("`{shown}` is no list of codes: {error}")))?;
            files.push(file);
        }
        RegistryCodes::Search(search) => {
            let pattern = compile(&search.pattern).map_err(&blame)?;
            // One after the other: only those with codes are kept.
            for Candidate { native: path, path: shown, .. } in product_files(search, loaded, current).map_err(&blame)? {
                let text = match read(&path, &shown, MAX_LIST) {
                    Ok(text) => text,
                    Err(cause) => {
                        let _ = writeln!(notes, "doccheck: `{shown}` is not searched for codes: {cause}");
                        continue;
                    }
                };
                let file = named(own_file(&path, &text, current), &path, loaded, current);
                let before = registry.codes.len();
                // The first group that took part: alternatives may have one each.
                for found in pattern.captures_iter(&text).filter_map(|found| found.iter().skip(1).flatten().next()) {
                    registry.add(found.as_str(), &file.path, Span::new(found.start(), found.end()));
                }
                if registry.codes.len() > before {
                    files.push(file);
                }
                if registry.codes.len() > MOST_CODES {
                    break;
                }
            }
        }
    }
    if registry.codes.is_empty() {
        return Err(blame("the registry has no codes".to_owned()));
    }
    if registry.codes.len() > MOST_CODES {
        return Err(blame(format!("the registry has more than {MOST_CODES} codes")));
    }
    Ok(Some((registry, files)))
}

/// A pattern of codes.
fn compile(pattern: &str) -> Result<Regex, String> {
    let built = RegexBuilder::new(pattern).multi_line(true).size_limit(MAX_PATTERN).dfa_size_limit(MAX_PATTERN).build();
    let regex = built.map_err(|error| format!("the pattern is no regular expression: {}", last_line(&error.to_string())))?;
    if regex.captures_len() < 2 { Err("the pattern has no group that takes the code, such as `(\\w+)`".to_owned()) } else { Ok(regex) }
}

/// The sentence at the end of a longer drawing.
fn last_line(text: &str) -> &str {
    text.lines().next_back().unwrap_or(text).trim_start_matches("error: ")
}

/// The files that a search goes through, by path.
fn product_files(search: &RegistrySearch, loaded: &Loaded, current: &Path) -> Result<Vec<Candidate>, String> {
    let paths: Vec<PathBuf> = search.files.iter().map(|path| loaded.resolve(path)).collect();
    let discovered = discovery::discover(&discovery::Request::new(paths, current.to_owned())).map_err(|error| error.to_string())?;
    if discovered.files.len() > MOST_FILES {
        return Err(format!("more than {MOST_FILES} files are to be searched for codes"));
    }
    Ok(discovered.files)
}

/// A file of doccheck's own, named from the configuration's folder: several may have one name.
fn named(file: SourceFile, path: &Path, loaded: &Loaded, current: &Path) -> SourceFile {
    let folder = normalized(&absolute(&loaded.folder, current));
    SourceFile { project_path: project::relative_path(path, &folder), ..file }
}

/// The text of such a file, or in words why there is none.
fn read(path: &Path, shown: &str, most: u64) -> Result<String, String> {
    own_files::read(path, shown, most).map_err(|fault| match fault {
        ReadFault::Io { message } => message,
        ReadFault::NotUtf8 { offset, .. } => format!("not UTF-8 at byte {offset}"),
        ReadFault::Binary { offset } => format!("a NUL byte at byte {offset}"),
        ReadFault::NotRegular { kind } => format!("a {kind}, not a file"),
        ReadFault::Limit { limit, allowed, .. } => format!("more than {allowed} ({limit})"),
        ReadFault::Panic { message } => message,
    })
}
