//! The dialects, as data: what each adds to CommonMark, and how it makes the ids of headings.

use super::slug::SlugStyle;

/// A Markdown dialect: what counts as an anchor, how slugs are made, and which lines are no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Dialect {
    /// docfx and Microsoft Learn: `<a name>` as the first inline replaces the generated id.
    Docfx,
    /// GitHub and everything close to it, `{#id}` attributes included.
    Github,
    /// Hugo: shortcodes.
    Hugo,
    /// MkDocs with Python-Markdown: admonitions with indented content, attribute lists, snippets.
    Mkdocs,
    /// MDX, as Docusaurus, Starlight and the documentation of React use it: imports, components, expressions.
    Mdx,
    /// VuePress and VitePress: containers, interpolation, snippets.
    Vuepress,
}

/// What a dialect adds. Containers `:::name` and `///` are read in all of them: no other meaning is known.
#[derive(Debug)]
pub struct Syntax {
    /// The name used in the configuration and in reports.
    pub name: &'static str,
    /// How the ids of headings are made.
    pub slugs: SlugStyle,
    /// Whether an anchor of HTML in a heading takes the place of the id that is made from its text.
    pub html_replaces_slug: bool,
    /// Whether what is indented below `!!! note` is its content, not code.
    pub indented_content: bool,
    /// What shortcodes, macros and interpolations open and close with.
    pub macros: &'static [(&'static str, &'static str)],
    /// Whether `{…}` is an expression, `<Name>` a component and `import` no text.
    pub jsx: bool,
    /// Whether paths of what is included are relative to the page, not to a folder that a configuration names.
    pub includes_from_page: bool,
    /// Whether `{.class #id}` behind a link or on a line of its own is an attribute list.
    pub attribute_lists: bool,
}

const PLAIN: Syntax = Syntax {
    name: "github",
    slugs: SlugStyle::Github,
    html_replaces_slug: false,
    indented_content: false,
    macros: &[],
    jsx: false,
    includes_from_page: true,
    attribute_lists: false,
};

static DOCFX: Syntax = Syntax { name: "docfx", slugs: SlugStyle::Docfx, html_replaces_slug: true, ..PLAIN };
static GITHUB: Syntax = PLAIN;
static HUGO: Syntax =
    Syntax { name: "hugo", slugs: SlugStyle::Hugo, macros: &[("{{<", ">}}"), ("{{%", "%}}")], includes_from_page: false, ..PLAIN };
static MKDOCS: Syntax = Syntax {
    name: "mkdocs",
    slugs: SlugStyle::Python,
    indented_content: true,
    macros: &[("{{", "}}"), ("{%", "%}"), ("{!", "!}"), ("{*", "*}")],
    includes_from_page: false,
    attribute_lists: true,
    ..PLAIN
};
static MDX: Syntax = Syntax { name: "mdx", jsx: true, ..PLAIN };
static VUEPRESS: Syntax = Syntax { name: "vuepress", slugs: SlugStyle::Vue, macros: &[("{{", "}}")], ..PLAIN };

impl Dialect {
    /// All of them, by name.
    pub const ALL: [Self; 6] = [Self::Docfx, Self::Github, Self::Hugo, Self::Mdx, Self::Mkdocs, Self::Vuepress];

    /// What it adds to CommonMark.
    #[must_use]
    pub fn syntax(self) -> &'static Syntax {
        match self {
            Self::Docfx => &DOCFX,
            Self::Github => &GITHUB,
            Self::Hugo => &HUGO,
            Self::Mkdocs => &MKDOCS,
            Self::Mdx => &MDX,
            Self::Vuepress => &VUEPRESS,
        }
    }

    /// The name used in the configuration and in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.syntax().name
    }
}
