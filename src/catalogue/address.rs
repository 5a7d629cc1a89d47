//! Where an entry lies in the site: one folder per code, the same in every locale.
//!
//! The folder is the code exactly as the program prints it, wherever a file system and an address allow that.
//! What they do not is escaped as `~` and two hexadecimal digits, never as `%`, which addresses would have to
//! escape again.

use super::model::Entry;
use crate::document::ArticleEntry;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// Longer names are cut: most file systems take 255 bytes, and the locale and `index.html` need some.
const LONGEST: usize = 120;

/// What names an entry.
#[derive(Debug, Clone)]
pub(super) struct Named<'a> {
    /// Its id.
    id: Cow<'a, str>,
    /// Its codes.
    codes: &'a [String],
    /// Older spellings.
    past_codes: &'a [String],
}

impl<'a> Named<'a> {
    /// Of an entry that is in no catalogue yet.
    pub(super) fn of(entry: &'a ArticleEntry) -> Self {
        Self { id: entry.id().into(), codes: &entry.codes, past_codes: &entry.past_codes }
    }
}

/// The folders of all entries.
#[derive(Debug, Default)]
pub(super) struct Addresses {
    /// The folder of each entry, by its index.
    folders: Vec<String>,
    /// Other codes with folders of their own: entry, code, folder.
    aliases: Vec<(usize, String, String)>,
    /// Entry by code.
    by_code: HashMap<String, usize>,
}

impl Addresses {
    /// Names the folders of entries. Ids come before second and past codes, so that no alias takes the
    /// name of an entry; where two names differ only by case, or are equal, the later one gets a number.
    pub(super) fn new(entries: &[Entry]) -> Self {
        Self::of(entries.iter().map(|entry| Named { id: entry.id.as_str().into(), codes: &entry.codes, past_codes: &entry.past_codes }))
    }

    /// The same from what names them alone.
    pub(super) fn of<'a>(entries: impl Iterator<Item = Named<'a>> + Clone) -> Self {
        let mut taken = HashSet::new();
        let mut it = Self::default();
        for (at, entry) in entries.clone().enumerate() {
            it.folders.push(unique(folder(&entry.id), &mut taken));
            it.by_code.entry(entry.id.into_owned()).or_insert(at);
        }
        for (at, entry) in entries.enumerate() {
            // Of several entries that a domain tells apart the first has the bare code's address.
            for code in entry.codes.iter().chain(entry.past_codes) {
                if !it.by_code.contains_key(code) {
                    it.by_code.insert(code.clone(), at);
                    it.aliases.push((at, code.clone(), unique(folder(code), &mut taken)));
                }
            }
        }
        it
    }

    /// The folder of the entry at `index`.
    pub(super) fn folder(&self, index: usize) -> &str {
        &self.folders[index]
    }

    /// The other codes that have a folder: index of their entry, code, folder.
    pub(super) fn aliases(&self) -> impl Iterator<Item = (usize, &str, &str)> {
        self.aliases.iter().map(|(entry, code, folder)| (*entry, code.as_str(), folder.as_str()))
    }

    /// The page of the entry at `index` in `locale`, relative to the catalogue's folder. `index.html` is
    /// written out: without a server nothing would add it.
    pub(super) fn page(&self, locale: &str, index: usize) -> String {
        format!("{locale}/{}/index.html", self.folders[index])
    }
}

/// The name of the folder for `code`.
fn folder(code: &str) -> String {
    let mut name = String::with_capacity(code.len());
    for (at, byte) in code.bytes().enumerate() {
        let last = at + 1 == code.len();
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' => name.push(byte as char),
            // A dot at the start hides a file, one at the end is dropped by Windows.
            b'.' if at > 0 && !last => name.push('.'),
            _ => name.push_str(&format!("~{byte:02x}")),
        }
    }
    if name.len() > LONGEST {
        let digest = hex(&Sha256::digest(code.as_bytes())[..4]);
        name.truncate(LONGEST);
        name = format!("{name}~{digest}");
    }
    if name.is_empty() || is_reserved(&name) {
        name.insert(0, '~');
    }
    name
}

/// Whether Windows refuses the name, whatever follows its first dot, or the site needs it itself.
fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    let numbered = |prefix| stem.strip_prefix(prefix).is_some_and(|rest: &str| matches!(rest.as_bytes(), [b'0'..=b'9']));
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt") || name.eq_ignore_ascii_case("index.html")
}

fn unique(name: String, taken: &mut HashSet<String>) -> String {
    let mut candidate = name.clone();
    let mut number = 1;
    while !taken.insert(candidate.to_ascii_lowercase()) {
        number += 1;
        candidate = format!("{name}~{number}");
    }
    candidate
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(lists: &[&[&str]]) -> Vec<Vec<String>> {
        lists.iter().map(|list| list.iter().map(|&code| code.to_owned()).collect()).collect()
    }

    fn folders(lists: &[&[&str]]) -> Addresses {
        let lists = codes(lists);
        Addresses::of(lists.iter().map(|codes| Named { id: codes[0].as_str().into(), codes, past_codes: &[] }))
    }

    #[test]
    fn codes_are_folders_as_they_are() {
        for code in ["LampTooDim", "E0308", "lamp.too-dim_2", "0x80070005", "-32000"] {
            assert_eq!(folder(code), code);
        }
    }

    #[test]
    fn what_no_file_system_takes_is_escaped() {
        assert_eq!(folder("a/b"), "a~2fb");
        assert_eq!(folder(".."), "~2e~2e");
        assert_eq!(folder("a~b"), "a~7eb");
        assert_eq!(folder("é"), "~c3~a9");
        assert_eq!(folder("NUL"), "~NUL");
        assert_eq!(folder("com1.x"), "~com1.x");
        assert_eq!(folder("index.html"), "~index.html");
        assert_eq!(folder(""), "~");
        let long = "x".repeat(400);
        assert!(folder(&long).len() <= LONGEST + 9);
        assert_ne!(folder(&long), folder(&format!("{long}y")));
    }

    #[test]
    fn names_that_differ_only_by_case_are_told_apart() {
        let it = folders(&[&["Lamp"], &["LAMP"], &["Door", "lamp"]]);
        assert_eq!((it.folder(0), it.folder(1)), ("Lamp", "LAMP~2"));
        assert_eq!(it.aliases().collect::<Vec<_>>(), [(2, "lamp", "lamp~3")]);
    }

    #[test]
    fn an_alias_never_takes_the_name_of_an_entry() {
        let it = folders(&[&["Door", "Lamp"], &["Lamp"]]);
        assert_eq!(it.folder(1), "Lamp");
        assert_eq!(it.aliases().count(), 0);
    }
}
