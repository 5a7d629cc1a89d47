//! Where links lead: every target of every document, looked up once among the names that were seen.
//!
//! Nothing is opened and nothing outside of the given folders is ever asked for: a target is text, and what it may
//! lead to are the paths of [`Collection::files`] and of [`Collection::inventory`]. Sites write one page in many ways
//! (with its extension, without, as `.html`, as a folder, from the site's root), so a target counts as found where
//! any of them finds something. What is not found is [`Resolution::Missing`]; whether that is a fault depends on how
//! much of the tree was given, and is told by [`Links::is_broken`].

mod find;
mod includes;
mod path;
mod suggest;
mod trees;

pub use includes::{Draw, Includes};
pub use path::{fragment, page_stem, percent_decoded, without_extension};

use self::find::{Looked, Targets};
use self::path::{extension, folder, relative_to};
use crate::document::fragments::Fragments;
use crate::document::{Collection, Document, DocumentId, Link, LinkKind};
use crate::markdown::BlockKind;
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// Whether what was given is the whole documentation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TreeMode {
    /// Where nearly all targets in a folder are there, the folder is complete; elsewhere nothing is known.
    #[default]
    Auto,
    /// It is: what is not there is missing.
    Complete,
    /// It is not: what is not there may be elsewhere.
    Partial,
}

/// So many targets in a folder tell whether it is complete.
const ENOUGH_TARGETS: u32 = 5;
/// The share of them, in percent, that must be there.
const COMPLETE: u32 = 90;

/// Paths from the site's root without their slash are mistakes where there are so many times more with it.
const RARE: usize = 10;

/// What a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolution<'a> {
    /// The document itself: `#x`, `?x`, or nothing.
    Here,
    /// A document.
    Document {
        /// Which.
        id: DocumentId,
        /// Whether it is another locale's, that serves what this one lacks.
        fallback: bool,
        /// Whether no other document could be meant: not so for a path from a root that is not known.
        sure: bool,
    },
    /// Any other file that was seen, or a folder without a page of its own.
    File,
    /// A path of the given folders at which nothing was seen, in this locale and in those that serve it.
    Missing(Missing<'a>),
    /// A path whose place was not given, or is not known.
    Unverified,
    /// An address, or what is filled in when the site is built.
    External,
    /// A drive, a share or a local file, which is another rule's matter.
    Outside,
}

/// A target that was not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing<'a> {
    /// The path it names, as `SourceFile::relative` writes paths.
    pub path: String,
    /// What is wrong with it.
    pub fault: Fault<'a>,
}

/// What is wrong with a target that was not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault<'a> {
    /// Nothing is known but that it is not there.
    Absent,
    /// A path that was seen differs from it in case only.
    Case(&'a str),
    /// The page lies at this path now, in a folder beside it.
    Moved(&'a str),
    /// It is written in a way that leads nowhere, and leads somewhere written like this; nothing where that is not known.
    Form(String),
    /// `www.example.org`, which is an address to its author and a file's name to everybody else.
    Scheme,
}

/// How many targets in a folder are there.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    all: u32,
    present: u32,
}

impl Tally {
    fn is_complete(self) -> bool {
        self.all >= ENOUGH_TARGETS && u64::from(self.present) * 100 >= u64::from(self.all) * u64::from(COMPLETE)
    }
}

/// All links of a collection, looked up.
#[derive(Debug)]
pub struct Links<'a> {
    collection: &'a Collection,
    targets: Targets<'a>,
    /// Of each document, what its links lead to, in their order.
    resolved: Vec<Vec<Resolution<'a>>>,
    /// By folder.
    tallies: HashMap<String, Tally>,
    /// Kinds of files other than pages that were seen at all.
    kinds: HashSet<String>,
    /// What fragments of links to each document can lead to, made when it is first asked for.
    fragments: Vec<OnceLock<Fragments<'a>>>,
    /// The graph of includes, made when it is first asked for.
    includes: OnceLock<Includes>,
}

impl<'a> Links<'a> {
    /// Looks all links up.
    #[must_use]
    pub fn new(collection: &'a Collection) -> Self {
        let targets = Targets::new(collection);
        let found: Vec<_> = collection
            .documents
            .par_iter()
            .enumerate()
            .map(|(index, document)| {
                // The paths that targets name, and whether they are there.
                let mut pointed: Vec<(String, bool)> = Vec::new();
                let links = if document.reference_only { &[][..] } else { &document.links };
                let resolved: Vec<_> = links.iter().map(|link| targets.resolve_link(index, link, &mut pointed)).collect();
                (resolved, pointed)
            })
            .collect();
        // A site that writes paths from its root with their slash has forgotten it where it is not there.
        let count = |counts: fn(&Looked<'_>) -> bool| found.iter().flat_map(|(links, _)| links).filter(|looked| counts(looked)).count();
        let (routes, rooted) = (count(|looked| matches!(looked, Looked::Route(..))), count(|looked| matches!(looked, Looked::Rooted(_))));
        let slash_was_forgotten = routes * RARE <= rooted;
        let mut resolved = Vec::with_capacity(found.len());
        let mut distinct: HashMap<String, bool> = HashMap::new();
        for (links, pointed) in found {
            let settled = links.into_iter().map(|looked| match looked {
                Looked::Route(_, missing) if slash_was_forgotten => Resolution::Missing(missing),
                Looked::Plain(resolution) | Looked::Rooted(resolution) | Looked::Route(resolution, _) => resolution,
            });
            resolved.push(settled.collect());
            for (path, present) in pointed {
                *distinct.entry(path).or_default() |= present;
            }
        }
        let mut tallies: HashMap<String, Tally> = HashMap::new();
        for (path, present) in &distinct {
            let tally = tallies.entry(folder(path).to_owned()).or_default();
            tally.all += 1;
            tally.present += u32::from(*present);
        }
        let kinds = collection.inventory.files.iter().map(|path| kind_of_file(path)).collect();
        let fragments = collection.documents.iter().map(|_| OnceLock::new()).collect();
        Self { collection, targets, resolved, tallies, kinds, fragments, includes: OnceLock::new() }
    }

    /// What the links are those of.
    #[must_use]
    pub fn collection(&self) -> &'a Collection {
        self.collection
    }

    /// Which document draws text from which.
    pub fn includes(&self) -> &Includes {
        self.includes.get_or_init(|| Includes::of(self))
    }

    /// The links of document `id` and what they lead to, in the order written.
    pub fn of(&self, id: DocumentId) -> impl Iterator<Item = (&'a Link, &Resolution<'a>)> {
        self.collection.document(id).links.iter().zip(&self.resolved[id.0 as usize])
    }

    /// Whether a target that was not found may be called missing.
    ///
    /// Without word from the user, only in a folder that nearly all other targets in it show to be complete, and for a
    /// kind of file of which any was given: often the pages of a documentation are there, and its images are not.
    #[must_use]
    pub fn is_broken(&self, missing: &Missing<'_>, mode: TreeMode) -> bool {
        // What is there tells enough of how it should have been written.
        missing.fault != Fault::Absent
            || match mode {
                TreeMode::Complete => true,
                TreeMode::Partial => false,
                TreeMode::Auto => {
                    let kind = kind_of_file(&missing.path);
                    let complete = self.tallies.get(folder(&missing.path)).is_some_and(|tally| tally.is_complete());
                    complete && (kind.is_empty() || self.kinds.contains(&kind))
                }
            }
    }

    /// How many links of document `id` lead to what was not given, so that nobody knows whether it is there.
    #[must_use]
    pub fn unverified(&self, id: DocumentId, mode: TreeMode) -> usize {
        let unknown = |resolution: &&Resolution<'_>| match resolution {
            Resolution::Unverified => true,
            Resolution::Missing(missing) => !self.is_broken(missing, mode),
            _ => false,
        };
        self.resolved[id.0 as usize].iter().filter(unknown).count()
    }

    /// What a document that links to the missing `path` may have meant, as it would write it: a file of the same
    /// name elsewhere in its tree, or one of nearly that name in the same folder.
    #[must_use]
    pub fn suggestion(&self, id: DocumentId, missing: &Missing<'_>) -> Option<String> {
        let from = folder(&self.collection.file(self.collection.document(id).file).relative);
        match &missing.fault {
            Fault::Absent => Some(relative_to(from, &self.targets.nearest(id.0 as usize, &missing.path)?)),
            Fault::Case(path) | Fault::Moved(path) => Some(relative_to(from, path)),
            Fault::Form(mended) => Some(mended.clone()),
            Fault::Scheme => Some(format!("https://{}", missing.path)),
        }
    }

    /// What the fragment of a link to document `id` can lead to: its anchors and those of what it includes.
    pub fn fragments(&self, id: DocumentId) -> &Fragments<'a> {
        self.fragments[id.0 as usize].get_or_init(|| {
            let parts = self.parts(id).0;
            Fragments::new(parts.into_iter().flat_map(|part| &self.collection.document(part).anchors), self.collection.document(id).dialect)
        })
    }

    /// Whether a document draws text from where it was not read, so that it may have more anchors than are known.
    #[must_use]
    pub fn is_open(&self, id: DocumentId) -> bool {
        let (parts, open) = self.parts(id);
        open || parts.iter().any(|&part| draws_text(self.collection.document(part), self.collection.text(part)))
    }

    /// Whether a document includes pages that were not read, so that it may have more anchors than are known.
    #[must_use]
    pub fn lacks_parts(&self, id: DocumentId) -> bool {
        self.parts(id).1
    }

    /// A document and what it includes, with whether some of that was not read.
    fn parts(&self, id: DocumentId) -> (Vec<DocumentId>, bool) {
        let mut parts = vec![id];
        let mut seen = HashSet::from([id]);
        let mut open = false;
        let mut at = 0;
        while at < parts.len() {
            for (link, resolution) in self.of(parts[at]).filter(|(link, _)| link.kind == LinkKind::Include) {
                match resolution {
                    Resolution::Document { id, .. } if parts.len() < MOST_PARTS => {
                        if seen.insert(*id) {
                            parts.push(*id);
                        }
                    }
                    // Code that is drawn from files has no anchors.
                    _ => open |= kind_of_file(written_path(&link.target)).is_empty(),
                }
            }
            at += 1;
        }
        (parts, open)
    }
}

/// Included files of one document that are looked into.
const MOST_PARTS: usize = 64;

fn written_path(target: &str) -> &str {
    target.split(['#', '?']).next().unwrap_or("")
}

/// Marks by which pages draw text from elsewhere in ways that are not followed here: shortcodes, macros, snippets.
const MARKS: [&str; 6] = ["{{<", "{{%", "{%", "{!", "--8<--", "@include"];

/// Whether a line takes a component or another page from a file, as pages of Vue and MDX do; libraries have no paths.
fn imports_component(line: &str) -> bool {
    let paths = ["./", ".vue", ".md", "@/", "@site", "@theme"];
    line.trim_start().starts_with("import ") && paths.iter().any(|path| line.contains(path))
}

/// Whether a page draws text from elsewhere, outside of its code.
fn draws_text(document: &Document, text: &str) -> bool {
    let is_text = |kind: &BlockKind| !matches!(kind, BlockKind::Code { .. });
    document.outline.blocks.iter().filter(|block| is_text(&block.kind)).any(|block| {
        let raw = block.span.of(text);
        MARKS.iter().any(|mark| raw.contains(mark)) || raw.lines().any(imports_component)
    })
}

/// What kind of file a path names: nothing for a page, `image`, else its extension.
fn kind_of_file(path: &str) -> String {
    let extension = extension(path);
    match extension.as_str() {
        "md" | "mdx" | "markdown" | "html" | "htm" => String::new(),
        "png" | "jpg" | "jpeg" | "gif" | "svg" | "webp" | "avif" | "bmp" | "ico" => "image".to_owned(),
        // A version or a name with a full stop is no extension.
        other if other.len() > 5 || other.starts_with(|c: char| c.is_ascii_digit()) => String::new(),
        _ => extension,
    }
}
