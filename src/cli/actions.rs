//! What GitHub tells a step of a job by its environment, and where the step's summary goes.

use super::Failure;
use super::session::current_folder;
use crate::diagnostic::Report;
use crate::localization::Words;
use crate::report::github;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;

/// GitHub takes no longer summary of a step, in bytes.
const LONGEST_SUMMARY: u64 = 1024 * 1024;

/// The current folder's path in the repository that the job works on, with a final `/`; empty at its top and outside of GitHub.
///
/// # Errors
/// Where the system does not tell the current folder.
pub fn folder() -> Result<String, Failure> {
    let Some(workspace) = variable("GITHUB_WORKSPACE") else { return Ok(String::new()) };
    let current = current_folder()?;
    let workspace = std::fs::canonicalize(&workspace).unwrap_or(workspace);
    let current = std::fs::canonicalize(&current).unwrap_or(current);
    let below = current.strip_prefix(&workspace).unwrap_or(std::path::Path::new(""));
    Ok(below.components().map(|part| part.as_os_str().to_string_lossy().into_owned() + "/").collect())
}

/// Adds the summary of `report` to that of the job's step, where there is one.
///
/// # Errors
/// Where its file cannot be written.
pub fn summarize(report: &Report, words: &Words) -> Result<(), Failure> {
    let Some(path) = variable("GITHUB_STEP_SUMMARY") else { return Ok(()) };
    let failure = |source| Failure::Io { context: format!("cannot write the job summary `{}`", path.display()), source };
    let mut file = OpenOptions::new().append(true).create(true).open(&path).map_err(failure)?;
    // A step may have written something of its own before.
    let room = LONGEST_SUMMARY.saturating_sub(file.metadata().map_err(failure)?.len());
    let summary = github::write_summary(report, words, usize::try_from(room).unwrap_or(usize::MAX));
    file.write_all(summary.as_bytes()).map_err(failure)
}

/// A path in the environment; an empty one is none.
fn variable(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
