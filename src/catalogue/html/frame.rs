//! What all pages share: head, navigation, languages.

use crate::catalogue::model::LocaleSummary;
use crate::finding::Argument;
use crate::localization::Words;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::HashMap;

/// The style sheet. It stands in every page: one request, and nothing that a page opened from a file could not
/// load.
const STYLE: &str = include_str!("../templates/style.css");

/// The words of the pages of one language. The fixed ones are made once: there may be 100,000 pages.
pub(super) struct Phrases {
    words: Words,
    fixed: HashMap<&'static str, String>,
}

impl Phrases {
    const FIXED: &[&str] = &[
        "site-name",
        "site-skip",
        "site-pages",
        "site-languages",
        "site-all-errors",
        "site-coverage",
        "site-code",
        "site-message",
        "site-status",
        "site-description",
        "site-causes",
        "site-steps",
        "site-solution",
        "site-details",
        "site-document",
        "site-translated-from",
        "site-findings",
        "site-as-data",
        "site-status-current",
        "site-status-behind",
        "site-status-differs",
        "site-status-unverified",
        "site-status-missing",
        "site-explain-behind",
        "site-explain-differs",
    ];

    /// The words of the language that serves readers of `tag` best.
    pub(super) fn new(tag: &str) -> Self {
        let words = Words::new(tag);
        let fixed = Self::FIXED.iter().map(|&id| (id, words.phrase(id, &[]))).collect();
        Self { words, fixed }
    }

    /// The phrase `id`.
    pub(super) fn get(&self, id: &str) -> Cow<'_, str> {
        self.fixed.get(id).map_or_else(|| self.words.phrase(id, &[]).into(), |phrase| phrase.into())
    }

    /// The phrase `id` with its arguments.
    pub(super) fn with(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.words.phrase(id, arguments)
    }
}

/// The frame of one page; fields are what the template writes.
pub(super) struct Frame<'a> {
    pub(super) phrases: &'a Phrases,
    /// The page's own language and direction.
    pub(super) lang: &'a str,
    pub(super) dir: &'static str,
    /// The attributes of elements in the language of the interface, where that is another one.
    pub(super) own: String,
    pub(super) policy: &'a str,
    pub(super) style: &'static str,
    pub(super) title: String,
    /// The way to the catalogue's folder: `../../`.
    pub(super) root: &'static str,
    pub(super) home: String,
    pub(super) noindex: bool,
    pub(super) canonical: Option<String>,
    pub(super) alternates: Vec<Alternate>,
    pub(super) data: Option<String>,
    pub(super) languages: Vec<Language<'a>>,
}

/// The same page in another language.
pub(super) struct Alternate {
    pub(super) tag: String,
    pub(super) href: String,
}

/// A language to switch to.
pub(super) struct Language<'a> {
    pub(super) tag: &'a str,
    pub(super) dir: &'static str,
    pub(super) name: &'a str,
    pub(super) href: String,
    pub(super) current: bool,
    pub(super) missing: bool,
}

impl<'a> Frame<'a> {
    /// A frame in `words`, for a page of `locale`; of none, it is in the language of the words.
    pub(super) fn new(phrases: &'a Phrases, locale: Option<&'a LocaleSummary>, policy: &'a str, root: &'static str) -> Self {
        let words = &phrases.words;
        let lang = locale.map_or(words.locale(), |locale| &locale.tag);
        let same = words.locale() == lang || language(words.locale()) == language(lang);
        Self {
            phrases,
            lang,
            dir: locale.map_or("ltr", |locale| locale.direction.as_str()),
            // The interface speaks languages that are written from left to right.
            own: if same { String::new() } else { format!(" lang=\"{}\" dir=\"ltr\"", words.locale()) },
            policy,
            style: style(),
            title: phrases.get("site-name").into_owned(),
            root,
            home: locale.map_or_else(|| format!("{root}index.html"), |locale| format!("{root}{}/index.html", locale.tag)),
            noindex: false,
            canonical: None,
            alternates: Vec::new(),
            data: None,
            languages: Vec::new(),
        }
    }

    /// A phrase in the language of the interface.
    pub(super) fn words(&self, id: &str) -> Cow<'_, str> {
        self.phrases.get(id)
    }

    /// The word for a status.
    pub(super) fn status(&self, status: &str) -> Cow<'_, str> {
        self.words(&format!("site-status-{status}"))
    }
}

fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The attributes of a text in `shown` on a page of `page`: none where they are one.
pub(super) fn lang_attributes(shown: &LocaleSummary, page: &LocaleSummary) -> String {
    if shown.tag == page.tag {
        return String::new();
    }
    format!(" lang=\"{}\" dir=\"{}\"", shown.tag, shown.direction.as_str())
}

/// What a page may load: nothing, and its own style.
pub(super) fn policy() -> String {
    let digest = base64(&Sha256::digest(style().as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")
}

/// The style without its indentation and line ends.
fn style() -> &'static str {
    static SMALL: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| STYLE.lines().map(str::trim).collect::<Vec<_>>().join(""));
    &SMALL
}

/// RFC 4648.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut output = String::new();
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * at) & 63) as usize] as char;
            output.push(if at <= group.len() { digit } else { '=' });
        }
    }
    output
}

/// Leads the links of a text, which are relative to the catalogue's folder, there from a page deeper down. All
/// quotation marks of texts are escaped, so `href="` can only be an attribute.
pub(super) fn rebased(html: &str, root: &str) -> String {
    let mut output = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("href=\"") {
        let (before, after) = rest.split_at(at + "href=\"".len());
        output.push_str(before);
        let target = &after[..after.find('"').unwrap_or(after.len())];
        if !target.starts_with('#') && !target.contains(':') {
            output.push_str(root);
        }
        rest = after;
    }
    output.push_str(rest);
    output
}

/// Whether an anchor may be an id: HTML allows all but spaces.
pub(super) fn is_identifier(text: &str) -> bool {
    !text.is_empty() && text.len() <= 256 && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_standard() {
        for (plain, coded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }

    #[test]
    fn only_links_inside_the_catalogue_move() {
        let html = r##"<a href="nl-NL/X/index.html#cause-1">a</a> <a href="https://a.example">b</a> <a href="#fn-x">c</a> href=&quot;x"##;
        let moved =
            r##"<a href="../../nl-NL/X/index.html#cause-1">a</a> <a href="https://a.example">b</a> <a href="#fn-x">c</a> href=&quot;x"##;
        assert_eq!(rebased(html, "../../"), moved);
    }
}
