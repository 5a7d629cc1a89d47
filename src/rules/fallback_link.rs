//! Links to pages that this language lacks, so that readers come to another language.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::alignment::targets::Resolution;
use crate::document::{Article, Collection, DocumentId, Link, LinkKind};
use crate::finding::{Place, Role, RuleMeta, Scope, Severity};
use crate::locale::Locale;
use std::collections::BTreeMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC113",
    name: "fallback-link",
    severity: Severity::Note,
    scope: Scope::Collection,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["merge-conflict", "missing-translation"],
    arguments: &[
        ("targets", "the articles that this language lacks, in the order of the links"),
        ("fallback", "the locale that readers are shown"),
        ("count", "how many links lead there"),
    ],
    pages: pages!("fallback-link"),
};

/// The share of the source's articles, in percent, that the only translation must have for the others to be missing.
const NEARLY_ALL: usize = 80;

/// How much of the source is translated.
struct Coverage<'a> {
    /// Articles of the source.
    all: usize,
    /// Those that each other locale has.
    translated: BTreeMap<&'a Locale, usize>,
}

impl<'a> Coverage<'a> {
    fn of(collection: &'a Collection, source: &Locale) -> Self {
        let mut coverage = Self { all: 0, translated: BTreeMap::new() };
        for article in collection.articles.iter().filter(|article| article.source.is_some()) {
            coverage.all += 1;
            for locale in translations(article, source) {
                *coverage.translated.entry(locale).or_default() += 1;
            }
        }
        coverage
    }

    /// Whether an article that `own` has not is one that should be translated: another language has it, or, where there is no other, nearly
    /// all is. What no language has stays in the source's on purpose.
    fn lacks(&self, article: &Article, source: &Locale, own: Option<&Locale>) -> bool {
        if self.translated.len() > 1 {
            return translations(article, source).next().is_some();
        }
        own.and_then(|own| self.translated.get(own)).is_some_and(|&count| count * 100 >= self.all * NEARLY_ALL)
    }
}

/// The locales that an article was translated into.
fn translations<'a>(article: &'a Article, source: &Locale) -> impl Iterator<Item = &'a Locale> {
    article
        .members
        .iter()
        .filter(|member| !member.superseded)
        .filter_map(|member| member.locale.as_ref())
        .filter(move |locale| *locale != source)
}

/// Whether an address names its language: nothing is shown in its place there, as far as is known.
fn names_own_locale(target: &str, own: Option<&Locale>) -> bool {
    let path = target.split(['#', '?']).next().unwrap_or("");
    path.split('/').filter_map(Locale::from_segment).any(|locale| Some(&locale) == own)
}

/// Other links of one document that are shown beside the first.
const MOST_SHOWN: usize = 5;

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let collection = context.collection;
    let Some(source) = &collection.source_locale else { return };
    let coverage = Coverage::of(collection, source);
    for (id, document) in collection.iter().filter(|(_, document)| !document.reference_only) {
        if document.locale.is_none() || document.locale.as_ref() == Some(source) {
            continue;
        }
        let mut links: Vec<&Link> = Vec::new();
        let mut targets: BTreeMap<DocumentId, usize> = BTreeMap::new();
        for (link, resolution) in context.links.of(id) {
            let Resolution::Document { id: target, fallback: true, sure: true } = resolution else { continue };
            // What is included is shown where it is, and the language of a picture is seen.
            let leads = matches!(link.kind, LinkKind::Link | LinkKind::Html) && !names_own_locale(&link.target, document.locale.as_ref());
            let lacking = || coverage.lacks(collection.article(*target), source, document.locale.as_ref());
            if leads && collection.document(*target).locale.as_ref() == Some(source) && lacking() {
                targets.entry(*target).or_insert(links.len());
                links.push(link);
            }
        }
        let Some(first) = links.first() else { continue };
        let mut named: Vec<(usize, &str)> = targets.iter().map(|(id, at)| (*at, collection.article(*id).id.as_str())).collect();
        named.sort_unstable();
        let names: Vec<String> = named.into_iter().map(|(_, name)| name.to_owned()).collect();
        let finding = context.finding(&META, id, first.target_span).with("targets", names).with("fallback", source.as_str());
        let finding = finding.with("count", links.len()).of_its_own();
        let others = links[1..].iter().take(MOST_SHOWN).map(|link| Place { file: document.file, span: link.target_span });
        findings.push(others.fold(finding, |finding, place| finding.related(Role::Duplicate, place)));
    }
}
