//! What is built from documents.

use super::{DUTCH, SWEDISH, catalogue, lamps, translated};
use crate::catalogue::{Catalogue, Entry, Status, schema};

fn entry<'a>(catalogue: &'a Catalogue, code: &str) -> &'a Entry {
    catalogue.entries.iter().find(|entry| entry.id == code).unwrap_or_else(|| panic!("{code} is an entry"))
}

/// Settings of all snapshots here.
fn snapshots() -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/catalogue"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

#[test]
fn the_whole_catalogue() {
    snapshots().bind(|| insta::assert_snapshot!("catalogue", lamps().to_json()));
}

#[test]
fn the_schema_is_the_committed_one_and_the_catalogue_obeys_it() {
    let schema = schema();
    snapshots().bind(|| insta::assert_snapshot!("schema", serde_json::to_string_pretty(&schema).expect("a schema is JSON")));
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let lamps = lamps();
    for catalogue in [&lamps, &lamps.for_locale("nl-NL")] {
        let json: serde_json::Value = serde_json::from_str(&catalogue.to_json()).expect("the catalogue is JSON");
        let faults: Vec<String> = validator.iter_errors(&json).map(|error| error.to_string()).collect();
        assert!(faults.is_empty(), "{faults:?}");
    }
}

#[test]
fn reading_back_gives_the_same() {
    let built = lamps();
    let json = built.to_json();
    let read: Catalogue = serde_json::from_str(&json).expect("it reads what it wrote");
    assert_eq!(read, built);
    assert_eq!(read.to_json(), json);
}

#[test]
fn the_order_of_files_and_their_line_ends_do_not_matter() {
    let swedish = translated("b", "08/27/2019", 200, SWEDISH);
    let dutch = translated("a", "06/13/2019", 100, DUTCH);
    let windows = swedish.replace('\n', "\r\n");
    let marked = format!("\u{feff}{dutch}");
    let again = catalogue(&[("nl-NL/home/lamps.md", &marked), ("sv-SE/home/lamps.md", &windows)]);
    assert_eq!(again.to_json(), lamps().to_json());
}

#[test]
fn nothing_is_an_empty_text() {
    fn walk(value: &serde_json::Value, path: &str) {
        match value {
            serde_json::Value::String(text) => assert!(!text.trim().is_empty(), "{path}"),
            serde_json::Value::Array(list) => list.iter().for_each(|it| walk(it, path)),
            serde_json::Value::Object(map) => map.iter().for_each(|(key, it)| walk(it, &format!("{path}/{key}"))),
            _ => {}
        }
    }
    let empty = "## <a name=\"lampempty---x\"></a>LampEmpty\n\n**Error code**: LampEmpty\n\n## <a name=\"lampfull---y\"></a>LampFull\n\n**Error code**: LampFull\n";
    for built in [lamps(), catalogue(&[("en-US/a.md", empty)])] {
        assert!(!built.entries.is_empty());
        walk(&serde_json::to_value(&built).expect("it is JSON"), "");
    }
}

#[test]
fn an_unlinked_cause_takes_the_id_of_its_pair() {
    let built = lamps();
    let dim = entry(&built, "LampTooDim");
    let ids: Vec<&str> = dim.causes.iter().map(|cause| cause.id.as_str()).collect();
    assert_eq!(ids, ["the-dial-is-too-low", "the-night-mode-is-on", "the-current-is-weak"]);
    let dutch = &dim.translations["nl-NL"].causes;
    let dutch: Vec<(&str, u32, bool)> = dutch.iter().map(|cause| (cause.id.as_str(), cause.number, cause.linked)).collect();
    assert_eq!(dutch[0], ("the-dial-is-too-low", 1, true));
    assert_eq!(dutch[1].1, 2);
    assert!(!dutch[1].2);
}

#[test]
fn codes_are_canonical_and_as_they_are_written() {
    let built = lamps();
    let dim = entry(&built, "LampTooDim");
    assert_eq!(dim.translations["nl-NL"].code_as_written.as_deref(), Some("Lamp TooDim"));
    assert_eq!(dim.translations["nl-NL"].title.as_deref(), Some("De lamp brandt te zwak"));
    let door = entry(&built, "DoorStuck");
    assert_eq!(door.codes, ["DoorStuck", "DoorStuckV2"]);
    assert_eq!(door.translations["sv-SE"].title.as_deref(), Some("Dörren har fastnat"));
}

#[test]
fn statuses() {
    let built = lamps();
    assert_eq!(entry(&built, "LampTooDim").translations["nl-NL"].status, Status::Behind);
    assert_eq!(entry(&built, "DoorStuck").translations["sv-SE"].status, Status::Current);
    let alone = catalogue(&[("sv-SE/home/lamps.md", &translated("b", "08/27/2019", 200, SWEDISH))]);
    assert_eq!(entry(&alone, "DoorStuck").translations["sv-SE"].status, Status::Unverified);
    let same = translated("b", "08/27/2019", 201, &DUTCH.replace("Lamp TooDim", "LampTooDim"));
    let differing = catalogue(&[("sv-SE/home/lamps.md", &translated("b", "08/27/2019", 200, SWEDISH)), ("nl-NL/home/lamps.md", &same)]);
    assert_eq!(entry(&differing, "LampTooDim").translations["nl-NL"].status, Status::Differs);
    assert_eq!(entry(&differing, "LampTooDim").translations["sv-SE"].status, Status::Current);
}

#[test]
fn the_counts_of_a_locale_add_up() {
    for locale in lamps().locales {
        assert_eq!(locale.entries, locale.current + locale.behind + locale.differs + locale.unverified, "{}", locale.tag);
        assert_eq!(locale.entries + locale.missing, 2, "{}", locale.tag);
    }
}

#[test]
fn links_are_absolute_or_of_the_catalogue() {
    let built = lamps();
    let bodies = built.entries.iter().flat_map(|entry| entry.translations.values()).filter_map(|it| it.description.as_ref());
    let mut texts: Vec<&str> = bodies.flat_map(|body| [body.markdown.as_str(), body.html.as_str()]).collect();
    let solutions = built.solutions.iter().flat_map(|it| it.translations.values());
    texts.extend(solutions.flat_map(|it| [it.markdown.as_deref(), it.html.as_deref()]).flatten());
    let all = texts.join("\n");
    assert!(all.contains("sv-SE/DoorStuck/index.html"), "{all}");
    assert!(all.contains("https://lamps.example/manual"));
    assert!(!all.contains("other.md") && !all.contains("abort.md") && !all.contains("knapp.png"), "{all}");
}

#[test]
fn headings_with_nothing_left_go_too() {
    let text = "# <a name=\"fan\"></a>Fans\n\n## <a name=\"fanloud---x\"></a>FanLoud - x\n\n**Error code**: FanLoud\n**Error message**: x\n\nIt hums.\n\n### Why\n\n#### Causes\n\n- **Cause 1: [Dust](#dust)**\n- **Cause 2: [Age](#age)**\n\n### Kept\n\nWords.\n\n## <a name=\"dust\"></a>Dust\n\nWipe.\n\n## <a name=\"age\"></a>Age\n\nBuy.\n";
    let built = catalogue(&[("en-US/fan.md", text)]);
    let description = built.entries[0].translations["en-US"].description.as_ref().expect("it says something");
    assert_eq!(description.markdown, "It hums.\n\n### Kept\n\nWords.");
    assert_eq!(description.html, "<p>It hums.</p>\n<h3>Kept</h3>\n<p>Words.</p>");
    assert_eq!(built.entries[0].causes.len(), 2);
}

#[test]
fn what_lies_elsewhere_in_the_document_is_brought_along() {
    let text = "# <a name=\"fan\"></a>Fans\n\n## <a name=\"fanloud---x\"></a>FanLoud - x\n\n**Error code**: FanLoud\n\nSee [the book][b] & note[^1].\n\n##Unspaced\n\nMore {x}.\n\n## Notes\n\n[b]: https://fans.example/a(b) \"t\"\n\n[^1]: Loud is 50 dB.\n";
    let built = catalogue(&[("en-US/fan.md", text)]);
    let description = built.entries[0].translations["en-US"].description.as_ref().expect("it says something");
    assert!(description.html.contains("Loud is 50 dB."), "{}", description.html);
    assert!(description.html.contains("id=\"fn-description-1\""), "{}", description.html);
    assert!(description.markdown.contains("See [the book](https://fans.example/"), "{}", description.markdown);
}
