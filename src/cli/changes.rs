//! `--changed-since`: which findings a change brought.
//!
//! What was there before is read from git, for the very files and by the very rules of this run, and checked as a whole: a change to one
//! page makes findings on others, as when an anchor goes that they lead to. A finding is reported where it touches a changed line, or
//! where it was not there before.

use super::Failure;
use super::arguments::FilterArguments;
use super::project;
use super::session::{Judge, Places, Recipe, Session, Walk};
use crate::diagnostic::identity;
use crate::document::Collection;
use crate::finding::{Arguments, FileId, Finding};
use crate::source::changes::{ChangedLines, moved};
use crate::source::discovery::former;
use crate::source::git::{GitError, Item, Repository, Tree};
use crate::source::{Limits, SourceFile};
use std::collections::{HashMap, HashSet};
use std::io::Write;
use std::path::PathBuf;

/// The state of the documents before the change, for comparison with any state after it.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// Whether nothing changed at all.
    nothing: bool,
    /// What was there, by the path it has now.
    before: HashMap<String, Before>,
    /// How often each finding was there.
    known: HashMap<Key, usize>,
}

/// What a finding is recognised by.
type Key = ([u8; 32], Arguments);

/// A file before the change.
#[derive(Debug, Clone)]
struct Before {
    /// Its text; `None` where it could not be read.
    text: Option<String>,
    /// Where it was moved, the path it had in the project.
    moved_from: Option<String>,
}

impl Changes {
    /// What was there at the commit that the change began with: where `rev` and the current commit have a common history, its end.
    ///
    /// # Errors
    /// No repository, no such revision, one that cannot be read, or a rule that does not exist.
    pub fn since(rev: &str, session: &Session, filter: &FilterArguments, notes: &mut dyn Write) -> Result<Self, Failure> {
        let failure = |error: GitError| Failure::new(format!("--changed-since: {error}"));
        let places = session.places();
        let repository = repository(&places, session).map_err(failure)?;
        let named = repository.resolve(rev).map_err(failure)?;
        let base = repository.merge_base(named).map_err(failure)?;
        let tree = repository.tree(base.unwrap_or(named)).map_err(failure)?;
        let mut former = FormerFiles::default();
        let is_past = |index: usize| {
            let file = FileId(u32::try_from(index).unwrap_or(u32::MAX));
            session.collection.document_of(file).is_some_and(|document| document.past.is_some())
        };
        // Which texts of the past are to be compared with is asked anew: translations may have named other commits.
        for index in (0..session.collection.files.len()).filter(|&index| !is_past(index)) {
            former.add(index, &places, session, &repository, tree)?;
        }
        for walk in &session.walks {
            former.add_gone(walk, &session.recipe, &repository, tree).map_err(failure)?;
        }
        former.name_gone(session);
        let moved = former.moved(&session.collection);
        let commit = match base {
            Some(base) if base != named => format!("{base}, where `{rev}` and HEAD part"),
            _ => format!("{named} (`{rev}`)"),
        };
        let _ = writeln!(
            notes,
            "doccheck: compared with commit {commit}: documents changed {}, added {}, removed {}, moved {}",
            former.changed,
            former.added.len() - moved.len(),
            former.gone.len() - moved.len(),
            moved.len()
        );
        former.into_changes(session, filter, &moved)
    }

    /// For each of `findings`, which are all of `collection`, whether the change brought it.
    #[must_use]
    pub fn brought(&self, findings: &[&Finding], collection: &Collection) -> Vec<bool> {
        if self.nothing {
            return vec![false; findings.len()];
        }
        let mut lines: HashMap<FileId, ChangedLines> = HashMap::new();
        let mut brought = Vec::with_capacity(findings.len());
        let mut equal: HashMap<Key, Vec<usize>> = HashMap::new();
        for (at, &finding) in findings.iter().enumerate() {
            let file = collection.file(finding.place.file);
            let changed = lines.entry(finding.place.file).or_insert_with(|| self.lines(file));
            let span = finding.place.span;
            // The end is exclusive: a span that ends with a line does not touch the next.
            let last = span.end.saturating_sub(1).max(span.start);
            brought.push(changed.touch(file.lines.line(span.start), file.lines.line(last)));
            equal.entry(self.key(finding, collection)).or_default().push(at);
        }
        for (key, members) in equal {
            let before = self.known.get(&key).copied().unwrap_or(0);
            let touched = members.iter().filter(|at| brought[**at]).count();
            // Of findings that nothing tells apart, those on changed lines are the new ones; then the last.
            let more = members.len().saturating_sub(before).saturating_sub(touched);
            let untouched: Vec<usize> = members.into_iter().filter(|at| !brought[*at]).collect();
            for at in untouched.into_iter().rev().take(more) {
                brought[at] = true;
            }
        }
        brought
    }

    /// The lines of `file` that were not there before.
    fn lines(&self, file: &SourceFile) -> ChangedLines {
        match self.before.get(&file.path) {
            None => ChangedLines::All,
            // What cannot be read has no lines: whether the fault is new is known by the finding itself.
            Some(_) if file.fault.is_some() => ChangedLines::Some(Vec::new()),
            Some(Before { text: None, .. }) => ChangedLines::All,
            Some(Before { text: Some(text), .. }) => ChangedLines::between(text, &file.text),
        }
    }

    fn key(&self, finding: &Finding, collection: &Collection) -> Key {
        let file = collection.file(finding.place.file);
        let moved_from = self.before.get(&file.path).and_then(|before| before.moved_from.as_ref());
        (identity(finding, collection, moved_from.unwrap_or(&file.project_path)), finding.arguments.clone())
    }
}

/// The repository of the current folder where a document lies in it, else that of the first document.
fn repository(places: &Places, session: &Session) -> Result<Repository, GitError> {
    let own = Repository::containing(places.current());
    let other = |path: &str| session.recipe.references.contains(path) || session.recipe.own.contains(path);
    let mut reported = session.collection.files.iter().filter(|file| !other(&file.path)).peekable();
    let Some(first) = reported.peek().map(|file| places.real(&file.path)) else { return own };
    if let Ok(repository) = &own
        && reported.any(|file| repository.below(&places.real(&file.path)).is_some())
    {
        return own;
    }
    let folder = if first.is_dir() { first.as_path() } else { first.parent().unwrap_or(&first) };
    // Where neither is a repository, the current folder is the one that the user knows.
    Repository::containing(folder).or_else(|error| match error {
        GitError::NoRepository { .. } => own,
        error => Err(error),
    })
}

/// The files as they were.
#[derive(Default)]
struct FormerFiles {
    /// All of them, with the paths they had.
    files: Vec<SourceFile>,
    /// Paths of files that are not there any more.
    gone: Vec<String>,
    /// Those of them that others were only compared with.
    gone_references: Vec<String>,
    /// Indices, in the session's collection, of files that were not there.
    added: Vec<usize>,
    /// How many files have another text now.
    changed: usize,
    /// Every document of today or before, by its path in the repository.
    seen: HashSet<PathBuf>,
    /// Names of other files that are not there any more, such as images: links led to them.
    gone_names: Vec<String>,
}

impl FormerFiles {
    /// Adds what the file was that the session has at `index`.
    fn add(&mut self, index: usize, places: &Places, session: &Session, repository: &Repository, tree: Tree) -> Result<(), Failure> {
        let now = &session.collection.files[index];
        // Configuration and baseline file hold as they are.
        if session.recipe.own.contains(&now.path) {
            self.files.push(now.clone());
            return Ok(());
        }
        let real = places.real(&now.path);
        let Some(path) = repository.below(&real) else {
            if session.recipe.references.contains(&now.path) {
                // A reference from elsewhere has no history here; it is what it is.
                self.files.push(now.clone());
                return Ok(());
            }
            return Err(Failure::new(format!(
                "--changed-since: `{}` does not lie in the git repository `{}`; check one repository at a time",
                now.path,
                repository.folder().display()
            )));
        };
        self.seen.insert(path.to_owned());
        let failure = |error: GitError| Failure::new(format!("--changed-since: {error}"));
        match repository.item(tree, path).map_err(failure)? {
            Some(Item::File(id)) => {
                let limits = &session.recipe.limits;
                let bytes = repository.bytes(id, limits.max_file_size).map_err(failure)?;
                let before = SourceFile { project_path: now.project_path.clone(), ..read(&now.path, &now.relative, bytes, limits) };
                self.changed += usize::from(before.text != now.text || before.fault != now.fault);
                self.files.push(before);
            }
            // A folder that cannot be read stands for itself.
            Some(Item::Folder(_)) if now.fault.is_some() => self.files.push(now.clone()),
            Some(Item::Submodule) => {
                return Err(Failure::new(format!(
                    "--changed-since: `{}` lies in a submodule of the git repository `{}`; check it by itself",
                    now.path,
                    repository.folder().display()
                )));
            }
            Some(Item::Folder(_) | Item::Link) | None => self.added.push(index),
        }
        Ok(())
    }

    /// Adds the files that `walk` would have found, and that are not there any more, and the names that it would have passed by.
    fn add_gone(&mut self, walk: &Walk, recipe: &Recipe, repository: &Repository, tree: Tree) -> Result<(), GitError> {
        let passed_by: HashSet<&str> = recipe.inventory.files.iter().map(String::as_str).collect();
        // The patterns were good enough for the walk itself.
        for mut root in former(&walk.request).unwrap_or_default() {
            let top = repository.folder();
            // The folder that was named lies in the repository, or the repository in it.
            let (start, below) = match (root.real().strip_prefix(top), top.strip_prefix(root.real())) {
                (Ok(start), _) => (start.to_owned(), PathBuf::new()),
                (_, Ok(below)) => (PathBuf::new(), below.to_owned()),
                _ => continue,
            };
            repository.walk(tree, &start, &mut |path, item| {
                let below = below.join(path.strip_prefix(&start).unwrap_or(path));
                let id = match item {
                    Item::Folder(_) => return Ok(root.enters(&below)),
                    Item::File(id) if !self.seen.contains(path) => id,
                    Item::File(_) | Item::Link | Item::Submodule => return Ok(false),
                };
                let mut bytes = None;
                let mut read_once = || repository.bytes(id, recipe.limits.max_file_size).map(|read| bytes.insert(read).clone());
                if let Some(candidate) = root.finds(&below, || read_once().ok().flatten()) {
                    let bytes = match bytes {
                        Some(bytes) => bytes,
                        None => repository.bytes(id, recipe.limits.max_file_size)?,
                    };
                    self.seen.insert(path.to_owned());
                    self.files.push(read(&candidate.path, &walk.relative(&candidate), bytes, &recipe.limits));
                    if walk.reference.is_some() {
                        self.gone_references.push(candidate.path.clone());
                    }
                    self.gone.push(candidate.path);
                } else if walk.reference.is_none() {
                    let name = root.relative(&below);
                    if !passed_by.contains(name.as_str()) {
                        self.gone_names.push(name);
                    }
                }
                Ok(false)
            })?;
        }
        Ok(())
    }

    /// Names the files that are gone as those are named that are there.
    fn name_gone(&mut self, session: &Session) {
        let gone: HashSet<&str> = self.gone.iter().map(String::as_str).collect();
        let (mut named, kept): (Vec<_>, Vec<_>) = self.files.drain(..).partition(|file| gone.contains(file.path.as_str()));
        project::name_files(&mut named, session.loaded.as_ref(), None, &session.current);
        self.files = kept;
        self.files.extend(named);
    }

    /// Which of the files that are gone is now which of those that were added: paths before, and indices now.
    fn moved(&self, now: &Collection) -> Vec<(String, usize)> {
        let texts: HashMap<&str, &str> = self.files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
        let gone: Vec<&str> = self.gone.iter().map(|path| texts[path.as_str()]).collect();
        let added: Vec<&str> = self.added.iter().map(|&index| now.files[index].text.as_str()).collect();
        moved(&gone, &added).into_iter().map(|(from, to)| (self.gone[from].clone(), self.added[to])).collect()
    }

    fn into_changes(mut self, session: &Session, filter: &FilterArguments, moved: &[(String, usize)]) -> Result<Changes, Failure> {
        if self.changed == 0 && self.added.is_empty() && self.gone.is_empty() && self.gone_names.is_empty() {
            return Ok(Changes { nothing: true, ..Changes::default() });
        }
        self.files.sort_by(|a, b| a.path.as_bytes().cmp(b.path.as_bytes()));
        let mut recipe = session.recipe.clone();
        recipe.references.extend(self.gone_references);
        recipe.inventory.add_files(self.gone_names);
        let collection = session.history.complete(recipe.collect(self.files), &recipe, &session.places())?;
        let mut changes = Changes::default();
        let found = Judge::of(session, &collection, filter)?.run(&collection).findings;
        for finding in found.iter().flat_map(Finding::places) {
            *changes.known.entry(changes.key(finding, &collection)).or_default() += 1;
        }
        let moved_to: HashMap<&str, usize> = moved.iter().map(|(from, to)| (from.as_str(), *to)).collect();
        for file in &collection.files {
            let text = file.fault.is_none().then(|| file.text.clone());
            let (path, moved_from) = match moved_to.get(file.path.as_str()) {
                Some(&to) => (session.collection.files[to].path.clone(), Some(file.project_path.clone())),
                None => (file.path.clone(), None),
            };
            changes.before.insert(path, Before { text, moved_from });
        }
        Ok(changes)
    }
}

/// A file of these bytes; of none, where they are too many.
fn read(path: &str, relative: &str, bytes: Option<Vec<u8>>, limits: &Limits) -> SourceFile {
    let (path, relative) = (path.to_owned(), relative.to_owned());
    match bytes {
        Some(bytes) => SourceFile::from_bytes(path, relative, bytes, limits),
        None => SourceFile::unreadable(path, relative, limits.file_size_fault()),
    }
}
