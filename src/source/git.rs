//! Reads texts out of a git repository: commits by any name git knows, their trees, their files.
//!
//! The only user of gix. No git command is run, no network is touched, no configuration outside the repository
//! is read, and nothing is written: a hostile repository can at most hold wrong texts, or be damaged, which is an error
//! with its cause. Every tree is decoded once; later questions are answered from memory.

use gix::ObjectId;
use gix::bstr::BStr;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

/// A repository with a working tree.
pub struct Repository {
    inner: gix::Repository,
    /// The real path of the working tree's top folder.
    folder: PathBuf,
    /// Trees by their id, decoded.
    folders: RefCell<HashMap<ObjectId, Rc<Folder>>>,
}

/// A commit of a repository. It is shown as git shows it: 40 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Commit(ObjectId);

impl std::fmt::Display for Commit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

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

/// Why a repository gives no answer. The messages say what to do.
#[derive(Debug, thiserror::Error)]
pub enum GitError {
    /// The folder lies in no working tree.
    #[error("`{}` lies in no git repository", path.display())]
    NoRepository {
        /// The folder that was asked about.
        path: PathBuf,
    },
    /// A format that this program does not read: objects named by SHA-256.
    #[error("the git repository of `{}` names its objects by SHA-256; doccheck reads repositories that name them by SHA-1", path.display())]
    Sha256 {
        /// The folder that was asked about.
        path: PathBuf,
    },
    /// The repository cannot be opened.
    #[error("cannot open the git repository of `{}`: {cause}", path.display())]
    Open {
        /// The folder that was asked about.
        path: PathBuf,
        /// What the library says.
        cause: String,
    },
    /// No commit has that name.
    #[error("`{rev}` names no commit of this git repository; {}", unknown_help(*shallow, *empty))]
    Unknown {
        /// The name as it was given.
        rev: String,
        /// Whether the repository lacks a part of its history.
        shallow: bool,
        /// Whether the repository has no commit at all.
        empty: bool,
    },
    /// Several objects begin with these digits.
    #[error("`{rev}` is the beginning of several objects' names; write more digits of the commit")]
    Ambiguous {
        /// The name as it was given.
        rev: String,
    },
    /// A name for something that is no commit.
    #[error("`{rev}` is not the name of one commit; write a branch, a tag, a commit, or something such as HEAD~2")]
    NoCommit {
        /// The name as it was given.
        rev: String,
    },
    /// An object is not there although another one names it, or cannot be decoded.
    #[error("the git repository lacks {what}, or it is damaged: {cause}; {}", damaged_help(*partial))]
    Damaged {
        /// What was looked for.
        what: String,
        /// What the library says.
        cause: String,
        /// Whether it is a partial clone, which leaves objects on its server.
        partial: bool,
    },
}

fn unknown_help(shallow: bool, empty: bool) -> &'static str {
    if empty {
        "it has no commit yet"
    } else if shallow {
        "it is a shallow clone, which lacks most commits: run `git fetch --unshallow`, or give actions/checkout `fetch-depth: 0`"
    } else {
        "write a branch, a tag, a commit, or something such as HEAD~2 or origin/main, and fetch it first where it is on a server"
    }
}

fn damaged_help(partial: bool) -> &'static str {
    if partial {
        "it is a partial clone, and doccheck never fetches: clone it without `--filter`, or run `git fetch --refetch --no-filter`"
    } else {
        "`git fsck` tells more"
    }
}

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
        let isolated = || gix::open::Options::isolated().with(Trust::Full);
        let opened = gix::ThreadSafeRepository::discover_opts(path, options, Mapping { full: isolated(), reduced: isolated() });
        let mut inner = opened.map_err(|error| open_error(path, &error))?.to_thread_local();
        // Deltas of one text's history are decoded along each other.
        inner.object_cache_size_if_unset(4 * 1024 * 1024);
        let none = || GitError::NoRepository { path: path.to_owned() };
        let folder = inner.workdir().and_then(|folder| std::fs::canonicalize(folder).ok()).ok_or_else(none)?;
        Ok(Self { inner, folder, folders: RefCell::default() })
    }

    /// The real path of the top folder of the working tree.
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
    let cause = one_line(error);
    if cause.to_ascii_lowercase().contains("sha256") {
        return GitError::Sha256 { path };
    }
    GitError::Open { path, cause }
}

/// What the library says, from the outcome to its causes, in one line.
fn one_line(error: &gix::Error) -> String {
    let messages: Vec<String> = error.iter_errors().map(|cause| cause.to_string()).collect();
    messages.join(": ").split_whitespace().collect::<Vec<_>>().join(" ")
}
