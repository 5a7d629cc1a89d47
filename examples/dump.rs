use doccheck::finding::FileId;
use doccheck::source::*;
use doccheck::*;
fn main() {
    let mut files: Vec<SourceFile> = vec![];
    let mut paths: Vec<String> = std::env::args().skip(1).collect();
    paths.sort();
    for p in paths {
        let text = std::fs::read_to_string(&p).unwrap_or_default();
        let rel = p.trim_start_matches("../").trim_start_matches("/").to_string();
        files.push(SourceFile { path: p.clone(), relative: rel, lines: LineIndex::new(&text), text, fault: None });
    }
    let t = std::time::Instant::now();
    let docs: Vec<_> = files.iter().enumerate().map(|(i, f)| document::lower(FileId(i as u32), f, None)).collect();
    eprintln!("lower {:?}", t.elapsed());
    let c = alignment::collect(files, docs, &alignment::LayoutOptions::default());
    eprintln!("collect {:?}", t.elapsed());
    eprintln!(
        "source {:?} docs {} articles {}",
        c.source_locale.as_ref().map(|l| l.as_str().to_string()),
        c.documents.len(),
        c.articles.len()
    );
    let verbose = c.documents.len() < 30;
    let mut per = std::collections::BTreeMap::new();
    for d in &c.documents {
        let e = per.entry(d.locale.as_ref().map(|l| l.as_str().to_string())).or_insert((0, 0, 0, 0));
        e.0 += 1;
        e.1 += d.entries.len();
        e.2 += d.entries.iter().map(|e| e.causes.len()).sum::<usize>();
        e.3 += d.cause_lists.len();
    }
    println!("{per:#?}");
    for a in &c.articles {
        if verbose {
            println!(
                "ARTICLE {} members {:?} entries {}",
                a.id,
                a.members.iter().map(|m| (m.document.0, m.superseded)).collect::<Vec<_>>(),
                a.entries.len()
            );
            for e in &a.entries {
                println!("  {:?} past {:?} in {:?}", e.codes, e.past_codes, e.occurrences);
            }
        }
    }
    let mut n = 0;
    for a in &c.articles {
        for cmp in alignment::comparisons(&c, a, &Default::default()) {
            n += 1;
            if verbose {
                println!("{} vs {} {:?} {:?} unsure {}", cmp.document.0, cmp.base.0, cmp.baseline, cmp.relation, cmp.unsure);
                let un: Vec<_> = cmp
                    .sections
                    .iter()
                    .filter(|p| p.left.is_none() || p.right.is_none() || p.confidence < 1.0)
                    .map(|p| {
                        (
                            p.left.map(|l| c.document(cmp.document).section(l).text.clone()),
                            p.right.map(|l| c.document(cmp.base).section(l).text.clone()),
                            p.by,
                            p.confidence,
                        )
                    })
                    .collect();
                for u in un {
                    println!("     {u:?}");
                }
            }
        }
    }
    eprintln!("compare {:?} n {n}", t.elapsed());
    if verbose {
        for d in &c.documents {
            let f = c.file(d.file);
            println!("== {} {:?} {:?} {}", f.path, d.locale, d.dialect, d.entries.len());
            for e in &d.entries {
                println!(
                    "  L{} {:?} written {:?} codes {:?} heading {:?} msg {:?} causes {} steps {}",
                    f.lines.line(d.section(e.section).heading.start),
                    e.shape,
                    e.written,
                    e.codes,
                    e.heading_code.map(|s| s.of(&f.text)),
                    e.message_line.as_ref().map(|m| m.text.clone()),
                    e.causes.len(),
                    e.steps.len()
                );
                for x in &e.causes {
                    println!(
                        "      {:?} {:?} {:?} -> {:?}",
                        x.number,
                        x.form.as_ref().map(|f| &f.word),
                        x.text.chars().take(30).collect::<String>(),
                        x.link.map(|l| &d.links[l as usize].target)
                    );
                }
            }
        }
    }
}
