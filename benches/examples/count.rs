//! Runs one piece of work a thousand times, for instruction counts: `valgrind --tool=callgrind` on this with a
//! name, less the count with `nothing`, divided by 1000.
#![allow(missing_docs)]

use core::hint::black_box;
use sigcodec::{
    diameter, m3ua, map, sccp,
    stack::Frame,
    tcap,
    wire::{
        Decode as _, Error, Layer, Reader,
        ber::Tlv,
        walk::{Field, Shape, Value, Visitor},
    },
};
use sigcodec_benches::message;

struct Nothing;
impl Visitor for Nothing {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, value: Value<'_>) {
        black_box(value);
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        black_box(error);
    }
}

fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    let [srism, isd] = ["srism", "isd"].map(|n| message(&format!("{n}.m3ua")));
    let [sccp, tcap, arg, isd_arg] = ["srism.sccp", "srism.tcap", "srism.arg", "isd.arg"].map(message);
    let ula = message("s6a_ula");
    let ulr = message("s6a_ulr");
    use map::Operation as _;
    use map::operations::{InsertSubscriberData, SendRoutingInfoForSm};
    for _ in 0..1000 {
        match name.as_str() {
            "m3ua" => {
                let _ =
                    black_box(m3ua::Message::from_bytes(black_box(&srism)).and_then(|m| m.protocol_data()));
            }
            "sccp" => {
                if let Ok(m) = sccp::Message::from_bytes(black_box(&sccp)) {
                    let _ = black_box((m.called(), m.calling(), m.data()));
                }
            }
            "tcap" => {
                if let Ok(m) = tcap::Message::from_bytes(black_box(&tcap)) {
                    let _ = black_box((m.dialogue(), m.components().last()));
                }
            }
            "arg" => {
                let tlv = Tlv::read(&mut Reader::new(black_box(&arg), Layer::Map));
                let argument = tlv.and_then(SendRoutingInfoForSm::argument);
                black_box(&argument);
            }
            "isd" => {
                let tlv = Tlv::read(&mut Reader::new(black_box(&isd_arg), Layer::Map));
                let argument = tlv.and_then(InsertSubscriberData::argument);
                black_box(&argument);
            }
            "isd-walk" => {
                if let Ok(tlv) = Tlv::read(&mut Reader::new(black_box(&isd_arg), Layer::Map)) {
                    InsertSubscriberData::DEF.walk_argument(&tlv, &mut Nothing);
                }
            }
            "stack" => {
                let frame = Frame::from_m3ua(black_box(&srism));
                for c in frame.components().flatten() {
                    let _ = black_box(c.argument::<SendRoutingInfoForSm>());
                }
            }
            "isd-stack-walk" => Frame::from_m3ua(black_box(&isd)).walk(&mut Nothing),
            "ula" => {
                if let Ok(m) = diameter::Message::from_bytes(black_box(&ula)) {
                    m.walk_with(&diameter::STANDARD, &mut Nothing);
                }
            }
            "ulr" => {
                use diameter::avp;
                if let Ok(m) = diameter::Message::from_bytes(black_box(&ulr)) {
                    let _ = black_box(m.slots(&[
                        avp::SESSION_ID.def,
                        avp::ORIGIN_HOST.def,
                        avp::ORIGIN_REALM.def,
                        avp::DESTINATION_REALM.def,
                        avp::USER_NAME.def,
                        avp::RAT_TYPE.def,
                        avp::ULR_FLAGS.def,
                        avp::VISITED_PLMN_ID.def,
                    ]));
                }
            }
            _ => {}
        }
    }
}
