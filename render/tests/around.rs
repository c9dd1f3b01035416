//! What is shown around a walk: faults of whole layers and what is odd, in each form.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use serde_json::{Value, json};
use sigcodec::{
    dissect::Start,
    wire::{
        Network,
        audit::{Finding, Flag},
    },
};
use sigcodec_render::{Dissected, Json, Line, Tree, text::unhex};

/// A UDT whose user data is a Begin in primitive form.
const UDT: &str = "0980030e 19 0b 12080012 04 947101000000 0b 12060012 04 214365870900 04 42000001";

/// The same flag twice and another one.
const ODD: [Finding; 3] = [
    Finding::new(Flag::LengthNotMinimal, 7),
    Finding::new(Flag::LengthNotMinimal, 9),
    Finding::new(Flag::TagPadded, 11),
];

#[test]
fn a_line() {
    let octets = unhex(UDT).unwrap();
    let message = Dissected::new(Start::parse("sccp").unwrap(), &octets, Network::Itu);
    let mut line = Line::default();
    for _ in 0..2 {
        line.clear();
        let faults = message.walk(&mut line);
        line.faults_and_findings(faults, &ODD);
        assert_eq!(
            line.text(),
            "UDT to 491710000000 from 123456789000 begin \
             !tcap: primitive where constructed is required at octet 30 [LengthNotMinimal TagPadded]"
        );
        assert_eq!((line.faults.len(), line.faults[0].kind), (1, "primitive"));
    }
    line.clear();
    line.faults_and_findings(vec![], &[]);
    assert_eq!((line.text(), line.faults.len()), ("", 0));
}

/// A message that is passed along is shown with the one that carries it.
#[test]
fn a_line_of_a_message_passed_along() {
    let octets = unhex("050028011161000a00020604031021430a040313214300").unwrap();
    let message = Dissected::new(Start::parse("isup").unwrap(), &octets, Network::Itu);
    let mut line = Line::default();
    assert!(message.walk(&mut line).is_empty());
    assert_eq!(line.text(), "circuit 5 PAM IAM to 1234 from 1234");
}

#[test]
fn a_tree() {
    let octets = unhex(UDT).unwrap();
    let message = Dissected::new(Start::parse("sccp").unwrap(), &octets, Network::Itu);
    let mut tree = Tree::default();
    let faults = message.walk(&mut tree);
    tree.faults_and_findings(faults, &ODD);
    let end = "     29..34    data: 42000001\n     30..32  tcap\n     30..32    messageType: begin\n  \
               error: tcap at octet 30: primitive where constructed is required\n  \
               odd: LengthNotMinimal at octet 7\n  odd: LengthNotMinimal at octet 9\n  odd: TagPadded at octet 11\n";
    assert!(tree.out.ends_with(end), "{}", tree.out);
    assert!(tree.out.starts_with("      0..34  sccp\n       0..1    messageType: UDT (9)\n"), "{}", tree.out);
    assert_eq!((tree.faults.len(), tree.faults[0].offset), (1, 30));
}

#[test]
fn json() {
    let octets = unhex(UDT).unwrap();
    let message = Dissected::new(Start::parse("sccp").unwrap(), &octets, Network::Itu);
    let mut json = Json::default();
    json.object();
    let faults = message.walk(&mut json);
    json.faults_and_findings(faults, &ODD);
    let (text, faults) = json.finish();
    assert_eq!((faults.len(), faults[0].layer), (1, "tcap"));
    let shown: Value = serde_json::from_slice(text).unwrap();
    assert_eq!(shown["tcap"], json!({ "messageType": "begin" }));
    assert_eq!(
        shown["errors"],
        json!([{
            "layer": "tcap", "offset": 30, "kind": "primitive", "message": "primitive where constructed is required",
        }])
    );
    assert_eq!(shown["anomalies"].as_array().unwrap().len(), 3);
    assert_eq!(shown["anomalies"][2], json!({ "layer": "wire", "flag": "TagPadded", "offset": 11 }));
}

#[test]
fn octets_are_encoded_again() {
    let octets = unhex(UDT).unwrap();
    let sccp = Start::parse("sccp").unwrap();
    assert_eq!(Dissected::new(sccp, &octets, Network::Itu).reencode(), Some(octets.clone()));
    let cut = octets.get(..5).unwrap();
    assert_eq!(Dissected::new(sccp, cut, Network::Itu).reencode(), None);
}
