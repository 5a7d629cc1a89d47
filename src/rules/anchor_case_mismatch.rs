//! A link whose anchor differs only in case or separators.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::alignment::targets::percent_decoded;
use crate::document::LinkKind;
use crate::document::fragments::{Answer, Fragments, link_target};
use crate::finding::{Applicability, RuleMeta, Scope, Severity};
use crate::finding::{Fix, Role};
use std::cell::LazyCell;
use unicode_normalization::UnicodeNormalization;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC102",
    name: "anchor-case-mismatch",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[("found", "the anchor as linked"), ("expected", "the anchor as defined")],
    pages: pages!("anchor-case-mismatch"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    let known = LazyCell::new(|| Fragments::new(&document.anchors, document.dialect));
    for link in document.links.iter().filter(|link| matches!(link.kind, LinkKind::Link | LinkKind::Html)) {
        let Some(fragment) = link.target.strip_prefix('#').filter(|fragment| !fragment.is_empty()) else { continue };
        let fragment: String = percent_decoded(fragment).nfc().collect();
        let Answer::Near { anchor, alone } = known.answer(&fragment) else { continue };
        // Of two sections with such an anchor, either may be meant.
        let mendable = alone && link.target_span.of(context.text).starts_with('#');
        let fix = mendable.then(|| Fix::safe(link.target_span, link_target(&anchor.name)));
        findings.push(
            context
                .finding(&META, link.target_span)
                .with("found", fragment.as_str())
                .with("expected", anchor.name.as_str())
                .related(Role::Target, context.place(anchor.span))
                .fix(fix),
        );
    }
}
