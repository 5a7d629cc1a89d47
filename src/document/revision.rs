//! Which text of the source a translation was made from, and which of two is newer.

/// Which source text a translation was made from, as its front matter tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Revision {
    /// `ms.openlocfilehash`: names the source text; an opaque key.
    pub source_text: Option<String>,
    /// `ms.sourcegitcommit`: the source repository's commit.
    pub source_commit: Option<String>,
    /// `ms.lasthandoff` as an ISO date, `2020-07-20`.
    pub handed_off: Option<String>,
    /// `ms.locfileid`: rises with every revision.
    pub file_id: Option<u64>,
    /// `ms.translationtype`: `MT`, `HT`, `Human`, ….
    pub translation_type: Option<String>,
}

impl Revision {
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
