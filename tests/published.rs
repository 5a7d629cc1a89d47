//! Published catalogues, registries and several repositories, as the program reads them from disk.

mod common;

use common::folder::Folder;

const DISK: &str = "## <a name=\"exporterrordiskfull---the-disk-is-full\"></a>ExportErrorDiskFull - the disk is full

**Error code**: ExportErrorDiskFull <br>
**Error message**: The disk is full <br>

**Cause 1: [There are too many logs](#too-many-logs)** <br>
**Cause 2: [The disk is too small](#disk-too-small)** <br>

";
const KEY: &str = "## <a name=\"exporterrorkeyexpired---the-key-has-expired\"></a>ExportErrorKeyExpired - the key has expired

**Error code**: ExportErrorKeyExpired <br>
**Error message**: The key has expired <br>

";
const SOLUTIONS: &str = "## <a name=\"too-many-logs\"></a>There are too many logs\n\nDelete the logs of the last year.\n
## <a name=\"disk-too-small\"></a>The disk is too small\n\nAttach a larger disk to the server.\n";

const DISCO: &str = "## <a name=\"exporterrordiskfull---the-disk-is-full\"></a>ExportErrorDiskFull - o disco está cheio

**Código de erro**: ExportErrorDiskFull <br>
**Mensagem de erro**: O disco está cheio <br>

**Causa 1: [Há demasiados registos](#too-many-logs)** <br>
**Causa 2: [O disco é demasiado pequeno](#disk-too-small)** <br>

";
const SOLUCOES: &str = "## <a name=\"too-many-logs\"></a>Há demasiados registos\n\nElimine os registos do ano passado.\n
## <a name=\"disk-too-small\"></a>O disco é demasiado pequeno\n\nLigue um disco maior ao servidor.\n";

fn source() -> String {
    format!("# <a name=\"export\"></a>Export fails\n\n{DISK}{KEY}{SOLUTIONS}")
}

/// A folder with a page and the catalogue that was published of it.
fn published() -> Folder {
    let folder = Folder::new().write("docs/en-US/export.md", source());
    folder.doccheck(&["build", "docs", "--out", "published", "--quiet"]).exits(0);
    folder.write("doccheck.toml", "paths = [\"docs\"]\npublished = \"published\"\n")
}

fn rules(folder: &Folder, arguments: &[&str]) -> Vec<(String, String)> {
    let all = folder.doccheck(&[&["--format", "json", "--fail-on", "never"], arguments].concat()).exits(0).findings();
    all.into_iter().filter(|(rule, _)| rule != "unverified").collect()
}

#[test]
fn what_was_published_is_there_until_it_is_not() {
    let folder = published();
    assert_eq!(rules(&folder, &[]), []);
    let folder = folder.write("docs/en-US/export.md", source().replace(KEY, ""));
    assert_eq!(rules(&folder, &[]), [("broken-catalogue-contract".into(), "docs/en-US/export.md".into())]);
    // One file is a part: the code may be documented elsewhere, but its own article had it.
    assert_eq!(rules(&folder, &["docs/en-US/export.md"]).len(), 1);
    // Another page says nothing of this one.
    let folder = folder.write("docs/en-US/other.md", "# <a name=\"other\"></a>Other\n\nA page.\n");
    assert_eq!(rules(&folder, &["docs/en-US/other.md"]), []);
}

#[test]
fn an_article_that_is_gone_is_told_in_the_catalogue() {
    let folder = published().write("docs/en-US/other.md", "# <a name=\"other\"></a>Other\n\nA page.\n");
    std::fs::remove_file(folder.path().join("docs/en-US/export.md")).unwrap();
    let all = rules(&folder, &[]);
    assert_eq!(all, vec![("broken-catalogue-contract".to_owned(), "published/catalogue.json".to_owned()); 2]);
}

#[test]
fn a_lost_anchor_is_given_back() {
    let text = source().replace("name=\"exporterrordiskfull---the-disk-is-full\"", "name=\"exporterrordiskfull---full-disk\"");
    let folder = published().write("docs/en-US/export.md", text);
    assert_eq!(rules(&folder, &[]), [("lost-anchor".into(), "docs/en-US/export.md".into())]);
    folder.doccheck(&["--fix"]).exits(0);
    assert_eq!(rules(&folder, &[]), []);
}

#[test]
fn a_renamed_code_that_is_recorded_keeps_its_address() {
    let text =
        source().replace("ExportErrorKeyExpired", "ExportErrorKeysExpired").replace("exporterrorkeyexpired", "exporterrorkeysexpired");
    let folder = published().write("docs/en-US/export.md", text);
    assert_eq!(rules(&folder, &[]), [("renamed-code".into(), "docs/en-US/export.md".into())]);
    folder.doccheck(&["--fix", "--unsafe-fixes"]).exits(0);
    assert_eq!(rules(&folder, &[]), []);
    folder.doccheck(&["build", "--out", "next", "--quiet"]).exits(0);
    folder.doccheck(&["lookup", "ExportErrorKeyExpired", "next"]).exits(0);
}

#[test]
fn a_catalogue_that_cannot_be_read_says_why() {
    let folder = Folder::new().write("a.md", "# A\n").write("two.json", "{\"schema_version\": 2}").write("no.json", "[");
    folder.doccheck(&["--published", "two.json"]).complains("use a newer doccheck");
    folder.doccheck(&["--published", "no.json"]).complains("no catalogue of doccheck");
    folder.doccheck(&["--published", "missing"]).complains("cannot read `missing`");
}

#[test]
fn a_catalogue_stands_for_the_source() {
    let source_repository = Folder::new()
        .write("docs/en-US/export.md", source())
        .write("docs/en-US/start.md", "# <a name=\"start\"></a>Start\n\n## <a name=\"first\"></a>First\n\nDo this.\n");
    source_repository.doccheck(&["build", "docs", "--out", "out", "--quiet"]).exits(0);
    let catalogue = std::fs::read(source_repository.path().join("out/catalogue.json")).unwrap();
    let page =
        |middle: &str| format!("# <a name=\"export\"></a>A exportação falha\n\n{middle}{SOLUCOES}\nVeja [o início](start.md#first).\n");
    let folder = Folder::new().write("source.json", catalogue).write("export.md", page(DISCO)).write(
        "doccheck.toml",
        "in-step = true\ntree = \"complete\"\n[[roots]]\npath = \".\"\nlocale = \"pt-PT\"\n[[roots]]\ncatalogue = \"source.json\"\nlocale = \"en-US\"\n",
    );
    // The entry about keys is missing; the link leads to a page that only the source has, and nothing is said of what no catalogue knows.
    assert_eq!(rules(&folder, &[]), [("missing-entry".into(), "export.md".into())]);
    let folder = folder.write("export.md", page(&DISCO.replace("**Causa 2: [O disco é demasiado pequeno](#disk-too-small)** <br>\n", "")));
    let found = rules(&folder, &[]);
    assert!(found.contains(&("missing-cause".into(), "export.md".into())) && found.len() == 2, "{found:?}");
    let folder = folder.write("export.md", page(DISCO).replace("start.md#first", "start.md#second"));
    assert!(rules(&folder, &[]).contains(&("broken-fragment".into(), "export.md".into())));
}

#[test]
fn a_section_about_another_code_is_another_entry() {
    let other = DISCO.replace("ExportErrorDiskFull", "ExportErrorDiskWorn").replace("exporterrordiskfull---the-disk-is-full", "worn");
    let folder = Folder::new()
        .write("docs/en-US/export.md", source())
        .write("site/export.md", format!("# <a name=\"export\"></a>A exportação falha\n\n{other}{SOLUCOES}"))
        .write(
            "site/doccheck.toml",
            "in-step = true\n[[roots]]\npath = \".\"\nlocale = \"pt-PT\"\n[[roots]]\ncatalogue = \"../out\"\nlocale = \"en-US\"\n",
        );
    folder.doccheck(&["build", "docs", "--out", "out", "--quiet"]).exits(0);
    let mut command = folder.command(&["--format", "json", "--fail-on", "never"]);
    let run = common::folder::Run::of(command.current_dir(folder.path().join("site")).output().unwrap());
    let found = run.findings();
    let told = |rule: &str| found.iter().filter(|(name, _)| name == rule).count();
    assert_eq!((told("missing-entry"), told("extra-entry"), told("missing-code-label")), (2, 1, 0), "{found:?}");
    // What lies beside the current folder is seen from there.
    assert_eq!(told("lost-error-code"), 0, "{found:?}");
    assert!(run.json().to_string().contains("\"../out/catalogue.json/export.md\""), "{run:?}");
}

#[test]
fn repositories_beside_each_other_are_one_collection() {
    let folder = Folder::new()
        .write("docs/articles/export.md", source())
        .write("docs.pt-pt/articles/export.md", format!("# <a name=\"export\"></a>A exportação falha\n\n{DISCO}{SOLUCOES}"))
        .write(
            "docs/doccheck.toml",
            "in-step = true\nsource-locale = \"en-US\"\n[[roots]]\npath = \".\"\nlocale = \"en-US\"\n[[roots]]\npath = \"../docs.pt-pt\"\nlocale = \"pt-PT\"\n",
        );
    let mut command = folder.command(&["--format", "json", "--fail-on", "never"]);
    let run = common::folder::Run::of(command.current_dir(folder.path().join("docs")).output().unwrap());
    let found = run.findings();
    assert!(found.contains(&("missing-entry".into(), "../docs.pt-pt/articles/export.md".into())), "{found:?}");
    assert_eq!(run.json()["summary"]["articles"], 1);
}

#[test]
fn registries_are_lists_or_found_in_the_source() {
    let folder = Folder::new()
        .write("docs/en-US/export.md", source())
        .write("src/codes.cs", "Code(\"ExportErrorDiskFull\");\n// and\nCode(\"ExportErrorTapeEnd\");\n")
        .write(
            "doccheck.toml",
            "paths = [\"docs\"]\n[registry]\ncodes = { files = [\"src/**/*.cs\"], pattern = 'Code\\(\"(\\w+)\"\\)' }\n",
        );
    let mut found = rules(&folder, &[]);
    found.sort();
    assert_eq!(found, [("undocumented-code".into(), "src/codes.cs".into()), ("unregistered-code".into(), "docs/en-US/export.md".into()),]);
    let wrong = |pattern: &str| {
        let toml = format!("paths = [\"docs\"]\n[registry]\ncodes = {{ files = [\"src/**/*.cs\"], pattern = '{pattern}' }}\n");
        Folder::new().write("docs/a.md", "# A\n").write("src/a.cs", "x").write("doccheck.toml", toml)
    };
    wrong("(").doccheck(&[]).complains("no regular expression");
    wrong("x").doccheck(&[]).complains("no group");
    wrong("(y)").doccheck(&[]).complains("no codes");
}
