//! The source's history: the texts that translations were made from, read from git.
//!
//! A translation names a commit; [`History`] reads the source at that commit and puts it among the documents as a text that others
//! are only compared with. Whatever cannot be read is noted as a [`Lack`], and the run goes on without it.

use super::renames::{self, Renamed};
use super::source_path::candidates;
use super::{Places, Recipe, absolute};
use crate::cli::Failure;
use crate::cli::arguments::InputArguments;
use crate::config::Loaded;
use crate::document::{Collection, DocumentId, Lack, Lacks, Moment, Past};
use crate::source::discovery::slashed_path;
use crate::source::git::{Commit, GitError, Item, ObjectName, Repository, Tree};
use crate::source::{Limits, SourceFile};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

/// So many different commits, none of which is there, tell that the repository is not the source's.
const STRANGE: usize = 3;

/// Where the source's history is.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// The repository that the user names; else it is the one that the source's documents lie in.
    named: Option<PathBuf>,
}

/// A text of the past before it is understood, and where it belongs: one text may have stood at several moments.
pub struct PastText {
    /// The file, its path still that of the first moment.
    pub file: SourceFile,
    /// Its paths as reported, and its moments.
    pub moments: Vec<(String, Past)>,
}

impl History {
    /// What arguments and configuration say of it.
    pub fn new(input: &InputArguments, loaded: Option<&Loaded>, current: &Path) -> Self {
        let configured = || {
            let loaded = loaded?;
            Some(absolute(&loaded.resolve(loaded.config.source_repo.as_ref()?.get_ref()), current))
        };
        Self { named: input.source_repo.as_ref().map(|path| absolute(path, current)).or_else(configured) }
    }

    /// `collection` with the texts of the source that its translations name.
    ///
    /// # Errors
    /// A repository that the user named and that cannot be opened. Everything else is noted in the collection.
    pub fn complete(&self, collection: Collection, recipe: &Recipe, places: &Places) -> Result<Collection, Failure> {
        let named = match &self.named {
            Some(path) => Some(Repository::at(path).map_err(|error| Failure::new(format!("--source-repo: {error}")))?),
            None => None,
        };
        let mut search = Search::new(&collection, places, named, &recipe.limits);
        for (id, document) in collection.iter() {
            let translation = document.locale.is_some() && !document.reference_only && collection.article(id).source != Some(id);
            if let Some(digits) = document.revision.commit_digits().filter(|_| translation) {
                search.look_up(id, digits);
            }
        }
        search.follow();
        let (texts, lacks) = search.finish();
        Ok(if texts.is_empty() && lacks.is_empty() { collection } else { recipe.with_history(collection, texts, lacks) })
    }
}

/// A repository and what was asked of it.
struct Asked {
    repository: Repository,
    /// Whether the user named it: then what it lacks is worth a word, whatever it is.
    named: bool,
    /// Commits by their digits as documents write them.
    commits: HashMap<String, Result<(Commit, Tree), Lack>>,
    /// Digits that documents of the source's own repository name, to tell whether it is that.
    digits: BTreeSet<String>,
    head: Option<(Commit, Tree)>,
}

impl Asked {
    fn new(repository: Repository, named: bool) -> Self {
        let head = repository.head().and_then(|head| Some((head, repository.tree(head).ok()?)));
        Self { repository, named, commits: HashMap::new(), digits: BTreeSet::new(), head }
    }

    fn commit(&mut self, digits: &str) -> Result<(Commit, Tree), Lack> {
        let repository = &self.repository;
        let look = || {
            let commit = repository.commit(digits).map_err(|error| lack(&error))?;
            Ok((commit, repository.tree(commit).map_err(|error| lack(&error))?))
        };
        *self.commits.entry(digits.to_owned()).or_insert_with(look)
    }

    fn moment(&self, commit: Commit) -> Moment {
        Moment { commit: commit.to_string(), day: self.repository.day(commit) }
    }

    fn is_strange(&self) -> bool {
        let missing = |found: &Result<_, Lack>| matches!(found, Err(Lack::MissingCommit));
        self.digits.len() >= STRANGE && self.commits.values().all(missing)
    }
}

/// A text that was found.
struct Found {
    /// Index of the repository.
    asked: usize,
    commit: Commit,
    /// The path at that commit, from the top.
    path: PathBuf,
    blob: ObjectName,
    /// Whether it is the source as it is now.
    newest: bool,
}

/// A translation whose source stood elsewhere at the commit it names, or not at all.
struct Lost {
    document: DocumentId,
    asked: usize,
    commit: Commit,
    tree: Tree,
    /// The source's path now, from the top.
    path: PathBuf,
    source: DocumentId,
}

struct Search<'a> {
    collection: &'a Collection,
    places: &'a Places,
    limits: &'a Limits,
    asked: Vec<Asked>,
    /// Working trees by the folders in them: indices into `asked`.
    tops: HashMap<PathBuf, Option<usize>>,
    found: BTreeMap<DocumentId, Found>,
    /// The source as it is now, for translations whose article has no document of the source.
    newest: BTreeMap<DocumentId, Found>,
    lost: Vec<Lost>,
    lacks: BTreeMap<DocumentId, (Option<usize>, Lack)>,
}

impl<'a> Search<'a> {
    fn new(collection: &'a Collection, places: &'a Places, named: Option<Repository>, limits: &'a Limits) -> Self {
        let asked = named.map(|repository| Asked::new(repository, true)).into_iter().collect();
        let (found, newest, lacks) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Self { collection, places, limits, asked, tops: HashMap::new(), found, newest, lost: Vec::new(), lacks }
    }

    /// Looks the source up at the commit that translation `id` names.
    fn look_up(&mut self, id: DocumentId, digits: &str) {
        let path = |id: DocumentId| self.collection.file(self.collection.document(id).file).path.as_str();
        let source = self.collection.article(id).source;
        let real = self.places.real(path(source.unwrap_or(id)));
        let named = self.asked.first().is_some_and(|asked| asked.named);
        let asked = if named { Some(0) } else { self.repository_of(&real) };
        // The repository of a translation alone may be the source's too. Where it turns out that it is not, nothing is said of it.
        let trusted = named || source.is_some();
        let Some(asked) = asked else {
            self.lacks.insert(id, (None, Lack::NoHistory));
            return;
        };
        if trusted {
            self.asked[asked].digits.insert(digits.to_owned());
        }
        let lack = match self.asked[asked].commit(digits) {
            Ok((commit, tree)) => match self.place(id, source, asked, commit, tree, &real) {
                Ok(()) => return,
                Err(lack) => lack,
            },
            Err(lack) => lack,
        };
        self.lacks.insert(id, (Some(asked), if trusted { lack } else { Lack::NoHistory }));
    }

    /// Notes where the text is.
    fn place(
        &mut self,
        id: DocumentId,
        source: Option<DocumentId>,
        asked: usize,
        commit: Commit,
        tree: Tree,
        real: &Path,
    ) -> Result<(), Lack> {
        let repository = &self.asked[asked].repository;
        let known = source.and_then(|source| Some((source, repository.below(real)?.to_owned())));
        let Some((source, path)) = known else {
            let (path, blob) = self.fitting(source.unwrap_or(id), asked, tree, real)?;
            if let (Some((head, tree)), None) = (self.asked[asked].head, source)
                && let Ok(Some(Item::File(blob))) = repository.item(tree, &path)
            {
                self.newest.insert(id, Found { asked, commit: head, path: path.clone(), blob, newest: true });
            }
            self.found.insert(id, Found { asked, commit, path, blob, newest: false });
            return Ok(());
        };
        match repository.item(tree, &path).map_err(|error| lack(&error))? {
            Some(Item::File(blob)) => drop(self.found.insert(id, Found { asked, commit, path, blob, newest: false })),
            _ => self.lost.push(Lost { document: id, asked, commit, tree, path, source }),
        }
        Ok(())
    }

    /// The one path in the source's tree that fits that of document `id`.
    fn fitting(&self, id: DocumentId, asked: usize, tree: Tree, real: &Path) -> Result<(PathBuf, ObjectName), Lack> {
        let document = self.collection.document(id);
        let (Some(locale), Some(source)) = (&document.locale, self.collection.assumed_source()) else { return Err(Lack::MissingPath) };
        let relative = self.collection.file(document.file).relative.as_str();
        // Below the top of its own repository, where it has one: what is above says nothing.
        let below = top_of(real.parent().unwrap_or(real)).and_then(|top| Some(real.strip_prefix(top).ok()?.to_str()?.replace('\\', "/")));
        for group in candidates(below.as_deref().unwrap_or(relative), locale, &source) {
            let mut fitting = Vec::new();
            for path in group {
                if let Some(Item::File(blob)) = self.asked[asked].repository.item(tree, Path::new(&path)).map_err(|error| lack(&error))? {
                    fitting.push((PathBuf::from(path), blob));
                }
            }
            match fitting.len() {
                0 => {}
                1 => return Ok(fitting.remove(0)),
                _ => return Err(Lack::MissingPath),
            }
        }
        Err(Lack::MissingPath)
    }

    /// Follows sources that were renamed since: all of one commit at once, for then it is clear which one is which.
    fn follow(&mut self) {
        let mut by_commit: BTreeMap<(usize, String), Vec<Lost>> = BTreeMap::new();
        for lost in std::mem::take(&mut self.lost) {
            by_commit.entry((lost.asked, lost.commit.to_string())).or_default().push(lost);
        }
        let mut budget = renames::MOST_BYTES;
        for ((asked, _), lost) in by_commit {
            let paths: BTreeMap<&Path, DocumentId> = lost.iter().map(|lost| (lost.path.as_path(), lost.source)).collect();
            let texts: Vec<(&Path, &str)> = paths.into_iter().map(|(path, source)| (path, self.collection.text(source))).collect();
            let Asked { repository, head, .. } = &self.asked[asked];
            let head = head.map(|(_, tree)| tree);
            let renamed = match head {
                Some(head) => renames::since(repository, lost[0].tree, head, &texts, self.limits, &mut budget),
                None => Ok(BTreeMap::new()),
            };
            for Lost { document, commit, path, .. } in &lost {
                match &renamed {
                    Ok(renamed) => match renamed.get(path.as_path()) {
                        Some(Renamed { path, blob }) => {
                            let found = Found { asked, commit: *commit, path: path.clone(), blob: *blob, newest: false };
                            self.found.insert(*document, found);
                        }
                        None => drop(self.lacks.insert(*document, (Some(asked), Lack::MissingPath))),
                    },
                    Err(error) => drop(self.lacks.insert(*document, (Some(asked), lack(error)))),
                }
            }
        }
    }

    /// The repository whose working tree holds the file `real`, opened once.
    fn repository_of(&mut self, real: &Path) -> Option<usize> {
        let folder = real.parent()?;
        if let Some(known) = self.tops.get(folder) {
            return *known;
        }
        let top = top_of(folder);
        let opened = |asked: &Asked| top.as_deref() == Some(asked.repository.folder());
        let index = self.asked.iter().position(opened).or_else(|| {
            let repository = Repository::containing(top.as_deref()?).ok()?;
            self.asked.push(Asked::new(repository, false));
            Some(self.asked.len() - 1)
        });
        self.tops.insert(folder.to_owned(), index);
        index
    }

    /// Reads what was found, each text once.
    fn finish(mut self) -> (Vec<PastText>, Lacks) {
        let mut texts: BTreeMap<(usize, PathBuf, ObjectName), PastText> = BTreeMap::new();
        let found = std::mem::take(&mut self.found).into_iter().chain(std::mem::take(&mut self.newest));
        for (id, found) in found {
            let key = (found.asked, found.path.clone(), found.blob);
            if !texts.contains_key(&key) {
                match self.read(id, &found) {
                    Ok(file) => drop(texts.insert(key.clone(), PastText { file, moments: Vec::new() })),
                    Err(lack) => {
                        self.lacks.insert(id, (Some(found.asked), lack));
                        continue;
                    }
                }
            }
            let Some(text) = texts.get_mut(&key) else { continue };
            let path = self.shown(id, &found);
            let translation = self.collection.file(self.collection.document(id).file).path.clone();
            let same = |moment: &&mut (String, Past)| moment.0 == path && moment.1.newest == found.newest;
            match text.moments.iter_mut().find(same) {
                Some((_, past)) => past.translations.push(translation),
                None => {
                    let asked = &self.asked[found.asked];
                    let (at, head) = (asked.moment(found.commit), asked.head.map(|(head, _)| asked.moment(head)));
                    text.moments.push((path, Past { at, head, newest: found.newest, translations: vec![translation] }));
                }
            }
        }
        let strange: Vec<bool> = self.asked.iter().map(Asked::is_strange).collect();
        let told = |(id, (asked, lack)): (DocumentId, (Option<usize>, Lack))| {
            let strange = asked.is_some_and(|asked| strange[asked]) && lack == Lack::MissingCommit;
            let named = asked.is_some_and(|asked| self.asked[asked].named);
            let lack = match (strange, named) {
                (true, true) => Lack::OtherRepository,
                (true, false) => Lack::NoHistory,
                (false, _) => lack,
            };
            (self.collection.file(self.collection.document(id).file).path.clone(), lack)
        };
        (texts.into_values().collect(), self.lacks.into_iter().map(told).collect())
    }

    /// The text of the translation's source, as `found`.
    fn read(&self, id: DocumentId, found: &Found) -> Result<SourceFile, Lack> {
        let bytes = self.asked[found.asked].repository.bytes(found.blob, self.limits.max_file_size).map_err(|error| lack(&error))?;
        let like = self.collection.document(self.collection.article(id).source.unwrap_or(id)).file;
        let relative = self.collection.file(like).relative.clone();
        let file = SourceFile::from_bytes(self.shown(id, found), relative, bytes.ok_or(Lack::Unreadable)?, self.limits);
        if file.fault.is_some() { Err(Lack::Unreadable) } else { Ok(file) }
    }

    /// The path as it is reported: that of the source then, from the current folder where the source lies below it, and the commit.
    fn shown(&self, id: DocumentId, found: &Found) -> String {
        let then = slashed_path(&found.path);
        let repository = &self.asked[found.asked].repository;
        let source = self.collection.article(id).source.map(|source| &self.collection.file(self.collection.document(source).file).path);
        let real = source.and_then(|source| self.places.real(source).strip_prefix(repository.folder()).ok().map(Path::to_owned));
        let now = real.map(|real| slashed_path(&real));
        let prefix = source.zip(now.as_deref()).and_then(|(source, now)| source.strip_suffix(now)).unwrap_or("");
        let commit = found.commit.to_string();
        let short = commit.get(..8).unwrap_or(&commit);
        match (source, now) {
            // Where one stands inside of the repository, paths as reported are shorter than those from its top.
            (Some(source), Some(now)) if now == then => format!("{source}@{short}"),
            _ => format!("{prefix}{then}@{short}"),
        }
    }
}

/// The top of the working tree that `folder` lies in.
fn top_of(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().find(|folder| folder.join(".git").exists()).map(Path::to_owned)
}

/// What it means for a translation that the repository does not answer.
fn lack(error: &GitError) -> Lack {
    match error {
        GitError::Unknown { shallow: true, .. } => Lack::Shallow,
        GitError::Ambiguous { .. } => Lack::Ambiguous,
        GitError::Damaged { partial: true, .. } => Lack::Partial,
        GitError::Damaged { .. } => Lack::Damaged,
        GitError::NoRepository { .. } | GitError::Open { .. } => Lack::NoHistory,
        GitError::Unknown { .. } | GitError::NoCommit { .. } => Lack::MissingCommit,
    }
}
