//! Runs one piece of work a thousand times, for instruction counts: `valgrind --tool=callgrind` on this with a
//! name, less the count with `nothing`, divided by 1000.
#![allow(missing_docs)]

use core::hint::black_box;
use sigcodec::{
    diameter, m3ua, map, sccp,
    stack::Frame,
    tcap,
    wire::{
        Decode as _, Encode, Error, Layer, Reader,
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

/// The ULR of `benches/messages`, from typed keys.
fn update_location(imsi: &str) -> impl Encode + use<'_> {
    use diameter::{Request, avp};
    let features = |list, features| {
        avp::SUPPORTED_FEATURES.value((
            avp::VENDOR_ID.value(10415),
            avp::FEATURE_LIST_ID.value(list),
            avp::FEATURE_LIST.value(features),
        ))
    };
    Request {
        command: 316,
        application: 16_777_251,
        proxiable: true,
        hop_by_hop: 0x1122_3344,
        end_to_end: 0x5566_7788,
        avps: (
            (
                avp::SESSION_ID.value("mme01.epc.mnc001.mcc001.3gppnetwork.org;1715172345;42;s6a"),
                avp::VENDOR_SPECIFIC_APPLICATION_ID
                    .value((avp::VENDOR_ID.value(10415), avp::AUTH_APPLICATION_ID.value(16_777_251))),
                avp::AUTH_SESSION_STATE.value(1),
                avp::ORIGIN_HOST.value("mme01.epc.mnc001.mcc001.3gppnetwork.org"),
                avp::ORIGIN_REALM.value("epc.mnc001.mcc001.3gppnetwork.org"),
                avp::DESTINATION_HOST.value("hss01.epc.mnc001.mcc001.3gppnetwork.org"),
            ),
            (
                avp::DESTINATION_REALM.value("epc.mnc001.mcc001.3gppnetwork.org"),
                avp::USER_NAME.value(imsi),
                features(1, 0xfff),
                avp::TERMINAL_INFORMATION
                    .value((avp::IMEI.value("35698803564380"), avp::SOFTWARE_VERSION.value("01"))),
                avp::RAT_TYPE.value(1004),
                avp::ULR_FLAGS.value(34),
            ),
            (
                avp::VISITED_PLMN_ID.value([0x00, 0xf1, 0x10]),
                avp::UE_SRVCC_CAPABILITY.value(0),
                avp::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS.value(0),
                avp::ROUTE_RECORD.value("dra01.epc.mnc001.mcc001.3gppnetwork.org"),
            ),
        ),
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
            "ula-typed" => {
                if let Ok(m) = diameter::Message::from_bytes(black_box(&ula)) {
                    m.avps().each(&diameter::STANDARD, &mut |_, def, value| {
                        let _ = black_box((def, &value));
                    });
                }
            }
            "ulr" | "ulr-typed" => {
                use diameter::avp;
                if let Ok(slots) = diameter::Message::from_bytes(black_box(&ulr)).and_then(|m| {
                    m.slots(&[
                        avp::SESSION_ID.def,
                        avp::ORIGIN_HOST.def,
                        avp::ORIGIN_REALM.def,
                        avp::DESTINATION_REALM.def,
                        avp::USER_NAME.def,
                        avp::RAT_TYPE.def,
                        avp::ULR_FLAGS.def,
                        avp::VISITED_PLMN_ID.def,
                    ])
                }) {
                    if name == "ulr" {
                        black_box(&slots);
                    } else {
                        let _ = black_box(slots.get(avp::SESSION_ID));
                        let _ = black_box(slots.get(avp::ORIGIN_HOST));
                        let _ = black_box(slots.get(avp::ORIGIN_REALM));
                        let _ = black_box(slots.get(avp::DESTINATION_REALM));
                        let _ = black_box(slots.get(avp::USER_NAME));
                        let _ = black_box(slots.get(avp::RAT_TYPE));
                        let _ = black_box(slots.get(avp::ULR_FLAGS));
                        let _ = black_box(slots.get(avp::VISITED_PLMN_ID));
                    }
                }
            }
            "ulr-build" => {
                let mut buf = [0u8; 1024];
                let _ = black_box(update_location(black_box("001010123456789")).encode_to_slice(&mut buf));
            }
            _ => {}
        }
    }
}
