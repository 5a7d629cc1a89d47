//! Findings in files that others draw text from: by which pages they are seen.

use crate::alignment::targets::{Draw, Links};
use crate::document::DocumentId;
use crate::finding::{Finding, Place, Related, Role};
use std::collections::HashMap;

/// Pages that are told for one finding.
const MOST_PAGES: usize = 3;
/// Steps of the way from a page to the file that are told.
const MOST_STEPS: usize = 4;

/// Adds to each finding in an included file the includes by which pages come to it: a reader meets the fault there.
pub(super) fn tell(findings: &mut [Finding], links: &Links<'_>) {
    let mut known: HashMap<DocumentId, Vec<Related>> = HashMap::new();
    for finding in findings {
        let Some(id) = links.collection().id_of(finding.place.file) else { continue };
        let ways = known.entry(id).or_insert_with(|| of(id, links));
        // What the rule itself shows is not shown again.
        let shown = |place: Place| finding.related.iter().any(|related| related.place == place);
        let more: Vec<Related> = ways.iter().filter(|related| !shown(related.place)).cloned().collect();
        finding.related.extend(more);
    }
}

fn of(id: DocumentId, links: &Links<'_>) -> Vec<Related> {
    let place = |draw: &Draw| Place { file: links.collection().document(draw.from).file, span: draw.span };
    let mut related: Vec<Related> = Vec::new();
    for way in links.includes().pages(id, MOST_PAGES) {
        for draw in way.iter().take(MOST_STEPS) {
            let step = Related { place: place(draw), role: Role::Includer };
            if !related.contains(&step) {
                related.push(step);
            }
        }
    }
    related
}
