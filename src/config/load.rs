//! Finding and reading the file; the only file access of `config`.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Read as _;
use std::ops::Range;
use std::path::{Component, Path, PathBuf};

use super::{Config, SpannedText};
use crate::source::LineIndex;

/// Name of the file.
pub const FILE_NAME: &str = "doccheck.toml";

/// Bytes that a configuration may have.
const MAX_BYTES: u64 = 1024 * 1024;

/// Likeness from which a known name is suggested for an unknown one.
const LIKENESS: f64 = 0.6;

/// Characters of a line or a name that are shown: it may be as long as the file.
const MAX_EXCERPT: usize = 160;

/// A configuration and where it came from.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// What it says.
    pub config: Config,
    /// The file.
    pub path: PathBuf,
    /// Its folder, which the paths in it are relative to.
    pub folder: PathBuf,
    /// Its text.
    text: String,
}

/// Why a configuration cannot be used, in words for standard error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.render())]
pub struct ConfigError {
    /// The file, made printable.
    pub path: String,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// Where, unless it is the file as a whole.
    pub place: Option<Box<ConfigPlace>>,
}

/// A place in the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigPlace {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// The line's text, cut and without control characters.
    pub excerpt: String,
    /// Characters of it that are meant, at least 1.
    pub width: usize,
}

impl ConfigError {
    fn file(path: &Path, message: impl Into<String>) -> Self {
        Self { path: printable(&path.display().to_string()), message: message.into(), help: None, place: None }
    }

    fn at(path: &Path, text: &str, span: Range<usize>, message: impl Into<String>, help: Option<String>) -> Self {
        let floor = |mut at: usize| {
            at = at.min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let (start, end) = (floor(span.start), floor(span.end));
        let lines = LineIndex::new(text);
        let location = lines.location(u32::try_from(start).unwrap_or(u32::MAX), text);
        let line = lines.span(location.line, text);
        let shown = line.of(text).trim_end().trim_start_matches('\u{feff}');
        let last = end.clamp(start, (line.end as usize).max(start));
        let place = ConfigPlace {
            line: location.line,
            column: location.column,
            excerpt: shown.chars().take(MAX_EXCERPT).map(|c| if is_hidden(c) { ' ' } else { c }).collect(),
            width: text[start..last].trim_end().chars().count().clamp(1, MAX_EXCERPT),
        };
        Self { help, place: Some(Box::new(place)), ..Self::file(path, message) }
    }

    fn render(&self) -> String {
        let mut text = self.path.clone();
        if let Some(place) = &self.place {
            let _ = write!(text, ":{}:{}", place.line, place.column);
        }
        let _ = write!(text, ": {}", self.message);
        if let Some(place) = &self.place
            && place.column as usize <= MAX_EXCERPT
        {
            let number = place.line.to_string();
            let margin = " ".repeat(number.len());
            let before = " ".repeat(place.column as usize - 1);
            let marks = "^".repeat(place.width);
            let _ = write!(text, "\n{margin} |\n{number} | {}\n{margin} | {before}{marks}", place.excerpt);
        }
        if let Some(help) = &self.help {
            let _ = write!(text, "\nhelp: {help}");
        }
        text
    }
}

impl Loaded {
    /// An error at a place of the file: for values that only the caller can judge, such as the names of rules.
    #[must_use]
    pub fn error_at(&self, span: Range<usize>, message: impl Into<String>, help: Option<String>) -> ConfigError {
        ConfigError::at(&self.path, &self.text, span, message, help)
    }

    /// The text of the file.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What names a place to write to, which must lie inside the folder: key, value, and what to write instead.
    fn written(&self) -> impl Iterator<Item = (&'static str, &SpannedText, &'static str)> {
        let out = self
            .config
            .out
            .iter()
            .map(|value| ("out", value, "name a folder below the one of this file, such as `catalogue`; `--out` may name any"));
        let baseline = self
            .config
            .baseline
            .iter()
            .map(|value| ("baseline", value, "name a file in the folder of this one or below it; `--baseline` may name any"));
        out.chain(baseline)
    }

    /// A path of the configuration, from the folder of the file.
    #[must_use]
    pub fn resolve(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }
}

/// The folder of the repository that `folder` lies in: the nearest that holds `.git`.
#[must_use]
pub fn repository(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| folder.join(".git").exists())
}

/// The configuration that holds for the folder `current`: in it, or in the nearest parent that has one,
/// up to the one that holds `.git`. Outside a repository only `current` itself is looked at, for what
/// lies further up belongs to nobody known.
#[must_use]
pub fn find(current: &Path) -> Option<PathBuf> {
    let in_repository = repository(current).is_some();
    for folder in current.ancestors() {
        let path = folder.join(FILE_NAME);
        if path.is_file() {
            return Some(path);
        }
        if !in_repository || folder.join(".git").exists() {
            return None;
        }
    }
    None
}

/// Reads a configuration.
///
/// # Errors
/// A file that cannot be read, is no TOML, has an unknown key or a value of the wrong kind, or an `out` outside its folder.
pub fn load(path: &Path) -> Result<Loaded, ConfigError> {
    let cannot = |cause: &dyn std::fmt::Display| ConfigError::file(path, format!("cannot read the configuration: {cause}"));
    let metadata = fs::metadata(path).map_err(|error| cannot(&plain(&error)))?;
    if !metadata.is_file() {
        return Err(cannot(&"not a regular file"));
    }
    if metadata.len() > MAX_BYTES {
        return Err(cannot(&format_args!("more than {MAX_BYTES} bytes")));
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(MAX_BYTES).read_to_end(&mut bytes)).map_err(|error| cannot(&plain(&error)))?;
    let text = String::from_utf8(bytes).map_err(|error| cannot(&format_args!("not UTF-8 at byte {}", error.utf8_error().valid_up_to())))?;
    let loaded = parse(&text, path)?;
    check_links(&loaded)?;
    Ok(loaded)
}

/// The operating system's words without its number, which differs between systems.
fn plain(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error ").next().unwrap_or_default().to_owned()
}

/// Reads the text of a configuration; `path` is only for messages and to tell the folder.
///
/// # Errors
/// As [`load`], but for what only the file system tells.
pub fn parse(text: &str, path: &Path) -> Result<Loaded, ConfigError> {
    let config: Config = toml::from_str(text).map_err(|error| explain(&error, path, text))?;
    let folder = path.parent().unwrap_or(Path::new("")).to_path_buf();
    let loaded = Loaded { config, path: path.to_path_buf(), folder, text: text.to_owned() };
    for (key, value, help) in loaded.written() {
        if !stays_inside(value.get_ref()) {
            let message = format!("`{key}` leads out of the folder of the configuration");
            return Err(loaded.error_at(value.span(), message, Some(help.to_owned())));
        }
    }
    for root in &loaded.config.roots {
        let place = root.catalogue.as_ref().or(root.locale.as_ref()).or(root.path.as_ref()).map_or(0..0, SpannedText::span);
        let wrong = match (&root.path, &root.catalogue) {
            (None, None) => "a root is missing field `path`, or `catalogue`",
            (Some(_), Some(_)) => "a root is a folder or a catalogue: it has `path` or `catalogue`",
            (None, Some(_)) if root.locale.is_none() => {
                "a root that is a catalogue is missing field `locale`: that of the documents it stands for"
            }
            _ => continue,
        };
        return Err(loaded.error_at(place, wrong, None));
    }
    for entry in &loaded.config.suppress {
        if entry.paths.is_empty() {
            let help = Some("`**` names all files; to leave a rule out everywhere, use `ignore`".to_owned());
            return Err(loaded.error_at(entry.reason.span(), "an entry of `suppress` needs at least one path", help));
        }
        if entry.reason.get_ref().trim().is_empty() {
            let help = Some("say why these findings are no faults".to_owned());
            return Err(loaded.error_at(entry.reason.span(), "the reason is empty", help));
        }
    }
    if let Some(entry) = loaded.config.entries.iter().find(|entry| entry.paths.is_empty()) {
        let parts = [&entry.code, &entry.message, &entry.causes, &entry.solution, &entry.domain];
        let part = parts.into_iter().flatten().map(|part| part.span()).next();
        let span = entry.profile.as_ref().map(|profile| profile.span()).or(part).unwrap_or(0..0);
        let help = Some("`**` names all files".to_owned());
        return Err(loaded.error_at(span, "an entry of `entries` needs at least one path", help));
    }
    Ok(loaded)
}

/// Whether a path is relative, names a folder below where it starts, and never goes above, on whatever system.
fn stays_inside(path: &str) -> bool {
    // Windows' own forms are refused everywhere, so that a configuration means the same on every system.
    if path.is_empty() || path.contains(['\\', '\0']) || path.as_bytes().get(1) == Some(&b':') {
        return false;
    }
    let mut depth = 0_usize;
    for component in Path::new(path).components() {
        match component {
            Component::Normal(_) => depth += 1,
            Component::CurDir => {}
            Component::ParentDir if depth > 0 => depth -= 1,
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return false,
        }
    }
    // The folder itself is full of sources, and a catalogue is replaced as a whole.
    depth > 0
}

/// Refuses what is written where a symbolic link leads out of the folder.
fn check_links(loaded: &Loaded) -> Result<(), ConfigError> {
    loaded.written().try_for_each(|(key, value, _)| check_link(loaded, key, value))
}

fn check_link(loaded: &Loaded, key: &str, value: &SpannedText) -> Result<(), ConfigError> {
    let folder = if loaded.folder.as_os_str().is_empty() { Path::new(".") } else { &loaded.folder };
    let Ok(real) = fs::canonicalize(folder) else { return Ok(()) };
    let mut path = folder.join(value.get_ref());
    // Of the path, as much as is there already.
    let existing = loop {
        if fs::symlink_metadata(&path).is_ok() {
            break fs::canonicalize(&path);
        }
        if !path.pop() {
            return Ok(());
        }
    };
    if existing.is_ok_and(|existing| existing.starts_with(&real)) {
        return Ok(());
    }
    let message = format!("`{key}` leads out of the folder of the configuration by a symbolic link");
    Err(loaded.error_at(value.span(), message, None))
}

/// The TOML parser's error in one sentence, with the name that was probably meant.
fn explain(error: &toml::de::Error, path: &Path, text: &str) -> ConfigError {
    let message = error.message().lines().next().unwrap_or_default();
    let span = error.span().unwrap_or(0..0);
    let at = |message: String, help| ConfigError::at(path, text, span.clone(), message, help);
    let what = if message.starts_with("unknown field") {
        "unknown key"
    } else if message.starts_with("unknown variant") {
        "unknown value"
    } else if message.starts_with("wanted exactly 1 element") {
        return at("one key says where it stands".to_owned(), Some("write a single one, such as `{ label = \"Remedy\" }`".to_owned()));
    } else {
        return at(printable(message), None);
    };
    // The message quotes the unknown name and then the known ones.
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let Some((name, known)) = quoted.split_first() else { return at(printable(message), None) };
    let help = if name.starts_with("max-") {
        let help = "limits are raised on the command line only, for this file lies in the tree that is checked";
        Some(help.to_owned())
    } else if let Some(near) = nearest(name, known) {
        Some(format!("did you mean `{near}`?"))
    } else {
        (!known.is_empty()).then(|| format!("known are {}", known.join(", ")))
    };
    at(format!("{what} `{}`", printable(name)), help)
}

/// The known name that was probably meant by `name`.
#[must_use]
pub fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    // Underscores for hyphens are the commonest mistake, and to a reader none at all.
    let name = name.to_lowercase().replace('_', "-");
    known
        .iter()
        .map(|known| {
            let likeness = strsim::normalized_damerau_levenshtein(&name, known);
            // `warn` for `warning` is less like it by letters than it is by sense.
            let begins = name.len() >= 3 && known.starts_with(&name);
            (if begins { likeness.max(LIKENESS) } else { likeness }, *known)
        })
        .filter(|(likeness, _)| *likeness >= LIKENESS)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, known)| known)
}

/// Characters that a terminal obeys instead of showing them: controls, and what turns the direction of writing.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A text for one line of a message: cut, and without control characters.
fn printable(text: &str) -> String {
    let mut result = String::new();
    for c in text.chars().take(MAX_EXCERPT) {
        if is_hidden(c) { result.extend(c.escape_default()) } else { result.push(c) }
    }
    if text.chars().nth(MAX_EXCERPT).is_some() {
        result.push('…');
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        parse(text, Path::new("doccheck.toml")).unwrap_err().to_string()
    }

    #[test]
    fn an_unknown_key_is_shown_with_the_nearest() {
        assert_eq!(
            error("paths = [\"docs\"]\nlocals = [\"nl-NL\"]\n"),
            "doccheck.toml:2:1: unknown key `locals`\n  |\n2 | locals = [\"nl-NL\"]\n  | ^^^^^^\nhelp: did you mean `locales`?"
        );
        assert!(error("source_local = \"en\"").ends_with("help: did you mean `source-locale`?"));
        assert!(error("[[roots]]\npath = \"a\"\nlocal = \"en\"").ends_with("help: did you mean `locale`?"));
        assert!(error("xyzzy = 1").contains("help: known are paths, exclude, "), "{}", error("xyzzy = 1"));
        assert!(error("max-file-size = 1").contains("command line"));
    }

    #[test]
    fn a_wrong_value_is_shown_in_its_place() {
        let text = error("[severity]\r\nDC301 = \"warn\"\r\n");
        assert!(text.starts_with("doccheck.toml:2:9: unknown value `warn`\n"), "{text}");
        assert!(text.ends_with("  |         ^^^^^^\nhelp: did you mean `warning`?"), "{text}");
        assert!(error("in-step = 1").starts_with("doccheck.toml:1:11: "), "{}", error("in-step = 1"));
        assert!(error("paths = [\"a\"\n").starts_with("doccheck.toml:"));
        assert!(error("a = \"\u{1b}[31m\"\n").chars().all(|c| c == '\n' || !c.is_control()));
        assert!(error("\"a\\u202e\" = 1 # \u{202e}\n").chars().all(|c| c == '\n' || !is_hidden(c)));
        assert!(error("\"a\\u001b\\n\" = 1\n").chars().all(|c| c == '\n' || !c.is_control()));
        assert!(error(&format!("x{} = 1", "1".repeat(100_000))).len() < 2000);
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        assert_eq!(error("\u{feff}a = 1\r\n").lines().next(), Some("doccheck.toml:1:1: unknown key `a`"));
        assert!(error("\u{feff}paths = []\nb = 1").starts_with("doccheck.toml:2:1: unknown key `b`"));
    }

    #[test]
    fn a_missing_key_of_a_root_is_an_error() {
        assert!(error("[[roots]]\nlocale = \"en\"\n").contains("missing field `path`"));
        let places = error("[[entries]]\npaths = [\"a\"]\nshape = \"page\"\ncode = { heading = \"x\", folder = 1 }\n");
        assert!(places.contains(":4:8: one key says where it stands\n") && places.ends_with("`{ label = \"Remedy\" }`"), "{places}");
    }

    #[test]
    fn out_stays_inside() {
        for out in ["catalogue", "./a/b", "a/../b", "a//b"] {
            assert!(stays_inside(out), "{out}");
        }
        for out in ["", ".", "..", "../x", "a/../..", "a/../../b", "/tmp", "C:\\x", "C:x", "\\\\srv\\s", "a\\..", "a/.."] {
            assert!(!stays_inside(out), "{out}");
        }
        assert!(error("out = \"../x\"").starts_with("doccheck.toml:1:7: `out` leads out"));
    }

    #[test]
    fn places_can_be_shown_by_whoever_judges_a_value() {
        let text = "\nselect = [\"DC2\", \"no-such-rule\"]\n";
        let loaded = parse(text, Path::new("x/doccheck.toml")).unwrap();
        let error = loaded.error_at(loaded.config.select[1].span(), "unknown rule", Some("help".to_owned()));
        assert!(error.to_string().starts_with("x/doccheck.toml:2:18: unknown rule\n"), "{error}");
        assert_eq!(loaded.resolve("docs"), Path::new("x/docs"));
    }

    #[test]
    fn the_nearest_file_up_to_the_repository_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(folder.path()).unwrap();
        let deep = root.join("repo/a/b");
        fs::create_dir_all(&deep).unwrap();
        fs::write(root.join(FILE_NAME), "").unwrap();
        assert_eq!(find(&deep), None, "outside a repository only the folder itself counts");
        assert_eq!(find(&root), Some(root.join(FILE_NAME)));
        fs::create_dir(root.join("repo/.git")).unwrap();
        assert_eq!(find(&deep), None, "not above the repository");
        fs::write(root.join("repo").join(FILE_NAME), "").unwrap();
        assert_eq!(find(&deep), Some(root.join("repo").join(FILE_NAME)));
        fs::write(root.join("repo/a").join(FILE_NAME), "").unwrap();
        assert_eq!(find(&deep), Some(root.join("repo/a").join(FILE_NAME)));
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE_NAME);
        let error = load(&path).unwrap_err().to_string();
        assert!(error.ends_with("doccheck.toml: cannot read the configuration: No such file or directory"), "{error}");
        assert!(load(folder.path()).unwrap_err().to_string().ends_with("not a regular file"));
        fs::write(&path, b"\xff").unwrap();
        assert!(load(&path).unwrap_err().to_string().ends_with("not UTF-8 at byte 0"));
        File::create(&path).unwrap().set_len(MAX_BYTES + 1).unwrap();
        assert!(load(&path).unwrap_err().to_string().ends_with("more than 1048576 bytes"));
    }

    #[cfg(unix)]
    #[test]
    fn out_is_refused_where_a_link_leads_out() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("in");
        fs::create_dir(&inside).unwrap();
        std::os::unix::fs::symlink("..", inside.join("link")).unwrap();
        std::os::unix::fs::symlink("/nowhere", inside.join("dangling")).unwrap();
        let result = |out: &str| {
            fs::write(inside.join(FILE_NAME), format!("out = \"{out}\"\n")).unwrap();
            load(&inside.join(FILE_NAME)).is_ok()
        };
        assert!(result("catalogue") && result("a/b/c"));
        assert!(!result("link") && !result("link/x/y") && !result("dangling"));
    }
}
