//! A translation whose source has changed: since the commit it names, or, where it names none, as its structure shows.

use super::Summary;
use super::{Check, ComparisonContext, Findings, Rule, locate, pages};
use crate::alignment::freshness::{Freshness, Grade};
use crate::alignment::{Relation, current_source};
use crate::document::{Collection, DocumentId, Moment};
use crate::finding::{Baseline, Finding, Place, Role};
use crate::finding::{RuleMeta, Scope, Severity};

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC605",
    name: "stale-translation",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[
        (
            "kind",
            "`unnamed` (no source revision is known), or what the source changed: `cosmetic` (wording), `structural` (sections and blocks) or `codes` (error codes, messages and causes)",
        ),
        ("then", "the commit that the translation was made from, its first digits and its day, or empty"),
        ("now", "the source's current commit, likewise, or empty"),
        ("missing-entries", "codes the source has and the translation, or the text it was made from, has not"),
        ("extra-entries", "codes the translation, or the text it was made from, has and the source has not"),
        ("changed-codes", "codes of one entry then and now, each as `old: new`"),
        ("changed-messages", "codes the source gives another message now"),
        ("causes", "entries whose causes differ, each as `code: count here / count there`, or then and now"),
        ("missing-sections", "headings the source has and the translation, or the text it was made from, has not"),
        ("extra-sections", "headings the translation, or the text it was made from, has and the source has not"),
        ("changed-sections", "headings the source has now of sections whose text changed"),
        ("levels", "how many headings differ in level"),
        ("paragraphs", "how many paragraphs were added or removed"),
        ("tables", "how many tables were added, removed or changed in shape"),
        ("lists", "how many lists were added, removed or changed in length"),
        ("code-blocks", "how many code blocks were added, removed or changed"),
        ("images", "how many images were added, removed or exchanged"),
        ("alerts", "how many alerts were added, removed or changed in kind"),
        ("includes", "how many includes were added, removed or exchanged"),
        ("keys", "missing keys, or those whose text changed, of the front matter"),
    ],
    pages: pages!("stale-translation"),
};

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    let comparison = context.comparison;
    if comparison.baseline == Baseline::Exact {
        // A newer translation of the same language has taken the place of one that is superseded.
        let superseded = context.article().members.iter().any(|member| member.document == comparison.document && member.superseded);
        let now = current_source(context.collection, context.article(), comparison.document).filter(|_| !superseded);
        findings.extend(now.and_then(|now| source_changes(context.collection, comparison.document, comparison.base, now)));
    } else if comparison.relation == Relation::Unknown && !context.difference.is_empty() {
        findings.push(unnamed(context));
    }
}

/// What the source has changed between the text `then`, which the translation `id` was made from, and the text `now`: the finding about
/// it, whose argument `kind` is the grade. `None` where the translation is current.
#[must_use]
pub fn source_changes(collection: &Collection, id: DocumentId, then: DocumentId, now: DocumentId) -> Option<Finding> {
    let changed = Freshness::between(collection, collection.article(id), then, now);
    let severity = match changed.grade() {
        Grade::Current => return None,
        Grade::Cosmetic => Severity::Note,
        Grade::Structural | Grade::Codes => Severity::Warning,
    };
    let document = collection.document(id);
    let (base, current) = (collection.document(then), collection.document(now));
    let label = |moment: Option<&Moment>| moment.map(Moment::label).unwrap_or_default();
    let first = changed.first.filter(|section| section.0 > 0).map_or_else(|| current.title_span(), |first| current.section(first).title);
    let place = Place { file: document.file, span: document.title_span() };
    let mut finding = locate(Finding::new(&META, place), collection, id, document).severity(severity);
    finding.baseline = Some(Baseline::Exact);
    finding.compared_with = Some(base.file);
    let finding = finding
        .with("kind", changed.grade().name())
        .with("then", label(base.past.as_ref().map(|past| &past.at)))
        .with("now", label(base.past.as_ref().and_then(|past| past.head.as_ref())))
        .with("missing-entries", changed.added_codes)
        .with("extra-entries", changed.removed_codes)
        .with("changed-codes", changed.changed_codes)
        .with("changed-messages", changed.changed_messages)
        .with("causes", changed.causes)
        .with("missing-sections", changed.added_sections)
        .with("extra-sections", changed.removed_sections)
        .with("changed-sections", changed.changed_sections)
        .with("levels", changed.levels)
        .with("paragraphs", changed.blocks.paragraphs)
        .with("tables", changed.blocks.tables)
        .with("lists", changed.blocks.lists)
        .with("code-blocks", changed.blocks.code_blocks)
        .with("images", changed.blocks.images)
        .with("alerts", changed.blocks.alerts)
        .with("includes", changed.blocks.includes)
        .with("keys", changed.keys);
    Some(finding.related(Role::Baseline, Place { file: current.file, span: first }))
}

/// How the structure differs from that of the source as it is now, where no revision is known.
fn unnamed(context: &ComparisonContext<'_>) -> Finding {
    let summary = Summary::of(context);
    // Without a named revision nothing says that the translation should have followed: a note.
    let finding = context.finding(&META, context.document.title_span()).severity(Severity::Note);
    finding
        .with("kind", "unnamed")
        .with("missing-entries", summary.missing_entries)
        .with("extra-entries", summary.extra_entries)
        .with("causes", summary.causes)
        .with("missing-sections", summary.missing_sections)
        .with("extra-sections", summary.extra_sections)
        .with("levels", context.difference.levels.len())
        .related(Role::Baseline, context.base_place(context.base.title_span()))
}
