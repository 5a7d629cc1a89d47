//! An anchor that was translated, accented or cut short.

use super::{Check, ComparisonContext, Findings, HeadingNames, Rule, pages};
use crate::alignment::normal_anchor;
use crate::alignment::targets::percent_decoded;
use crate::document::fragments::link_target;
use crate::document::{Anchor, AnchorOrigin, Document};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Edit, Fix, Role};
use crate::source::Span;
use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};
use unicode_normalization::UnicodeNormalization;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC107",
    name: "translated-anchor",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["hidden-character"],
    arguments: &[("found", "the anchor"), ("expected", "the anchor of the baseline's heading")],
    pages: pages!("translated-anchor"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let names = HeadingNames::of(context);
    let mut third: Option<HashSet<&str>> = None;
    let renaming = LazyCell::new(|| Renaming::new(context.document, context.text));
    let known_here: HashSet<&str> = context.document.anchors.iter().map(|anchor| anchor.name.as_str()).collect();
    let known_there: HashSet<&str> = context.base.anchors.iter().map(|anchor| anchor.name.as_str()).collect();
    for pair in &context.comparison.sections {
        let (Some(left), Some(right)) = (pair.left, pair.right) else { continue };
        if pair.confidence < 0.5 || left.0 == 0 {
            continue;
        }
        let explicit = |anchor: &&Anchor| anchor.origin != AnchorOrigin::Derived;
        let mut expected = names.names(right).filter(|anchor| !known_here.contains(anchor.name.as_str()));
        let changed = context.document.section_anchors(left).filter(explicit).filter(|anchor| !known_there.contains(anchor.name.as_str()));
        for found in changed {
            let Some(anchor) = expected.next() else { break };
            // The publishing system's own marks are no translation, and what another translation has too is the source's.
            if normal_anchor(&anchor.name) == normal_anchor(&found.name)
                || third.get_or_insert_with(|| elsewhere(context)).contains(found.name.as_str())
            {
                continue;
            }
            findings.push(
                context
                    .finding(&META, found.span)
                    .with("found", found.name.as_str())
                    .with("expected", anchor.name.as_str())
                    .related(Role::Baseline, context.base_place(anchor.span))
                    .about("anchor", context.article().canonical_anchor(&anchor.name))
                    .fix(Some(renaming.fix(found, &anchor.name))),
            );
        }
    }
}

/// The anchors of the article's other documents.
fn elsewhere<'a>(context: &ComparisonContext<'a>) -> HashSet<&'a str> {
    let collection = context.collection;
    let others = collection.article(context.comparison.document).members.iter().map(|member| member.document);
    let third = others.filter(|&id| id != context.comparison.document && id != context.comparison.base);
    third.flat_map(|id| &collection.document(id).anchors).map(|anchor| anchor.name.as_str()).collect()
}

/// Renames anchors together with the links of the page that lead to them.
pub(super) struct Renaming<'a> {
    text: &'a str,
    /// The targets of links within the page, by the name that they lead to.
    targets: HashMap<String, Vec<Span>>,
    /// Names that several anchors have: where links to them lead is not known, so they stay.
    repeated: HashSet<String>,
}

impl<'a> Renaming<'a> {
    pub(super) fn new(document: &Document, text: &'a str) -> Self {
        let mut targets: HashMap<String, Vec<Span>> = HashMap::new();
        for link in document.links.iter().filter(|link| link.target_span.of(text).starts_with('#')) {
            if let Some(fragment) = link.target.strip_prefix('#') {
                targets.entry(percent_decoded(fragment).nfc().collect()).or_default().push(link.target_span);
            }
        }
        // `<a id="x" name="x">` is one anchor.
        let mut first: HashMap<&str, Span> = HashMap::new();
        let mut repeated = HashSet::new();
        for anchor in &document.anchors {
            if *first.entry(&anchor.name).or_insert(anchor.whole) != anchor.whole {
                repeated.insert(anchor.name.nfc().collect());
            }
        }
        Self { text, targets, repeated }
    }

    pub(super) fn fix(&self, anchor: &Anchor, name: &str) -> Fix {
        let old: String = anchor.name.nfc().collect();
        let links = self.targets.get(&old).filter(|_| !self.repeated.contains(&old)).into_iter().flatten();
        let mut edits: Vec<Edit> = links.map(|&span| Edit { span, replacement: link_target(name) }).collect();
        edits.push(Edit { span: anchor.span, replacement: name.to_owned() });
        edits.sort();
        edits.dedup();
        // An id that is cut by a space leaves words behind it in the braces.
        let whole = anchor.origin != AnchorOrigin::Attribute || !anchor.whole.of(self.text).trim_matches(['{', '}', ' ']).contains(' ');
        Fix { applicability: if whole { Applicability::Safe } else { Applicability::Unsafe }, edits }
    }
}
