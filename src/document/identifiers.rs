//! Names that machines read in a text that people read: paths, file names, configuration keys, commands.
//!
//! [`identifiers`] finds sound ones, [`damages`] finds those that show by themselves that a translation went
//! over them. Both know scripts and shapes, no language: a name is ASCII, a damaged one need not be.

use super::flat::{Flat, Markup};
use std::ops::Range;

/// The first folders of absolute paths on Unix-like systems.
const ROOTS: [&str; 18] =
    ["bin", "boot", "dev", "etc", "home", "lib", "lib64", "media", "mnt", "opt", "proc", "root", "run", "sbin", "srv", "sys", "usr", "var"];

/// Those of [`ROOTS`] that are no words of addresses and menus, so that another case is surely a fault.
const UNMISTAKABLE_ROOTS: [&str; 4] = ["etc", "opt", "usr", "var"];

/// Extensions of files that documentation names; none is a common word after a full stop.
const EXTENSIONS: &str = " bat bmp cfg cmd conf config cpp crt csproj css csv def dll dmg docx env exe gif gz hpp htm html idl ini ipynb iso jar \
    java jpeg jpg js json jsx ldf lib lock log manifest md mdf mof msc msi msu netmodule obj ocx pch pdb pdf pem pfx pgd php plist png ps1 \
    psd1 psm1 py rdp reg rpm rs sh sln sql svg sys tar tgz tlb toml ts tsx txt vbs vcxproj vhd vhdx vsix vue xls xlsx xml xsd yaml yml zip ";

/// Extensions that are too short to be one anywhere but in an emphasis of their own.
const SHORT_EXTENSIONS: [&str; 9] = ["c", "cs", "go", "h", "js", "py", "sh", "so", "vb"];

/// Whether `word` is a known extension, in any case.
fn is_extension(word: &str) -> bool {
    (1..=8).contains(&word.len()) && EXTENSIONS.split_ascii_whitespace().any(|known| known.eq_ignore_ascii_case(word))
}

/// Whether the bytes of a block can hold what [`identifiers`] finds. Most cannot, and need not be flattened.
#[must_use]
pub fn may_hold_names(raw: &[u8]) -> bool {
    let path = |at: usize| opens_at_root(&raw[at + 1..]) && !at.checked_sub(1).is_some_and(|before| raw[before].is_ascii_alphanumeric());
    let dot = |at: usize| raw.get(at + 1).is_some_and(u8::is_ascii_alphabetic) && at > 0 && !raw[at - 1].is_ascii_whitespace();
    memchr::memchr3_iter(b'/', b'.', b'\\', raw).any(|at| match raw[at] {
        b'/' => path(at),
        b'.' => dot(at),
        _ => true,
    })
}

/// Whether the bytes of a block can hold what [`damages`] finds.
#[must_use]
pub fn may_hold_damage(raw: &[u8]) -> bool {
    memchr::memchr2_iter(b'/', b'.', raw).any(|at| {
        let rest = &raw[at + 1..];
        match raw[at] {
            b'/' => matches!(rest.first(), Some(b' ' | 0xc2)) || opens_at_root(rest),
            _ => {
                let word = rest.strip_prefix(b" ").unwrap_or_default();
                let end = word.iter().position(|b| b.is_ascii() && !b.is_ascii_alphanumeric() && *b != b'_').unwrap_or(word.len());
                let marked = matches!(word.get(end), Some(b'*' | b'_')) || word[..end].ends_with(b"_");
                end > 0 && (marked || std::str::from_utf8(&word[..end]).is_ok_and(is_extension))
            }
        }
    })
}

/// Whether `rest`, which follows a slash, opens with a root folder in any case.
fn opens_at_root(rest: &[u8]) -> bool {
    ROOTS.iter().any(|root| rest.len() > root.len() && rest[root.len()] == b'/' && rest[..root.len()].eq_ignore_ascii_case(root.as_bytes()))
}

/// What an identifier is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An absolute path of two components or more.
    Path,
    /// A name with a known extension.
    File,
    /// Words joined by full stops, alone in a code span or an emphasis.
    Key,
}

/// An identifier in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identifier {
    /// What it is.
    pub kind: Kind,
    /// Where it is in the flat text.
    pub range: Range<usize>,
}

/// Why an identifier is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// Spaces inside a path, or before an extension.
    Spaced,
    /// Spaces after the full stop of an emphasised key.
    SpacedKey,
    /// A space before an extension, which counts only where the joined name is met elsewhere.
    PerhapsSpaced,
    /// A known root folder in another case.
    RootCase,
    /// An extension in capitals at the end of a path in small letters.
    ExtensionCase,
    /// A path that runs into the word before it, which counts only where the path is met elsewhere.
    PerhapsGlued,
}

/// All identifiers of `flat`, in the order written. Web addresses hold none.
#[must_use]
pub fn identifiers(flat: &Flat) -> Vec<Identifier> {
    let mut found = Vec::new();
    for (start, word) in flat.words() {
        if is_address(word) {
            continue;
        }
        let trimmed = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'', '»', '”', '…']);
        let lead = trimmed.len() - trimmed.trim_start_matches(['(', '"', '\'', '«', '“', '[', '„']).len();
        let (start, word) = (start + lead, &trimmed[lead..]);
        let word = cut_suffix(word);
        let range = start..start + word.len();
        if is_path(word) {
            found.push(Identifier { kind: Kind::Path, range });
        } else if is_file(word) {
            found.push(Identifier { kind: Kind::File, range });
        } else if is_key(word) && flat.markup(&range) != Markup::Plain {
            found.push(Identifier { kind: Kind::Key, range });
        }
    }
    found
}

/// White-space separated words with their offsets.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains("www.") || word.contains('@')
}

fn is_name_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '*' | '~' | '$' | '<' | '>' | '{' | '}' | '%' | '+')
}

/// A name without the ending that a language hangs on it: `agent.conf-filen`, `agent.conf'ta`.
fn cut_suffix(word: &str) -> &str {
    let ending = word.char_indices().filter(|(_, c)| matches!(c, '-' | '\'' | '’')).find(|(at, _)| {
        let stem = &word[..*at];
        stem.rsplit_once('.').is_some_and(|(name, extension)| !name.is_empty() && is_extension(extension))
    });
    ending.map_or(word, |(at, _)| &word[..at])
}

/// An absolute path: on Unix from a known root, on Windows from a drive, a share or a registry root.
fn is_path(word: &str) -> bool {
    if let Some(rest) = word.strip_prefix('/') {
        let mut parts = rest.split('/');
        let root = parts.next().is_some_and(|root| ROOTS.contains(&root.to_ascii_lowercase().as_str()));
        return root && parts.clone().any(|part| !part.is_empty()) && parts.all(|part| part.chars().all(is_name_char));
    }
    let sound = || word.split('\\').skip(1).all(|part| part.chars().all(|c| is_name_char(c) || matches!(c, '(' | ')')));
    let bytes = word.as_bytes();
    let drive = bytes.len() > 3 && bytes[0].is_ascii_alphabetic() && bytes[1] == b':' && bytes[2] == b'\\';
    let registry = word.split_once('\\').is_some_and(|(root, rest)| {
        let root = root.trim_end_matches(':');
        !rest.is_empty() && (root.starts_with("HKEY_") || matches!(root, "HKLM" | "HKCU" | "HKCR" | "HKU"))
    });
    (drive || registry) && sound()
}

/// Whether `word` is a name with a known extension and no folder.
#[must_use]
pub fn is_file(word: &str) -> bool {
    let Some((stem, extension)) = word.rsplit_once('.') else { return false };
    !stem.is_empty()
        && (is_extension(extension) || SHORT_EXTENSIONS.contains(&extension))
        && stem.chars().all(|c| is_name_char(c) && c != '<' && c != '>')
        && stem.contains(|c: char| c.is_ascii_alphanumeric() || c == '*')
}

/// Words joined by full stops, each of two letters or more.
fn is_key(word: &str) -> bool {
    let part = |part: &str| {
        part.len() >= 2
            && part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    word.contains('.') && word.split('.').all(part)
}

/// All places of `flat` that show by themselves, or perhaps, that an identifier was damaged.
#[must_use]
pub fn damages(flat: &Flat) -> Vec<(Damage, Range<usize>)> {
    let mut found: Vec<(Damage, Range<usize>)> = Vec::new();
    spaced_paths(&flat.text, &mut found);
    spaced_extensions(flat, &mut found);
    spaced_keys(flat, &mut found);
    cases(flat, &mut found);
    glued(&flat.text, &mut found);
    found.sort_by_key(|(_, range)| (range.start, std::cmp::Reverse(range.end)));
    // The widest speaks.
    let mut end = 0;
    found.retain(|(_, range)| {
        let first = range.start >= end;
        end = end.max(range.end);
        first
    });
    found
}

/// The character before byte `at`, white space included.
fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

fn is_boundary(c: Option<char>) -> bool {
    c.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '"' | '\'' | '«' | '“' | '„' | '['))
}

/// A path with spaces at its slashes: `/ var/log/agent / *`.
///
/// Slashes with spaces also part alternatives, so the path has to open with a known root folder after the
/// space, or to be all of its line.
fn spaced_paths(text: &str, found: &mut Vec<(Damage, Range<usize>)>) {
    let mut done = 0;
    for at in memchr::memchr_iter(b'/', text.as_bytes()) {
        if at < done || !is_boundary(before(text, at)) || !text[at + 1..].starts_with([' ', '\u{a0}']) {
            continue;
        }
        let end = spaced_path_end(text, at);
        let path: String = text[at..end].split_whitespace().collect();
        let components = path.split('/').filter(|part| !part.is_empty()).count();
        let joined = text.as_bytes()[at..end].windows(3).any(|w| w[1] == b'/' && w[0] != b' ' && w[2] != b' ');
        let root = path[1..].split('/').next().is_some_and(|root| ROOTS.contains(&root));
        let blank = |c: char| c != '\n' && c.is_whitespace();
        let opens = || matches!(text[..at].trim_end_matches(blank).chars().next_back(), None | Some('\n'));
        let ends = || matches!(text[end..].trim_start_matches(blank).chars().next(), None | Some('\n'));
        if components >= 2 && joined && (root || (components >= 3 && opens() && ends())) {
            found.push((Damage::Spaced, at..end));
        }
        done = end.max(at + 1);
    }
}

/// Where the path ends that opens with the slash at `at`: past components, and past slashes with spaces on
/// both sides.
fn spaced_path_end(text: &str, at: usize) -> usize {
    let mut end = at + 1;
    let mut rest = text[end..].trim_start_matches([' ', '\u{a0}']);
    loop {
        let component = rest.find(|c: char| !(is_name_char(c) || c.is_alphabetic())).unwrap_or(rest.len());
        if component == 0 {
            return end;
        }
        rest = &rest[component..];
        end = text.len() - rest.len();
        let slash = rest.trim_start_matches([' ', '\u{a0}']);
        let spaced = slash.len() < rest.len();
        let Some(after) = slash.strip_prefix('/') else {
            return end - (text[at..end].len() - text[at..end].trim_end_matches(['.', ',']).len());
        };
        let next = after.trim_start_matches([' ', '\u{a0}']);
        // ` /x` opens another path; `/ x` and ` / x` go on.
        if spaced && next.len() == after.len() {
            return end;
        }
        rest = next;
    }
}

/// A space between a name and its extension: `services. msc`, `/var/lib/agent/*. xml`.
fn spaced_extensions(flat: &Flat, found: &mut Vec<(Damage, Range<usize>)>) {
    let text = flat.text.as_str();
    for at in memchr::memmem::find_iter(text.as_bytes(), b". ") {
        let extension: &str = text[at + 2..].split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("");
        let end = at + 2 + extension.len();
        if !is_extension(extension) {
            continue;
        }
        let start = text[..at]
            .rfind(|c: char| !(is_name_char(c) || matches!(c, '/' | '\\')))
            .map_or(0, |n| n + text[n..].chars().next().map_or(1, char::len_utf8));
        let stem = &text[start..at];
        let range = start..end;
        if stem.ends_with('*') {
            found.push((Damage::Spaced, range));
            continue;
        }
        // Not `a.k.a. x` nor `z.B. x`.
        let name = stem.chars().filter(|c| c.is_ascii_alphanumeric()).count() >= 3 && stem.split('.').all(|part| part.len() >= 2);
        let small = extension.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if !name || !small || !is_boundary(before(text, start)) && start > 0 {
            continue;
        }
        let enclosed = text[..start].ends_with('(') && text[end..].starts_with(')');
        let alone = flat.markup(&range) != Markup::Plain || enclosed;
        found.push((if alone { Damage::Spaced } else { Damage::PerhapsSpaced }, range));
    }
}

/// An emphasis that is two words with a full stop and a space between them: `**Logs. Verbose**`.
fn spaced_keys(flat: &Flat, found: &mut Vec<(Damage, Range<usize>)>) {
    for (range, _) in flat.marked().filter(|(_, markup)| *markup == Markup::Emphasis) {
        let inside = &flat.text[range.clone()];
        let lead = inside.len() - inside.trim_start().len();
        let inside = inside.trim();
        let Some((left, right)) = inside.split_once(". ") else { continue };
        let word = |part: &str| {
            part.chars().count() >= 3 && part.starts_with(char::is_alphabetic) && part.chars().all(|c| c.is_alphanumeric() || c == '_')
        };
        if word(left) && (word(right) || SHORT_EXTENSIONS.contains(&right)) {
            let start = range.start + lead;
            found.push((Damage::SpacedKey, start..start + inside.len()));
        }
    }
}

/// Paths whose root folder or whose extension is in another case.
fn cases(flat: &Flat, found: &mut Vec<(Damage, Range<usize>)>) {
    if !flat.text.contains('/') {
        return;
    }
    for path in identifiers(flat).into_iter().filter(|identifier| identifier.kind == Kind::Path) {
        let text = &flat.text[path.range.clone()];
        let Some(rest) = text.strip_prefix('/') else { continue };
        let root = rest.split('/').next().unwrap_or("");
        let lower = root.to_ascii_lowercase();
        if root != lower && UNMISTAKABLE_ROOTS.contains(&lower.as_str()) {
            found.push((Damage::RootCase, path.range));
            continue;
        }
        let Some((stem, extension)) = text.rsplit_once('.') else { continue };
        let capitals = extension.len() >= 2 && extension.bytes().all(|b| b.is_ascii_uppercase());
        if capitals && is_extension(extension) && !stem.bytes().any(|b| b.is_ascii_uppercase()) {
            found.push((Damage::ExtensionCase, path.range));
        }
    }
}

/// Words that run into a path: `file/etc/agent.conf`.
fn glued(text: &str, found: &mut Vec<(Damage, Range<usize>)>) {
    for (start, word) in words(text).filter(|(_, word)| word.contains('/') && !is_address(word)) {
        let Some(slash) = word.find('/').filter(|slash| *slash > 0) else { continue };
        if !word[..slash].chars().all(char::is_alphabetic) {
            continue;
        }
        let path = cut_suffix(word[slash..].trim_end_matches(['.', ',', ';', ':', ')']));
        if is_path(path) {
            found.push((Damage::PerhapsGlued, start..start + slash + path.len()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(text: &str) -> Flat {
        let outline = crate::markdown::read(text, 0);
        outline.blocks.iter().find(|block| !block.inlines.is_empty()).map(|block| Flat::of(&outline, text, block)).unwrap_or_default()
    }

    fn found(text: &str) -> Vec<(Damage, String)> {
        let flat = flat(text);
        damages(&flat).into_iter().map(|(damage, range)| (damage, flat.text[range].to_owned())).collect()
    }

    #[test]
    fn what_is_an_identifier() {
        let names = |text: &str| {
            let flat = flat(text);
            identifiers(&flat).into_iter().map(|found| (found.kind, flat.text[found.range].to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(
            names("In (/etc/harbor.conf), set **Logs.Level**."),
            [(Kind::Path, "/etc/harbor.conf".into()), (Kind::Key, "Logs.Level".into())]
        );
        assert_eq!(
            names("Open C:\\Harbor\\x.log, harbor.msc-filen."),
            [(Kind::Path, "C:\\Harbor\\x.log".into()), (Kind::File, "harbor.msc".into())]
        );
        assert_eq!(names("See https://example.org/var/lib/x.html and/or read 1.2.3, e.g. this.").len(), 0);
    }

    #[test]
    fn damage_that_shows_by_itself() {
        assert_eq!(found("It writes to / var/log/harbor/x.log before"), [(Damage::Spaced, "/ var/log/harbor/x.log".into())]);
        assert_eq!(found("/ var/günlük/harbor / *"), [(Damage::Spaced, "/ var/günlük/harbor / *".into())]);
        assert_eq!(found("- /var/lib/harbor/*. XML"), [(Damage::Spaced, "/var/lib/harbor/*. XML".into())]);
        assert_eq!(found("(Harbor. msc)"), [(Damage::Spaced, "Harbor. msc".into())]);
        assert_eq!(found("Start **Harbor. msc** now"), [(Damage::Spaced, "Harbor. msc".into())]);
        assert_eq!(found("Set **logboek. uitgebreid** now"), [(Damage::SpacedKey, "logboek. uitgebreid".into())]);
        assert_eq!(found("In /Etc/harbor.conf"), [(Damage::RootCase, "/Etc/harbor.conf".into())]);
        assert_eq!(found("In /var/lib/*.XML"), [(Damage::ExtensionCase, "/var/lib/*.XML".into())]);
        assert_eq!(found("bestand/etc/harbor.conf"), [(Damage::PerhapsGlued, "bestand/etc/harbor.conf".into())]);
    }

    #[test]
    fn what_is_sound() {
        for text in [
            "Read / write / delete",
            "either /etc/a.conf or /var/log/ and /tmp/x",
            "TCP / UDP/ICMP",
            "Save the file. Log in again. Xml is",
            "An item, a.k.a. `env`",
            "**Note. This is** text",
            "https://example.org/Var/x.XML and src/main/x.h",
            "/",
            "/ ",
            "a. ",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
