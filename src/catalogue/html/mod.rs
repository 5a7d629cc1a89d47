//! The site: one page for each entry and locale, an index for each locale, and the status of all translations.
//!
//! Everything is there without scripts, without a server and without other hosts. Pages depend on the catalogue
//! alone, so one that was read back gives the same site.

mod entry;
mod frame;
mod lists;

use super::address::Addresses;
use super::model::{ArticleRecord, Catalogue, Entry, LocaleSummary, Solution, Status, Translation};
use frame::Phrases;
use std::collections::HashMap;

/// A file of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    /// The page that leads to all locales.
    Root,
    /// How each entry stands in each locale.
    Coverage,
    /// All entries in a locale, by its index.
    Locale(usize),
    /// An entry in a locale.
    Entry(usize, usize),
    /// The same under another of its codes, by the index of the alias.
    Alias(usize, usize),
    /// The entry as data.
    Data(usize, usize),
}

/// The site of a catalogue.
pub(super) struct Site<'a> {
    catalogue: &'a Catalogue,
    addresses: Addresses,
    aliases: Vec<(usize, String, String)>,
    /// The aliases of each entry that has some, by index.
    aliases_of: HashMap<usize, Vec<usize>>,
    /// The words of each locale's pages, in the order of the locales.
    words: Vec<Phrases>,
    /// Those of the pages of no locale.
    english: Phrases,
    solutions: HashMap<(&'a str, &'a str), &'a Solution>,
    articles: HashMap<&'a str, &'a ArticleRecord>,
    /// How many entries show each solution.
    shown: HashMap<(&'a str, &'a str), usize>,
    /// Entries by article and canonical anchor.
    by_anchor: HashMap<(&'a str, &'a str), usize>,
    base_url: Option<String>,
    policy: String,
}

impl<'a> Site<'a> {
    /// Prepares the site. `base_url` is where it will be published, if that is known.
    pub(super) fn new(catalogue: &'a Catalogue, base_url: Option<&str>) -> Self {
        let addresses = Addresses::new(&catalogue.entries);
        let aliases: Vec<(usize, String, String)> =
            addresses.aliases().map(|(entry, code, folder)| (entry, code.to_owned(), folder.to_owned())).collect();
        let mut aliases_of: HashMap<usize, Vec<usize>> = HashMap::new();
        for (at, (entry, ..)) in aliases.iter().enumerate() {
            aliases_of.entry(*entry).or_default().push(at);
        }
        let mut shown: HashMap<(&str, &str), usize> = HashMap::new();
        let mut by_anchor = HashMap::new();
        for (at, entry) in catalogue.entries.iter().enumerate() {
            for id in entry.causes.iter().map(|cause| &cause.id).chain(entry.steps.iter().map(|step| &step.id)) {
                *shown.entry((&entry.article, id)).or_default() += 1;
            }
            for anchor in entry.anchor.iter().chain(&entry.aliases) {
                by_anchor.entry((entry.article.as_str(), anchor.as_str())).or_insert(at);
            }
        }
        Self {
            catalogue,
            addresses,
            aliases,
            aliases_of,
            words: catalogue.locales.iter().map(|locale| Phrases::new(&locale.tag)).collect(),
            english: Phrases::new("en-US"),
            solutions: catalogue.solutions.iter().map(|it| ((it.article.as_str(), it.id.as_str()), it)).collect(),
            articles: catalogue.articles.iter().map(|it| (it.id.as_str(), it)).collect(),
            shown,
            by_anchor,
            base_url: base_url.map(|url| format!("{}/", url.trim_end_matches('/'))),
            policy: frame::policy(),
        }
    }

    /// All files.
    pub(super) fn pages(&self) -> Vec<Page> {
        let mut pages = vec![Page::Root, Page::Coverage];
        for locale in 0..self.catalogue.locales.len() {
            pages.push(Page::Locale(locale));
            for entry in 0..self.catalogue.entries.len() {
                pages.extend([Page::Entry(locale, entry), Page::Data(locale, entry)]);
            }
            pages.extend((0..self.aliases.len()).map(|alias| Page::Alias(locale, alias)));
        }
        pages
    }

    /// Where a file lies, relative to the catalogue's folder.
    pub(super) fn path(&self, page: &Page) -> String {
        let tag = |locale: usize| self.catalogue.locales[locale].tag.as_str();
        match *page {
            Page::Root => "index.html".to_owned(),
            Page::Coverage => "coverage/index.html".to_owned(),
            Page::Locale(locale) => format!("{}/index.html", tag(locale)),
            Page::Entry(locale, entry) => self.addresses.page(tag(locale), entry),
            Page::Alias(locale, alias) => format!("{}/{}/index.html", tag(locale), self.aliases[alias].2),
            Page::Data(locale, entry) => format!("{}/{}/index.json", tag(locale), self.addresses.folder(entry)),
        }
    }

    /// The contents of a file.
    pub(super) fn render(&self, page: &Page) -> String {
        match *page {
            Page::Root => self.root(),
            Page::Coverage => self.coverage(),
            Page::Locale(locale) => self.locale_index(locale),
            Page::Entry(locale, entry) => self.entry_page(locale, entry, false),
            Page::Alias(locale, alias) => self.entry_page(locale, self.aliases[alias].0, true),
            Page::Data(locale, entry) => self.entry_data(locale, entry),
        }
    }

    /// The text that an entry's page shows in a locale, with its locale.
    fn shown_in(&self, entry: &'a Entry, locale: &'a LocaleSummary) -> Option<(&'a LocaleSummary, &'a Translation)> {
        let (tag, translation) = self.catalogue.best_translation(entry, &locale.tag)?;
        Some((self.catalogue.locale(tag)?, translation))
    }

    /// An address in the catalogue for an attribute that should be absolute: that where it is known.
    fn published(&self, root: &str, address: &str) -> String {
        match &self.base_url {
            Some(base) => format!("{base}{}", address.strip_suffix("index.html").unwrap_or(address)),
            None => format!("{root}{address}"),
        }
    }
}

/// The word that stands for the status of an entry in a locale that may lack it.
fn status_word(translation: Option<&Translation>) -> &'static str {
    translation.map_or("missing", |translation| Status::as_str(translation.status))
}
