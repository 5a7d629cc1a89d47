//! Codes that the source documents and a locale does not.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::document::DocumentId;
use crate::finding::{Place, Role};
use crate::finding::{RuleMeta, Scope, Severity};
use crate::locale::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC903",
    name: "locale-gap",
    severity: Severity::Note,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[
        ("missing", "the names, in the order of the source, of the codes that the locale lacks"),
        ("count", "how many they are"),
        ("total", "how many codes the source documents"),
        ("percent", "how many of a hundred codes the locale documents"),
        ("wanted", "the locale"),
    ],
    pages: pages!("locale-gap"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let collection = context.collection;
    let Some(source) = &collection.source_locale else { return };
    // In the order of the source: code, where it stands, the locales that have its article.
    let mut documented: Vec<(&str, Place, BTreeSet<&Locale>)> = Vec::new();
    let mut codes: BTreeMap<&Locale, BTreeSet<&str>> = BTreeMap::new();
    let mut first: BTreeMap<&Locale, (usize, DocumentId)> = BTreeMap::new();
    for article in &collection.articles {
        let members = || {
            article.members.iter().filter(|member| {
                let document = collection.document(member.document);
                !member.superseded && (!document.reference_only || document.partial)
            })
        };
        let locales: BTreeSet<&Locale> = members().filter_map(|member| member.locale.as_ref()).collect();
        for member in members() {
            let Some(locale) = &member.locale else { continue };
            // The page of the locale that stands highest speaks for it.
            let depth = collection.file(collection.document(member.document).file).relative.matches('/').count();
            let known = first.entry(locale).or_insert((depth, member.document));
            *known = (*known).min((depth, member.document));
        }
        for entry in &article.entries {
            let Some(code) = entry.codes.first() else { continue };
            for member in members().filter(|member| entry.occurrences.contains_key(&member.document)) {
                let Some(locale) = &member.locale else { continue };
                let new = codes.entry(locale).or_default().insert(code);
                if locale == source && new {
                    let document = collection.document(member.document);
                    let span = document.entries[entry.occurrences[&member.document]].code_span;
                    documented.push((code, Place { file: document.file, span }, locales.clone()));
                }
            }
        }
    }
    for (locale, own) in codes.iter().filter(|(locale, _)| **locale != source) {
        let missing: Vec<_> = documented.iter().filter(|(code, ..)| !own.contains(code)).collect();
        // What only translated pages lack is told there, page by page.
        let untranslated = |(_, _, locales): &&&(&str, Place, BTreeSet<&Locale>)| !locales.contains(*locale);
        let (Some(&(_, id)), Some((_, place, _))) = (first.get(locale), missing.iter().find(untranslated)) else { continue };
        let here = documented.len() - missing.len();
        let finding = context
            .finding(&META, id, collection.document(id).title_span())
            .with("missing", missing.iter().map(|(code, ..)| (*code).to_owned()).collect::<Vec<_>>())
            .with("count", missing.len())
            .with("total", documented.len())
            .with("percent", here * 100 / documented.len().max(1))
            .with("wanted", locale.as_str());
        findings.push(finding.about("gap", locale.as_str()).of_its_own().related(Role::Baseline, *place));
    }
}
