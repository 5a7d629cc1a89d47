//! `doccheck compare`: what is shown, what tools get, and what cannot be compared.

mod common;

use common::article::{CURRENT, Page};
use common::folder::Folder;
use doccheck::alignment::{self, LayoutOptions, Relation, side_by_side};
use doccheck::document::{Collection, DocumentId, lower};
use doccheck::finding::{Baseline, FileId};
use doccheck::localization::Words;
use doccheck::report::comparison::text;
use doccheck::source::{Limits, SourceFile};
use proptest::prelude::*;
use serde_json::Value;
use std::path::Path;
use unicode_width::UnicodeWidthStr;

/// A source and a translation of an older revision without ids: one section is new, one was dropped, one stands elsewhere.
fn pages() -> Folder {
    let source = "# Export\n\nWhat an export needs.\n\n## Quota\n\nThe limit is `quota.max`, and `quota list` shows it.\n\n\
        ## Network\n\nRun `harbor ping` before the export.\n\n### Proxy\n\nSet `HTTPS_PROXY`.\n\n## Encryption\n\nKeys lie in `keys.toml`.\n\n\
        ## Billing\n\nEvery export is billed.\n";
    let translation = "# Exporteren\n\nWat een export nodig heeft.\n\n## Versleuteling\n\nSleutels staan in `keys.toml`.\n\n\
        ## Quotum\n\nDe grens is `quota.max`, en `quota list` toont die.\n\n## Netwerk\n\nVoer `harbor ping` uit vóór het exporteren.\n\n\
        ### Oude servers\n\nZie [de lijst](servers.md). Die is lang, en wordt niet meer bijgehouden sinds versie twee.\n";
    Folder::new().write("nl-NL/export.md", translation).write("en-US/export.md", source)
}

#[test]
fn two_documents_stand_side_by_side() {
    let run = pages().doccheck(&["compare", "--verbose", "nl-NL/export.md", "en-US/export.md"]).exits(0);
    assert!(run.err.is_empty(), "{run:?}");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/report"));
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!("side-by-side", run.out));
}

#[test]
fn entries_and_causes_are_among_them() {
    let mut swedish = Page::new("sv-SE", Some(CURRENT));
    swedish.entry("UserErrorDiskFull").causes.pop();
    let dutch = Page::new("nl-NL", Some(CURRENT));
    let (left, right) = (swedish.path(), dutch.path());
    let folder = Folder::new().page(&dutch).page(&swedish);
    let compared = folder.doccheck(&["compare", "--format", "json", &left, &right]).exits(0).json();
    fits_its_schema(&compared);
    assert_eq!((&compared["left"], &compared["right"]), (&Value::from(left.as_str()), &Value::from(right.as_str())));
    let pairs = compared["pairs"].as_array().expect("a list");
    let of = |kind: &str| pairs.iter().filter(|pair| pair["kind"] == kind).collect::<Vec<_>>();
    assert!(of("entry").len() == 5 && of("entry").iter().all(|pair| pair["by"] == "code" && pair["confidence"] == 1.0), "{pairs:#?}");
    let lacking: Vec<_> = of("cause").into_iter().filter(|pair| pair["left"].is_null()).collect();
    assert!(lacking.len() == 1 && lacking[0]["right"]["line"].is_u64(), "{pairs:#?}");
    assert!(of("block").is_empty(), "blocks are shown with --verbose");
}

fn fits_its_schema(compared: &Value) {
    let schema = Folder::new().doccheck(&["schema", "compare"]).exits(0).json();
    assert_eq!(schema, serde_json::to_value(doccheck::report::comparison::schema()).expect("a schema is JSON"));
    let published =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schemas/compare.schema.json")).expect("it is there");
    assert_eq!(schema, serde_json::from_str::<Value>(&published).expect("JSON"), "write `doccheck schema compare` to docs/schemas");
    let validator = jsonschema::validator_for(&schema).expect("a schema is valid");
    let errors: Vec<String> = validator.iter_errors(compared).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn moved_and_unpaired_sections_are_told_apart() {
    let compared = pages().doccheck(&["compare", "--format", "json", "--verbose", "nl-NL/export.md", "en-US/export.md"]).exits(0).json();
    fits_its_schema(&compared);
    let line = |side: &Value| side["line"].as_u64();
    let sections: Vec<_> = compared["pairs"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|pair| pair["kind"] == "section")
        .map(|pair| (line(&pair["left"]), line(&pair["right"]), pair["by"].as_str().unwrap_or("").to_owned()))
        .collect();
    let by = |left, right| sections.iter().find(|(l, r, _)| (*l, *r) == (left, right)).map(|(.., by)| by.as_str());
    assert_eq!(by(Some(1), Some(1)), Some("elimination"), "{sections:?}");
    for (left, right) in [(5, 17), (9, 5), (13, 9)] {
        assert_eq!(by(Some(left), Some(right)), Some("fingerprint"), "{sections:?}");
    }
    assert!(by(None, Some(21)).is_some(), "{sections:?}");
    // The only section left between the others is no sure counterpart.
    assert_eq!(by(Some(17), Some(13)), Some("order"), "{sections:?}");
    let pairs = compared["pairs"].as_array().expect("a list");
    let weak: Vec<_> = pairs.iter().filter(|pair| pair["confidence"].as_f64().is_some_and(|sure| sure < 0.5)).collect();
    assert!(weak.len() == 1 && weak[0]["left"]["line"] == 17, "{weak:?}");
}

#[test]
fn a_document_beside_itself_is_all_pairs() {
    let folder = pages();
    let compared = folder.doccheck(&["compare", "--format", "json", "-v", "nl-NL/export.md", "./nl-NL/export.md"]).exits(0).json();
    let pairs = compared["pairs"].as_array().expect("a list");
    assert!(pairs.len() > 8 && pairs.iter().all(|pair| pair["left"] == pair["right"]), "{pairs:#?}");
}

#[test]
fn every_language_has_its_words() {
    for (locale, word) in [("en-US", "order"), ("nl-NL", "volgorde"), ("sv-SE", "ordning"), ("tr-TR", "sıra"), ("pt-PT", "ordem")] {
        let run = pages().doccheck(&["compare", "--verbose", "nl-NL/export.md", "en-US/export.md", "--ui-locale", locale]).exits(0);
        assert!(run.out.contains(word), "{locale}: {}", run.out);
    }
}

#[test]
fn what_cannot_be_compared_is_told_with_its_cause() {
    let folder = pages().write("broken.md", b"# \xff\n").write("out.md", "# Out\n").write("doccheck.toml", "exclude = [\"out.md\"]\n");
    let complains = |arguments: &[&str], needle: &str| folder.doccheck(arguments).complains(needle);
    complains(&["compare", "nl-NL/export.md", "gone.md"], "cannot read `gone.md`: No such file");
    complains(&["compare", "nl-NL", "en-US/export.md"], "`nl-NL` is a folder; compare takes two files");
    complains(&["compare", "-", "en-US/export.md"], "compare reads two files");
    complains(&["compare", "broken.md", "en-US/export.md"], "`doccheck broken.md` says why");
    complains(&["compare", "nl-NL/*.md", "en-US/export.md"], "no single file");
    complains(&["compare", "nl-NL/export.md", "en-US/export.md", "--ui-locale", "?"], "`?` is not a locale");
    complains(&["compare", "nl-NL/export.md"], "<RIGHT>");
    complains(&["compare", "a.md", "b.md", "--format", "sarif"], "invalid value 'sarif'");
}

#[test]
fn colours_come_when_they_are_asked_for() {
    let run = |color: &str| pages().doccheck(&["compare", "nl-NL/export.md", "en-US/export.md", "--color", color]).exits(0).out;
    assert!(run("always").contains("\u{1b}["));
    assert!(!run("auto").contains('\u{1b}'));
    let plain: String = run("always")
        .split("\u{1b}[")
        .enumerate()
        .map(|(at, part)| if at == 0 { part } else { part.split_once('m').map_or("", |(_, rest)| rest) })
        .collect();
    assert_eq!(plain.replace("\u{1b}", ""), run("never"));
}

/// Two texts as a collection, and their rows.
fn rows(left: &str, right: &str) -> (Collection, [DocumentId; 2], Vec<side_by_side::Row>) {
    let file = |path: &str, text: &str| SourceFile::from_bytes(path.into(), path.into(), text.as_bytes().to_vec(), &Limits::default());
    let files = vec![file("a/שם.md", left), file("b/b.md", right)];
    let documents = files.iter().zip(0..).map(|(file, at)| lower(FileId(at), file, None)).collect();
    let mut collection = alignment::collect(files, documents, &LayoutOptions::default());
    let ids = [DocumentId(0), DocumentId(1)];
    alignment::join(&mut collection, ids[0], ids[1]);
    let comparison = alignment::compare(&collection, collection.article(ids[0]), ids[0], ids[1], Baseline::Reference, Relation::Same);
    let rows = side_by_side::rows(&comparison, &collection, true);
    (collection, ids, rows)
}

fn page() -> impl Strategy<Value = String> {
    let heading =
        (1_usize..5, "[a-zA-Z 漢字שלום\u{202e}\u{1b}`*]{0,60}").prop_map(|(level, text)| format!("{} x{text}\n\n", "#".repeat(level)));
    let block = prop_oneof![
        Just("Words of a paragraph.\n\n".to_owned()),
        Just("- one `a`\n- two\n\n".to_owned()),
        Just("```sh\nrun\n```\n\n".to_owned()),
        Just("<a name=\"same\"></a>\n\n".to_owned()),
        Just("**Error code**: UserErrorX\n\n**Cause 1: [One](#one)**\n\n".to_owned()),
    ];
    prop::collection::vec(prop_oneof![heading, block], 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn each_heading_is_shown_once_and_nothing_is_wider_than_the_terminal(left in page(), right in page(), width in 40_usize..180) {
        let (collection, ids, rows) = rows(&left, &right);
        for (at, id) in ids.into_iter().enumerate() {
            let document = collection.document(id);
            let side = |row: &side_by_side::Row| if at == 0 { row.left.clone() } else { row.right.clone() };
            let sections = rows.iter().filter(|row| row.kind == side_by_side::RowKind::Section);
            let mut shown: Vec<u32> = sections.filter_map(side).map(|side| side.span.start).collect();
            shown.sort_unstable();
            let there: Vec<u32> = document.sections.iter().skip(1).map(|section| section.heading.start).collect();
            prop_assert_eq!(shown, there);
        }
        let [a, b] = ids.map(|id| collection.file(collection.document(id).file));
        let mut out = Vec::new();
        text::write(a, b, &rows, &Words::new("en-US"), &text::ComparisonOptions { width, color: false }, &mut out).unwrap();
        let out = String::from_utf8(out).unwrap();
        let unseen = ['\u{1b}', '\u{202e}'];
        prop_assert!(!out.contains(unseen));
        let (body, _) = out.split_once("\n\n").unwrap();
        for line in body.lines() {
            prop_assert!(UnicodeWidthStr::width(line) <= width, "{} > {}: {}", UnicodeWidthStr::width(line), width, line);
            prop_assert_eq!(line.matches('\u{2068}').count(), line.matches('\u{2069}').count());
        }
    }
}
