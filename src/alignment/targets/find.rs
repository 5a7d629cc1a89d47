//! Looking a target up among the names that were seen.

use super::path::{Written, folder, join, name, page_stem, without_extension, written};
use super::suggest::Names;
use super::trees::{Trees, roots};
use super::{Fault, Missing, Resolution};
use crate::document::{Article, Collection, DocumentId, Link, LinkKind};
use crate::finding::FileId;
use crate::locale::Locale;
use crate::markdown::Dialect;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;
use unicode_normalization::UnicodeNormalization;

/// Pages that stand for their folder.
const INDEXES: [&str; 7] = ["index.md", "README.md", "_index.md", "index.mdx", "readme.md", "Readme.md", "index.markdown"];
/// The same without what articles' ids do not have.
const INDEX_STEMS: [&str; 4] = ["index", "README", "_index", "readme"];
/// What pages are called on disk.
const PAGES: [&str; 3] = [".md", ".mdx", ".markdown"];
/// Folders whose files lie at the root of the site.
const PUBLIC: [&str; 3] = ["", "static/", "public/"];

/// Folders above a document that the site's root is looked for in.
const MOST_ROOTS: usize = 32;
/// What is written in front of a target by mistake.
const OPENING: [char; 5] = ['(', '[', '"', '\'', '“'];
/// What is written behind one.
const CLOSING: [char; 11] = [')', ']', '"', '\'', '”', '.', ',', ';', '。', '，', '、'];

/// A target looked up by itself; what a route is depends on all the others.
#[derive(Debug)]
pub(super) enum Looked<'a> {
    Plain(Resolution<'a>),
    /// A path with a slash at its start, found below one of the folders that may be the site's root.
    Rooted(Resolution<'a>),
    /// A path without one, found only there; and what it is where such paths are mistakes.
    Route(Resolution<'a>, Missing<'a>),
}

/// The names that were seen, to look up.
#[derive(Debug)]
pub(super) struct Targets<'a> {
    collection: &'a Collection,
    files: HashMap<&'a str, FileId>,
    others: HashSet<&'a str>,
    folders: HashSet<&'a str>,
    articles: HashMap<&'a str, &'a Article>,
    trees: Trees<'a>,
    /// Paths by what case and Unicode's normal forms do not tell apart, made when something is not found.
    spellings: OnceLock<HashMap<String, &'a str>>,
    names: OnceLock<Names<'a>>,
}

/// What lies at a path.
enum Hit {
    Document { id: DocumentId, fallback: bool },
    File,
}

impl<'a> Targets<'a> {
    pub(super) fn new(collection: &'a Collection) -> Self {
        let references: HashSet<FileId> = collection.documents.iter().filter(|d| d.reference_only).map(|d| d.file).collect();
        let ids = (0u32..).map(FileId);
        let files: HashMap<&str, FileId> = collection
            .files
            .iter()
            .zip(ids)
            .filter(|(_, id)| !references.contains(id))
            .map(|(file, id)| (file.relative.as_str(), id))
            .collect();
        let others: HashSet<&str> = collection.inventory.files.iter().map(String::as_str).collect();
        let mut folders = HashSet::new();
        for path in files.keys().chain(&others) {
            // From the innermost out: what is known has known parents.
            for (at, _) in path.rmatch_indices('/') {
                if !folders.insert(&path[..at]) {
                    break;
                }
            }
        }
        let articles = collection.articles.iter().map(|article| (article.id.as_str(), article)).collect();
        let trees = Trees::new(collection);
        Self { collection, files, others, folders, articles, trees, spellings: OnceLock::new(), names: OnceLock::new() }
    }

    /// What `link` leads to from the document at `index`, as [`Self::resolve`] tells it.
    ///
    /// Some paths begin in no folder that the text names: what MkDocs and Hugo include lies below one that a configuration
    /// names, and Hugo's references find a page by its name, wherever it lies.
    pub(super) fn resolve_link(&self, index: usize, link: &Link, pointed: &mut Vec<(String, bool)>) -> Looked<'a> {
        let document = &self.collection.documents[index];
        let include = link.kind == LinkKind::Include && !document.dialect.syntax().includes_from_page;
        let reference = document.dialect == Dialect::Hugo && is_reference(link, &self.collection.file(document.file).text);
        let (Written::Relative(path) | Written::FromRoot(path), true) = (written(&link.target), include || reference) else {
            return self.resolve(index, &link.target, pointed);
        };
        let own = self.collection.file(document.file).relative.as_str();
        let Some(joined) = join(folder(own), &path) else { return Looked::Plain(Resolution::Unverified) };
        if let Some(hit) = self.at(index, &joined) {
            return Looked::Plain(found(hit, true));
        }
        if let Some(resolution) = self.below_roots(index, &path) {
            return Looked::Plain(resolution);
        }
        // A section is referred to by its folder, which has no extension.
        let nowhere = reference && page_stem(&path) != path && !self.names().has_name(&path) && self.collection.inventory.walked(&joined);
        Looked::Plain(match nowhere {
            true => Resolution::Missing(Missing { path: joined, fault: Fault::Absent }),
            false => Resolution::Unverified,
        })
    }

    /// What `target` leads to from the document at `index`. Adds to `pointed` the path that a relative target names,
    /// and whether it is there.
    pub(super) fn resolve(&self, index: usize, target: &str, pointed: &mut Vec<(String, bool)>) -> Looked<'a> {
        match written(target) {
            Written::Here => Looked::Plain(Resolution::Here),
            Written::External | Written::Template => Looked::Plain(Resolution::External),
            Written::Outside => Looked::Plain(Resolution::Outside),
            Written::FromRoot(path) => match self.below_roots(index, &path) {
                Some(resolution) => Looked::Rooted(resolution),
                None => Looked::Plain(Resolution::Unverified),
            },
            Written::Relative(path) => self.relative(index, target, &path, pointed),
        }
    }

    fn relative(&self, index: usize, target: &str, path: &str, pointed: &mut Vec<(String, bool)>) -> Looked<'a> {
        let document = &self.collection.documents[index];
        let own = self.collection.file(document.file).relative.as_str();
        let Some(joined) = join(folder(own), path) else { return Looked::Plain(Resolution::Unverified) };
        if let Some(hit) = self.at(index, &joined) {
            pointed.push((page_stem(&joined).to_owned(), true));
            return Looked::Plain(found(hit, true));
        }
        // Sites that show `a.md` as `a/` resolve what is no file's name from there.
        let stem = without_extension(own);
        let as_folder = document.dialect != Dialect::Docfx && !INDEX_STEMS.contains(&name(stem)) && page_stem(path) == path;
        if as_folder && let Some(hit) = join(stem, path).and_then(|path| self.at(index, &path)) {
            return Looked::Plain(found(hit, true));
        }
        // Routes of a site may be written from its root without saying so.
        let route = if as_folder && !path.starts_with('.') && path.contains('/') { self.below_roots(index, path) } else { None };
        if !self.collection.inventory.walked(&joined) {
            return Looked::Plain(route.unwrap_or(Resolution::Unverified));
        }
        if let Some(resolution) = route {
            return Looked::Route(resolution, Missing { path: joined, fault: Fault::Form(format!("/{target}")) });
        }
        let missing = |path: String, fault: Fault<'a>| Looked::Plain(Resolution::Missing(Missing { path, fault }));
        if path.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) {
            return missing(target.to_owned(), Fault::Scheme);
        }
        if let Some(mended) = self.mended(index, target) {
            return missing(joined, Fault::Form(mended));
        }
        // No path begins with a bracket that is never closed; what it was to be is not known.
        if target.starts_with('[') && !target.contains(']') {
            return missing(joined, Fault::Form(String::new()));
        }
        match self.respelt(&joined) {
            // One name in two of Unicode's normal forms is one name.
            Some(spelt) if spelt.nfc().eq(joined.nfc()) => {
                Looked::Plain(self.at(index, spelt).map_or(Resolution::File, |hit| found(hit, true)))
            }
            Some(spelt) => missing(joined, Fault::Case(spelt)),
            None => match self.moved_down(&joined) {
                Some(now) => missing(joined, Fault::Moved(now)),
                None => {
                    pointed.push((page_stem(&joined).to_owned(), false));
                    missing(joined, Fault::Absent)
                }
            },
        }
    }

    /// A target without brackets, quotation marks and punctuation around it, where it leads somewhere then.
    fn mended(&self, index: usize, target: &str) -> Option<String> {
        let trimmed = target.trim_start_matches(OPENING).trim_end_matches(CLOSING);
        if trimmed.len() == target.len() {
            return None;
        }
        let own = self.collection.file(self.collection.documents[index].file).relative.as_str();
        let leads = match written(trimmed) {
            Written::Relative(path) => join(folder(own), &path).and_then(|path| self.at(index, &path)).is_some(),
            Written::FromRoot(path) => self.below_roots(index, &path).is_some(),
            _ => false,
        };
        // A path from the site's root that lost its slash among the brackets.
        let route = || written(trimmed) != Written::Here && trimmed.contains('/') && self.below_roots(index, trimmed).is_some();
        if leads { Some(trimmed.to_owned()) } else { route().then(|| format!("/{trimmed}")) }
    }

    /// What lies at `path` below any folder that may be the site's root.
    fn below_roots(&self, index: usize, path: &str) -> Option<Resolution<'a>> {
        let own = self.collection.file(self.collection.documents[index].file).relative.as_str();
        let mut first: Option<Resolution<'a>> = None;
        for root in roots(own).take(MOST_ROOTS) {
            for public in PUBLIC {
                let place = join(root, public).and_then(|root| join(&root, path));
                let Some(hit) = place.and_then(|path| self.at(index, &path)) else { continue };
                match (&mut first, found(hit, true)) {
                    (None, only) => first = Some(only),
                    (Some(Resolution::Document { id, sure, .. }), next) => {
                        *sure &= matches!(next, Resolution::Document { id: other, .. } if other == *id);
                    }
                    (Some(_), _) => {}
                }
            }
        }
        first
    }

    /// What lies at `path`, however sites may write it, in the document's own locale or in one that serves it.
    fn at(&self, index: usize, path: &str) -> Option<Hit> {
        self.literally(path).or_else(|| self.localized(index, path))
    }

    /// What lies at `path` itself: a file, a folder's page, or a page whose extension is not written or another.
    fn literally(&self, path: &str) -> Option<Hit> {
        if let Some(hit) = self.named(path) {
            return Some(hit);
        }
        if path.is_empty() || self.folders.contains(path) {
            let index =
                INDEXES.iter().find_map(|name| self.named(&if path.is_empty() { (*name).to_owned() } else { format!("{path}/{name}") }));
            return index.or(Some(Hit::File));
        }
        let page = |stem: &str| PAGES.iter().find_map(|extension| self.named(&format!("{stem}{extension}")));
        page(path).or_else(|| {
            // The site's `.html` is made from a page; `index.html` from any page that stands for its folder.
            match path.strip_suffix(".html").or_else(|| path.strip_suffix(".htm"))? {
                html if name(html) == "index" => INDEXES.iter().find_map(|name| self.named(&format!("{}{name}", &html[..html.len() - 5]))),
                html => page(html),
            }
        })
    }

    fn named(&self, path: &str) -> Option<Hit> {
        if let Some(&file) = self.files.get(path) {
            let document = self.collection.documents.binary_search_by_key(&file, |document| document.file);
            return Some(document.map_or(Hit::File, |at| Hit::Document { id: id(at), fallback: false }));
        }
        self.others.contains(path).then_some(Hit::File)
    }

    /// What the document's tree has at `path` under another file name, and what other locales serve there.
    fn localized(&self, index: usize, path: &str) -> Option<Hit> {
        let document = &self.collection.documents[index];
        let (tree, locale) = (self.trees.of(index)?, document.locale.as_ref()?);
        let below = tree.below(path)?;
        let stem = page_stem(&below);
        let article = self.article(stem).or_else(|| {
            let inside = |name: &str| if stem.is_empty() { name.to_owned() } else { format!("{stem}/{name}") };
            INDEX_STEMS.iter().find_map(|name| self.article(&inside(name)))
        });
        let serves = |article: &&Article| self.serving(article, locale);
        if let Some(hit) = article.as_ref().and_then(serves) {
            return Some(hit);
        }
        let elsewhere =
            self.trees.elsewhere(locale, &below).find(|path| self.others.contains(path.as_str()) || self.folders.contains(path.as_str()));
        elsewhere.map(|_| Hit::File)
    }

    fn article(&self, id: &str) -> Option<&'a Article> {
        self.articles.get(id).copied()
    }

    /// The document of an article that readers of `locale` are shown.
    fn serving(&self, article: &Article, locale: &Locale) -> Option<Hit> {
        let in_locale = |wanted: &Locale| {
            let current = article.members.iter().filter(|m| {
                let document = self.collection.document(m.document);
                !m.superseded && (!document.reference_only || document.partial)
            });
            current.filter(|member| member.locale.as_ref() == Some(wanted)).map(|member| member.document).next()
        };
        if let Some(id) = in_locale(locale) {
            return Some(Hit::Document { id, fallback: false });
        }
        let fallback = self.trees.fallbacks(locale).iter().find_map(|other| in_locale(other));
        fallback.map(|id| Hit::Document { id, fallback: true })
    }

    /// A path that was seen and differs from `path` in case only.
    fn respelt(&self, path: &str) -> Option<&'a str> {
        let spellings = self.spellings.get_or_init(|| {
            let mut all: Vec<&str> = self.files.keys().chain(&self.others).chain(&self.folders).copied().collect();
            // The first of several is the same in every run.
            all.sort_unstable();
            all.into_iter().rev().map(|path| (folded(path), path)).collect()
        });
        let key = folded(path);
        let extended = || PAGES.iter().find_map(|extension| spellings.get(&format!("{key}{extension}")));
        spellings.get(&key).or_else(extended).copied()
    }

    fn names(&self) -> &Names<'a> {
        self.names.get_or_init(|| Names::new(self.files.keys().chain(&self.others).copied()))
    }

    /// Where the page at `path` lies now, if it was moved into a folder beside it: the folder it was in has no page of its own any more,
    /// and exactly one page below it has its name.
    fn moved_down(&self, path: &str) -> Option<&'a str> {
        let from = folder(path);
        let names = self.names();
        if from.is_empty() || !self.folders.contains(from) || names.has_page(from) || INDEX_STEMS.contains(&page_stem(name(path))) {
            return None;
        }
        let below = |candidate: &str| candidate.strip_prefix(from).is_some_and(|rest| rest.starts_with('/'));
        names.namesake(path, below).filter(|now| PAGES.iter().any(|extension| now.ends_with(extension)))
    }

    /// What may have been meant by `path`, which the document at `index` links to.
    pub(super) fn nearest(&self, index: usize, path: &str) -> Option<String> {
        let names = self.names();
        let tree = self.trees.of(index);
        let own = names.namesake(path, |candidate| tree.is_none_or(|tree| tree.holds(candidate))).or_else(|| names.neighbour(path));
        own.map(str::to_owned).or_else(|| {
            // What serves this locale is written as if it lay in its own tree.
            let locale = self.collection.documents[index].locale.as_ref()?;
            let below = tree?.below(path)?;
            let near = self.trees.elsewhere(locale, &below).find_map(|path| names.neighbour(&path))?;
            join(folder(path), name(near))
        })
    }
}

/// Whether a link's target is written `{{< ref "…" >}}`.
fn is_reference(link: &Link, text: &str) -> bool {
    let before = text.get(..link.target_span.start as usize).unwrap_or("");
    let name = before.trim_end_matches(['"', '\'', '`', ' ']);
    name.len() < before.len() && name.ends_with("ref") && link.kind == LinkKind::Link
}

fn id(index: usize) -> DocumentId {
    DocumentId(u32::try_from(index).unwrap_or(u32::MAX))
}

fn found<'a>(hit: Hit, sure: bool) -> Resolution<'a> {
    match hit {
        Hit::Document { id, fallback } => Resolution::Document { id, fallback, sure },
        Hit::File => Resolution::File,
    }
}

/// A path as file systems that ignore case see it.
fn folded(path: &str) -> String {
    path.nfc().flat_map(char::to_lowercase).collect()
}
