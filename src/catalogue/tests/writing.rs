//! The output folder: whole, ours, and nothing else touched.

use super::{catalogue, lamps};
use crate::catalogue::{Part, WriteError, WriteOptions, write};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// All files below a folder, with their contents.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file()) {
        let path = entry.path().strip_prefix(folder).expect("it is below").to_string_lossy().replace('\\', "/");
        files.insert(path, fs::read(entry.path()).expect("it is there"));
    }
    files
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn two_builds_give_the_same_bytes_and_touch_nothing() {
    let (one, two) = (folder(), folder());
    let written = write(&lamps(), one.path(), &WriteOptions::default()).expect("it is written");
    assert_eq!(written.files, written.changed);
    write(&lamps(), two.path(), &WriteOptions::default()).expect("it is written");
    assert_eq!(files(one.path()), files(two.path()));
    let page = one.path().join("sv-SE/LampTooDim/index.html");
    let before = fs::metadata(&page).expect("it is there").modified().expect("it has a time");
    let again = write(&lamps(), one.path(), &WriteOptions::default()).expect("it is written");
    assert_eq!((again.changed, again.removed), (0, 0));
    assert_eq!(fs::metadata(&page).expect("it is there").modified().expect("it has a time"), before);
}

#[test]
fn what_is_no_more_goes_and_what_is_not_ours_stays() {
    let out = folder();
    write(&lamps(), out.path(), &WriteOptions::default()).expect("it is written");
    fs::write(out.path().join("CNAME"), "docs.example").expect("it is written");
    fs::write(out.path().join("sv-SE/DoorStuck/mine.txt"), "mine").expect("it is written");
    let mut fewer = lamps();
    fewer.entries.remove(1);
    let written = write(&fewer, out.path(), &WriteOptions::default()).expect("it is written");
    assert!(written.removed > 0);
    let left = files(out.path());
    assert!(left.contains_key("CNAME") && left.contains_key("sv-SE/DoorStuck/mine.txt"));
    assert!(!left.contains_key("sv-SE/DoorStuck/index.html"));
    assert!(!out.path().join("nl-NL/DoorStuck").exists());
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let out = folder();
    fs::write(out.path().join("thesis.tex"), "x").expect("it is written");
    let error = write(&lamps(), out.path(), &WriteOptions::default()).expect_err("it is refused");
    assert!(matches!(error, WriteError::Foreign { .. }), "{error}");
    assert_eq!(files(out.path()).len(), 1);
}

#[test]
fn a_file_in_the_way_is_not_overwritten() {
    let out = folder();
    write(&lamps(), out.path(), &WriteOptions { only: Some(Part::Json), ..WriteOptions::default() }).expect("it is written");
    fs::write(out.path().join("index.html"), "my own page").expect("it is written");
    let error = write(&lamps(), out.path(), &WriteOptions::default()).expect_err("it is refused");
    assert!(matches!(error, WriteError::InTheWay { .. }), "{error}");
    assert_eq!(fs::read(out.path().join("index.html")).expect("it is there"), b"my own page");
    assert!(!out.path().join("sv-SE").exists(), "nothing was moved before the refusal");
}

#[test]
fn one_part_leaves_the_other() {
    let out = folder();
    write(&lamps(), out.path(), &WriteOptions::default()).expect("it is written");
    let before = files(out.path());
    write(&lamps(), out.path(), &WriteOptions { only: Some(Part::Json), ..WriteOptions::default() }).expect("it is written");
    assert_eq!(files(out.path()), before);
}

#[test]
fn two_builds_never_mix() {
    let out = folder();
    write(&lamps(), out.path(), &WriteOptions::default()).expect("it is written");
    let lock = fs::File::options().write(true).open(out.path().join(".doccheck-lock")).expect("it is there");
    lock.lock().expect("it is free");
    let error = write(&lamps(), out.path(), &WriteOptions::default()).expect_err("it is locked");
    assert!(matches!(error, WriteError::Locked { .. }), "{error}");
    drop(lock);
    write(&lamps(), out.path(), &WriteOptions::default()).expect("it is free again");
}

#[test]
fn what_a_killed_build_left_is_mended() {
    let (out, sound) = (folder(), folder());
    write(&lamps(), sound.path(), &WriteOptions::default()).expect("it is written");
    write(&lamps(), out.path(), &WriteOptions::default()).expect("it is written");
    fs::create_dir(out.path().join(".doccheck-new-abc")).expect("it is made");
    fs::write(out.path().join(".doccheck-new-abc/x"), "half").expect("it is written");
    fs::remove_file(out.path().join("sv-SE/index.html")).expect("it is removed");
    fs::write(out.path().join("index.html"), "torn").expect("it is written");
    write(&lamps(), out.path(), &WriteOptions::default()).expect("it is written");
    assert_eq!(files(out.path()), files(sound.path()));
}

#[test]
fn a_manifest_cannot_reach_outside() {
    let out = folder();
    let inside = out.path().join("out");
    fs::create_dir(&inside).expect("it is made");
    fs::write(out.path().join("precious"), "x").expect("it is written");
    let manifest = r#"{"generator": "doccheck", "files": {"../precious": "00", "/etc/hostname": "00"}}"#;
    fs::write(inside.join(".doccheck-manifest.json"), manifest).expect("it is written");
    write(&lamps(), &inside, &WriteOptions::default()).expect("it is written");
    assert!(out.path().join("precious").exists());
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_are_not_followed() {
    let (out, elsewhere) = (folder(), folder());
    write(&lamps(), out.path(), &WriteOptions { only: Some(Part::Json), ..WriteOptions::default() }).expect("it is written");
    std::os::unix::fs::symlink(elsewhere.path(), out.path().join("sv-SE")).expect("it is made");
    let error = write(&lamps(), out.path(), &WriteOptions::default()).expect_err("it is refused");
    assert!(matches!(error, WriteError::InTheWay { .. }), "{error}");
    assert!(files(elsewhere.path()).is_empty());
}

#[test]
fn an_empty_catalogue_is_a_site_too() {
    let out = folder();
    write(&catalogue(&[]), out.path(), &WriteOptions::default()).expect("it is written");
    assert!(out.path().join("index.html").exists());
}
