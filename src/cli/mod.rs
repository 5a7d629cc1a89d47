//! The command line: arguments, one file per command, and what a run comes to.

mod actions;
mod arguments;
mod baseline;
mod build;
mod changes;
mod check;
mod compare;
mod explain;
mod fix;
mod init;
mod lookup;
mod own_files;
mod project;
mod registry;
mod rules;
mod schema;
mod session;
pub mod shapes;
mod status;
mod suppressions;

pub use arguments::{Arguments, Command};

use crate::localization::visible;
use std::io::{self, Write};
use std::process::ExitCode;

/// What a run came to. There are no other numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// Nothing at or above `--fail-on`.
    Clean,
    /// Findings at or above `--fail-on`.
    Findings,
    /// doccheck could not do its work; standard error says why.
    Failure,
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        match status {
            ExitStatus::Clean => Self::from(0),
            ExitStatus::Findings => Self::from(1),
            ExitStatus::Failure => Self::from(2),
        }
    }
}

/// Why doccheck could not do its work: one message, with place and cause.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Arguments, configuration or files.
    #[error("{0}")]
    Message(String),
    /// Reading or writing.
    #[error("{context}: {source}")]
    Io {
        /// What was being done, to what.
        context: String,
        /// What the system said.
        source: io::Error,
    },
    /// The reader of our output went away, which is none of our business.
    #[error("closed pipe")]
    ClosedPipe,
}

impl Failure {
    /// A failure with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self::Message(message.into())
    }

    /// A failure to write standard output; a closed pipe is told apart.
    pub fn output(source: io::Error) -> Self {
        if source.kind() == io::ErrorKind::BrokenPipe {
            Self::ClosedPipe
        } else {
            Self::Io { context: "cannot write the report".to_owned(), source }
        }
    }
}

/// Standard output and standard error, so that commands can be run without a process.
pub struct Io<'a> {
    /// The report, and nothing else.
    pub out: &'a mut dyn Write,
    /// Notes and errors.
    pub err: &'a mut dyn Write,
}

/// Runs a command.
pub fn run(arguments: &Arguments, io: &mut Io<'_>) -> ExitStatus {
    let outcome = match &arguments.command {
        None => check::run(&arguments.lint, io),
        Some(Command::Check(lint)) => check::run(lint, io),
        Some(Command::Build(build)) => build::run(build, io),
        Some(Command::Lookup(lookup)) => lookup::run(lookup, io),
        Some(Command::Compare(compare)) => compare::run(compare, io),
        Some(Command::Explain(explain)) => explain::run(explain, io),
        Some(Command::Rules(rules)) => rules::run(rules, io),
        Some(Command::Status(status)) => status::run(status, io),
        Some(Command::Init(init)) => init::run(init, io),
        Some(Command::Schema(schema)) => schema::run(schema, io),
    };
    match outcome {
        Ok(status) => status,
        Err(Failure::ClosedPipe) => ExitStatus::Clean,
        Err(failure) => {
            // What was typed comes back in the message; it must not take over the terminal.
            let text = failure.to_string();
            let lines: Vec<String> = text.lines().map(visible).collect();
            let _ = writeln!(io.err, "doccheck: {}", lines.join("\n"));
            ExitStatus::Failure
        }
    }
}
