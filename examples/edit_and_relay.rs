//! A relay that changes one field: the called global title of an SCCP message inside M3UA. All else stays as it came.
#![allow(missing_docs, missing_debug_implementations, clippy::pedantic, clippy::restriction)]

use core::error::Error;
use sigcodec::{
    m3ua::{self, ProtocolData, parameter},
    sccp::{self, GlobalTitle},
    wire::Decode as _,
};

/// The message with another called global title.
pub fn run(octets: &[u8], digits: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let message = m3ua::Message::from_bytes(octets)?;
    let data = message.protocol_data()?.ok_or("no DATA message")?;
    let below = sccp::Message::from_bytes(data.user.rest())?;

    let (mut title, mut inner, mut outer) = ([0; 16], [0; 512], vec![0; octets.len() + 32]);
    let title = GlobalTitle::pack4(0, 1, 4, digits, &mut title)?;
    let user = below.replace_called_title(title, &mut inner)?;
    let ProtocolData { opc, dpc, si, ni, mp, sls, .. } = data;
    let data = ProtocolData { opc, dpc, si, ni, mp, sls, user };
    Ok(message.replace(parameter::PROTOCOL_DATA, &data, &mut outer)?.to_vec())
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [hex, digits] = args.as_slice() else { return Err("usage: edit_and_relay HEX DIGITS".into()) };
    let octets = sigcodec_render::text::unhex(hex)?;
    println!("{}", sigcodec::wire::show::Hex(&run(&octets, digits)?));
    Ok(())
}
