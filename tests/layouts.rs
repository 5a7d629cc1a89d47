//! Collections as they lie on disk: what is recognised of them, what `init` writes down, and that both are one.

mod common;

use common::folder::Folder;
use serde_json::Value;

/// Files of a collection: path, and what its text is about in which language.
type Files = &'static [(&'static str, &'static str)];

const ENGLISH: &str = "The export stops because there is not enough space on the disk of the server. Remove what is no longer needed.";
const FRENCH: &str =
    "L’exportation s’arrête parce qu’il n’y a plus assez de place sur le disque du serveur. Supprimez ce qui ne sert plus.";
const JAPANESE: &str = "サーバーのディスクに十分な空き容量がないため、エクスポートは停止します。不要になったファイルを削除してください。";

const COLLECTIONS: &[(&str, Files)] = &[
    ("trees", &[("en-us/docs/a.md", ENGLISH), ("fr-fr/docs/a.md", FRENCH), ("ja-jp/docs/a.md", JAPANESE)]),
    ("repositories", &[("docs/a.md", ENGLISH), ("docs.fr-fr/a.md", FRENCH), ("docs.ja-jp/a.md", JAPANESE)]),
    ("folders", &[("docs/en/docs/a.md", ENGLISH), ("docs/fr/docs/a.md", FRENCH), ("docs/ja/docs/b.md", JAPANESE)]),
    ("bare", &[("src/guide/a.md", ENGLISH), ("src/guide/b.md", ENGLISH), ("src/fr/guide/a.md", FRENCH)]),
    (
        "store",
        &[
            ("docs/a.md", ENGLISH),
            ("docs/b.md", ENGLISH),
            ("i18n/fr/docusaurus-plugin-content-docs/current/a.md", FRENCH),
            ("i18n/ja/docusaurus-plugin-content-docs/current/a.md", JAPANESE),
        ],
    ),
    ("suffixes", &[("docs/a.md", ENGLISH), ("docs/a.fr.md", FRENCH), ("docs/a.ja.md", JAPANESE), ("docs/b.md", ENGLISH)]),
    (
        "inverted",
        &[
            ("a.md", JAPANESE),
            ("a.en.md", ENGLISH),
            ("b.md", JAPANESE),
            ("b.en.md", ENGLISH),
            ("c.md", JAPANESE),
            ("c.en.md", ENGLISH),
            ("d.md", ENGLISH),
        ],
    ),
    ("one language", &[("files/fr/web/a.md", FRENCH), ("files/fr/web/b.md", FRENCH)]),
    ("no language", &[("docs/it/a.md", ENGLISH), ("docs/no/b.md", ENGLISH)]),
    ("front matter", &[("one.md", "---\nlang: fr\n---\n"), ("two.md", "---\nlang: ja\n---\n")]),
];

fn folder(files: Files) -> Folder {
    files.iter().fold(Folder::new(), |folder, (path, text)| {
        let (matter, text) = if text.starts_with("---") { (*text, FRENCH) } else { ("", *text) };
        folder.write(path, format!("{matter}# <a name=\"export\"></a>A\n\n{text}\n"))
    })
}

/// The articles with the locales and paths of their documents, and the source locale.
fn read(folder: &Folder) -> (Value, Value) {
    folder.doccheck(&["build", "--out", "catalogue", "--fail-on", "never", "--quiet"]).exits(0);
    let text = std::fs::read_to_string(folder.path().join("catalogue/catalogue.json")).expect("a catalogue was written");
    let catalogue: Value = serde_json::from_str(&text).expect("a catalogue is JSON");
    (catalogue["articles"].clone(), catalogue["source_locale"].clone())
}

#[test]
fn what_init_writes_reads_the_collection_as_it_was_detected() {
    for (name, files) in COLLECTIONS {
        let folder = folder(files);
        let detected = read(&folder);
        let report = || folder.doccheck(&["--format", "json", "--fail-on", "never"]).exits(0).findings();
        let found = report();
        let written = folder.doccheck(&["init"]).exits(0);
        let text = std::fs::read_to_string(folder.path().join("doccheck.toml")).expect("init writes a file");
        assert!(text.lines().count() <= 10, "{name}: {written:?}");
        assert_eq!(read(&folder), detected, "{name}:\n{text}");
        assert_eq!(report(), found, "{name}:\n{text}");
    }
}

#[test]
fn flat_files_of_one_title_that_are_kept_apart_are_counted() {
    let page = |locale: &str, code: &str| {
        format!(
            "---\nlang: {locale}\n---\n# <a name=\"errors\"></a>X\n\n## <a name=\"{}---x\"></a>{code} - x\n\n**Error code**: {code} <br>\n",
            code.to_lowercase()
        )
    };
    let folder = Folder::new().write("one.md", page("fr", "ExportErrorDiskFull")).write("two.md", page("ja", "ImportFailureOther"));
    let report = folder.doccheck(&["--format", "json", "--fail-on", "never"]).exits(0).json();
    assert_eq!(report["summary"]["unverified"]["ambiguous-article"], 2, "{report:#}");
    let folder = folder.write("two.md", page("ja", "ExportErrorDiskFull"));
    let report = folder.doccheck(&["--format", "json", "--fail-on", "never"]).exits(0).json();
    assert!(report["summary"]["unverified"]["ambiguous-article"].is_null(), "{report:#}");
}
