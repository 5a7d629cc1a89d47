//! Documents to articles: which files are one subject, which of them is the source, which revision is
//! newer, and which entries and anchors are one across all of them.

use super::layout::{LayoutOptions, Place, layout, title_anchors};
use crate::document::{
    AnchorOrigin, Article, ArticleEntry, Collection, Document, DocumentId, Entry, Member, Past, SectionId, adopt_rows, codes,
};
use crate::finding::FileId;
use crate::locale::Locale;
use crate::source::SourceFile;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// A past spelling of a code is this alike or more (see [`codes::likeness`]).
const PAST: f64 = 0.85;

/// The name before the number of a row's code is this alike or more, where it is damaged.
const DAMAGED: f64 = 0.62;

/// So many entries after the last one that matched are looked at for an older code: it stands at the same place.
const PAST_WITHIN: usize = 50;

/// Flat files of one title anchor that a file is compared with: where there are more, the anchor is a habit such as `introduction`.
const MOST_NAMESAKES: usize = 64;

/// Gives every document its locale and article, and builds the articles.
///
/// Files may come in any order: they are put in that of their paths first, so that the result depends on nothing else.
#[must_use]
pub fn collect(files: Vec<SourceFile>, documents: Vec<Document>, options: &LayoutOptions) -> Collection {
    let (files, mut documents) = by_path(files, documents);
    let layout = layout(&documents, &files, options);
    let places = layout.places;
    let (mut groups, ambiguous) = group(&documents, &places);
    join_past(&mut groups, &documents, &files);
    for (document, place) in documents.iter_mut().zip(&places) {
        document.locale.clone_from(&place.locale);
    }
    let source_locale = source_locale(&documents, options, layout.source);
    let mut collection =
        Collection { files, documents, articles: Vec::new(), article_of: Vec::new(), source_locale, ..Collection::default() };
    collection.ambiguous = ambiguous.into_iter().map(id).collect();
    collection.article_of = vec![0; collection.documents.len()];
    for (id, members) in groups {
        let index = u32::try_from(collection.articles.len()).unwrap_or(u32::MAX);
        for &member in &members {
            collection.documents[member].article.clone_from(&id);
            collection.article_of[member] = index;
        }
        share_rows(&members, &mut collection);
        let article = article(id, &members, &collection);
        collection.articles.push(article);
    }
    // It takes part in its article as a text to compare with only; its language is told to readers.
    for document in collection.documents.iter_mut().filter(|document| document.past.is_some()) {
        document.locale.clone_from(&collection.source_locale);
    }
    collection
}

/// Makes two documents of a collection members of one article, whatever their paths say, so that they can be compared.
pub fn join(collection: &mut Collection, left: DocumentId, right: DocumentId) {
    let (own, other) = (collection.article_of[left.0 as usize], collection.article_of[right.0 as usize]);
    if own == other {
        return;
    }
    let mut members: Vec<usize> = vec![left.0 as usize, right.0 as usize];
    members.sort_unstable();
    let joined = article(collection.articles[own as usize].id.clone(), &members, collection);
    let index = u32::try_from(collection.articles.len()).unwrap_or(u32::MAX);
    collection.articles.push(joined);
    for member in members {
        collection.article_of[member] = index;
    }
}

/// Lets the documents of an article learn from each other which of their rows are entries.
fn share_rows(members: &[usize], collection: &mut Collection) {
    let rows = members.iter().flat_map(|&member| &collection.documents[member].entries).filter(|entry| entry.row.is_some());
    let known: HashSet<String> = rows.flat_map(|entry| &entry.codes).map(|code| codes::fold(code)).collect();
    if known.is_empty() {
        return;
    }
    for &member in members {
        let document = &mut collection.documents[member];
        let file = &collection.files[document.file.0 as usize];
        adopt_rows(document, &file.text, &file.relative, &known);
    }
}

/// Puts the texts of the past into the groups of the translations that are compared with them.
fn join_past(groups: &mut BTreeMap<String, Vec<usize>>, documents: &[Document], files: &[SourceFile]) {
    let past: Vec<(usize, &Past)> = documents.iter().enumerate().filter_map(|(at, d)| Some((at, d.past.as_ref()?))).collect();
    if past.is_empty() {
        return;
    }
    let path = |at: usize| files[documents[at].file.0 as usize].path.as_str();
    let mut group_of: HashMap<&str, String> = HashMap::new();
    for (name, members) in groups.iter() {
        group_of.extend(members.iter().map(|&member| (path(member), name.clone())));
    }
    for (at, past) in past {
        // Where no translation can be read any more, it stands alone and says nothing.
        let name = past.translations.iter().find_map(|translation| group_of.get(translation.as_str())).cloned();
        groups.entry(name.unwrap_or_else(|| path(at).to_owned())).or_default().push(at);
    }
}

/// Files and documents in the order of the files' paths, the documents' file ids adjusted.
fn by_path(files: Vec<SourceFile>, mut documents: Vec<Document>) -> (Vec<SourceFile>, Vec<Document>) {
    let mut order: Vec<(usize, SourceFile)> = files.into_iter().enumerate().collect();
    order.sort_by(|(_, a), (_, b)| a.path.as_bytes().cmp(b.path.as_bytes()));
    let mut place = vec![0u32; order.len()];
    for (new, (old, _)) in order.iter().enumerate() {
        place[*old] = u32::try_from(new).unwrap_or(u32::MAX);
    }
    for document in &mut documents {
        document.file = FileId(place[document.file.0 as usize]);
    }
    documents.sort_by_key(|document| document.file);
    (order.into_iter().map(|(_, file)| file).collect(), documents)
}

/// Whether a document is what `--reference` names, and not of the collection.
fn is_reference(document: &Document) -> bool {
    document.reference_only && !document.partial
}

/// Article ids and their documents' indices, sorted by id; and the documents of which it is not certain which article is theirs, for
/// others with their title anchor are about something else.
fn group(documents: &[Document], places: &[Place]) -> (BTreeMap<String, Vec<usize>>, BTreeSet<usize>) {
    let mut by_path: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    let mut flat = Vec::new();
    let references: Vec<usize> = (0..documents.len()).filter(|&at| is_reference(&documents[at]) && documents[at].past.is_none()).collect();
    for (at, place) in places.iter().enumerate() {
        if is_reference(&documents[at]) {
            continue;
        }
        if place.flat { flat.push(at) } else { by_path.entry((&place.rest, &place.prefix)).or_default().push(at) }
    }
    // Equal paths under different parents are one article only where the texts say so, and never in two versions of the product.
    let same = |a: usize, b: usize| same_subject(&documents[a], &documents[b]);
    let may_be_one = |a: &[usize], b: &[usize]| versions(&places[a[0]].prefix).eq(versions(&places[b[0]].prefix));
    let mut clusters: Vec<Vec<usize>> = Vec::new();
    let mut by_rest: BTreeMap<&str, Vec<Vec<usize>>> = BTreeMap::new();
    for ((rest, _), members) in by_path {
        let candidates = by_rest.entry(rest).or_default();
        let localised = members.iter().any(|&m| places[m].locale.is_some());
        let same = candidates
            .iter_mut()
            .find(|cluster| localised && may_be_one(&members, cluster) && members.iter().any(|&m| cluster.iter().any(|&c| same(m, c))));
        match same {
            Some(cluster) => cluster.extend(members),
            None => candidates.push(members),
        }
    }
    let mut placed_references: BTreeSet<usize> = BTreeSet::new();
    for &at in &references {
        if let Some(cluster) = by_rest.get_mut(places[at].rest.as_str()).and_then(|candidates| candidates.first_mut()) {
            cluster.push(at);
            placed_references.insert(at);
        }
    }
    clusters.extend(by_rest.into_values().flatten());
    let mut flat_clusters: Vec<Vec<usize>> = Vec::new();
    let mut by_anchor: HashMap<String, BTreeSet<usize>> = HashMap::new();
    for at in flat {
        let anchors = title_anchors(&documents[at]);
        let found = anchors
            .iter()
            .flat_map(|anchor| by_anchor.get(anchor).into_iter().flatten())
            .copied()
            .take(MOST_NAMESAKES)
            .find(|&cluster| flat_clusters[cluster].iter().any(|&other| same_subject(&documents[at], &documents[other])));
        let cluster = found.unwrap_or_else(|| {
            flat_clusters.push(Vec::new());
            flat_clusters.len() - 1
        });
        flat_clusters[cluster].push(at);
        for anchor in anchors {
            by_anchor.entry(anchor).or_default().insert(cluster);
        }
    }
    let apart: BTreeSet<usize> = by_anchor.into_values().filter(|clusters| clusters.len() > 1).flatten().collect();
    let ambiguous = apart.into_iter().flat_map(|cluster| flat_clusters[cluster].iter().copied()).collect();
    let mut named: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let rest_count = clusters.iter().fold(HashMap::new(), |mut counts: HashMap<&str, usize>, cluster| {
        *counts.entry(&places[cluster[0]].rest).or_default() += 1;
        counts
    });
    let mut add = |name: String, cluster: Vec<usize>| {
        let mut unique = name.clone();
        let mut number = 1;
        while named.contains_key(&unique) {
            number += 1;
            unique = format!("{name}-{number}");
        }
        named.insert(unique, cluster);
    };
    for cluster in clusters {
        let place = &places[cluster[0]];
        let alone = rest_count.get(place.rest.as_str()).is_none_or(|&n| n == 1);
        let name = if alone || place.prefix.is_empty() { place.rest.clone() } else { format!("{}/{}", place.prefix, place.rest) };
        add(name, cluster);
    }
    for cluster in &mut flat_clusters {
        // A lone reference file has no path in common with flat files: the texts tell.
        let same = references.iter().copied().filter(|&r| cluster.iter().any(|&member| same_subject(&documents[r], &documents[member])));
        let found: Vec<usize> = same.take(1).filter(|r| !placed_references.contains(r)).collect();
        placed_references.extend(&found);
        cluster.extend(found);
    }
    for cluster in flat_clusters {
        let name = title_anchors(&documents[cluster[0]]).into_iter().next().unwrap_or_else(|| places[cluster[0]].rest.clone());
        add(name, cluster);
    }
    for at in references.into_iter().filter(|at| !placed_references.contains(at)) {
        add(places[at].rest.clone(), vec![at]);
    }
    (named, ambiguous)
}

/// The folders of a path that name a version: `v1`, `2.3`, `version-4`.
fn versions(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|folder| {
        let number = folder.trim_start_matches("version").trim_start_matches("release").trim_start_matches(['v', 'V', '-', '_']);
        number.starts_with(|c: char| c.is_ascii_digit()) && number.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'x' | b'-'))
    })
}

/// Whether two documents are one subject: an equal title anchor, and at least half of the entry codes
/// (without entries: of the explicit anchors) of the smaller one in the other.
fn same_subject(left: &Document, right: &Document) -> bool {
    let anchors = title_anchors(right);
    if !title_anchors(left).iter().any(|anchor| anchors.contains(anchor)) {
        return false;
    }
    let entry_codes = |d: &Document| d.entries.iter().flat_map(|e| &e.codes).map(|c| codes::fold(c)).collect::<BTreeSet<_>>();
    let explicit = |d: &Document| {
        d.anchors.iter().filter(|a| a.origin != AnchorOrigin::Derived).map(|a| a.name.to_ascii_lowercase()).collect::<BTreeSet<_>>()
    };
    let (a, b) = (entry_codes(left), entry_codes(right));
    let (a, b) = if a.is_empty() || b.is_empty() { (explicit(left), explicit(right)) } else { (a, b) };
    a.intersection(&b).count() * 2 >= a.len().min(b.len())
}

/// The locale the others are translated from: as configured; else the one whose documents carry no
/// localisation metadata while others' do; else the one that the layout tells; else the only English one beside others.
fn source_locale(documents: &[Document], options: &LayoutOptions, layout: Option<Locale>) -> Option<Locale> {
    if options.source_locale.is_some() {
        return options.source_locale.clone();
    }
    let mut metadata: BTreeMap<&Locale, (usize, usize)> = BTreeMap::new();
    for document in documents {
        if let Some(locale) = &document.locale {
            let count = metadata.entry(locale).or_default();
            count.0 += usize::from(document.revision.source_text.is_some() || document.revision.source_commit.is_some());
            count.1 += 1;
        }
    }
    if metadata.len() < 2 {
        return None;
    }
    let localised = metadata.values().filter(|(with, all)| with * 2 > *all).count();
    let without: Vec<&Locale> = metadata.iter().filter(|(_, (with, _))| *with == 0).map(|(locale, _)| *locale).collect();
    if localised > 0 && without.len() == 1 {
        return Some(without[0].clone());
    }
    if let Some(source) = layout.filter(|source| metadata.get(source).is_some_and(|(with, _)| *with == 0)) {
        return Some(source);
    }
    let english: Vec<&Locale> = metadata.keys().filter(|locale| locale.language() == "en").copied().collect();
    match english.as_slice() {
        [only] if metadata[only].0 == 0 => Some((*only).clone()),
        _ => None,
    }
}

fn id(index: usize) -> DocumentId {
    DocumentId(u32::try_from(index).unwrap_or(u32::MAX))
}

fn article(name: String, indices: &[usize], collection: &Collection) -> Article {
    let document = |index: usize| &collection.documents[index];
    let path = |index: usize| &collection.file(document(index).file).path;
    let mut order: Vec<usize> = indices.to_vec();
    // By locale, then from the newest revision to the oldest; documents without one come last, by path.
    order.sort_by(|&a, &b| {
        let (left, right) = (document(a), document(b));
        left.locale.cmp(&right.locale).then_with(|| right.revision.order().cmp(&left.revision.order())).then_with(|| path(a).cmp(path(b)))
    });
    let mut members: Vec<Member> = Vec::with_capacity(order.len());
    for &index in &order {
        let locale = document(index).locale.clone();
        let superseded = locale.is_some() && members.iter().any(|m| m.locale == locale && !collection.document(m.document).reference_only);
        members.push(Member { document: id(index), locale, superseded: superseded && !document(index).reference_only });
    }
    let current = |m: &&Member| !m.superseded && !is_reference(collection.document(m.document));
    let source = members.iter().filter(current).find(|m| m.locale.is_some() && m.locale == collection.source_locale).map(|m| m.document);
    // What names entries and anchors: the source, then from the newest revision to the oldest.
    let mut witnesses: Vec<usize> = order;
    witnesses.sort_by(|&a, &b| {
        let rank = |index: usize| (Some(id(index)) != source, document(index).locale.is_none());
        rank(a)
            .cmp(&rank(b))
            .then_with(|| document(b).revision.order().cmp(&document(a).revision.order()))
            .then_with(|| path(a).cmp(path(b)))
    });
    let entries = entries(&witnesses, collection);
    let anchors = anchors(&witnesses, collection);
    Article { id: name, source, members, entries, anchors, ..Article::default() }
}

/// Anchor names of an entry, folded, repeated ones excluded.
fn entry_anchors(document: &Document, entry: &Entry) -> Vec<String> {
    document.entry_anchors(entry).filter(|a| a.origin != AnchorOrigin::Derived).map(|a| a.name.to_ascii_lowercase()).collect()
}

/// A code and what tells it from others like it, as they are compared.
fn keys(entry: &Entry) -> impl Iterator<Item = (String, String)> {
    let domain = entry.domain.as_deref().map_or_else(String::new, |domain| domain.to_lowercase());
    entry.codes.iter().map(move |code| (codes::fold(code), domain.clone()))
}

/// Slots by a key: of several the first that is free is taken.
#[derive(Default)]
struct Slots<K>(HashMap<K, Line>);

/// The slots of one key, in the order in which they were made.
#[derive(Default)]
struct Line {
    slots: Vec<usize>,
    /// How many of them the document `round` has taken already: entries that repeat a code need not ask again.
    passed: usize,
    round: usize,
}

impl<K: std::hash::Hash + Eq> Slots<K> {
    fn add(&mut self, key: K, slot: usize) {
        let slots = &mut self.0.entry(key).or_default().slots;
        if slots.last() != Some(&slot) {
            slots.push(slot);
        }
    }

    /// Takes the first free slot of these keys for an entry of the document `round`.
    fn take(&mut self, keys: impl IntoIterator<Item = K>, round: usize, taken: &mut HashSet<usize>) -> Option<usize> {
        let mut first: Option<usize> = None;
        for key in keys {
            let Some(line) = self.0.get_mut(&key) else { continue };
            if line.round != round {
                (line.round, line.passed) = (round, 0);
            }
            while line.slots.get(line.passed).is_some_and(|slot| taken.contains(slot)) {
                line.passed += 1;
            }
            let free = line.slots.get(line.passed).copied();
            first = first.into_iter().chain(free).min();
        }
        taken.extend(first);
        first
    }
}

fn entries(witnesses: &[usize], collection: &Collection) -> Vec<ArticleEntry> {
    let mut found: Vec<ArticleEntry> = Vec::new();
    let mut by_key: Slots<(String, String)> = Slots::default();
    let mut by_code: Slots<String> = Slots::default();
    let mut by_anchor: Slots<String> = Slots::default();
    let mut spellings: Vec<Vec<(usize, &Entry)>> = Vec::new();
    for (rank, &index) in witnesses.iter().enumerate() {
        let document = &collection.documents[index];
        let mut taken = HashSet::new();
        // A domain tells equal codes apart; one that a translation has damaged must not part an entry from its code.
        let mut placed: Vec<Option<usize>> = document.entries.iter().map(|entry| by_key.take(keys(entry), rank, &mut taken)).collect();
        for (place, entry) in placed.iter_mut().zip(&document.entries).filter(|(place, _)| place.is_none()) {
            let slot = by_code.take(keys(entry).map(|(code, _)| code), rank, &mut taken);
            *place = slot.or_else(|| by_anchor.take(entry_anchors(document, entry), rank, &mut taken));
        }
        place_past_codes(&document.entries, &mut placed, &mut taken, &found);
        for (at, entry) in document.entries.iter().enumerate() {
            let slot = placed[at].unwrap_or_else(|| {
                found.push(ArticleEntry::default());
                spellings.push(Vec::new());
                found.len() - 1
            });
            found[slot].occurrences.insert(id(index), at);
            for (code, domain) in keys(entry) {
                by_code.add(code.clone(), slot);
                by_key.add((code, domain), slot);
            }
            for anchor in entry_anchors(document, entry) {
                by_anchor.add(anchor, slot);
            }
            spellings[slot].push((rank, entry));
            if found[slot].codes.is_empty() {
                found[slot].codes.clone_from(&entry.codes);
                found[slot].domain.clone_from(&entry.domain);
            }
        }
    }
    for (slot, entry) in found.iter_mut().enumerate() {
        let canonical: Vec<String> = entry.codes.iter().map(|code| spelling(code, &spellings[slot])).collect();
        let folded: BTreeSet<String> = canonical.iter().map(|code| codes::fold(code)).collect();
        let past: BTreeSet<String> = spellings[slot]
            .iter()
            // Numbers are not respelt, and rows are joined by them: another name before one is damage, and no older code.
            .filter(|(_, entry)| entry.codes.len() == canonical.len() && entry.row.is_none())
            .flat_map(|(_, entry)| &entry.codes)
            .filter(|code| !folded.contains(&codes::fold(code)) && codes::looks_like_code(code))
            .cloned()
            .collect();
        entry.codes = canonical;
        entry.past_codes = past.into_iter().collect();
    }
    found
}

/// The spelling of a code that most documents prove, of equally many the one of the newest; spellings with
/// capitals before folded ones.
fn spelling(code: &str, all: &[(usize, &Entry)]) -> String {
    let folded = codes::fold(code);
    let mut votes: BTreeMap<&String, (usize, usize)> = BTreeMap::new();
    for (rank, entry) in all {
        for candidate in
            entry.codes.iter().filter(|c| codes::fold(c) == folded && c.is_ascii() && c.bytes().any(|b| b.is_ascii_uppercase()))
        {
            let vote = votes.entry(candidate).or_insert((0, *rank));
            vote.0 += 1;
            vote.1 = vote.1.min(*rank);
        }
    }
    votes
        .into_iter()
        .max_by_key(|(_, (count, rank))| (*count, std::cmp::Reverse(*rank)))
        .map_or_else(|| code.to_owned(), |(spelt, _)| spelt.clone())
}

/// Gives entries that match nothing to the slots that they had under an older code: at the same place between entries that
/// match, with a code at a small distance.
fn place_past_codes(entries: &[Entry], placed: &mut [Option<usize>], taken: &mut HashSet<usize>, found: &[ArticleEntry]) {
    // The next entry that matches, for each.
    let mut after: Vec<Option<usize>> = placed.to_vec();
    for at in (0..after.len().saturating_sub(1)).rev() {
        after[at] = after[at].or(after[at + 1]);
    }
    let mut before = None;
    for (at, entry) in entries.iter().enumerate() {
        if placed[at].is_none() {
            let from = before.map_or(0, |slot: usize| slot + 1);
            let to = after[at].unwrap_or(found.len()).max(from);
            let free = (from..to).take(PAST_WITHIN).filter(|slot| !taken.contains(slot));
            placed[at] = free.into_iter().find(|&slot| was(entry, &found[slot].codes));
            taken.extend(placed[at]);
        }
        before = placed[at].or(before);
    }
}

/// Whether an entry may be the one of these codes, under another spelling. Numbers tell codes of one family apart; what stands
/// before the number of a row may well be damaged.
fn was(entry: &Entry, known: &[String]) -> bool {
    entry.codes.iter().any(|code| {
        known.iter().any(|known| {
            let (own, other) = (codes::digits(code), codes::digits(known));
            let least = if entry.row.is_some() && own == other && !own.is_empty() { DAMAGED } else { PAST };
            let apart = !own.is_empty() && !other.is_empty() && own != other;
            !apart && codes::likeness(&codes::fold(known), &codes::fold(code)) >= least
        })
    })
}

/// Joins the anchors that stand on one heading in any document; the first one of the first witness is canonical.
fn anchors(witnesses: &[usize], collection: &Collection) -> BTreeMap<String, String> {
    let mut parent: Vec<usize> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    let mut index: HashMap<String, usize> = HashMap::new();
    fn root(parent: &mut [usize], mut at: usize) -> usize {
        while parent[at] != at {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        at
    }
    let mut repeated: BTreeSet<String> = BTreeSet::new();
    for &witness in witnesses {
        let mut sections: HashMap<&str, SectionId> = HashMap::new();
        for anchor in collection.documents[witness].anchors.iter().filter(|a| a.on_heading && a.origin != AnchorOrigin::Derived) {
            if *sections.entry(&anchor.name).or_insert(anchor.section) != anchor.section {
                repeated.insert(anchor.name.clone());
            }
        }
    }
    for &witness in witnesses {
        let document = &collection.documents[witness];
        for number in 0..document.sections.len() {
            let section = SectionId(u32::try_from(number).unwrap_or(u32::MAX));
            let mut first = None;
            for anchor in document.section_anchors(section).filter(|a| a.origin != AnchorOrigin::Derived && !repeated.contains(&a.name)) {
                let at = *index.entry(anchor.name.clone()).or_insert_with(|| {
                    parent.push(parent.len());
                    names.push(anchor.name.clone());
                    names.len() - 1
                });
                let here = root(&mut parent, at);
                match first {
                    None => first = Some(here),
                    // The smaller index was met first, in the more trustworthy document.
                    Some(other) => {
                        let (low, high) = (here.min(other), here.max(other));
                        parent[high] = low;
                        first = Some(low);
                    }
                }
            }
        }
    }
    (0..names.len()).map(|at| (names[at].clone(), names[root(&mut parent, at)].clone())).collect()
}
