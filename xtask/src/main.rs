//! Conformance and housekeeping commands: `cargo run -p xtask -- COMMAND`.

mod api;
mod conform;
mod conform_diameter;
mod conform_identities;
mod conform_in;
mod conform_isup;
mod conform_map;
mod conform_per;
mod cost;
mod count;
mod layering;
mod no_panic;
mod packages;
mod performance;
mod pictures;
mod sample;
mod schema;
mod seeds;
mod supply;
mod vectors;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo run -p xtask -- COMMAND

  layering             each package depends on lower floors only; features and files agree with the table of layers
  libraries            the packages that need no allocator, as arguments of cargo
  api --write          writes docs/api/, what each library offers, an item a line
  api --check          compares it
  supply               packages of others come from the registry, under licences that deny.toml allows
  packages             each package builds from what it carries, and the example of its front page runs
  cost                 the worst inputs cost at most 6 times the dearest ordinary octet (needs valgrind)
  no-panic [LAYER]     every entry point of each layer links without a panic handler
  seeds                writes fuzz/seeds/ and fuzz/dictionary from the vectors
  vectors --write      writes the member `json` of every vector as it is shown now
  vectors --check      compares it
  schema --write       writes docs/json.schema.json from the tables and the vectors
  schema --check       compares it
  pictures --write     draws docs/ladder.svg and docs/tree.svg from the sample
  pictures --check     compares them
  sample [--check]     writes samples/interconnect.pcap, or compares it
  budgets --check            counts the instructions of every piece of work and holds them to benches/budgets.tsv
  budgets --write            writes that table
  performance [MESSAGES SUBSET]    measures everything and writes docs/PERFORMANCE.md
  performance sigdump              measures sigdump beside tshark, and writes that section again
  capture FILE MESSAGES      writes a capture of so many messages, the sample over and over
  conform map --facts DIR    compares types, operations, errors and contexts with facts
  conform cap --facts DIR    compares types, operations, errors and contexts of CAP with facts
  conform inap --facts DIR    compares types, operations, errors and contexts of INAP with facts
  conform ranap --facts DIR    compares procedures, information elements and types of RANAP with facts; so rua, hnbap, sabp,
                               pcap-ap
  conform isup --facts DIR    compares messages, parameters, their bits and tables of values of ISUP with facts
  conform diameter --facts DIR    compares AVPs, grammars, commands, applications, vendors and results with facts
  conform identities --facts DIR    compares what members and AVPs identify with the facts in DIR/map and DIR/diameter";

/// The cargo that runs this.
fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["layering"] => layering::run(),
        ["libraries"] => layering::libraries(),
        ["conform", "cap", "--facts", dir] => conform_in::run_cap(dir),
        ["conform", "diameter", "--facts", dir] => conform_diameter::run(dir),
        ["conform", "identities", "--facts", dir] => conform_identities::run(dir),
        ["conform", "inap", "--facts", dir] => conform_in::run_inap(dir),
        ["conform", "isup", "--facts", dir] => conform_isup::run(dir),
        ["conform", "hnbap", "--facts", dir] => conform_per::run_hnbap(dir),
        ["conform", "ranap", "--facts", dir] => conform_per::run_ranap(dir),
        ["conform", "rua", "--facts", dir] => conform_per::run_rua(dir),
        ["conform", "sabp", "--facts", dir] => conform_per::run_sabp(dir),
        ["conform", "pcap-ap", "--facts", dir] => conform_per::run_pcap_ap(dir),
        ["conform", "map", "--facts", dir] => conform_map::run(dir),
        ["api", "--check"] => api::run(true),
        ["api", "--write"] => api::run(false),
        ["cost"] => cost::run(),
        ["packages"] => packages::run(),
        ["no-panic"] => no_panic::run(None),
        ["no-panic", layer] => no_panic::run(Some(layer)),
        ["seeds"] => seeds::run(),
        ["supply"] => supply::run(),
        ["schema", "--check"] => schema::run(true),
        ["schema", "--write"] => schema::run(false),
        ["vectors", "--check"] => vectors::run(true),
        ["vectors", "--write"] => vectors::run(false),
        ["pictures", "--check"] => pictures::run(true),
        ["pictures", "--write"] => pictures::run(false),
        ["sample"] => sample::run(false),
        ["sample", "--check"] => sample::run(true),
        ["budgets", "--check"] => count::budgets(false),
        ["budgets", "--write"] => count::budgets(true),
        ["performance"] => performance::run(1_000_000, 20_000),
        ["performance", "sigdump"] => performance::sigdump(1_000_000, 20_000),
        ["performance", "sigdump", messages, subset] => match (messages.parse(), subset.parse()) {
            (Ok(messages), Ok(subset)) => performance::sigdump(messages, subset),
            _ => Err(USAGE.to_owned()),
        },
        ["performance", messages, subset] => match (messages.parse(), subset.parse()) {
            (Ok(messages), Ok(subset)) => performance::run(messages, subset),
            _ => Err(USAGE.to_owned()),
        },
        ["capture", file, messages] => {
            let messages = messages.parse().map_err(|e| format!("{messages}: {e}"));
            messages.and_then(|n| sample::capture(file, n))
        }
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
