//! Finding an entry, and showing it in a terminal.

use super::lamps;
use crate::catalogue::{Catalogue, LoadError, Lookup, render_entry_text};
use std::fs;

fn found(catalogue: &Catalogue, code: &str) -> Option<String> {
    match catalogue.find(code) {
        Lookup::Found(entry) => Some(entry.id.clone()),
        Lookup::Several(_) | Lookup::Near(_) => None,
    }
}

fn near(catalogue: &Catalogue, code: &str) -> Vec<String> {
    match catalogue.find(code) {
        Lookup::Found(entry) => panic!("found {}", entry.id),
        Lookup::Several(ids) => panic!("found {ids:?}"),
        Lookup::Near(near) => near,
    }
}

#[test]
fn codes_are_found_in_any_case() {
    let lamps = lamps();
    for (query, id) in [("LampTooDim", "LampTooDim"), (" lamptoodim ", "LampTooDim"), ("DOORSTUCKV2", "DoorStuck")] {
        assert_eq!(found(&lamps, query).as_deref(), Some(id), "{query}");
    }
}

#[test]
fn past_codes_are_found_too() {
    let mut lamps = lamps();
    lamps.entries[0].past_codes = vec!["LampToDim".to_owned()];
    assert_eq!(found(&lamps, "lamptodim").as_deref(), Some("LampTooDim"));
}

#[test]
fn near_matches_are_few_and_near() {
    let lamps = lamps();
    assert_eq!(near(&lamps, "LampToDim"), ["LampTooDim"]);
    assert_eq!(near(&lamps, "DoorStukc"), ["DoorStuck"]);
    assert_eq!(near(&lamps, "Door"), ["DoorStuck", "DoorStuckV2"]);
    assert!(near(&lamps, "KettleDry").is_empty());
    assert!(near(&lamps, "").is_empty());
    assert!(near(&lamps, &"x".repeat(100_000)).is_empty());
}

#[test]
fn a_folder_or_a_file_is_loaded() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("catalogue.json");
    fs::write(&path, lamps().to_json()).expect("it is written");
    assert_eq!(Catalogue::load(&path).expect("it is one"), lamps());
    assert_eq!(Catalogue::load(folder.path()).expect("it is one"), lamps());
}

#[test]
fn what_is_no_catalogue_is_refused_with_a_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("catalogue.json");
    assert!(matches!(Catalogue::load(&path), Err(LoadError::Io { .. })));
    for (text, reason) in [
        ("", "is no catalogue"),
        ("[1]", "is no catalogue"),
        ("{\"a\": 1}", "is no catalogue"),
        ("{\"schema_version\": 1}", "is no catalogue"),
        ("{\"schema_version\": 0}", "run `doccheck build` again"),
        ("{\"schema_version\": 99, \"entries\": 5}", "use a newer doccheck"),
    ] {
        fs::write(&path, text).expect("it is written");
        let error = Catalogue::load(&path).expect_err("it is refused").to_string();
        assert!(error.contains(reason), "{error}");
    }
}

#[test]
fn the_best_translation() {
    let mut lamps = lamps();
    let shown = |catalogue: &Catalogue, locale: &str| {
        catalogue.best_translation(&catalogue.entries[0], locale).map(|(tag, _)| tag.to_owned()).unwrap_or_default()
    };
    assert_eq!(shown(&lamps, "nl-NL"), "nl-NL");
    assert_eq!(shown(&lamps, "nl-BE"), "nl-NL");
    assert_eq!(shown(&lamps, "tr-TR"), "sv-SE", "the newest");
    lamps.source_locale = Some("nl-NL".to_owned());
    assert_eq!(shown(&lamps, "tr-TR"), "nl-NL", "the source");
}

#[test]
fn an_entry_in_the_terminal() {
    let lamps = lamps();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/catalogue"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        insta::assert_snapshot!("terminal", render_entry_text(&lamps, &lamps.entries[0], "sv-SE"));
        insta::assert_snapshot!("terminal-not-translated", render_entry_text(&lamps, &lamps.entries[1], "nl-NL"));
    });
}
