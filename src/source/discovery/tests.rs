//! Trees of files, and what is found and read in them.

use super::*;
use std::ffi::OsStr;
use std::fs::{self, File};
use tempfile::TempDir;

/// A folder with files of these paths and texts.
fn tree(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn request(folder: &TempDir, paths: &[&str]) -> Request {
    Request::new(paths.iter().map(PathBuf::from).collect(), folder.path().to_path_buf())
}

fn paths(folder: &TempDir, named: &[&str]) -> Vec<String> {
    let found = discover(&request(folder, named)).unwrap();
    found.files.into_iter().map(|file| file.path).collect()
}

#[test]
fn folders_give_their_markdown_sorted() {
    let folder = tree(&[
        ("b/x.md", ""),
        ("a/y.MD", ""),
        ("a/z.mdx", ""),
        ("a/z.markdown", ""),
        ("a.png", ""),
        (".hidden/x.md", ""),
        (".hidden.md", ""),
        ("node_modules/x.md", ""),
        ("target/kept.md", ""),
        ("crate/Cargo.toml", ""),
        ("crate/target/x.md", ""),
    ]);
    let expected = ["a/y.MD", "a/z.markdown", "a/z.mdx", "b/x.md", "target/kept.md"];
    assert_eq!(paths(&folder, &["."]), expected);
    assert_eq!(paths(&folder, &[".", "a", "./a/../b/x.md", "b"]), expected);
    assert_eq!(paths(&folder, &[".hidden"]), [".hidden/x.md"]);
}

#[test]
fn other_extensions_are_read_where_they_are_pages() {
    let folder = tree(&[
        ("page.txt", "\u{feff}---\r\nms.date: 1\r\nms.contentlocale: nl-NL\r\n---\r\n"),
        ("titled", "---\ntitle: x\n---\n"),
        ("notes.txt", "---\nms.date: 1\n---\ntitle: x\n"),
        ("plain.txt", "title: x\n"),
        ("data.yml", "---\ntitle: x\n---\n"),
        ("page.html", "---\ntitle: x\n---\n"),
    ]);
    assert_eq!(paths(&folder, &["."]), ["page.txt", "titled"]);
    assert_eq!(paths(&folder, &["plain.txt", "data.yml"]), ["data.yml", "plain.txt"]);
}

#[test]
fn ignore_files_of_the_folder_its_parents_and_its_children() {
    let folder = tree(&[
        (".git/HEAD", ""),
        (".gitignore", "/docs/out/\n*.tmp.md\n"),
        ("docs/.gitignore", "drafts\n!kept.tmp.md\n"),
        ("docs/.ignore", "ignored.md\n"),
        ("docs/.doccheckignore", "!ignored.md\nown.md\n"),
        ("docs/sub/.gitignore", "/local.md\n"),
        ("docs/out/x.md", ""),
        ("docs/x.tmp.md", ""),
        ("docs/kept.tmp.md", ""),
        ("docs/drafts/x.md", ""),
        ("docs/ignored.md", ""),
        ("docs/own.md", ""),
        ("docs/sub/local.md", ""),
        ("docs/sub/deep/local.md", ""),
        ("docs/zlocal.md", ""),
    ]);
    let expected = ["docs/ignored.md", "docs/kept.tmp.md", "docs/sub/deep/local.md", "docs/zlocal.md"];
    assert_eq!(paths(&folder, &["docs"]), expected);
    assert_eq!(paths(&folder, &["."]), expected);
    assert_eq!(paths(&folder, &["docs/own.md"]), ["docs/own.md"], "a file that is named is read");
    assert_eq!(paths(&folder, &["docs/sub"]), ["docs/sub/deep/local.md"]);
}

#[test]
fn excludes_are_patterns_below_their_base() {
    let folder = tree(&[("a/x.md", ""), ("a/b/x.md", ""), ("a/b/y.md", ""), ("c/x.md", ""), ("c/b/z.md", "")]);
    let with = |globs: &[&str]| {
        let mut request = request(&folder, &["a", "c"]);
        request.excludes = globs.iter().map(|glob| Exclude { glob: (*glob).to_owned(), base: folder.path().to_path_buf() }).collect();
        discover(&request).unwrap().files.into_iter().map(|file| file.path).collect::<Vec<_>>()
    };
    assert_eq!(with(&["b"]), ["a/x.md", "c/x.md"]);
    assert_eq!(with(&["a/b/"]), ["a/x.md", "c/b/z.md", "c/x.md"]);
    assert_eq!(with(&["a/*"]), ["c/b/z.md", "c/x.md"]);
    assert_eq!(with(&["x.md", "**/z.md"]), ["a/b/y.md"]);
    let mut bad = request(&folder, &["a"]);
    bad.excludes.push(Exclude { glob: "[".to_owned(), base: folder.path().to_path_buf() });
    assert!(matches!(discover(&bad), Err(DiscoveryError::BadPattern { .. })));
}

#[test]
fn patterns_that_the_shell_left_alone() {
    let folder = tree(&[("d/a/x.md", ""), ("d/a/x.txt", ""), ("d/b/y.md", ""), ("d/[x].md", ""), ("e/x.md", "")]);
    assert_eq!(paths(&folder, &["d/*/*.md"]), ["d/a/x.md", "d/b/y.md"]);
    assert_eq!(paths(&folder, &["d/**/x.{md,txt}"]), ["d/a/x.md", "d/a/x.txt"]);
    assert_eq!(paths(&folder, &["d/?"]), ["d/a/x.md", "d/b/y.md"]);
    assert_eq!(paths(&folder, &["d/[x].md"]), ["d/[x].md"]);
    assert_eq!(paths(&folder, &["d/**/x.md", "d/a"]), ["d/a/x.md"]);
    let error = discover(&request(&folder, &["d/*.rst"])).unwrap_err();
    assert_eq!(error.to_string(), "no file matches `d/*.rst`");
}

#[test]
fn a_missing_path_is_an_error_with_the_name_that_was_meant() {
    let folder = tree(&[("docs/nl-NL/x.md", "")]);
    let error = |path: &str| discover(&request(&folder, &[path])).unwrap_err().to_string();
    assert_eq!(error("dosc"), "cannot read `dosc`: No such file or directory; did you mean `docs`?");
    assert_eq!(error("docs/nl_NL"), "cannot read `docs/nl_NL`: No such file or directory; did you mean `docs/nl-NL`?");
    assert_eq!(error("zzz"), "cannot read `zzz`: No such file or directory");
}

#[test]
fn shown_paths_keep_the_segments_of_what_was_named() {
    let folder = tree(&[("here/nl-NL/x.md", ""), ("there/sv-SE/x.md", "")]);
    let names = |path: &str| {
        let request = Request::new(vec![path.into()], folder.path().join("here"));
        let file = discover(&request).unwrap().files.remove(0);
        (file.path, file.relative)
    };
    let own = |path: &str| (path.to_owned(), path.to_owned());
    assert_eq!(names("nl-NL"), own("nl-NL/x.md"));
    assert_eq!(names("nl-NL/x.md"), own("nl-NL/x.md"));
    assert_eq!(names("."), own("nl-NL/x.md"));
    assert_eq!(names("../here/./nl-NL"), own("nl-NL/x.md"));
    assert_eq!(names("../there"), ("../there/sv-SE/x.md".to_owned(), "there/sv-SE/x.md".to_owned()));
    assert_eq!(names("../there/sv-SE"), ("../there/sv-SE/x.md".to_owned(), "there/sv-SE/x.md".to_owned()));
    let absolute = folder.path().join("there/sv-SE");
    let shown = absolute.join("x.md").to_string_lossy().into_owned();
    assert_eq!(names(absolute.to_str().unwrap()), (shown.clone(), shown[1..].to_owned()));
    assert_eq!(names(folder.path().join("here/nl-NL").to_str().unwrap()), own("nl-NL/x.md"));
}

#[test]
fn files_are_read_once_and_in_order() {
    let folder = tree(&[("b.md", "# b\r\n"), ("a.md", "\u{feff}# a\n"), ("c.md", "a\0b")]);
    let found = discover(&request(&folder, &["c.md", ".", "a.md"])).unwrap();
    assert_eq!(found.files.iter().map(|f| (f.root, f.explicit)).collect::<Vec<_>>(), [(1, true), (1, false), (0, true)]);
    let files = read(&found.files, &Limits::default());
    assert_eq!(files[0].text, "\u{feff}# a\n");
    assert_eq!(files[1].lines.count(), 2);
    assert_eq!(files[2].fault, Some(ReadFault::Binary { offset: 1 }));
}

#[test]
fn what_vanishes_after_discovery_is_a_fault_of_that_file() {
    let folder = tree(&[("a.md", "a"), ("b.md", "b")]);
    let found = discover(&request(&folder, &["."])).unwrap();
    fs::remove_file(folder.path().join("a.md")).unwrap();
    let files = read(&found.files, &Limits::default());
    assert_eq!(files[0].fault, Some(ReadFault::Io { message: "No such file or directory".to_owned() }));
    assert_eq!(files[1].text, "b");
}

#[test]
fn large_files_are_refused_by_size() {
    let folder = tree(&[("a.md", "12345")]);
    let file = File::create(folder.path().join("sparse.md")).unwrap();
    file.set_len(10 * 1024 * 1024 * 1024).unwrap();
    let found = discover(&request(&folder, &["."])).unwrap();
    let limits = Limits { max_file_size: 5, ..Limits::default() };
    let files = read(&found.files, &limits);
    assert_eq!((files[0].text.as_str(), &files[0].fault), ("12345", &None));
    assert_eq!(files[1].fault, Some(ReadFault::Limit { limit: "max-file-size", line: None, allowed: 5 }));
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    #[test]
    fn nothing_but_files_is_opened() {
        let folder = tree(&[("a.md", "")]);
        let made = std::process::Command::new("mkfifo").arg(folder.path().join("pipe.md")).status();
        if !made.is_ok_and(|status| status.success()) {
            return;
        }
        std::os::unix::net::UnixListener::bind(folder.path().join("socket.md")).unwrap();
        let found = discover(&request(&folder, &[".", "/dev/zero", "pipe.md"])).unwrap();
        let faults: Vec<_> = read(&found.files, &Limits::default()).into_iter().map(|file| (file.path, file.fault)).collect();
        let not_regular = |path: &str, kind| (path.to_owned(), Some(ReadFault::NotRegular { kind }));
        assert_eq!(
            faults,
            [
                not_regular("/dev/zero", "device"),
                ("a.md".to_owned(), None),
                not_regular("pipe.md", "fifo"),
                not_regular("socket.md", "socket")
            ]
        );
    }

    #[test]
    fn links_are_followed_on_demand_inside_the_root_and_once() {
        let folder = tree(&[("root/fr-FR/x.md", ""), ("outside/secret.md", "")]);
        let root = folder.path().join("root");
        symlink("fr-FR", root.join("fr-CA")).unwrap();
        symlink("..", root.join("fr-FR/loop")).unwrap();
        symlink("../outside", root.join("out")).unwrap();
        symlink("../outside/secret.md", root.join("secret.md")).unwrap();
        symlink("nowhere.md", root.join("broken.md")).unwrap();
        assert_eq!(paths(&folder, &["root"]), ["root/fr-FR/x.md"]);
        let mut request = request(&folder, &["root"]);
        request.follow = true;
        let found = discover(&request).unwrap();
        let shown: Vec<_> = found.files.iter().map(|file| (file.path.as_str(), file.fault.is_some())).collect();
        assert_eq!(shown, [("root/fr-CA/x.md", false), ("root/fr-FR/loop", true), ("root/fr-FR/x.md", false)]);
        let links: Vec<_> = found.problems.iter().map(ToString::to_string).collect();
        assert_eq!(links.len(), 2, "{links:?}");
        assert!(links[0].starts_with("`root/out` is a symbolic link out of"));
    }

    #[test]
    fn a_link_that_is_named_is_followed() {
        let folder = tree(&[("real/x.md", "text")]);
        symlink("real", folder.path().join("link")).unwrap();
        symlink("real/x.md", folder.path().join("x.md")).unwrap();
        assert_eq!(paths(&folder, &["link"]), ["link/x.md"]);
        assert_eq!(paths(&folder, &["x.md"]), ["x.md"]);
        assert_eq!(paths(&folder, &["x.md", "real"]), ["real/x.md"]);
        assert_eq!(paths(&folder, &["real", "link"]), paths(&folder, &["link", "real"]));
    }

    #[test]
    fn links_in_links_make_no_billions_of_paths() {
        let folder = tree(&[("d0/x.md", "")]);
        for n in 1..24 {
            let path = folder.path().join(format!("d{n}"));
            fs::create_dir(&path).unwrap();
            symlink(format!("../d{}", n - 1), path.join("a")).unwrap();
            symlink(format!("../d{}", n - 1), path.join("b")).unwrap();
        }
        let mut request = request(&folder, &["."]);
        request.follow = true;
        let found = discover(&request).unwrap();
        assert_eq!(found.files.len(), 3);
    }

    #[test]
    fn names_are_escaped_to_show_and_kept_to_open() {
        let folder = tree(&[("a\nb\u{1b}[31m.md", "one"), ("::error.md", "two"), ("back\\slash.md", "three")]);
        let odd = OsStr::from_bytes(b"caf\xe9\\.md");
        if fs::write(folder.path().join(odd), "four").is_err() {
            return;
        }
        let found = discover(&request(&folder, &["."])).unwrap();
        let files = read(&found.files, &Limits::default());
        let shown: Vec<_> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
        assert_eq!(shown, [("::error.md", "two"), ("a\\nb\\x1b[31m.md", "one"), ("back\\slash.md", "three"), ("caf\\xe9\\\\.md", "four")]);
    }

    #[test]
    fn an_unreadable_folder_does_not_end_the_walk() {
        let folder = tree(&[("a/x.md", ""), ("b/x.md", "")]);
        let closed = folder.path().join("a");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
        let may_read_all = fs::read_dir(&closed).is_ok();
        let found = discover(&request(&folder, &["."])).unwrap();
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
        if may_read_all {
            return;
        }
        let shown: Vec<_> = found.files.iter().map(|file| (file.path.as_str(), file.fault.is_some())).collect();
        assert_eq!(shown, [("a", true), ("b/x.md", false)]);
    }

    #[test]
    fn an_ignore_file_that_is_none_is_a_problem_and_no_more() {
        let folder = tree(&[("x.md", ""), ("sub/x.md", "")]);
        fs::write(folder.path().join(".gitignore"), "a/b/c\n".repeat(20_000)).unwrap();
        fs::write(folder.path().join("sub/.ignore"), "{a\n").unwrap();
        let found = discover(&request(&folder, &["."])).unwrap();
        assert_eq!(found.files.len(), 2);
        assert_eq!(found.problems.len(), 2, "{:?}", found.problems);
    }
}

#[test]
fn what_is_passed_by_is_known_by_name() {
    let folder = tree(&[
        ("docs/a.md", ""),
        ("docs/media/a.png", "\0"),
        ("docs/b.txt", "no page"),
        ("docs/.hidden", ""),
        ("docs/.cache/x.md", ""),
        ("docs/drafts/x.md", ""),
        ("docs/skipped.md", ""),
        ("docs/.ignore", "drafts/\nskipped.md\n"),
        ("other/c.png", ""),
    ]);
    let seen = |named: &[&str]| discover(&request(&folder, named)).unwrap().inventory;
    let inventory = seen(&["docs", "docs/media", "./docs"]);
    assert_eq!(inventory.roots, ["docs", "docs/media"]);
    assert_eq!(inventory.files, ["docs/.hidden", "docs/.ignore", "docs/b.txt", "docs/media/a.png", "docs/skipped.md"]);
    assert_eq!(inventory.closed.len(), 2);
    assert!(inventory.walked("docs/x/y.md") && !inventory.walked("docs/drafts/y.md") && !inventory.walked("other/c.png"));
    let inventory = seen(&["docs/a.md"]);
    assert!(inventory.roots.is_empty() && inventory.files.is_empty() && !inventory.walked("docs/b.md"));
    assert_eq!(seen(&["docs/*.md"]).roots, ["docs"]);
}

#[cfg(unix)]
#[test]
fn links_that_are_not_followed_may_be_folders() {
    let folder = tree(&[("docs/a.md", ""), ("media/a.png", "")]);
    std::os::unix::fs::symlink("../media", folder.path().join("docs/media")).unwrap();
    let inventory = discover(&request(&folder, &["docs"])).unwrap().inventory;
    assert_eq!(inventory.files, ["docs/media"]);
    assert!(!inventory.walked("docs/media/b.png"));
}
