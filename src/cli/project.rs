//! What does not depend on where doccheck is run: how the project's files are named, and how much of it a run reads.

use super::arguments::InputArguments;
use super::session::absolute;
use crate::check::Extent;
use crate::config::{self, Loaded};
use crate::locale::Locale;
use crate::source::SourceFile;
use crate::source::discovery::{normalized, slashed_path};
use std::path::{Component, Path, PathBuf};

/// Names every file from the project's folder: that of the configuration where the file lies in it, else that of the
/// repository, else that of the baseline file, else the one that holds all files. See [`SourceFile::project_path`].
pub fn name_files(files: &mut [SourceFile], loaded: Option<&Loaded>, baseline: Option<&Path>, current: &Path) {
    let paths: Vec<PathBuf> = files.iter().map(|file| absolute_path(file, current)).collect();
    let Some(common) = paths.iter().filter_map(|path| path.parent()).map(Path::to_path_buf).reduce(|a, b| common_folder(&a, &b)) else {
        return;
    };
    let configured = loaded.map(|loaded| normalized(&absolute(&loaded.folder, current)));
    let marked = configured.as_deref().into_iter().chain(config::repository(&common)).chain(baseline);
    let folders: Vec<&Path> = marked.chain([common.as_path()]).collect();
    for (file, path) in files.iter_mut().zip(&paths) {
        if let Some(below) = folders.iter().find_map(|folder| path.strip_prefix(folder).ok()) {
            file.project_path = slashed_path(below);
        }
    }
}

/// The absolute path of a file, of what is shown of it.
pub fn absolute_path(file: &SourceFile, current: &Path) -> PathBuf {
    normalized(&current.join(&file.path))
}

fn common_folder(left: &Path, right: &Path) -> PathBuf {
    left.components().zip(right.components()).take_while(|(a, b)| a == b).map(|(part, _)| part).collect()
}

/// `path` as seen from `folder`, both absolute: below it, or by `..`.
pub fn relative_path(path: &Path, folder: &Path) -> String {
    let common = common_folder(path, folder);
    let up = folder.strip_prefix(&common).map_or(0, |rest| rest.components().count());
    let below = path.strip_prefix(&common).unwrap_or(path);
    let parts = std::iter::repeat_n(Component::ParentDir, up).chain(below.components());
    slashed_path(&parts.collect::<PathBuf>())
}

/// How much of the documentation is read. In doubt less than it is: what a run does not know it must not claim.
pub fn extent(input: &InputArguments, loaded: Option<&Loaded>, current: &Path) -> Extent {
    let named: Vec<PathBuf> = input.paths.iter().map(|path| normalized(&current.join(path))).collect();
    // Other comparisons find other faults; a single file has no counterpart beside it.
    if input.reference.is_some() || input.source_locale.is_some() || !named.iter().all(|path| path.is_dir()) {
        return Extent::Part;
    }
    let covered = |path: &Path| named.iter().any(|named| path.starts_with(named));
    let read: Vec<PathBuf> = match loaded {
        Some(loaded) => {
            let listed = loaded.config.paths.iter().chain(loaded.config.roots.iter().filter_map(|root| root.path.as_ref()));
            let listed: Vec<PathBuf> = listed.map(|path| normalized(&absolute(&loaded.resolve(path.get_ref()), current))).collect();
            if !listed.is_empty() {
                // The configuration says what all is.
                return if named.is_empty() || listed.iter().all(|path| covered(path)) { Extent::Everything } else { Extent::Part };
            }
            if named.is_empty() {
                return Extent::Everything;
            }
            vec![normalized(&absolute(&loaded.folder, current))]
        }
        None => vec![current.to_path_buf()],
    };
    let folders = if named.is_empty() { &read } else { &named };
    if folders.iter().any(|folder| is_one_language(folder)) {
        return Extent::Part;
    }
    if named.is_empty() || read.iter().all(|path| covered(path)) { Extent::Everything } else { Extent::Folders }
}

/// Whether a folder is, or lies in, that of one language: its counterparts are beside it.
fn is_one_language(folder: &Path) -> bool {
    let project = config::repository(folder);
    let below = project.and_then(|project| folder.strip_prefix(project).ok()).unwrap_or(folder);
    below.components().any(|part| part.as_os_str().to_str().is_some_and(|name| Locale::from_segment(name).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Limits;

    fn named(paths: &[&str], current: &str) -> Vec<String> {
        let file = |path: &&str| SourceFile::from_bytes((*path).to_owned(), (*path).to_owned(), Vec::new(), &Limits::default());
        let mut files: Vec<SourceFile> = paths.iter().map(file).collect();
        name_files(&mut files, None, None, Path::new(current));
        files.into_iter().map(|file| file.project_path).collect()
    }

    #[test]
    fn names_do_not_depend_on_the_current_folder() {
        let expected = ["pt-PT/a.md", "sv-SE/b/a.md"];
        assert_eq!(named(&["docs/pt-PT/a.md", "docs/sv-SE/b/a.md"], "/nowhere/x"), expected);
        assert_eq!(named(&["pt-PT/a.md", "sv-SE/b/a.md"], "/nowhere/x/docs"), expected);
        assert_eq!(named(&["../docs/pt-PT/a.md", "../docs/sv-SE/b/a.md"], "/nowhere/x/other"), expected);
        assert_eq!(named(&["/nowhere/x/docs/pt-PT/a.md", "/nowhere/x/docs/sv-SE/b/a.md"], "/"), expected);
        assert_eq!(named(&["a.md"], "/nowhere"), ["a.md"]);
    }

    #[test]
    fn paths_are_seen_from_a_folder() {
        let seen = |path: &str, folder: &str| relative_path(Path::new(path), Path::new(folder));
        assert_eq!(seen("/a/b/c.md", "/a"), "b/c.md");
        assert_eq!(seen("/a/b/c.md", "/a/d/e"), "../../b/c.md");
        assert_eq!(seen("/c.md", "/"), "c.md");
    }

    #[test]
    fn a_part_is_a_part() {
        let folder = tempfile::tempdir().unwrap();
        for path in ["docs/pt-PT", "docs/guide"] {
            std::fs::create_dir_all(folder.path().join(path)).unwrap();
        }
        std::fs::write(folder.path().join("docs/a.md"), "").unwrap();
        let config = config::parse("paths = [\"docs\"]", &folder.path().join("doccheck.toml")).unwrap();
        let of = |paths: &[&str], loaded| {
            let input = InputArguments { paths: paths.iter().map(PathBuf::from).collect(), ..InputArguments::default() };
            extent(&input, loaded, folder.path())
        };
        assert_eq!(of(&[], None), Extent::Everything);
        assert_eq!(of(&["."], None), Extent::Everything);
        assert_eq!(of(&["docs"], None), Extent::Folders);
        assert_eq!(of(&["docs/pt-PT"], None), Extent::Part);
        assert_eq!(of(&["docs/a.md"], None), Extent::Part);
        assert_eq!(of(&["-"], None), Extent::Part);
        assert_eq!(of(&["docs"], Some(&config)), Extent::Everything);
        assert_eq!(of(&["docs/guide"], Some(&config)), Extent::Part);
    }
}
