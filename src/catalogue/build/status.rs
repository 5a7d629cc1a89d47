//! How a translation stands to its source: from what it was compared with and what was found.

use super::plan::Plan;
use crate::alignment::{Comparison, Relation};
use crate::catalogue::model::Status;
use crate::document::{Collection, Document, DocumentId, EntryShape};
use crate::finding::{FileId, Finding, RuleMeta, Severity};
use std::collections::HashMap;

/// Rules of the DC2xx series that speak of the words of labels and messages, not of codes or structure.
const WORDING: &[&str] = &["broken-label", "inconsistent-label", "untranslated-label", "untranslated-message"];

/// Judges translations.
pub(super) struct Judge<'a> {
    collection: &'a Collection,
    findings: HashMap<FileId, Vec<&'a Finding>>,
    /// Findings by the innermost entry that they lie in.
    in_entries: HashMap<(DocumentId, usize), Vec<&'a Finding>>,
    comparisons: HashMap<DocumentId, Vec<&'a Comparison>>,
}

impl<'a> Judge<'a> {
    /// A judge who knows these findings and comparisons.
    pub(super) fn new(collection: &'a Collection, findings: &'a [Finding], comparisons: &'a [Comparison]) -> Self {
        let mut it = Self { collection, findings: HashMap::new(), in_entries: HashMap::new(), comparisons: HashMap::new() };
        for finding in findings {
            // What a cohort shares is reported once, at one of its members, and concerns them all.
            let files = std::iter::once(finding.place.file).chain(finding.also_in.iter().map(|other| other.place.file));
            for file in files {
                let list = it.findings.entry(file).or_default();
                if !list.last().is_some_and(|last| std::ptr::eq(*last, finding)) {
                    list.push(finding);
                }
            }
        }
        for finding in findings {
            for place in std::iter::once(&finding.place).chain(finding.also_in.iter().map(|other| &other.place)) {
                let Some(id) = collection.id_of(place.file) else { continue };
                let document = collection.document(id);
                // An entry may hold smaller ones; what lies in them is theirs.
                let Some(index) = document.entry_at(place.span.start) else { continue };
                let entry = &document.entries[index];
                if entry.shape == EntryShape::Page || entry.span.contains(place.span) {
                    let list = it.in_entries.entry((id, index)).or_default();
                    if !list.last().is_some_and(|last| std::ptr::eq(*last, finding)) {
                        list.push(finding);
                    }
                }
            }
        }
        for comparison in comparisons {
            it.comparisons.entry(comparison.document).or_default().push(comparison);
        }
        it
    }

    /// What was found in the entry at `index` of document `id`.
    pub(super) fn findings(&self, id: DocumentId, index: usize) -> &[&'a Finding] {
        self.in_entries.get(&(id, index)).map_or(&[], Vec::as_slice)
    }

    /// How the translation in document `id` stands, in which `findings` were found.
    pub(super) fn status(&self, plan: &Plan<'_>, id: DocumentId, findings: &[&Finding]) -> Status {
        if self.behind(plan, id) {
            return Status::Behind;
        }
        if !self.verified(plan, id) {
            return Status::Unverified;
        }
        let structural = |finding: &&&Finding| finding.severity > Severity::Note && is_structural(finding.rule);
        if findings.iter().find(structural).is_some() { Status::Differs } else { Status::Current }
    }

    /// Whether a newer revision is known: the source's, or a translation's.
    fn behind(&self, plan: &Plan<'_>, id: DocumentId) -> bool {
        if plan.article.source == Some(id) {
            return false;
        }
        let own = &self.collection.document(id).revision;
        let newer_sibling = plan.documents.values().filter(|&&other| other != id && plan.article.source != Some(other)).any(|&other| {
            let other = &self.collection.document(other).revision;
            let same = own.source_text.is_some() && own.source_text == other.source_text;
            !same && matches!((own.order(), other.order()), (Some(own), Some(other)) if own < other)
        });
        let stale =
            self.findings.get(&self.collection.document(id).file).into_iter().flatten().any(|it| it.rule.name == "stale-translation");
        newer_sibling || stale || self.comparisons(id).any(|comparison| comparison.relation == Relation::Newer)
    }

    /// Whether there was something to compare with that tells the revision: the source itself always is what it
    /// is, and the newest of several translations is what the others are measured by.
    fn verified(&self, plan: &Plan<'_>, id: DocumentId) -> bool {
        if plan.article.source == Some(id) {
            return true;
        }
        let own = &self.collection.document(id).revision;
        let measured = |other: &Document| {
            let same = own.source_text.is_some() && own.source_text == other.revision.source_text;
            same || (own.order().is_some() && other.revision.order().is_some())
        };
        let siblings = plan.documents.values().filter(|&&other| other != id && plan.article.source != Some(other));
        // Beside the source as it is now, siblings cannot tell whether the newest of them is up to date.
        let by_siblings = plan.article.source.is_none() && siblings.into_iter().any(|&other| measured(self.collection.document(other)));
        by_siblings || self.comparisons(id).any(|comparison| comparison.relation == Relation::Same)
    }

    fn comparisons(&self, id: DocumentId) -> impl Iterator<Item = &'a Comparison> {
        self.comparisons.get(&id).into_iter().flatten().copied()
    }
}

/// Whether a rule speaks of codes, causes or structure.
fn is_structural(rule: &RuleMeta) -> bool {
    match rule.code.as_bytes().get(2) {
        Some(b'2') => !WORDING.contains(&rule.name),
        Some(b'3') => true,
        Some(b'4') => !matches!(rule.name, "missing-translation" | "duplicate-translation" | "untranslated-text"),
        _ => false,
    }
}
