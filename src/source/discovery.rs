//! From the paths that were named to the files to read, and their reading: all the file access of `source`.
//!
//! Two steps, so that the second can run on all threads: [`discover`] walks and gives a sorted list
//! of [`Candidate`]s, [`read`] reads each file once. What cannot be read is a candidate with a fault,
//! never the end of the walk; only a path that does not exist is an error, because a typo that gives
//! nothing to check would look like success.
//!
//! Invariants: the result depends on the files alone, not on the order of arguments or of folder
//! entries; nothing but a regular file is ever opened; no link leads out of a folder that was named.

use std::collections::hash_map::{Entry, HashMap};
use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::fs::{self, File, FileType, Metadata};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use globset::{Glob, GlobBuilder, GlobMatcher, GlobSet, GlobSetBuilder};
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::{Limits, ReadFault, SourceFile};

/// What is read wherever it is found.
const MARKDOWN: [&str; 3] = ["md", "markdown", "mdx"];

/// What is never Markdown, so that no file of it is opened to see whether it begins with front matter.
/// Sorted, for it is searched.
const NOT_MARKDOWN: [&str; 88] = [
    "7z", "adoc", "ai", "asciidoc", "astro", "avi", "avif", "bash", "bat", "bin", "bmp", "bz2", "c", "cc", "class", "conf", "cpp", "cs",
    "css", "csv", "dll", "doc", "docx", "eot", "exe", "flac", "fs", "gif", "go", "gz", "h", "hbs", "hpp", "htm", "html", "icns", "ico",
    "ini", "ipynb", "jar", "java", "jpeg", "jpg", "js", "json", "json5", "jsx", "less", "liquid", "lock", "map", "mjs", "mov", "mp3",
    "mp4", "njk", "otf", "pdf", "php", "png", "po", "pot", "pptx", "ps1", "psd", "py", "rb", "rs", "rst", "scss", "sh", "so", "sql", "svg",
    "tar", "tif", "toml", "ts", "tsv", "tsx", "ttf", "vue", "wasm", "webp", "woff", "woff2", "xlsx", "zip",
];
/// More of the same, by what is written in them: data that may well begin with `---`.
const DATA: [&str; 8] = ["ftl", "resx", "strings", "xlf", "xliff", "xml", "yaml", "yml"];

/// Bytes of a file with another extension that are looked at for front matter.
const SAMPLE: u64 = 4096;

/// Keys that only a page has: its title, or what localisation leaves in it.
const PAGE_KEYS: [&str; 9] = [
    "title",
    "ms.contentlocale",
    "ms.locfileid",
    "ms.openlocfilehash",
    "ms.sourcegitcommit",
    "ms.translationtype",
    "ms.lasthandoff",
    "default_lang_commit",
    "l10n",
];

/// Files with patterns of what to leave out, in rising order of precedence.
const IGNORE_FILES: [&str; 3] = [".gitignore", ".ignore", ".doccheckignore"];

/// Bytes of such a file that are read. Patterns become one automaton: a longer list is no list of patterns.
const MAX_IGNORE_FILE: u64 = 64 * 1024;

/// What to look for, and where.
#[derive(Debug, Clone)]
pub struct Request {
    /// Files, folders, and patterns such as `docs/**/*.md`; relative ones are below [`Self::current`].
    /// Standard input (`-`) is the caller's: see [`SourceFile::from_bytes`].
    pub paths: Vec<PathBuf>,
    /// What to leave out of folders.
    pub excludes: Vec<Exclude>,
    /// Whether to follow symbolic links inside folders, as long as they stay inside.
    pub follow: bool,
    /// The current folder, absolute: displayed paths are relative to it.
    pub current: PathBuf,
}

impl Request {
    /// These paths, below this absolute folder, without anything left out.
    #[must_use]
    pub fn new(paths: Vec<PathBuf>, current: PathBuf) -> Self {
        Self { paths, excludes: Vec::new(), follow: false, current }
    }
}

/// A pattern of paths to leave out. One without `/` matches a file or folder of that name anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclude {
    /// The pattern; `*` stops at `/`, `**` does not.
    pub glob: String,
    /// The absolute folder that it is relative to.
    pub base: PathBuf,
}

/// A file to read, or a place where something could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The path to open: absolute, and with whatever bytes it has.
    pub native: PathBuf,
    /// The path to show: see [`SourceFile::path`].
    pub path: String,
    /// The path to recognise locale and article by: see [`SourceFile::relative`].
    pub relative: String,
    /// Index in [`Request::paths`] of the path it was found by, the first if several.
    pub root: usize,
    /// Whether the file itself was named.
    pub explicit: bool,
    /// Why it will not be read.
    pub fault: Option<ReadFault>,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Discovered {
    /// Files by displayed path, in the order of bytes, none twice.
    pub files: Vec<Candidate>,
    /// What the user should know and no document is to blame for, sorted.
    pub problems: Vec<Problem>,
}

/// Something that was left out although it may have been meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// A symbolic link leads out of the folder that was named; it is not followed.
    LinkLeavesRoot {
        /// The link, as displayed.
        path: String,
    },
    /// A file of ignore patterns is too long, unreadable, or holds a pattern that is none.
    IgnoreFile {
        /// The file, as displayed.
        path: String,
        /// Why, en-US.
        message: String,
    },
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::LinkLeavesRoot { path } => {
                write!(f, "`{path}` is a symbolic link out of the folder that was named; it is not followed")
            }
            Self::IgnoreFile { path, message } => write!(f, "`{path}`: {message}"),
        }
    }
}

/// Why there is nothing to walk.
#[derive(Debug, thiserror::Error)]
pub enum DiscoveryError {
    /// A path that was named is not there.
    #[error("cannot read `{path}`: {cause}{}", near.as_ref().map(|n| format!("; did you mean `{n}`?")).unwrap_or_default())]
    Missing {
        /// The path as given, made printable.
        path: String,
        /// The operating system's message.
        cause: String,
        /// A name in the same folder that is nearly the same.
        near: Option<String>,
    },
    /// A pattern that was named matches no file.
    #[error("no file matches `{pattern}`")]
    NoMatch {
        /// The pattern as given.
        pattern: String,
    },
    /// A pattern is not one.
    #[error("`{pattern}` is not a pattern of paths: {message}")]
    BadPattern {
        /// The pattern as given.
        pattern: String,
        /// Why not.
        message: String,
    },
}

/// Finds the files to read.
///
/// # Errors
/// A path that is not there, a pattern that is none or that nothing matches: the first of
/// [`Request::paths`] with such a fault.
pub fn discover(request: &Request) -> Result<Discovered, DiscoveryError> {
    let excludes = Excludes::new(&request.excludes)?;
    let mut walk = Walk { request, excludes, found: HashMap::new(), problems: Vec::new() };
    for (index, path) in request.paths.iter().enumerate() {
        walk.root(index, path)?;
    }
    let mut files: Vec<Candidate> = walk.found.into_values().map(|found| found.candidate).collect();
    files.sort_by(|a, b| a.path.as_bytes().cmp(b.path.as_bytes()).then_with(|| a.native.cmp(&b.native)));
    let mut problems = walk.problems;
    problems.sort();
    problems.dedup();
    Ok(Discovered { files, problems })
}

/// Reads the candidates, on all threads; the result is in the same order.
#[must_use]
pub fn read(candidates: &[Candidate], limits: &Limits) -> Vec<SourceFile> {
    candidates.par_iter().map(|candidate| read_one(candidate, limits)).collect()
}

/// Reads one candidate.
#[must_use]
pub fn read_one(candidate: &Candidate, limits: &Limits) -> SourceFile {
    let (path, relative) = (candidate.path.clone(), candidate.relative.clone());
    if let Some(fault) = &candidate.fault {
        return SourceFile::unreadable(path, relative, fault.clone());
    }
    match read_bytes(&candidate.native, limits) {
        Ok(bytes) => SourceFile::from_bytes(path, relative, bytes, limits),
        Err(fault) => SourceFile::unreadable(path, relative, fault),
    }
}

/// Reads a whole regular file of limited size.
fn read_bytes(path: &Path, limits: &Limits) -> Result<Vec<u8>, ReadFault> {
    let file = File::open(path).map_err(|error| io_fault(&error))?;
    // Of the open file, not of the path, which may be another's by now.
    let metadata = file.metadata().map_err(|error| io_fault(&error))?;
    if let Some(kind) = irregular(metadata.file_type()) {
        return Err(ReadFault::NotRegular { kind });
    }
    if metadata.len() > limits.max_file_size {
        return Err(limits.file_size_fault());
    }
    // The size may grow while reading, or be given as 0: so reading is limited too.
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0) + 1);
    file.take(limits.max_file_size + 1).read_to_end(&mut bytes).map_err(|error| io_fault(&error))?;
    if bytes.len() as u64 > limits.max_file_size {
        return Err(limits.file_size_fault());
    }
    Ok(bytes)
}

fn io_fault(error: &io::Error) -> ReadFault {
    ReadFault::Io { message: message(error) }
}

/// The operating system's words without its number, which differs between systems.
fn message(error: &io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error ") {
        Some(at) => text[..at].to_owned(),
        None => text,
    }
}

/// What a file is that is not a regular one.
fn irregular(kind: FileType) -> Option<&'static str> {
    if kind.is_file() {
        return None;
    }
    if kind.is_dir() {
        return Some("folder");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if kind.is_fifo() {
            return Some("fifo");
        }
        if kind.is_socket() {
            return Some("socket");
        }
    }
    Some("device")
}

/// A candidate, and how good its displayed path is among several of one file.
struct Found {
    candidate: Candidate,
    through_link: bool,
}

struct Walk<'a> {
    request: &'a Request,
    excludes: Excludes,
    /// By the real path of the root and the path below it, so that a file found twice is there once. As strings:
    /// hashing a path goes part by part.
    found: HashMap<OsString, Found>,
    problems: Vec<Problem>,
}

impl Walk<'_> {
    fn root(&mut self, index: usize, given: &Path) -> Result<(), DiscoveryError> {
        let native = self.request.current.join(given);
        let metadata = match fs::metadata(&native) {
            Ok(metadata) => metadata,
            Err(_) if has_pattern(given) => return self.pattern(index, given),
            Err(error) => {
                return Err(DiscoveryError::Missing { path: printable(given), cause: message(&error), near: near(&native, given) });
            }
        };
        if metadata.is_dir() {
            self.folder(index, given, &native, None);
        } else {
            self.named_file(index, given, native, &metadata);
        }
        Ok(())
    }

    fn named_file(&mut self, index: usize, given: &Path, native: PathBuf, metadata: &Metadata) {
        let fault = irregular(metadata.file_type()).map(|kind| ReadFault::NotRegular { kind });
        let key = fs::canonicalize(&native).unwrap_or_else(|_| native.clone());
        let through_link = fs::symlink_metadata(&native).is_ok_and(|m| m.is_symlink());
        let (path, relative) = Names::new(given, &self.request.current).of(Path::new(""));
        self.add(key, Candidate { native, path, relative, root: index, explicit: true, fault }, through_link);
    }

    /// Expands a pattern that the shell has left alone.
    fn pattern(&mut self, index: usize, given: &Path) -> Result<(), DiscoveryError> {
        let pattern = printable(given);
        let (base, rest) = split_pattern(given);
        let glob =
            glob(&rest).map_err(|error| DiscoveryError::BadPattern { pattern: pattern.clone(), message: error.kind().to_string() })?;
        let native = self.request.current.join(&base);
        if !native.is_dir() || self.folder(index, &base, &native, Some(&Pattern::new(&glob, &rest))) == 0 {
            return Err(DiscoveryError::NoMatch { pattern });
        }
        Ok(())
    }

    /// Walks a folder; gives the number of files found in it, be they new or not.
    fn folder(&mut self, index: usize, given: &Path, native: &Path, pattern: Option<&Pattern>) -> usize {
        let real = fs::canonicalize(native).unwrap_or_else(|_| native.to_path_buf());
        let names = Names::new(given, &self.request.current);
        let mut ignores = Ignores::new(&real, native, &names, &mut self.problems);
        let mut count = 0;
        let mut link_depth = usize::MAX;
        let mut entries = WalkDir::new(native).follow_links(self.request.follow).into_iter();
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    // A loop met behind a link is met again without it.
                    if error.loop_ancestor().is_none() || error.depth() <= link_depth {
                        count += usize::from(self.unreadable(index, &names, native, &real, &error));
                    }
                    continue;
                }
            };
            if entry.depth() == 0 {
                continue;
            }
            if entry.depth() <= link_depth {
                link_depth = usize::MAX;
            }
            let below = entry.path().strip_prefix(native).unwrap_or(entry.path());
            let is_folder = entry.file_type().is_dir();
            let skip = is_hidden(entry.file_name())
                || is_folder && is_built(&entry)
                || self.excludes.is_match(&self.request.current, native, below)
                || ignores.is_match(&entry, below, &names, &mut self.problems)
                || entry.path_is_symlink() && !self.may_follow(&entry, &real, &names, below, link_depth);
            if skip {
                if is_folder {
                    entries.skip_current_dir();
                }
                continue;
            }
            if entry.path_is_symlink() && is_folder {
                link_depth = entry.depth();
            }
            if is_folder {
                continue;
            }
            let wanted = match pattern {
                Some(pattern) if !pattern.is_match(below) => false,
                Some(pattern) if pattern.names_extension => true,
                _ => is_page(&entry),
            };
            if wanted {
                count += 1;
                let fault = irregular(entry.file_type()).map(|kind| ReadFault::NotRegular { kind });
                let through_link = link_depth != usize::MAX || entry.path_is_symlink();
                let (path, relative) = names.of(below);
                let native = entry.path().to_path_buf();
                let candidate = Candidate { native, path, relative, root: index, explicit: false, fault };
                self.add(real.join(below), candidate, through_link);
            }
        }
        count
    }

    /// Whether a link may be followed: it stays inside the root, and is not met behind another link, for
    /// a few folders with two links each would make billions of paths.
    fn may_follow(&mut self, entry: &DirEntry, real: &Path, names: &Names, below: &Path, link_depth: usize) -> bool {
        if !self.request.follow || link_depth != usize::MAX {
            return false;
        }
        let inside = fs::canonicalize(entry.path()).is_ok_and(|target| target.starts_with(real));
        if !inside {
            self.problems.push(Problem::LinkLeavesRoot { path: names.display(below) });
        }
        inside
    }

    /// A folder that cannot be read, a file that vanished, or a loop of links.
    fn unreadable(&mut self, index: usize, names: &Names, root: &Path, real: &Path, error: &walkdir::Error) -> bool {
        let Some(path) = error.path() else { return false };
        let below = path.strip_prefix(root).unwrap_or(path);
        let text = match (error.loop_ancestor(), error.io_error()) {
            (Some(_), _) => "the symbolic link leads back to a folder that it is in".to_owned(),
            (None, Some(error)) => message(error),
            (None, None) => "unreadable".to_owned(),
        };
        let is_loop = error.loop_ancestor().is_some();
        // A link that leads nowhere is left out like one that is not followed.
        if !is_loop && fs::symlink_metadata(path).is_ok_and(|m| m.is_symlink()) {
            return false;
        }
        let fault = Some(ReadFault::Io { message: text });
        let native = path.to_path_buf();
        let (path, relative) = names.of(below);
        let candidate = Candidate { native, path, relative, root: index, explicit: false, fault };
        self.add(real.join(below), candidate, is_loop);
        true
    }

    /// Adds a file, or weighs two ways to show one: the choice must not depend on the order of arguments.
    fn add(&mut self, key: PathBuf, candidate: Candidate, through_link: bool) {
        match self.found.entry(key.into_os_string()) {
            Entry::Vacant(entry) => {
                entry.insert(Found { candidate, through_link });
            }
            Entry::Occupied(mut entry) => {
                let old = entry.get_mut();
                let explicit = old.candidate.explicit || candidate.explicit;
                let root = old.candidate.root.min(candidate.root);
                let rank = |candidate: &Candidate, through_link| (through_link, candidate.path.starts_with("../"), candidate.path.clone());
                if rank(&candidate, through_link) < rank(&old.candidate, old.through_link) {
                    *old = Found { candidate, through_link };
                }
                old.candidate.explicit = explicit;
                old.candidate.root = root;
            }
        }
    }
}

/// A path as [`SourceFile::relative`] would begin for files below it: what configured folders are recognised by.
#[must_use]
pub fn relative_path(path: &Path, current: &Path) -> String {
    Names::new(path, current).relative
}

/// How paths below a root are shown.
struct Names {
    display: String,
    relative: String,
}

impl Names {
    fn new(given: &Path, current: &Path) -> Self {
        let absolute = normalized(&current.join(given));
        let below = absolute.strip_prefix(normalized(current)).ok();
        match below {
            Some(below) => Self { display: slashed(below), relative: slashed(below) },
            None => {
                let shown = normalized(given);
                let named: PathBuf = shown.components().filter(|c| matches!(c, Component::Normal(_))).collect();
                Self { display: slashed(&shown), relative: slashed(&named) }
            }
        }
    }

    fn display(&self, below: &Path) -> String {
        let path = join(&self.display, &slashed(below));
        if path.is_empty() { ".".to_owned() } else { path }
    }

    /// The path to show and the one to recognise by.
    fn of(&self, below: &Path) -> (String, String) {
        let path = self.display(below);
        let relative = if self.display == self.relative { path.clone() } else { join(&self.relative, &slashed(below)) };
        (path, relative)
    }
}

fn join(base: &str, below: &str) -> String {
    let separator = if base.is_empty() || below.is_empty() || base.ends_with('/') { "" } else { "/" };
    format!("{base}{separator}{below}")
}

/// The path without `.` and with `..` resolved by name alone.
#[must_use]
pub fn normalized(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => match result.components().next_back() {
                Some(Component::Normal(_)) => {
                    result.pop();
                }
                Some(Component::RootDir | Component::Prefix(_)) => {}
                _ => result.push(".."),
            },
            other => result.push(other),
        }
    }
    result
}

/// The path with `/` between its parts, control characters and bytes that are not UTF-8 escaped.
fn slashed(path: &Path) -> String {
    let mut text = String::new();
    for component in path.components() {
        match component {
            Component::RootDir => {
                text.push('/');
                continue;
            }
            Component::Prefix(prefix) => {
                escape_into(&mut text, prefix.as_os_str());
                continue;
            }
            Component::Normal(_) | Component::ParentDir | Component::CurDir => {}
        }
        if !text.is_empty() && !text.ends_with('/') {
            text.push('/');
        }
        escape_into(&mut text, component.as_os_str());
    }
    text
}

/// A path for a message.
fn printable(path: &Path) -> String {
    let mut text = String::new();
    escape_into(&mut text, path.as_os_str());
    text
}

fn escape_into(text: &mut String, name: &OsStr) {
    // Lossless on Unix: `\x1b`, `\u{85}` and `\xff` cannot be mistaken, for a backslash of the name's own is doubled
    // where the name has something to escape.
    if let Some(name) = name.to_str()
        && !name.chars().any(char::is_control)
    {
        text.push_str(name);
        return;
    }
    for chunk in name.as_encoded_bytes().utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\\' => text.push_str("\\\\"),
                '\n' => text.push_str("\\n"),
                '\r' => text.push_str("\\r"),
                '\t' => text.push_str("\\t"),
                c if c.is_ascii_control() => _ = write!(text, "\\x{:02x}", u32::from(c)),
                c if c.is_control() => _ = write!(text, "\\u{{{:x}}}", u32::from(c)),
                c => text.push(c),
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
}

/// A name in the missing path's folder that is nearly the one given.
fn near(native: &Path, given: &Path) -> Option<String> {
    let wanted = native.file_name()?.to_str()?;
    // Of the path given, the part that is there; a typo may be in any segment.
    let parent = native.parent()?;
    if !parent.is_dir() {
        let mended = near(parent, given.parent()?)?;
        return Some(mended);
    }
    let wanted_lower = wanted.to_lowercase();
    let best = fs::read_dir(parent)
        .ok()?
        .take(10_000)
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .map(|name| (strsim::normalized_damerau_levenshtein(&wanted_lower, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(&a.1)))?;
    Some(printable(&given.parent().unwrap_or(Path::new("")).join(best.1)))
}

fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

/// Folders that tools fill. A folder named `target` may be documentation too, so it has to look like Cargo's.
fn is_built(entry: &DirEntry) -> bool {
    match entry.file_name().to_str() {
        Some("node_modules") => true,
        Some("target") => {
            let path = entry.path();
            path.join("CACHEDIR.TAG").exists() || path.with_file_name("Cargo.toml").exists()
        }
        _ => false,
    }
}

/// Whether a file inside a folder is one to read.
fn is_page(entry: &DirEntry) -> bool {
    let extension = Path::new(entry.file_name()).extension().map(|e| e.to_string_lossy().to_ascii_lowercase());
    let extension = extension.as_deref().unwrap_or("");
    if MARKDOWN.contains(&extension) {
        return true;
    }
    if NOT_MARKDOWN.binary_search(&extension).is_ok() || DATA.contains(&extension) || !entry.file_type().is_file() {
        return false;
    }
    let Ok(file) = File::open(entry.path()) else { return false };
    let mut sample = Vec::new();
    file.take(SAMPLE).read_to_end(&mut sample).is_ok() && opens_with_page_keys(&sample)
}

/// Whether the bytes begin with front matter in which a key stands that only pages have.
fn opens_with_page_keys(bytes: &[u8]) -> bool {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        // The sample may end inside a character.
        Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(),
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.split(['\n', '\r']);
    if lines.next().map(str::trim_end) != Some("---") {
        return false;
    }
    lines
        .take_while(|line| !matches!(line.trim_end(), "---" | "..."))
        .any(|line| line.split_once(':').is_some_and(|(key, _)| PAGE_KEYS.contains(&key.trim_end().trim_matches(['"', '\'']))))
}

fn has_pattern(path: &Path) -> bool {
    path.to_str().is_some_and(|text| text.contains(['*', '?', '[', '{']))
}

/// The folders before the first part with a pattern, and the rest.
fn split_pattern(path: &Path) -> (PathBuf, String) {
    let mut base = PathBuf::new();
    let mut components = path.components().peekable();
    while let Some(component) = components.next_if(|c| !has_pattern(Path::new(c.as_os_str()))) {
        base.push(component);
    }
    (base, slashed(&components.collect::<PathBuf>()))
}

fn glob(text: &str) -> Result<Glob, globset::Error> {
    GlobBuilder::new(text).literal_separator(true).build()
}

/// A pattern of the command line.
struct Pattern {
    matcher: GlobMatcher,
    /// Whether it ends with an extension, such as `*.txt`: then all that it matches was meant.
    names_extension: bool,
}

impl Pattern {
    fn new(glob: &Glob, text: &str) -> Self {
        let name = text.rsplit('/').next().unwrap_or(text);
        let extension = name.rsplit_once('.').map(|(_, extension)| extension);
        let names_extension = extension.is_some_and(|e| !e.is_empty() && !has_pattern(Path::new(&e.replace(['{', '}'], ""))));
        Self { matcher: glob.compile_matcher(), names_extension }
    }

    /// A pattern that matches a folder means what is in it.
    fn is_match(&self, below: &Path) -> bool {
        below.ancestors().take_while(|path| !path.as_os_str().is_empty()).any(|path| self.matcher.is_match(path))
    }
}

/// The patterns to leave out, by the folder that they are relative to.
struct Excludes(Vec<(PathBuf, GlobSet)>);

impl Excludes {
    fn new(excludes: &[Exclude]) -> Result<Self, DiscoveryError> {
        let bad = |pattern: &str, error: &globset::Error| DiscoveryError::BadPattern {
            pattern: pattern.to_owned(),
            message: error.kind().to_string(),
        };
        let mut sets: Vec<(PathBuf, GlobSetBuilder)> = Vec::new();
        for Exclude { glob: pattern, base } in excludes {
            let trimmed = pattern.trim_start_matches("./").trim_end_matches('/');
            let anywhere = !trimmed.contains('/');
            let text = if anywhere { format!("**/{trimmed}") } else { trimmed.trim_start_matches('/').to_owned() };
            let glob = glob(&text).map_err(|error| bad(pattern, &error))?;
            match sets.iter_mut().find(|(old, _)| old == base) {
                Some((_, set)) => _ = set.add(glob),
                None => {
                    let mut set = GlobSetBuilder::new();
                    set.add(glob);
                    sets.push((base.clone(), set));
                }
            }
        }
        let built = sets.into_iter().map(|(base, set)| {
            let set = set.build().map_err(|error| bad(error.glob().unwrap_or("exclude"), &error))?;
            Ok((normalized(&base), set))
        });
        Ok(Self(built.collect::<Result<_, _>>()?))
    }

    fn is_match(&self, current: &Path, root: &Path, below: &Path) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let absolute = normalized(&current.join(root).join(below));
        self.0.iter().any(|(base, set)| absolute.strip_prefix(base).is_ok_and(|path| set.is_match(path)))
    }
}

/// The ignore files of a folder, its parents up to the repository's, and of the folders walked into.
struct Ignores {
    /// For the parents from the outermost on: the path from there to the root, and the matchers by precedence.
    above: Vec<(PathBuf, Matchers)>,
    /// For the root and the folders between it and the entry looked at, by depth.
    levels: Vec<Matchers>,
}

/// One for each of [`IGNORE_FILES`].
type Matchers = [Option<Gitignore>; 3];

impl Ignores {
    fn new(real: &Path, native: &Path, names: &Names, problems: &mut Vec<Problem>) -> Self {
        let mut above = Vec::new();
        if let Some(repository) = real.ancestors().find(|folder| folder.join(".git").exists()) {
            let parents = real.ancestors().skip(1).take_while(|folder| folder.starts_with(repository));
            above = parents
                .map(|folder| {
                    let rest = real.strip_prefix(folder).unwrap_or(Path::new(""));
                    (rest.to_path_buf(), load(folder, &printable(folder), problems))
                })
                .collect();
            above.reverse();
        }
        Self { above, levels: vec![load(native, &names.display(Path::new("")), problems)] }
    }

    /// Whether an ignore file names the entry. To be asked of every folder before what is in it.
    fn is_match(&mut self, entry: &DirEntry, below: &Path, names: &Names, problems: &mut Vec<Problem>) -> bool {
        // The walk goes depth first, so the folders in which the entry is are those of the entries before it.
        self.levels.truncate(entry.depth());
        if self.levels.len() < entry.depth()
            && let (Some(native), Some(parent)) = (entry.path().parent(), below.parent())
        {
            self.levels.push(load(native, &names.display(parent), problems));
        }
        let is_folder = entry.file_type().is_dir();
        // A file that doccheck alone reads wins over git's; among files of one kind, the nearest does.
        for kind in (0..IGNORE_FILES.len()).rev() {
            let inner = self.levels.iter().enumerate().rev().filter_map(|(depth, matchers)| {
                let matcher = matchers[kind].as_ref()?;
                let mut parts = below.components();
                parts.by_ref().take(depth).for_each(drop);
                Some(matcher.matched(parts.as_path(), is_folder))
            });
            let outer = self.above.iter().rev().filter_map(|(folder, matchers)| {
                let matcher = matchers[kind].as_ref()?;
                Some(matcher.matched(folder.join(below), is_folder))
            });
            if let Some(verdict) = inner.chain(outer).find(|verdict| !verdict.is_none()) {
                return verdict.is_ignore();
            }
        }
        false
    }
}

/// Reads the ignore files of a folder. Patterns are matched against paths below it.
fn load(native: &Path, shown: &str, problems: &mut Vec<Problem>) -> Matchers {
    IGNORE_FILES.map(|name| {
        let path = native.join(name);
        // Not opened before it is known to be a file: a pipe would wait for ever.
        let metadata = fs::symlink_metadata(&path).ok()?;
        let mut problem = |message: String| {
            let path = if shown == "." { name.to_owned() } else { format!("{shown}/{name}") };
            problems.push(Problem::IgnoreFile { path, message });
        };
        if !metadata.is_file() {
            return None;
        }
        if metadata.len() > MAX_IGNORE_FILE {
            problem(format!("longer than {MAX_IGNORE_FILE} bytes, so it is not used"));
            return None;
        }
        let mut bytes = Vec::new();
        let result = File::open(&path).and_then(|file| file.take(MAX_IGNORE_FILE).read_to_end(&mut bytes));
        if let Err(error) = result {
            problem(message(&error));
            return None;
        }
        let mut builder = GitignoreBuilder::new("");
        for line in String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').lines() {
            if let Err(error) = builder.add_line(None, line) {
                problem(error.to_string());
            }
        }
        match builder.build() {
            Ok(matcher) if !matcher.is_empty() => Some(matcher),
            Ok(_) => None,
            Err(error) => {
                problem(error.to_string());
                None
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    /// A folder with files of these paths and texts.
    fn tree(files: &[(&str, &str)]) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn request(folder: &TempDir, paths: &[&str]) -> Request {
        Request::new(paths.iter().map(PathBuf::from).collect(), folder.path().to_path_buf())
    }

    fn paths(folder: &TempDir, named: &[&str]) -> Vec<String> {
        let found = discover(&request(folder, named)).unwrap();
        found.files.into_iter().map(|file| file.path).collect()
    }

    #[test]
    fn folders_give_their_markdown_sorted() {
        let folder = tree(&[
            ("b/x.md", ""),
            ("a/y.MD", ""),
            ("a/z.mdx", ""),
            ("a/z.markdown", ""),
            ("a.png", ""),
            (".hidden/x.md", ""),
            (".hidden.md", ""),
            ("node_modules/x.md", ""),
            ("target/kept.md", ""),
            ("crate/Cargo.toml", ""),
            ("crate/target/x.md", ""),
        ]);
        let expected = ["a/y.MD", "a/z.markdown", "a/z.mdx", "b/x.md", "target/kept.md"];
        assert_eq!(paths(&folder, &["."]), expected);
        assert_eq!(paths(&folder, &[".", "a", "./a/../b/x.md", "b"]), expected);
        assert_eq!(paths(&folder, &[".hidden"]), [".hidden/x.md"]);
    }

    #[test]
    fn other_extensions_are_read_where_they_are_pages() {
        let folder = tree(&[
            ("page.txt", "\u{feff}---\r\nms.date: 1\r\nms.contentlocale: nl-NL\r\n---\r\n"),
            ("titled", "---\ntitle: x\n---\n"),
            ("notes.txt", "---\nms.date: 1\n---\ntitle: x\n"),
            ("plain.txt", "title: x\n"),
            ("data.yml", "---\ntitle: x\n---\n"),
            ("page.html", "---\ntitle: x\n---\n"),
        ]);
        assert_eq!(paths(&folder, &["."]), ["page.txt", "titled"]);
        assert_eq!(paths(&folder, &["plain.txt", "data.yml"]), ["data.yml", "plain.txt"]);
    }

    #[test]
    fn ignore_files_of_the_folder_its_parents_and_its_children() {
        let folder = tree(&[
            (".git/HEAD", ""),
            (".gitignore", "/docs/out/\n*.tmp.md\n"),
            ("docs/.gitignore", "drafts\n!kept.tmp.md\n"),
            ("docs/.ignore", "ignored.md\n"),
            ("docs/.doccheckignore", "!ignored.md\nown.md\n"),
            ("docs/sub/.gitignore", "/local.md\n"),
            ("docs/out/x.md", ""),
            ("docs/x.tmp.md", ""),
            ("docs/kept.tmp.md", ""),
            ("docs/drafts/x.md", ""),
            ("docs/ignored.md", ""),
            ("docs/own.md", ""),
            ("docs/sub/local.md", ""),
            ("docs/sub/deep/local.md", ""),
            ("docs/zlocal.md", ""),
        ]);
        let expected = ["docs/ignored.md", "docs/kept.tmp.md", "docs/sub/deep/local.md", "docs/zlocal.md"];
        assert_eq!(paths(&folder, &["docs"]), expected);
        assert_eq!(paths(&folder, &["."]), expected);
        assert_eq!(paths(&folder, &["docs/own.md"]), ["docs/own.md"], "a file that is named is read");
        assert_eq!(paths(&folder, &["docs/sub"]), ["docs/sub/deep/local.md"]);
    }

    #[test]
    fn excludes_are_patterns_below_their_base() {
        let folder = tree(&[("a/x.md", ""), ("a/b/x.md", ""), ("a/b/y.md", ""), ("c/x.md", ""), ("c/b/z.md", "")]);
        let with = |globs: &[&str]| {
            let mut request = request(&folder, &["a", "c"]);
            request.excludes = globs.iter().map(|glob| Exclude { glob: (*glob).to_owned(), base: folder.path().to_path_buf() }).collect();
            discover(&request).unwrap().files.into_iter().map(|file| file.path).collect::<Vec<_>>()
        };
        assert_eq!(with(&["b"]), ["a/x.md", "c/x.md"]);
        assert_eq!(with(&["a/b/"]), ["a/x.md", "c/b/z.md", "c/x.md"]);
        assert_eq!(with(&["a/*"]), ["c/b/z.md", "c/x.md"]);
        assert_eq!(with(&["x.md", "**/z.md"]), ["a/b/y.md"]);
        let mut bad = request(&folder, &["a"]);
        bad.excludes.push(Exclude { glob: "[".to_owned(), base: folder.path().to_path_buf() });
        assert!(matches!(discover(&bad), Err(DiscoveryError::BadPattern { .. })));
    }

    #[test]
    fn patterns_that_the_shell_left_alone() {
        let folder = tree(&[("d/a/x.md", ""), ("d/a/x.txt", ""), ("d/b/y.md", ""), ("d/[x].md", ""), ("e/x.md", "")]);
        assert_eq!(paths(&folder, &["d/*/*.md"]), ["d/a/x.md", "d/b/y.md"]);
        assert_eq!(paths(&folder, &["d/**/x.{md,txt}"]), ["d/a/x.md", "d/a/x.txt"]);
        assert_eq!(paths(&folder, &["d/?"]), ["d/a/x.md", "d/b/y.md"]);
        assert_eq!(paths(&folder, &["d/[x].md"]), ["d/[x].md"]);
        assert_eq!(paths(&folder, &["d/**/x.md", "d/a"]), ["d/a/x.md"]);
        let error = discover(&request(&folder, &["d/*.rst"])).unwrap_err();
        assert_eq!(error.to_string(), "no file matches `d/*.rst`");
    }

    #[test]
    fn a_missing_path_is_an_error_with_the_name_that_was_meant() {
        let folder = tree(&[("docs/nl-NL/x.md", "")]);
        let error = |path: &str| discover(&request(&folder, &[path])).unwrap_err().to_string();
        assert_eq!(error("dosc"), "cannot read `dosc`: No such file or directory; did you mean `docs`?");
        assert_eq!(error("docs/nl_NL"), "cannot read `docs/nl_NL`: No such file or directory; did you mean `docs/nl-NL`?");
        assert_eq!(error("zzz"), "cannot read `zzz`: No such file or directory");
    }

    #[test]
    fn shown_paths_keep_the_segments_of_what_was_named() {
        let folder = tree(&[("here/nl-NL/x.md", ""), ("there/sv-SE/x.md", "")]);
        let names = |path: &str| {
            let request = Request::new(vec![path.into()], folder.path().join("here"));
            let file = discover(&request).unwrap().files.remove(0);
            (file.path, file.relative)
        };
        let own = |path: &str| (path.to_owned(), path.to_owned());
        assert_eq!(names("nl-NL"), own("nl-NL/x.md"));
        assert_eq!(names("nl-NL/x.md"), own("nl-NL/x.md"));
        assert_eq!(names("."), own("nl-NL/x.md"));
        assert_eq!(names("../here/./nl-NL"), own("nl-NL/x.md"));
        assert_eq!(names("../there"), ("../there/sv-SE/x.md".to_owned(), "there/sv-SE/x.md".to_owned()));
        assert_eq!(names("../there/sv-SE"), ("../there/sv-SE/x.md".to_owned(), "there/sv-SE/x.md".to_owned()));
        let absolute = folder.path().join("there/sv-SE");
        let shown = absolute.join("x.md").to_string_lossy().into_owned();
        assert_eq!(names(absolute.to_str().unwrap()), (shown.clone(), shown[1..].to_owned()));
        assert_eq!(names(folder.path().join("here/nl-NL").to_str().unwrap()), own("nl-NL/x.md"));
    }

    #[test]
    fn files_are_read_once_and_in_order() {
        let folder = tree(&[("b.md", "# b\r\n"), ("a.md", "\u{feff}# a\n"), ("c.md", "a\0b")]);
        let found = discover(&request(&folder, &["c.md", ".", "a.md"])).unwrap();
        assert_eq!(found.files.iter().map(|f| (f.root, f.explicit)).collect::<Vec<_>>(), [(1, true), (1, false), (0, true)]);
        let files = read(&found.files, &Limits::default());
        assert_eq!(files[0].text, "\u{feff}# a\n");
        assert_eq!(files[1].lines.count(), 2);
        assert_eq!(files[2].fault, Some(ReadFault::Binary { offset: 1 }));
    }

    #[test]
    fn what_vanishes_after_discovery_is_a_fault_of_that_file() {
        let folder = tree(&[("a.md", "a"), ("b.md", "b")]);
        let found = discover(&request(&folder, &["."])).unwrap();
        fs::remove_file(folder.path().join("a.md")).unwrap();
        let files = read(&found.files, &Limits::default());
        assert_eq!(files[0].fault, Some(ReadFault::Io { message: "No such file or directory".to_owned() }));
        assert_eq!(files[1].text, "b");
    }

    #[test]
    fn large_files_are_refused_by_size() {
        let folder = tree(&[("a.md", "12345")]);
        let file = File::create(folder.path().join("sparse.md")).unwrap();
        file.set_len(10 * 1024 * 1024 * 1024).unwrap();
        let found = discover(&request(&folder, &["."])).unwrap();
        let limits = Limits { max_file_size: 5, ..Limits::default() };
        let files = read(&found.files, &limits);
        assert_eq!((files[0].text.as_str(), &files[0].fault), ("12345", &None));
        assert_eq!(files[1].fault, Some(ReadFault::Limit { limit: "max-file-size", line: None, allowed: 5 }));
    }

    #[cfg(unix)]
    mod unix {
        use super::*;
        use std::os::unix::ffi::OsStrExt as _;
        use std::os::unix::fs::{PermissionsExt as _, symlink};

        #[test]
        fn nothing_but_files_is_opened() {
            let folder = tree(&[("a.md", "")]);
            let made = std::process::Command::new("mkfifo").arg(folder.path().join("pipe.md")).status();
            if !made.is_ok_and(|status| status.success()) {
                return;
            }
            std::os::unix::net::UnixListener::bind(folder.path().join("socket.md")).unwrap();
            let found = discover(&request(&folder, &[".", "/dev/zero", "pipe.md"])).unwrap();
            let faults: Vec<_> = read(&found.files, &Limits::default()).into_iter().map(|file| (file.path, file.fault)).collect();
            let not_regular = |path: &str, kind| (path.to_owned(), Some(ReadFault::NotRegular { kind }));
            assert_eq!(
                faults,
                [
                    not_regular("/dev/zero", "device"),
                    ("a.md".to_owned(), None),
                    not_regular("pipe.md", "fifo"),
                    not_regular("socket.md", "socket")
                ]
            );
        }

        #[test]
        fn links_are_followed_on_demand_inside_the_root_and_once() {
            let folder = tree(&[("root/fr-FR/x.md", ""), ("outside/secret.md", "")]);
            let root = folder.path().join("root");
            symlink("fr-FR", root.join("fr-CA")).unwrap();
            symlink("..", root.join("fr-FR/loop")).unwrap();
            symlink("../outside", root.join("out")).unwrap();
            symlink("../outside/secret.md", root.join("secret.md")).unwrap();
            symlink("nowhere.md", root.join("broken.md")).unwrap();
            assert_eq!(paths(&folder, &["root"]), ["root/fr-FR/x.md"]);
            let mut request = request(&folder, &["root"]);
            request.follow = true;
            let found = discover(&request).unwrap();
            let shown: Vec<_> = found.files.iter().map(|file| (file.path.as_str(), file.fault.is_some())).collect();
            assert_eq!(shown, [("root/fr-CA/x.md", false), ("root/fr-FR/loop", true), ("root/fr-FR/x.md", false)]);
            let links: Vec<_> = found.problems.iter().map(ToString::to_string).collect();
            assert_eq!(links.len(), 2, "{links:?}");
            assert!(links[0].starts_with("`root/out` is a symbolic link out of"));
        }

        #[test]
        fn a_link_that_is_named_is_followed() {
            let folder = tree(&[("real/x.md", "text")]);
            symlink("real", folder.path().join("link")).unwrap();
            symlink("real/x.md", folder.path().join("x.md")).unwrap();
            assert_eq!(paths(&folder, &["link"]), ["link/x.md"]);
            assert_eq!(paths(&folder, &["x.md"]), ["x.md"]);
            assert_eq!(paths(&folder, &["x.md", "real"]), ["real/x.md"]);
            assert_eq!(paths(&folder, &["real", "link"]), paths(&folder, &["link", "real"]));
        }

        #[test]
        fn links_in_links_make_no_billions_of_paths() {
            let folder = tree(&[("d0/x.md", "")]);
            for n in 1..24 {
                let path = folder.path().join(format!("d{n}"));
                fs::create_dir(&path).unwrap();
                symlink(format!("../d{}", n - 1), path.join("a")).unwrap();
                symlink(format!("../d{}", n - 1), path.join("b")).unwrap();
            }
            let mut request = request(&folder, &["."]);
            request.follow = true;
            let found = discover(&request).unwrap();
            assert_eq!(found.files.len(), 3);
        }

        #[test]
        fn names_are_escaped_to_show_and_kept_to_open() {
            let folder = tree(&[("a\nb\u{1b}[31m.md", "one"), ("::error.md", "two"), ("back\\slash.md", "three")]);
            let odd = OsStr::from_bytes(b"caf\xe9\\.md");
            if fs::write(folder.path().join(odd), "four").is_err() {
                return;
            }
            let found = discover(&request(&folder, &["."])).unwrap();
            let files = read(&found.files, &Limits::default());
            let shown: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
            assert_eq!(
                shown,
                [("::error.md", "two"), ("a\\nb\\x1b[31m.md", "one"), ("back\\slash.md", "three"), ("caf\\xe9\\\\.md", "four")]
            );
        }

        #[test]
        fn an_unreadable_folder_does_not_end_the_walk() {
            let folder = tree(&[("a/x.md", ""), ("b/x.md", "")]);
            let closed = folder.path().join("a");
            fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
            let may_read_all = fs::read_dir(&closed).is_ok();
            let found = discover(&request(&folder, &["."])).unwrap();
            fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
            if may_read_all {
                return;
            }
            let shown: Vec<_> = found.files.iter().map(|file| (file.path.as_str(), file.fault.is_some())).collect();
            assert_eq!(shown, [("a", true), ("b/x.md", false)]);
        }

        #[test]
        fn an_ignore_file_that_is_none_is_a_problem_and_no_more() {
            let folder = tree(&[("x.md", ""), ("sub/x.md", "")]);
            fs::write(folder.path().join(".gitignore"), "a/b/c\n".repeat(20_000)).unwrap();
            fs::write(folder.path().join("sub/.ignore"), "{a\n").unwrap();
            let found = discover(&request(&folder, &["."])).unwrap();
            assert_eq!(found.files.len(), 2);
            assert_eq!(found.problems.len(), 2, "{:?}", found.problems);
        }
    }
}
