//! Reads texts out of a git repository: commits by any name git knows, their trees, their files.
//!
//! The only user of gix. No git command is run, no network is touched, no configuration outside the repository
//! is read, and nothing is written: a hostile repository can at most hold wrong texts, or be damaged, which is an error
//! with its cause. Every tree is decoded once; later questions are answered from memory.

pub use super::git_error::GitError;
use gix::ObjectId;
use gix::bstr::BStr;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

/// A repository.
pub struct Repository {
    inner: gix::Repository,
    /// The real path of the working tree's top folder; of a bare repository, its own.
    folder: PathBuf,
    /// Trees by their id, decoded.
    folders: RefCell<HashMap<ObjectId, Rc<Folder>>>,
}

/// A commit of a repository. It is shown as git shows it: 40 hexadecimal digits, or 64 where the repository names its objects by SHA-256.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Commit(ObjectId);

impl std::fmt::Display for Commit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// The name of an object: of a file's bytes, wherever and whenever they stand.
pub type ObjectName = ObjectId;

/// The top folder of a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tree(ObjectId);

/// What lies in a folder of a commit, by name.
type Folder = BTreeMap<Vec<u8>, Item>;

/// What a path of a commit names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// A regular file.
    File(ObjectId),
    /// A folder.
    Folder(ObjectId),
    /// A symbolic link.
    Link,
    /// A commit of another repository.
    Submodule,
}

/// Folders that are entered in search of files that are gone.
const MOST_FOLDERS: usize = 50_000;

/// Bytes of a path: what is longer no system checks out.
const LONGEST_PATH: usize = 4096;

impl Repository {
    /// Opens the repository that the folder `path` lies in: the nearest one upwards that has a working tree.
    ///
    /// # Errors
    /// No repository, or one that cannot be read.
    pub fn containing(path: &Path) -> Result<Self, GitError> {
        use gix::discover::upwards::{Options, TrustPolicy};
        use gix::sec::{Trust, trust::Mapping};
        // In containers the working tree often belongs to another user. Trust guards against configuration that runs commands; nothing
        // here runs any, and without trust the repository's own format would be ignored.
        let options = Options { trust: TrustPolicy::Assume(Trust::Full), dot_git_only: true, cross_fs: true, ..Options::default() };
        let opened = gix::ThreadSafeRepository::discover_opts(path, options, Mapping { full: isolated(), reduced: isolated() });
        let inner = opened.map_err(|error| open_error(path, &error))?.to_thread_local();
        let none = || GitError::NoRepository { path: path.to_owned() };
        let folder = inner.workdir().and_then(|folder| std::fs::canonicalize(folder).ok()).ok_or_else(none)?;
        Ok(Self::new(inner, folder))
    }

    /// Opens the repository at `path`, which may be a bare one, else the one whose working tree `path` lies in.
    ///
    /// # Errors
    /// No repository, or one that cannot be read.
    pub fn at(path: &Path) -> Result<Self, GitError> {
        let Ok(inner) = gix::open_opts(path, isolated()) else { return Self::containing(path) };
        let own = inner.workdir().unwrap_or_else(|| inner.git_dir());
        let folder = std::fs::canonicalize(own).map_err(|_| GitError::NoRepository { path: path.to_owned() })?;
        Ok(Self::new(inner, folder))
    }

    fn new(mut inner: gix::Repository, folder: PathBuf) -> Self {
        // Deltas of one text's history are decoded along each other.
        inner.object_cache_size_if_unset(4 * 1024 * 1024);
        // Nothing is written meanwhile: what is not there need not be looked for on the disk again.
        inner.objects.refresh.never();
        Self { inner, folder, folders: RefCell::default() }
    }

    /// The real path of the top folder of the working tree; of a bare repository, its own.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The path from the working tree's top to a file with this real path; `None` outside of the working tree.
    #[must_use]
    pub fn below<'p>(&self, real: &'p Path) -> Option<&'p Path> {
        real.strip_prefix(&self.folder).ok()
    }

    /// The commit that `rev` names: a branch, a tag, a commit's digits, `HEAD~2`, `origin/main`.
    ///
    /// # Errors
    /// A name that is none, or of something else.
    pub fn resolve(&self, rev: &str) -> Result<Commit, GitError> {
        let no_commit = || GitError::NoCommit { rev: rev.to_owned() };
        if rev.trim().is_empty() {
            return Err(no_commit());
        }
        let spec = self.inner.rev_parse(BStr::new(rev)).map_err(|error| self.unknown(rev, &error))?;
        let object = spec.single().ok_or_else(no_commit)?.object().map_err(|error| self.unknown(rev, &error))?;
        let commit = object.peel_to_kind(gix::objs::Kind::Commit).map_err(|_| no_commit())?;
        Ok(Commit(commit.id))
    }

    /// The commit whose digits begin with `digits`, 4 or more hexadecimal ones: branches and tags of that name do not count.
    ///
    /// # Errors
    /// No such commit, several objects that begin so, or a damaged repository.
    pub fn commit(&self, digits: &str) -> Result<Commit, GitError> {
        let rev = || digits.to_owned();
        let unknown = || GitError::Unknown { rev: rev(), shallow: self.is_shallow(), empty: self.inner.head_id().is_err() };
        if digits.len() > self.inner.object_hash().len_in_hex() {
            return Err(unknown());
        }
        let prefix = gix::hash::Prefix::from_hex(digits).map_err(|_| GitError::NoCommit { rev: rev() })?;
        let found =
            self.inner.objects.lookup_prefix(prefix, None).map_err(|error| self.damaged(&format!("the commit {digits}"), &error))?;
        let id = match found {
            None => return Err(unknown()),
            Some(Err(())) => return Err(GitError::Ambiguous { rev: rev() }),
            Some(Ok(id)) => id,
        };
        let damaged = |error: gix::Error| self.damaged(&format!("the commit {digits}"), &error);
        let header = self.inner.find_header(id).map_err(damaged)?;
        if header.kind() == gix::objs::Kind::Commit { Ok(Commit(id)) } else { Err(GitError::NoCommit { rev: rev() }) }
    }

    /// The current commit; `None` where there is none yet.
    #[must_use]
    pub fn head(&self) -> Option<Commit> {
        self.inner.head_id().ok().map(|id| Commit(id.detach()))
    }

    /// The day on which a commit was made, where its maker was, as `2020-07-20`; `None` where it cannot be told.
    #[must_use]
    pub fn day(&self, commit: Commit) -> Option<String> {
        let time = self.inner.find_commit(commit.0).ok()?.time().ok()?;
        time.format(gix::date::time::format::SHORT).ok()
    }

    /// Paths of the files that `then` has and `now` has not, by name, at most `most`; folders that are equal are not entered. A few trees
    /// that hold each other many times over stand for more folders than any disk has: so many are entered, and no deeper than paths go.
    ///
    /// # Errors
    /// A damaged repository.
    pub fn gone(&self, then: Tree, now: Tree, most: usize) -> Result<Vec<(PathBuf, ObjectId)>, GitError> {
        let mut found = Vec::new();
        let mut waiting = vec![(PathBuf::new(), then.0, Some(now.0))];
        let mut entered = 0;
        while let Some((path, then, now)) = waiting.pop() {
            if Some(then) == now || path.as_os_str().len() > LONGEST_PATH {
                continue;
            }
            entered += 1;
            if found.len() >= most || entered > MOST_FOLDERS {
                break;
            }
            let now = now.map(|id| self.folder_of(id)).transpose()?;
            for (name, item) in self.folder_of(then)?.iter().rev() {
                let Some(name) = gix::path::from_byte_slice(name).ok().filter(|name| is_name(name)) else { continue };
                let counterpart = now.as_ref().and_then(|now| now.get(name.as_os_str().as_encoded_bytes()));
                match (item, counterpart) {
                    (Item::Folder(id), Some(Item::Folder(other))) => waiting.push((path.join(name), *id, Some(*other))),
                    (Item::Folder(id), _) => waiting.push((path.join(name), *id, None)),
                    (Item::File(_), Some(Item::File(_))) | (Item::Link | Item::Submodule, _) => {}
                    (Item::File(id), _) => found.push((path.join(name), *id)),
                }
            }
        }
        found.sort();
        found.truncate(most);
        Ok(found)
    }

    /// The newest commit that `commit` and the current one come from; `None` where they have no common history, or a shallow clone
    /// does not have it.
    ///
    /// # Errors
    /// A damaged history.
    pub fn merge_base(&self, commit: Commit) -> Result<Option<Commit>, GitError> {
        let Ok(head) = self.inner.head_id() else { return Ok(None) };
        match self.inner.merge_base(commit.0, head.detach()) {
            Ok(base) => Ok(base.map(|base| Commit(base.detach()))),
            Err(_) if self.is_shallow() => Ok(None),
            Err(error) => Err(self.damaged(&format!("a commit before {commit}"), &error)),
        }
    }

    /// The top folder of a commit.
    ///
    /// # Errors
    /// A damaged repository.
    pub fn tree(&self, commit: Commit) -> Result<Tree, GitError> {
        let damaged = |error: gix::Error| self.damaged(&format!("the commit {commit}"), &error);
        let id = self.inner.find_commit(commit.0).and_then(|commit| Ok(commit.tree_id()?.detach())).map_err(damaged)?;
        Ok(Tree(id))
    }

    /// What `path`, from the top, names in `tree`.
    ///
    /// # Errors
    /// A damaged repository.
    pub fn item(&self, tree: Tree, path: &Path) -> Result<Option<Item>, GitError> {
        let mut item = Item::Folder(tree.0);
        for component in path.components() {
            let Component::Normal(part) = component else { return Ok(None) };
            item = match item {
                Item::Folder(id) => match self.folder_of(id)?.get(part.as_encoded_bytes()) {
                    Some(item) => *item,
                    None => return Ok(None),
                },
                // A submodule's files are another repository's.
                Item::Submodule => return Ok(Some(item)),
                Item::File(_) | Item::Link => return Ok(None),
            };
        }
        Ok(Some(item))
    }

    /// Shows `visit` everything below the folder `path` of `tree`, depth first and by name; a folder is entered where `visit` says so.
    /// Paths are from the top. Nothing where `path` is no folder.
    ///
    /// # Errors
    /// A damaged repository, and those of `visit`.
    pub fn walk(&self, tree: Tree, path: &Path, visit: &mut dyn FnMut(&Path, Item) -> Result<bool, GitError>) -> Result<(), GitError> {
        let Some(Item::Folder(top)) = self.item(tree, path)? else { return Ok(()) };
        let mut waiting = Vec::new();
        let enter = |path: &Path, id: ObjectId, waiting: &mut Vec<(PathBuf, Item)>| -> Result<(), GitError> {
            for (name, item) in self.folder_of(id)?.iter().rev() {
                // What this system cannot write is no name of a file on it, and what leads elsewhere is none anywhere.
                if let Some(name) = gix::path::from_byte_slice(name).ok().filter(|name| is_name(name)) {
                    waiting.push((path.join(name), *item));
                }
            }
            Ok(())
        };
        enter(path, top, &mut waiting)?;
        while let Some((path, item)) = waiting.pop() {
            let entered = visit(&path, item)?;
            if let (Item::Folder(id), true) = (item, entered) {
                enter(&path, id, &mut waiting)?;
            }
        }
        Ok(())
    }

    /// The bytes of a file; `None` where there are more than `most`.
    ///
    /// # Errors
    /// A damaged repository, or a partial clone that lacks the file.
    pub fn bytes(&self, id: ObjectId, most: u64) -> Result<Option<Vec<u8>>, GitError> {
        let damaged = |error: gix::Error| self.damaged(&format!("the file {id}"), &error);
        // The header tells the size, so that nothing enormous is unpacked.
        if self.inner.find_header(id).map_err(damaged)?.size() > most {
            return Ok(None);
        }
        self.inner.find_blob(id).map(|mut blob| Some(blob.take_data())).map_err(damaged)
    }

    /// A decoded tree.
    fn folder_of(&self, id: ObjectId) -> Result<Rc<Folder>, GitError> {
        if let Some(folder) = self.folders.borrow().get(&id) {
            return Ok(Rc::clone(folder));
        }
        let damaged = |error: gix::Error| self.damaged(&format!("the folder {id}"), &error);
        let tree = self.inner.find_tree(id).map_err(damaged)?;
        let mut folder = Folder::new();
        for entry in tree.iter() {
            let entry = entry.map_err(damaged)?;
            let mode = entry.mode();
            let item = if mode.is_tree() {
                Item::Folder(entry.object_id())
            } else if mode.is_link() {
                Item::Link
            } else if mode.is_commit() {
                Item::Submodule
            } else {
                Item::File(entry.object_id())
            };
            folder.insert(entry.filename().to_vec(), item);
        }
        let folder = Rc::new(folder);
        self.folders.borrow_mut().insert(id, Rc::clone(&folder));
        Ok(folder)
    }

    /// Whether the clone lacks a part of the history.
    fn is_shallow(&self) -> bool {
        self.inner.is_shallow().unwrap_or(false)
    }

    /// Why `rev` could not be resolved.
    fn unknown(&self, rev: &str, error: &gix::Error) -> GitError {
        use gix::revision::spec::parse::Error;
        let rev = rev.to_owned();
        if matches!(error.downcast_any_ref(), Some(Error::AmbiguousPrefix { .. })) {
            return GitError::Ambiguous { rev };
        }
        GitError::Unknown { rev, shallow: self.is_shallow(), empty: self.inner.head_id().is_err() }
    }

    fn damaged(&self, what: &str, error: &gix::Error) -> GitError {
        let config = self.inner.config_snapshot();
        let partial = config.string("extensions.partialClone").is_some() || self.promises();
        GitError::Damaged { what: what.to_owned(), cause: one_line(error), partial }
    }

    /// Whether objects may be missing because a server promised to keep them.
    fn promises(&self) -> bool {
        let config = self.inner.config_snapshot();
        let remotes = config.plumbing().sections_by_name("remote");
        remotes.into_iter().flatten().any(|section| section.value("promisor").is_some_and(|value| value.as_slice() == b"true"))
    }
}

/// How a repository is opened: by nothing but its own configuration.
fn isolated() -> gix::open::Options {
    gix::open::Options::isolated().with(gix::sec::Trust::Full)
}

/// Whether `name` is the name of a file or folder, and no path.
fn is_name(name: &Path) -> bool {
    let mut parts = name.components();
    matches!(parts.next(), Some(Component::Normal(part)) if part == name.as_os_str()) && parts.next().is_none()
}

/// Why no repository could be opened.
fn open_error(path: &Path, error: &gix::Error) -> GitError {
    let path = path.to_owned();
    if error.downcast_any_ref::<gix::discover::upwards::Error>().is_some() {
        return GitError::NoRepository { path };
    }
    let missing = std::fs::metadata(&path).err().map(|error| super::discovery::io_message(&error));
    GitError::Open { cause: missing.unwrap_or_else(|| one_line(error)), path }
}

/// What the library says, from the outcome to its causes, in one line.
fn one_line(error: &gix::Error) -> String {
    let messages: Vec<String> = error.iter_errors().map(|cause| cause.to_string()).collect();
    messages.join(": ").split_whitespace().collect::<Vec<_>>().join(" ")
}
