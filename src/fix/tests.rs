//! The engine on a toy: texts in which letters are faults, so that every way to do harm can be written down.

use super::{Mended, Survey, Workshop, mend};
use crate::document::Collection;
use crate::finding::{Applicability, FileId, Finding, Fix, Place, RuleMeta};
use crate::rules;
use crate::source::{Limits, SourceFile, Span};
use std::cell::Cell;

fn rule(name: &str) -> &'static RuleMeta {
    rules::find(name).expect("a rule").meta
}

/// Every letter of these is a fault; all others are sound.
///
/// `a` is mended as `b`, `u` unsafely so, `n` so but not wanted. The fix of `s` changes nothing, that of `g` makes it grow, that of `h` brings a fault of another rule, `!`, and
/// that of `f` does so in the file that comes next.
#[derive(Default)]
struct Toy {
    surveys: Cell<usize>,
}

impl Workshop for Toy {
    fn read(&self, _before: &Collection, files: Vec<SourceFile>, _changed: &[FileId]) -> Collection {
        Collection { files, ..Collection::default() }
    }

    fn file(&self, file: &SourceFile, text: String) -> SourceFile {
        SourceFile::from_bytes(file.path.clone(), file.relative.clone(), text.into_bytes(), &Limits::default())
    }

    fn survey(&self, collection: &Collection) -> Survey {
        self.surveys.set(self.surveys.get() + 1);
        let mut survey = Survey::default();
        let mut flagged = false;
        for (index, file) in collection.files.iter().enumerate() {
            let file_id = FileId(u32::try_from(index).unwrap());
            let mut add = |rule_name: &str, at: usize, fix: Option<Fix>, wanted: bool| {
                let place = Place { file: file_id, span: Span::new(at, at + 1) };
                survey.findings.push(Finding::new(rule(rule_name), place).fix(fix));
                survey.wanted.push(wanted);
            };
            if flagged {
                add("missing-title", 0, None, true);
            }
            flagged = file.text.contains('F');
            for (at, letter) in file.text.char_indices() {
                let span = Span::new(at, at + 1);
                match letter {
                    'a' => add("broken-anchor", at, Some(Fix::safe(span, "b")), true),
                    'u' => add("broken-anchor", at, Some(Fix::not_safe(span, "b")), true),
                    'n' => add("broken-anchor", at, Some(Fix::safe(span, "b")), false),
                    's' => add("broken-label", at, Some(Fix::safe(span, "s")), true),
                    'g' => add("broken-label", at, Some(Fix::safe(span, "gg")), true),
                    'h' => add("broken-anchor", at, Some(Fix::safe(span, "!")), true),
                    'f' => add("broken-anchor", at, Some(Fix::safe(span, "F")), true),
                    '!' => add("missing-section", at, None, true),
                    _ => {}
                }
            }
        }
        survey
    }

    fn may_change(&self, file: &SourceFile) -> bool {
        !file.path.starts_with("closed")
    }
}

fn files(texts: &[(&str, &str)]) -> Collection {
    let read = |(path, text): &(&str, &str)| SourceFile::from_bytes((*path).into(), (*path).into(), (*text).into(), &Limits::default());
    Collection { files: texts.iter().map(read).collect(), ..Collection::default() }
}

fn mended(texts: &[(&str, &str)]) -> (Vec<String>, Mended, usize) {
    let toy = Toy::default();
    let mended = mend(&files(texts), Applicability::Safe, &toy);
    (mended.collection.files.iter().map(|file| file.text.clone()).collect(), mended, toy.surveys.get())
}

fn one(text: &str) -> (String, usize, usize) {
    let (texts, mended, _) = mended(&[("a.md", text)]);
    (texts[0].clone(), mended.fixed.values().sum(), mended.left)
}

#[test]
fn what_is_sound_is_not_read_again() {
    assert_eq!(mended(&[("a.md", "xyz")]).2, 1);
    let (texts, mended, surveys) = mended(&[("a.md", "xa-ya"), ("b.md", "x"), ("c.md", "a")]);
    assert_eq!((texts.join(" "), mended.left), ("xb-yb x b".into(), 0));
    assert_eq!(mended.fixed, [(FileId(0), 2), (FileId(2), 1)].into());
    assert_eq!(surveys, 2, "before, and after all fixes at once");
}

#[test]
fn only_what_is_wanted_safe_and_open_is_fixed() {
    assert_eq!(one("a-u-n"), ("b-u-n".into(), 1, 0));
    assert_eq!(mended(&[("closed.md", "a"), ("open.md", "a")]).0, ["a", "b"]);
    let bold = mend(&files(&[("a.md", "a-u-n")]), Applicability::Unsafe, &Toy::default());
    assert_eq!(bold.collection.files[0].text, "b-b-n");
}

#[test]
fn what_touches_waits_for_the_next_pass() {
    assert_eq!(one("aaaa"), ("bbbb".into(), 4, 0));
}

#[test]
fn harm_is_taken_back_and_the_rest_stays() {
    assert_eq!(one("a-h-a-s-a"), ("b-h-b-s-b".into(), 3, 2));
    assert_eq!(one("g"), ("g".into(), 0, 1));
    assert_eq!(one("h-h-h-h-h"), ("h-h-h-h-h".into(), 0, 5));
}

#[test]
fn harm_in_another_file_is_traced_to_its_cause() {
    let (texts, mended, _) = mended(&[("a.md", "a-f-a"), ("b.md", "a-x-a"), ("c.md", "a")]);
    assert_eq!((texts.join(" "), mended.left), ("b-f-b b-x-b b".into(), 1));
}

#[test]
fn the_search_is_short() {
    let many = "a-".repeat(200) + "h-" + &"a-".repeat(200);
    let (texts, mended, surveys) = mended(&[("a.md", &many), ("b.md", &many), ("c.md", &many)]);
    assert!(texts.iter().all(|text| *text == many.replace('a', "b")) && mended.left == 3);
    assert!(surveys < 30, "{surveys} checks to find three among 1,203");
    // However many do harm, a pass ends.
    let harm = "h-".repeat(500);
    let toy = Toy::default();
    let all = mend(&files(&[("a.md", &harm)]), Applicability::Safe, &toy);
    assert!(all.left == 500 && toy.surveys.get() <= 70, "{}", toy.surveys.get());
}

#[test]
fn fixing_twice_is_fixing_once() {
    for text in ["a-h-a-s-a", "aaaa", "gag", "fafa", "hahaha"] {
        let (once, ..) = one(text);
        assert_eq!(one(&once), (once.clone(), 0, one(&once).2), "{text}");
    }
}
