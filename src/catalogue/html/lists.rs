//! The pages that list entries: of all locales, of one locale, and by status.

use super::frame::{Alternate, Frame, Language, is_identifier, lang_attributes};
use super::{Site, status_word};
use crate::catalogue::model::{Entry, LocaleSummary};
use askama::Template;
use std::collections::HashSet;

/// The status page shows each entry in each locale up to so many cells. A larger catalogue has the status of each
/// entry in the lists of the locales only: nobody reads a table of that size.
const MOST_CELLS: usize = 5_000;

/// Ids that pages have themselves.
pub(super) const OWN_IDS: &[&str] = &["main", "message", "description", "solution", "causes", "steps", "details"];

#[derive(Template)]
#[template(path = "root.html")]
struct Root<'a> {
    frame: Frame<'a>,
    locales: &'a [LocaleSummary],
}

#[derive(Template)]
#[template(path = "locale.html")]
struct LocaleIndex<'a> {
    frame: Frame<'a>,
    count: String,
    rows: Vec<Row<'a>>,
}

/// An entry in the list of a locale.
struct Row<'a> {
    ids: Vec<&'a str>,
    codes: Vec<(&'a str, String)>,
    message: &'a str,
    lang: String,
    status: &'static str,
}

#[derive(Template)]
#[template(path = "coverage.html")]
struct Coverage<'a> {
    frame: Frame<'a>,
    locales: &'a [LocaleSummary],
    groups: Vec<StatusGroup<'a>>,
}

/// The entries of one article; articles of a single entry are together by folder.
struct StatusGroup<'a> {
    title: &'a str,
    rows: Vec<StatusRow<'a>>,
}

struct StatusRow<'a> {
    code: &'a str,
    cells: Vec<Cell>,
}

struct Cell {
    status: &'static str,
    sign: &'static str,
    href: String,
}

impl<'a> Site<'a> {
    /// `index.html`.
    pub(super) fn root(&self) -> String {
        let frame = Frame::new(&self.english, None, &self.policy, "");
        rendered(&Root { frame: Frame { languages: self.languages("", None), ..frame }, locales: &self.catalogue.locales })
    }

    /// `<locale>/index.html`.
    pub(super) fn locale_index(&self, index: usize) -> String {
        let locale = &self.catalogue.locales[index];
        let words = &self.words[index];
        let frame = Frame::new(words, Some(locale), &self.policy, "../");
        let own = format!("{}/index.html", locale.tag);
        let mut alternates: Vec<Alternate> = self
            .catalogue
            .locales
            .iter()
            .map(|it| Alternate { tag: it.tag.clone(), href: self.published("../", &format!("{}/index.html", it.tag)) })
            .collect();
        alternates.push(Alternate { tag: "x-default".to_owned(), href: self.published("../", "index.html") });
        let frame = Frame {
            title: format!("{} · {}", words.get("site-all-errors"), locale.name),
            canonical: Some(self.published("../", &own)),
            alternates,
            languages: self.languages("../", Some(locale)),
            ..frame
        };
        // Old addresses end in anchors of articles; here each leads to its entry.
        let mut taken: HashSet<&str> = OWN_IDS.iter().copied().collect();
        let rows = self.catalogue.entries.iter().enumerate().map(|(at, entry)| {
            let shown = self.shown_in(entry, locale);
            let anchors = entry.anchor.iter().chain(&entry.aliases).map(String::as_str);
            let folder = self.addresses.folder(at);
            let mut codes = vec![(entry.id.as_str(), format!("{folder}/index.html"))];
            // Past codes have pages too, but only what a program of today prints is listed.
            let aliases = self.aliases_of.get(&at).into_iter().flatten().map(|&alias| &self.aliases[alias]);
            let current = aliases.filter(|(_, code, _)| entry.codes.contains(code));
            codes.extend(current.map(|(_, code, folder)| (code.as_str(), format!("{folder}/index.html"))));
            Row {
                ids: anchors.filter(|id| is_identifier(id) && taken.insert(id)).collect(),
                codes,
                message: shown.and_then(|(_, it)| it.message.as_deref().or(it.title.as_deref())).unwrap_or(""),
                lang: shown.map_or_else(String::new, |(shown, _)| lang_attributes(shown, locale)),
                status: status_word(entry.translations.get(&locale.tag)),
            }
        });
        let rows = rows.collect();
        let count = words.with("site-error-count", &[("count", self.catalogue.entries.len().into())]);
        rendered(&LocaleIndex { frame, count, rows })
    }

    /// `coverage/index.html`.
    pub(super) fn coverage(&self) -> String {
        let frame = Frame::new(&self.english, None, &self.policy, "../");
        let title = format!("{} · {}", self.english.get("site-coverage"), frame.title);
        let frame = Frame { title, languages: self.languages("../", None), ..frame };
        let cells = self.catalogue.entries.len() * self.catalogue.locales.len();
        let groups = if cells > MOST_CELLS { Vec::new() } else { self.status_groups() };
        rendered(&Coverage { frame, locales: &self.catalogue.locales, groups })
    }

    fn status_groups(&self) -> Vec<StatusGroup<'_>> {
        let mut groups: Vec<StatusGroup<'_>> = Vec::new();
        let entries = &self.catalogue.entries;
        for (at, entry) in entries.iter().enumerate() {
            let neighbour = |other: Option<&Entry>| other.is_some_and(|other| other.article == entry.article);
            let alone = !neighbour(at.checked_sub(1).map(|at| &entries[at])) && !neighbour(entries.get(at + 1));
            let folder = entry.article.rsplit_once('/').map(|(folder, _)| folder).filter(|_| alone);
            let title = folder.unwrap_or(&entry.article);
            if groups.last().is_none_or(|last| last.title != title) {
                groups.push(StatusGroup { title, rows: Vec::new() });
            }
            let cells = self.catalogue.locales.iter().map(|locale| {
                let status = status_word(entry.translations.get(&locale.tag));
                let sign = match status {
                    "current" => "✓",
                    "behind" => "↻",
                    "differs" => "✗",
                    "missing" => "–",
                    _ => "?",
                };
                Cell { status, sign, href: format!("../{}", self.addresses.page(&locale.tag, at)) }
            });
            let row = StatusRow { code: &entry.id, cells: cells.collect() };
            if let Some(group) = groups.last_mut() {
                group.rows.push(row);
            }
        }
        groups
    }

    /// The switch between the indexes of the locales.
    fn languages(&self, root: &str, current: Option<&LocaleSummary>) -> Vec<Language<'_>> {
        let link = |locale: &'a LocaleSummary| Language {
            tag: &locale.tag,
            dir: locale.direction.as_str(),
            name: &locale.name,
            href: format!("{root}{}/index.html", locale.tag),
            current: current.is_some_and(|it| it.tag == locale.tag),
            missing: false,
        };
        self.catalogue.locales.iter().map(link).collect()
    }
}

/// The page. Templates are checked when doccheck is built, and writing to a text cannot fail.
pub(super) fn rendered(template: &impl Template) -> String {
    let mut html = template.render().unwrap_or_default();
    if !html.ends_with('\n') {
        html.push('\n');
    }
    html
}
