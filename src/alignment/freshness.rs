//! What the source has changed since a translation was made from it, graded by what it asks of a translator.
//!
//! Both texts are in one language, so that headings pair by their words and texts compare as they are: surer than what the
//! comparison of a translation has to rest on.

mod blocks;
mod sections;
mod updates;

use super::baselines::entry_pairs;
use super::{By, Comparison, Counterparts, Pair, Relation, causes, entry_code};
use crate::document::lines::words;
use crate::document::{Article, Collection, Document, DocumentId, LabelLine, SectionId};
use crate::finding::Baseline;
use std::collections::BTreeSet;

pub use blocks::BlockChanges;

/// How far a translation is behind, by what it asks for: the greater is the more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Not at all: white space, dates and the like aside, the text is the same.
    #[default]
    Current,
    /// Wording, typing errors, the spelling of links.
    Cosmetic,
    /// Sections, paragraphs, lists, tables, code blocks, images or alerts were added, removed or changed.
    Structural,
    /// Error codes, their messages or causes were added, removed or changed.
    Codes,
}

impl Grade {
    /// The keyword used in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Cosmetic => "cosmetic",
            Self::Structural => "structural",
            Self::Codes => "codes",
        }
    }
}

/// What the source has changed between two of its texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Freshness {
    /// Codes of entries that were added.
    pub added_codes: Vec<String>,
    /// Codes of entries that were removed.
    pub removed_codes: Vec<String>,
    /// Codes of one entry that changed, each as `old: new`.
    pub changed_codes: Vec<String>,
    /// Codes of entries with another message.
    pub changed_messages: Vec<String>,
    /// Entries with other causes, each as `code: count then/count now`.
    pub causes: Vec<String>,
    /// Headings of sections that were added, those of entries and of what lies in another one aside.
    pub added_sections: Vec<String>,
    /// Headings of sections that were removed, likewise.
    pub removed_sections: Vec<String>,
    /// Headings, as they are now, of sections whose heading or own text changed.
    pub changed_sections: Vec<String>,
    /// How many these are, those without a heading included.
    pub wording: usize,
    /// How many headings have another level.
    pub levels: usize,
    /// Tables, lists and other blocks.
    pub blocks: BlockChanges,
    /// Keys of the front matter whose text changed.
    pub keys: Vec<String>,
    /// The first section of the text as it is now that something changed in, or was added.
    pub first: Option<SectionId>,
}

impl Freshness {
    /// What changed from the text `then` to the text `now`, both of one article.
    #[must_use]
    pub fn between(collection: &Collection, article: &Article, then: DocumentId, now: DocumentId) -> Self {
        let mut freshness = Self::default();
        let (old, new) = (Side::of(collection, then), Side::of(collection, now));
        freshness.keys = changed_keys(old.document, new.document);
        if old.body() == new.body() {
            return freshness;
        }
        let comparison = comparison(collection, article, then, now);
        freshness.entries(&comparison, collection, article);
        freshness.sections(&comparison, &old, &new);
        freshness.blocks = BlockChanges::of(&comparison, &old, &new);
        freshness
    }

    /// How much that asks of a translator.
    #[must_use]
    pub fn grade(&self) -> Grade {
        let any = |lists: &[&Vec<String>]| lists.iter().any(|list| !list.is_empty());
        if any(&[&self.added_codes, &self.removed_codes, &self.changed_codes, &self.changed_messages, &self.causes]) {
            Grade::Codes
        } else if any(&[&self.added_sections, &self.removed_sections]) || self.levels > 0 || self.blocks.total() > 0 {
            Grade::Structural
        } else if self.wording > 0 || !self.keys.is_empty() {
            Grade::Cosmetic
        } else {
            Grade::Current
        }
    }

    fn entries(&mut self, comparison: &Comparison, collection: &Collection, article: &Article) {
        let (then, now) = (Side::of(collection, comparison.document), Side::of(collection, comparison.base));
        for pair in &comparison.entries {
            match (pair.left, pair.right) {
                (None, Some(right)) => self.added_codes.push(entry_code(article, now.document, right)),
                (Some(left), None) => self.removed_codes.push(entry_code(article, then.document, left)),
                (Some(left), Some(right)) => {
                    let (old, new) = (&then.document.entries[left], &now.document.entries[right]);
                    if old.codes != new.codes {
                        self.changed_codes.push(format!("{}: {}", old.codes.join(" / "), new.codes.join(" / ")));
                    }
                    if message(old.message_line.as_ref(), then.text) != message(new.message_line.as_ref(), now.text) {
                        self.changed_messages.push(entry_code(article, now.document, right));
                    }
                    let pairs = causes::pair_items(comparison, collection, &old.causes, &new.causes);
                    // Those that are left over on both sides are a pair of a translation; in one language they need something in common.
                    let other = |left: usize, right: usize| {
                        let (old, new) = (&old.causes[left], &new.causes[right]);
                        let targets = causes::target(old, then.document, article) != causes::target(new, now.document, article);
                        targets && words(&old.text) != words(&new.text)
                    };
                    let differs = |pair: &Pair<usize>| pair.left.zip(pair.right).is_none_or(|(left, right)| other(left, right));
                    if pairs.iter().any(differs) {
                        let code = entry_code(article, now.document, right);
                        self.causes.push(format!("{code}: {}/{}", old.causes.len(), new.causes.len()));
                    }
                }
                (None, None) => {}
            }
        }
    }

    fn sections(&mut self, comparison: &Comparison, then: &Side<'_>, now: &Side<'_>) {
        let alone = |sides: &mut dyn Iterator<Item = (Option<SectionId>, Option<SectionId>)>| -> BTreeSet<SectionId> {
            sides.filter_map(|(own, other)| own.filter(|_| other.is_none())).collect()
        };
        let pairs = &comparison.sections;
        let removed = alone(&mut pairs.iter().map(|pair| (pair.left, pair.right)));
        let added = alone(&mut pairs.iter().map(|pair| (pair.right, pair.left)));
        self.removed_sections = then.topmost(&removed);
        self.added_sections = now.topmost(&added);
        let mut touched: BTreeSet<SectionId> = added;
        for (left, right) in comparison.sections.iter().filter_map(|pair| pair.left.zip(pair.right)) {
            let (old, new) = (then.document.section(left), now.document.section(right));
            self.levels += usize::from(old.level != new.level);
            if old.text != new.text || then.own_text(left) != now.own_text(right) {
                touched.insert(right);
                self.wording += 1;
                let title = if right.0 == 0 { now.document.title.as_deref().unwrap_or("") } else { &new.text };
                self.changed_sections.extend(Some(title.to_owned()).filter(|title| !title.is_empty()));
            }
        }
        self.first = touched.into_iter().next();
    }
}

/// A document and its text.
struct Side<'a> {
    document: &'a Document,
    text: &'a str,
}

impl<'a> Side<'a> {
    fn of(collection: &'a Collection, id: DocumentId) -> Self {
        Self { document: collection.document(id), text: collection.text(id) }
    }

    /// The text below the front matter, without what no reader sees: line ends, blanks at the ends of lines, blank lines at the ends.
    fn body(&self) -> Vec<&'a str> {
        let body = self.text.get(self.document.front_matter.body_start as usize..).unwrap_or("");
        body.trim().lines().map(str::trim_end).collect()
    }

    /// A section's own text, white space folded, without comments.
    fn own_text(&self, section: SectionId) -> String {
        let content = &self.document.section(section).content;
        let blocks = &self.document.outline.blocks;
        let mut text = String::new();
        let mut at = content.start;
        while at < content.end {
            let block = &blocks[at as usize];
            let part = block.span.of(self.text).trim();
            if !(part.starts_with("<!--") && part.ends_with("-->")) {
                for word in part.split_whitespace() {
                    text.push_str(word);
                    text.push(' ');
                }
            }
            at = block.end.max(at + 1);
        }
        text
    }

    /// Whether two sections hold about the same: at least half of the words of the longer one.
    fn alike(&self, section: SectionId, other: &Self, counterpart: SectionId) -> bool {
        let (own, others) = (self.own_text(section), other.own_text(counterpart));
        let words = |text: &str| text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect::<BTreeSet<String>>();
        let (own, others) = (words(&own), words(&others));
        own.intersection(&others).count() * 2 >= own.len().max(others.len())
    }

    /// The headings of `sections`, without those that lie in another of them, and those of entries.
    fn topmost(&self, sections: &BTreeSet<SectionId>) -> Vec<String> {
        let inside = |id: SectionId| self.document.section(id).parent.is_some_and(|parent| sections.contains(&parent));
        let entry = |id: SectionId| self.document.entries.iter().any(|entry| entry.section == id && entry.row.is_none());
        let told = sections.iter().copied().filter(|&id| !inside(id) && !entry(id));
        told.map(|id| self.document.section(id).text.clone()).collect()
    }
}

/// The two texts side by side.
fn comparison(collection: &Collection, article: &Article, then: DocumentId, now: DocumentId) -> Comparison {
    let entries = entry_pairs(collection, article, then, now);
    let sections = sections::pair(&Side::of(collection, then), &Side::of(collection, now));
    let counterparts = Counterparts::new(&sections);
    let (baseline, relation) = (Baseline::Source, Relation::Newer);
    Comparison { document: then, base: now, baseline, relation, entries, sections, unsure: 0, counterparts, decided: true }
}

/// What a product prints, as far as it tells one message from another.
fn message(line: Option<&LabelLine>, text: &str) -> Vec<String> {
    line.map(|line| words(line.value.of(text))).unwrap_or_default()
}

/// Keys that readers see the text of, where it is another one. One that only one side has was as a rule added to all pages by a program.
fn changed_keys(then: &Document, now: &Document) -> Vec<String> {
    let seen = |key: &str| {
        let key = key.to_ascii_lowercase();
        ["title", "description", "summary", "label"].iter().any(|end| key.ends_with(end)) && !key.starts_with("ms.")
    };
    let text = |document: &Document, key: &str| document.front_matter.text(key).map(words);
    let other = |key: &&str| text(then, key).zip(text(now, key)).is_some_and(|(then, now)| then != now);
    let keys: BTreeSet<&str> = now.front_matter.fields.iter().map(|field| field.key.as_str()).collect();
    keys.into_iter().filter(|key| seen(key)).filter(other).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests;
