//! Every shape recognised, and what is like it and is none.
