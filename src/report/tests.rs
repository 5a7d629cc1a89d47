//! Reports of findings made by hand, in all the scripts and shapes that documents come in.

use super::text::{self, TextOptions};
use super::{SummaryFacts, json};
use crate::diagnostic::{Report, fingerprints};
use crate::document::{Collection, lower};
use crate::finding::{Baseline, FileId, Finding, Fix, Place, Role, Severity};
use crate::locale::Locale;
use crate::localization::Words;
use crate::rules;
use crate::source::{LineIndex, SourceFile, Span};
use proptest::prelude::*;

/// Documents and the findings on them.
struct Case {
    collection: Collection,
    findings: Vec<Finding>,
}

impl Case {
    /// Documents by path and text, in the order of their paths; the first folder is the locale.
    fn new(files: &[(&str, &str)]) -> Self {
        let mut collection = Collection::default();
        for (index, (path, text)) in files.iter().enumerate() {
            let file = SourceFile {
                path: (*path).to_owned(),
                relative: (*path).to_owned(),
                project_path: (*path).to_owned(),
                text: (*text).to_owned(),
                lines: LineIndex::new(text),
                fault: None,
            };
            let mut document = lower(FileId(u32::try_from(index).unwrap()), &file, None);
            document.locale = path.split('/').next().and_then(Locale::parse);
            document.article = path.split_once('/').map_or("", |(_, rest)| rest).trim_end_matches(".md").to_owned();
            document.revision.handed_off = Some(format!("20{}-03-01", 19 + index));
            document.revision.source_text = Some(format!("{index}bad{index}cafe"));
            collection.files.push(file);
            collection.documents.push(document);
        }
        Self { collection, findings: Vec::new() }
    }

    /// The place of the `part` of file `file`; the part must be there.
    fn place(&self, file: u32, part: &str) -> Place {
        let start = self.collection.files[file as usize].text.find(part).expect("the part is in the text");
        Place { file: FileId(file), span: Span::new(start, start + part.len()) }
    }

    fn finding(&self, rule: &str, file: u32, part: &str) -> Finding {
        Finding::new(rules::find(rule).expect("a rule").meta, self.place(file, part))
    }

    fn with(mut self, finding: Finding) -> Self {
        self.findings.push(finding);
        self
    }

    fn report(&self, words: &Words) -> Report {
        let facts = SummaryFacts {
            baselines: [("siblings".to_owned(), 2), ("none".to_owned(), 1)].into(),
            suppressed: [("comment".to_owned(), 1)].into(),
            unverified: [("partial-tree".to_owned(), 74)].into(),
            fixed: None,
        };
        let fingerprints = fingerprints(&self.findings, &self.collection);
        Report::new(&self.findings, &fingerprints, &self.collection, words, facts)
    }

    fn text(&self, locale: &str, options: &TextOptions) -> String {
        let words = Words::new(locale);
        let mut out = Vec::new();
        text::write(&self.report(&words), &self.collection.files, &words, options, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// The findings alone, at 80 columns, wrapped as on a terminal.
    fn findings(&self) -> String {
        self.text("en-US", &TextOptions { quiet: true, wrap: true, ..TextOptions::default() })
    }
}

fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/report"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

const SWEDISH: &str = "# Felsöka reservpumpen\n\n## Orsaker\n\n### PumpStopped - pumpen stannade\n\n**Felkod**: PumpStopped<br>\n\n\
    **Orsak 1: [Filtret är igensatt](#the-filter-is-clogged)**\n**Orsak 2: [Ventilen är stängd](#the-valve-is-closed)**\n";

const PORTUGUESE: &str = "# Resolver problemas da bomba\n\n### <a name=\"pumpstopped---the-pump-stopped\"></a>PumpSt opped - a bomba parou\n\n\
    **Código de erro**: PumpSt opped<br>\n**Mensagem de erro**: A bomba parou<br>\n\n\
    **Causa 1: [O filtro está entupido](#the-filter-is-clogged)**\n";

fn two_translations() -> Case {
    Case::new(&[("pt-PT/pumps.md", PORTUGUESE), ("sv-SE/pumps.md", SWEDISH)])
}

fn corrupted_code(case: &Case) -> Finding {
    let place = case.place(0, "PumpSt opped<br>");
    let span = Span { end: place.span.end - 4, ..place.span };
    let mut finding = case.finding("corrupted-code", 0, "PumpSt opped");
    finding.place.span = span;
    finding
        .with("found", "PumpSt opped")
        .with("expected", "PumpStopped")
        .with("evidence", "anchor")
        .with("place", "code-line")
        .related(Role::Evidence, case.place(0, "pumpstopped---the-pump-stopped"))
        .fix(Some(Fix::safe(span, "PumpStopped")))
        .entry(Some("PumpStopped"))
}

fn missing_cause(case: &Case, baseline: Baseline) -> Finding {
    let mut finding = case
        .finding("missing-cause", 0, "PumpSt opped - a bomba parou")
        .with("kind", "lost")
        .with("code", "PumpStopped")
        .with("count", 1_usize)
        .with("expected", 2_usize)
        .with("missing", vec!["2: the-valve-is-closed".to_owned()])
        .related(Role::Baseline, case.place(1, "**Orsak 2: [Ventilen är stängd](#the-valve-is-closed)**"))
        .entry(Some("PumpStopped"));
    finding.baseline = Some(baseline);
    finding.compared_with = Some(FileId(1));
    finding
}

#[test]
fn a_finding_with_evidence_and_fix() {
    let case = two_translations();
    let finding = corrupted_code(&case);
    snapshot("corrupted-code", &case.with(finding).findings());
}

#[test]
fn an_absence_shows_the_other_document() {
    let case = two_translations();
    let (reference, siblings) = (missing_cause(&case, Baseline::Reference), missing_cause(&case, Baseline::Siblings));
    snapshot("absence", &case.with(reference).with(siblings).findings());
}

#[test]
fn other_scripts_and_long_lines() {
    let arabic = "# استكشاف الأخطاء\n\nراجع [إعدادات المضخة](#pump-setting) قبل المتابعة.\n";
    let japanese = format!(
        "# ポンプの問題\n\n{}[ポンプ設定](#pump-setting){}\n",
        "この段落はとても長い文章です。".repeat(12),
        "続きがあります。".repeat(20)
    );
    let turkish = format!(
        "# Pompa sorunları\n\n{} [ayarlar](#pump-setting){}\n",
        "Işığın yanıp sönmesini bekleyin, sonra düğmeye basın.".repeat(9),
        " ve çıkın".repeat(40)
    );
    let emoji = format!("# 👩‍🔧\n\n{}[👩‍🔧](#pump-setting){}\n", "👩‍🔧 e\u{301} ".repeat(30), " 🇵🇹".repeat(40));
    let mut case = Case::new(&[("ar-SA/a.md", arabic), ("ja-JP/a.md", &japanese), ("pt-PT/a.md", &emoji), ("tr-TR/a.md", &turkish)]);
    for file in 0..4 {
        let finding = case.finding("broken-anchor", file, "#pump-setting");
        let span = finding.place.span;
        let finding = finding
            .with("target", "pump-setting")
            .with("suggestion", "pump-settings")
            .with("section", "")
            .fix(Some(Fix::not_safe(span, "#pump-settings")));
        case = case.with(finding);
    }
    snapshot("scripts-and-long-lines", &case.findings());
}

#[test]
fn hostile_text_reaches_no_terminal() {
    let text = "\u{feff}# Title\r\n\r\n\t- code \u{1b}[31mUser\u{200b}Error\u{202e}\u{7} <br>\r\n";
    let case = Case::new(&[("en-US/\u{1b}[2Ja.md", text)]);
    let finding = case
        .finding("hidden-character", 0, "User\u{200b}Error\u{202e}")
        .with("kind", "invisible")
        .with("place", "code")
        .with("character", "U+200B")
        .with("expected", "UserError")
        .with("found", "User<U+200B>Error\u{1b}[0m\u{202e}");
    let case = case.with(finding);
    let text = case.findings();
    assert!(!text.contains(|character: char| character.is_control() && character != '\n'), "{text:?}");
    assert!(!text.contains(['\u{200b}', '\u{202e}']), "{text:?}");
    snapshot("hostile-text", &text);
}

#[test]
fn places_without_text() {
    let mut case = Case::new(&[("en-US/a.md", ""), ("en-US/b.md", "Text without a title.\n"), ("en-US/c.md", "# End\n")]);
    let unreadable = case.finding("unreadable-document", 0, "").with("kind", "utf16").with("encoding", "UTF-16LE").with("offset", 0_usize);
    let untitled = case.finding("missing-title", 1, "").with("kind", "none").with("count", 0_usize);
    let mut fence = case.finding("merge-conflict", 2, "").with("kind", "conflict");
    fence.place.span = Span::at(6);
    case = case.with(unreadable).with(untitled).with(fence);
    snapshot("places-without-text", &case.findings());
}

#[test]
fn marks_on_several_lines_and_several_edits() {
    let text = "# Pumps\n\nOne\n\n## Solution <a name=\"solution\"></a>\n\nTwo\n\nThree\n\n## Other <a name=\"solution\"></a>\n\nsee **a** and **b**\n";
    let case = Case::new(&[("en-US/pumps.md", text)]);
    let duplicate = case
        .finding("duplicate-anchor", 0, "<a name=\"solution\"></a>\n\nsee")
        .with("kind", "used")
        .with("anchor", "solution")
        .with("count", 2_usize)
        .with("anchors", vec!["solution".to_owned()])
        .related(Role::First, case.place(0, "<a name=\"solution\"></a>\n\nTwo"));
    let (first, second) = (case.place(0, "**a**").span, case.place(0, "**b**").span);
    let mut fix = Fix::safe(first, "*a*");
    fix.edits.extend(Fix::safe(second, "*b*").edits);
    let mut emphasis = case.finding("broken-emphasis", 0, "**a** and **b**").with("kind", "literal").with("found", "**a**");
    emphasis.fix = Some(fix);
    emphasis.also_in = vec![Finding::new(emphasis.rule, case.place(0, "One"))];
    snapshot("several-marks", &case.with(duplicate).with(emphasis).findings());
}

#[test]
fn the_summary_says_what_was_done() {
    let case = two_translations();
    let (first, second) = (corrupted_code(&case), missing_cause(&case, Baseline::Siblings).severity(Severity::Note));
    let case = case.with(first).with(second);
    let options = TextOptions { wrap: true, ..TextOptions::default() };
    let mut out = String::new();
    for locale in crate::localization::locales() {
        let words = Words::new(locale);
        let mut part = Vec::new();
        super::summary::write(&case.report(&words), &words, &TextOptions { verbose: true, ..options }, &mut part).unwrap();
        out.push_str(&format!("--- {locale}\n{}\n", String::from_utf8(part).unwrap()));
    }
    snapshot("summary", &out);
    snapshot("summary-clean", &two_translations().text("en-US", &options));
}

#[test]
fn many_findings_are_grouped() {
    let mut case = two_translations();
    for _ in 0..60 {
        let finding = missing_cause(&case, Baseline::Siblings);
        case = case.with(finding);
    }
    for _ in 0..3 {
        let finding = corrupted_code(&case);
        case = case.with(finding);
    }
    let note = case.finding("unverified", 1, "Felsöka reservpumpen").with("reason", "partial-tree").with("count", 4_usize);
    case = case.with(note);
    snapshot("grouped", &case.text("en-US", &TextOptions { grouped: true, ..TextOptions::default() }));
}

#[test]
fn statistics_are_tables_in_every_width_of_letters() {
    let files: Vec<String> = (0..14).map(|number| format!("ja/章{number:02}/長い名前の記事.md")).collect();
    let mut all: Vec<(&str, &str)> = vec![("README.md", "# A\n"), ("en-US/a\u{1b}.md", "# A\n")];
    all.extend(files.iter().map(|path| (path.as_str(), "# A\n")));
    let mut case = Case::new(&all);
    for file in 0..16 {
        let one = case.finding("missing-title", file, "A").severity(Severity::Note);
        let other = case.finding("unlinked-cause", file, "A").fix(Some(Fix::safe(Span::at(0), "x")));
        case = case.with(one).with(other);
    }
    let options = TextOptions { statistics: true, ..TextOptions::default() };
    let locales = crate::localization::locales().map(|locale| case.text(locale, &TextOptions { quiet: locale != "en-US", ..options }));
    let verbose = case.text("en-US", &TextOptions { verbose: true, quiet: true, ..options });
    assert!(verbose.contains("章13") && verbose.lines().count() > 24, "{verbose}");
    snapshot("statistics", &locales.collect::<Vec<_>>().join("\n"));
    assert_eq!(Case::new(&all).text("en-US", &TextOptions { quiet: true, ..options }), "");
}

#[test]
fn every_language_has_its_own_words() {
    let case = two_translations();
    let (first, second) = (corrupted_code(&case), missing_cause(&case, Baseline::Siblings));
    let case = case.with(first).with(second);
    let options = TextOptions { quiet: true, wrap: true, ..TextOptions::default() };
    let out: Vec<String> =
        crate::localization::locales().skip(1).map(|locale| format!("--- {locale}\n{}", case.text(locale, &options))).collect();
    snapshot("languages", &out.join("\n"));
}

#[test]
fn colours_are_ours_alone() {
    let case = two_translations();
    let finding = corrupted_code(&case);
    let case = case.with(finding);
    let plain = case.text("en-US", &TextOptions::default());
    let colored = case.text("en-US", &TextOptions { color: true, ..TextOptions::default() });
    assert!(!plain.contains('\u{1b}') && colored.contains('\u{1b}'));
    let stripped: Vec<_> = anstream::adapter::strip_str(&colored).to_string().lines().map(|line| line.trim_end().to_owned()).collect();
    assert_eq!(stripped, plain.lines().collect::<Vec<_>>());
}

#[test]
fn the_json_report_is_stable_and_obeys_its_schema() {
    let case = two_translations();
    let (first, second) = (corrupted_code(&case), missing_cause(&case, Baseline::Cohort));
    let report = case.with(first).with(second).report(&Words::new("en-US"));
    let mut out = Vec::new();
    json::write(&report, &mut out).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&out).unwrap();
    let validator = jsonschema::validator_for(json::schema().as_value()).unwrap();
    let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    snapshot("json", &String::from_utf8(out).unwrap());
    let mut lines = Vec::new();
    json::write_lines(&report.findings, &mut lines).unwrap();
    assert_eq!(String::from_utf8(lines).unwrap().lines().count(), 2);
}

#[test]
fn fingerprints_survive_edits_elsewhere() {
    let case = two_translations();
    let finding = corrupted_code(&case);
    let before = fingerprints(&[finding.clone(), finding.clone()], &case.collection);
    assert_ne!(before[0], before[1], "equal findings are told apart");
    assert!(before.iter().all(|print| print.len() == 32 && print.bytes().all(|byte| byte.is_ascii_hexdigit())));
    let moved = PORTUGUESE.replace("# Resolver", "# Como resolver").replace("\n\n###", "\n\nUma frase nova.\n\n###");
    let case = Case::new(&[("pt-PT/pumps.md", &moved), ("sv-SE/pumps.md", SWEDISH)]);
    let mut same = corrupted_code(&case);
    same.arguments.clear();
    same.severity = Severity::Note;
    assert_eq!(fingerprints(&[same], &case.collection)[0], before[0]);
    let other = case.finding("corrupted-code", 0, "a bomba parou");
    assert_ne!(fingerprints(&[other], &case.collection)[0], before[0]);
}

proptest! {
    /// Spans come from documents nobody has seen; a report that panics hides all other findings.
    #[test]
    fn any_text_and_any_span_can_be_reported(
        text in "[a-z 漢é\u{301}👩\u{200d}\t\u{200b}א\u{feff}\r\n\u{1b}\u{10ffff}]{0,120}",
        places in prop::collection::vec((0_usize..140, 0_usize..60), 1..5),
        replacement in "[a-z\u{1b}漢\t]{0,10}",
        width in 0_usize..100,
        flags in 0_u8..8,
    ) {
        let mut case = Case::new(&[("en-US/a.md", &text), ("nl-NL/a.md", "# Titel\n")]);
        let length = text.len();
        let place = |file: u32, (start, size): (usize, usize)| Place { file: FileId(file), span: Span::new(start.min(length), (start + size).min(length)) };
        let mut finding = Finding::new(rules::find("broken-emphasis").unwrap().meta, place(0, places[0]));
        for (index, related) in places.iter().skip(1).enumerate() {
            finding = finding.related(Role::First, place(u32::try_from(index % 2).unwrap(), *related));
        }
        finding.fix = Some(Fix::safe(finding.place.span, replacement));
        case = case.with(finding);
        let options = TextOptions {
            width,
            wrap: flags & 1 > 0,
            grouped: flags & 2 > 0,
            verbose: flags & 4 > 0,
            ..TextOptions::default()
        };
        let report = case.text("en-US", &options);
        prop_assert!(!report.contains(|character: char| character.is_control() && character != '\n'), "{:?}", report);
        prop_assert!(!report.contains(['\u{200b}', '\u{10ffff}']), "{:?}", report);
    }
}
