//! Which document each document is compared with, and what that comparison may claim.

use super::{By, Comparison, Counterparts, Pair, Relation, causes, difference, sections};
use crate::document::lines::words;
use crate::document::{
    Anchor, AnchorOrigin, Article, Collection, Document, DocumentId, Entry, OrdinalItem, Past, Section, SectionId, codes,
};
use crate::finding::Baseline;
use crate::locale::Locale;
use crate::markdown::{self, BlockKind};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What the user fixed about comparisons.
#[derive(Debug, Clone, Default)]
pub struct BaselineOptions {
    /// The locale that `--reference` names.
    pub reference: Option<Locale>,
    /// Whether the translations are kept in step with the source as it is now.
    pub in_step: bool,
}

/// Makes all comparisons of one article, in the order of its members.
#[must_use]
pub fn comparisons(collection: &Collection, article: &Article, options: &BaselineOptions) -> Vec<Comparison> {
    let mut made = Vec::new();
    let cohorts = cohorts(collection, article);
    let origins = Origins::new(collection, article);
    for member in article.members.iter().filter(|m| m.locale.is_some() && !collection.document(m.document).reference_only) {
        let id = member.document;
        // What the user named is right, and so is compared with nothing.
        if options.reference.is_some() && member.locale == options.reference && !member.superseded {
            continue;
        }
        if let Some(base) = reference(collection, article, id, options) {
            made.push(compare(collection, article, id, base, Baseline::Reference, Relation::Same));
            continue;
        }
        // Kept in step with the source as it is now, translations are measured by that.
        if let Some(then) = origins.of(collection, id).filter(|_| !(options.in_step && article.source.is_some())) {
            made.push(compare(collection, article, id, then, Baseline::Exact, Relation::Same));
            continue;
        }
        let pivot = collection.document(id).revision.source_text.as_ref().and_then(|hash| cohorts.get(hash)).copied();
        match pivot {
            // A source in step says all that the cohort could say, and says which member is wrong.
            Some(pivot) if pivot.document != id && !member.superseded && !(options.in_step && article.source.is_some()) => {
                let comparison = compare(collection, article, id, pivot.document, Baseline::Cohort, Relation::Same);
                made.push(Comparison { decided: pivot.decided, ..comparison });
            }
            _ => {}
        }
        if let Some(source) = article.source.filter(|&source| source != id) {
            let relation = if options.in_step { Relation::Same } else { Relation::Unknown };
            made.push(compare(collection, article, id, source, Baseline::Source, relation));
        } else if article.source.is_none() {
            let (newest, older) = neighbours(collection, article, id);
            if let Some(newest) = newest {
                made.push(compare(collection, article, id, newest, Baseline::Siblings, Relation::Newer));
            }
            if let Some(older) = older {
                made.push(compare(collection, article, id, older, Baseline::Siblings, Relation::Older));
            }
        }
    }
    made
}

/// What `--reference` names for this article: a document read only for that, or the member of that locale.
fn reference(collection: &Collection, article: &Article, id: DocumentId, options: &BaselineOptions) -> Option<DocumentId> {
    let is_reference = |d: &DocumentId| {
        let document = collection.document(*d);
        document.reference_only && document.past.is_none() && !document.partial
    };
    let read_only = article.members.iter().map(|m| m.document).find(is_reference);
    let named = || {
        let wanted = options.reference.as_ref()?;
        article.members.iter().find(|m| !m.superseded && m.locale.as_ref() == Some(wanted)).map(|m| m.document)
    };
    read_only.or_else(named).filter(|&base| base != id)
}

/// The very texts of the source that the translations of an article were made from.
struct Origins<'a> {
    by_path: HashMap<&'a str, DocumentId>,
    /// By the hash of the source text: where one member of a cohort names a commit, it names it for all.
    by_text: HashMap<&'a str, DocumentId>,
}

impl<'a> Origins<'a> {
    fn new(collection: &'a Collection, article: &Article) -> Self {
        let mut by_path = HashMap::new();
        for member in &article.members {
            if let Some(past) = collection.document(member.document).past.as_ref().filter(|past| !past.newest) {
                by_path.extend(past.translations.iter().map(|path| (path.as_str(), member.document)));
            }
        }
        let mut by_text = HashMap::new();
        for member in article.members.iter().filter(|_| !by_path.is_empty()) {
            let document = collection.document(member.document);
            if let (Some(hash), Some(&then)) = (&document.revision.source_text, by_path.get(collection.file(document.file).path.as_str())) {
                by_text.entry(hash.as_str()).or_insert(then);
            }
        }
        Self { by_path, by_text }
    }

    fn of(&self, collection: &Collection, id: DocumentId) -> Option<DocumentId> {
        let document = collection.document(id);
        let by_text = || self.by_text.get(document.revision.source_text.as_deref()?);
        self.by_path.get(collection.file(document.file).path.as_str()).or_else(by_text).copied()
    }
}

/// The very text of the source that the translation `id` was made from, where it could be read.
#[must_use]
pub fn exact_source(collection: &Collection, article: &Article, id: DocumentId) -> Option<DocumentId> {
    Origins::new(collection, article).of(collection, id)
}

/// The source as it is now, for the translation `id`: the article's, else the newest state in the repository.
#[must_use]
pub fn current_source(collection: &Collection, article: &Article, id: DocumentId) -> Option<DocumentId> {
    let path = &collection.file(collection.document(id).file).path;
    let newest = || {
        let is_it = |past: &Past| past.newest && past.translations.contains(path);
        article.members.iter().map(|m| m.document).find(|&d| collection.document(d).past.as_ref().is_some_and(is_it))
    };
    article.source.or_else(newest)
}

/// For each source revision that two members or more were made from, the member the others are compared with.
fn cohorts(collection: &Collection, article: &Article) -> BTreeMap<String, Pivot> {
    let mut members: BTreeMap<&str, Vec<DocumentId>> = BTreeMap::new();
    for member in article.members.iter().filter(|m| m.locale.is_some() && !m.superseded) {
        let document = collection.document(member.document);
        if let Some(hash) = document.revision.source_text.as_deref().filter(|_| !document.reference_only) {
            members.entry(hash).or_default().push(member.document);
        }
    }
    members.into_iter().filter(|(_, all)| all.len() >= 2).map(|(hash, all)| (hash.to_owned(), pivot(collection, article, &all))).collect()
}

/// The member that agrees with most others; of equals, the one with the fewest faults of its own, then the one
/// that lacks nothing the others have. The rest are judged against it, so that one fault is told once, at the damage.
fn pivot(collection: &Collection, article: &Article, members: &[DocumentId]) -> Pivot {
    let facts: Vec<Facts> = members.iter().map(|&m| Facts::of(m, collection, article)).collect();
    // The source as it is now is no member, but a witness like any other.
    let source = article.source.filter(|source| !members.contains(source)).map(|source| Facts::of(source, collection, article));
    let levels = usual_levels(collection, article);
    let rank = |at: usize| {
        let others = facts.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, facts)| facts);
        let agreeing: i64 = others.chain(&source).map(|other| facts[at].agreement(other)).sum();
        let faults = facts[at].faults + facts[at].odd_levels(&levels);
        // Agreement between a pair is mutual; what decides there is the document's own evidence.
        (agreeing, std::cmp::Reverse(faults), facts[at].size)
    };
    let best = (0..members.len()).max_by(|&a, &b| rank(a).cmp(&rank(b)).then(b.cmp(&a))).unwrap_or(0);
    let second = (0..members.len()).filter(|&at| at != best).map(rank).max();
    Pivot { document: members[best], decided: members.len() > 2 || second.is_none_or(|second| second < rank(best)) }
}

/// The member of a cohort that the others are compared with.
#[derive(Debug, Clone, Copy)]
struct Pivot {
    document: DocumentId,
    decided: bool,
}

/// The level at which most documents of the article have each anchor.
fn usual_levels(collection: &Collection, article: &Article) -> HashMap<String, u8> {
    let mut votes: HashMap<String, BTreeMap<u8, usize>> = HashMap::new();
    for member in &article.members {
        let document = collection.document(member.document);
        for (anchor, level) in anchored_levels(document, article) {
            *votes.entry(anchor).or_default().entry(level).or_default() += 1;
        }
    }
    votes
        .into_iter()
        .filter_map(|(anchor, levels)| {
            let most = levels.values().copied().max()?;
            let mut best = levels.iter().filter(|(_, n)| **n == most);
            let level = *best.next()?.0;
            // Where two levels have as many votes, no document is the odd one.
            best.next().is_none().then_some((anchor, level))
        })
        .collect()
}

fn anchored_levels<'a>(document: &'a Document, article: &'a Article) -> impl Iterator<Item = (String, u8)> + 'a {
    document.anchors.iter().filter(|a| a.on_heading && a.origin != AnchorOrigin::Derived && article.anchors.contains_key(&a.name)).map(
        |a| {
            let level = document.section(a.section).level;
            (article.canonical_anchor(&a.name).to_owned(), level)
        },
    )
}

/// What a document can be judged by without words.
struct Facts {
    /// Structure: heading levels with anchors, causes and steps by target, numbers of list items.
    structure: BTreeMap<String, String>,
    /// Links to nothing, translated anchors, causes whose words belong to another's target or that stand in another order
    /// than their sections, skipped levels.
    faults: usize,
    levels: Vec<(String, u8)>,
    /// Sections, causes, steps, entries, items of ordered lists.
    size: usize,
}

impl Facts {
    fn of(id: DocumentId, collection: &Collection, article: &Article) -> Self {
        let document = collection.document(id);
        let mut structure = BTreeMap::new();
        let levels: Vec<(String, u8)> = anchored_levels(document, article).collect();
        for (anchor, level) in &levels {
            structure.insert(format!("section {anchor}"), level.to_string());
        }
        let mut items = 0;
        for entry in &document.entries {
            let code = codes::fold(&entry.codes.concat());
            for (kind, list) in [("causes", &entry.causes), ("steps", &entry.steps)] {
                let targets: Vec<String> = list.iter().map(|item| causes::target(item, document, article).unwrap_or_default()).collect();
                items += targets.len();
                structure.insert(format!("{kind} {code}"), targets.join(" "));
            }
        }
        for (anchor, count) in listed(document, article) {
            items += count;
            structure.insert(format!("items {anchor}"), count.to_string());
        }
        let known: HashSet<&str> = document.anchors.iter().map(|a| a.name.as_str()).collect();
        let broken =
            document.links.iter().filter(|l| l.target.strip_prefix('#').is_some_and(|f| !f.is_empty() && !known.contains(f))).count();
        let explicit = || document.anchors.iter().filter(|a| a.origin == AnchorOrigin::Explicit);
        // An anchor that was translated is missing under its own name; one that is merely additional is not.
        let absent = article.anchors.keys().filter(|name| !known.contains(name.as_str())).count();
        let others = article.members.iter().map(|member| member.document).filter(|&other| other != id);
        let elsewhere: HashSet<&str> = others.flat_map(|other| &collection.document(other).anchors).map(|a| a.name.as_str()).collect();
        let foreign = explicit().filter(|a| is_translated(a, document, &elsewhere)).count().min(absent);
        let skipped = document
            .sections
            .iter()
            .filter(|s| s.parent.is_some_and(|p| document.section(p).level > 0 && document.section(p).level + 1 < s.level))
            .count();
        let crossed = crossed(document) + out_of_order(document);
        Self {
            structure,
            faults: broken + foreign + skipped + crossed,
            levels,
            size: document.sections.len() + items + document.entries.len(),
        }
    }

    /// How much more the two have in common than not: what only one has counts against both.
    fn agreement(&self, other: &Self) -> i64 {
        let equal = self.structure.iter().filter(|(key, value)| other.structure.get(*key) == Some(value)).count();
        let all = self.structure.len() + other.structure.keys().filter(|key| !self.structure.contains_key(*key)).count();
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        2 * number(equal) - number(all)
    }

    fn odd_levels(&self, usual: &HashMap<String, u8>) -> usize {
        self.levels.iter().filter(|(anchor, level)| usual.get(anchor).is_some_and(|u| u != level)).count()
    }
}

/// Whether an anchor is no slug of the source's heading any more: its letters are not ASCII, or it is the slug of its
/// own heading where no other document of the article has it.
fn is_translated(anchor: &Anchor, document: &Document, elsewhere: &HashSet<&str>) -> bool {
    if !anchor.name.is_ascii() {
        return true;
    }
    let own_slug = || markdown::slug(&document.section(anchor.section).text, document.dialect) == anchor.name;
    anchor.on_heading && !elsewhere.contains(anchor.name.as_str()) && own_slug()
}

/// Items of ordered lists, by the nearest section above that has an anchor of the article.
fn listed(document: &Document, article: &Article) -> BTreeMap<String, usize> {
    let named = |section: SectionId| {
        let mut anchors = document.section_anchors(section).filter(|a| a.origin != AnchorOrigin::Derived);
        anchors.find_map(|a| article.anchors.get(&a.name)).cloned()
    };
    let mut counts = BTreeMap::new();
    for (at, section) in document.sections.iter().enumerate() {
        let own = SectionId(u32::try_from(at).unwrap_or(u32::MAX));
        let Some(anchor) = std::iter::successors(Some(own), |&at| document.section(at).parent).find_map(named) else { continue };
        let blocks = &document.outline.blocks;
        let ordered = |parent: Option<u32>| parent.is_some_and(|at| matches!(blocks[at as usize].kind, BlockKind::List { start: Some(_) }));
        let items = blocks[section.content.start as usize..section.content.end as usize].iter();
        *counts.entry(anchor).or_default() += items.filter(|block| block.kind == BlockKind::Item && ordered(block.parent)).count();
    }
    counts
}

/// Causes that lead further back than the one before them: as a rule, the sections stand in the order of the causes.
fn out_of_order(document: &Document) -> usize {
    let section = |cause: &OrdinalItem| document.section_of_anchor(document.links[cause.link? as usize].target.strip_prefix('#')?);
    let backwards = |entry: &Entry| {
        let sections: Vec<_> = entry.causes.iter().filter_map(section).collect();
        sections.windows(2).filter(|pair| pair[1] < pair[0]).count()
    };
    document.entries.iter().map(backwards).sum()
}

/// Causes whose text is the heading of another section than the one they lead to.
fn crossed(document: &Document) -> usize {
    document.entries.iter().flat_map(|entry| &entry.causes).filter(|cause| own_section(document, cause).is_some()).count()
}

/// Sections times lists of causes that are looked through for crossed targets.
const MOST_CROSSINGS: usize = 200_000;

/// For a cause whose text is word for word (case aside) the heading of one other section than the one its link
/// leads to: that section.
#[must_use]
pub fn own_section(document: &Document, cause: &OrdinalItem) -> Option<SectionId> {
    let link = &document.links[cause.link? as usize];
    let fragment = link.target.strip_prefix('#')?;
    let target = document.anchors.iter().find(|a| a.name == fragment && a.on_heading)?.section;
    let wanted = words(&cause.text);
    if wanted.is_empty() {
        return None;
    }
    let alike = |section: &Section| {
        let heading = words(&section.text);
        let shared = wanted.iter().filter(|w| heading.contains(w)).count();
        (shared * 100 / wanted.len().max(heading.len()).max(1), heading.len())
    };
    let here = alike(document.section(target)).0;
    // Words that fit their own target that well belong nowhere else; and no page has that many causes and sections.
    if here > 70 || document.sections.len() * document.cause_lists.len() > MOST_CROSSINGS {
        return None;
    }
    let mut best: Option<(usize, usize)> = None;
    for (at, section) in document.sections.iter().enumerate().skip(1) {
        let score = alike(section).0;
        if best.is_none_or(|(_, s)| score > s) {
            best = Some((at, score));
        }
    }
    let (at, score) = best?;
    let other = SectionId(u32::try_from(at).ok()?);
    (other != target && score >= 80 && score >= here + 30).then_some(other)
}

/// The newest revision among the other documents, where it is newer, and the next older one.
fn neighbours(collection: &Collection, article: &Article, id: DocumentId) -> (Option<DocumentId>, Option<DocumentId>) {
    let own = &collection.document(id).revision;
    let Some(order) = own.order() else { return (None, None) };
    let others = || {
        article
            .members
            .iter()
            .map(|m| m.document)
            .filter(|&d| d != id && !collection.document(d).reference_only)
            .filter(|&d| collection.document(d).revision.source_text != own.source_text)
            .enumerate()
            // Of equally new ones the first member, whatever the order of the files.
            .filter_map(|(place, d)| Some((collection.document(d).revision.order()?, std::cmp::Reverse(place), d)))
    };
    let newest = others().max().filter(|(other, ..)| *other > order).map(|(.., d)| d);
    let older = others().filter(|(other, ..)| *other < order).max().map(|(.., d)| d);
    (newest, older)
}

/// Pairs the entries and sections of two documents of one article.
#[must_use]
pub fn compare(
    collection: &Collection,
    article: &Article,
    document: DocumentId,
    base: DocumentId,
    baseline: Baseline,
    relation: Relation,
) -> Comparison {
    let entries = entry_pairs(collection, article, document, base);
    let sections = sections::pair(
        collection.document(document),
        collection.text(document),
        collection.document(base),
        collection.text(base),
        &entries,
    );
    // Of a base that only a catalogue knows, sections are known as far as entries and their causes need them: to look up, not to miss.
    let counterparts = Counterparts::new(&sections);
    let sections = if collection.document(base).partial { Vec::new() } else { sections };
    let unsure = difference::unsure(collection.document(document), collection.document(base), &sections);
    Comparison { document, base, baseline, relation, entries, sections, unsure, counterparts, decided: true }
}

/// Pairs the entries of two documents of one article: by their codes, else by their anchors.
pub(super) fn entry_pairs(collection: &Collection, article: &Article, document: DocumentId, base: DocumentId) -> Vec<Pair<usize>> {
    let (left, right) = (collection.document(document), collection.document(base));
    let mut pairs: Vec<Pair<usize>> = (0..left.entries.len())
        .map(|at| {
            let slot = article.entry_of(document, at);
            let other = slot.and_then(|entry| entry.occurrences.get(&base).copied());
            let folded = |d: &Document, at: usize| d.entries[at].codes.iter().map(|c| codes::fold(c)).collect::<Vec<_>>();
            let by = match other {
                Some(r) if folded(left, at).iter().any(|c| folded(right, r).contains(c)) => By::Code,
                _ => By::Anchor,
            };
            Pair { left: Some(at), right: other, by, confidence: 1.0 }
        })
        .collect();
    let paired: HashSet<usize> = pairs.iter().filter_map(|pair| pair.right).collect();
    let alone = (0..right.entries.len()).filter(|r| !paired.contains(r)).collect::<Vec<_>>();
    pairs.extend(alone.into_iter().map(|r| Pair { left: None, right: Some(r), by: By::Code, confidence: 1.0 }));
    pairs
}
