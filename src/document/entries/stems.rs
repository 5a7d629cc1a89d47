//! What the names of files say about codes: which codes have a page of their own, and where pages are named by codes.

use super::codes;
use crate::lexicon::lexicon;
use crate::locale::Locale;
use std::collections::{BTreeSet, HashMap, HashSet};

/// So many codes of one family name files of a folder before such a name is taken for the code that its page documents.
const FAMILY: usize = 3;

/// Words of a path that say its pages are about errors. Paths are English nearly everywhere, translated documentation included.
const PATH_WORDS: &[&str] = &[
    "error",
    "errors",
    "err",
    "warning",
    "warnings",
    "diagnostic",
    "diagnostics",
    "exception",
    "exceptions",
    "fault",
    "faults",
    "codes",
    "messages",
    "rules",
];

/// The codes that the names of files spell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stems {
    /// Folders, without what is a locale in them, with the families of codes that name files there.
    families: HashSet<(String, String)>,
    /// The codes that name a file there, folded.
    codes: HashSet<String>,
}

impl Stems {
    /// Of all files of a collection, by their `/`-separated paths.
    pub fn of<'a>(paths: impl IntoIterator<Item = &'a str>) -> Self {
        let mut found: HashMap<(String, String), BTreeSet<String>> = HashMap::new();
        for path in paths {
            let (folder, name) = page_name(path);
            if let Some((family, code)) = code_of(name) {
                found.entry((neutral(folder), family)).or_default().insert(code);
            }
        }
        let mut stems = Self::default();
        for (key, codes) in found.into_iter().filter(|(_, codes)| codes.len() >= FAMILY) {
            stems.codes.extend(codes.iter().map(|code| codes::fold(code)));
            stems.families.insert(key);
        }
        stems
    }

    /// Whether some page of such a folder is named by `code`.
    pub(super) fn name(&self, code: &str) -> bool {
        self.codes.contains(&codes::fold(code))
    }

    /// The code that the name of the file is, where its folder is one of pages named by codes of this family.
    pub(super) fn code(&self, path: &str) -> Option<String> {
        let (folder, name) = page_name(path);
        let (family, code) = code_of(name)?;
        self.families.contains(&(neutral(folder), family)).then_some(code)
    }
}

/// The folder that a page lies in, and what names it: its file, or its folder where the file is called `index`.
pub(super) fn page_name(path: &str) -> (&str, &str) {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.split('.').next().unwrap_or(file);
    let unnamed = ["index", "_index", "readme"].iter().any(|name| stem.eq_ignore_ascii_case(name));
    if unnamed && !folder.is_empty() { folder.rsplit_once('/').unwrap_or(("", folder)) } else { (folder, stem) }
}

/// Whether the path, or a part of it, says that it is about errors.
pub(super) fn about_errors(path: &str) -> bool {
    let (folder, name) = page_name(path);
    let words = || folder.split(['/', '-', '_', ' ', '.']).chain(name.split(['-', '_', ' ', '.'])).filter(|word| !word.is_empty());
    words().any(|word| PATH_WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)) || lexicon().names_error(word))
}

/// The family and the code that a whole name is, in capitals.
fn code_of(name: &str) -> Option<(String, String)> {
    let code = name.to_ascii_uppercase();
    let family = code.split(|c: char| !c.is_ascii_uppercase()).next().unwrap_or("").to_owned();
    codes::numbered(&code).then_some((family, code))
}

/// A folder without the parts that are locales: translations of a page lie in the same one.
fn neutral(folder: &str) -> String {
    let parts = folder.split('/').filter(|part| Locale::from_segment(part).is_none());
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_is_three_codes_of_a_folder_in_whatever_locale() {
        let stems =
            Stems::of(["en/errors/HB0100.md", "en/errors/HB0101.md", "pt/errors/HB0102.pt.md", "en/errors/overview.md", "en/HB9.md"]);
        assert_eq!(stems.code("pt/errors/HB0102.pt.md").as_deref(), Some("HB0102"));
        assert_eq!(stems.code("sv/errors/hb0103/index.md").as_deref(), Some("HB0103"));
        assert_eq!(stems.code("en/errors/overview.md"), None);
        assert_eq!(stems.code("en/other/HB0100.md"), None);
        assert!(stems.name("HB0101") && !stems.name("HB9"));
        assert_eq!(Stems::of(["errors/HB0100.md", "errors/HB0101.md", "errors/XY0101.md"]).code("errors/HB0100.md"), None);
    }

    #[test]
    fn paths_say_what_they_are_about() {
        for path in ["docs/error-messages/a.md", "Error-Quick-Reference.md", "x/extended-diagnostics/HB0100.md", "nl/fouten/HB0100.md"] {
            assert!(about_errors(path), "{path}");
        }
        for path in ["docs/adr/ADR0001.md", "terror.md", "guide/README.md"] {
            assert!(!about_errors(path), "{path}");
        }
    }
}
