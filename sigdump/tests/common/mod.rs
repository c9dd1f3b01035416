//! The program, run with arguments and input.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

pub(crate) fn sigdump(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sigdump"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut to = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        // A child that refuses its arguments does not read.
        scope.spawn(move || to.write_all(input));
        child.wait_with_output().unwrap()
    })
}
