//! Why a repository gives no answer, in words that say what to do.

use std::path::PathBuf;

/// Why a repository gives no answer. The messages say what to do.
#[derive(Debug, thiserror::Error)]
pub enum GitError {
    /// The folder lies in no working tree.
    #[error("`{}` lies in no git repository", path.display())]
    NoRepository {
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
