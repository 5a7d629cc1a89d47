//! A fault that came from the source is told once: at the source, or at the oldest translation, with the others beside it.

mod common;

use common::{Run, Sources};
use doccheck::check;
use doccheck::finding::Finding;
use doccheck::locale::Locale;
use std::collections::BTreeSet;
use std::process::Command;

/// Front matter as localisation writes it: the source text by a digit, and the day it was handed off.
fn metadata(source_text: char, day: u32) -> String {
    let hash: String = std::iter::repeat_n(source_text, 40).collect();
    format!("---\nms.openlocfilehash: {hash}\nms.lasthandoff: 2020-03-{day:02}\n---\n")
}

/// A page whose only fault is in its table, told in the words given.
fn table(title: &str, cells: [&str; 4]) -> String {
    let [a, b, c, d] = cells;
    format!(
        "# <a name=\"states\"></a>{title}\n\n## <a name=\"all-states\"></a>{title} A\n\n| {a} | {b} |\n|---|---|\n| {a} | {b} |\n| {c} | {d}\n"
    )
}

fn dutch() -> String {
    table("Toestanden", ["Toestand", "Betekenis", "Mislukt", "De schijf is vol"])
}

fn portuguese() -> String {
    table("Estados", ["Estado", "Significado", "Falhou", "O disco está cheio"])
}

fn swedish() -> String {
    table("Tillstånd", ["Tillstånd", "Betydelse", "Misslyckad", "Disken är full"])
}

fn english() -> String {
    table("States", ["State", "Meaning", "Failed", "The disk is full"])
}

/// The findings of one rule: where each is told, and where it is too.
fn told(run: &Run, rule: &str) -> Vec<(String, Vec<String>)> {
    let path = |finding: &Finding| run.collection.file(finding.place.file).path.clone();
    let found = run.findings.iter().filter(|finding| finding.rule.name == rule);
    found.map(|finding| (path(finding), finding.also_in.iter().map(path).collect())).collect()
}

fn one(place: &str, also_in: &[&str]) -> Vec<(String, Vec<String>)> {
    vec![(place.to_owned(), also_in.iter().map(|path| (*path).to_owned()).collect())]
}

fn alone(places: &[&str]) -> Vec<(String, Vec<String>)> {
    places.iter().map(|place| ((*place).to_owned(), Vec::new())).collect()
}

#[test]
fn what_the_source_has_is_told_there_whatever_the_revisions() {
    let run = Sources::default()
        .file("en-US/states.md", english())
        .file("nl-NL/states.md", metadata('1', 1) + &dutch())
        .file("pt-PT/states.md", metadata('2', 2) + &portuguese())
        .file("sv-SE/states.md", metadata('2', 2) + &swedish().replace("full\n", "full |\n"))
        .check();
    assert_eq!(told(&run, "ragged-table"), one("en-US/states.md", &["nl-NL/states.md", "pt-PT/states.md"]));
}

#[test]
fn what_the_source_has_not_is_the_translations_own() {
    let run = Sources::default()
        .file("en-US/states.md", english().replace("full\n", "full |\n"))
        .file("nl-NL/states.md", metadata('1', 1) + &dutch())
        .file("pt-PT/states.md", metadata('1', 1) + &portuguese())
        .check();
    assert_eq!(told(&run, "ragged-table"), alone(&["nl-NL/states.md", "pt-PT/states.md"]));
}

#[test]
fn without_a_source_the_oldest_of_all_tells_it() {
    let sources = Sources::default()
        .file("nl-NL/states.md", metadata('2', 20) + &dutch())
        .file("pt-PT/states.md", metadata('1', 10) + &portuguese())
        .file("sv-SE/states.md", metadata('3', 30) + &swedish());
    let run = sources.check();
    assert_eq!(told(&run, "ragged-table"), one("pt-PT/states.md", &["nl-NL/states.md", "sv-SE/states.md"]));

    // One that is sound says that the source may be, too.
    let run = sources.file("sv-SE/states.md", metadata('3', 30) + &swedish().replace("full\n", "full |\n")).check();
    assert_eq!(told(&run, "ragged-table"), alone(&["nl-NL/states.md", "pt-PT/states.md"]));
}

#[test]
fn without_a_source_a_whole_cohort_is_enough() {
    let run = Sources::default()
        .file("nl-NL/states.md", metadata('1', 20) + &dutch())
        .file("pt-PT/states.md", metadata('1', 10) + &portuguese())
        .file("sv-SE/states.md", metadata('2', 30) + &swedish().replace("full\n", "full |\n"))
        .check();
    assert_eq!(told(&run, "ragged-table"), one("pt-PT/states.md", &["nl-NL/states.md"]));
}

#[test]
fn a_superseded_translation_goes_along_and_is_not_asked() {
    let flat = |text: String| text.replace("---\n#", "lang: LOCALE\n---\n#");
    let locale = |text: String, tag: &str| flat(text).replace("LOCALE", tag);
    let sources = Sources::default()
        .file("1.md", locale(metadata('1', 1) + &dutch(), "nl-NL"))
        .file("2.md", locale(metadata('2', 2) + &dutch(), "nl-NL"))
        .file("3.md", locale(metadata('3', 3) + &portuguese(), "pt-PT"));
    assert_eq!(told(&sources.check(), "ragged-table"), one("2.md", &["1.md", "3.md"]));
    let run = sources.file("1.md", locale(metadata('1', 1) + &dutch().replace("vol\n", "vol |\n"), "nl-NL")).check();
    assert_eq!(told(&run, "ragged-table"), one("2.md", &["3.md"]));
}

#[test]
fn a_fence_that_is_never_closed_swallows_the_same_in_every_language() {
    let page = |title: &str, lines: &[&str]| {
        format!(
            "# <a name=\"t\"></a>{title}\n\n## <a name=\"a\"></a>{title} A\n\n```\nstop\n\n## <a name=\"b\"></a>{title} B\n\n{}\n",
            lines.join("\n")
        )
    };
    let run = Sources::default()
        .file("en-US/a.md", page("Export", &["It is full of words that explain."]))
        .file("pt-PT/a.md", page("Exportar", &["Está cheio de palavras", "que explicam."]))
        .check();
    assert_eq!(told(&run, "merge-conflict"), one("en-US/a.md", &["pt-PT/a.md"]));
}

#[test]
fn other_faults_at_the_same_place_and_equal_ones_elsewhere_stay_apart() {
    let page = |first: &str, second: &str| {
        format!("# <a name=\"t\"></a>T\n\n## <a name=\"a\"></a>A\n\n{first}\n\n## <a name=\"b\"></a>B\n\n{second}\n")
    };
    let run = Sources::default()
        .file("en-US/a.md", page("See [this](#none).", "See it."))
        .file("nl-NL/a.md", page("Zie [dit](#other).", "Zie het."))
        .file("pt-PT/a.md", page("Veja.", "Veja [isto](#none)."))
        .check();
    assert_eq!(told(&run, "broken-anchor"), alone(&["en-US/a.md", "nl-NL/a.md", "pt-PT/a.md"]));
}

#[test]
fn of_faults_that_only_a_key_tells_apart_as_many_must_be_there() {
    let page = |cells: &str| format!("# <a name=\"t\"></a>T\n\n{cells}\n");
    let (lost, two) = ("Lost \u{fffd} here.", "Lost \u{fffd} here.\n\nAnd \u{fffd} there.");
    let files = |left: &str, right: &str| Sources::default().file("en-US/a.md", page(left)).file("nl-NL/a.md", page(right)).check();
    assert_eq!(told(&files(lost, lost), "mojibake"), one("en-US/a.md", &["nl-NL/a.md"]));
    assert_eq!(told(&files(lost, two), "mojibake"), alone(&["en-US/a.md", "nl-NL/a.md", "nl-NL/a.md"]));
}

#[test]
fn what_is_made_in_translating_is_each_ones_own() {
    let page = "# <a name=\"t\"></a>T\n\n> [!NOTA]\n> T.\n";
    let run = Sources::default().file("it-IT/a.md", metadata('1', 1) + page).file("pt-PT/a.md", metadata('1', 1) + page).check();
    assert_eq!(told(&run, "malformed-alert"), alone(&["it-IT/a.md", "pt-PT/a.md"]));
}

/// Three languages with the same fault.
fn shared() -> Sources {
    Sources::default()
        .file("en-US/states.md", english())
        .file("nl-NL/states.md", metadata('1', 1) + &dutch())
        .file("pt-PT/states.md", metadata('1', 1) + &portuguese())
}

#[test]
fn a_reader_of_one_language_sees_it_in_their_own_text() {
    let run = shared().check();
    let finding = run.findings.iter().find(|finding| finding.rule.name == "ragged-table").expect("the table");
    let shown = |tag: &str| {
        let wanted = [Locale::parse(tag).expect("a tag")];
        let shown = check::shown_in(finding, &wanted, &run.collection)?;
        assert!(shown.related.iter().all(|related| related.place.file == shown.place.file), "what is beside it moves with it");
        let path = |finding: &Finding| run.collection.file(finding.place.file).path.clone();
        Some((path(&shown), shown.also_in.iter().map(path).collect::<Vec<_>>()))
    };
    let paths = |place: &str, also: [&str; 2]| Some((place.to_owned(), also.map(str::to_owned).to_vec()));
    assert_eq!(shown("pt-PT"), paths("pt-PT/states.md", ["en-US/states.md", "nl-NL/states.md"]));
    assert_eq!(shown("en-US"), paths("en-US/states.md", ["nl-NL/states.md", "pt-PT/states.md"]));
    assert_eq!(shown("sv-SE"), None);
}

#[test]
fn each_place_keeps_its_fingerprint_whether_told_there_or_elsewhere() {
    let all = |run: &Run| -> BTreeSet<String> {
        let places = run.findings.iter().flat_map(|finding| std::iter::once(finding).chain(&finding.also_in));
        places.map(|finding| finding.fingerprint.clone()).collect()
    };
    let (before, run) = (all(&shown_only_tables(shared())), shown_only_tables(shared()));
    assert_eq!((run.findings.len(), before.len()), (1, 3));
    // The source is mended: what is left in the translations was known.
    let mended = shown_only_tables(shared().file("en-US/states.md", english().replace("full\n", "full |\n")));
    let after = all(&mended);
    assert_eq!((mended.findings.len(), after.len()), (2, 2));
    assert!(after.is_subset(&before));
}

fn shown_only_tables(sources: Sources) -> Run {
    let mut run = sources.check();
    run.findings.retain(|finding| finding.rule.name == "ragged-table");
    run
}

/// What the program prints on the three languages.
fn printed(arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in [("en-US", english()), ("nl-NL", metadata('1', 1) + &dutch()), ("pt-PT", metadata('1', 1) + &portuguese())] {
        std::fs::create_dir(folder.path().join(path)).expect("a folder");
        std::fs::write(folder.path().join(path).join("states.md"), text).expect("a file");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_doccheck"));
    let run = command.args(["--select=ragged-table", "--ui-locale=en-US", "--color=never"]).args(arguments).current_dir(folder.path());
    String::from_utf8(run.output().expect("doccheck runs").stdout).expect("UTF-8")
}

#[test]
fn reports_say_where_to_mend_it() {
    let text = printed(&[]);
    assert!(text.contains("--> en-US/states.md:"), "{text}");
    assert!(text.contains("= note: also in nl-NL and pt-PT: it came from here; mend it here"), "{text}");
    assert!(text.contains("1 warning"), "it counts once: {text}");
    let text = printed(&["--locale=pt-PT"]);
    assert!(text.contains("--> pt-PT/states.md:"), "{text}");
    assert!(text.contains("= note: also in en-US and nl-NL: the fault comes from the source; mend it there"), "{text}");
}

#[test]
fn json_names_every_place_and_one_fingerprint() {
    let report = |arguments: &[&str]| -> serde_json::Value { serde_json::from_str(&printed(arguments)).expect("JSON") };
    let (all, portuguese) = (report(&["--format=json"]), report(&["--format=json", "--locale=pt-PT"]));
    let finding = |report: &serde_json::Value| report["findings"][0].clone();
    let locales = |finding: &serde_json::Value| {
        let also: Vec<_> = finding["also_in"].as_array().expect("places").iter().map(|place| place["locale"].clone()).collect();
        (finding["locale"].clone(), also)
    };
    assert_eq!(all["findings"].as_array().map(Vec::len), Some(1));
    assert_eq!(locales(&finding(&all)), ("en-US".into(), vec!["nl-NL".into(), "pt-PT".into()]));
    assert_eq!(locales(&finding(&portuguese)), ("pt-PT".into(), vec!["en-US".into(), "nl-NL".into()]));
    assert_eq!(finding(&all)["fingerprint"], finding(&portuguese)["fingerprint"]);
}

#[test]
fn a_link_that_leads_nowhere_in_the_source_leads_nowhere_in_its_translations() {
    let page = |words: &str| {
        format!(
            "# <a name=\"t\"></a>T\n\n{words} [x](guide/gone.md), {}.\n",
            ["[a](guide/a.md)", "[b](guide/b.md)", "[c](guide/c.md)", "[d](guide/d.md)", "[e](guide/e.md)"].join(", ")
        )
    };
    let sources = Sources::default().config("tree = \"complete\"\n");
    let guides = |sources: Sources, locale: &str| {
        ["a", "b", "c", "d", "e"]
            .iter()
            .fold(sources, |all, name| all.file(&format!("{locale}/guide/{name}.md"), format!("# <a name=\"{name}\"></a>T\n")))
    };
    let sources = sources.file("en-US/t.md", page("See")).file("nl-NL/t.md", page("Zie"));
    let run = guides(guides(sources, "en-US"), "nl-NL").check();
    assert_eq!(told(&run, "broken-link"), one("en-US/t.md", &["nl-NL/t.md"]));
}
