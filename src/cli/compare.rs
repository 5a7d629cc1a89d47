//! `doccheck compare`: two documents side by side, what pairs with what, by what and how surely.

use super::arguments::{CompareArguments, InputArguments, OutputArguments, TableFormat};
use super::session::{Origin, Session};
use super::{ExitStatus, Failure, Io, check};
use crate::alignment::{self, Relation, side_by_side};
use crate::document::DocumentId;
use crate::finding::Baseline;
use crate::report::comparison::{SideBySide, text};
use crate::source::discovery::normalized;
use std::path::{Path, PathBuf};

/// Runs the command.
///
/// # Errors
/// A path that is not there or is no file, a file that cannot be read as a document, a configuration that is wrong.
pub fn run(arguments: &CompareArguments, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
    let input = input(arguments)?;
    let mut session = Session::read(&input, io.err)?;
    let left = document(&session, &arguments.left)?;
    let right = document(&session, &arguments.right)?;
    alignment::join(&mut session.collection, left, right);
    let collection = &session.collection;
    // Nothing is judged, so that what kind of text the other one is does not matter.
    let comparison = alignment::compare(collection, collection.article(left), left, right, Baseline::Reference, Relation::Same);
    let rows = side_by_side::rows(&comparison, collection, arguments.verbose);
    let [left, right] = [left, right].map(|id| collection.file(collection.document(id).file));
    let mut bytes = Vec::new();
    match arguments.format {
        TableFormat::Json => SideBySide::new(left, right, &rows).write(&mut bytes),
        TableFormat::Text => {
            let output = OutputArguments { ui_locale: arguments.ui_locale.clone(), color: arguments.color, ..OutputArguments::default() };
            let terminal = check::is_terminal(&output);
            let options = text::ComparisonOptions { width: check::width(terminal), color: check::color(&output, terminal) };
            text::write(left, right, &rows, &check::words(&session, &output)?, &options, &mut bytes)
        }
    }
    .map_err(Failure::output)?;
    check::write(&bytes, &OutputArguments::default(), io)?;
    Ok(ExitStatus::Clean)
}

/// Both files, as a run of `check` would be given them.
fn input(arguments: &CompareArguments) -> Result<InputArguments, Failure> {
    for path in [&arguments.left, &arguments.right] {
        let shown = path.display();
        if path.as_os_str() == "-" {
            return Err(Failure::new("compare reads two files; write the text of standard input to a file first"));
        }
        if path.is_dir() {
            return Err(Failure::new(format!(
                "`{shown}` is a folder; compare takes two files. `doccheck {shown}` checks all that is in it"
            )));
        }
    }
    Ok(InputArguments {
        paths: vec![arguments.left.clone(), arguments.right.clone()],
        config: arguments.config.clone(),
        ..InputArguments::default()
    })
}

/// The document that was read from `path`.
fn document(session: &Session, path: &Path) -> Result<DocumentId, Failure> {
    let shown = path.display();
    let wanted: PathBuf = normalized(&session.current.join(path));
    let of_path = |origin: &Origin| matches!(origin, Origin::File { native, .. } if normalized(native) == wanted);
    let name = session.origins.iter().find(|(_, origin)| of_path(origin)).map(|(name, _)| name);
    let Some(file) = name.and_then(|name| session.collection.file_at(name)) else {
        return Err(Failure::new(format!("`{shown}` is not read as a document: the configuration excludes it, or it is no single file")));
    };
    let failed = || format!("`{shown}` cannot be read as a document; `doccheck {shown}` says why");
    session.collection.id_of(file).ok_or_else(|| Failure::new(failed()))
}
