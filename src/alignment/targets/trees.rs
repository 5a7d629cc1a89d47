//! Trees of locales: where the same path lies in another locale, and which locales serve what one lacks.

use super::path::{folder, without_extension};
use crate::alignment::layout::tail;
use crate::document::{Collection, Document};
use crate::locale::Locale;
use std::collections::{BTreeMap, HashMap};

/// Trees of one locale that are told apart; a collection has one or two.
const MOST_TREES: usize = 8;

/// Locales that what is missing is looked for in.
const MOST_FALLBACKS: usize = 16;

/// A folder in which one locale's documents lie, and what their articles' ids have in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tree<'a> {
    /// Of paths: `docs/pt-PT/`, or nothing.
    path: &'a str,
    /// Of articles: nothing, where ids are paths below the tree.
    article: &'a str,
}

impl<'a> Tree<'a> {
    /// The tree of a document: what its path and its article's id do not share. `None` where they share no name at
    /// all, as with files whose articles are known by their anchors.
    fn of(relative: &'a str, document: &'a Document) -> Option<Self> {
        let mut stem = without_extension(relative);
        let name = stem.rfind('/').map_or(0, |at| at + 1);
        if let Some((before, locale)) = tail(&stem[name..]).filter(|(before, _)| before.len() > 1)
            && document.locale == Some(locale)
        {
            stem = &stem[..name + before.len() - 1];
        }
        let article = document.article.as_str();
        let mut shared = 0;
        for (a, b) in stem.rsplit('/').zip(article.rsplit('/')) {
            if a != b {
                break;
            }
            shared += a.len() + 1;
        }
        // What is left of either ends with its `/`, if anything is.
        let before = |path: &'a str| &path[..(path.len() + 1).saturating_sub(shared)];
        (shared > 0).then(|| Self { path: before(stem), article: before(article) })
    }

    /// The path of something in this tree as articles' ids are written.
    pub(super) fn below(&self, path: &str) -> Option<String> {
        path.strip_prefix(self.path).map(|rest| format!("{}{rest}", self.article))
    }

    /// The reverse of [`Self::below`].
    fn above(&self, below: &str) -> Option<String> {
        below.strip_prefix(self.article).map(|rest| format!("{}{rest}", self.path))
    }

    /// Whether `path` lies in this tree.
    pub(super) fn holds(&self, path: &str) -> bool {
        path.starts_with(self.path)
    }
}

/// The trees of all locales.
#[derive(Debug, Default)]
pub(super) struct Trees<'a> {
    /// Of each document, in the collection's order.
    of_document: Vec<Option<Tree<'a>>>,
    by_locale: BTreeMap<&'a Locale, Vec<Tree<'a>>>,
    /// The locales that serve what one lacks, the best first.
    fallbacks: HashMap<&'a Locale, Vec<&'a Locale>>,
}

impl<'a> Trees<'a> {
    pub(super) fn new(collection: &'a Collection) -> Self {
        let mut trees = Self::default();
        for document in &collection.documents {
            let tree =
                Tree::of(&collection.file(document.file).relative, document).filter(|_| !document.reference_only || document.partial);
            trees.of_document.push(tree);
            if let Some((locale, tree)) = document.locale.as_ref().zip(tree) {
                let known = trees.by_locale.entry(locale).or_default();
                if known.len() < MOST_TREES && !known.contains(&tree) {
                    known.push(tree);
                }
            }
        }
        let locales: Vec<&Locale> = trees.by_locale.keys().copied().collect();
        trees.fallbacks = locales.iter().map(|locale| (*locale, fallbacks(locale, &locales, collection.source_locale.as_ref()))).collect();
        trees
    }

    /// The tree that the document at `index` lies in.
    pub(super) fn of(&self, index: usize) -> Option<&Tree<'a>> {
        self.of_document[index].as_ref()
    }

    /// The locales that serve what `locale` lacks, the best first.
    pub(super) fn fallbacks(&self, locale: &Locale) -> &[&'a Locale] {
        self.fallbacks.get(locale).map_or(&[], Vec::as_slice)
    }

    /// Where the file at `below`, written as articles' ids are, would lie in the trees that serve what `locale` lacks.
    pub(super) fn elsewhere<'s>(&'s self, locale: &Locale, below: &'s str) -> impl Iterator<Item = String> + use<'s, 'a> {
        let trees = self.fallbacks(locale).iter().filter_map(|other| self.by_locale.get(other)).flatten();
        trees.filter_map(move |tree| tree.above(below))
    }
}

/// Parents of `locale`, then the source locale; where none is known, all the others, for any may be it.
fn fallbacks<'a>(locale: &Locale, all: &[&'a Locale], source: Option<&'a Locale>) -> Vec<&'a Locale> {
    let mut available: Vec<Locale> =
        all.iter().filter(|other| **other != locale && other.same_language(locale)).map(|l| (*l).clone()).collect();
    let mut chain: Vec<&Locale> = Vec::new();
    while let Some(next) = locale.fallbacks(&available) {
        available.retain(|other| *other != next);
        chain.extend(all.iter().find(|other| ***other == next));
    }
    let rest = all.iter().copied().filter(|other| source.is_none_or(|source| *other == source));
    for other in rest {
        if other != locale && !chain.contains(&other) && chain.len() < MOST_FALLBACKS {
            chain.push(other);
        }
    }
    chain
}

/// The folders that a site's root may be, for a document at `relative`: those that it lies in, the outermost first.
pub(super) fn roots(relative: &str) -> impl Iterator<Item = &str> {
    let own = folder(relative);
    let inner = own.match_indices('/').map(move |(at, _)| &own[..at]);
    let last = (!own.is_empty()).then_some(own);
    std::iter::once("").chain(inner).chain(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roots_are_the_folders_above() {
        assert_eq!(roots("a/b/c.md").collect::<Vec<_>>(), ["", "a", "a/b"]);
        assert_eq!(roots("c.md").collect::<Vec<_>>(), [""]);
    }

    #[test]
    fn parents_serve_first_then_the_source() {
        let locale = |tag: &str| Locale::parse(tag).unwrap();
        let all = [locale("de"), locale("en"), locale("pt"), locale("pt-BR")];
        let refs: Vec<&Locale> = all.iter().collect();
        let chain = |of: usize, source: Option<usize>| {
            let chain = fallbacks(&all[of], &refs, source.map(|at| &all[at]));
            chain.into_iter().map(|locale| locale.as_str().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(chain(3, Some(1)), ["pt", "en"]);
        assert_eq!(chain(0, Some(1)), ["en"]);
        assert_eq!(chain(1, Some(1)), Vec::<String>::new());
        assert_eq!(chain(0, None), ["en", "pt", "pt-BR"]);
    }
}
