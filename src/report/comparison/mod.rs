//! Two documents side by side: as JSON, and (in [`text`]) for people.

pub mod text;

use crate::alignment::By;
use crate::alignment::side_by_side::{Row, RowKind, RowSide};
use crate::source::SourceFile;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde_json::json;
use std::io::{self, Write};

/// What of two documents corresponds.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SideBySide {
    /// Path of the left document: relative to the current folder, `/`-separated.
    pub left: String,
    /// Path of the right document, likewise.
    pub right: String,
    /// Everything that corresponds, and everything that stands alone, in document order.
    pub pairs: Vec<ShownPair>,
}

/// Two things that correspond, or one that stands alone.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ShownPair {
    /// What they are.
    pub kind: RowKind,
    /// In the left document; null where it lacks it.
    pub left: Option<ShownPlace>,
    /// In the right document; null where it lacks it.
    pub right: Option<ShownPlace>,
    /// What the pair rests on; where one side is null, what was tried last.
    pub by: By,
    /// From 0 to 1, in hundredths: how sure the pair is, or that there is none. No rule builds on less than 0.5.
    pub confidence: f64,
}

/// A place in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ShownPlace {
    /// The line, from 1.
    pub line: u32,
}

impl SideBySide {
    /// The pairs of `rows`, whose sides lie in `left` and in `right`.
    #[must_use]
    pub fn new(left: &SourceFile, right: &SourceFile, rows: &[Row]) -> Self {
        let place =
            |file: &SourceFile, side: &Option<RowSide>| side.as_ref().map(|side| ShownPlace { line: file.lines.line(side.span.start) });
        let pair = |row: &Row| ShownPair {
            kind: row.kind,
            left: place(left, &row.left),
            right: place(right, &row.right),
            by: row.by,
            confidence: (f64::from(row.confidence) * 100.0).round() / 100.0,
        };
        Self { left: left.path.clone(), right: right.path.clone(), pairs: rows.iter().map(pair).collect() }
    }

    /// Writes the comparison as indented JSON with a final line end.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        out.write_all(b"\n")
    }
}

/// The JSON Schema of `compare --format json`.
#[must_use]
pub fn schema() -> Schema {
    let mut schema = SchemaGenerator::default().into_root_schema_for::<SideBySide>();
    schema.insert("title".to_owned(), json!("doccheck compare"));
    schema
}
