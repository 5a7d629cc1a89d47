//! Causes and steps over all locales: one id each, one order.

use crate::document::{Anchor, AnchorOrigin, Article, Document, DocumentId, OrdinalItem, SectionId};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

/// The items of one entry over all its documents.
#[derive(Debug, Default)]
pub(super) struct Items {
    /// The ids of all, in order.
    pub(super) ids: Vec<String>,
    /// The ids of each document's items, in its own order.
    by_document: BTreeMap<DocumentId, Vec<String>>,
}

impl Items {
    /// The ids of the items of `document`.
    pub(super) fn of(&self, document: DocumentId) -> &[String] {
        self.by_document.get(&document).map_or(&[], Vec::as_slice)
    }

    /// Names the items of one entry. `lists` is ranked: the source first, else the newest; `word` stands in
    /// the ids of items that nothing else names.
    ///
    /// What is linked is known by where it leads. The others take the id that another document has at their
    /// place: documents that are most alike are asked first, and those whose items are all named go before
    /// those with gaps, so that the result does not depend on which document happens to lack a link.
    pub(super) fn name(lists: &[(DocumentId, Vec<Option<String>>)], word: &str) -> Self {
        let mut order: Vec<usize> = (0..lists.len()).collect();
        order.sort_by_key(|&at| lists[at].1.iter().filter(|id| id.is_none()).count());
        let mut named: Vec<(usize, Vec<String>)> = Vec::new();
        for at in order {
            let mut ids = lists[at].1.clone();
            let mut others: Vec<&(usize, Vec<String>)> = named.iter().collect();
            others.sort_by_key(|(other, list)| (difference(&ids, list), *other));
            for (_, other) in others {
                fill(&mut ids, other);
            }
            named.push((at, finish(ids, word)));
        }
        named.sort_by_key(|(at, _)| *at);
        // The first list keeps its numbers: what only others have comes after it.
        let mut merged = named.first().map_or_else(Vec::new, |(_, list)| list.clone());
        let mut others: Vec<String> = Vec::new();
        for (_, list) in named.iter().skip(1) {
            let new: Vec<String> = list.iter().filter(|id| !merged.contains(id)).cloned().collect();
            merge(&mut others, &new);
        }
        merged.append(&mut others);
        Self { ids: merged, by_document: named.into_iter().map(|(at, list)| (lists[at].0, list)).collect() }
    }
}

/// How many ids only one of two lists has.
fn difference(ids: &[Option<String>], other: &[String]) -> usize {
    let left: BTreeSet<&str> = ids.iter().flatten().map(String::as_str).collect();
    let right: BTreeSet<&str> = other.iter().map(String::as_str).collect();
    left.symmetric_difference(&right).count()
}

/// Gives items without an id those that `other` has at their place: between the same neighbours, where as many
/// are free there; or the only free one there is, for the only item that needs one.
fn fill(ids: &mut [Option<String>], other: &[String]) {
    let place = |id: &Option<String>| id.as_ref().and_then(|id| other.iter().position(|it| it == id));
    let mut at = 0;
    while at < ids.len() {
        if ids[at].is_some() {
            at += 1;
            continue;
        }
        let end = ids[at..].iter().position(Option::is_some).map_or(ids.len(), |length| at + length);
        let before = if at == 0 { Some(0) } else { place(&ids[at - 1]).map(|it| it + 1) };
        let after = if end == ids.len() { Some(other.len()) } else { place(&ids[end]) };
        if let (Some(before), Some(after)) = (before, after)
            && before <= after
            && after - before == end - at
            && other[before..after].iter().all(|id| !ids.iter().flatten().any(|known| known == id))
        {
            for (slot, id) in ids[at..end].iter_mut().zip(&other[before..after]) {
                *slot = Some(id.clone());
            }
        }
        at = end;
    }
    let free: Vec<&String> = other.iter().filter(|id| !ids.iter().flatten().any(|known| known == *id)).collect();
    if let [only] = free[..]
        && ids.iter().filter(|id| id.is_none()).count() == 1
    {
        let only = only.clone();
        ids.iter_mut().filter(|id| id.is_none()).for_each(|id| *id = Some(only.clone()));
    }
}

/// Names what is left by its position, and tells equal ids apart.
fn finish(ids: Vec<Option<String>>, word: &str) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let named = ids.into_iter().zip(1..).map(|(id, number)| id.unwrap_or_else(|| format!("{word}-{number}")));
    named
        .map(|id| {
            let mut unique = id.clone();
            let mut number = 1;
            while !taken.insert(unique.clone()) {
                number += 1;
                unique = format!("{id}-{number}");
            }
            unique
        })
        .collect()
}

/// Adds the ids that `merged` lacks, each behind the one it follows in `list`.
fn merge(merged: &mut Vec<String>, list: &[String]) {
    let mut next = 0;
    for id in list {
        match merged.iter().position(|it| it == id) {
            Some(at) => next = at + 1,
            None => {
                merged.insert(next, id.clone());
                next += 1;
            }
        }
    }
}

/// What an item leads to: the canonical anchor of a link within the page, the target of another link, or the
/// anchor of its own heading, or of the one section whose heading says the same. `None` where it names nothing
/// that other locales could share.
pub(super) fn target(item: &OrdinalItem, document: &Document, article: &Article, is_source: bool) -> Option<String> {
    let named = if item.link.is_some() {
        crate::alignment::causes::target(item, document, article)
    } else {
        // A slug of a translated heading is no name; that of the source's is the one all readers know.
        let shared = |anchor: &&Anchor| is_source || anchor.origin != AnchorOrigin::Derived || article.anchors.contains_key(&anchor.name);
        let section = item.section.or_else(|| namesake(item, document))?;
        document.section_anchors(section).find(shared).map(|anchor| canonical(article, &anchor.name))
    };
    named.filter(|id| !id.is_empty()).map(|id| id.nfc().collect())
}

/// The one section, no entry and no title, whose heading has the words of an item.
fn namesake(item: &OrdinalItem, document: &Document) -> Option<SectionId> {
    fn words(text: &str) -> impl Iterator<Item = String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
    }
    words(&item.text).next()?;
    let ids = (0..).map(SectionId).zip(&document.sections).filter(|(_, section)| section.level > 1);
    let mut alike = ids.filter(|(_, section)| words(&section.text).eq(words(&item.text))).map(|(id, _)| id);
    let only = alike.next().filter(|_| alike.next().is_none())?;
    document.entry_of_section(only).is_none().then_some(only)
}

/// The canonical name of an anchor; case is looked past where the exact spelling is unknown.
pub(super) fn canonical(article: &Article, name: &str) -> String {
    let known = article.anchors.get(name).or_else(|| article.anchors.get(&name.to_ascii_lowercase()));
    known.map_or(name, String::as_str).nfc().collect()
}
