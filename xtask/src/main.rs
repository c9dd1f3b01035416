//! Conformance and housekeeping commands: `cargo run -p xtask -- COMMAND`.

mod conform;
mod conform_diameter;
mod conform_map;
mod layering;
mod sample;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo run -p xtask -- COMMAND

  layering             the wire crate depends on no layer, a layer on no other layer
  sample [--check]     writes samples/interconnect.pcap, or compares it
  conform map --facts DIR    compares types, operations, errors and contexts with facts
  conform diameter --facts DIR    compares AVPs, grammars, commands, applications, vendors and results with facts";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["layering"] => layering::run(),
        ["conform", "diameter", "--facts", dir] => conform_diameter::run(dir),
        ["conform", "map", "--facts", dir] => conform_map::run(dir),
        ["sample"] => sample::run(false),
        ["sample", "--check"] => sample::run(true),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
