//! `doccheck build`: checks, then writes the error catalogue, whatever was found; exits by the findings.

use super::arguments::BuildArguments;
use super::check::report;
use super::session::{Session, absolute, current_folder};
use super::{ExitStatus, Failure, Io, baseline};
use crate::catalogue::{self, WriteOptions};
use std::path::PathBuf;

/// Where the catalogue goes where nothing is said.
const OUT: &str = "catalogue";

/// Runs the command.
///
/// # Errors
/// Where doccheck cannot do its work.
pub fn run(arguments: &BuildArguments, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
    let mut session = Session::read(&arguments.check.input, io.err)?;
    let baseline = baseline::open(&mut session, &arguments.check.filter)?;
    let checked = session.check(&arguments.check.filter, io.err)?;
    let out = out(arguments, &session)?;
    let catalogue = catalogue::build(&session.collection, &checked.faults(), &checked.outcome.comparisons);
    let written = catalogue::write(&catalogue, &out, &WriteOptions::default()).map_err(|error| Failure::new(error.to_string()))?;
    let accepted = match baseline.filter(|_| arguments.check.filter.write_baseline) {
        Some(baseline) => Some(baseline.write(&session, &checked, io)?),
        None => report(&session, &checked, &arguments.check, io).map(|()| None)?,
    };
    if !arguments.check.output.quiet {
        let _ = writeln!(
            io.err,
            "Wrote {} in {} to {} ({} files, {} new or changed). Open {} in a browser.",
            counted(catalogue.entries.len(), "entry", "entries"),
            counted(catalogue.locales.len(), "language", "languages"),
            out.display(),
            written.files,
            written.changed,
            out.join("index.html").display(),
        );
    }
    if let Some(status) = accepted {
        return Ok(status);
    }
    Ok(checked.status())
}

/// The folder to write to: as asked for, as configured, or `catalogue` in the current folder.
fn out(arguments: &BuildArguments, session: &Session) -> Result<PathBuf, Failure> {
    if let Some(out) = &arguments.out {
        return Ok(out.clone());
    }
    let configured = session.loaded.as_ref().and_then(|loaded| Some(loaded.resolve(loaded.config.out.as_ref()?.get_ref())));
    match configured {
        Some(path) => {
            let current = current_folder()?;
            let path = absolute(&path, &current);
            Ok(path.strip_prefix(&current).map_or(path.clone(), std::path::Path::to_owned))
        }
        None => Ok(PathBuf::from(OUT)),
    }
}

/// A number with the noun that belongs to it.
fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
