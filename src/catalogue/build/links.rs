//! Where links lead in the catalogue.
//!
//! A link of a document leads to another place of its page, to another file, or out. In the catalogue there are
//! no pages and no files: what leads to an entry or to a solution leads to its address, what leads out stays,
//! and what leads elsewhere has nothing to lead to and becomes plain text.

use super::items::canonical;
use super::plan::Plan;
use crate::catalogue::address::Addresses;
use crate::document::{Article, Collection, Document, DocumentId, SectionId};
use std::collections::HashMap;

/// Finds the addresses of links.
pub(super) struct Links<'a> {
    collection: &'a Collection,
    addresses: &'a Addresses,
    /// Documents by path below their root.
    paths: HashMap<&'a str, DocumentId>,
    /// For each article, in the order of the collection: where its anchors lead.
    articles: Vec<ArticleTargets>,
}

/// Where the anchors of one article lead.
#[derive(Default)]
struct ArticleTargets {
    /// Entries by canonical anchor, as indices into the catalogue's.
    entries: HashMap<String, usize>,
    /// Entries by document and section.
    sections: HashMap<(DocumentId, SectionId), usize>,
    /// Solutions by id and by document and section.
    solutions: HashMap<String, Vec<ItemPlace>>,
    solution_sections: HashMap<(DocumentId, SectionId), String>,
}

/// An item that leads to a solution, which is shown with it.
struct ItemPlace {
    /// The entry that lists it.
    entry: usize,
    /// Its id on the entry's page.
    fragment: String,
    /// The locales that list it there.
    tags: Vec<String>,
}

impl<'a> Links<'a> {
    /// Prepares the links of all articles.
    pub(super) fn new(collection: &'a Collection, plans: &[Plan<'_>], addresses: &'a Addresses) -> Self {
        let mut number = 0;
        let mut articles = Vec::with_capacity(plans.len());
        for plan in plans {
            let mut targets = ArticleTargets::default();
            for entry in &plan.entries {
                for anchor in entry.anchor.iter().chain(&entry.aliases) {
                    targets.entries.entry(anchor.clone()).or_insert(number);
                }
                for &(id, index) in entry.occurrences.values() {
                    // The section of a row is that of many.
                    if let Some(section) = collection.document(id).entries[index].heading() {
                        targets.sections.insert((id, section), number);
                    }
                }
                for (kind, items) in [("cause", &entry.causes), ("step", &entry.steps)] {
                    for (id, position) in items.ids.iter().zip(1..) {
                        let lists = |(_, (document, _)): &(&String, &(DocumentId, usize))| items.of(*document).contains(id);
                        let tags = entry.occurrences.iter().filter(lists).map(|(tag, _)| tag.clone()).collect();
                        let place = ItemPlace { entry: number, fragment: format!("{kind}-{position}"), tags };
                        targets.solutions.entry(id.clone()).or_default().push(place);
                    }
                }
                number += 1;
            }
            targets.solutions.retain(|id, _| plan.solution_id(id).is_some());
            for solution in &plan.solutions {
                for &place in solution.sections.values() {
                    targets.solution_sections.entry(place).or_insert_with(|| solution.id.clone());
                }
            }
            articles.push(targets);
        }
        let paths = collection.iter().map(|(id, document)| (collection.file(document.file).relative.as_str(), id)).collect();
        Self { collection, addresses, paths, articles }
    }

    /// Where `target`, written in `document`, leads for a reader of `tag`: absolute, or relative to the
    /// catalogue's folder. `entry` is the entry that the text belongs to.
    pub(super) fn resolve(&self, id: DocumentId, document: &Document, tag: &str, entry: Option<usize>, target: &str) -> Option<String> {
        if let Some(address) = absolute(target) {
            return Some(address);
        }
        let target = target.trim();
        if let Some(fragment) = target.strip_prefix('#') {
            return self.in_document(id, tag, entry, fragment);
        }
        let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
        let path = path.split('?').next().unwrap_or(path);
        let from = &self.collection.file(document.file).relative;
        let other = *self.paths.get(joined(from, path)?.as_str())?;
        if fragment.is_empty() {
            let [only] = self.collection.document(other).entries.as_slice() else { return None };
            let number = *self.targets(other).sections.get(&(other, only.section))?;
            return Some(self.addresses.page(tag, number));
        }
        self.in_document(other, tag, None, fragment)
    }

    fn targets(&self, id: DocumentId) -> &ArticleTargets {
        &self.articles[self.collection.article_of[id.0 as usize] as usize]
    }

    /// Where an anchor of the document `id` leads: the entry or the solution that it is, or that it lies in.
    fn in_document(&self, id: DocumentId, tag: &str, entry: Option<usize>, fragment: &str) -> Option<String> {
        let article: &Article = self.collection.article(id);
        let document = self.collection.document(id);
        let targets = self.targets(id);
        let name = canonical(article, fragment);
        if let Some(&number) = targets.entries.get(&name) {
            return Some(self.addresses.page(tag, number));
        }
        if let Some(places) = targets.solutions.get(&name) {
            return self.item(places, tag, entry);
        }
        let start = document.section_of_anchor(fragment)?;
        let mut sections = std::iter::successors(Some(start), |&section| document.section(section).parent);
        sections.find_map(|section| {
            if let Some(&number) = targets.sections.get(&(id, section)) {
                return Some(self.addresses.page(tag, number));
            }
            self.item(targets.solutions.get(targets.solution_sections.get(&(id, section))?)?, tag, entry)
        })
    }

    /// The item of the same entry, else of the first that lists the solution in this locale; where none does,
    /// only other translations have it, and there is nothing to lead to.
    fn item(&self, places: &[ItemPlace], tag: &str, entry: Option<usize>) -> Option<String> {
        let mut here = places.iter().filter(|place| place.tags.iter().any(|it| it == tag));
        let place = here.clone().find(|place| Some(place.entry) == entry).or_else(|| here.next())?;
        Some(format!("{}#{}", self.addresses.page(tag, place.entry), place.fragment))
    }
}

/// An address that leads out, where it is of a kind that may be followed.
fn absolute(target: &str) -> Option<String> {
    let target = target.trim();
    let (scheme, rest) = target.split_once(':')?;
    let known = ["http", "https", "mailto"].iter().find(|known| scheme.eq_ignore_ascii_case(known))?;
    let sound = if *known == "mailto" { rest.contains('@') } else { rest.starts_with("//") && rest.len() > 2 };
    (sound && !rest.contains(char::is_control)).then(|| format!("{known}:{rest}"))
}

/// The path that `path` means in the file `from`; `None` for absolute ones and for those that leave the root.
fn joined(from: &str, path: &str) -> Option<String> {
    if path.is_empty() || path.starts_with('/') || path.contains([':', '\\']) {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_schemes_lead_out() {
        assert_eq!(absolute("HTTPS://a.example/x"), Some("https://a.example/x".to_owned()));
        assert_eq!(absolute("mailto:a@b.example"), Some("mailto:a@b.example".to_owned()));
        for bad in [
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//host/x",
            "http:x",
            "java\nscript:x",
            "a.md",
        ] {
            assert_eq!(absolute(bad), None, "{bad}");
        }
    }

    #[test]
    fn paths_stay_below_the_root() {
        assert_eq!(joined("en/a/b.md", "../c.md").as_deref(), Some("en/c.md"));
        assert_eq!(joined("en/a/b.md", "./c.md").as_deref(), Some("en/a/c.md"));
        assert_eq!(joined("b.md", "../../etc/passwd"), None);
        assert_eq!(joined("b.md", "/etc/passwd"), None);
        assert_eq!(joined("b.md", "C:\\x"), None);
    }
}
