//! What a translation took over from a newer source, although it names the commit of an older one.

use super::{Side, sections};
use crate::alignment::{Comparison, Difference, causes, current_source};
use crate::document::{AnchorOrigin, Document, SectionId};
use crate::document::{Article, Collection, DocumentId};
use crate::finding::Baseline;
use std::collections::{HashMap, HashSet};

impl Difference {
    /// Takes out of the difference from the text that a translation was made from whatever the source has changed in the same way since:
    /// whoever mended the translation left the commit as it was, and to bring the old text back would be wrong.
    #[must_use]
    pub fn without_updates(mut self, comparison: &Comparison, collection: &Collection) -> Self {
        let article = collection.article(comparison.document);
        if comparison.baseline != Baseline::Exact || self.is_empty() {
            return self;
        }
        let Some(now) = current_source(collection, article, comparison.document) else { return self };
        if collection.text(comparison.base) == collection.text(now) {
            return self;
        }
        let (document, current) = (collection.document(comparison.document), collection.document(now));
        let pairs = sections::pair(&Side::of(collection, comparison.base), &Side::of(collection, now));
        let since: HashMap<SectionId, Option<SectionId>> = pairs.iter().filter_map(|pair| Some((pair.left?, pair.right))).collect();
        let kept = |section: &SectionId| since.get(section).copied().flatten();
        self.missing_sections.retain(|section| kept(section).is_some());
        self.levels.retain(|(own, then)| kept(then).is_none_or(|now| current.section(now).level != document.section(*own).level));
        let names = names(current);
        let added = |section: &SectionId| document.section_anchors(*section).any(|anchor| names.contains(anchor.name.as_str()));
        self.extra_sections.retain(|section| !added(section));
        let has = |id: DocumentId, entry: usize| article.entry_of(id, entry).is_some_and(|slot| slot.occurrences.contains_key(&now));
        self.missing_entries.retain(|&entry| has(comparison.base, entry));
        self.extra_entries.retain(|&entry| !has(comparison.document, entry));
        self.causes(comparison, collection, article, now);
        self
    }

    fn causes(&mut self, comparison: &Comparison, collection: &Collection, article: &Article, now: DocumentId) {
        let (document, base, current) =
            (collection.document(comparison.document), collection.document(comparison.base), collection.document(now));
        for difference in &mut self.causes {
            let slot = article.entry_of(comparison.base, difference.base_entry);
            let Some(&entry) = slot.and_then(|slot| slot.occurrences.get(&now)) else { continue };
            let listed: HashSet<String> =
                current.entries[entry].causes.iter().filter_map(|cause| causes::target(cause, current, article)).collect();
            let target = |of: &Document, cause| causes::target(cause, of, article);
            difference.pairs.retain(|pair| match (pair.left, pair.right) {
                (None, Some(right)) => {
                    target(base, &base.entries[difference.base_entry].causes[right]).is_none_or(|it| listed.contains(&it))
                }
                (Some(left), None) => {
                    target(document, &document.entries[difference.entry].causes[left]).is_none_or(|it| !listed.contains(&it))
                }
                _ => true,
            });
        }
    }
}

/// The explicit names of a document's headings.
fn names(document: &Document) -> HashSet<&str> {
    let explicit = document.anchors.iter().filter(|anchor| anchor.on_heading && anchor.origin != AnchorOrigin::Derived);
    explicit.map(|anchor| anchor.name.as_str()).collect()
}
