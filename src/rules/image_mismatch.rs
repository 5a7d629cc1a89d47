//! Images lost, added or exchanged.

use super::{Check, ComparisonContext, Findings, Rule, absent_in, pages};
use crate::alignment::blocks;
use crate::alignment::inventory::{self, Change, Item, Moves};
use crate::document::{Document, Link, LinkKind, SectionId};
use crate::finding::{Role, RuleMeta, Scope, Severity};
use crate::locale::Locale;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC409",
    name: "image-mismatch",
    severity: Severity::Warning,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["merge-conflict"],
    arguments: &[
        ("kind", "`exchanged`, `lost` or `added`"),
        ("found", "the image's file name; empty for none"),
        ("expected", "the file name in the baseline; empty for none"),
    ],
    pages: pages!("image-mismatch"),
};

/// The images of a document, and their file names without what localisation adds to them.
fn images(document: &Document) -> (Vec<&Link>, Vec<Item<String>>) {
    let found: Vec<&Link> = document.links.iter().filter(|link| link.kind == LinkKind::Image).collect();
    let items = found.iter().map(|link| Item { section: link.section, key: neutral_name(&link.target) }).collect();
    (found, items)
}

/// The name of the file that an image is in: whatever folder it lies in, that of a locale or another, and whether or not a locale is
/// part of the name (`panel.pt-PT.png`, `panel-fr.png`).
fn neutral_name(target: &str) -> String {
    let name = file_name(target);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    // A tag may have a separator of its own, so that the longest end that is one counts.
    let tag = stem.match_indices(['.', '_', '-']).find(|(at, _)| *at > 0 && Locale::from_segment(&stem[at + 1..]).is_some());
    let plain = tag.map_or(stem, |(at, _)| &stem[..at]);
    format!("{plain}.{extension}").to_lowercase()
}

fn file_name(target: &str) -> &str {
    let path = target.split(['?', '#']).next().unwrap_or(target);
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let (own_images, own) = images(context.document);
    let (base_images, base) = images(context.base);
    for change in inventory::changes(context.comparison, &own, &base, Moves::Allowed) {
        let mut report = |kind: &'static str, left: Option<&Link>, right: Option<&Link>, span| {
            let finding = context
                .finding(&META, span)
                .with("kind", kind)
                .with("found", left.map_or("", |link| file_name(&link.target)))
                .with("expected", right.map_or("", |link| file_name(&link.target)));
            findings.push(match right {
                Some(link) => finding.related(Role::Baseline, context.base_place(link.span)),
                None => finding,
            });
        };
        match change {
            Change::Changed { left, right } => {
                report("exchanged", Some(own_images[left]), Some(base_images[right]), own_images[left].target_span);
            }
            Change::Uneven { section, left, right } => {
                let lost = right.filter(|&at| !own[left.clone()].iter().any(|item| item.key == base[at].key));
                for at in lost.filter(|&at| block_is_there(context, section, base_images[at])) {
                    report("lost", None, Some(base_images[at]), absent_in(context, section));
                }
                for at in left {
                    report("added", Some(own_images[at]), None, own_images[at].target_span);
                }
            }
        }
    }
}

/// Whether the block that holds an image of the base stands in the document too: an item or a row that is gone is told by what compares
/// lists and tables. An image that was all of its paragraph is known by what else the item holds.
fn block_is_there(context: &ComparisonContext<'_>, section: SectionId, image: &Link) -> bool {
    let outline = &context.base.outline;
    let Some(parent) = outline.blocks[image.block as usize].parent else { return true };
    let item = parent..outline.blocks[parent as usize].end;
    let there = blocks::text_blocks(context.document, context.text, section, context.base, context.base_text, image.section);
    there.iter().any(|(_, base)| item.contains(base))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_without_locale() {
        for name in ["media/panel.png", "../pt-PT/panel.png", "panel.pt-PT.png", "panel_zh-CN.png", "panel-fr.png", "Panel.PNG?raw=1"] {
            assert_eq!(neutral_name(name), "panel.png", "{name}");
        }
        assert_eq!(neutral_name("step-2.png"), "step-2.png");
    }
}
