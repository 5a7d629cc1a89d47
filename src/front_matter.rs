//! The YAML block at the head of a document.

/// The block, its fields, and where the Markdown starts.
#[derive(Debug, Clone, Default)]
pub struct FrontMatter {}
