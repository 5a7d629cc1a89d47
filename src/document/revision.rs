//! Which text of the source a translation was made from, which of two is newer, and what of the source's history could be read.

use crate::source::Span;
use std::collections::BTreeMap;

/// Which source text a translation was made from, as its front matter tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Revision {
    /// `ms.openlocfilehash`: names the source text; an opaque key.
    pub source_text: Option<String>,
    /// `ms.sourcegitcommit`, `default_lang_commit`, or `sourceCommit` of `l10n`: the source repository's commit, as written.
    pub source_commit: Option<String>,
    /// Bytes of that value; empty where there is none.
    pub source_commit_span: Span,
    /// `ms.lasthandoff` as an ISO date, `2020-07-20`.
    pub handed_off: Option<String>,
    /// `ms.locfileid`: rises with every revision.
    pub file_id: Option<u64>,
    /// `ms.translationtype`: `MT`, `HT`, `Human`, ….
    pub translation_type: Option<String>,
}

impl Revision {
    /// The digits of the source commit, where the value can be some: 7 to 64 hexadecimal ones.
    #[must_use]
    pub fn commit_digits(&self) -> Option<&str> {
        let value = self.source_commit.as_deref().map(str::trim)?;
        ((7..=64).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(value)
    }

    /// A key that orders revisions of one article: the greater is the newer. `None` where nothing tells.
    #[must_use]
    pub fn order(&self) -> Option<(u64, &str)> {
        match (self.file_id, self.handed_off.as_deref()) {
            (None, None) => None,
            (id, date) => Some((id.unwrap_or(0), date.unwrap_or(""))),
        }
    }

    /// A short name for messages: the hand-off date and the first eight digits of the hash.
    #[must_use]
    pub fn label(&self) -> Option<String> {
        let hash = self.source_text.as_deref().map(|h| h.get(..8).unwrap_or(h));
        match (self.handed_off.as_deref(), hash) {
            (Some(date), Some(hash)) => Some(format!("{date} ({hash})")),
            (Some(only), None) | (None, Some(only)) => Some(only.to_owned()),
            (None, None) => None,
        }
    }
}

/// A commit and its day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moment {
    /// Its digits, all of them.
    pub commit: String,
    /// The day it was made, as `2020-07-20`, where that could be told.
    pub day: Option<String>,
}

impl Moment {
    /// The first digits of the commit: enough to find it by.
    #[must_use]
    pub fn short(&self) -> &str {
        self.commit.get(..8).unwrap_or(&self.commit)
    }

    /// A short name for messages: `1a2b3c4d (2020-07-20)`.
    #[must_use]
    pub fn label(&self) -> String {
        match &self.day {
            Some(day) => format!("{} ({day})", self.short()),
            None => self.short().to_owned(),
        }
    }
}

/// Where in its history a text of the source stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    /// The commit that it was read at.
    pub at: Moment,
    /// The current commit of its repository.
    pub head: Option<Moment>,
    /// Whether it is the source as it is now, where no document of the source was read otherwise.
    pub newest: bool,
    /// Paths of the translations that are compared with it, as reported.
    pub translations: Vec<String>,
}

/// Why the source at the commit that a translation names is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lack {
    /// There is no repository to look into, or it is not that of the source.
    NoHistory,
    /// None of the commits that documents name is in the repository that the user named.
    OtherRepository,
    /// The repository is a shallow clone, which does not have the commit.
    Shallow,
    /// The repository is a partial clone, which does not have the text.
    Partial,
    /// The repository does not have the commit.
    MissingCommit,
    /// Several objects begin with these digits.
    Ambiguous,
    /// The commit does not have the document, under this name or an earlier one.
    MissingPath,
    /// The text cannot be read as a document.
    Unreadable,
    /// An object is damaged.
    Damaged,
}

impl Lack {
    /// The keyword used in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoHistory => "no-history",
            Self::OtherRepository => "other-repository",
            Self::Shallow => "shallow",
            Self::Partial => "partial",
            Self::MissingCommit => "missing-commit",
            Self::Ambiguous => "ambiguous",
            Self::MissingPath => "missing-path",
            Self::Unreadable => "unreadable",
            Self::Damaged => "damaged",
        }
    }
}

/// What of the source's history could not be read: by the path of the translation that names it, as reported.
pub type Lacks = BTreeMap<String, Lack>;
