//! The SIGTRAN layers in captures and on the command line, and what is odd about how SCTP carries them.
#![allow(
    clippy::cloned_ref_to_slice_refs,
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

mod common;

use serde_json::Value;
use sigcodec::{
    m2pa::{LinkState, LinkStatus, UserData},
    m3ua::{Data, ProtocolData},
    mtp3::{Label, Msu, Variant},
    sccp::{Address, HopCounter, LocalReference, ProtocolClass, Udt, Xudt},
    sua,
    wire::{Encode, Layer, audit::Flag},
};

fn encode(v: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; v.encoded_len()];
    v.encode_to_slice(&mut buf).unwrap().to_vec()
}
/// A TCAP Begin without components.
const TCAP: [u8; 7] = [0x62, 5, 0x48, 3, 1, 2, 3];

fn udt() -> Udt<'static, [u8; 7]> {
    let protocol_class = ProtocolClass::new(0, false);
    Udt { protocol_class, called: Address::itu_ssn(None, 6), calling: Address::itu_ssn(None, 8), data: TCAP }
}
fn m3ua(user: &impl Encode) -> Vec<u8> {
    let user = encode(user);
    let protocol_data = ProtocolData { opc: 1, dpc: 2, si: 3, ni: 2, mp: 0, sls: 7, user: &user[..] };
    encode(&Data { network_appearance: None, routing_context: Some(7), protocol_data, correlation_id: None })
}
fn msu(variant: Variant) -> Vec<u8> {
    encode(&Msu { sio: 0x83, label: Label { dpc: 0x1234, opc: 0x567, sls: 9 }, variant, user: udt() })
}
fn m2pa() -> Vec<u8> {
    encode(&UserData { bsn: 1, fsn: 2, priority: 0, msu: Some(&msu(Variant::Itu)[..]) })
}
fn cldt() -> Vec<u8> {
    let class = sua::ProtocolClass { class: 0, return_on_error: false };
    encode(&sua::Parameters {
        message: sua::CLDT,
        parameters: &[sua::parameter::PROTOCOL_CLASS.value(&class), sua::parameter::DATA.value(&TCAP)],
    })
}

/// A DATA chunk with its padding.
fn chunk(flags: u8, tsn: u32, ppid: u32, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![0, flags];
    out.extend(u16::try_from(payload.len() + 16).unwrap().to_be_bytes());
    out.extend(tsn.to_be_bytes());
    out.extend([0, 1, 0, 1]);
    out.extend(ppid.to_be_bytes());
    out.extend(payload);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
/// A capture of SCTP packets over IPv4, between the port and itself.
fn capture(port: u16, packets: &[Vec<u8>]) -> Vec<u8> {
    let mut out = vec![0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 101, 0, 0, 0];
    for chunks in packets {
        let mut packet = vec![0x45, 0];
        packet.extend(u16::try_from(chunks.len() + 32).unwrap().to_be_bytes());
        packet.extend([0, 0, 0, 0, 64, 132, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2]);
        packet.extend([port.to_be_bytes(), port.to_be_bytes()].concat());
        packet.extend([0, 0, 0, 1, 0, 0, 0, 0]);
        packet.extend(chunks);
        let size = u32::try_from(packet.len()).unwrap().to_le_bytes();
        out.extend([[1, 0, 0, 0], [0; 4], size, size].concat());
        out.extend(packet);
    }
    out
}
fn json(args: &[&str], input: &[u8]) -> Vec<Value> {
    let out = common::sigdump(&[args, &["--format", "json"]].concat(), input).stdout;
    String::from_utf8(out).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}
fn shown(port: u16, packets: &[Vec<u8>]) -> Vec<Value> {
    json(&["-"], &capture(port, packets))
}
/// The flags of SCTP that a message has.
fn flags(message: &Value) -> Vec<&'static str> {
    let all = message["anomalies"].as_array().cloned().unwrap_or_default();
    let sctp = Flag::ALL.iter().filter(|f| f.layer() == Layer::Sctp).map(|f| f.name());
    sctp.filter(|name| all.iter().any(|a| a["flag"] == *name)).collect()
}

/// Each layer is shown in captures, by port and identifier, and by name on the command line.
#[test]
fn every_layer_in_captures_and_by_name() {
    let status = encode(&LinkStatus { bsn: 1, fsn: 2, state: LinkState::READY, filler: &[] });
    for (port, ppid, octets, layers) in [
        (2905, 3, m3ua(&udt()), &["m3ua", "sccp", "tcap"][..]),
        (14001, 4, cldt(), &["sua", "tcap"]),
        (3565, 5, m2pa(), &["m2pa", "mtp3", "sccp", "tcap"]),
        (3565, 5, status, &["m2pa"]),
    ] {
        let out = shown(port, &[chunk(3, 1, ppid, &octets)]);
        assert_eq!(out.len(), 1);
        for layer in ["m3ua", "sua", "m2pa", "mtp3", "sccp", "tcap"] {
            assert_eq!(out[0][layer].is_object(), layers.contains(&layer), "{layer} {}", out[0]);
        }
        let hex: String = octets.iter().map(|b| format!("{b:02x}")).collect();
        let by_name = json(&["--layer", layers[0], "--reencode", "--hex", &hex], &[]);
        assert_eq!(by_name[0]["reencoded"], "same");
        layers.iter().for_each(|l| assert_eq!(by_name[0][l], out[0][l]));
    }
}

#[test]
fn labels_of_every_network() {
    for (network, variant) in
        [("itu", Variant::Itu), ("ansi", Variant::Ansi), ("china", Variant::China), ("japan", Variant::Japan)]
    {
        let hex: String = msu(variant).iter().map(|b| format!("{b:02x}")).collect();
        let out = json(&["--layer", "mtp3", "--network", network, "--reencode", "--hex", &hex], &[]);
        let label = &out[0]["mtp3"];
        assert_eq!((&label["dpc"], &label["opc"], &label["sls"]), (&0x1234.into(), &0x567.into(), &9.into()));
        assert_eq!((&out[0]["reencoded"], &out[0]["sccp"]["messageType"]), (&"same".into(), &"UDT".into()));
    }
}

/// Wireshark 3360, 11130: two segments in one packet, and two messages in one user message.
#[test]
fn wireshark_3360_several_messages_in_one_packet() {
    let data: Vec<u8> =
        [&[0x62, 0x82, 1, 0xc4, 0x48, 3, 1, 2, 3, 0x6b, 0x82, 1, 0xbb][..], &[0; 443]].concat();
    let long = Xudt {
        protocol_class: ProtocolClass::new(1, false),
        hop_counter: HopCounter(15),
        called: Address::itu_ssn(None, 6),
        calling: Address::itu_ssn(None, 8),
        data: &data[..],
        segmentation: None,
        importance: None,
    };
    let segments: Vec<_> = long.segments(268, LocalReference(9)).unwrap().map(|s| m3ua(&s)).collect();
    assert_eq!(segments.len(), 2);
    let chunks = [chunk(3, 1, 3, &segments[0]), chunk(3, 2, 3, &segments[1])].concat();
    for packets in [vec![chunks], vec![chunk(3, 1, 3, &segments.concat())]] {
        let out = shown(2905, &packets);
        assert_eq!(out.len(), 3, "two segments and what they are together");
        assert_eq!(out[2]["collectedSegments"], format!("{} octets", data.len()));
        assert_eq!(out[2]["tcap"]["otid"], "010203");
    }
    // Lines have no order in time: each has one line of output.
    let lines: String =
        segments.iter().map(|s| s.iter().map(|b| format!("{b:02x}")).collect::<String>() + "\n").collect();
    assert_eq!(json(&["--layer", "m3ua", "--hex", "-"], lines.as_bytes()).len(), 2);
    // What is no whole message at the end is shown with its error.
    let cut = [&segments[0][..], &segments[1][..20]].concat();
    let out = shown(2905, &[chunk(3, 1, 3, &cut)]);
    assert_eq!((out.len(), &out[1]["errors"][0]["kind"]), (3, &"messageLength".into()));
    assert_eq!(out[2]["errors"][0]["kind"], "segmentTimeout");
}

/// Segments over a mirror port that gives each twice: the copies are told, and the message is there once.
#[test]
fn segments_of_a_mirror_port() {
    let data: Vec<u8> =
        [&[0x62, 0x82, 1, 0xc4, 0x48, 3, 1, 2, 3, 0x6b, 0x82, 1, 0xbb][..], &[0; 443]].concat();
    let long = Xudt {
        protocol_class: ProtocolClass::new(1, false),
        hop_counter: HopCounter(15),
        called: Address::itu_ssn(None, 6),
        calling: Address::itu_ssn(None, 8),
        data: &data[..],
        segmentation: None,
        importance: None,
    };
    let segments = long.segments(268, LocalReference(9)).unwrap();
    let twice = segments.flat_map(|s| [m3ua(&s), m3ua(&s)]).zip(1..);
    let out = shown(2905, &twice.map(|(octets, tsn)| chunk(3, tsn, 3, &octets)).collect::<Vec<_>>());
    let collected: Vec<_> = out.iter().filter(|o| o["collectedSegments"].is_string()).collect();
    assert_eq!((out.len(), collected.len()), (7, 1), "four segments, two copies told, and what they are");
    assert_eq!(collected[0]["tcap"]["otid"], "010203");
    assert_eq!(
        collected[0]["sccp"]["calledPartyAddress"]["ssn"],
        out[0]["sccp"]["calledPartyAddress"]["ssn"]
    );
    let others = out.iter().filter(|o| o["collectedSegments"].is_null());
    let kinds: Vec<_> = others.filter_map(|o| o["errors"][0]["kind"].as_str()).collect();
    assert_eq!(kinds, ["segmentDuplicate"; 2]);
}

/// Collected segments are what their addresses and their first octet say: ANSI TCAP, CAP, or no TCAP at all.
#[test]
fn what_collected_segments_carry() {
    let long = |tag: u8, portions: &[u8]| -> Vec<u8> {
        let n = u16::try_from(portions.len()).unwrap().to_be_bytes();
        [&[tag, 0x82, n[0], n[1]][..], portions].concat()
    };
    let shown = |variant, network: &str, ssn: u8, data: &[u8]| {
        let indicator = if network == "ansi" { 0xc1 } else { 0x42 };
        let address = Address { indicator, variant, ..Address::itu_ssn(None, ssn) };
        let whole = Xudt {
            protocol_class: ProtocolClass::new(1, false),
            hop_counter: HopCounter(15),
            called: address,
            calling: address,
            data,
            segmentation: None,
            importance: None,
        };
        let segments = whole.segments(268, LocalReference(9)).unwrap();
        let chunks: Vec<_> = segments.zip(1..).map(|(s, tsn)| chunk(3, tsn, 3, &m3ua(&s))).collect();
        let mut out = json(&["--network", network, "-"], &capture(2905, &[chunks.concat()]));
        assert_eq!((chunks.len(), out.len()), (2, 3));
        assert_eq!(out[2]["collectedSegments"], format!("{} octets", data.len()));
        out.remove(2)
    };
    // A query with permission whose one component has a parameter set of a national digit string.
    let set = long(0xf2, &long(0x84, &[7; 280]));
    let invoke = long(0xe9, &[&[0xcf, 1, 1, 0xd1, 2, 9, 0x35][..], &set].concat());
    let query = long(0xe2, &[&[0xc7, 4, 1, 2, 3, 4][..], &long(0xe8, &invoke)].concat());
    let out = shown(sigcodec::sccp::Variant::Ansi, "ansi", 8, &query);
    assert_eq!((&out["tcap"]["packageType"], &out["errors"]), (&"queryWithPermission".into(), &Value::Null));
    // The subsystem of CAP: the operation is not one of MAP with the same code.
    let invoke = long(0xa1, &[&[2, 1, 1, 2, 1, 2][..], &long(0x30, &long(0x80, &[7; 280]))].concat());
    let begin = long(0x62, &[&[0x48, 1, 1][..], &long(0x6c, &invoke)].concat());
    let operation = |out: &Value| out["tcap"]["components"][0]["invoke"]["operation"].clone();
    let itu = sigcodec::sccp::Variant::Itu;
    assert_eq!(operation(&shown(itu, "itu", 6, &begin))["name"], "updateLocation");
    let cap = shown(itu, "itu", 146, &begin);
    assert!(cap["tcap"].is_object() && operation(&cap)["name"].is_null(), "{cap}");
    // RANAP is no TCAP, but what begins like TCAP is looked at whoever is called.
    assert!(shown(itu, "itu", 142, &[0; 300])["tcap"].is_null());
    assert!(shown(itu, "itu", 142, &begin)["tcap"].is_object());
}

/// Every flag of SCTP, and the packets that raise it; none is raised by what is in order.
#[test]
fn every_flag_of_sctp_is_raised() {
    let octets = m3ua(&udt());
    let whole = chunk(3, 1, 3, &octets);
    assert_eq!(flags(&shown(2905, &[whole.clone()])[0]), [""; 0]);
    let mut beyond = whole.clone();
    beyond[3] += 8;
    // An M2PA message may end at any octet, and its chunk is padded.
    let odd_size = encode(&UserData { bsn: 1, fsn: 2, priority: 0, msu: Some([0x85, 1, 2, 3, 4, 5]) });
    assert_ne!(odd_size.len() % 4, 0);
    let padded = chunk(3, 1, 5, &odd_size);
    assert_eq!(flags(&shown(3565, &[padded.clone()])[0]), [""; 0]);
    let mut not_zero = padded.clone();
    *not_zero.last_mut().unwrap() = 1;
    let rows = [
        (Flag::PpidUnexpected, 2905, vec![chunk(3, 1, 0, &octets)]),
        (Flag::PpidUnexpected, 3565, vec![whole.clone()]),
        (Flag::FragmentBits, 2905, vec![chunk(2, 1, 3, &octets[..20]), chunk(1, 2, 3, &octets[20..])]),
        (Flag::SeveralUserMessages, 2905, vec![[whole.clone(), chunk(3, 2, 3, &octets)].concat()]),
        (Flag::ChunkPaddingWrong, 3565, vec![not_zero]),
        (Flag::ChunkPaddingWrong, 3565, vec![padded[..padded.len() - 1].to_vec()]),
        (Flag::ChunkLengthWrong, 2905, vec![beyond]),
        (Flag::ProtocolGuessed, 2906, vec![chunk(3, 1, 0, &octets)]),
        (Flag::ProtocolGuessed, 2906, vec![chunk(3, 1, 99, &octets)]),
    ];
    for (flag, port, packets) in &rows {
        let out = shown(*port, packets);
        let message = out.iter().find(|v| v["m3ua"].is_object() || v["m2pa"].is_object()).unwrap();
        assert_eq!(flags(message), [flag.name()], "{message}");
    }
    for flag in Flag::ALL.iter().filter(|f| f.layer() == Layer::Sctp) {
        assert!(rows.iter().any(|(f, ..)| f == flag), "{flag} has a row");
    }
    let below = shown(2905, &[vec![0, 3, 0, 3, 0, 0, 0, 0]]);
    assert_eq!(below[0]["errors"][0]["kind"], "chunkLength");
}

/// What is odd about the chunk that brought a message of M2UA is told with what it carries.
#[test]
fn what_is_odd_about_m2ua() {
    let unit = msu(Variant::Itu);
    let mut m2ua = vec![1, 0, 6, 1, 0, 0, 0, 0, 3, 0];
    m2ua.extend(u16::try_from(unit.len() + 4).unwrap().to_be_bytes());
    m2ua.extend(&unit);
    m2ua.resize(m2ua.len().next_multiple_of(4), 0);
    m2ua[7] = u8::try_from(m2ua.len()).unwrap();
    let out = shown(2904, &[chunk(3, 1, 2, &m2ua), [chunk(3, 2, 2, &m2ua), chunk(3, 3, 2, &m2ua)].concat()]);
    assert_eq!(out.iter().map(|m| m["sccp"].is_object()).collect::<Vec<_>>(), [true; 3]);
    assert_eq!(flags(&out[0]), Vec::<&str>::new());
    assert_eq!(flags(&out[1]), ["SeveralUserMessages"]);
    assert_eq!(flags(&out[2]), ["SeveralUserMessages"]);
}

/// Two networks in one capture: each message is read as its own network has it, with one thread and with several.
#[test]
fn networks_of_one_capture() {
    let itu = msu(Variant::Itu);
    let mut ansi = encode(&Msu {
        sio: 0xc3,
        label: Label { dpc: 0x12_3456, opc: 0x65_4321, sls: 9 },
        variant: Variant::Ansi,
        user: udt(),
    });
    // The indicator bit of ANSI, and the order of its address.
    let tcap = ansi.len() - TCAP.len();
    ansi[tcap..].copy_from_slice(&TCAP);
    let m2pa = |msu: &[u8]| encode(&UserData { bsn: 1, fsn: 2, priority: 0, msu: Some(msu) });
    let packets = [chunk(3, 1, 5, &m2pa(&itu)), chunk(3, 2, 5, &m2pa(&ansi))];
    let file = std::env::temp_dir().join(format!("sigdump-networks-{}.pcap", std::process::id()));
    std::fs::write(&file, capture(3565, &packets)).unwrap();
    for threads in ["1", "2"] {
        let opc = |said: &[&str]| {
            let rest = ["--threads", threads, file.to_str().unwrap()];
            let lines = json(&[said, &rest].concat(), &[]);
            lines.iter().map(|l| l["mtp3"]["opc"].as_u64().unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(opc(&["--network", "ni:3=ansi"]), [0x567, 0x65_4321]);
        assert_eq!(opc(&["--network", "ansi", "--network", "ni:2=itu"]), [0x567, 0x65_4321]);
        assert_eq!(opc(&["--network", "192.0.2.9=ansi"])[0], 0x567);
        assert_eq!(opc(&["--network", "192.0.2.1:3565=ansi"])[1], 0x65_4321);
    }
    std::fs::remove_file(&file).unwrap();
}
