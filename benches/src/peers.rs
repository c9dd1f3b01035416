//! The same work by other crates: `m3ua`, `sccp`, `tcap`, `gsm_map`, `diameter`, and `rasn` by itself.

use crate::{Work, message};
use core::hint::black_box;
use peer_diameter::{DiameterMessage, dictionary::Dictionary};
use peer_gsm_map::operations::{
    auth::SendAuthenticationInfoRes, location::UpdateLocationArg, mt_forward_sm::MtForwardSmArg,
    sri_sm::RoutingInfoForSmArg, subscriber_data::InsertSubscriberDataArg,
};
use sigcodec::diameter::{MandatoryBit, STANDARD};
use std::{io::Cursor, sync::Arc};

const M3UA: &str = "m3ua 1.1.0";
const SCCP: &str = "sccp 1.1.1";
const TCAP: &str = "tcap 3.0.0";
const MAP: &str = "gsm_map 4.0.0";
const ALL: &str = "m3ua, sccp, tcap, gsm_map";
const RASN: &str = "rasn 0.29.0";
const DIAMETER: &str = "diameter 0.7.1";

pub(crate) fn work() -> Vec<Work> {
    let mut all = Vec::new();
    all.extend(of::<RoutingInfoForSmArg>("srism"));
    all.extend(of::<UpdateLocationArg>("ul"));
    all.extend(of::<MtForwardSmArg>("mtfsm"));
    all.extend(of::<SendAuthenticationInfoRes>("sai"));
    all.extend(of::<InsertSubscriberDataArg>("isd"));
    all.extend(diameter());
    all.push(Work::by(
        SCCP,
        "imsi",
        "digits to text",
        &[0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9],
        peer_sccp::bcd::decode_tbcd,
    ));
    all
}

/// The parameter of the first component.
fn parameter(message: &peer_tcap::TcapMessage) -> Option<&[u8]> {
    match message.components().first()? {
        peer_tcap::Component::Invoke(i) => i.parameter.as_ref().map(peer_rasn::types::Any::as_bytes),
        peer_tcap::Component::ReturnResultLast(r) => {
            r.result.as_ref()?.parameter.as_ref().map(peer_rasn::types::Any::as_bytes)
        }
        _ => None,
    }
}

fn stack<T: peer_rasn::Decode>(octets: &[u8]) -> T {
    let data = peer_m3ua::M3uaMessage::decode(octets).unwrap().protocol_data().unwrap();
    let sccp = peer_sccp::SccpMessage::decode(&data.user_data).unwrap();
    let tcap = peer_tcap::decode(sccp.data()).unwrap();
    black_box(tcap.dialogue_portion().map(|d| d.parse().unwrap()));
    peer_gsm_map::decode(parameter(&tcap).unwrap()).unwrap()
}

fn of<T: peer_rasn::Decode + peer_rasn::Encode + Clone + Send + Sync + 'static>(
    name: &'static str,
) -> Vec<Work> {
    let [m3ua, sccp, tcap, arg] =
        ["m3ua", "sccp", "tcap", "arg"].map(|layer| message(&format!("{name}.{layer}")));
    let m3ua_message = peer_m3ua::M3uaMessage::decode(m3ua).unwrap();
    let data = m3ua_message.protocol_data().unwrap();
    let context = m3ua_message.routing_context();
    let sccp_message = peer_sccp::SccpMessage::decode(sccp).unwrap();
    let tcap_message = peer_tcap::decode(tcap).unwrap();
    let value: T = peer_gsm_map::decode(arg).unwrap();
    let m3ua_encode = {
        let data = data.clone();
        move |user: Vec<u8>| {
            let data =
                peer_m3ua::ProtocolData::new(data.opc, data.dpc, data.si, data.ni, data.mp, data.sls, user);
            peer_m3ua::M3uaMessage::data(None, context, data, None).encode()
        }
    };
    let sccp_encode = {
        let message = sccp_message.clone();
        move |tcap: Vec<u8>| {
            let mut message = message.clone();
            match &mut message {
                peer_sccp::SccpMessage::Udt(m) => m.data = tcap,
                peer_sccp::SccpMessage::Ludt(m) => m.data = tcap,
                other => panic!("{other:?}"),
            }
            message.encode().unwrap()
        }
    };
    let tcap_encode = {
        let message = tcap_message.clone();
        move |parameter: Vec<u8>| {
            let mut message = message.clone();
            put(&mut message, peer_rasn::types::Any::new(parameter));
            peer_tcap::encode(&message).unwrap()
        }
    };
    let map_encode = move || peer_gsm_map::encode(&value).unwrap();
    let stack_encode = {
        let (m, s, t, map) = (m3ua_encode, sccp_encode.clone(), tcap_encode.clone(), map_encode.clone());
        move || m(s(t(map())))
    };
    assert_eq!(stack_encode(), m3ua, "{name}");
    vec![
        Work::by(M3UA, name, "m3ua decode", m3ua, |m| {
            peer_m3ua::M3uaMessage::decode(m).unwrap().protocol_data().unwrap()
        }),
        Work::by(M3UA, name, "m3ua encode", m3ua, move |_| m3ua_encode(sccp.to_vec())),
        Work::by(SCCP, name, "sccp decode", sccp, |m| peer_sccp::SccpMessage::decode(m).unwrap()),
        Work::by(SCCP, name, "sccp encode", sccp, move |_| sccp_encode(tcap.to_vec())),
        Work::by(TCAP, name, "tcap decode", tcap, |m| {
            let m = peer_tcap::decode(m).unwrap();
            black_box(m.dialogue_portion().map(|d| d.parse().unwrap()));
            m
        }),
        Work::by(TCAP, name, "tcap encode", tcap, move |_| tcap_encode(arg.to_vec())),
        Work::by(MAP, name, "map decode", arg, |m| peer_gsm_map::decode::<T>(m).unwrap()),
        Work::by(MAP, name, "map encode", arg, move |_| map_encode()),
        Work::by(RASN, name, "map decode", arg, |m| peer_rasn::ber::decode::<T>(m).unwrap()),
        Work::by(ALL, name, "stack decode", m3ua, stack::<T>),
        Work::by(ALL, name, "stack encode", m3ua, move |_| stack_encode()),
    ]
}

/// Puts a parameter into the first component.
fn put(message: &mut peer_tcap::TcapMessage, parameter: peer_rasn::types::Any) {
    let components = match message {
        peer_tcap::TcapMessage::Begin(m) => m.components.as_mut(),
        peer_tcap::TcapMessage::End(m) => m.components.as_mut(),
        _ => None,
    };
    match components.and_then(|c| c.first_mut()) {
        Some(peer_tcap::Component::Invoke(i)) => i.parameter = Some(parameter),
        Some(peer_tcap::Component::ReturnResultLast(r)) => {
            if let Some(r) = &mut r.result {
                r.parameter = Some(parameter);
            }
        }
        _ => {}
    }
}

/// `diameter` knows neither S6a nor most AVPs: the command is patched to Credit-Control, and its dictionary is
/// made of ours.
fn diameter() -> Vec<Work> {
    let dictionary = Arc::new(Dictionary::new(&[&xml()]));
    let mut all = Vec::new();
    for (name, file) in [("ulr", "s6a_ulr"), ("ula", "s6a_ula"), ("ccr", "gy_ccri")] {
        let mut octets = message(file).to_vec();
        octets.splice(5..12, [0, 1, 0x10, 0, 0, 0, 4]);
        let octets = crate::kept(&octets);
        let decode = {
            let dictionary = Arc::clone(&dictionary);
            move |m: &[u8]| {
                DiameterMessage::decode_from(&mut Cursor::new(m), Arc::clone(&dictionary)).unwrap()
            }
        };
        let decoded = decode(octets);
        all.push(Work::by(DIAMETER, name, "decode, all AVPs typed", octets, decode.clone()));
        all.push(Work::by(DIAMETER, name, "encode again", octets, move |m| {
            let mut to = Vec::with_capacity(m.len());
            decoded.encode_to(&mut to).unwrap();
            to
        }));
        if name == "ulr" {
            all.push(Work::by(DIAMETER, name, "decode and 8 lookups", octets, move |m| {
                let m = decode(m);
                for code in [263, 264, 296, 283, 1, 1032, 1405, 1407] {
                    black_box(m.get_avp(black_box(code)).map(peer_diameter::avp::Avp::get_value));
                }
                m
            }));
        }
    }
    all
}

fn xml() -> String {
    use core::fmt::Write as _;
    let mut out = String::from("<diameter><application id=\"4\" name=\"All\">");
    for d in STANDARD.defs() {
        use sigcodec::diameter::DataKind as Kind;
        let kind = match d.kind {
            Kind::IPFilterRule | Kind::QoSFilterRule => "OctetString",
            kind => kind.name(),
        };
        let vendor = if d.vendor == 0 { String::new() } else { format!(" vendor-id=\"{}\"", d.vendor) };
        let must = if d.mandatory == MandatoryBit::Must { "M" } else { "" };
        write!(
            out,
            "<avp name=\"{}\" code=\"{}\" must=\"{must}\"{vendor}><data type=\"{kind}\"/></avp>",
            d.name, d.code
        )
        .unwrap();
    }
    out.push_str("</application></diameter>");
    out
}
