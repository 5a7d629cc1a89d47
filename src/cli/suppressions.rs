//! The entries `[[suppress]]` of the configuration, as the checker obeys them.

use super::Failure;
use super::own_files::own_file;
use super::project::absolute_path;
use super::session::{absolute, near_rule};
use crate::check::ConfiguredSuppression;
use crate::config::{Loaded, Suppress};
use crate::document::Collection;
use crate::finding::{Edit, Place};
use crate::rules::{RULES, matches};
use crate::source::discovery::{Patterns, displayed_path};
use crate::source::{SourceFile, Span};
use std::ops::Range;
use std::path::Path;

/// The header of an entry.
const HEADER: &str = "[[suppress]]";

/// The configuration as a file, where something may be said of its entries.
pub fn configuration_file(loaded: &Loaded, current: &Path) -> Option<SourceFile> {
    (!loaded.config.suppress.is_empty()).then(|| own_file(&loaded.path, loaded.text(), current))
}

/// The entries, with the files that they match.
///
/// # Errors
/// A rule that does not exist, or a pattern that is none: shown in its place.
pub fn configured(loaded: &Loaded, collection: &Collection, current: &Path) -> Result<Vec<ConfiguredSuppression>, Failure> {
    let Some(file) = collection.file_at(&displayed_path(&loaded.path, current)) else { return Ok(Vec::new()) };
    let paths: Vec<_> = collection.files.iter().map(|file| absolute_path(file, current)).collect();
    let base = absolute(&loaded.folder, current);
    let entry = |entry: &Suppress| {
        let failure = |span: Range<usize>, message: String, help| Failure::new(loaded.error_at(span, message, help).to_string());
        for rule in &entry.rules {
            let key = rule.get_ref();
            if !RULES.iter().any(|known| matches(key, known.meta)) {
                let help = format!("`doccheck rules` lists the rules{}", near_rule(key));
                return Err(failure(rule.span(), format!("there is no rule `{key}`"), Some(help)));
            }
        }
        let mut files = vec![false; paths.len()];
        for glob in &entry.paths {
            let patterns =
                Patterns::new([glob.get_ref().as_str()], &base).map_err(|error| failure(glob.span(), error.to_string(), None))?;
            for (matched, path) in files.iter_mut().zip(&paths) {
                *matched = *matched || patterns.matches(path);
            }
        }
        let (whole, removal) = spans(entry, loaded.text());
        Ok(ConfiguredSuppression {
            rules: entry.rules.iter().map(|rule| rule.get_ref().clone()).collect(),
            files,
            place: Place { file, span: whole },
            removal: removal.map(|span| Edit { span, replacement: String::new() }),
        })
    };
    loaded.config.suppress.iter().map(entry).collect()
}

/// Where to show an entry, and the bytes to delete where it is to go; these are certain only for a table of its own with
/// nothing but its keys in it.
fn spans(entry: &Suppress, text: &str) -> (Span, Option<Span>) {
    let values = entry.paths.iter().chain(&entry.rules).chain([&entry.reason]).map(|value| value.span());
    let (first, last) = values.fold((usize::MAX, 0), |(first, last), span| (first.min(span.start), last.max(span.end)));
    let shown = Span::new(entry.reason.span().start, entry.reason.span().end);
    let Some(header) = text.get(..first).and_then(|before| before.rfind(HEADER)) else { return (shown, None) };
    let line_start = text[..header].rfind('\n').map_or(0, |at| at + 1);
    let rest = &text[last..];
    // What closes the last value on its own lines: the bracket of a list.
    let close = rest.find(|c: char| !c.is_whitespace() && !matches!(c, ',' | ']')).unwrap_or(rest.len());
    let end = rest[..close].rfind(']').map_or(last, |at| last + at + 1);
    let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    let keys = ["paths", "rules", "reason"];
    let strange = |line: &str| {
        let line = line.trim();
        let key = line.split('=').next().unwrap_or("").trim();
        !(line.is_empty() || keys.contains(&key) || line.starts_with(['"', '\'', ']']) || line == HEADER)
    };
    if !text[line_start..header].trim().is_empty() || text[header..end].lines().any(strange) || !text[end..line_end].trim().is_empty() {
        return (shown, None);
    }
    // With the blank lines after it, unless it is the last.
    let after = &text[line_end..];
    let blank: usize = after.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum();
    (Span::new(header, header + HEADER.len()), Some(Span::new(line_start, line_end + blank)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    /// What is left of a configuration without its first entry; `None` where its removal is not certain.
    fn removed(text: &str) -> Option<String> {
        let loaded = config::parse(text, Path::new("doccheck.toml")).unwrap();
        let (shown, removal) = spans(&loaded.config.suppress[0], text);
        assert!(!shown.of(text).is_empty());
        let mut rest = text.to_owned();
        rest.replace_range(removal?.range(), "");
        assert_eq!(config::parse(&rest, Path::new("doccheck.toml")).unwrap().config.suppress.len() + 1, loaded.config.suppress.len());
        Some(rest)
    }

    #[test]
    fn an_entry_goes_as_a_whole() {
        let entry = "[[suppress]]\npaths = [\n  \"a/**\",\n  \"b\",\n]\nreason = \"x = [[suppress]]\"\nrules = [\"DC1\"]\n";
        assert_eq!(removed(entry).as_deref(), Some(""));
        let with = |before: &str, after: &str| removed(&format!("{before}{entry}{after}"));
        assert_eq!(
            with("in-step = true\n\n", "\n[severity]\nDC301 = \"note\"\n").as_deref(),
            Some("in-step = true\n\n[severity]\nDC301 = \"note\"\n")
        );
        assert_eq!(with("", entry).as_deref(), Some(entry));
        assert_eq!(removed("[[suppress]]\nreason = 'r'\npaths = [ 'a', # why\n 'b' ]\n").as_deref(), Some(""));
        assert_eq!(removed("[[suppress]]\nreason = 'r'\n# until spring\npaths = ['a']\n"), None, "somebody wrote this");
        assert_eq!(removed("[[suppress]]\nreason = 'r'\npaths = [\n 'a',\n]\n").as_deref(), Some(""));
        assert_eq!(removed("suppress = [{ paths = ['a'], reason = 'r' }]\n"), None);
        assert_eq!(removed("[[suppress]] # old\npaths = ['a']\nreason = 'r'\n"), None);
    }
}
