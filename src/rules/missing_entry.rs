//! An entry that the baseline has and the document has not.

use super::{Check, ComparisonContext, Findings, Rule, absence_span, absent_in, first_line, pages};
use crate::alignment::{Relation, entry_code};
use crate::document::{Document, SectionId};
use crate::finding::{Role, RuleMeta, Scope, Severity};
use std::cell::LazyCell;
use std::collections::{BTreeMap, HashMap};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC209",
    name: "missing-entry",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["merge-conflict"],
    arguments: &[
        ("kind", "`section` or `row`"),
        ("code", "the entry's code"),
        ("title", "its heading in the baseline; of a row its message, else its code"),
    ],
    pages: pages!("missing-entry"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    let severity = match context.comparison.relation {
        Relation::Same => None,
        // The source may have removed it: then nothing in the document speaks of it any more.
        Relation::Older => Some(Severity::Note),
        Relation::Newer | Relation::Unknown => return,
    };
    let tables = LazyCell::new(|| Tables::of(context));
    for &right in &context.difference.missing_entries {
        let entry = &context.base.entries[right];
        let code = entry_code(context.article(), context.base, right);
        let heading = context.base.section(entry.section);
        let (span, title, there) = match entry.row {
            Some(row) => {
                let span = match (tables.holding(context.base, row), severity) {
                    (Some(table), _) => first_line(context.document, table, context.text),
                    // A table that is missing as a whole is one fault, and another rule's.
                    (None, None) => continue,
                    (None, Some(_)) => absent_in(context, context.comparison.document_section(entry.section).unwrap_or(SectionId(0))),
                };
                (span, entry.message.as_ref().map_or(code.as_str(), |message| message.text.as_str()), entry.code_span)
            }
            None => (absence_span(context, entry.section), heading.text.as_str(), heading.title),
        };
        let mut finding = context
            .finding(&META, span)
            .with("kind", if entry.row.is_some() { "row" } else { "section" })
            .with("code", code.as_str())
            .with("title", title)
            .related(Role::Baseline, context.base_place(there))
            .entry(Some(&code));
        // Links to a row lead to an anchor in it.
        for anchor in context.base.entry_anchors(entry) {
            finding = finding.about("anchor", context.article().canonical_anchor(&anchor.name));
        }
        let inner = entry.heading().map_or(0..0, |section| section.0 + 1..heading.end);
        for section in inner {
            for anchor in context.base.section_anchors(SectionId(section)) {
                finding = finding.about("anchor", context.article().canonical_anchor(&anchor.name));
            }
        }
        finding = finding.about("entry", &code);
        if let Some(severity) = severity {
            finding.severity = severity;
        }
        findings.push(finding);
    }
}

/// The tables of the base whose rows are entries, with the document's that holds most of these: both as blocks.
struct Tables(HashMap<u32, u32>);

impl Tables {
    fn of(context: &ComparisonContext<'_>) -> Self {
        let table = |document: &Document, entry: usize| document.outline.blocks[document.entries[entry].row? as usize].parent;
        let mut counts: BTreeMap<(u32, u32), usize> = BTreeMap::new();
        for (left, right) in context.comparison.entries.iter().filter_map(|pair| pair.left.zip(pair.right)) {
            if let (Some(own), Some(base)) = (table(context.document, left), table(context.base, right)) {
                *counts.entry((base, own)).or_default() += 1;
            }
        }
        let mut most: HashMap<u32, (usize, u32)> = HashMap::new();
        for ((base, own), count) in counts {
            let known = most.entry(base).or_insert((count, own));
            if known.0 < count {
                *known = (count, own);
            }
        }
        Self(most.into_iter().map(|(base, (_, own))| (base, own)).collect())
    }

    /// The document's table in which a row of the base belongs.
    fn holding(&self, base: &Document, row: u32) -> Option<u32> {
        self.0.get(&base.outline.blocks[row as usize].parent?).copied()
    }
}
