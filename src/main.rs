//! The `doccheck` program: arguments in, exit status out.

use clap::Parser;
use doccheck::cli::{Arguments, Io, run};
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    // A panic while reading a file becomes a finding about that file; its trace would only confuse.
    std::panic::set_hook(Box::new(|panic| {
        let _ = writeln!(io::stderr(), "doccheck: internal error, please report it: {panic}");
    }));
    let arguments = Arguments::parse();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut err = io::stderr().lock();
    let status = run(&arguments, &mut Io { out: &mut out, err: &mut err });
    let _ = out.flush();
    status.into()
}
