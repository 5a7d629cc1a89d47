//! How each translation stands to the source as it is now: what `doccheck status` sums up.

use crate::alignment::freshness::Grade;
use crate::alignment::{current_source, exact_source};
use crate::document::{Article, Collection, DocumentId};
use crate::finding::Finding;
use crate::locale::Locale;
use crate::rules::source_changes;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// How a translation stands to its source.
#[derive(Debug, Clone)]
pub enum State {
    /// The text it was made from is known: what the source has changed since, as the finding about it; `None` where nothing.
    Graded(Grade, Option<Box<Finding>>),
    /// It cannot be told, for the reason with this name: that of a [`crate::document::Lack`], `no-revision` where none is named, or
    /// `no-source` where the source no longer has the article.
    Unverifiable(&'static str),
    /// There is no translation.
    Missing,
}

/// One article in one language.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The language.
    pub locale: Locale,
    /// The translation; where there is none, the source's document.
    pub document: DocumentId,
    /// How it stands.
    pub state: State,
}

/// How every article stands in every language that any is translated into, and in those of `required`, by language and path.
#[must_use]
pub fn standings(collection: &Collection, required: &[Locale]) -> Vec<Standing> {
    let of_source = |locale: &Locale| collection.source_locale.as_ref() == Some(locale);
    let seen = collection.documents.iter().filter(|document| !document.reference_only).filter_map(|document| document.locale.as_ref());
    let locales: BTreeSet<&Locale> = seen.chain(required).filter(|locale| !of_source(locale)).collect();
    let of_article = |article: &Article| {
        let members = article.members.iter().filter(|member| !member.superseded && !collection.document(member.document).reference_only);
        let translations = members.filter_map(|member| Some((member.locale.as_ref()?, member.document)));
        let mut found: Vec<Standing> = Vec::new();
        for (locale, document) in translations.filter(|(locale, document)| !of_source(locale) && article.source != Some(*document)) {
            found.push(Standing { locale: locale.clone(), document, state: state(collection, article, document) });
        }
        if let Some(source) = article.source {
            let absent = locales.iter().filter(|locale| !found.iter().any(|standing| standing.locale == ***locale)).collect::<Vec<_>>();
            found.extend(absent.into_iter().map(|&locale| Standing { locale: locale.clone(), document: source, state: State::Missing }));
        }
        found
    };
    let mut all: Vec<Standing> = collection.articles.par_iter().flat_map_iter(of_article).collect();
    all.sort_by(|a, b| (&a.locale, a.document).cmp(&(&b.locale, b.document)));
    all
}

fn state(collection: &Collection, article: &Article, id: DocumentId) -> State {
    let document = collection.document(id);
    let Some(then) = exact_source(collection, article, id) else {
        let lack = collection.lacks.get(&collection.file(document.file).path);
        return State::Unverifiable(lack.map_or("no-revision", |lack| lack.name()));
    };
    let Some(now) = current_source(collection, article, id) else { return State::Unverifiable("no-source") };
    match source_changes(collection, id, then, now) {
        None => State::Graded(Grade::Current, None),
        Some(finding) => {
            let grades = [Grade::Cosmetic, Grade::Structural, Grade::Codes];
            let grade = grades.into_iter().find(|grade| grade.name() == finding.text("kind")).unwrap_or(Grade::Cosmetic);
            State::Graded(grade, Some(Box::new(finding)))
        }
    }
}
