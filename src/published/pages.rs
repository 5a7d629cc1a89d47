//! Documents of another repository as far as a catalogue knows them: their entries, causes and steps in order, and their anchors.
//!
//! They are written as pages, so that they are read, paired and linked to like any other; what a catalogue does not know of
//! them is not there, and whoever compares with them must not miss it.

use super::{Published, PublishedEntry, PublishedItem, PublishedSolution};
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

impl Published {
    /// The documents of the locale `tag`, each with the id of its article.
    #[must_use]
    pub fn pages(&self, tag: &str) -> Vec<(&str, String)> {
        let mut entries: BTreeMap<&str, Vec<&PublishedEntry>> = BTreeMap::new();
        for entry in &self.entries {
            entries.entry(&entry.article).or_default().push(entry);
        }
        let mut solutions: BTreeMap<&str, Vec<&PublishedSolution>> = BTreeMap::new();
        for solution in &self.solutions {
            solutions.entry(&solution.article).or_default().push(solution);
        }
        let mut pages = Vec::new();
        for article in &self.articles {
            let Some(document) = article.documents.get(tag) else { continue };
            let mut page = Page::default();
            let own = entries.get(article.id.as_str()).map_or(&[][..], Vec::as_slice);
            let named: HashSet<&str> = own.iter().flat_map(|entry| entry.anchors()).collect();
            // What stands first and is no entry's is the title's.
            let title = document.anchors.iter().chain(&document.slugs).next().filter(|name| !named.contains(name.as_str()));
            page.heading(1, title.into_iter().map(String::as_str), document.title.as_deref().unwrap_or(&article.id));
            let here: HashSet<&str> = document.anchors.iter().map(String::as_str).collect();
            for entry in own {
                page.entry(entry, tag, &here);
            }
            for solution in solutions.get(article.id.as_str()).into_iter().flatten() {
                if let Some(section) = solution.translations.get(tag) {
                    page.heading(2, std::iter::once(solution.id.as_str()), section.title.as_deref().unwrap_or(&solution.id));
                }
            }
            for name in document.anchors.iter().chain(&document.slugs) {
                page.anchor(name);
            }
            pages.push((article.id.as_str(), page.text));
        }
        pages
    }
}

/// A page that is written.
#[derive(Default)]
struct Page {
    text: String,
    /// Anchors that are there already.
    anchors: HashSet<String>,
}

impl Page {
    fn heading<'a>(&mut self, level: usize, anchors: impl Iterator<Item = &'a str>, title: &str) {
        let _ = write!(self.text, "{} ", "#".repeat(level));
        for name in anchors {
            self.write_anchor(name);
        }
        let _ = write!(self.text, "{}\n\n", line(title));
    }

    /// A name that cannot stand in an attribute is left out.
    fn write_anchor(&mut self, name: &str) {
        let sound = !name.is_empty() && !name.contains(['"', '<', '>', '&', '\n', '\r']);
        if sound && self.anchors.insert(name.to_owned()) {
            let _ = write!(self.text, "<a name=\"{name}\"></a>");
        }
    }

    fn anchor(&mut self, name: &str) {
        let before = self.text.len();
        self.write_anchor(name);
        if self.text.len() > before {
            self.text.push_str("\n\n");
        }
    }

    fn entry(&mut self, entry: &PublishedEntry, tag: &str, here: &HashSet<&str>) {
        let Some(translation) = entry.translations.get(tag) else { return };
        let codes = entry.codes.iter().map(|code| line(code)).collect::<Vec<_>>().join(" / ");
        let title = translation.title.as_deref().unwrap_or("");
        // Without a list of its own anchors, the document has those of its entries.
        let anchors = entry.anchors().filter(|name| here.is_empty() || here.contains(name));
        self.heading(2, anchors.collect::<Vec<_>>().into_iter(), &format!("{codes} - {title}"));
        let _ = writeln!(self.text, "**Error code**: {codes} <br>");
        if let Some(message) = &translation.message {
            let _ = writeln!(self.text, "**Error message**: {} <br>", line(message));
        }
        self.text.push('\n');
        self.items("Cause", &translation.causes);
        self.items("Step", &translation.steps);
    }

    fn items(&mut self, word: &str, items: &[PublishedItem]) {
        for (item, number) in items.iter().zip(1..) {
            let text = line(item.text.as_deref().unwrap_or(&item.id)).replace(['[', ']', '*'], "");
            let target = item.id.replace(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>'), "");
            let _ = if item.linked == Some(false) {
                writeln!(self.text, "**{word} {number}: {text}** <br>")
            } else if target.contains(['/', '.']) {
                writeln!(self.text, "**{word} {number}: [{text}]({target})** <br>")
            } else {
                writeln!(self.text, "**{word} {number}: [{text}](#{target})** <br>")
            };
        }
        if !items.is_empty() {
            self.text.push('\n');
        }
    }
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::published::{PublishedArticle, PublishedDocument, PublishedTranslation};

    #[test]
    fn an_article_of_many_entries_costs_their_number() {
        let count = 20_000;
        let anchors: Vec<String> = (0..count).map(|n| format!("a{n}")).collect();
        let document = PublishedDocument { anchors: anchors.clone(), ..PublishedDocument::default() };
        let entry = |anchor: String| PublishedEntry {
            codes: vec![anchor.clone()],
            article: "a".to_owned(),
            anchor: Some(anchor),
            translations: BTreeMap::from([("en".to_owned(), PublishedTranslation::default())]),
            ..PublishedEntry::default()
        };
        let published = Published {
            articles: vec![PublishedArticle { id: "a".to_owned(), documents: BTreeMap::from([("en".to_owned(), document)]) }],
            entries: anchors.into_iter().map(entry).collect(),
            ..Published::default()
        };
        let start = std::time::Instant::now();
        let pages = published.pages("en");
        assert!(pages[0].1.contains("## <a name=\"a19999\"></a>a19999 -"), "each entry keeps its anchor");
        assert!(start.elapsed().as_secs() < 10, "each entry has looked through all anchors: {:?}", start.elapsed());
    }
}
