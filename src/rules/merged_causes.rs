//! A cause that lost its line break or its emphasis, so that it runs into its neighbour when rendered.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::OrdinalItem;
use crate::finding::{Applicability, Edit, Fix, Role, RuleMeta, Scope, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC310",
    name: "merged-causes",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["merge-conflict"],
    arguments: &[
        ("kind", "what was lost: `break` (the line break before it) or `emphasis`"),
        ("number", "the number of the cause that runs into another"),
        ("before", "the number of the cause before it, or 0"),
    ],
    pages: pages!("merged-causes"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let text = context.text;
    // What ends lines here, as the document's first break between two causes or after a label has it.
    let mut style: Option<Option<&str>> = None;
    for list in context.document.cause_lists.iter().filter(|list| list.items.iter().all(|item| item.section.is_none())) {
        let emphasised = list.items.iter().filter(|item| is_emphasised(item, text)).count();
        for (at, item) in list.items.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| &list.items[before]);
            // Where most are plain, that is how this list is written.
            let plain = !is_emphasised(item, text) && emphasised * 2 > list.items.len();
            let gap = before.and_then(|before| Gap::between(before, item, text)).filter(|gap| !gap.breaks);
            let style = match &gap {
                Some(_) => *style.get_or_insert_with(|| break_style(context)),
                None => None,
            };
            let broken = gap.as_ref().zip(style);
            if broken.is_none() && !plain {
                continue;
            }
            let mut edits: Vec<Edit> = broken.map(|(gap, style)| gap.mended(style, text)).into_iter().collect();
            if plain {
                edits.push(Edit { span: Span::at(item.span.start as usize), replacement: "**".to_owned() });
                edits.push(Edit { span: Span::at(item.span.end as usize), replacement: "**".to_owned() });
            }
            let kind = if plain { "emphasis" } else { "break" };
            let number = item.number.unwrap_or(0);
            let mut finding = context
                .finding(&META, item.span)
                .with("kind", kind)
                .with("number", number)
                .with("before", before.and_then(|before| before.number).unwrap_or(0))
                .known_by(format!("{kind} {number}"));
            if let Some(before) = before {
                finding = finding.related(Role::First, context.place(before.span));
            }
            findings.push(finding.fix(Some(Fix { applicability: Applicability::Safe, edits })));
        }
    }
}

/// Whether the item's label stands in strong emphasis.
fn is_emphasised(item: &OrdinalItem, text: &str) -> bool {
    let before = &text[..item.label.start as usize];
    item.form.is_none() || before.ends_with("**") || before.ends_with("__")
}

/// What stands between two causes of one paragraph.
struct Gap {
    span: Span,
    breaks: bool,
}

impl Gap {
    /// `None` where anything but breaks and white space stands between them, or a paragraph ends.
    fn between(first: &OrdinalItem, second: &OrdinalItem, text: &str) -> Option<Self> {
        let span = Span::new(first.span.end as usize, second.span.start.max(first.span.end) as usize);
        let between = span.of(text);
        // The marks of a quotation go on from line to line.
        let rest = between.trim_matches(|c: char| c.is_whitespace() || c == '>' || c == '\\');
        if between.matches('\n').count() > 1 {
            return None;
        }
        let tag = rest.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<br"));
        if !rest.is_empty() && !tag {
            return None;
        }
        Some(Self { span, breaks: tag || is_hard_break(between) })
    }

    /// The edit that puts the break there; where both stand on one line, with a line end.
    fn mended(&self, style: &str, text: &str) -> Edit {
        let between = self.span.of(text);
        match between.find(['\r', '\n']) {
            Some(end) => {
                let start = self.span.start as usize;
                Edit { span: Span::new(start, start + end), replacement: style.to_owned() }
            }
            None => Edit { span: self.span, replacement: format!("{style}\n") },
        }
    }
}

/// Whether the line ends in two spaces or a backslash.
fn is_hard_break(between: &str) -> bool {
    let Some(line) = between.find('\n').map(|end| between[..end].trim_end_matches('\r')) else { return false };
    line.ends_with("  ") || line.ends_with('\\')
}

/// What the document ends such lines with: after another cause, or after the code. A document that breaks none of them
/// leaves that to its site.
fn break_style<'a>(context: &DocumentContext<'a>) -> Option<&'a str> {
    let text = context.text;
    let causes = context.document.cause_lists.iter().flat_map(|list| &list.items).map(|item| item.span);
    let labels = context.document.entries.iter().filter_map(|entry| entry.code_line.as_ref()).map(|line| line.span);
    causes.chain(labels).find_map(|span| break_after(span, text))
}

/// The break that ends the line of `span`: `<br>` with what stands before it, two spaces, or a backslash.
fn break_after(span: Span, text: &str) -> Option<&str> {
    let end = text[..span.end as usize].trim_end().len();
    let rest = &text[end..];
    let line = rest[..rest.find('\n')?].trim_end_matches('\r');
    let tag = line.trim_start().get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<br"));
    if tag {
        let (tag, after) = line.split_at(line.find('>')? + 1);
        return after.trim().is_empty().then_some(tag);
    }
    let bare = line.trim().is_empty() && line.ends_with("  ");
    (bare || line == "\\").then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Collection, DocumentId, lower};
    use crate::finding::FileId;
    use crate::rules::RuleOptions;
    use crate::source::{Limits, SourceFile};

    const HEAD: &str = "## <a name=\"diskfull---full\"></a>DiskFull: full\n\n**Code**: DiskFull <br>\n";
    const TAIL: &str = "\n## <a name=\"a\"></a>A\n\nDo.\n\n## <a name=\"b\"></a>B\n\nDo.\n\n## <a name=\"c\"></a>C\n\nDo.\n";

    fn fixed(causes: &str) -> (Vec<String>, String) {
        let text = format!("{HEAD}\n{causes}{TAIL}");
        let file = SourceFile::from_bytes("a.md".into(), "a.md".into(), text.into_bytes(), &Limits::default());
        let document = lower(FileId(0), &file, None);
        let mut text = file.text.clone();
        let collection = crate::alignment::collect(vec![file], vec![document], &crate::alignment::LayoutOptions::default());
        let findings = {
            let collection: &Collection = &collection;
            let (id, options) = (DocumentId(0), RuleOptions::default());
            let context =
                DocumentContext { collection, id, document: collection.document(id), text: collection.text(id), options: &options };
            let mut findings = Findings::new();
            check(&context, &mut findings);
            findings
        };
        let mut edits: Vec<Edit> = findings.iter().flat_map(|finding| finding.fix.clone().unwrap().edits).collect();
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.span));
        for edit in edits {
            text.replace_range(edit.span.range(), &edit.replacement);
        }
        let causes = text[HEAD.len() + 1..text.len() - TAIL.len()].to_owned();
        (findings.iter().map(|finding| format!("{} {:?}", finding.text("kind"), finding.arguments[1].1)).collect(), causes)
    }

    #[test]
    fn breaks_are_put_back_as_the_document_writes_them() {
        let whole = "**Cause 1: [A](#a)**  \n**Cause 2: [B](#b)**  \n**Cause 3: [C](#c)**\n";
        for damaged in [
            whole.replacen("  \n", "\n", 1),
            whole.replacen("  \n", " ", 1),
            whole.replacen("**Cause 2: [B](#b)**  \n", "Cause 2: [B](#b)  \n", 1),
            whole.replacen("  \n**Cause 2: [B](#b)**", "\nCause 2: [B](#b)", 1),
        ] {
            let (found, mended) = fixed(&damaged.replace("  \n", " <br>\n"));
            assert_eq!((found.len(), mended), (1, whole.replace("  \n", " <br>\n")), "{damaged}");
        }
        assert_eq!(fixed(whole).0, [""; 0]);
    }
}
