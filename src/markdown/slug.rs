//! Slugs: the ids that are made from a heading's text, as each publishing system makes them.

use super::Dialect;
use std::collections::{HashMap, HashSet};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How ids are made from text, and how a repeated one is numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlugStyle {
    /// github-slugger, which Docusaurus, Starlight and many others use: punctuation dropped, spaces to hyphens, `a`, `a-1`.
    Github,
    /// The same without combining marks and letters outside the Basic Multilingual Plane.
    Docfx,
    /// Hugo's `github` type: letters, decimal digits and `_` are kept, marks are not.
    Hugo,
    /// Python-Markdown's `toc` with its Unicode variant: runs of spaces and hyphens to one, `a`, `a_1`.
    Python,
    /// `@mdit-vue/shared`: accents and punctuation go, a leading digit is preceded by `_`.
    Vue,
}

/// The slug of a heading's visible text, without a number for repetition.
#[must_use]
pub fn slug(text: &str, dialect: Dialect) -> String {
    match dialect.syntax().slugs {
        SlugStyle::Github => mapped(text, |c| c.is_alphanumeric() || matches!(c, '_' | '-') || is_combining_mark(c)),
        SlugStyle::Docfx => mapped(text, |c| (c.is_alphanumeric() || matches!(c, '_' | '-')) && (c as u32) < 0x1_0000),
        SlugStyle::Hugo => match mapped(text, |c| c.is_alphanumeric() && !is_combining_mark(c) || matches!(c, '_' | '-')) {
            // Hugo names what has no letters after what it is.
            empty if empty.is_empty() => "heading".to_owned(),
            slug => slug,
        },
        SlugStyle::Python => python(text.nfc()),
        SlugStyle::Vue => vue(text),
    }
}

/// What else a site may make of the same text, where that depends on a configuration that is not read: Python-Markdown
/// keeps letters of other scripts only if it is told to. `None` where there is one answer.
#[must_use]
pub fn other_slug(text: &str, dialect: Dialect) -> Option<String> {
    let ascii = || python(text.nfkd().filter(char::is_ascii));
    (dialect.syntax().slugs == SlugStyle::Python && !text.is_ascii()).then(ascii).filter(|slug| !slug.is_empty())
}

/// Lower case, spaces to hyphens, and of the rest what `keeps` lets pass.
fn mapped(text: &str, keeps: impl Fn(char) -> bool) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.trim().chars() {
        if c == ' ' {
            slug.push('-');
        } else if keeps(c) {
            slug.extend(c.to_lowercase());
        }
    }
    slug
}

fn python(text: impl Iterator<Item = char>) -> String {
    let word = |c: &char| c.is_alphanumeric() || *c == '_' || *c == '-' || c.is_whitespace() || is_combining_mark(*c);
    let kept: String = text.filter(word).collect();
    let mut slug = String::with_capacity(kept.len());
    for c in kept.trim().chars() {
        let separates = c == '-' || c.is_whitespace();
        if !separates {
            slug.extend(c.to_lowercase());
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug
}

/// What `@mdit-vue/shared` turns to hyphens, beside white space.
const VUE_SPECIAL: &str = "~`!@#$%^&*()-_+=[]{}|\\;:\"'“”‘’<>,.?/";

fn vue(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')) {
        if c.is_whitespace() || VUE_SPECIAL.contains(c) {
            if !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
        } else if !c.is_control() {
            if slug.is_empty() && c.is_ascii_digit() {
                slug.push('_');
            }
            slug.extend(c.to_lowercase());
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Makes the slugs of one document unique: the second `solution` is `solution-1`.
#[derive(Debug, Default)]
pub struct Slugger {
    /// Ids that were given.
    seen: HashSet<String>,
    /// The last number put behind each id, so that the next one need not be searched for.
    numbers: HashMap<String, u32>,
}

impl Slugger {
    /// The id of the next heading whose text is `text`.
    pub fn next(&mut self, text: &str, dialect: Dialect) -> String {
        let style = dialect.syntax().slugs;
        let whole = slug(text, dialect);
        if !(whole.is_empty() && style == SlugStyle::Python) && self.seen.insert(whole.clone()) {
            return whole;
        }
        // Python-Markdown counts a number that is there already up; the others put one behind it.
        let (base, first) = match whole.rsplit_once('_') {
            Some((base, number)) if style == SlugStyle::Python => match number.parse::<u32>() {
                Ok(number) => (base, number),
                Err(_) => (whole.as_str(), 0),
            },
            _ => (whole.as_str(), 0),
        };
        let separator = if style == SlugStyle::Python { '_' } else { '-' };
        let mut number = self.numbers.get(base).copied().unwrap_or(0).max(first);
        let unique = loop {
            number = number.saturating_add(1);
            let unique = format!("{base}{separator}{number}");
            if self.seen.insert(unique.clone()) || number == u32::MAX {
                break unique;
            }
        };
        self.numbers.insert(base.to_owned(), number);
        unique
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(dialect: Dialect, texts: &[&str]) -> Vec<String> {
        let mut slugger = Slugger::default();
        texts.iter().map(|text| slugger.next(text, dialect)).collect()
    }

    #[test]
    fn slugs_keep_letters_of_every_script_and_drop_punctuation() {
        assert_eq!(slug("BackUpOperationFailed / V2 - backup fails", Dialect::Github), "backupoperationfailed--v2---backup-fails");
        assert_eq!(slug("Ürün: çözüm?", Dialect::Github), "ürün-çözüm");
        assert_eq!(slug("オプション API", Dialect::Docfx), "オプション-api");
        assert_eq!(slug("𠮷 x", Dialect::Docfx), "-x");
    }

    #[test]
    fn github_slugger_as_its_own_tests_know_it() {
        for (text, expected) in [
            ("foo", "foo"),
            ("foo bar", "foo-bar"),
            ("Foo Bar", "foo-bar"),
            ("foo & bar", "foo--bar"),
            ("foo_bar", "foo_bar"),
            ("I ♥ unicode", "i--unicode"),
            ("😄-emoji", "-emoji"),
            ("Привет non-latin 你好", "привет-non-latin-你好"),
            ("Профили пользователей", "профили-пользователей"),
            ("alpha.beta: (gamma)", "alphabeta-gamma"),
        ] {
            assert_eq!(slug(text, Dialect::Github), expected, "{text}");
            assert_eq!(slug(text, Dialect::Mdx), expected, "{text}");
        }
        assert_eq!(all(Dialect::Github, &["a", "a", "a 1", "a"]), ["a", "a-1", "a-1-1", "a-2"]);
        assert_eq!(all(Dialect::Github, &["foo", "foo", "foo-1"]), ["foo", "foo-1", "foo-1-1"]);
    }

    #[test]
    fn hugo_drops_marks_and_names_the_nameless() {
        assert_eq!(slug("God is Good: 123", Dialect::Hugo), "god-is-good-123");
        assert_eq!(slug("Hello, 世界_x", Dialect::Hugo), "hello-世界_x");
        assert_eq!(slug("a\u{301}b", Dialect::Hugo), "ab");
        assert_eq!(all(Dialect::Hugo, &["???", "!", "a", "a"]), ["heading", "heading-1", "a", "a-1"]);
    }

    #[test]
    fn python_markdown_folds_separators_and_numbers_with_underscores() {
        assert_eq!(slug("Foo & Bar -- baz", Dialect::Mkdocs), "foo-bar-baz");
        assert_eq!(slug("Some *more* `code`()", Dialect::Mkdocs), "some-more-code");
        assert_eq!(slug("Установка", Dialect::Mkdocs), "установка");
        assert_eq!(other_slug("Instalação rápida", Dialect::Mkdocs).as_deref(), Some("instalacao-rapida"));
        assert_eq!((other_slug("Установка", Dialect::Mkdocs), other_slug("Ação", Dialect::Github)), (None, None));
        assert_eq!(all(Dialect::Mkdocs, &["foo", "foo", "foo", "foo_1"]), ["foo", "foo_1", "foo_2", "foo_3"]);
        assert_eq!(all(Dialect::Mkdocs, &["!", "?"]), ["_1", "_2"]);
        assert_eq!(all(Dialect::Mkdocs, &["a_1", "a_1", "a"]), ["a_1", "a_2", "a"]);
    }

    #[test]
    fn vue_drops_accents_and_marks_leading_digits() {
        for (text, expected) in [
            ("Déjà vu", "deja-vu"),
            ("3 ways", "_3-ways"),
            ("`v-if` vs. `v-show`", "v-if-vs-v-show"),
            ("snake_case", "snake-case"),
            ("  (a)  ", "a"),
            ("Hello, 世界！", "hello-世界"),
        ] {
            assert_eq!(slug(text, Dialect::Vuepress), expected, "{text}");
        }
        assert_eq!(all(Dialect::Vuepress, &["a", "a", "a"]), ["a", "a-1", "a-2"]);
    }

    #[test]
    fn thousands_of_equal_headings_take_no_longer_than_others() {
        for (dialect, text) in Dialect::ALL.into_iter().flat_map(|dialect| [(dialect, "a"), (dialect, "!")]) {
            let mut slugger = Slugger::default();
            let last = (0..20_000).map(|_| slugger.next(text, dialect)).last();
            assert!(last.is_some_and(|last| last.ends_with("19999") || last == "_20000"), "{dialect:?} {text}");
        }
    }
}
