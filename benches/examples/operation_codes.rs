//! The operation codes of the M3UA message on standard input. Counted is what of the library such a program links.
#![allow(missing_docs)]

use sigcodec::stack::Frame;
use std::io::{Read as _, stdin};

fn main() -> std::io::Result<()> {
    let mut octets = Vec::new();
    stdin().read_to_end(&mut octets)?;
    let frame = Frame::from_m3ua(&octets);
    let message = frame.tcap().and_then(|m| m.as_ref().ok());
    for component in message.into_iter().flat_map(|m| m.components()).flatten() {
        if let Some(code) = component.operation().and_then(|code| code.local()) {
            println!("{code}");
        }
    }
    Ok(())
}
