//! `[[entries]]`: how the entries of some documents are shaped, and the profiles that are built in.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use super::SpannedText;

/// The built-in profiles, each written as an entry of a configuration would be.
static PROFILES: LazyLock<BTreeMap<String, EntryRule>> =
    LazyLock::new(|| toml::from_str(include_str!("profiles.toml")).unwrap_or_default());

/// How the entries of some documents are shaped. The first one that matches a document holds; where none does, and for what it
/// does not say, entries are recognised.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EntryRule {
    /// Patterns of paths, as in `exclude`: one that matches a folder means what is in it.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub paths: Vec<SpannedText>,
    /// A built-in profile; what else is said here wins over it.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub profile: Option<SpannedText>,
    /// What an entry is.
    #[serde(default)]
    pub shape: Option<EntryShape>,
    /// Where the error code stands.
    #[serde(default)]
    #[schemars(with = "Option<FieldSource>")]
    pub code: Option<Spanned<FieldSource>>,
    /// Where the error message stands.
    #[serde(default)]
    #[schemars(with = "Option<FieldSource>")]
    pub message: Option<Spanned<FieldSource>>,
    /// Where the causes stand: each item of a list, each value of the front matter, or all of another place as one.
    #[serde(default)]
    #[schemars(with = "Option<FieldSource>")]
    pub causes: Option<Spanned<FieldSource>>,
    /// Where the solution stands.
    #[serde(default)]
    #[schemars(with = "Option<FieldSource>")]
    pub solution: Option<Spanned<FieldSource>>,
    /// What tells entries with the same code apart, such as a SQLSTATE or a product; the same text in every locale.
    #[serde(default)]
    #[schemars(with = "Option<FieldSource>")]
    pub domain: Option<Spanned<FieldSource>>,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EntryShape {
    /// A heading and what is under it.
    Section,
    /// A document.
    Page,
    /// A row of a table.
    Table,
    /// Nothing: these documents hold no entries.
    None,
}

/// Where a part of an entry stands.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FieldSource {
    /// In the front matter, under this key.
    FrontMatter(#[schemars(with = "String")] SpannedText),
    /// In the heading, over a table in one above it: a regular expression. The group named like the part holds it, else the first
    /// group, else all that matches. A pattern of `code` may have groups for the other parts.
    Heading(#[schemars(with = "String")] SpannedText),
    /// In the file's name without extensions, of a page called `index` in its folder's: a regular expression, as for `heading`.
    FileName(#[schemars(with = "String")] SpannedText),
    /// In the name of a folder: 1 is the one that the page lies in, 2 the one around it. A page called `index` is its folder.
    Folder(#[schemars(with = "u8")] Spanned<u8>),
    /// In the first block of this kind.
    First(FirstBlock),
    /// In a line with this label: `**Label**: value`.
    Label(#[schemars(with = "String")] SpannedText),
    /// In a column of the table.
    Column(#[schemars(with = "ColumnName")] Spanned<ColumnName>),
}

/// A kind of block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FirstBlock {
    /// A paragraph.
    Paragraph,
    /// A code block.
    Code,
    /// A list.
    List,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "a column is a number from 1, or the text of its header")]
pub enum ColumnName {
    /// By its place, from 1.
    Number(u32),
    /// By the text of its header.
    Header(String),
}

/// The built-in profile of this name.
#[must_use]
pub fn profile(name: &str) -> Option<EntryRule> {
    PROFILES.get(name).cloned()
}

/// The names of the built-in profiles, sorted.
#[must_use]
pub fn profile_names() -> Vec<&'static str> {
    PROFILES.keys().map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_profiles_are_sound() {
        let read: Result<BTreeMap<String, EntryRule>, _> = toml::from_str(include_str!("profiles.toml"));
        let profiles = read.unwrap();
        assert_eq!(profiles.keys().map(String::as_str).collect::<Vec<_>>(), profile_names());
        for (name, rule) in &profiles {
            assert!(rule.shape.is_some() && rule.paths.is_empty() && rule.profile.is_none(), "{name}");
        }
        let documented = include_str!("../../docs/en-US/configuration.md");
        for name in profile_names() {
            assert!(documented.contains(&format!("| `{name}` |")), "docs/en-US/configuration.md has no row for the profile {name}");
        }
    }
}
