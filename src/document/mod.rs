//! The domain: what a troubleshooting document holds, whatever it is written in.
//!
//! A [`Document`] is one file in one locale, inert: it knows nothing of other locales. Lowering an
//! outline to a document never fails; what looks wrong stays in the model for the rules to judge.

pub mod alert_markers;
pub mod alerts;
pub mod code_text;
pub mod codes;
mod collection;
pub mod detection;
pub mod directives;
mod entries;
pub mod flat;
pub mod fragments;
pub mod hidden;
pub mod identifiers;
pub mod languages;
pub mod lines;
mod lower;
mod model;
pub mod mojibake;
pub mod ordinals;
pub mod patterns;
mod revision;

pub use collection::{Article, ArticleEntry, Collection, DocumentId, Member};
pub use directives::{Directive, DirectiveKind};
pub use entries::{Column, EntryOptions, FirstBlock, Pattern, Profile, ProfileShape, Source, Stems, adopt_rows, label_lines};
pub use lower::{iso_date, lower, lower_limited};
pub use model::{
    Anchor, AnchorOrigin, Cause, Detail, Document, Entry, EntryShape, Field, LabelForm, LabelLine, Link, LinkKind, OrdinalItem,
    OrdinalList, Section, SectionId,
};
pub use revision::{Lack, Lacks, Moment, Past, Revision};
