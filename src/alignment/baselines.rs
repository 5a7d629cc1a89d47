//! Which document each document is compared with, and what that comparison may claim.

use super::{By, Comparison, Pair, Relation, causes, sections};
use crate::document::{AnchorOrigin, Article, Collection, Document, DocumentId, codes};
use crate::finding::Baseline;
use crate::locale::Locale;
use std::collections::{BTreeMap, HashMap};

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
    for member in article.members.iter().filter(|m| m.locale.is_some() && !collection.document(m.document).reference_only) {
        let id = member.document;
        if let Some(base) = reference(collection, article, id, options) {
            made.push(compare(collection, article, id, base, Baseline::Reference, Relation::Same));
            continue;
        }
        let pivot = collection.document(id).revision.source_text.as_ref().and_then(|hash| cohorts.get(hash)).copied();
        match pivot {
            Some(pivot) if pivot.document != id && !member.superseded => {
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
    let read_only = article.members.iter().map(|m| m.document).find(|&d| collection.document(d).reference_only);
    let named = || {
        let wanted = options.reference.as_ref()?;
        article.members.iter().find(|m| !m.superseded && m.locale.as_ref() == Some(wanted)).map(|m| m.document)
    };
    read_only.or_else(named).filter(|&base| base != id)
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
    let facts: Vec<Facts> = members.iter().map(|&m| Facts::of(collection.document(m), collection.text(m), article)).collect();
    let levels = usual_levels(collection, article);
    let rank = |at: usize| {
        let agreeing: usize = (0..facts.len()).filter(|&other| other != at).map(|other| facts[at].agreement(&facts[other])).sum();
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
    /// Structure: heading levels with anchors, causes by target.
    structure: BTreeMap<String, String>,
    /// Links to nothing, anchors in other letters than their article's, causes whose words belong to another's target, skipped levels.
    faults: usize,
    levels: Vec<(String, u8)>,
    /// Sections, causes, entries.
    size: usize,
}

impl Facts {
    fn of(document: &Document, text: &str, article: &Article) -> Self {
        let mut structure = BTreeMap::new();
        let levels: Vec<(String, u8)> = anchored_levels(document, article).collect();
        for (anchor, level) in &levels {
            structure.insert(format!("section {anchor}"), level.to_string());
        }
        let mut causes_count = 0;
        for entry in &document.entries {
            let targets: Vec<String> = entry.causes.iter().map(|c| causes::target(c, document, article).unwrap_or_default()).collect();
            causes_count += targets.len();
            structure.insert(format!("causes {}", codes::fold(&entry.codes.concat())), targets.join(" "));
        }
        let known: std::collections::HashSet<&str> = document.anchors.iter().map(|a| a.name.as_str()).collect();
        let broken =
            document.links.iter().filter(|l| l.target.strip_prefix('#').is_some_and(|f| !f.is_empty() && !known.contains(f))).count();
        let foreign = document.anchors.iter().filter(|a| a.origin == AnchorOrigin::Explicit && !a.name.is_ascii()).count();
        let skipped = document
            .sections
            .iter()
            .filter(|s| s.parent.is_some_and(|p| document.section(p).level > 0 && document.section(p).level + 1 < s.level))
            .count();
        let crossed = crossed(document, text);
        Self {
            structure,
            faults: broken + foreign + skipped + crossed,
            levels,
            size: document.sections.len() + causes_count + document.entries.len(),
        }
    }

    fn agreement(&self, other: &Self) -> usize {
        self.structure.iter().filter(|(key, value)| other.structure.get(*key) == Some(value)).count()
    }

    fn odd_levels(&self, usual: &HashMap<String, u8>) -> usize {
        self.levels.iter().filter(|(anchor, level)| usual.get(anchor).is_some_and(|u| u != level)).count()
    }
}

/// Causes whose text is the heading of another section than the one they lead to.
fn crossed(document: &Document, _text: &str) -> usize {
    document.entries.iter().flat_map(|entry| &entry.causes).filter(|cause| own_section(document, cause).is_some()).count()
}

/// For a cause whose text is word for word (case aside) the heading of one other section than the one its link
/// leads to: that section.
#[must_use]
pub fn own_section(document: &Document, cause: &crate::document::OrdinalItem) -> Option<crate::document::SectionId> {
    let link = &document.links[cause.link? as usize];
    let fragment = link.target.strip_prefix('#')?;
    let target = document.anchors.iter().find(|a| a.name == fragment && a.on_heading)?.section;
    let words = |text: &str| {
        text.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let wanted = words(&cause.text);
    if wanted.is_empty() {
        return None;
    }
    let alike = |section: &crate::document::Section| {
        let heading = words(&section.text);
        let shared = wanted.iter().filter(|w| heading.contains(w)).count();
        (shared * 100 / wanted.len().max(heading.len()).max(1), heading.len())
    };
    let here = alike(document.section(target)).0;
    let mut best: Option<(usize, usize)> = None;
    for (at, section) in document.sections.iter().enumerate().skip(1) {
        let score = alike(section).0;
        if best.is_none_or(|(_, s)| score > s) {
            best = Some((at, score));
        }
    }
    let (at, score) = best?;
    let other = crate::document::SectionId(u32::try_from(at).ok()?);
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
            .filter_map(|d| Some((collection.document(d).revision.order()?, std::cmp::Reverse(d))))
    };
    let newest = others().max().filter(|(other, _)| *other > order).map(|(_, d)| d.0);
    let older = others().filter(|(other, _)| *other < order).max().map(|(_, d)| d.0);
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
    let unsure = sections.iter().filter(|p| p.left.is_some() && p.right.is_some() && p.confidence < 0.5).count();
    Comparison { document, base, baseline, relation, entries, sections, unsure, decided: true }
}

fn entry_pairs(collection: &Collection, article: &Article, document: DocumentId, base: DocumentId) -> Vec<Pair<usize>> {
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
    let alone = (0..right.entries.len()).filter(|r| !pairs.iter().any(|p| p.right == Some(*r))).collect::<Vec<_>>();
    pairs.extend(alone.into_iter().map(|r| Pair { left: None, right: Some(r), by: By::Code, confidence: 1.0 }));
    pairs
}
