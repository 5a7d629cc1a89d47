//! `doccheck check`: lints and reports.

use super::arguments::{CheckArguments, ColorArgument, Format, LintArguments, OutputArguments};
use super::session::{Checked, Session, configured_locales, is_bookkeeping, parse_locale};
use super::{ExitStatus, Failure, Io, actions, baseline};
use crate::diagnostic::Report;
use crate::finding::Finding;
use crate::locale::Locale;
use crate::localization::Words;
use crate::report::github::{self, GithubFacts};
use crate::report::json;
use crate::report::sarif::{self, SarifFacts};
use crate::report::text::{self, TextOptions};
use std::io::{IsTerminal, Write};
use std::path::Path;

/// More findings than this are grouped by rule, where nobody has configured or selected anything.
const MANY: usize = 40;

/// Runs the command.
///
/// # Errors
/// Where doccheck cannot do its work.
pub fn run(arguments: &LintArguments, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
    let LintArguments { check, fix } = arguments;
    let mut session = Session::read(&check.input, io.err)?;
    let baseline = baseline::open(&mut session, &check.filter)?;
    if fix.fix || fix.diff {
        return super::fix::run(session, arguments, io);
    }
    let checked = session.check(&check.filter, io.err)?;
    if let Some(baseline) = baseline.filter(|_| check.filter.write_baseline) {
        return baseline.write(&session, &checked, io);
    }
    report(&session, &checked, check, io)?;
    Ok(checked.status())
}

/// Writes the report of a run to where it is wanted.
///
/// # Errors
/// A locale that is none, or an output that cannot be written.
pub fn report(session: &Session, checked: &Checked, arguments: &CheckArguments, io: &mut Io<'_>) -> Result<(), Failure> {
    let output = &arguments.output;
    let words = words(session, output)?;
    // One by one, what could not be checked would bury what was found; the summary counts it.
    let named = arguments.filter.select.iter().any(|key| crate::rules::find(key).is_some_and(|rule| rule.meta.name == "unverified"));
    let for_people = matches!(output.format, Format::Text | Format::Sarif | Format::Github);
    let shown = |finding: &&Finding| !for_people || output.verbose || named || !is_bookkeeping(finding);
    let findings: Vec<Finding> = checked.findings.iter().filter(shown).cloned().collect();
    let prints: Vec<String> = findings.iter().map(|finding| finding.fingerprint.clone()).collect();
    let report = Report::new(&findings, &prints, &session.collection, &words, checked.facts.clone());
    let terminal = is_terminal(output);
    let unconfigured = session.loaded.is_none() && arguments.filter.select.is_empty() && arguments.filter.locale.is_empty();
    let options = TextOptions {
        width: width(terminal),
        wrap: terminal,
        color: color(output, terminal),
        grouped: unconfigured && findings.len() > MANY && !output.verbose,
        quiet: output.quiet,
        verbose: output.verbose,
        statistics: output.statistics,
    };
    let mut bytes = Vec::new();
    match output.format {
        Format::Text => text::write(&report, &session.collection.files, &words, &options, &mut bytes),
        Format::Json => json::write(&report, &mut bytes),
        Format::Jsonl => json::write_lines(&report.findings, &mut bytes),
        Format::Sarif => {
            let exit_code = i32::from(checked.failed);
            let facts = SarifFacts { rules: checked.rules.clone(), exit_code, paths: session.raw_paths() };
            sarif::write(&report, &session.collection.files, &words, &facts, &mut bytes)
        }
        Format::Github => {
            let facts = GithubFacts { folder: actions::folder()?, paths: session.raw_paths(), quiet: output.quiet };
            actions::summarize(&report, &words)?;
            github::write(&report, &words, &facts, &mut bytes)
        }
    }
    .map_err(Failure::output)?;
    write(&bytes, output, io)
}

/// Writes a report to where it is wanted.
///
/// # Errors
/// Where that cannot be written.
pub fn write(bytes: &[u8], output: &OutputArguments, io: &mut Io<'_>) -> Result<(), Failure> {
    match &output.output {
        Some(path) => write_file(path, bytes),
        None => match io.out.write_all(bytes).and_then(|()| io.out.flush()) {
            // The verdict stands, whoever stopped reading.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            result => result.map_err(Failure::output),
        },
    }
}

/// Whether the report is read on a terminal.
pub fn is_terminal(output: &OutputArguments) -> bool {
    output.output.is_none() && std::io::stdout().is_terminal()
}

/// Whether colours are wanted.
pub fn color(output: &OutputArguments, terminal: bool) -> bool {
    match output.color {
        ColorArgument::Always => true,
        ColorArgument::Never => false,
        ColorArgument::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    }
}

/// The words of the language that messages are in.
///
/// # Errors
/// A locale that is none.
pub fn words(session: &Session, output: &OutputArguments) -> Result<Words, Failure> {
    Ok(Words::new(interface_locale(session, output)?.as_str()))
}

/// The language of messages: as asked for; else, for people only, that of their environment.
fn interface_locale(session: &Session, output: &OutputArguments) -> Result<Locale, Failure> {
    if let Some(tag) = &output.ui_locale {
        return parse_locale("--ui-locale", tag);
    }
    if let Some(loaded) = &session.loaded
        && let Some(locale) = configured_locales(loaded, &loaded.config.ui_locale)?.pop()
    {
        return Ok(locale);
    }
    let environment = if output.format == Format::Text { Locale::from_environment() } else { None };
    environment.map_or_else(|| parse_locale("--ui-locale", "en-US"), Ok)
}

/// The columns that text is written for.
pub(super) fn width(terminal: bool) -> usize {
    let measured = if terminal { terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)) } else { None };
    measured.unwrap_or(100).clamp(40, 200)
}

/// Writes beside and renames, so that nobody ever reads half a report. Who may read it is what the system gives new files, not what it
/// gives temporary ones.
pub(super) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failure = |source| Failure::Io { context: format!("cannot write `{}`", path.display()), source };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder).map_err(failure)?;
    file.write_all(bytes).map_err(failure)?;
    file.persist(path).map_err(|error| failure(error.error))?;
    Ok(())
}
