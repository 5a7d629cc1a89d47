use super::*;
use crate::alignment::{LayoutOptions, collect};
use crate::document::lower;
use crate::finding::FileId;
use crate::source::{Limits, SourceFile};

/// What changed between two texts of one page.
fn between(then: &str, now: &str) -> Freshness {
    let file = |path: &str, text: &str| {
        SourceFile::from_bytes(path.to_owned(), path.to_owned(), text.replace("\n\n\n", "\n\n").into_bytes(), &Limits::default())
    };
    let files = vec![file("en-GB/a.md", then), file("en-US/a.md", now)];
    let documents = files.iter().zip(0..).map(|(file, id)| lower(FileId(id), file, None)).collect();
    let collection = collect(files, documents, &LayoutOptions::default());
    let (then, now) = (DocumentId(0), DocumentId(1));
    assert_eq!(collection.articles.len(), 1, "both are one article");
    Freshness::between(&collection, collection.article(then), then, now)
}

const ENTRY: &str = "## <a name=\"usererrordiskfull---the-disk-is-full\"></a>UserErrorDiskFull - the disk is full\n\n\
    **Error code**: UserErrorDiskFull <br>\n**Error message**: There is no space left. <br>\n\n";

fn page(parts: &[&str]) -> String {
    format!("# <a name=\"exports\"></a>Exports\n\nWhat may stop them.\n\n{}", parts.concat())
}

#[test]
fn what_no_reader_sees_is_no_change() {
    let front = |date: &str| format!("---\ntitle: Exports\nms.date: {date}\n---\n{}", page(&[ENTRY]));
    let changed = between(&front("01/02/2020"), &front("03/04/2021").replace('\n', "\r\n"));
    assert_eq!((changed.grade(), changed), (Grade::Current, Freshness::default()));
    let reflowed = between(&page(&["One line\nand another.\n\n"]), &page(&["One line and\nanother. <!-- why -->\n\n<!-- a comment -->\n"]));
    assert_eq!(reflowed.grade(), Grade::Cosmetic, "a comment in a line is part of it");
    assert_eq!(
        between(&page(&["One line\nand another.\n"]), &page(&["One line and\nanother.\n\n<!-- a comment -->\n"])).grade(),
        Grade::Current
    );
}

#[test]
fn wording_is_cosmetic_and_has_its_sections() {
    let changed = between(&page(&[ENTRY, "## Next steps\n\nTry agian.\n"]), &page(&[ENTRY, "## Next steps\n\nTry again.\n"]));
    assert_eq!(changed.grade(), Grade::Cosmetic);
    assert_eq!(changed.changed_sections, ["Next steps"]);
    let renamed = between(&page(&["## Next steps\n\nTry again.\n"]), &page(&["## What to do next\n\nTry again.\n"]));
    assert_eq!((renamed.grade(), renamed.changed_sections), (Grade::Cosmetic, vec!["What to do next".to_owned()]));
    let titled = between(&format!("---\ntitle: A\n---\n{}", page(&[])), &format!("---\ntitle: B\n---\n{}", page(&[])));
    assert_eq!((titled.grade(), titled.keys), (Grade::Cosmetic, vec!["title".to_owned()]));
}

#[test]
fn structure_is_sections_and_blocks() {
    let added = between(&page(&["## A\n\nText.\n\n"]), &page(&["## A\n\nText.\n\n", "## B\n\nText.\n\n### C\n\nText.\n"]));
    assert_eq!((added.grade(), added.added_sections), (Grade::Structural, vec!["B".to_owned()]));
    let lists = between(&page(&["- a\n- b\n\n|a|b|\n|-|-|\n|c|d|\n"]), &page(&["- a\n- b\n- c\n\n|a|b|\n|-|-|\n|e|d|\n"]));
    assert_eq!((lists.grade(), lists.blocks.lists, lists.blocks.tables), (Grade::Structural, 1, 0));
    let code =
        between(&page(&["```\na\n```\n\n> [!NOTE]\n> Text.\n"]), &page(&["```\nb\n```\n\n> [!WARNING]\n> Text.\n\n![x](m/x.png)\n"]));
    assert_eq!((code.blocks.code_blocks, code.blocks.alerts, code.blocks.images), (1, 1, 1));
    let level = between(&page(&["## A\n\nText.\n"]), &page(&["### A\n\nText.\n"]));
    assert_eq!((level.grade(), level.levels), (Grade::Structural, 1));
}

#[test]
fn moved_sections_are_the_same_sections() {
    let moved =
        between(&page(&["## A\n\nOne.\n\n## B\n\nTwo.\n\n## C\n\nThree.\n"]), &page(&["## C\n\nThree.\n\n## A\n\nOne.\n\n## B\n\nTwo.\n"]));
    assert_eq!((moved.added_sections, moved.removed_sections, moved.changed_sections), (vec![], vec![], vec![]));
}

#[test]
fn codes_messages_and_causes_come_first() {
    let other = ENTRY.replace("DiskFull", "KeyExpired").replace("diskfull", "keyexpired");
    let added = between(&page(&[ENTRY]), &page(&[ENTRY, &other]));
    assert_eq!(
        (added.grade(), &added.added_codes, &added.added_sections),
        (Grade::Codes, &vec!["UserErrorKeyExpired".to_owned()], &vec![])
    );
    assert_eq!(between(&page(&[ENTRY, &other]), &page(&[ENTRY])).removed_codes, ["UserErrorKeyExpired"]);
    let message = between(&page(&[ENTRY]), &page(&[&ENTRY.replace("no space", "no room")]));
    assert_eq!((message.grade(), message.changed_messages), (Grade::Codes, vec!["UserErrorDiskFull".to_owned()]));
    let point = between(&page(&[ENTRY]), &page(&[&ENTRY.replace("left.", "left")]));
    assert_eq!((point.grade(), point.changed_messages), (Grade::Cosmetic, vec![]));
    let causes = |list: &[&str]| {
        let lines: Vec<String> = list.iter().zip(1..).map(|(name, n)| format!("**Cause {n}: [{name}](#{name})**\n\n")).collect();
        let solutions: Vec<String> = list.iter().map(|name| format!("### <a name=\"{name}\"></a>{name}\n\nText.\n\n")).collect();
        page(&[ENTRY, &lines.concat(), &solutions.concat()])
    };
    let fewer = between(&causes(&["old-exports", "logs"]), &causes(&["old-exports"]));
    assert_eq!((fewer.grade(), fewer.causes), (Grade::Codes, vec!["UserErrorDiskFull: 2/1".to_owned()]));
    let exchanged = between(&causes(&["old-exports", "logs"]), &causes(&["old-exports", "volume"]));
    assert_eq!((exchanged.grade(), exchanged.causes), (Grade::Codes, vec!["UserErrorDiskFull: 2/2".to_owned()]));
}
