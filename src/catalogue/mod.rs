//! The catalogue: every error of the documentation in every locale, for programs, browsers and terminals.
//!
//! [`build`] makes it from the articles and what was found in them; [`write`] puts it into a folder as JSON and
//! as a site; [`Catalogue::load`] reads it back, [`Catalogue::find`] looks an error up. Nothing here reads
//! sources or judges them.

mod address;
mod build;
mod html;
mod lookup;
mod model;
mod render;
#[cfg(test)]
mod tests;
mod text;
mod write;

pub use build::build;
pub use lookup::{LoadError, Lookup};
pub use model::{
    ArticleRecord, Body, Catalogue, CauseRef, CauseText, DocumentRecord, Entry, Generator, Labels, LocaleSummary, RevisionRecord,
    SCHEMA_FILE, SCHEMA_VERSION, Solution, SolutionText, SourceRange, Status, StepRef, StepText, TextDirection, Translation, schema,
};
pub use text::render_entry_text;
pub use write::{Part, WriteError, WriteOptions, Written, write};
