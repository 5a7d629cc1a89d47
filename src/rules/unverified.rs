//! A check that could not be made.

use super::{Check, CollectionContext, Findings, Rule, pages};
use crate::alignment::without_extension;
use crate::document::{Collection, Document, DocumentId};
use crate::finding::{Finding, Place};
use crate::finding::{RuleMeta, Scope, Severity};
use std::collections::HashSet;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Collection(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC004",
    name: "unverified",
    severity: Severity::Note,
    scope: Scope::Collection,
    since: "0.1.0",
    fix: None,
    yields_to: &[],
    arguments: &[
        ("reason", "`no-baseline`, `partial-tree`, `low-confidence`, `unknown-locale` or `ambiguous-article`"),
        ("count", "how many checks were left out"),
    ],
    pages: pages!("unverified"),
};

fn check(context: &CollectionContext<'_>, findings: &mut Findings) {
    let collection = context.collection;
    let mut compared: Vec<usize> = vec![0; collection.documents.len()];
    let mut unsure: Vec<usize> = vec![0; collection.documents.len()];
    for comparison in context.comparisons {
        let at = comparison.document.0 as usize;
        compared[at] += 1;
        unsure[at] += comparison.unsure;
    }
    let bases: HashSet<DocumentId> = context.comparisons.iter().map(|comparison| comparison.base).collect();
    let present = Present::new(collection);
    for (id, document) in collection.iter().filter(|(_, document)| !document.reference_only) {
        let article = collection.article(id);
        let mut report = |reason: &'static str, count: usize| {
            if count > 0 {
                let place = Place { file: document.file, span: document.title_span() };
                findings
                    .push(Finding::new(&META, place).with("reason", reason).with("count", count).about("unverified", reason).of_its_own());
            }
        };
        match &document.locale {
            None => report("unknown-locale", 1),
            // Others are compared with the source, and with the newest of the revisions.
            Some(_) if article.source == Some(id) || compared[id.0 as usize] > 0 => {}
            Some(_) => report("no-baseline", usize::from(!bases.contains(&id))),
        }
        report("low-confidence", unsure[id.0 as usize]);
        report("partial-tree", outgoing(document, &collection.file(document.file).relative, &present));
    }
}

/// Links, images and includes to files that were not read: whether they exist is not known.
fn outgoing(document: &Document, relative: &str, present: &Present<'_>) -> usize {
    let folder = relative.rsplit_once('/').map_or("", |(folder, _)| folder);
    let article_folder = document.article.rsplit_once('/').map_or("", |(folder, _)| folder);
    // What this locale lacks is served from the source's tree: the target is known where its article was read.
    let served = |target: &str| resolve(article_folder, target).is_some_and(|path| present.articles.contains(without_extension(&path)));
    let unknown = |target: &str| !is_template(target) && resolve(folder, target).is_some_and(|path| !present.has(&path)) && !served(target);
    document.links.iter().filter(|link| unknown(&link.target)).count()
}

/// Whether a target is filled in when the site is built: `{{ url }}`, `<%= url %>`, `${url}`, `BASE_URL`.
fn is_template(target: &str) -> bool {
    let name =
        !target.is_empty() && target.contains('_') && target.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    name || ["{{", "{%", "<%", "${"].iter().any(|mark| target.contains(mark))
}

/// What was read, by path, by folder and by article.
struct Present<'a> {
    files: HashSet<&'a str>,
    folders: HashSet<&'a str>,
    articles: HashSet<&'a str>,
}

impl<'a> Present<'a> {
    fn new(collection: &'a Collection) -> Self {
        let files: HashSet<&str> = collection.files.iter().map(|file| file.relative.as_str()).collect();
        let folders = files.iter().flat_map(|path| path.match_indices('/').map(|(at, _)| &path[..at])).collect();
        let articles = collection.articles.iter().map(|article| article.id.as_str()).collect();
        Self { files, folders, articles }
    }

    /// Whether a path was read, as sites write it: with or without its extension, or as the folder it stands in.
    fn has(&self, path: &str) -> bool {
        let with = |extension: &str| self.files.contains(format!("{path}{extension}").as_str());
        self.files.contains(path) || self.folders.contains(path) || with(".md") || with(".mdx")
    }
}

/// The path that a relative target names, from the folder of its document; `None` for anything else.
fn resolve(folder: &str, target: &str) -> Option<String> {
    let path = target.split(['#', '?']).next().unwrap_or("");
    let scheme = path.split('/').next().is_some_and(|first| first.contains(':'));
    if path.is_empty() || scheme || path.starts_with('/') || path.starts_with('\\') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}
