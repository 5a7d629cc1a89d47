//! The sources' own terms, read both ways.
