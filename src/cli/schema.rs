//! `doccheck schema`: the JSON Schemas of what doccheck reads and writes.

use super::arguments::{SchemaArguments, SchemaOf};
use super::{ExitStatus, Failure, Io};
use crate::{catalogue, config::Config, report};

/// Runs the command.
///
/// # Errors
/// Standard output that cannot be written.
pub fn run(arguments: &SchemaArguments, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
    let schema = match arguments.of {
        SchemaOf::Config => Config::schema().to_value(),
        SchemaOf::Report => report::json::schema().to_value(),
        SchemaOf::Catalogue => catalogue::schema(),
        SchemaOf::Compare => report::comparison::schema().to_value(),
        SchemaOf::Status => report::status::schema().to_value(),
    };
    serde_json::to_writer_pretty(&mut *io.out, &schema).map_err(|error| Failure::output(error.into()))?;
    writeln!(io.out).map_err(Failure::output)?;
    Ok(ExitStatus::Clean)
}
