//! What was published and is gone: codes, causes and anchors that readers and programs were given, and that none of the documents
//! read now has.
//!
//! Nothing is said of what was not read: of a code only where all documents that had it were, of an anchor only in its own document.

use super::{Comparison, causes};
use crate::document::{Anchor, AnchorOrigin, Article, ArticleEntry, Collection, Document, DocumentId, SectionId, codes};
use crate::markdown::Dialect;
use crate::published::{Published, PublishedEntry};
use crate::source::Span;
use std::collections::{BTreeSet, HashMap, HashSet};
use unicode_normalization::UnicodeNormalization;

/// A new code is an old one renamed from this likeness on (see [`codes::likeness`]).
const TWIN: f64 = 0.8;

/// New entries of one article that a gone code is compared with.
const MOST_TWINS: usize = 200;

/// Entries that are gone and that one anchor leads to.
const MOST_NAMED: usize = 8;

/// Entries of one article that have the same code.
const MOST_SLOTS: usize = 8;

/// Lost anchors of one document whose section is looked for: a page that lost more was written anew.
const MOST_SOUGHT: usize = 200;

/// The tag of documents in no known locale, as catalogues write it.
const UNDETERMINED: &str = "und";

/// All that was promised and is not kept.
#[derive(Debug, Default)]
pub struct Promises {
    /// Codes that are gone with no trace.
    pub codes: Vec<GoneCode>,
    /// Codes that are gone where one nearly the same appeared.
    pub renamed: Vec<RenamedCode>,
    /// Causes that are gone, by entry.
    pub causes: Vec<GoneCauses>,
    /// Anchors that are gone, unless their entry or cause is.
    pub anchors: Vec<LostAnchor>,
}

/// A code that no entry has any more.
#[derive(Debug)]
pub struct GoneCode {
    /// The code.
    pub code: String,
    /// The document that speaks for its article; `None` where the article is gone too.
    pub document: Option<DocumentId>,
}

/// A code that changed.
#[derive(Debug)]
pub struct RenamedCode {
    /// The code as it was published.
    pub old: String,
    /// The code as it is now.
    pub new: String,
    /// The document that speaks for the article, and the entry in it.
    pub document: DocumentId,
    /// Index into its entries.
    pub entry: usize,
    /// The anchor by which the old code would be remembered.
    pub anchor: String,
}

/// Causes that an entry had.
#[derive(Debug)]
pub struct GoneCauses {
    /// The document that speaks for the entry.
    pub document: DocumentId,
    /// Index into its entries.
    pub entry: usize,
    /// Their ids.
    pub ids: Vec<String>,
}

/// An anchor that a document had.
#[derive(Debug)]
pub struct LostAnchor {
    /// The document.
    pub document: DocumentId,
    /// The anchor.
    pub anchor: String,
    /// The section it belongs to, where that is known.
    pub section: Option<SectionId>,
}

/// Gives entries the past codes that were published for them, or that an anchor of their heading names, so that these keep
/// their addresses.
pub fn remember(collection: &mut Collection, published: &Published) {
    let known: HashMap<&str, &PublishedEntry> =
        published.entries.iter().flat_map(|entry| entry.codes.iter().map(move |code| (code.as_str(), entry))).collect();
    let current: HashSet<String> = all_codes(collection).map(str::to_owned).collect();
    let mut gone: HashMap<&str, Gone<'_>> = HashMap::new();
    for entry in published.entries.iter().filter(|entry| entry.codes.iter().all(|code| !current.contains(code))) {
        gone.entry(&entry.article).or_default().add(entry);
    }
    let documents = &collection.documents;
    for article in &mut collection.articles {
        let gone = gone.get(article.id.as_str());
        for slot in &mut article.entries {
            let mut past: BTreeSet<String> =
                slot.codes.iter().filter_map(|code| known.get(code.as_str())).flat_map(|entry| entry.past_codes.iter().cloned()).collect();
            if let Some(gone) = gone {
                let names = heading_anchors(slot, documents);
                let named = names.into_iter().flat_map(|name| gone.named(name));
                past.extend(named.flat_map(|entry| entry.codes.iter().chain(&entry.past_codes).cloned()));
            }
            past.extend(std::mem::take(&mut slot.past_codes));
            past.retain(|code| !slot.codes.contains(code) && !current.contains(code));
            slot.past_codes = past.into_iter().collect();
        }
    }
}

/// An anchor more on a heading, so that an old address still leads there.
#[derive(Debug)]
pub struct Alias {
    /// Where it is inserted: an empty span.
    pub at: Span,
    /// What is inserted.
    pub text: String,
    /// Whether the document writes anchors like this, so that its site surely lets them through.
    pub usual: bool,
}

/// How the document would give the heading of `section` one anchor more. `None` where the name cannot stand in an attribute, or
/// there is no heading.
#[must_use]
pub fn alias(document: &Document, text: &str, section: SectionId, name: &str) -> Option<Alias> {
    let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':'));
    if !plain || section.0 == 0 {
        return None;
    }
    let written = |anchor: &&Anchor| anchor.origin == AnchorOrigin::Explicit;
    let sample = document.anchors.iter().find(written);
    let docfx = document.dialect == Dialect::Docfx;
    let last = document.section_anchors(section).filter(written).last();
    let at = last.map_or(document.section(section).title.start, |anchor| anchor.whole.end);
    let key = if sample.map_or(docfx, |anchor| !anchor.whole.of(text).contains(" id=")) { "name" } else { "id" };
    Some(Alias { at: Span { start: at, end: at }, text: format!("<a {key}=\"{name}\"></a>"), usual: docfx || sample.is_some() })
}

/// The anchors that authors wrote on an entry's headings, in all documents.
fn heading_anchors<'a>(slot: &ArticleEntry, documents: &'a [Document]) -> BTreeSet<&'a str> {
    let of = |(id, at): (&DocumentId, &usize)| {
        let document = &documents[id.0 as usize];
        let written = document.section_anchors(document.entries[*at].section).filter(|anchor| anchor.origin != AnchorOrigin::Derived);
        written.map(|anchor| anchor.name.as_str()).collect::<Vec<_>>()
    };
    slot.occurrences.iter().flat_map(of).collect()
}

/// The entries of an article that are gone, by the anchors that lead to what they were: one they had, or their code.
#[derive(Default)]
struct Gone<'a> {
    by_anchor: HashMap<&'a str, Vec<&'a PublishedEntry>>,
    by_first_code: HashMap<String, Vec<&'a PublishedEntry>>,
    by_codes: HashMap<Vec<String>, Vec<&'a PublishedEntry>>,
}

impl<'a> Gone<'a> {
    fn add(&mut self, entry: &'a PublishedEntry) {
        for anchor in entry.anchors() {
            self.by_anchor.entry(anchor).or_default().push(entry);
        }
        let folded: Vec<String> = entry.codes.iter().map(|code| codes::fold(code)).collect();
        self.by_first_code.entry(folded[0].clone()).or_default().push(entry);
        self.by_codes.entry(folded).or_default().push(entry);
    }

    /// Those that the anchor `name` leads to.
    fn named(&self, name: &str) -> impl Iterator<Item = &'a PublishedEntry> {
        let codes: Vec<String> = codes::of_anchor(name).iter().map(|code| codes::fold(code)).collect();
        let found = [self.by_anchor.get(name), self.by_first_code.get(&codes::fold(name)), self.by_codes.get(&codes)];
        // What leads to more of them leads to none in particular.
        found.into_iter().flatten().flat_map(|entries| entries.iter().take(MOST_NAMED).copied())
    }
}

fn all_codes(collection: &Collection) -> impl Iterator<Item = &str> {
    let entries = collection.articles.iter().flat_map(|article| &article.entries);
    entries.flat_map(|entry| &entry.codes).map(String::as_str)
}

impl Promises {
    /// Compares what was published with what was read.
    #[must_use]
    pub fn of(collection: &Collection, comparisons: &[Comparison], published: &Published) -> Self {
        let read = Reading::new(collection, published);
        let mut promises = Self::default();
        // Anchors of an article that are explained by something else that is gone.
        let mut explained: HashSet<(&str, &str)> = HashSet::new();
        for entry in published.entries.iter().filter(|entry| read.all_of(entry)) {
            let missing: Vec<&String> = entry.codes.iter().filter(|code| !read.codes.contains(code.as_str())).collect();
            let article = read.article(&entry.article);
            if missing.len() == entry.codes.len() {
                explained.extend(entry.anchors().map(|anchor| (entry.article.as_str(), anchor)));
                explained.extend(entry.causes.iter().map(|cause| (entry.article.as_str(), cause.id.as_str())));
                if let Some(renamed) = article.and_then(|article| read.twin(entry, article)) {
                    promises.renamed.push(renamed);
                    continue;
                }
            }
            let document = article.and_then(|article| read.speaker(article));
            promises.codes.extend(missing.into_iter().map(|code| GoneCode { code: code.clone(), document }));
            if let Some(gone) = article.and_then(|article| read.causes(entry, article)) {
                explained.extend(entry.causes.iter().filter(|c| gone.ids.contains(&c.id)).map(|c| (entry.article.as_str(), c.id.as_str())));
                promises.causes.push(gone);
            }
        }
        promises.anchors = read.anchors(comparisons, &explained);
        promises
    }
}

/// What was published, and what of it was read now.
struct Reading<'a> {
    collection: &'a Collection,
    published: &'a Published,
    articles: HashMap<&'a str, &'a Article>,
    /// All codes, past ones included.
    codes: HashSet<&'a str>,
    /// The entries of each article that was published, to look up.
    slots: HashMap<&'a str, Slots<'a>>,
}

/// The entries of an article.
struct Slots<'a> {
    by_code: HashMap<&'a str, Vec<usize>>,
    /// With their first code folded, those of which no code was published.
    new: Vec<(String, &'a ArticleEntry)>,
}

impl<'a> Slots<'a> {
    fn of(article: &'a Article, known: &HashSet<&str>) -> Self {
        let mut by_code: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, slot) in article.entries.iter().enumerate() {
            for code in &slot.codes {
                by_code.entry(code).or_default().push(at);
            }
        }
        let is_new = |slot: &&ArticleEntry| slot.codes.iter().all(|code| !known.contains(code.as_str()));
        let new = article.entries.iter().filter(is_new).take(MOST_TWINS);
        Self { by_code, new: new.map(|slot| (codes::fold(&slot.codes[0]), slot)).collect() }
    }
}

impl<'a> Reading<'a> {
    fn new(collection: &'a Collection, published: &'a Published) -> Self {
        let past = collection.articles.iter().flat_map(|article| &article.entries).flat_map(|entry| &entry.past_codes);
        let known = published.entries.iter().flat_map(|entry| entry.codes.iter().chain(&entry.past_codes));
        let known: HashSet<&str> = known.map(String::as_str).collect();
        Self {
            collection,
            published,
            articles: collection.articles.iter().map(|article| (article.id.as_str(), article)).collect(),
            codes: all_codes(collection).chain(past.map(String::as_str)).collect(),
            slots: collection.articles.iter().map(|article| (article.id.as_str(), Slots::of(article, &known))).collect(),
        }
    }

    fn article(&self, id: &str) -> Option<&'a Article> {
        self.articles.get(id).copied()
    }

    /// The documents of an article that are reported on, the source first.
    fn documents(&self, article: &'a Article) -> impl Iterator<Item = DocumentId> {
        let of_article = article.members.iter().filter(|member| !member.superseded).map(|member| member.document);
        let reported = of_article.filter(|&id| !self.collection.document(id).reference_only);
        article.source.into_iter().chain(reported.filter(|id| article.source != Some(*id)))
    }

    fn speaker(&self, article: &'a Article) -> Option<DocumentId> {
        self.documents(article).next()
    }

    /// Whether every document that had the entry was read.
    fn all_of(&self, entry: &PublishedEntry) -> bool {
        self.published.whole
            || self.article(&entry.article).is_some_and(|article| {
                let here: BTreeSet<&str> = self.documents(article).map(|id| tag(self.collection.document(id))).collect();
                !entry.translations.is_empty() && entry.translations.keys().all(|tag| here.contains(tag.as_str()))
            })
    }

    /// The entry that took the place of one that is gone: of the same article, with a code that was not published and is nearly
    /// the same.
    fn twin(&self, entry: &PublishedEntry, article: &'a Article) -> Option<RenamedCode> {
        let old = codes::fold(&entry.codes[0]);
        let new = self.slots.get(article.id.as_str())?.new.iter().map(|(code, slot)| (codes::likeness(code, &old), *slot));
        let (_, slot) = new.filter(|(likeness, _)| *likeness >= TWIN).max_by(|a, b| a.0.total_cmp(&b.0))?;
        let (document, at) = self.documents(article).find_map(|id| Some((id, *slot.occurrences.get(&id)?)))?;
        let anchor = entry.anchor.clone().unwrap_or_else(|| entry.codes[0].clone());
        Some(RenamedCode { old: entry.codes[0].clone(), new: slot.codes[0].clone(), document, entry: at, anchor })
    }

    /// The causes that led to a solution and that the entry has in no document any more.
    fn causes(&self, entry: &PublishedEntry, article: &'a Article) -> Option<GoneCauses> {
        let mut led = entry.causes.iter().filter(|cause| cause.solution.is_some()).map(|cause| &cause.id).peekable();
        led.peek()?;
        // Of several entries with one code, any may be the one that was published.
        let by_code = &self.slots.get(article.id.as_str())?.by_code;
        let mut slots: BTreeSet<usize> = BTreeSet::new();
        for &at in entry.codes.iter().filter_map(|code| by_code.get(code.as_str())).flatten() {
            slots.insert(at);
            if slots.len() > MOST_SLOTS {
                return None;
            }
        }
        let occurrences = |id: DocumentId| slots.iter().filter_map(move |&slot| Some((id, *article.entries[slot].occurrences.get(&id)?)));
        let here: Vec<(DocumentId, usize)> = self.documents(article).flat_map(occurrences).collect();
        let &(document, at) = here.first()?;
        let target = |&(id, at): &(DocumentId, usize)| {
            let document = self.collection.document(id);
            let items = document.entries[at].causes.iter().chain(&document.entries[at].steps);
            items.map(|item| match item.section {
                Some(section) => document.section_anchors(section).next().map(|anchor| anchor.name.clone()),
                None => causes::target(item, document, article),
            })
        };
        let targets: Vec<Option<String>> = here.iter().flat_map(target).collect();
        // What leads nowhere known may be any of them.
        if targets.iter().any(Option::is_none) {
            return None;
        }
        let current: HashSet<String> =
            targets.into_iter().flatten().flat_map(|name| [nfc(article.canonical_anchor(&name)), nfc(&name)]).collect();
        let gone = |id: &&String| !current.contains(id.as_str()) && !current.contains(&nfc(article.canonical_anchor(id)));
        let ids: Vec<String> = led.filter(gone).cloned().collect();
        (!ids.is_empty()).then_some(GoneCauses { document, entry: at, ids })
    }

    fn anchors(&self, comparisons: &[Comparison], explained: &HashSet<(&str, &str)>) -> Vec<LostAnchor> {
        let mut compared: HashMap<DocumentId, Vec<&Comparison>> = HashMap::new();
        for comparison in comparisons {
            compared.entry(comparison.document).or_default().push(comparison);
        }
        let by_article: HashMap<&str, Vec<&PublishedEntry>> = self.published.entries.iter().fold(HashMap::new(), |mut all, entry| {
            all.entry(&entry.article).or_default().push(entry);
            all
        });
        let documents = self.published.documents();
        let mut lost = Vec::new();
        for (id, document) in self.collection.iter().filter(|(_, document)| !document.reference_only) {
            let article = self.collection.article(id);
            // Two documents of one locale: the catalogue holds the newer one.
            let superseded = article.members.iter().any(|member| member.document == id && member.superseded);
            let Some(before) = documents.get(&(article.id.as_str(), tag(document))).filter(|_| !superseded) else { continue };
            let here: HashSet<String> = document.anchors.iter().map(|anchor| nfc(&anchor.name)).collect();
            let entries = by_article.get(article.id.as_str()).map_or(&[][..], Vec::as_slice);
            let mut sought = 0;
            for anchor in before.anchors.iter().filter(|anchor| !here.contains(&nfc(anchor))) {
                if !explained.contains(&(article.id.as_str(), anchor.as_str())) {
                    sought += 1;
                    let bases = compared.get(&id).map_or(&[][..], Vec::as_slice);
                    let section =
                        if sought > MOST_SOUGHT { None } else { section_of(anchor, id, document, self.collection, entries, bases) };
                    lost.push(LostAnchor { document: id, anchor: anchor.clone(), section });
                }
            }
        }
        lost
    }
}

/// The section that an anchor belonged to, by what shared it: the entry it was published for, another name of it in this
/// document, or the section that has it in a document that this one is compared with.
fn section_of(
    anchor: &str,
    id: DocumentId,
    document: &Document,
    collection: &Collection,
    entries: &[&PublishedEntry],
    compared: &[&Comparison],
) -> Option<SectionId> {
    let published = entries.iter().find(|entry| entry.anchors().any(|known| known == anchor));
    let by_code = || {
        let codes = &published?.codes;
        Some(document.entries.iter().find(|entry| entry.codes.iter().any(|code| codes.contains(code)))?.section)
    };
    let by_name = || published?.anchors().find_map(|name| document.section_of_anchor(name));
    let by_counterpart = || {
        compared.iter().find_map(|comparison| comparison.document_section(collection.document(comparison.base).section_of_anchor(anchor)?))
    };
    // The base of others may be the one that lost it.
    let by_alias = || {
        let article = collection.article(id);
        let canonical = article.canonical_anchor(anchor);
        let names = article.anchors.iter().filter(|(_, to)| to.as_str() == canonical).map(|(name, _)| name.as_str());
        names.filter(|name| *name != anchor).find_map(|name| document.section_of_anchor(name))
    };
    by_code().or_else(by_name).or_else(by_alias).or_else(by_counterpart).filter(|section| section.0 > 0)
}

fn tag(document: &Document) -> &str {
    document.locale.as_ref().map_or(UNDETERMINED, |locale| locale.as_str())
}

fn nfc(name: &str) -> String {
    name.nfc().collect()
}
