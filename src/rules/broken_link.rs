//! A link to a page or a file that is not there.

use super::{Check, CollectionContext, Findings, Rule, lower, pages};
use crate::alignment::targets::{Fault, Resolution, page_stem};
use crate::document::{Document, LinkKind};
use crate::finding::{Finding, Place, Related, Role, RuleMeta, Scope, Severity};
use crate::markdown::Dialect;
use std::collections::HashMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC103",
    name: "broken-link",
    severity: Severity::Error,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["hidden-character", "hard-coded-locale", "link-outside-root", "merge-conflict", "changed-url"],
    arguments: &[
        (
            "kind",
            "`absent`, `case` (a file differs in case only), `form` (brackets or a lost slash) or `scheme` (an address without its scheme)",
        ),
        ("target", "the target, as written"),
        ("suggestion", "what may have been meant, as the document would write it, or empty"),
        ("fallback", "the locale that serves what this one lacks, where the target is not either, or empty"),
        ("count", "how many links of the document have this target"),
    ],
    pages: pages!("broken-link"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    report(context, &META, &[LinkKind::Link, LinkKind::Html], findings);
}

/// Missing targets of one document for which what was meant is looked for: one with thousands has another fault.
const MOST_GUESSES: usize = 100;

/// Other links to the same target that are shown beside a finding.
const MOST_DUPLICATES: usize = 5;

/// Reports what links of these kinds lead to and is not there: one finding for each document and target.
pub(super) fn report(context: &CollectionContext<'_>, meta: &'static RuleMeta, kinds: &[LinkKind], findings: &mut Findings) {
    let links = context.links;
    for (id, document) in context.collection.iter().filter(|(_, document)| !document.reference_only) {
        let source = context.collection.source_locale.as_ref().filter(|source| document.locale.as_ref().is_some_and(|own| own != *source));
        let fallback = source.map_or("", |source| source.as_str());
        // By what is missing: the finding, and how many links lead there.
        let mut known: HashMap<&str, (Finding, usize)> = HashMap::new();
        for (link, resolution) in links.of(id).filter(|(link, _)| kinds.contains(&link.kind)) {
            let Resolution::Missing(missing) = resolution else { continue };
            if !links.is_broken(missing, context.options.tree) {
                continue;
            }
            // With and without its extension it is one page.
            let path = page_stem(&missing.path);
            let kind = match missing.fault {
                Fault::Absent | Fault::Moved(_) => "absent",
                Fault::Case(_) => "case",
                Fault::Form(_) => "form",
                Fault::Scheme => "scheme",
            };
            if let Some((finding, count)) = known.get_mut(path) {
                *count += 1;
                if finding.related.len() < MOST_DUPLICATES {
                    let place = Place { file: document.file, span: link.target_span };
                    finding.related.push(Related { place, role: Role::Duplicate });
                }
                continue;
            }
            // Only what is absent has to be searched for.
            let guessing = missing.fault != Fault::Absent || known.len() < MOST_GUESSES;
            let suggestion = if guessing { links.suggestion(id, missing).unwrap_or_default() } else { String::new() };
            let finding = context
                .finding(meta, id, link.target_span)
                .with("kind", kind)
                .with("target", link.target.as_str())
                .with("suggestion", suggestion)
                .with("fallback", fallback)
                .about("link", path)
                // What is missing lies in the folder of each language.
                .known_by(format!("{kind} {}", link.target));
            known.insert(path, (weighed(finding, context, document), 1));
        }
        // In whatever order: all findings are sorted in the end.
        findings.extend(known.into_values().map(|(finding, count)| finding.with("count", count)));
    }
}

/// The severity that the evidence carries.
fn weighed(finding: Finding, context: &CollectionContext<'_>, document: &Document) -> Finding {
    // The publishing system of docfx does not tell case apart; the text still breaks wherever else it is read.
    let ignores_case = finding.text("kind") == "case" && document.dialect == Dialect::Docfx;
    // A source tree that was not given may hold what a translation lacks.
    let served = || document.locale.as_ref().is_some_and(|locale| locale.language() != "en") && context.collection.source_locale.is_none();
    let weaker = ignores_case || finding.text("kind") == "absent" && served();
    let severity = if weaker { lower(finding.severity) } else { finding.severity };
    finding.severity(severity)
}
