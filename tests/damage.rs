//! Sound translations give nothing; one damage gives the finding that names it, where it is, and nothing else.
//!
//! Every damage is made in every setting that comparisons know: a pair of one source revision (either one damaged),
//! three of one revision, a source that the translations are kept in step with, a reference.

mod common;

use common::article::{CURRENT, Entry, Item, LOCALES, OLDER, Page, Section, renumber};
use common::{Found, Run, Sources, lines};
use doccheck::finding::Severity;

/// Which page something is expected on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Damaged,
    /// The sound page beside it: where two differ and nothing tells which is right, the one that lacks something is named.
    Other,
    /// One of the two, whichever.
    Either,
}

/// A rule and a text of the line it must report.
type Expected = (&'static str, &'static str);

/// One way to damage a page.
struct Damage {
    name: &'static str,
    make: fn(&mut Page),
    /// What must be found on the damaged page.
    expected: &'static [Expected],
    /// What must be found where there are only two pages, if something else.
    pair: Option<(Side, &'static [Expected])>,
}

const DISK_FULL: &str = "usererrordiskfull---";

const DAMAGES: &[Damage] = &[
    Damage {
        name: "a cause is deleted and the rest numbered anew",
        make: |page| {
            page.entry("UserErrorDiskFull").causes.remove(1);
            renumber(&mut page.entry("UserErrorDiskFull").causes);
        },
        expected: &[("missing-cause", DISK_FULL)],
        pair: None,
    },
    Damage {
        name: "a cause is deleted, and a gap left",
        make: |page| drop(page.entry("UserErrorDiskFull").causes.remove(1)),
        expected: &[("missing-cause", DISK_FULL)],
        pair: None,
    },
    Damage {
        name: "a cause is deleted with its section",
        make: |page| {
            page.entry("UserErrorDiskFull").causes.pop();
            page.drop_section("volume-too-small");
        },
        expected: &[("missing-section", "causes-and-solutions")],
        pair: None,
    },
    Damage {
        name: "the targets of two causes are exchanged",
        make: |page| {
            let causes = &mut page.entry("UserErrorDiskFull").causes;
            let (first, second) = causes.split_at_mut(1);
            std::mem::swap(&mut first[0].target, &mut second[0].target);
        },
        expected: &[("swapped-cause-target", " 1: "), ("swapped-cause-target", " 2: ")],
        pair: None,
    },
    Damage {
        name: "a section is dropped, its cause still leads there",
        make: |page| page.drop_section("volume-too-small"),
        expected: &[("missing-section", "causes-and-solutions")],
        pair: None,
    },
    Damage {
        name: "the first section is dropped",
        make: |page| page.drop_section("old-exports-remain"),
        expected: &[("missing-section", "causes-and-solutions")],
        pair: None,
    },
    Damage {
        name: "the last section is dropped",
        make: |page| page.drop_section("delete-old-snapshots"),
        expected: &[("missing-section", "causes-and-solutions")],
        pair: None,
    },
    Damage {
        name: "an entry is dropped",
        make: |page| drop(page.entries.remove(1)),
        expected: &[("missing-entry", "export-problems")],
        pair: None,
    },
    Damage {
        name: "the last entry is dropped",
        make: |page| drop(page.entries.pop()),
        expected: &[("missing-entry", "export-problems")],
        pair: None,
    },
    Damage {
        name: "an entry is dropped with its sections",
        make: |page| {
            page.entries.remove(3);
            page.drop_section("clock-is-wrong");
            page.drop_section("key-not-renewed");
        },
        expected: &[
            ("missing-entry", "export-problems"),
            ("missing-section", "causes-and-solutions"),
            ("missing-section", "causes-and-solutions"),
        ],
        pair: None,
    },
    Damage {
        name: "an anchor is translated, its links are not",
        make: |page| page.section("logs-too-large").anchor = translated(page.locale).to_owned(),
        expected: &[("translated-anchor", "harbor log rotate")],
        pair: None,
    },
    Damage {
        name: "an anchor is translated, and its links with it",
        make: |page| {
            let anchor = translated(page.locale);
            page.section("logs-too-large").anchor = anchor.to_owned();
            page.entry("UserErrorDiskFull").causes[1].target = anchor.to_owned();
        },
        expected: &[("translated-anchor", "harbor log rotate")],
        pair: None,
    },
    Damage {
        name: "a heading loses its anchor, its links stay",
        make: |page| page.section("logs-too-large").anchor.clear(),
        expected: &[("missing-heading-anchor", "harbor log rotate")],
        pair: None,
    },
    Damage {
        name: "a link is damaged",
        make: |page| page.entry("UserErrorDiskFull").causes[1].target.push_str("-x"),
        expected: &[("broken-anchor", "#logs-too-large-x")],
        pair: None,
    },
    Damage {
        name: "a heading goes one level down",
        make: |page| page.section("logs-too-large").level = 4,
        expected: &[("heading-level-mismatch", "name=\"logs-too-large\"")],
        pair: Some((Side::Either, &[("heading-level-mismatch", "name=\"logs-too-large\"")])),
    },
    Damage {
        name: "two causes change places",
        make: |page| {
            let causes = &mut page.entry("ExtensionExportFailed").causes;
            causes.swap(0, 1);
            renumber(causes);
        },
        expected: &[("reordered-causes", "(#policy-forbids-scripts)")],
        pair: None,
    },
    Damage {
        name: "a code is taken apart",
        make: |page| replace_in_code_line(page, "UserErrorDiskFull", "UserError Disk Full"),
        expected: &[("corrupted-code", "UserError Disk Full")],
        pair: None,
    },
    Damage {
        name: "a code line is lost",
        make: |page| page.entry("UserErrorDiskFull").code_line = None,
        expected: &[("missing-code-label", DISK_FULL)],
        pair: None,
    },
    Damage {
        name: "a label is damaged",
        make: |page| {
            let line = page.entry("UserErrorDiskFull").code_line.as_mut().expect("a code line");
            *line = line.replace("**: ", "** : ").replacen("**", "", 1).replacen("**", "", 1);
            line.insert_str(0, "**");
            let end = line.len() - "UserErrorDiskFull".len() - " : ".len() - 2;
            line.insert_str(end, "**");
        },
        expected: &[("broken-label", " : UserErrorDiskFull")],
        pair: None,
    },
    Damage {
        name: "a code block is never closed",
        make: |page| page.section("proxy-blocks-the-port").heading.push_str("\n\n```console\nharbor network test"),
        expected: &[("merge-conflict", "```console")],
        pair: None,
    },
    Damage {
        name: "a conflict is left in the text",
        make: |page| page.entry("UserErrorDiskFull").message.push_str("\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> z\n"),
        expected: &[("merge-conflict", "<<<<<<< HEAD")],
        pair: None,
    },
    Damage {
        name: "a labelled step is deleted",
        make: |page| drop(page.entry("UserErrorSnapshotLimit").steps.pop()),
        expected: &[("step-mismatch", "(#remove-the-lock)")],
        pair: None,
    },
    Damage {
        name: "a step of a solution is deleted",
        make: |page| drop(page.section("logs-too-large").solution.remove(0)),
        expected: &[("step-mismatch", "harbor log rotate")],
        pair: None,
    },
    Damage {
        name: "a cause is added that leads to a section of another entry",
        make: |page| {
            let cause = Item { number: 3, text: "Test".to_owned(), target: "remove-the-lock".to_owned() };
            page.entry("UserErrorKeyExpired").causes.push(cause);
        },
        expected: &[("extra-cause", " 3: [Test]")],
        pair: Some((Side::Other, &[("missing-cause", "usererrorkeyexpired---")])),
    },
    Damage {
        name: "a section is added",
        make: |page| page.sections.insert(3, Section { anchor: "added-section".to_owned(), ..page.sections[3].clone() }),
        expected: &[("extra-section", "name=\"added-section\"")],
        pair: Some((Side::Other, &[("missing-section", "causes-and-solutions")])),
    },
    Damage {
        name: "a cause is added with its section",
        make: |page| {
            page.sections.insert(3, Section { anchor: "added-section".to_owned(), ..page.sections[3].clone() });
            let cause = Item { number: 4, text: "Test".to_owned(), target: "added-section".to_owned() };
            page.entry("UserErrorDiskFull").causes.push(cause);
        },
        expected: &[("extra-section", "name=\"added-section\"")],
        pair: Some((Side::Other, &[("missing-section", "causes-and-solutions")])),
    },
    Damage {
        name: "an entry is added",
        make: |page| {
            let added = Entry {
                anchor: "usererrorquotaexceeded---test".to_owned(),
                heading: "UserErrorQuotaExceeded - test".to_owned(),
                code_line: page.entries[0].code_line.as_ref().map(|line| line.replace("UserErrorDiskFull", "UserErrorQuotaExceeded")),
                ..page.entries[0].clone()
            };
            page.entries.insert(1, added);
        },
        expected: &[("extra-entry", "UserErrorQuotaExceeded - test")],
        pair: Some((Side::Other, &[("missing-entry", "export-problems")])),
    },
];

/// An anchor as a translator would make it from the heading.
fn translated(locale: &str) -> &'static str {
    match locale {
        "nl-NL" => "de-logbestanden-zijn-te-groot",
        "pt-PT" => "os-ficheiros-de-registo-são-demasiado-grandes",
        "sv-SE" => "loggfilerna-är-för-stora",
        other => panic!("{other} is the source"),
    }
}

fn replace_in_code_line(page: &mut Page, code: &str, with: &str) {
    let line = page.entry(code).code_line.as_mut().expect("a code line");
    *line = line.replace(code, with);
}

/// The line of `text` that `expected` means: of a translated anchor, the heading above the command; else the first that holds the text.
fn line_of(text: &str, (rule, needle): &Expected) -> usize {
    let at = text.lines().position(|line| line.contains(needle)).unwrap_or_else(|| panic!("no line has `{needle}`"));
    let heading = |text: &str, from: usize| {
        text.lines().take(from).collect::<Vec<_>>().iter().rposition(|line| line.starts_with("### ")).expect("a heading above")
    };
    1 + match *rule {
        "translated-anchor" | "missing-heading-anchor" => heading(text, at),
        // The list begins with what is left of it.
        _ => at,
    }
}

/// Pages by path, and what they are checked with.
struct Setting {
    name: String,
    damaged: Page,
    others: Vec<Page>,
    config: &'static str,
}

impl Setting {
    fn all() -> Vec<Self> {
        let of = |locale: &'static str| Page::new(locale, Some(CURRENT));
        let setting = |name: &str, damaged: Page, others: Vec<Page>, config| Self {
            name: format!("{name}, {} damaged", damaged.locale),
            damaged,
            others,
            config,
        };
        let unnamed = |locale: &'static str| Page::new(locale, None);
        vec![
            setting("a pair of one revision", of("nl-NL"), vec![of("sv-SE")], ""),
            setting("a pair of one revision", of("sv-SE"), vec![of("nl-NL")], ""),
            setting("three of one revision", of("nl-NL"), vec![of("pt-PT"), of("sv-SE")], ""),
            setting("three of one revision", of("pt-PT"), vec![of("nl-NL"), of("sv-SE")], ""),
            setting("three of one revision", of("sv-SE"), vec![of("nl-NL"), of("pt-PT")], ""),
            setting("a source in step", unnamed("nl-NL"), vec![unnamed("en-US")], "source-locale = \"en-US\"\nin-step = true\n"),
            setting(
                "a source in step",
                unnamed("sv-SE"),
                vec![unnamed("en-US"), unnamed("nl-NL")],
                "source-locale = \"en-US\"\nin-step = true\n",
            ),
            setting(
                "a source in step beside a cohort",
                of("sv-SE"),
                vec![unnamed("en-US"), of("nl-NL")],
                "source-locale = \"en-US\"\nin-step = true\n",
            ),
            setting("a reference", of("nl-NL"), vec![of("sv-SE")], "reference = \"sv-SE\"\n"),
        ]
    }

    fn is_pair(&self) -> bool {
        self.others.len() == 1 && self.config.is_empty()
    }

    fn sources(&self, damaged: &Page) -> Sources {
        let pages = self.others.iter().chain([damaged]);
        pages.fold(Sources::default().config(self.config), |sources, page| sources.file(&page.path(), page.text()))
    }
}

fn places(found: &[Found]) -> Vec<String> {
    let mut all: Vec<String> = found.iter().map(|found| format!("{}:{} {}", found.path, found.line, found.rule)).collect();
    all.sort();
    all
}

/// The places that `expected` means on `page`.
fn expected_places(page: &Page, expected: &[Expected]) -> Vec<String> {
    let text = page.text();
    let mut all: Vec<String> = expected.iter().map(|one| format!("{}:{} {}", page.path(), line_of(&text, one), one.0)).collect();
    all.sort();
    all
}

#[test]
fn sound_translations_have_no_fault() {
    for setting in Setting::all() {
        let run = setting.sources(&setting.damaged).check();
        assert_eq!(places(&run.faults()), Vec::<String>::new(), "{}\n{}", setting.name, run.report());
    }
}

#[test]
fn one_damage_is_one_finding_where_it_is() {
    let mut failures = Vec::new();
    for setting in Setting::all() {
        for damage in DAMAGES {
            let mut damaged = setting.damaged.clone();
            (damage.make)(&mut damaged);
            assert_ne!(damaged, setting.damaged, "{} changes nothing", damage.name);
            let run = setting.sources(&damaged).check();
            let found = places(&run.faults());
            let (side, expected) = damage.pair.filter(|_| setting.is_pair()).unwrap_or((Side::Damaged, damage.expected));
            let right = match side {
                Side::Damaged => found == expected_places(&damaged, expected),
                Side::Other => found == expected_places(&setting.others[0], expected),
                Side::Either => {
                    run.faults().len() == expected.len() && expected.iter().all(|(rule, _)| run.faults().iter().any(|f| f.rule == *rule))
                }
            };
            if !right {
                let wanted = expected_places(if side == Side::Other { &setting.others[0] } else { &damaged }, expected);
                failures.push(format!("{} ({}):\n expected\n{} found\n{}", damage.name, setting.name, lines(wanted), lines(run.found())));
            }
        }
    }
    assert!(failures.is_empty(), "{} of {} cases fail\n\n{}", failures.len(), DAMAGES.len() * Setting::all().len(), failures.join("\n"));
}

#[test]
fn two_damages_in_two_members_are_told_apart() {
    let [mut dutch, portuguese, mut swedish] = ["nl-NL", "pt-PT", "sv-SE"].map(|locale| Page::new(locale, Some(CURRENT)));
    dutch.entry("UserErrorDiskFull").causes.pop();
    swedish.drop_section("remove-the-lock");
    let pages = [&dutch, &portuguese, &swedish];
    let run = pages.iter().fold(Sources::default(), |sources, page| sources.file(&page.path(), page.text())).check();
    let mut expected = expected_places(&dutch, &[("missing-cause", DISK_FULL)]);
    expected.extend(expected_places(&swedish, &[("missing-section", "causes-and-solutions")]));
    assert_eq!(places(&run.faults()), expected, "{}", run.report());
}

#[test]
fn two_damages_in_a_pair_are_both_told() {
    let [mut dutch, mut swedish] = ["nl-NL", "sv-SE"].map(|locale| Page::new(locale, Some(CURRENT)));
    dutch.entry("UserErrorDiskFull").causes.pop();
    swedish.drop_section("remove-the-lock");
    let run = [&dutch, &swedish].iter().fold(Sources::default(), |sources, page| sources.file(&page.path(), page.text())).check();
    let rules: Vec<_> = run.faults().into_iter().map(|found| found.rule).collect();
    // One of the two is compared with the other, and what that one lacks shows as what the other has more.
    assert!(
        rules.len() == 2 && rules.iter().any(|r| r.ends_with("-cause")) && rules.iter().any(|r| r.ends_with("-section")),
        "{}",
        run.report()
    );
}

#[test]
fn what_is_decided_has_the_severity_of_its_rule() {
    for setting in Setting::all().iter().filter(|setting| !setting.is_pair()) {
        for damage in DAMAGES {
            let mut damaged = setting.damaged.clone();
            (damage.make)(&mut damaged);
            let run = setting.sources(&damaged).check();
            for finding in run.findings.iter().filter(|finding| finding.severity >= Severity::Warning) {
                assert_eq!(finding.severity, finding.rule.severity, "{} ({}): {}", damage.name, setting.name, finding.rule.name);
            }
        }
    }
}

/// An older and a newer translation, the newer one changed.
fn siblings(change: impl FnOnce(&mut Page)) -> Run {
    let mut newer = Page::new("sv-SE", Some(CURRENT));
    change(&mut newer);
    let older = Page::new("nl-NL", Some(OLDER));
    [newer, older].iter().fold(Sources::default(), |sources, page| sources.file(&page.path(), page.text())).check()
}

/// Rules and severities on the newer page of [`siblings`].
fn on_the_newer(run: &Run) -> Vec<(String, Severity)> {
    let own = run.found().into_iter().filter(|found| found.path.starts_with("sv-SE") && found.rule != "duplicate-anchor");
    own.map(|found| (found.rule, found.severity)).collect()
}

#[test]
fn siblings_of_one_structure_differ_in_their_revision_only() {
    let run = siblings(|_| {});
    assert!(run.faults().is_empty(), "{}", run.report());
    assert_eq!(on_the_newer(&run), []);
    assert!(run.found().iter().any(|found| found.path.starts_with("nl-NL") && found.rule == "behind-siblings"), "{}", run.report());
}

#[test]
fn a_cause_that_the_newer_sibling_lost_is_a_warning() {
    let run = siblings(|page| drop(page.entry("UserErrorDiskFull").causes.remove(1)));
    assert_eq!(on_the_newer(&run), [("missing-cause".to_owned(), Severity::Warning)], "{}", run.report());
}

#[test]
fn a_cause_that_the_source_removed_with_its_section_is_a_note() {
    let run = siblings(|page| {
        page.entry("UserErrorDiskFull").causes.pop();
        page.drop_section("volume-too-small");
    });
    assert_eq!(on_the_newer(&run), [("missing-cause".to_owned(), Severity::Note)], "{}", run.report());
    assert!(run.faults().is_empty(), "{}", run.report());
}

#[test]
fn what_the_newer_sibling_has_more_is_no_fault_of_either() {
    let run = siblings(|page| {
        let added = Entry {
            anchor: "usererrorquotaexceeded---test".to_owned(),
            heading: "UserErrorQuotaExceeded - test".to_owned(),
            ..page.entries[0].clone()
        };
        let line = page.entries[0].code_line.as_ref().map(|line| line.replace("UserErrorDiskFull", "UserErrorQuotaExceeded"));
        page.entries.push(Entry { code_line: line, ..added });
        page.sections.push(Section { anchor: "added-section".to_owned(), ..page.sections[3].clone() });
    });
    assert!(run.faults().is_empty(), "{}", run.report());
}

#[test]
fn every_language_is_sound_by_itself() {
    for locale in LOCALES {
        let page = Page::new(locale, Some(CURRENT));
        let run = Sources::default().file(&page.path(), page.text()).check();
        assert!(run.faults().is_empty(), "{}", run.report());
    }
}
