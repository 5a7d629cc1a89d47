//! From files to a collection, as often as needed: of the texts on the disk, of texts with fixes, of an older revision.

use super::files::limits;
use super::history::PastText;
use super::{configured_locales, configured_path, parse_locale};
use crate::alignment::{self, LayoutMode, LayoutOptions, LayoutRoot, promises};
use crate::cli::Failure;
use crate::cli::arguments::InputArguments;
use crate::cli::shapes::Shapes;
use crate::config::{self, Loaded};
use crate::document::{Collection, Document, EntryOptions, Lack, Lacks, Stems, detection, lower_limited};
use crate::finding::FileId;
use crate::locale::Locale;
use crate::markdown::Dialect;
use crate::published::Published;
use crate::source::{Inventory, Limits, LineIndex, ReadFault, SourceFile, discovery};
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;

/// What arguments and configuration fix about the reading of files. Touches no file system.
#[derive(Debug, Clone)]
pub struct Recipe {
    /// What is read of a file at most.
    pub limits: Limits,
    /// Paths of the files that others are only compared with.
    pub references: HashSet<String>,
    /// Paths of doccheck's own files, which lie among the others so that something can be said of them, and are no documents.
    pub own: HashSet<String>,
    /// The names of the other files that were seen, which links may lead to.
    pub inventory: Inventory,
    /// The catalogue that was published last.
    pub published: Option<Arc<Published>>,
    /// Documents of other repositories, as far as their catalogues know them.
    foreign: Vec<SourceFile>,
    /// The folders that they seem to lie in: the catalogues.
    catalogues: Vec<String>,
    layout: LayoutOptions,
    dialect: Option<Dialect>,
    /// Dialects of trees, by their paths.
    dialects: Vec<(String, Dialect)>,
    /// How the entries of some files are shaped.
    shapes: Shapes,
}

impl Recipe {
    /// What `input` and the configuration fix.
    ///
    /// # Errors
    /// A locale that is none, or an entry of `entries` that cannot be used.
    pub fn new(input: &InputArguments, loaded: Option<&Loaded>, current: &Path) -> Result<Self, Failure> {
        let mut recipe = Self {
            limits: limits(input),
            references: HashSet::new(),
            own: HashSet::new(),
            inventory: Inventory::default(),
            published: None,
            foreign: Vec::new(),
            catalogues: Vec::new(),
            layout: LayoutOptions {
                source_locale: match (&input.source_locale, loaded) {
                    (Some(tag), _) => Some(parse_locale("--source-locale", tag)?),
                    (None, Some(loaded)) => configured_locales(loaded, &loaded.config.source_locale)?.pop(),
                    (None, None) => None,
                },
                ..LayoutOptions::default()
            },
            dialect: None,
            dialects: Vec::new(),
            shapes: Shapes::default(),
        };
        let Some(loaded) = loaded else { return Ok(recipe) };
        recipe.layout.mode = match loaded.config.layout {
            config::Layout::Auto => LayoutMode::Auto,
            config::Layout::Folder => LayoutMode::Folder,
            config::Layout::Suffix => LayoutMode::Suffix,
            config::Layout::FrontMatter => LayoutMode::FrontMatter,
        };
        recipe.dialect = dialect(loaded.config.dialect);
        recipe.shapes = Shapes::new(loaded, current)?;
        for root in &loaded.config.roots {
            let Some(path) = &root.path else { continue };
            let path = discovery::relative_path(&configured_path(loaded, path.get_ref(), current), current);
            let locale = configured_locales(loaded, &root.locale)?.pop();
            let prefix = root.article_prefix.as_ref().map_or_else(String::new, |prefix| prefix.get_ref().clone());
            recipe.layout.roots.push(LayoutRoot { path: path.clone(), locale, prefix });
            if let Some(dialect) = root.dialect.and_then(dialect) {
                recipe.dialects.push((path, dialect));
            }
        }
        Ok(recipe)
    }

    /// Adds documents that a catalogue in `locale` stands for: articles and texts, with the folder that they seem to lie in, which
    /// is the catalogue itself.
    pub fn add_foreign<'a>(
        &mut self,
        shown: &str,
        folder: &str,
        locale: Locale,
        prefix: &str,
        pages: impl IntoIterator<Item = (&'a str, String)>,
    ) {
        for (article, text) in pages {
            let name = |folder: &str| format!("{folder}/{article}.md");
            self.foreign.push(SourceFile::from_bytes(name(shown), name(folder), text.into_bytes(), &self.limits));
        }
        self.catalogues.push(shown.to_owned());
        // What others are compared with is their source, unless the user says otherwise.
        self.layout.source_locale.get_or_insert_with(|| locale.clone());
        self.layout.roots.push(LayoutRoot { path: folder.to_owned(), locale: Some(locale), prefix: prefix.to_owned() });
    }

    /// Reads the documents of `files` and puts them together.
    #[must_use]
    pub fn collect(&self, mut files: Vec<SourceFile>) -> Collection {
        files.extend(self.foreign.iter().cloned());
        let stems = stems(&files);
        let dialects = self.dialects_of(&files);
        let document = |((index, file), dialect)| self.read(file_id(index), file, dialect, &stems);
        let documents = files.par_iter_mut().enumerate().zip(dialects).filter_map(document).collect();
        self.together(files, documents)
    }

    /// The same where `files` are those of `before`, in their order, and only `changed` (sorted) have other texts: the
    /// rest is not read again.
    #[must_use]
    pub fn collect_again(&self, before: &Collection, mut files: Vec<SourceFile>, changed: &[FileId]) -> Collection {
        let stems = stems(&files);
        let document = |(index, file): (usize, &mut SourceFile)| {
            let id = file_id(index);
            let known = before.document_of(id);
            if changed.binary_search(&id).is_err() {
                return known.cloned();
            }
            let dialect = known.map_or_else(|| detection::of_page(&file.relative, &file.text), |document| document.dialect);
            self.read(id, file, dialect, &stems)
        };
        let documents = files.par_iter_mut().enumerate().filter_map(document).collect();
        let lacks = before.lacks.clone();
        Collection { lacks, ..self.together(files, documents) }
    }

    /// `collection` with texts of the source's history, and with what of it could not be read. Each text is read once, at how many moments
    /// it may have stood.
    #[must_use]
    pub fn with_history(&self, collection: Collection, texts: Vec<PastText>, mut lacks: Lacks) -> Collection {
        let Collection { mut files, mut documents, .. } = collection;
        // Whether a page is named by a code is told from the names beside it: those of today.
        let stems = stems(&files);
        // And the dialect from the translations that name the text.
        let dialects: HashMap<&str, Dialect> =
            documents.iter().map(|document| (files[document.file.0 as usize].path.as_str(), document.dialect)).collect();
        let read = |PastText { mut file, moments }: PastText| {
            let mut translations = moments.iter().flat_map(|(_, past)| &past.translations);
            let known = translations.find_map(|translation| dialects.get(translation.as_str()).copied());
            let dialect = known.unwrap_or_else(|| detection::of_page(&file.relative, &file.text));
            let document = self.read(FileId::default(), &mut file, dialect, &stems);
            (file, document, moments)
        };
        let texts: Vec<_> = texts.into_par_iter().map(read).collect();
        for (file, document, moments) in texts {
            for (path, past) in moments {
                let Some(document) = document.clone() else {
                    lacks.extend(past.translations.into_iter().map(|translation| (translation, Lack::Unreadable)));
                    continue;
                };
                documents.push(Document { file: file_id(files.len()), reference_only: true, past: Some(past), ..document });
                files.push(SourceFile { path, ..file.clone() });
            }
        }
        Collection { lacks, ..self.together(files, documents) }
    }

    fn together(&self, files: Vec<SourceFile>, documents: Vec<Document>) -> Collection {
        let mut collection = alignment::collect(files, documents, &self.layout);
        collection.inventory = self.inventory.clone();
        if let Some(published) = &self.published {
            promises::remember(&mut collection, published);
        }
        collection
    }

    /// The dialect of each file: as configured, the innermost root first, else as all of them together show.
    fn dialects_of(&self, files: &[SourceFile]) -> Vec<Dialect> {
        let below = |file: &SourceFile, root: &str| file.relative.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'));
        let of_root = |file: &SourceFile| self.dialects.iter().filter(|(root, _)| below(file, root)).max_by_key(|(root, _)| root.len());
        let fixed = |file: &SourceFile| of_root(file).map(|(_, dialect)| *dialect).or(self.dialect);
        let detected = if self.dialect.is_some() { Vec::new() } else { detection::of_collection(files, &self.inventory) };
        let told = |(index, file): (usize, &SourceFile)| fixed(file).or(detected.get(index).copied()).unwrap_or(Dialect::Github);
        files.iter().enumerate().map(told).collect()
    }

    /// Reads a file's document by itself: a panic is a fault of that file, and the rest goes on.
    fn read(&self, id: FileId, file: &mut SourceFile, dialect: Dialect, stems: &Stems) -> Option<Document> {
        if file.fault.is_some() || self.own.contains(&file.path) {
            return None;
        }
        let options = EntryOptions { profile: self.shapes.profile(file), stems: Some(stems) };
        match catch_unwind(AssertUnwindSafe(|| lower_limited(id, file, Some(dialect), self.limits.max_front_matter, options))) {
            Ok(mut document) => {
                let stands_in = |catalogue: &String| file.path.strip_prefix(catalogue.as_str()).is_some_and(|rest| rest.starts_with('/'));
                document.partial = self.catalogues.iter().any(stands_in);
                document.reference_only = document.partial || self.references.contains(&file.path);
                Some(document)
            }
            Err(panic) => {
                let message = panic.downcast_ref::<&str>().map(|s| (*s).to_owned()).or_else(|| panic.downcast_ref::<String>().cloned());
                file.fault = Some(ReadFault::Panic { message: message.unwrap_or_default() });
                file.text = String::new();
                file.lines = LineIndex::new("");
                None
            }
        }
    }
}

/// What the names of the files say about codes.
fn stems(files: &[SourceFile]) -> Stems {
    Stems::of(files.iter().map(|file| file.relative.as_str()))
}

fn file_id(index: usize) -> FileId {
    FileId(u32::try_from(index).unwrap_or(u32::MAX))
}

fn dialect(configured: config::Dialect) -> Option<Dialect> {
    match configured {
        config::Dialect::Auto => None,
        config::Dialect::Docfx => Some(Dialect::Docfx),
        config::Dialect::Github => Some(Dialect::Github),
        config::Dialect::Hugo => Some(Dialect::Hugo),
        config::Dialect::Mkdocs => Some(Dialect::Mkdocs),
        config::Dialect::Mdx => Some(Dialect::Mdx),
        config::Dialect::Vuepress => Some(Dialect::Vuepress),
    }
}
