//! sendRoutingInfoForSM from its argument to the octets of an M3UA message, and back.
#![allow(missing_docs, missing_debug_implementations, clippy::pedantic, clippy::restriction)]

use core::error::Error;
use sigcodec::{
    compose::Route,
    gsm::digits::{self, Nature, Plan},
    map::{
        self,
        common_data_types::{AddressString, IsdnAddressString},
        operations::SendRoutingInfoForSm,
        sm_data_types::RoutingInfoForSmArg,
    },
    sccp::{Address, GlobalTitle},
    stack::Frame,
    wire::Encode as _,
};

/// Asks for the way to a subscriber; returns the octets, and the number that is read from them again.
pub fn run(subscriber: &str) -> Result<(Vec<u8>, String), Box<dyn Error>> {
    let [mut number, mut centre, mut hlr, mut smsc] = [[0; 16]; 4];
    let number = digits::AddressString::pack(Nature::INTERNATIONAL, Plan::ISDN, subscriber, &mut number)?;
    let centre = digits::AddressString::pack(Nature::INTERNATIONAL, Plan::ISDN, "15550199", &mut centre)?;
    let argument =
        RoutingInfoForSmArg::new(IsdnAddressString(number.octets()), true, AddressString(centre.octets()));

    // Translation type 0, E.164, international; subsystem 6 is the HLR, 8 the MSC.
    let called = Address::itu_gt4(6, GlobalTitle::pack4(0, 1, 4, subscriber, &mut hlr)?);
    let calling = Address::itu_gt4(8, GlobalTitle::pack4(0, 1, 4, "15550199", &mut smsc)?);
    let context = map::PROTOCOL.context_by_name("shortMsgGatewayContext-v3").map(|context| context.oid);
    let route = Route { routing_context: Some(100), ..Route::new(2057, 4107, called, calling) };
    let message = route.begin::<SendRoutingInfoForSm>(&[0, 0, 0, 1], context, 1, &argument)?;
    let octets = message.encode_to_slice(&mut [0; 256])?.to_vec();

    let frame = Frame::from_m3ua(&octets);
    let component = frame.components().next().ok_or("no component")??;
    let read = component.argument::<SendRoutingInfoForSm>()?.ok_or("another operation")?;
    let number = read.msisdn.get().to_string();
    Ok((octets, number))
}

fn main() -> Result<(), Box<dyn Error>> {
    let (octets, number) = run("15550100")?;
    println!("{}\n{number}", sigcodec::wire::show::Hex(&octets));
    Ok(())
}
