//! Scratch: print findings.
use doccheck::*;
use doccheck::source::*;
use doccheck::finding::*;
fn main(){
    let mut files: Vec<SourceFile> = vec![];
    let mut paths: Vec<String> = vec![]; let mut sel=vec![]; let mut reference=None;
    for a in std::env::args().skip(1) { if let Some(s)=a.strip_prefix("+") {sel.push(s.to_string())} else if let Some(s)=a.strip_prefix("ref=") {reference=locale::Locale::parse(s)} else {paths.push(a)} }
    paths.sort();
    for p in paths { let text=std::fs::read_to_string(&p).unwrap_or_default(); let rel=p.trim_start_matches("../").trim_start_matches("/").to_string(); files.push(SourceFile{path:p.clone(),relative:rel,lines:LineIndex::new(&text),text,fault:None}); }
    let docs:Vec<_>=files.iter().enumerate().map(|(i,f)| document::lower(FileId(i as u32),f,None)).collect();
    let c=alignment::collect(files,docs,&alignment::LayoutOptions::default());
    let mut o=check::CheckOptions::default(); o.selection.select=sel; o.baselines.reference=reference;
    let out=check::run(&c,&o);
    let mut by=std::collections::BTreeMap::new();
    for f in &out.findings { *by.entry((f.rule.code,f.rule.name)).or_insert(0usize)+=1;
      let file=c.file(f.place.file); let l=file.lines.location(f.place.span.start,&file.text);
      println!("{} {:?} {}:{}:{} [{}] {:?} {:?} vs {:?}",f.rule.code,f.severity,file.path,l.line,l.column,f.place.span.of(&file.text).chars().take(90).collect::<String>().replace('\n',"⏎"),f.arguments,f.baseline,f.compared_with.map(|x|c.file(x).path.clone())); }
    eprintln!("{by:#?}");
}
