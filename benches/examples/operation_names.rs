//! The names of the operations in the M3UA message on standard input. Counted is what of the library such a program
//! links.
#![allow(missing_docs)]

use sigcodec::stack::Frame;
use std::io::{Read as _, stdin};

fn main() -> std::io::Result<()> {
    let mut octets = Vec::new();
    stdin().read_to_end(&mut octets)?;
    for component in Frame::from_m3ua(&octets).components().flatten() {
        if let Some(operation) = component.operation() {
            println!("{}", operation.name);
        }
    }
    Ok(())
}
