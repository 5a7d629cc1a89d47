//! Language tags: parsing, canonical form, fallback, direction, own name.

use std::sync::Arc;

/// A canonical BCP 47 language tag such as `pt-PT` or `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Arc<str>);
