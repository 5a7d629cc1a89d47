//! What translations share: a fault of their source is in all of them, and is told once.
//!
//! Two types carry it: [`Sections`] says which sections of an article's documents are one, and a [`Fault`] is what
//! findings of different documents have in common when they are about the same thing at the same place.

use crate::alignment::Comparison;
use crate::document::{AnchorOrigin, Article, Collection, DocumentId, SectionId};
use crate::finding::{Argument, FileId, Finding, Sameness, Severity};
use crate::locale::Locale;
use crate::rules::Findings;
use std::collections::{BTreeMap, HashMap};

/// What findings in several documents of one article agree in where they tell the same fault.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fault {
    rule: &'static str,
    /// A note here and an error there are two things: one of them matters more.
    severity: Severity,
    /// The section, as [`Sections`] names it.
    section: usize,
    key: FaultKey,
}

/// What a finding is known by in another language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum FaultKey {
    Subjects(Vec<String>),
    Arguments(Vec<(&'static str, Argument)>),
    Key(String),
}

impl FaultKey {
    fn of(finding: &Finding) -> Option<Self> {
        match &finding.sameness {
            Sameness::Facts if finding.subjects.is_empty() => Some(Self::Arguments(finding.arguments.clone())),
            Sameness::Facts => Some(Self::Subjects(finding.subjects.clone())),
            Sameness::Key(key) => Some(Self::Key(key.clone())),
            Sameness::Own => None,
        }
    }
}

/// Where one fault was found: findings by document, in the order of their places.
type Places = BTreeMap<DocumentId, Vec<usize>>;

/// Tells each fault that translations share once: at the source, or where there is none at the oldest of them; the
/// others go along in `also_in`.
///
/// Differences from a baseline are left alone. They are faults of one document by what they are.
pub(super) fn fold(findings: Findings, collection: &Collection, comparisons: &[Comparison]) -> Findings {
    let documents: HashMap<FileId, DocumentId> = collection.iter().map(|(id, document)| (document.file, id)).collect();
    let mut by_article: BTreeMap<u32, Vec<(usize, DocumentId)>> = BTreeMap::new();
    for (at, finding) in findings.iter().enumerate() {
        let Some(&id) = documents.get(&finding.place.file) else { continue };
        if finding.baseline.is_none() && finding.sameness != Sameness::Own && collection.document(id).locale.is_some() {
            by_article.entry(collection.article_of[id.0 as usize]).or_default().push((at, id));
        }
    }
    by_article.retain(|_, found| found.iter().any(|(_, id)| *id != found[0].1));
    let mut compared: HashMap<u32, Vec<&Comparison>> = HashMap::new();
    for comparison in comparisons {
        compared.entry(collection.article_of[comparison.document.0 as usize]).or_default().push(comparison);
    }
    // The finding that each one goes along with.
    let mut told_at: BTreeMap<usize, usize> = BTreeMap::new();
    for (index, found) in by_article {
        let article = &collection.articles[index as usize];
        let mut sections = Sections::of(article, collection, compared.get(&index).map_or(&[], Vec::as_slice));
        let mut faults: BTreeMap<Fault, Places> = BTreeMap::new();
        for (at, id) in found {
            let finding = &findings[at];
            let Some(key) = FaultKey::of(finding) else { continue };
            let section = sections.name(id, collection.document(id).section_at(finding.place.span.start));
            let fault = Fault { rule: finding.rule.name, severity: finding.severity, section, key };
            faults.entry(fault).or_default().entry(id).or_default().push(at);
        }
        let families = families(article, collection);
        for (fault, mut places) in faults {
            for list in places.values_mut() {
                list.sort_by_key(|&at| findings[at].place.span);
            }
            for family in &families {
                family.tell(&fault, &places, &mut told_at);
            }
        }
    }
    gather(findings, &told_at, collection)
}

/// Documents that have a fault in common only if it came from their source.
struct Family {
    /// Where such a fault is told.
    head: DocumentId,
    /// Those that must have it too; where there is a source, it is evidence enough.
    needed: Vec<DocumentId>,
    /// Those that may have it too.
    others: Vec<DocumentId>,
}

impl Family {
    /// Notes which findings of `places` go along with which one of the head.
    fn tell(&self, fault: &Fault, places: &Places, told_at: &mut BTreeMap<usize, usize>) {
        let Some(first) = places.get(&self.head) else { return };
        // Where only a key says that they are one, two here and three there may be any of them.
        let alike = |list: &&Vec<usize>| !matches!(fault.key, FaultKey::Key(_)) || list.len() == first.len();
        let nth = |id: DocumentId, n: usize| places.get(&id).filter(alike).and_then(|list| list.get(n).copied());
        for (n, &at) in first.iter().enumerate() {
            if told_at.contains_key(&at) || !self.needed.iter().all(|&id| nth(id, n).is_some()) {
                continue;
            }
            for other in self.needed.iter().chain(&self.others).filter_map(|&id| nth(id, n)) {
                told_at.entry(other).or_insert(at);
            }
        }
    }
}

/// The families of an article, the widest first: everything made from its source, where that is here; else all current
/// members, and each cohort.
fn families(article: &Article, collection: &Collection) -> Vec<Family> {
    let reported =
        || article.members.iter().filter(|member| member.locale.is_some() && !collection.document(member.document).reference_only);
    if let Some(source) = article.source {
        let others = reported().map(|member| member.document).filter(|&id| id != source).collect();
        return vec![Family { head: source, needed: Vec::new(), others }];
    }
    let mut current: Vec<DocumentId> = reported().filter(|member| !member.superseded).map(|member| member.document).collect();
    current.sort_by(|&a, &b| age(a, collection).cmp(&age(b, collection)));
    let superseded: Vec<DocumentId> = reported().filter(|member| member.superseded).map(|member| member.document).collect();
    let hash = |id: DocumentId| collection.document(id).revision.source_text.as_deref();
    let mut cohorts: BTreeMap<&str, Vec<DocumentId>> = BTreeMap::new();
    for &id in &current {
        cohorts.entry(hash(id).unwrap_or_default()).or_default().push(id);
    }
    cohorts.remove("");
    let family = |members: &[DocumentId], others: Vec<DocumentId>| {
        let (&head, needed) = members.split_first()?;
        (!needed.is_empty()).then(|| Family { head, needed: needed.to_vec(), others })
    };
    let of_cohort = |(name, members): (&str, Vec<DocumentId>)| {
        family(&members, superseded.iter().copied().filter(|&id| hash(id) == Some(name)).collect())
    };
    family(&current, superseded.clone()).into_iter().chain(cohorts.into_iter().filter_map(of_cohort)).collect()
}

/// What orders documents from the oldest revision on; those that tell none come last.
fn age(id: DocumentId, collection: &Collection) -> impl Ord + use<'_> {
    let document = collection.document(id);
    let (date, number) = (document.revision.handed_off.as_deref(), document.revision.file_id);
    (date.is_none(), date, number.is_none(), number, document.locale.as_ref(), id)
}

/// Puts findings that go along with another into its `also_in`, by locale and path.
fn gather(findings: Findings, told_at: &BTreeMap<usize, usize>, collection: &Collection) -> Findings {
    let mut along: HashMap<usize, Vec<Finding>> = HashMap::new();
    let mut heads: Vec<(usize, Finding)> = Vec::with_capacity(findings.len());
    for (at, finding) in findings.into_iter().enumerate() {
        match told_at.get(&at) {
            Some(&head) => along.entry(head).or_default().push(finding),
            None => heads.push((at, finding)),
        }
    }
    let told = |(at, mut finding): (usize, Finding)| {
        finding.also_in = along.remove(&at).unwrap_or_default();
        finding.also_in.sort_by(|a, b| (locale(a, collection), a.place).cmp(&(locale(b, collection), b.place)));
        finding
    };
    heads.into_iter().map(told).collect()
}

fn locale<'a>(finding: &Finding, collection: &'a Collection) -> Option<&'a Locale> {
    collection.document_of(finding.place.file)?.locale.as_ref()
}

/// `finding` as readers of `wanted` see it: as it is, or at their own place where they share it, the place it is told at
/// first among the others. `None` where it does not concern them.
///
/// Wherever it is shown, it has the fingerprint of the place it is told at.
#[must_use]
pub fn shown_in(finding: &Finding, wanted: &[Locale], collection: &Collection) -> Option<Finding> {
    let concerns = |finding: &Finding| locale(finding, collection).is_some_and(|locale| wanted.iter().any(|w| locale.matches(w)));
    if concerns(finding) {
        return Some(finding.clone());
    }
    let own = finding.also_in.iter().position(concerns)?;
    let mut head = finding.clone();
    let mut others = std::mem::take(&mut head.also_in);
    let mut shown = others.remove(own);
    shown.fingerprint.clone_from(&head.fingerprint);
    others.insert(0, head);
    shown.also_in = others;
    Some(shown)
}

/// Which sections of an article's documents are one: paired surely, or named by one anchor of the article.
struct Sections {
    /// Where each document's sections begin in `parent`.
    first: HashMap<DocumentId, usize>,
    /// A forest: sections under one root are one.
    parent: Vec<usize>,
}

impl Sections {
    fn of(article: &Article, collection: &Collection, comparisons: &[&Comparison]) -> Self {
        let mut sections = Self { first: HashMap::new(), parent: Vec::new() };
        for member in &article.members {
            let count = collection.document(member.document).sections.len();
            sections.first.insert(member.document, sections.parent.len());
            sections.parent.extend(sections.parent.len()..sections.parent.len() + count);
        }
        let mut named: HashMap<&str, usize> = HashMap::new();
        let (mut root, mut title) = (None, None);
        for member in &article.members {
            let document = collection.document(member.document);
            // What concerns whole documents is shown at their start or at their title.
            sections.join_first(&mut root, member.document, SectionId(0));
            if let Some(at) = document.sections.iter().position(|section| section.level == 1) {
                sections.join_first(&mut title, member.document, SectionId(u32::try_from(at).unwrap_or(0)));
            }
            let names = document.anchors.iter().filter(|anchor| anchor.on_heading && anchor.origin != AnchorOrigin::Derived);
            for anchor in names {
                let Some(name) = article.anchors.get(&anchor.name) else { continue };
                let own = sections.first[&member.document] + anchor.section.0 as usize;
                let known = *named.entry(name).or_insert(own);
                sections.join(known, own);
            }
        }
        for comparison in comparisons {
            let sure = comparison.sections.iter().filter(|pair| pair.confidence >= 0.5);
            for (left, right) in sure.filter_map(|pair| pair.left.zip(pair.right)) {
                let place = |id: DocumentId, section: SectionId| sections.first.get(&id).map(|first| first + section.0 as usize);
                if let (Some(left), Some(right)) = (place(comparison.document, left), place(comparison.base, right)) {
                    sections.join(left, right);
                }
            }
        }
        sections
    }

    /// Joins a section with the first of its kind that was met.
    fn join_first(&mut self, kind: &mut Option<usize>, document: DocumentId, section: SectionId) {
        let own = self.first[&document] + section.0 as usize;
        let known = *kind.get_or_insert(own);
        self.join(known, own);
    }

    fn join(&mut self, left: usize, right: usize) {
        let (left, right) = (self.root(left), self.root(right));
        // The one met first stays, whatever the order of the pairs.
        self.parent[left.max(right)] = left.min(right);
    }

    fn root(&mut self, mut at: usize) -> usize {
        while self.parent[at] != at {
            self.parent[at] = self.parent[self.parent[at]];
            at = self.parent[at];
        }
        at
    }

    /// A number that only sections have which are one with this.
    fn name(&mut self, document: DocumentId, section: SectionId) -> usize {
        let at = self.first[&document] + section.0 as usize;
        self.root(at)
    }
}
