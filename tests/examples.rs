//! Each program of `examples/` does what it says.
#![allow(
    missing_docs,
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::missing_errors_doc
)]

use sigcodec::{
    compose::Route,
    diameter::{self, avp},
    map::{
        common_data_types::{AddressString, Imsi, SignalInfo},
        operations::MtForwardSm,
        sm_data_types::{MtForwardSmArg, SmRpDa, SmRpOa},
    },
    sccp,
    sms::{self, DataCodingScheme, Deliver, Information, NumberingPlan, TypeOfNumber, UserData},
    wire::{Decode as _, Encode as _},
};
use std::fs;

macro_rules! examples {
    ($($path:literal $name:ident)+) => {
        $(#[path = $path] mod $name;)+
        /// What has a test below.
        const TRIED: &[&str] = &[$($path),+];
    };
}
examples! {
    "../examples/edit_and_relay.rs" edit_and_relay
    "../examples/firewall_rule.rs" firewall_rule
    "../examples/fuzz_your_parser.rs" fuzz_your_parser
    "../examples/hex_of_any_layer.rs" hex_of_any_layer
    "../examples/imsi_search.rs" imsi_search
    "../examples/pcap_to_json.rs" pcap_to_json
    "../examples/sms_text.rs" sms_text
    "../examples/srism_round_trip.rs" srism_round_trip
    "../examples/ulr_and_answer.rs" ulr_and_answer
}

const SAMPLE: &str = "samples/interconnect.pcap";

fn message(name: &str) -> Vec<u8> {
    let digits = fs::read_to_string(format!("benches/messages/{name}.hex")).unwrap();
    sigcodec_render::text::unhex(digits.trim()).unwrap()
}

#[test]
fn every_example_is_short_and_tried() {
    // These are programs of the interop tests.
    let peers = ["diameter_peer.rs", "user_roundtrip.rs"];
    for file in fs::read_dir("examples").unwrap().map(|f| f.unwrap()).filter(|f| f.path().is_file()) {
        let name = file.file_name().into_string().unwrap();
        if peers.contains(&name.as_str()) {
            continue;
        }
        assert!(TRIED.contains(&format!("../examples/{name}").as_str()), "{name} is tried by nothing");
        let lines = fs::read_to_string(file.path()).unwrap().lines().count();
        assert!(lines < 80, "{name} has {lines} lines");
    }
}

#[test]
fn octets_of_any_layer_are_a_tree() {
    let tree = hex_of_any_layer::run("m3ua", "01 00 01 01 00000018 0210 0010 00000001 00000002 03 02 00 07")
        .unwrap();
    assert!(tree.contains("opc") && tree.contains("dpc"), "{tree}");
    let wrong = hex_of_any_layer::run("m4ua", "01").unwrap_err();
    assert!(wrong.to_string().contains("m3ua"), "{wrong}");
}

#[test]
fn a_capture_is_json() {
    let lines = pcap_to_json::run(SAMPLE).unwrap();
    assert_eq!(lines.lines().count(), 13);
    assert!(lines.lines().all(|line| line.starts_with("{\"frame\":") && line.ends_with('}')));
    assert!(lines.contains("\"updateLocation\"") && lines.contains("\"Update-Location-Request\""));
}

#[test]
fn a_request_goes_and_comes_back() {
    let (octets, number) = srism_round_trip::run("15550100").unwrap();
    assert_eq!(number, "+15550100");
    assert_eq!(octets[..4], [1, 0, 1, 1]);
    assert!(srism_round_trip::run("1555x").is_err());
}

#[test]
fn an_incomplete_request_is_refused() {
    let code = |complete| {
        let answer = ulr_and_answer::answer(&ulr_and_answer::request(complete).unwrap()).unwrap();
        diameter::Message::from_bytes(&answer).unwrap().get(avp::RESULT_CODE).unwrap()
    };
    assert_eq!((code(true), code(false)), (Some(2001), Some(5005)));
}

#[test]
fn a_relay_changes_one_field() {
    let octets = message("srism.m3ua");
    let called = |octets: &[u8]| {
        let data = sigcodec::m3ua::Message::from_bytes(octets).unwrap().protocol_data().unwrap().unwrap();
        let message = sccp::Message::from_bytes(data.user.rest()).unwrap();
        message.called().unwrap().unwrap().title().unwrap().digits().to_string()
    };
    let relayed = edit_and_relay::run(&octets, "15550100777").unwrap();
    assert_eq!(called(&relayed), "15550100777");
    // And back again: the same octets.
    assert_eq!(edit_and_relay::run(&relayed, &called(&octets)).unwrap(), octets);
}

#[test]
fn a_rule_lets_partners_in() {
    use firewall_rule::{Verdict, judge};
    // About a subscriber of 001/01, by a number that is no partner's.
    let update = message("ul.m3ua");
    assert_eq!(judge(&update), Verdict::Drop("a home subscriber, asked for by nobody we know"));
    // No IMSI; one that is cut off.
    assert_eq!(judge(&message("srism.m3ua")), Verdict::Pass);
    assert!(matches!(judge(&update[..75]), Verdict::Drop(why) if why.starts_with("an IMSI")));
}

#[test]
fn an_imsi_is_found() {
    let (found, _) = imsi_search::run(SAMPLE, "001010123456789").unwrap();
    let (none, _) = imsi_search::run(SAMPLE, "001019999999999").unwrap();
    assert!(found.len() > 3, "{found:?}");
    assert!(none.is_empty(), "{none:?}");
}

/// An MT-forwardSM with these parts of a message, one each.
fn short_message(parts: &[Option<(u8, u8)>], texts: &[&str]) -> Vec<Vec<u8>> {
    let address = sccp::Address::itu_ssn(None, 8);
    let route = Route::new(1, 2, address, address);
    let (mut number, centre) = ([0; 10], AddressString(&[0x91, 0x51, 0x55]));
    let sender =
        sms::Address::pack(TypeOfNumber::INTERNATIONAL, NumberingPlan::ISDN, "15550100", &mut number);
    let sender = sender.unwrap();
    let of = |part: &Option<(u8, u8)>, text: &&str| {
        let element =
            part.map(|(sequence, maximum)| Information::Concatenated8 { reference: 7, maximum, sequence });
        let mut buf = [0; 140];
        let tp_ud = UserData::with_text(DataCodingScheme::GSM7, element.as_slice(), text, &mut buf).unwrap();
        let deliver = Deliver { tp_oa: sender, tp_ud, ..Deliver::default() };
        let mut buf = [0; 256];
        let tpdu = deliver.encode_to_slice(&mut buf).unwrap();
        let argument = MtForwardSmArg::new(
            SmRpDa::Imsi(Imsi(&[0, 1, 1])),
            SmRpOa::ServiceCentreAddressOa(centre),
            SignalInfo(tpdu),
        );
        let message = route.begin::<MtForwardSm>(&[1], None, 1, &argument).unwrap();
        message.encode_to_slice(&mut [0; 512]).unwrap().to_vec()
    };
    parts.iter().zip(texts).map(|(part, text)| of(part, text)).collect()
}

#[test]
fn a_text_is_read() {
    let one = |text: &str| ("+15550100".to_owned(), text.to_owned());
    let texts = sms_text::run(&short_message(&[None], &["hello"])).unwrap();
    assert_eq!(texts, [one("hello")]);
    // Two parts, the second first; a part without the others.
    let texts = sms_text::run(&short_message(&[Some((2, 2)), Some((1, 2))], &["lo", "hel"])).unwrap();
    assert_eq!(texts, [one("hello")]);
    assert_eq!(sms_text::run(&[message("mtfsm.m3ua"), message("srism.m3ua")]).unwrap(), []);
}

#[test]
fn a_parser_of_others_is_tried() {
    let (refused, taken) = fuzz_your_parser::run(300).unwrap();
    assert!(refused > 10 && taken > 0, "{refused} {taken}");
}
