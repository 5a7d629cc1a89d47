//! An anchor that was published and is gone.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::alignment::promises::{LostAnchor, alias};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Finding, Fix};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC111",
    name: "lost-anchor",
    severity: Severity::Error,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["translated-anchor", "missing-heading-anchor", "missing-section", "missing-entry", "missing-cause", "merge-conflict"],
    arguments: &[("anchors", "the names, in the order in which they were published, of the anchors that are gone")],
    pages: pages!("lost-anchor"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let Some(promises) = context.promises else { return };
    let mut rest = promises.anchors.as_slice();
    while let Some(first) = rest.first() {
        let (document, others) = rest.split_at(rest.iter().take_while(|lost| lost.document == first.document).count());
        rest = others;
        let (known, unknown): (Vec<&LostAnchor>, Vec<&LostAnchor>) = document.iter().partition(|lost| lost.section.is_some());
        let place = context.collection.document(first.document);
        for lost in known {
            let Some(section) = lost.section else { continue };
            let finding = told(context, &[lost], place.section(section).title);
            let alias = alias(place, context.collection.text(first.document), section, &lost.anchor);
            let fix = alias.map(|alias| if alias.usual { Fix::safe(alias.at, alias.text) } else { Fix::not_safe(alias.at, alias.text) });
            findings.push(finding.fix(fix));
        }
        // Of the others nobody knows where they stood.
        if !unknown.is_empty() {
            findings.push(told(context, &unknown, place.title_span()));
        }
    }
}

fn told(context: &CollectionContext<'_>, lost: &[&LostAnchor], span: Span) -> Finding {
    let names: Vec<String> = lost.iter().map(|lost| lost.anchor.clone()).collect();
    let article = context.collection.article(lost[0].document);
    let finding = context.finding(&META, lost[0].document, span).with("anchors", names.clone());
    names.iter().fold(finding, |finding, name| finding.about("anchor", article.canonical_anchor(name)))
}
