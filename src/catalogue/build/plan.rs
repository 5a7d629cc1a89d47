//! What an article contributes: which document speaks for a locale, and what is one over all of them.

use super::UNDETERMINED;
use super::items::{Items, canonical, target};
use crate::document::{Article, ArticleEntry, Collection, Document, DocumentId, OrdinalItem, SectionId};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// One article.
pub(super) struct Plan<'a> {
    /// The article.
    pub(super) article: &'a Article,
    /// The document of each locale, by tag.
    pub(super) documents: BTreeMap<String, DocumentId>,
    /// Its entries.
    pub(super) entries: Vec<EntryPlan<'a>>,
    /// The sections that items lead to, in the order in which items first do.
    pub(super) solutions: Vec<SolutionPlan>,
    /// Index into `solutions`, by id.
    solution_ids: HashMap<String, usize>,
    /// The sections of the solutions by document, sorted.
    solution_sections: HashMap<DocumentId, Vec<SectionId>>,
    collection: &'a Collection,
}

/// One entry of an article.
pub(super) struct EntryPlan<'a> {
    /// The entry.
    pub(super) entry: &'a ArticleEntry,
    /// Where it stands, by tag: document, and index into its entries.
    pub(super) occurrences: BTreeMap<String, (DocumentId, usize)>,
    /// Its canonical anchor.
    pub(super) anchor: Option<String>,
    /// Other anchors of its section, in any locale.
    pub(super) aliases: Vec<String>,
    /// Its causes.
    pub(super) causes: Items,
    /// Its steps.
    pub(super) steps: Items,
}

/// A section that items lead to.
pub(super) struct SolutionPlan {
    /// Its canonical anchor.
    pub(super) id: String,
    /// The section in each locale, by tag.
    pub(super) sections: BTreeMap<String, (DocumentId, SectionId)>,
}

impl<'a> Plan<'a> {
    /// Plans one article.
    pub(super) fn new(collection: &'a Collection, article: &'a Article) -> Self {
        let mut documents = BTreeMap::new();
        let members = article.members.iter().filter(|member| !member.superseded && !collection.document(member.document).reference_only);
        for member in members {
            let tag = member.locale.as_ref().map_or(UNDETERMINED, |locale| locale.as_str());
            documents.entry(tag.to_owned()).or_insert(member.document);
        }
        let ranked = ranked(collection, article, &documents);
        let entries: Vec<EntryPlan<'_>> = article
            .entries
            .iter()
            .map(|entry| entry_plan(collection, article, entry, &documents, &ranked))
            .filter(|entry| !entry.occurrences.is_empty())
            .collect();
        let mut plan = Self {
            article,
            documents,
            entries,
            solutions: Vec::new(),
            solution_ids: HashMap::new(),
            solution_sections: HashMap::new(),
            collection,
        };
        plan.find_solutions();
        plan
    }

    /// The id of the solution that an item leads to, where it leads to one.
    pub(super) fn solution_id(&self, item: &str) -> Option<String> {
        self.solution_ids.contains_key(item).then(|| item.to_owned())
    }

    /// The solutions of a document in a range of its sections.
    pub(super) fn solutions_in(&self, id: DocumentId, sections: &Range<u32>) -> impl Iterator<Item = SectionId> {
        let all = self.solution_sections.get(&id).map_or(&[][..], Vec::as_slice);
        let first = all.partition_point(|section| section.0 < sections.start);
        let end = sections.end;
        all[first..].iter().copied().take_while(move |section| section.0 < end)
    }

    /// All causes and steps of a document.
    pub(super) fn items(&self, id: DocumentId) -> impl Iterator<Item = &OrdinalItem> {
        self.collection.document(id).entries.iter().flat_map(|entry| entry.causes.iter().chain(&entry.steps))
    }

    /// Finds the sections that the items of all entries lead to. The section of an entry is none: who is sent
    /// there reads about another error.
    fn find_solutions(&mut self) {
        let sections: Vec<(&String, DocumentId, HashMap<String, SectionId>)> =
            self.documents.iter().map(|(tag, &id)| (tag, id, sections_by_anchor(self.collection.document(id), self.article))).collect();
        let mut own: HashMap<(DocumentId, &str), SectionId> = HashMap::new();
        for entry in &self.entries {
            for &(id, index) in entry.occurrences.values() {
                let written = &self.collection.document(id).entries[index];
                for (item, name) in written.causes.iter().zip(entry.causes.of(id)).chain(written.steps.iter().zip(entry.steps.of(id))) {
                    if let (Some(section), None) = (item.section, item.link) {
                        own.insert((id, name), section);
                    }
                }
            }
        }
        let mut seen = BTreeSet::new();
        let mut solutions = Vec::new();
        for name in self.entries.iter().flat_map(|entry| entry.causes.ids.iter().chain(&entry.steps.ids)) {
            if !seen.insert(name) {
                continue;
            }
            let section_in = |(tag, id, by_anchor): &(&String, DocumentId, HashMap<String, SectionId>)| {
                let section = own.get(&(*id, name.as_str())).or_else(|| by_anchor.get(name)).copied()?;
                let document = self.collection.document(*id);
                let is_solution = document.section(section).level > 1 && document.entry_of_section(section).is_none();
                is_solution.then(|| ((*tag).clone(), (*id, section)))
            };
            let found: BTreeMap<_, _> = sections.iter().filter_map(section_in).collect();
            if !found.is_empty() {
                solutions.push(SolutionPlan { id: name.clone(), sections: found });
            }
        }
        self.solution_ids = solutions.iter().enumerate().map(|(at, solution)| (solution.id.clone(), at)).collect();
        for &(id, section) in solutions.iter().flat_map(|solution| solution.sections.values()) {
            self.solution_sections.entry(id).or_default().push(section);
        }
        self.solution_sections.values_mut().for_each(|sections| sections.sort_unstable());
        self.solutions = solutions;
    }
}

/// The documents in the order in which their word counts: the source, then from the newest to the oldest.
fn ranked(collection: &Collection, article: &Article, documents: &BTreeMap<String, DocumentId>) -> Vec<DocumentId> {
    let mut ranked: Vec<(&String, DocumentId)> = documents.iter().map(|(tag, &id)| (tag, id)).collect();
    ranked.sort_by_key(|&(tag, id)| (article.source != Some(id), Reverse(collection.document(id).revision.order()), tag));
    ranked.into_iter().map(|(_, id)| id).collect()
}

fn entry_plan<'a>(
    collection: &Collection,
    article: &Article,
    entry: &'a ArticleEntry,
    documents: &BTreeMap<String, DocumentId>,
    ranked: &[DocumentId],
) -> EntryPlan<'a> {
    let occurrences: BTreeMap<String, (DocumentId, usize)> =
        documents.iter().filter_map(|(tag, id)| entry.occurrences.get(id).map(|&index| (tag.clone(), (*id, index)))).collect();
    let here: Vec<(DocumentId, &crate::document::Entry)> =
        ranked.iter().filter_map(|&id| Some((id, &collection.document(id).entries[*entry.occurrences.get(&id)?]))).collect();
    let list = |id: DocumentId, items: &[OrdinalItem]| {
        let is_source = article.source == Some(id) || documents.len() == 1;
        let targets = items.iter().map(|item| target(item, collection.document(id), article, is_source));
        (id, targets.collect::<Vec<_>>())
    };
    let causes: Vec<_> = here.iter().map(|(id, entry)| list(*id, &entry.causes)).collect();
    let steps: Vec<_> = here.iter().map(|(id, entry)| list(*id, &entry.steps)).collect();
    let anchor = here.iter().find_map(|(id, entry)| {
        let document = collection.document(*id);
        document.entry_anchors(entry).map(|anchor| canonical(article, &anchor.name)).next()
    });
    let aliases = anchor.as_deref().map_or_else(Vec::new, |canonical| aliases(article, canonical));
    EntryPlan { entry, occurrences, anchor, aliases, causes: Items::name(&causes, "cause"), steps: Items::name(&steps, "step") }
}

/// The anchors that stand for `canonical`, sorted.
fn aliases(article: &Article, canonical: &str) -> Vec<String> {
    let of_it = article.anchors.iter().filter(|(_, name)| name.nfc().eq(canonical.chars()));
    let names: BTreeSet<String> = of_it.map(|(anchor, _)| anchor.nfc().collect()).filter(|anchor: &String| anchor != canonical).collect();
    names.into_iter().collect()
}

/// The sections of a document by the canonical names of their anchors; the first of each name, and one on a
/// heading before one in a text.
fn sections_by_anchor(document: &Document, article: &Article) -> HashMap<String, SectionId> {
    let mut sections = HashMap::new();
    for on_heading in [true, false] {
        for anchor in document.anchors.iter().filter(|anchor| anchor.on_heading == on_heading) {
            sections.entry(canonical(article, &anchor.name)).or_insert(anchor.section);
        }
    }
    sections
}
