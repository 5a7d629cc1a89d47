//! A solution that no cause leads to.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::alignment::targets::{Resolution, fragment};
use crate::document::fragments::anchor_key;
use crate::document::{Document, DocumentId, SectionId};
use crate::finding::{Role, RuleMeta, Scope, Severity};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC307",
    name: "orphan-solution",
    severity: Severity::Note,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["missing-cause", "unlinked-cause", "extra-section", "merge-conflict"],
    arguments: &[
        ("section", "the section's heading"),
        ("parent", "the heading that it stands below"),
        ("linked", "how many of the sections beside it causes lead to"),
    ],
    pages: pages!("orphan-solution"),
};

/// Sections beside it that causes must lead to: one or two may be chance.
const ENOUGH: usize = 2;

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let collection = context.collection;
    // Fragments of links from everywhere, by the document that they lead to.
    let mut linked: HashMap<DocumentId, HashSet<String>> = HashMap::new();
    for (id, document) in collection.iter() {
        if document.cause_lists.is_empty() && context.links.of(id).next().is_none() {
            continue;
        }
        for (link, resolution) in context.links.of(id) {
            let to = match resolution {
                Resolution::Here => id,
                Resolution::Document { id, .. } => *id,
                _ => continue,
            };
            if let Some(fragment) = fragment(&link.target) {
                linked.entry(to).or_default().insert(anchor_key(&fragment));
            }
        }
    }
    let mut compared: HashMap<DocumentId, Vec<_>> = HashMap::new();
    for comparison in context.comparisons {
        compared.entry(comparison.document).or_default().push(comparison);
    }
    let none = HashSet::new();
    let source = collection.assumed_source();
    let is_linked = |id: DocumentId, section: SectionId| {
        let document = collection.document(id);
        let within = section.0..document.section(section).end;
        let names = linked.get(&id).unwrap_or(&none);
        within.flat_map(|at| document.section_anchors(SectionId(at))).any(|anchor| names.contains(&anchor_key(&anchor.name)))
    };
    for (id, document) in collection.iter().filter(|(_, document)| !document.reference_only && !document.cause_lists.is_empty()) {
        let targets = targets(document);
        let translated = document.locale.as_ref().is_some_and(|own| source.as_ref().is_some_and(|source| !own.same_language(source)));
        for (parent, children) in families(document) {
            let (led_to, rest): (Vec<SectionId>, Vec<SectionId>) = children.into_iter().partition(|child| targets.contains(child));
            if led_to.len() < ENOUGH || led_to.len() <= rest.len() {
                continue;
            }
            // What is built otherwise is another kind of section: an overview, further reading.
            let nested = |section: &SectionId| document.section(*section).end > section.0 + 1;
            let shape = led_to.iter().all(nested);
            for orphan in rest.into_iter().filter(|section| nested(section) == shape || !shape) {
                // What the baseline links has lost its cause here, which is told where the cause is missing.
                let lost = |comparison: &&crate::alignment::Comparison| {
                    comparison.base_section(orphan).is_some_and(|there| is_linked(comparison.base, there))
                };
                // Alone, a translation does not tell whether it lost the cause, or the source never had one.
                let has = |comparison: &&crate::alignment::Comparison| comparison.base_section(orphan).is_some();
                if translated && !compared.get(&id).is_some_and(|all| all.iter().any(has)) {
                    continue;
                }
                if is_linked(id, orphan) || compared.get(&id).is_some_and(|all| all.iter().any(lost)) {
                    continue;
                }
                let section = document.section(orphan);
                let anchor = document.section_anchors(orphan).next().map_or("", |anchor| anchor.name.as_str());
                let finding = context
                    .finding(&META, id, section.title)
                    .with("section", section.text.as_str())
                    .with("parent", document.section(parent).text.as_str())
                    .with("linked", led_to.len())
                    .known_by(anchor);
                let evidence = document.section(led_to[0]).title;
                let place = crate::finding::Place { file: document.file, span: evidence };
                findings.push(finding.related(Role::Evidence, place));
            }
        }
    }
}

/// The sections that causes lead to.
fn targets(document: &Document) -> HashSet<SectionId> {
    let causes = document.cause_lists.iter().flat_map(|list| &list.items);
    let links = causes.filter_map(|cause| document.links.get(cause.link? as usize));
    let by_name: HashMap<String, SectionId> =
        document.anchors.iter().rev().filter(|anchor| anchor.on_heading).map(|anchor| (anchor_key(&anchor.name), anchor.section)).collect();
    links.filter_map(|link| by_name.get(&anchor_key(link.target.strip_prefix('#')?)).copied()).collect()
}

/// Sections with their children, by parent. Below a page's title stands everything, so that nothing follows from it.
fn families(document: &Document) -> BTreeMap<SectionId, Vec<SectionId>> {
    let mut found: BTreeMap<SectionId, Vec<SectionId>> = BTreeMap::new();
    for (section, at) in document.sections.iter().zip(0..) {
        if let Some(parent) = section.parent.filter(|parent| document.section(*parent).level > 1) {
            found.entry(parent).or_default().push(SectionId(at));
        }
    }
    found
}
