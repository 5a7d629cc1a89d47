//! A label whose markup is damaged.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::LabelLine;
use crate::document::lines::COLONS;
use crate::finding::{Applicability, Fix, RuleMeta, Scope, Severity};
use crate::lexicon::lexicon;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC205",
    name: "broken-label",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &[],
    arguments: &[("found", "the label as written"), ("expected", "the label as it should be")],
    pages: pages!("broken-label"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let lines = || context.document.entries.iter().flat_map(|entry| [&entry.code_line, &entry.message_line]).flatten();
    if !lines().any(|line| line.damaged) {
        return;
    }
    let sound: Vec<&LabelLine> = lines().filter(|line| !line.damaged).collect();
    let damaged: Vec<&LabelLine> = lines().filter(|line| line.damaged).collect();
    for line in &damaged {
        // Where a whole document puts its colons inside, that is its style, and no damage.
        if colon_inside(line, context.text) && sound.len() <= damaged.iter().filter(|line| colon_inside(line, context.text)).count() {
            continue;
        }
        let words = words(line, &sound, context);
        let ending = sound.iter().map(|line| ending(line, context.text)).find(|ending| !ending.is_empty()).unwrap_or("**:");
        let expected = format!("**{words}{ending}");
        let finding = context
            .finding(&META, line.markup)
            .with("found", line.markup.of(context.text))
            .with("expected", expected.as_str())
            .fix(Some(Fix::safe(line.markup, expected)));
        // A colon may stand inside in the source already; words slip out of the emphasis in translating.
        let inside = colon_inside(line, context.text);
        findings.push(if inside { finding.known_by("colon-inside") } else { finding.of_its_own() });
    }
}

fn colon_inside(line: &LabelLine, text: &str) -> bool {
    let markup = line.markup.of(text).trim_end();
    markup.strip_suffix("**").or_else(|| markup.strip_suffix("__")).is_some_and(|rest| rest.trim_end().ends_with(COLONS))
}

/// What stands between the last word of a sound label and its value: `**:`, or `** :` in French.
fn ending<'a>(line: &LabelLine, text: &'a str) -> &'a str {
    text.get(line.label.end as usize..line.markup.end as usize).unwrap_or("")
}

/// The label's words as they should be: as a sound line of the document has them, else as the lexicon of the
/// document's language spells them, else with a space where the emphasis ended.
fn words(line: &LabelLine, sound: &[&LabelLine], context: &DocumentContext<'_>) -> String {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let own = letters(&line.text);
    if let Some(same) = sound.iter().find(|other| letters(&other.text) == own) {
        return same.text.clone();
    }
    if colon_inside(line, context.text) {
        return line.text.clone();
    }
    let known = lexicon().recognise_damaged_labels(&line.text).into_iter();
    let of_language = known.filter(|m| context.document.locale.as_ref().is_some_and(|locale| m.locale.same_language(locale)));
    let written = of_language.filter_map(|m| lexicon().write_label(&m.locale, m.term)).find(|label| letters(label) == own);
    let parted = || line.label.of(context.text).replace("**", " ").replace("__", " ");
    written.unwrap_or_else(|| parted().split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, lower};
    use crate::finding::FileId;
    use crate::source::{Limits, SourceFile};

    fn read(text: &str) -> (Document, String) {
        let file = SourceFile::from_bytes("a.md".into(), "a.md".into(), text.as_bytes().to_vec(), &Limits::default());
        (lower(FileId(0), &file, None), file.text)
    }

    #[test]
    fn where_the_colon_stands() {
        let head = "## <a name=\"diskfull---full\"></a>DiskFull: full\n\n";
        for (line, inside) in [("**Code:** DiskFull", true), ("**Code** : DiskFull", false), ("**Code de**erreur : DiskFull", false)] {
            let (document, text) = read(&format!("{head}{line}<br>\n"));
            let line = document.entries[0].code_line.as_ref().expect("a label");
            assert_eq!(colon_inside(line, &text), inside, "{}", line.text);
        }
    }
}
