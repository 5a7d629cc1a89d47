//! What a rule reports: facts, without words.
//!
//! A [`Finding`] names a rule, a place and typed arguments. Words are made from it later, by
//! [`crate::localization`], so that every language and every format says the same facts.

use crate::source::Span;
use schemars::JsonSchema;
use serde::Serialize;

/// Index of a file in [`crate::document::Collection::files`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// How much a finding matters. The order is that of weight: an error is the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing has to be done.
    Note,
    /// Probably wrong.
    Warning,
    /// Wrong: a reader of the page, or a consumer of the catalogue, is misled.
    Error,
}

/// What a rule has to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// One document by itself.
    Document,
    /// A document and what it is compared with.
    Article,
    /// All documents together.
    Collection,
}

/// What kind of fix the findings of a rule carry, where they can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Applicability {
    /// Keeps the meaning; may be applied without looking.
    Safe,
    /// Probably right; to be looked at.
    Unsafe,
}

/// The facts about a rule that never change while doccheck runs.
#[derive(Debug)]
pub struct RuleMeta {
    /// Public code, `DC201`.
    pub code: &'static str,
    /// Public name, `corrupted-code`: the key that its file, page, messages and snapshot are named by.
    pub name: &'static str,
    /// Severity where nothing speaks for another.
    pub severity: Severity,
    /// What it looks at.
    pub scope: Scope,
    /// The version of doccheck that brought it.
    pub since: &'static str,
    /// Whether it runs where nobody names it.
    pub default_on: bool,
    /// The fix that its findings may carry.
    pub fix: Option<Applicability>,
    /// Names of rules that speak of the same fault more exactly: where one of them has a finding
    /// whose claim covers this rule's, this rule's finding is dropped.
    pub yields_to: &'static [&'static str],
    /// Argument names its messages may use, each with one sentence of description (en-US).
    pub arguments: &'static [(&'static str, &'static str)],
    /// The rule's page by locale tag: `docs/<locale>/rules/<name>.md`, en-US first.
    pub pages: &'static [(&'static str, &'static str)],
}

/// What a translation was compared with; `rules.md` of the documentation explains the five.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Baseline {
    /// The source document at the very commit the translation was made from.
    Exact,
    /// Translations made from the same source revision.
    Cohort,
    /// The source document as it is now.
    Source,
    /// Translations made from other source revisions.
    Siblings,
    /// What the user named with `--reference`.
    Reference,
}

impl Baseline {
    /// The name used in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Cohort => "cohort",
            Self::Source => "source",
            Self::Siblings => "siblings",
            Self::Reference => "reference",
        }
    }
}

/// A value that a message is filled with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Argument {
    /// A count or an ordinal.
    Number(u64),
    /// A text taken from a document, or a keyword that messages select by.
    Text(String),
    /// Several texts; messages get them joined, and their number as `<name>-count`.
    List(Vec<String>),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}
impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(u64::from(number))
    }
}
impl From<Vec<String>> for Argument {
    fn from(list: Vec<String>) -> Self {
        Self::List(list)
    }
}

/// Arguments by name, in the order the rule declares them.
pub type Arguments = Vec<(&'static str, Argument)>;

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The bytes.
    pub span: Span,
}

/// Why a place is shown beside a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// What the other document has at the corresponding place.
    Baseline,
    /// The first of two places that conflict.
    First,
    /// What the place refers to, or should refer to.
    Target,
    /// Another occurrence of the same thing.
    Duplicate,
    /// What shows that the finding is right.
    Evidence,
}

/// A place shown beside a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// Why.
    pub role: Role,
}

/// One change of a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edit {
    /// The bytes to replace; empty to insert.
    pub span: Span,
    /// What to put there.
    pub replacement: String,
}

/// Edits to one file that mend a finding; all are made or none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fix {
    /// Whether it may be applied without looking.
    pub applicability: Applicability,
    /// Edits, in order, not overlapping.
    pub edits: Vec<Edit>,
}

impl Fix {
    /// A safe fix of one edit.
    #[must_use]
    pub fn safe(span: Span, replacement: impl Into<String>) -> Self {
        Self { applicability: Applicability::Safe, edits: vec![Edit { span, replacement: replacement.into() }] }
    }

    /// An unsafe fix of one edit.
    #[must_use]
    pub fn not_safe(span: Span, replacement: impl Into<String>) -> Self {
        Self { applicability: Applicability::Unsafe, edits: vec![Edit { span, replacement: replacement.into() }] }
    }
}

/// How a fault is known in other translations of its article, at the corresponding place: what all have came from their
/// source, and is told once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Sameness {
    /// By its subjects, or where it has none by its arguments: all are equal.
    #[default]
    Facts,
    /// By this key instead, where arguments hold words of a language, or counts that its line breaks change.
    Key(String),
    /// By nothing: such a fault is made in translating, or belongs to one language.
    Own,
}

/// One fault at one place.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static RuleMeta,
    /// Severity in force, after baseline and evidence have been weighed.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// Canonical code of the entry it lies in.
    pub entry: Option<String>,
    /// Anchor of the section it lies in: with the rule and the text, what the fingerprint is made from.
    pub anchor: Option<String>,
    /// What the messages are filled with.
    pub arguments: Arguments,
    /// What kind of text it was compared with.
    pub baseline: Option<Baseline>,
    /// The document it was compared with.
    pub compared_with: Option<FileId>,
    /// Places shown beside it, the most telling first.
    pub related: Vec<Related>,
    /// The same fault in other translations, as it was found there: it came from their common source, or, where this one
    /// is shown in the place of the source's, from that.
    pub also_in: Vec<Finding>,
    /// How the same fault is known in other translations.
    pub sameness: Sameness,
    /// How to mend it.
    pub fix: Option<Fix>,
    /// What it is recognised by in another run, see [`crate::diagnostic::fingerprints`]; empty until all are found.
    pub fingerprint: String,
    /// What the fault is about, as `kind:key` (`anchor:x`, `code:Y`, `label:12`): where a rule yields
    /// to another, they speak of one fault if these intersect, or, where either has none, if the places do.
    pub subjects: Vec<String>,
    /// Faults that this one explains, written likewise: findings about them yield too. `*` is whatever rules that
    /// yield miss in the file or find too much: what stands below an open code block, or between the marks of a conflict.
    pub explains: Vec<String>,
}

impl Finding {
    /// A finding of `rule` at `place`, with the rule's own severity and nothing else yet.
    #[must_use]
    pub fn new(rule: &'static RuleMeta, place: Place) -> Self {
        Self {
            rule,
            severity: rule.severity,
            place,
            entry: None,
            anchor: None,
            arguments: Vec::new(),
            baseline: None,
            compared_with: None,
            related: Vec::new(),
            also_in: Vec::new(),
            sameness: Sameness::default(),
            fix: None,
            fingerprint: String::new(),
            subjects: Vec::new(),
            explains: Vec::new(),
        }
    }

    /// The same with a subject more, for yielding.
    #[must_use]
    pub fn about(mut self, kind: &str, key: &str) -> Self {
        self.subjects.push(format!("{kind}:{key}"));
        self
    }

    /// The same with a fault more that this one explains.
    #[must_use]
    pub fn explaining(mut self, kind: &str, key: &str) -> Self {
        self.explains.push(format!("{kind}:{key}"));
        self
    }

    /// The fault in each of its places: here, then in the others that it is told for.
    pub fn places(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.also_in)
    }

    /// The same, known in other translations by `key`.
    #[must_use]
    pub fn known_by(mut self, key: impl Into<String>) -> Self {
        self.sameness = Sameness::Key(key.into());
        self
    }

    /// The same, never taken for a fault of the source: it is made in translating, or belongs to one language.
    #[must_use]
    pub fn of_its_own(mut self) -> Self {
        self.sameness = Sameness::Own;
        self
    }

    /// The same with an argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// The same with a related place more.
    #[must_use]
    pub fn related(mut self, role: Role, place: Place) -> Self {
        self.related.push(Related { place, role });
        self
    }

    /// The same with a fix.
    #[must_use]
    pub fn fix(mut self, fix: Option<Fix>) -> Self {
        self.fix = fix;
        self
    }

    /// The same with another severity.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same inside the entry `code`.
    #[must_use]
    pub fn entry(mut self, code: Option<&str>) -> Self {
        self.entry = code.map(str::to_owned);
        self
    }

    /// The text argument called `name`, or "".
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.arguments
            .iter()
            .find_map(|(n, v)| match v {
                Argument::Text(text) if *n == name => Some(text.as_str()),
                _ => None,
            })
            .unwrap_or("")
    }
}

/// What kind of suppression silences nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdleKind {
    /// A comment of a document that silences nothing at all.
    Comment,
    /// A comment of which some rules silence nothing.
    Part,
    /// A comment that ends a silence where there is none.
    Enable,
    /// An entry of the configuration.
    Configuration,
    /// An entry of a baseline file.
    Baseline,
}

/// A suppression, or a part of one, that silences nothing although all it names was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idle {
    /// What it is.
    pub kind: IdleKind,
    /// Where it stands.
    pub place: Place,
    /// The rules that silence nothing, as written; empty where none is named.
    pub rules: Vec<String>,
    /// The file that an entry of a baseline file names; empty for others.
    pub path: String,
    /// How to remove it, where that is certain.
    pub removal: Option<Edit>,
}
