//! doccheck reads all translations of an article together.

pub mod alignment;
pub mod catalogue;
pub mod check;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod document;
pub mod finding;
pub mod fix;
pub mod front_matter;
pub mod lexicon;
pub mod locale;
pub mod localization;
pub mod markdown;
pub mod published;
pub mod registry;
pub mod report;
pub mod rules;
pub mod source;
