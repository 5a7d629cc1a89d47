//! A link, image or include that leaves the documentation's root.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::Document;
use crate::finding::{RuleMeta, Scope, Severity};
use crate::locale::Locale;
use crate::markdown::Dialect;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC112",
    name: "link-outside-root",
    severity: Severity::Error,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[("target", "the target"), ("kind", "`parent`, `absolute`, `drive`, `network` or `file`")],
    pages: pages!("link-outside-root"),
};

/// Folders that only the root of a file system has, of those that no site is likely to have.
const SYSTEM_FOLDERS: [&str; 4] = ["etc", "proc", "usr", "var"];

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    for (id, document) in context.collection.iter().filter(|(_, document)| !document.reference_only) {
        let relative = &context.collection.file(document.file).relative;
        for link in &document.links {
            // Markdown takes one of two backslashes for an escape; what was meant shows in the source.
            let share = link.target_span.of(context.collection.text(id)).starts_with("\\\\");
            let kind = if share { Some("network") } else { outside(&link.target, document, relative) };
            if let Some(kind) = kind {
                let finding = context.finding(&META, id, link.target_span).with("target", link.target.as_str()).with("kind", kind);
                findings.push(finding);
            }
        }
    }
}

/// How `target` leaves the root, as far as its text alone tells: nothing is ever looked up.
fn outside(target: &str, document: &Document, relative: &str) -> Option<&'static str> {
    let bytes = target.as_bytes();
    // Nearly all targets are addresses, fragments, or paths that neither climb nor start at a root.
    let plain = bytes.first().is_none_or(|b| b.is_ascii_alphanumeric() || matches!(b, b'#' | b'?'))
        && !target.contains(['%', '\\', ':'])
        && !target.contains("..");
    if plain {
        return None;
    }
    let path = decoded(target.split(['?', '#']).next().unwrap_or(""));
    let lower = path.to_ascii_lowercase();
    if lower.starts_with("file:") {
        return Some("file");
    }
    if path.as_bytes().get(1) == Some(&b':')
        && path.as_bytes()[0].is_ascii_alphabetic()
        && matches!(path.as_bytes().get(2), Some(b'/' | b'\\'))
    {
        return Some("drive");
    }
    // Two slashes and a host's name are an address without its scheme; a computer's name has no full stop.
    let host = path.strip_prefix("//").map(|rest| rest.split('/').next().unwrap_or(""));
    if path.starts_with("\\\\") || host.is_some_and(|host| !host.is_empty() && !host.contains('.') && !host.starts_with("localhost")) {
        return Some("network");
    }
    if scheme(&path) || path.starts_with("//") {
        return None;
    }
    let path = lower.replace('\\', "/");
    if let Some(rest) = path.strip_prefix('/') {
        let mut folders = rest.split('/');
        let system = folders.next().is_some_and(|folder| SYSTEM_FOLDERS.contains(&folder));
        return (system && folders.next().is_some_and(|next| !next.is_empty())).then_some("absolute");
    }
    let (excess, below) = climb(&path, relative);
    let system = below.is_some_and(|folder| SYSTEM_FOLDERS.contains(&folder));
    // A folder of a locale shows how deep the document lies; without one, what was given may be any part of a tree.
    // Sites that show `a.md` as `a/` resolve links one level deeper.
    let allowed = usize::from(document.dialect != Dialect::Docfx);
    let known_depth =
        relative.split('/').rev().skip(1).any(|folder| Locale::from_segment(folder).is_some_and(|l| document.locale == Some(l)));
    ((excess > allowed && known_depth) || (excess > 0 && system)).then_some("parent")
}

/// By how many folders `path` climbs past the root, and the first folder it names above it.
fn climb<'a>(path: &'a str, relative: &str) -> (usize, Option<&'a str>) {
    let (mut depth, mut excess, mut below) = (relative.matches('/').count(), 0, None);
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." if depth > 0 => depth -= 1,
            ".." => (excess, below) = (excess + 1, None),
            folder => {
                depth += 1;
                below = below.or(Some(folder));
            }
        }
    }
    (excess, below)
}

/// Whether `path` opens with a scheme such as `mailto:`.
fn scheme(path: &str) -> bool {
    let end = path.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))).unwrap_or(path.len());
    end > 1 && path[end..].starts_with(':')
}

/// `path` with the escapes that can hide a climb undone: `%2e`, `%2f`, `%5c`.
fn decoded(path: &str) -> String {
    let mut plain = path.to_owned();
    for (escape, c) in [("%2e", "."), ("%2f", "/"), ("%5c", "\\")] {
        for spelling in [escape.to_owned(), escape.to_uppercase()] {
            if plain.contains(&spelling) {
                plain = plain.replace(&spelling, c);
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn climbing_is_counted() {
        assert_eq!(climb("../../x.md", "en-US/a/x.md"), (0, Some("x.md")));
        assert_eq!(climb("../../../etc/passwd", "en-US/x.md"), (2, Some("etc")));
        assert_eq!(climb("a/../../../b", "x.md"), (2, Some("b")));
        assert_eq!(climb("", ""), (0, None));
    }

    #[test]
    fn escapes_hide_nothing() {
        assert_eq!(decoded("%2e%2E%2fx%5Cy%20z"), "../x\\y%20z");
        assert!(scheme("mailto:a@b.c") && !scheme("a/b:c") && !scheme("C:/x"));
    }
}
