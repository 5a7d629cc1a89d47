//! Files of doccheck's own: its configuration, baseline files, published catalogues, lists of codes. They lie among the documents so that
//! something can be said of them, and are none.

use crate::source::discovery::{self, Candidate, displayed_path};
use crate::source::{Limits, LineIndex, ReadFault, SourceFile};
use std::path::Path;

/// A file of doccheck's own, among the files of a collection.
pub fn own_file(path: &Path, text: &str, current: &Path) -> SourceFile {
    let shown = displayed_path(path, current);
    // It has been read already, and no Markdown parser ever sees it: the guard has nothing to say.
    let file = SourceFile::from_bytes(shown.clone(), shown, Vec::new(), &Limits::default());
    // Its name is enough to recognise it by, and does not depend on the current folder.
    let project_path = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    SourceFile { project_path, lines: LineIndex::new(text), text: text.to_owned(), ..file }
}

/// Reads such a file, of at most so many bytes: the guard against parsers of Markdown has nothing to say.
///
/// # Errors
/// What reading found wrong, for the caller to word.
pub fn read(path: &Path, shown: &str, most: u64) -> Result<String, ReadFault> {
    let huge = usize::MAX;
    let limits = Limits {
        max_file_size: most,
        max_line_length: huge,
        max_container_depth: huge,
        max_bracket_depth: huge,
        max_title_lines: huge,
        max_headings: huge,
        ..Limits::default()
    };
    let candidate =
        Candidate { native: path.to_owned(), path: shown.to_owned(), relative: shown.to_owned(), root: 0, explicit: true, fault: None };
    let file = discovery::read_one(&candidate, &limits);
    file.fault.map_or(Ok(file.text), Err)
}
