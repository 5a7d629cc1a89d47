//! A cause that the baseline lists and the document does not.

use super::canonical_code;
use super::{Check, ComparisonContext, Findings, Rule, pages};
use crate::alignment::{
    Relation,
    causes::{self, target},
};
use crate::document::{Cause, Document};
use crate::finding::Role;
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC301",
    name: "missing-cause",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["missing-section", "missing-entry", "merge-conflict"],
    arguments: &[
        (
            "kind",
            "`lost`, or `closed` where the source removed it: its section and every link to it are gone together, or newer revisions do not list it either",
        ),
        ("code", "the entry's code"),
        ("count", "how many causes the document lists"),
        ("expected", "how many causes the baseline lists"),
        ("missing", "the missing causes, each as `number: anchor`"),
    ],
    pages: pages!("missing-cause"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !matches!(context.comparison.relation, Relation::Same | Relation::Older) {
        return;
    }
    for difference in &context.difference.causes {
        let (entry, base) = (&context.document.entries[difference.entry], &context.base.entries[difference.base_entry]);
        let missing: Vec<usize> = difference.missing().collect();
        if missing.is_empty() {
            continue;
        }
        let code = canonical_code(context.collection, context.comparison.document, difference.entry);
        let targets: Vec<Option<String>> = missing.iter().map(|&at| target(&base.causes[at], context.base, context.article())).collect();
        let closed = targets
            .iter()
            .all(|target| target.as_ref().is_none_or(|target| gone(context, target) || unlisted_since(context, difference.entry, target)));
        let named = missing.iter().map(|&at| name(&base.causes[at], at, context.base)).collect::<Vec<_>>();
        let mut finding = context
            .finding(&META, context.document.section(entry.section).title)
            .with("kind", if closed && !context.in_step() { "closed" } else { "lost" })
            .with("code", code.as_str())
            .with("count", entry.causes.len())
            .with("expected", base.causes.len())
            .with("missing", named);
        for (&at, target) in missing.iter().zip(&targets) {
            finding = finding.related(Role::Baseline, context.base_place(base.causes[at].span));
            finding = finding.about("anchor", target.as_deref().unwrap_or(&base.causes[at].text));
        }
        // Where a cause was lost, so was its number: one fault. Where the source removed it, the rest should count on.
        if !closed || context.in_step() {
            finding = finding.explaining("numbers", &difference.entry.to_string());
        }
        if context.comparison.relation == Relation::Older {
            finding.severity = if closed { Severity::Note } else { Severity::Warning };
        }
        findings.push(finding);
    }
}

/// `number: anchor` as its document writes them, or the text where the cause has no link.
pub(super) fn name(cause: &Cause, index: usize, document: &Document) -> String {
    let number = cause.number.map_or(index + 1, |number| number as usize);
    let target = cause.link.map(|link| document.links[link as usize].target.trim_start_matches('#'));
    format!("{number}: {}", target.unwrap_or(&cause.text))
}

/// Whether neither the section nor a link to it is left in the document.
fn gone(context: &ComparisonContext<'_>, target: &str) -> bool {
    let article = context.article();
    let same = |anchor: &str| article.canonical_anchor(anchor) == target;
    let linked = context.document.links.iter().filter_map(|link| link.target.strip_prefix('#')).any(same);
    let present = context.document.anchors.iter().any(|anchor| same(&anchor.name));
    !linked && !present
}

/// Whether a newer revision of the article documents the entry without this cause: then the source removed it.
fn unlisted_since(context: &ComparisonContext<'_>, entry: usize, target: &str) -> bool {
    let (article, id) = (context.article(), context.comparison.document);
    let own = context.document.revision.order();
    let Some(slot) = article.entry_of(id, entry) else { return false };
    slot.occurrences.iter().any(|(&other, &index)| {
        let document = context.collection.document(other);
        let newer = own.is_some() && document.revision.order() > own && !document.reference_only;
        newer && !document.entries[index].causes.iter().any(|cause| causes::target(cause, document, article).as_deref() == Some(target))
    })
}
