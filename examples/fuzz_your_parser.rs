//! Arguments of MAP for a parser of your own: random and valid, in legal forms that few write, and then damaged.
//!
//! Replace `yours` by a call of your parser; `octets` of the loop may also come from libFuzzer.
#![allow(missing_docs, missing_debug_implementations, clippy::pedantic, clippy::restriction)]

use arbitrary::Unstructured;
use core::error::Error;
use sigcodec::{
    ber::{Forms, generate},
    map,
    wire::Writer,
};

/// A parser under test: counts the elements at the top, and says what it refuses.
fn yours(octets: &[u8]) -> Result<usize, &'static str> {
    let (mut left, mut count) = (octets, 0);
    while let [_, length, rest @ ..] = left {
        // The fault that the generator finds: lengths in the long form.
        let length = if *length < 128 { usize::from(*length) } else { return Err("long form") };
        left = rest.get(length..).ok_or("truncated")?;
        count += 1;
    }
    Ok(count)
}

/// How many of `rounds` valid arguments the parser refuses, and how many damaged ones it takes.
pub fn run(rounds: u32) -> Result<(u32, u32), Box<dyn Error>> {
    let (mut refused, mut taken, mut state) = (0, 0, 1u64);
    let mut octets = [0u8; 512];
    for round in 0..rounds {
        // Any source of octets will do; this one is xorshift.
        octets.fill_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[0]
        });
        let operations: Vec<_> = map::PROTOCOL.operations().iter().flat_map(|table| table.defs()).collect();
        let operation = operations[round as usize % operations.len()];
        let Some(schema) = operation.argument else { continue };
        let mut buf = vec![0; 65_536];
        let mut w = Writer::new(&mut buf);
        generate(schema, &mut Unstructured::new(&octets), Forms::Any, &mut w)?;
        let Ok(valid) = w.finish() else { continue };
        refused += u32::from(yours(valid).is_err());
        let damaged = &valid[..valid.len() / 2];
        taken += u32::from(!damaged.is_empty() && yours(damaged).is_ok());
    }
    Ok((refused, taken))
}

fn main() -> Result<(), Box<dyn Error>> {
    let (refused, taken) = run(1000)?;
    println!("{refused} valid arguments are refused, {taken} damaged ones are taken");
    Ok(())
}
