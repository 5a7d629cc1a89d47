//! A heading two levels or more below the one before it.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::Section;
use crate::finding::{Role, RuleMeta, Scope, Severity};
use crate::markdown::BlockKind;
use std::collections::BTreeMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC705",
    name: "skipped-heading-level",
    severity: Severity::Note,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["heading-level-mismatch", "merge-conflict"],
    arguments: &[
        ("from", "the level of the heading before"),
        ("to", "the level of this one"),
        ("expected", "the deepest level that may follow"),
        ("count", "how often the document does this"),
    ],
    pages: pages!("skipped-heading-level"),
};

/// Other places of one document that are shown beside the first.
const MOST_SHOWN: usize = 5;

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    // A heading inside a quotation or a list item belongs to another order.
    let headings = document.sections.iter().filter(|section| section.level > 0);
    let headings: Vec<&Section> = headings.filter(|s| document.outline.blocks[s.block as usize].parent.is_none()).collect();
    let mut skips: BTreeMap<(u8, u8), Vec<&Section>> = BTreeMap::new();
    for pair in headings.windows(2) {
        let (from, to) = (pair[0].level, pair[1].level);
        if to > from + 1 && !has_html_heading(context, pair[0], pair[1]) {
            skips.entry((from, to)).or_default().push(pair[1]);
        }
    }
    for ((from, to), places) in skips {
        let finding = context.finding(&META, places[0].title).with("from", u32::from(from)).with("to", u32::from(to));
        let finding = finding.with("expected", u32::from(from) + 1).with("count", places.len());
        let others = places[1..].iter().take(MOST_SHOWN);
        findings.push(others.fold(finding, |finding, other| finding.related(Role::Duplicate, context.place(other.title))));
    }
}

/// Whether a heading is written as HTML between two others.
fn has_html_heading(context: &DocumentContext<'_>, from: &Section, to: &Section) -> bool {
    let opens =
        |html: &str| html.match_indices("<h").any(|(at, _)| html.as_bytes().get(at + 2).is_some_and(|level| (b'1'..=b'6').contains(level)));
    let blocks = &context.document.outline.blocks[from.block as usize..to.block as usize];
    blocks.iter().filter(|block| block.kind == BlockKind::Html).any(|block| opens(&block.span.of(context.text).to_ascii_lowercase()))
}
