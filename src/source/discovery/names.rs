//! How paths are shown and recognised: relative, with `/`, and with nothing that a terminal would obey.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};

/// How paths below a root are shown.
pub(super) struct Names {
    display: String,
    pub(super) relative: String,
}

impl Names {
    pub(super) fn new(given: &Path, current: &Path) -> Self {
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

    pub(super) fn display(&self, below: &Path) -> String {
        let path = join(&self.display, &slashed(below));
        if path.is_empty() { ".".to_owned() } else { path }
    }

    /// The path to show and the one to recognise by.
    pub(super) fn of(&self, below: &Path) -> (String, String) {
        let path = self.display(below);
        let relative = if self.display == self.relative { path.clone() } else { self.relative_of(below) };
        (path, relative)
    }

    /// The path to recognise by alone.
    pub(super) fn relative_of(&self, below: &Path) -> String {
        join(&self.relative, &slashed(below))
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
pub(super) fn slashed(path: &Path) -> String {
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
pub(super) fn printable(path: &Path) -> String {
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
