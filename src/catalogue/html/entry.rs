//! The page of an entry, and the same as data.

use super::frame::{Alternate, Frame, Language, Phrases, is_identifier, lang_attributes, rebased};
use super::lists::{OWN_IDS, rendered};
use super::{Site, status_word};
use crate::catalogue::model::{Entry, LocaleSummary, Solution, SolutionText, Status, Translation};
use askama::Template;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

/// The way from an entry's page to the catalogue's folder.
const ROOT: &str = "../../";

#[derive(Template)]
#[template(path = "entry.html")]
struct EntryPage<'a> {
    frame: Frame<'a>,
    /// The attributes of what is in the language of the text, where the page is in another.
    lang: String,
    notice: Option<String>,
    ids: Vec<&'a str>,
    codes: &'a [String],
    domain: Option<&'a str>,
    title: Option<&'a str>,
    status: &'static str,
    explanation: Option<Cow<'a, str>>,
    message: Option<&'a str>,
    message_label: &'a str,
    description: Option<String>,
    solution: Option<String>,
    groups: Vec<Group<'a>>,
    is_empty: bool,
    details: Vec<Detail>,
    data: String,
}

/// Causes, or steps.
struct Group<'a> {
    id: &'static str,
    heading: &'static str,
    items: Vec<Item<'a>>,
}

struct Item<'a> {
    /// Its id on the page: by its place among the items of all locales, and so the same in all of them.
    id: String,
    /// Old anchors that mean it.
    ids: Vec<&'a str>,
    label: String,
    text: &'a str,
    solution: Option<ShownSolution<'a>>,
    /// Another entry that it leads to.
    entry: Option<OtherEntry<'a>>,
}

struct ShownSolution<'a> {
    /// The heading, where it says more than the cause.
    title: Option<&'a str>,
    html: String,
    folded: bool,
}

/// A line about the page: its name, what is to be read as code, what as words.
struct Detail {
    name: String,
    code: Option<String>,
    words: Option<String>,
}

struct OtherEntry<'a> {
    code: &'a str,
    href: String,
}

/// An entry in one locale, with all that its page shows.
#[derive(Serialize)]
struct EntryData<'a> {
    schema_version: u32,
    locale: &'a str,
    /// The locale of the text; another than `locale` where the entry is not translated.
    shown: Option<&'a str>,
    entry: Entry,
    solutions: Vec<Solution>,
}

/// An entry's codes, and what tells it from others of them.
pub(super) fn heading(entry: &Entry) -> String {
    let codes = entry.codes.join(" / ");
    entry.domain.as_ref().map_or_else(|| codes.clone(), |domain| format!("{codes} ({domain})"))
}

impl<'a> Site<'a> {
    /// `<locale>/<code>/index.html`, under the entry's id or another of its codes.
    pub(super) fn entry_page(&self, locale_index: usize, index: usize, is_alias: bool) -> String {
        let locale = &self.catalogue.locales[locale_index];
        let entry = &self.catalogue.entries[index];
        let words = &self.words[locale_index];
        let shown = self.shown_in(entry, locale);
        let missing = !entry.translations.contains_key(&locale.tag);
        let frame = self.entry_frame(words, locale, entry, index, is_alias);
        let translation = shown.map(|(_, translation)| translation);
        let notice = shown.filter(|_| missing).map(|(shown, _)| {
            words.with("site-missing", &[("language", locale.name.as_str().into()), ("shown", shown.name.as_str().into())])
        });
        let mut taken: HashSet<&str> = OWN_IDS.iter().copied().collect();
        let anchors = entry.anchor.iter().chain(&entry.aliases).map(String::as_str);
        let ids = anchors.filter(|id| is_identifier(id) && !is_item_id(id) && taken.insert(id)).collect();
        let groups = shown.map_or_else(Vec::new, |(shown, translation)| self.groups(entry, shown, translation, locale, &mut taken));
        let description = translation.and_then(|it| it.description.as_ref()).map(|it| rebased(&it.html, ROOT));
        let solution = translation.and_then(|it| it.solution.as_ref()).map(|it| rebased(&it.html, ROOT));
        let status = status_word(entry.translations.get(&locale.tag));
        let explanation = match translation.filter(|_| !missing).map(|it| it.status) {
            Some(Status::Behind) => Some(words.get("site-explain-behind")),
            Some(Status::Differs) => Some(words.get("site-explain-differs")),
            _ => None,
        };
        let message = translation.and_then(|it| it.message.as_deref());
        rendered(&EntryPage {
            lang: shown.map_or_else(String::new, |(shown, _)| lang_attributes(shown, locale)),
            notice,
            ids,
            codes: &entry.codes,
            domain: entry.domain.as_deref(),
            title: translation.and_then(|it| it.title.as_deref()).filter(|title| Some(*title) != message),
            status,
            explanation,
            message,
            message_label: shown.map_or("", |(shown, _)| &shown.labels.message),
            is_empty: message.is_none() && description.is_none() && solution.is_none() && groups.is_empty(),
            description,
            solution,
            groups,
            details: self.details(words, entry, shown),
            data: format!("{ROOT}{}/{}/index.json", locale.tag, self.addresses.folder(index)),
            frame,
        })
    }

    fn entry_frame<'s>(&'s self, words: &'s Phrases, locale: &'s LocaleSummary, entry: &Entry, index: usize, is_alias: bool) -> Frame<'s> {
        let frame = Frame::new(words, Some(locale), &self.policy, ROOT);
        let missing = !entry.translations.contains_key(&locale.tag);
        let best = self.catalogue.best_translation(entry, &locale.tag).map_or(locale.tag.as_str(), |(tag, _)| tag);
        let default = self.catalogue.best_translation(entry, "und").map(|(tag, _)| tag);
        let published = |tag: &str| self.published(ROOT, &self.addresses.page(tag, index));
        // Only real translations are alternatives of each other, and only under the entry's own address.
        let mut alternates = Vec::new();
        if !missing && !is_alias {
            alternates.extend(entry.translations.keys().map(|tag| Alternate { tag: tag.clone(), href: published(tag) }));
            alternates.extend(default.map(|tag| Alternate { tag: "x-default".to_owned(), href: published(tag) }));
        }
        let languages = self.catalogue.locales.iter().map(|it| Language {
            tag: &it.tag,
            dir: it.direction.as_str(),
            name: &it.name,
            href: format!("{ROOT}{}", self.addresses.page(&it.tag, index)),
            current: it.tag == locale.tag,
            missing: !entry.translations.contains_key(&it.tag),
        });
        Frame {
            title: format!("{} · {}", heading(entry), frame.title),
            noindex: missing,
            canonical: Some(published(best)),
            alternates,
            data: Some(format!("{ROOT}{}/{}/index.json", locale.tag, self.addresses.folder(index))),
            languages: languages.collect(),
            ..frame
        }
    }

    fn groups(
        &self,
        entry: &'a Entry,
        shown: &'a LocaleSummary,
        translation: &'a Translation,
        locale: &LocaleSummary,
        taken: &mut HashSet<&'a str>,
    ) -> Vec<Group<'a>> {
        // What a translation lists, the entry does too.
        let place = |at: Option<usize>| at.map_or(0, |at| at + 1);
        let mut item = |kind: &str, place: usize, id: &'a str, label: String, text: Option<&'a str>| {
            let solution = self.solutions.get(&(entry.article.as_str(), id));
            let text_here = solution.and_then(|it| it.translations.get(&shown.tag));
            let other = self.by_anchor.get(&(entry.article.as_str(), id)).filter(|_| solution.is_none());
            let text = text.or_else(|| text_here?.title.as_deref()).unwrap_or("");
            Item {
                id: format!("{kind}-{place}"),
                ids: std::iter::once(id).filter(|id| is_identifier(id) && !is_item_id(id) && taken.insert(id)).collect(),
                label,
                text,
                solution: text_here.and_then(|it| self.shown_solution(entry, id, it, text)),
                entry: other.map(|&at| OtherEntry {
                    code: &self.catalogue.entries[at].id,
                    href: format!("{ROOT}{}", self.addresses.page(&locale.tag, at)),
                }),
            }
        };
        let causes = translation.causes.iter().map(|cause| {
            let place = place(entry.causes.iter().position(|it| it.id == cause.id));
            item("cause", place, &cause.id, shown.labels.cause(cause.number), cause.text.as_deref())
        });
        let causes = Group { id: "causes", heading: "site-causes", items: causes.collect() };
        let steps = translation.steps.iter().map(|step| {
            let place = place(entry.steps.iter().position(|it| it.id == step.id));
            item("step", place, &step.id, shown.labels.step(step.number), step.text.as_deref())
        });
        let steps = Group { id: "steps", heading: "site-steps", items: steps.collect() };
        [causes, steps].into_iter().filter(|group| !group.items.is_empty()).collect()
    }

    /// A solution under its cause; folded where other entries show it too.
    fn shown_solution(&self, entry: &Entry, id: &str, text: &'a SolutionText, cause: &str) -> Option<ShownSolution<'a>> {
        let html = rebased(text.html.as_deref()?, ROOT);
        let folded = self.shown.get(&(entry.article.as_str(), id)).is_some_and(|&entries| entries > 1);
        Some(ShownSolution { title: text.title.as_deref().filter(|title| *title != cause), html, folded })
    }

    /// What is said about the page itself.
    fn details(&self, words: &Phrases, entry: &Entry, shown: Option<(&LocaleSummary, &Translation)>) -> Vec<Detail> {
        let detail = |id: &str, code: Option<String>, text: Option<String>| Detail { name: words.get(id).into_owned(), code, words: text };
        let mut details = Vec::new();
        if !entry.past_codes.is_empty() {
            details.push(detail("site-past-codes", Some(entry.past_codes.join(", ")), None));
        }
        let Some((shown, translation)) = shown else { return details };
        let source = &translation.source;
        let numbers = [("first", source.line.into()), ("last", source.end_line.into())];
        let lines = words.with(if source.line == source.end_line { "site-line" } else { "site-lines" }, &numbers);
        details.push(detail("site-document", Some(source.path.clone()), Some(lines)));
        let article = self.articles.get(entry.article.as_str());
        if let Some(date) = article.and_then(|it| it.documents.get(&shown.tag)?.revision.handed_off.clone()) {
            details.push(detail("site-translated-from", None, Some(date)));
        }
        if !translation.findings.is_empty() {
            details.push(detail("site-findings", Some(translation.findings.join(", ")), None));
        }
        details
    }

    /// `<locale>/<code>/index.json`.
    pub(super) fn entry_data(&self, locale_index: usize, index: usize) -> String {
        let locale = &self.catalogue.locales[locale_index];
        let entry = &self.catalogue.entries[index];
        let shown = self.catalogue.best_translation(entry, &locale.tag).map(|(tag, _)| tag);
        let only = |tag: Option<&str>| -> BTreeMap<String, Translation> {
            tag.and_then(|tag| entry.translations.get_key_value(tag)).map(|(tag, it)| (tag.clone(), it.clone())).into_iter().collect()
        };
        let ids = entry.causes.iter().map(|it| it.id.as_str()).chain(entry.steps.iter().map(|it| it.id.as_str()));
        let mut seen = HashSet::new();
        let solutions = ids.filter(|id| seen.insert(*id)).filter_map(|id| self.solutions.get(&(entry.article.as_str(), id)));
        let solutions = solutions.filter_map(|solution| {
            let (tag, text) = solution.translations.get_key_value(shown?)?;
            let translations = BTreeMap::from([(tag.clone(), text.clone())]);
            Some(Solution { id: solution.id.clone(), article: solution.article.clone(), translations })
        });
        let data = EntryData {
            schema_version: self.catalogue.schema_version,
            locale: &locale.tag,
            shown,
            entry: Entry { translations: only(shown), ..entry.clone() },
            solutions: solutions.collect(),
        };
        let mut json = serde_json::to_string_pretty(&data).unwrap_or_default();
        json.push('\n');
        json
    }
}

/// Whether an anchor could be the id that a page gives a cause or a step itself.
fn is_item_id(id: &str) -> bool {
    ["cause-", "step-"].iter().any(|kind| id.strip_prefix(kind).is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit())))
}
