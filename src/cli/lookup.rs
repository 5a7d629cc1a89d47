//! `doccheck lookup`: one entry in the terminal, from sources or from a built catalogue.

use super::arguments::{FilterArguments, LookupArguments, TableFormat};
use super::session::{Session, parse_locale};
use super::{ExitStatus, Failure, Io};
use crate::catalogue::{self, Catalogue, Lookup};
use crate::locale::Locale;
use std::path::Path;

/// Runs the command.
///
/// # Errors
/// A code that no entry has, or a catalogue that cannot be read.
pub fn run(arguments: &LookupArguments, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
    let catalogue = catalogue(arguments, io)?;
    let locale = match &arguments.locale {
        Some(tag) => parse_locale("--locale", tag)?.as_str().to_owned(),
        None => Locale::from_environment().map_or_else(|| "en-US".to_owned(), |locale| locale.as_str().to_owned()),
    };
    match catalogue.find(&arguments.code) {
        Lookup::Found(entry) => {
            match arguments.format {
                TableFormat::Text => {
                    write!(io.out, "{}", catalogue::render_entry_text(&catalogue, entry, &locale)).map_err(Failure::output)?
                }
                TableFormat::Json => {
                    serde_json::to_writer_pretty(&mut *io.out, entry).map_err(|error| Failure::output(error.into()))?;
                    writeln!(io.out).map_err(Failure::output)?;
                }
            }
            Ok(ExitStatus::Clean)
        }
        Lookup::Several(ids) => {
            Err(Failure::new(format!("several entries document the error code `{}`; name one of {}", arguments.code, ids.join(", "))))
        }
        Lookup::Near(near) if near.is_empty() => Err(Failure::new(format!("no entry documents the error code `{}`", arguments.code))),
        Lookup::Near(near) => {
            Err(Failure::new(format!("no entry documents the error code `{}`; did you mean {}?", arguments.code, near.join(", "))))
        }
    }
}

/// A built catalogue where one is named, else one made from the sources.
fn catalogue(arguments: &LookupArguments, io: &mut Io<'_>) -> Result<Catalogue, Failure> {
    let built = |path: &Path| {
        path.is_file() && path.extension().is_some_and(|extension| extension == "json") || path.join("catalogue.json").is_file()
    };
    match arguments.input.paths.as_slice() {
        [only] if built(only) => Catalogue::load(only).map_err(|error| Failure::new(error.to_string())),
        _ => {
            let session = Session::read(&arguments.input, io.err)?;
            let checked = session.check(&FilterArguments::default(), io.err)?;
            Ok(catalogue::build(&session.collection, &checked.outcome.findings, &checked.outcome.comparisons))
        }
    }
}
