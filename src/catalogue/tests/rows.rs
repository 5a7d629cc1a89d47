//! Entries that are rows of tables, and codes that several errors have.

use super::super::{Lookup, render_entry_text};
use super::catalogue;

const ENGLISH: &str = "# <a name=\"crane-error-codes\"></a>Crane error codes\n\n\
    | Code | Description | Since | Solution |\n|---|---|---|---|\n\
    | CRANE-01 | The hook *swings* | 2.0 | Wait, or see [the wind](#wind) and [the manual](https://harbour.example/manual). |\n\
    | CRANE-02 | The hook is stuck | 2.1 | Turn `a \\| b` |\n| CRANE-03 | No power | - | |\n\n\
    ## <a name=\"wind\"></a>Wind\n\nIt blows.\n";

const PORTUGUESE: &str = "# <a name=\"crane-error-codes\"></a>Códigos de erro da grua\n\n\
    | Código | Descrição | Desde | Solução |\n|---|---|---|---|\n\
    | CRANE-01 | O gancho balança | 2.0 | Espere. |\n| CRANE-03 | Não há energia | - | |\n\n\
    ## <a name=\"wind\"></a>Vento\n\nSopra.\n";

#[test]
fn rows_in_two_languages_of_which_one_lacks_a_row() {
    let built = catalogue(&[("en-US/codes.md", ENGLISH), ("pt-PT/codes.md", PORTUGUESE)]);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/catalogue"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("rows", serde_json::to_string_pretty(&built.entries).unwrap()));
    let portuguese = built.locale("pt-PT").unwrap();
    assert_eq!((portuguese.entries, portuguese.missing), (2, 1));
    let Lookup::Found(entry) = built.find("crane-02") else { panic!("it is found") };
    let text = render_entry_text(&built, entry, "en-US");
    assert!(text.contains("What to do:\n    Turn `a | b`\n"), "{text}");
}

#[test]
fn a_code_of_several_errors_has_a_domain() {
    let faults = "# Faults\n\n## ERROR 4000 (HB001): No berth\n\nWait.\n\n## ERROR 4000 (HB002): No crane\n\nCall.\n\n\
        ## ERROR 4001 (HB001): No pilot\n\nAsk.\n\n## ERROR 4002: No tide\n";
    let damaged = faults.replace("(HB002)", "(HB 02").replace("No", "Não");
    let built = catalogue(&[("en-US/faults.md", faults), ("pt-PT/faults.md", &damaged)]);
    let ids: Vec<&str> = built.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, ["4000.HB001", "4000.HB002", "4001.HB001", "4002"]);
    assert!(built.entries.iter().all(|entry| entry.translations.len() == 2), "a damaged domain parts no entry from its code");
    assert_eq!(built.entries[1].translations["en-US"].message.as_deref(), Some("No crane"));
    assert_eq!(built.find("4000"), Lookup::Several(vec!["4000.HB001".to_owned(), "4000.HB002".to_owned()]));
    for (code, id) in [("4000.hb002", "4000.HB002"), ("4001", "4001.HB001"), ("4002", "4002")] {
        assert!(matches!(built.find(code), Lookup::Found(entry) if entry.id == id), "{code}");
    }
}
