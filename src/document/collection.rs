//! All documents together, grouped into articles.

use super::codes;
use super::model::Document;
use super::revision::Lacks;
use crate::finding::FileId;
use crate::locale::Locale;
use crate::source::{Inventory, SourceFile};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

/// Index of a document in [`Collection::documents`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId(pub u32);

/// A document's part in its article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The document.
    pub document: DocumentId,
    /// Its locale; members without one take part in no comparison.
    pub locale: Option<Locale>,
    /// Whether a newer document of the same locale takes its place (as the older nl-NL seed).
    pub superseded: bool,
}

/// One error in all its locales.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ArticleEntry {
    /// The codes in their canonical spelling, the first is the entry's id. Never empty.
    pub codes: Vec<String>,
    /// Spellings that older revisions of the source used.
    pub past_codes: Vec<String>,
    /// What tells it from another entry of the same code.
    pub domain: Option<String>,
    /// Where it is documented: document and index into its entries; at most one per document.
    pub occurrences: BTreeMap<DocumentId, usize>,
}

/// One subject in all its locales.
#[derive(Debug, Clone, Default)]
pub struct Article {
    /// The path without the locale; for flat files the shared title anchor.
    pub id: String,
    /// The document in the source locale, where there is one.
    pub source: Option<DocumentId>,
    /// All documents, source included, by locale, then from the newest revision to the oldest.
    pub members: Vec<Member>,
    /// Entries in the order of the source (else the newest revision), others after.
    pub entries: Vec<ArticleEntry>,
    /// Anchor to canonical anchor, for all anchors that name one section in any member (headings that
    /// repeat a name, such as `solution`, are left out). Canonical ones map to themselves.
    pub anchors: BTreeMap<String, String>,
    /// Which entry each document's entries belong to, made when it is first asked for.
    pub(crate) slots: OnceLock<HashMap<(DocumentId, usize), usize>>,
    /// The first entry that has each code, or had it, made when it is first asked for.
    pub(crate) by_code: OnceLock<HashMap<String, usize>>,
}

impl ArticleEntry {
    /// What the entry is known by: its first code; where a domain tells several of one code apart, `code.domain`.
    #[must_use]
    pub fn id(&self) -> String {
        let code = self.codes.first().map_or("", String::as_str);
        self.domain.as_ref().map_or_else(|| code.to_owned(), |domain| format!("{code}.{domain}"))
    }
}

impl Article {
    /// The canonical name of `anchor` in this article; itself where it is unknown.
    #[must_use]
    pub fn canonical_anchor<'a>(&'a self, anchor: &'a str) -> &'a str {
        self.anchors.get(anchor).map_or(anchor, String::as_str)
    }

    /// The first entry that has `code`, or had it, in any spelling.
    #[must_use]
    pub fn entry_with_code(&self, code: &str) -> Option<&ArticleEntry> {
        let by_code = self.by_code.get_or_init(|| {
            let mut by_code = HashMap::new();
            for (at, entry) in self.entries.iter().enumerate() {
                for code in entry.codes.iter().chain(&entry.past_codes) {
                    by_code.entry(codes::fold(code)).or_insert(at);
                }
            }
            by_code
        });
        by_code.get(&codes::fold(code)).map(|&at| &self.entries[at])
    }

    /// The entry that document `document` documents at `index`.
    #[must_use]
    pub fn entry_of(&self, document: DocumentId, index: usize) -> Option<&ArticleEntry> {
        let slots = self.slots.get_or_init(|| {
            let places = |(slot, entry): (usize, &ArticleEntry)| {
                entry.occurrences.iter().map(move |(&id, &at)| ((id, at), slot)).collect::<Vec<_>>()
            };
            self.entries.iter().enumerate().flat_map(places).collect()
        });
        slots.get(&(document, index)).map(|&slot| &self.entries[slot])
    }
}

/// All that was read.
#[derive(Debug, Clone, Default)]
pub struct Collection {
    /// All files, by path; [`FileId`] is the index.
    pub files: Vec<SourceFile>,
    /// All documents, by path; files that could not be read have none.
    pub documents: Vec<Document>,
    /// All articles, by id.
    pub articles: Vec<Article>,
    /// For each document, the index of its article.
    pub article_of: Vec<u32>,
    /// The locale the others are translated from, where one was found.
    pub source_locale: Option<Locale>,
    /// Documents of which it is not certain which article is theirs, sorted.
    pub ambiguous: Vec<DocumentId>,
    /// The names of what was seen beside the files: what links may lead to.
    pub inventory: Inventory,
    /// What of the source's history could not be read.
    pub lacks: Lacks,
    /// All codes of all entries, folded, made when they are first asked for.
    pub(crate) codes: OnceLock<HashSet<String>>,
}

impl Collection {
    /// The document `id`.
    #[must_use]
    pub fn document(&self, id: DocumentId) -> &Document {
        &self.documents[id.0 as usize]
    }

    /// Whether any entry has this code, in any spelling.
    #[must_use]
    pub fn knows_code(&self, code: &str) -> bool {
        let all = || {
            self.articles.iter().flat_map(|article| &article.entries).flat_map(|entry| &entry.codes).map(|code| codes::fold(code)).collect()
        };
        self.codes.get_or_init(all).contains(&codes::fold(code))
    }

    /// The path of `file` as it may stand in what is published: without the folders of this machine that every file
    /// named by an absolute path lies in.
    #[must_use]
    pub fn portable_path<'a>(&self, file: &'a SourceFile) -> &'a str {
        let absolute = |file: &SourceFile| file.path.starts_with('/') || file.path.get(1..3) == Some(":/");
        if !absolute(file) {
            return &file.relative;
        }
        let mut common: Option<&str> = None;
        // The configuration may lie above the documents, and is not published.
        let published = self.documents.iter().map(|document| self.file(document.file));
        for other in published.filter(|other| absolute(other)) {
            let folder = other.relative.rsplit_once('/').map_or("", |(folder, _)| folder);
            let shared = common.map_or(folder.len(), |known| shared_folders(known, folder));
            common = Some(&folder[..shared]);
        }
        file.relative.get(common.map_or(0, str::len)..).unwrap_or(&file.relative).trim_start_matches('/')
    }

    /// The file `id`.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The text of document `id`.
    #[must_use]
    pub fn text(&self, id: DocumentId) -> &str {
        &self.file(self.document(id).file).text
    }

    /// The document that was read from `file`.
    #[must_use]
    pub fn document_of(&self, file: FileId) -> Option<&Document> {
        self.id_of(file).map(|id| self.document(id))
    }

    /// The id of the document that was read from `file`.
    #[must_use]
    pub fn id_of(&self, file: FileId) -> Option<DocumentId> {
        let index = self.documents.binary_search_by_key(&file, |document| document.file).ok()?;
        u32::try_from(index).ok().map(DocumentId)
    }

    /// The file with this path.
    #[must_use]
    pub fn file_at(&self, path: &str) -> Option<FileId> {
        let index = self.files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes())).ok()?;
        u32::try_from(index).ok().map(FileId)
    }

    /// Adds a file that is no document, so that findings can be placed in it, and keeps the order of paths. Where a
    /// file of its path is there already, that one stands.
    pub fn add_file(&mut self, file: SourceFile) -> FileId {
        if let Some(known) = self.file_at(&file.path) {
            return known;
        }
        let index = self.files.partition_point(|other| other.path.as_bytes() < file.path.as_bytes());
        self.files.insert(index, file);
        let id = FileId(u32::try_from(index).unwrap_or(u32::MAX));
        for document in self.documents.iter_mut().filter(|document| document.file >= id) {
            document.file.0 += 1;
        }
        id
    }

    /// The article of document `id`.
    #[must_use]
    pub fn article(&self, id: DocumentId) -> &Article {
        &self.articles[self.article_of[id.0 as usize] as usize]
    }

    /// The locale the others are translated from; where none was found, English, which nearly all are.
    #[must_use]
    pub fn assumed_source(&self) -> Option<Locale> {
        self.source_locale.clone().or_else(|| Locale::parse("en-US"))
    }

    /// All documents with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (DocumentId, &Document)> {
        self.documents.iter().enumerate().map(|(index, document)| (DocumentId(u32::try_from(index).unwrap_or(u32::MAX)), document))
    }
}

/// The length of the leading folders that two folders share.
fn shared_folders(left: &str, right: &str) -> usize {
    let mut length = 0;
    for (a, b) in left.split('/').zip(right.split('/')) {
        if a != b {
            break;
        }
        length += a.len() + 1;
    }
    length.saturating_sub(1).min(left.len()).min(right.len())
}
