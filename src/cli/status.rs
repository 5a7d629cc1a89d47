//! `doccheck status`: how up to date the translations are, by language and document.

use super::arguments::{Format, OutputArguments, StatusArguments, TableFormat};
use super::check::{color, is_terminal, words};
use super::session::{Session, configured_locales, known_locale, parse_locale};
use super::{ExitStatus, Failure, Io};
use crate::check::standing::standings;
use crate::report::status::Status;
use crate::report::text::TextOptions;

/// Runs the command.
///
/// # Errors
/// Where doccheck cannot do its work.
pub fn run(arguments: &StatusArguments, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
    let session = Session::read(&arguments.input, io.err)?;
    let mut wanted = Vec::new();
    for tag in &arguments.locale {
        let locale = parse_locale("--locale", tag)?;
        known_locale(&session.collection, &locale, "--locale")?;
        wanted.push(locale);
    }
    let required = match &session.loaded {
        Some(loaded) => configured_locales(loaded, &loaded.config.locales)?,
        None => Vec::new(),
    };
    let format = match arguments.format {
        TableFormat::Text => Format::Text,
        TableFormat::Json => Format::Json,
    };
    let output = OutputArguments { format, ui_locale: arguments.ui_locale.clone(), color: arguments.color, ..OutputArguments::default() };
    let words = words(&session, &output)?;
    let mut all = standings(&session.collection, &required);
    all.retain(|standing| wanted.is_empty() || wanted.iter().any(|wanted| standing.locale.matches(wanted)));
    let status = Status::new(&all, &session.collection, &words);
    let mut bytes = Vec::new();
    match arguments.format {
        TableFormat::Text => {
            let options = TextOptions { color: color(&output, is_terminal(&output)), ..TextOptions::default() };
            status.write(arguments.verbose || !wanted.is_empty(), &words, &options, &mut bytes).map_err(Failure::output)?;
        }
        TableFormat::Json => {
            serde_json::to_writer_pretty(&mut bytes, &status).map_err(|error| Failure::output(error.into()))?;
            bytes.push(b'\n');
        }
    }
    io.out.write_all(&bytes).and_then(|()| io.out.flush()).map_err(Failure::output)?;
    Ok(ExitStatus::Clean)
}
