//! A cause whose solution is empty, or was lost.

use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::document::{Cause, Document, SectionId};
use crate::finding::{Finding, Role, RuleMeta, Scope, Severity};
use crate::markdown::BlockKind;
use std::collections::HashMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC306",
    name: "cause-without-solution",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["missing-section", "missing-entry", "merge-conflict", "heading-level-mismatch"],
    arguments: &[
        ("kind", "`empty` (nothing stands in the section) or `baseline` (the baseline has text in it)"),
        ("title", "the heading of the section"),
        ("number", "the number of the cause that leads to it, or 0"),
    ],
    pages: pages!("cause-without-solution"),
};

fn check_document(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    let targets = targets(document);
    if targets.is_empty() {
        return;
    }
    let content = Content::of(document, context.text);
    let next = |at: usize| targets.get(at + 1).map(|(section, _)| *section);
    for (at, &(section, cause)) in targets.iter().enumerate() {
        if content.is_empty(document, section) && !answered_beside(document, section, next(at)) {
            let finding = context.finding(&META, document.section(section).title).with("kind", "empty");
            findings.push(told(finding, document, section, cause).related(Role::Evidence, context.place(cause.span)));
        }
    }
}

fn check_comparison(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let (document, base) = (context.document, context.base);
    let targets = targets(document);
    if targets.is_empty() {
        return;
    }
    let (here, there) = (Content::of(document, context.text), Content::of(base, context.base_text));
    for (target, cause) in targets {
        // Parts of the solution, such as the steps under a heading of their own; an empty whole is told without a baseline.
        let mut part = target.0 + u32::from(!here.is_empty(document, target));
        while part < document.section(target).end {
            let section = SectionId(part);
            let Some(other) = context.comparison.base_section(section).filter(|_| here.is_empty(document, section)) else {
                part += 1;
                continue;
            };
            if !there.is_empty(base, other) {
                let finding = context.finding(&META, document.section(section).title).with("kind", "baseline");
                findings.push(
                    told(finding, document, section, cause)
                        .related(Role::Baseline, context.base_place(base.section(other).title))
                        .related(Role::Evidence, context.place(cause.span)),
                );
            }
            part = document.section(section).end;
        }
    }
}

/// Whether the heading after an empty section may hold its solution: one of its own level that no cause leads to.
fn answered_beside(document: &Document, section: SectionId, next_target: Option<SectionId>) -> bool {
    let after = document.section(section).end;
    let beside = document.sections.get(after as usize).is_some_and(|other| other.level == document.section(section).level);
    beside && next_target != Some(SectionId(after))
}

fn told(finding: Finding, document: &Document, section: SectionId, cause: &Cause) -> Finding {
    // Its heading is known by where it stands; its words say nothing elsewhere.
    let finding = finding.with("title", document.section(section).text.as_str()).with("number", cause.number.unwrap_or(0));
    finding.about("solution", &section.0.to_string()).known_by("empty")
}

/// The sections that causes lead to, each with the first cause that does, in the order of the document.
fn targets(document: &Document) -> Vec<(SectionId, &Cause)> {
    let causes = || document.entries.iter().flat_map(|entry| &entry.causes).chain(document.cause_lists.iter().flat_map(|list| &list.items));
    if causes().next().is_none() {
        return Vec::new();
    }
    let on_headings = document.anchors.iter().rev().filter(|anchor| anchor.on_heading);
    let sections: HashMap<&str, SectionId> = on_headings.map(|anchor| (anchor.name.as_str(), anchor.section)).collect();
    let mut first: HashMap<SectionId, &Cause> = HashMap::new();
    for cause in causes() {
        let target = cause.link.and_then(|link| document.links[link as usize].target.strip_prefix('#'));
        if let Some(&section) = target.and_then(|name| sections.get(name)) {
            first.entry(section).or_insert(cause);
        }
    }
    let mut targets: Vec<_> = first.into_iter().collect();
    targets.sort_by_key(|(section, _)| *section);
    targets
}

/// How much stands in the sections of a document before each block: a section is empty where it adds nothing.
struct Content(Vec<u32>);

impl Content {
    fn of(document: &Document, text: &str) -> Self {
        let mut count = 0;
        let blocks = document.outline.blocks.iter().map(|block| {
            let before = count;
            let says = match block.kind {
                BlockKind::Heading { .. } | BlockKind::Rule => false,
                BlockKind::Html => !is_comment(block.span.of(text)),
                _ => !block.span.of(text).trim().is_empty(),
            };
            count += u32::from(says);
            before
        });
        let mut before: Vec<u32> = blocks.collect();
        before.push(count);
        Self(before)
    }

    /// Whether nothing stands in a section and those inside it, but headings.
    fn is_empty(&self, document: &Document, section: SectionId) -> bool {
        let start = document.section(section).content.start as usize;
        let last = document.section(section).end.saturating_sub(1).max(section.0);
        let end = document.section(SectionId(last)).content.end as usize;
        self.0.get(start) == self.0.get(end.max(start))
    }
}

fn is_comment(html: &str) -> bool {
    html.trim_start().strip_prefix("<!--").and_then(|rest| rest.split_once("-->")).is_some_and(|(_, after)| after.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::lower;
    use crate::finding::FileId;
    use crate::source::{Limits, SourceFile};

    #[test]
    fn a_section_with_headings_and_comments_alone_is_empty() {
        let text = "# T\n\n## A\n\n<!-- none -->\n\n### B\n\n## C\n\n### D\n\nDo.\n\n## E\n";
        let file = SourceFile::from_bytes("a.md".into(), "a.md".into(), text.as_bytes().to_vec(), &Limits::default());
        let document = lower(FileId(0), &file, None);
        let content = Content::of(&document, text);
        let empty: Vec<bool> = (1..7).map(|at| content.is_empty(&document, SectionId(at))).collect();
        assert_eq!(empty, [false, true, true, false, false, true]);
    }
}
