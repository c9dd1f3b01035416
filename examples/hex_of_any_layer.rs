//! Octets of any layer as a tree: every field with its place, and what is odd or wrong.
//!
//! ```text
//! hex_of_any_layer m3ua 0100010100000018021000100000000100000002030200
//! ```
#![allow(missing_docs, missing_debug_implementations, clippy::pedantic, clippy::restriction)]

use core::error::Error;
use sigcodec::{dissect::Start, wire::Network};
use sigcodec_render::{Dissected, Tree, text::unhex};

/// A layer, as `sigdump --layer` takes it, and octets as hexadecimal digits.
pub fn run(layer: &str, digits: &str) -> Result<String, Box<dyn Error>> {
    let octets = unhex(digits)?;
    let start = Start::parse(layer).map_err(|e| e.to_string())?;
    let message = Dissected::new(start, &octets, Network::Itu);
    let mut findings = Vec::new();
    message.audit(&mut findings);
    let mut tree = Tree::default();
    tree.message(&message, &findings);
    Ok(tree.out)
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [layer, digits] = args.as_slice() else { return Err("usage: hex_of_any_layer LAYER HEX".into()) };
    print!("{}", run(layer, digits)?);
    Ok(())
}
