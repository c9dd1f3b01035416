//! One message, whatever it begins with.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::arithmetic_side_effects
)]
#![cfg(all(feature = "map", feature = "cap", feature = "sms", feature = "m3ua", feature = "diameter"))]
#![cfg(all(feature = "isup", feature = "dtap", feature = "sgsap", feature = "ranap", feature = "bssap"))]

use sigcodec::{
    dissect::{Dissection, Start},
    wire::{
        Network, Selector, Writer,
        audit::{Finding, Flag},
        walk::{Field, Shape, Value, Varied, Visitor},
    },
};

/// Names and values, and how many containers are open.
#[derive(Default)]
struct Names(Vec<String>, usize);
impl Visitor for Names {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.0.push(field.name.to_owned());
        self.1 += 1;
    }
    fn end(&mut self) {
        self.1 -= 1;
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push(format!("{}={value}", field.name));
    }
    fn varied(&mut self, what: Varied) {
        self.0.push(format!("{what:?}"));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], e: sigcodec::wire::Error) {
        self.0.push(format!("{}!{}", field.name, e.kind().name()));
    }
}

/// What is told of a message, what is odd, and what it is written as again.
type Shown = (Vec<String>, Vec<(Flag, u32)>, Option<Vec<u8>>);

fn of(start: &str, octets: &[u8]) -> Shown {
    shown(start, &Dissection::new(Start::parse(start).unwrap(), octets, Network::Itu))
}
fn shown(start: &str, message: &Dissection<'_>) -> Shown {
    let (mut names, mut odd, mut buf) = (Names::default(), Vec::new(), [0; 1000]);
    message.walk(&mut names);
    assert_eq!(names.1, 0, "{start}: what begins ends");
    message.audit(&mut |f: Finding| odd.push((f.flag, f.at)));
    let mut w = Writer::new(&mut buf);
    let again = message.encode(&mut w).map(|()| w.finish().unwrap().to_vec());
    (names.0, odd, again)
}

/// A parameter alone is told, audited and written as what its name says, in the canonical form and in another.
#[test]
fn parameters_alone() {
    let has = |names: &[String], name: &str| names.iter().any(|n| n == name);
    // cancelLocation: identity [IMSI]; processUnstructuredSS-Request; absentSubscriberSM with a diagnostic.
    let argument: &[u8] = &[0xa3, 10, 4, 8, 0, 1, 1, 0x21, 0x43, 0x65, 0x87, 0xf9];
    let result: &[u8] = &[0x30, 6, 4, 1, 0x0f, 4, 1, 0x2a];
    let error: &[u8] = &[0x30, 3, 2, 1, 1];
    for (start, canonical, name, broken) in [
        ("map-arg:cancelLocation", argument, "cancelLocation", &[0xa3, 2, 5, 0][..]),
        ("map-res:processUnstructuredSS-Request", result, "processUnstructuredSS-Request", &[0x30, 2, 5, 0]),
        ("map-err:absentSubscriberSM", error, "absentSubscriberSM", &[0x30, 4, 2, 2, 1, 0]),
    ] {
        let (names, odd, again) = of(start, canonical);
        assert!(has(&names, &format!("name={name}")), "{names:?}");
        assert_eq!((odd, again.as_deref()), (vec![], Some(canonical)), "{start}");
        // The same with a length of an octet more.
        let [tag, length, rest @ ..] = canonical else { panic!() };
        let longer = [&[*tag, 0x81, *length], rest].concat();
        let (_, odd, again) = of(start, &longer);
        assert_eq!((odd, again.as_deref()), (vec![(Flag::LengthNotMinimal, 0)], Some(canonical)), "{start}");
        // A member that must be there is not, a number is beyond its range.
        let (names, odd, again) = of(start, broken);
        assert!(!odd.is_empty(), "{start}: {names:?} {again:?}");
        // No element at all.
        let (names, odd, again) = of(start, &[*tag, 9]);
        assert_eq!((names.len(), odd.len(), again), (1, 0, None), "{start}: {names:?}");
    }
}

#[test]
fn short_messages_alone() {
    // SMS-DELIVER from 555, and a report with an error.
    let deliver: &[u8] = &[4, 3, 0x81, 0x55, 0xf5, 0, 4, 0x62, 0x10, 0x10, 0, 0, 0, 0, 1, 0x2a];
    let (names, odd, again) = of("sms-mt", deliver);
    assert!(names.iter().any(|n| n == "digits=555"), "{names:?}");
    assert_eq!((odd, again.as_deref()), (vec![], Some(deliver)));
    let (names, _, again) = of("SMS-MT", &deliver[..9]);
    assert!(again.is_none() && names.iter().any(|n| n.contains('!')), "{names:?}");
}

#[test]
fn names_of_what_a_message_begins_with() {
    for known in
        ["tcap", "TCAP-ANSI", "m3ua", "sms-mo-ack", "map-arg:59@2", "MAP-ERR:27", "cap-arg:initialDP"]
    {
        assert!(Start::parse(known).is_ok(), "{known}");
    }
    for unknown in
        ["", "tcapx", "sms-mo-nack", "map-arg:noSuch", "map-arg:59@9", "map-err:999", "map-x:59", "x-arg:1"]
    {
        assert!(Start::parse(unknown).is_err(), "{unknown}");
    }
}

/// Every layer that a message may begin with is told to its end, and written as it came.
#[test]
fn layers_alone() {
    let messages = [
        ("m3ua", include_str!("../benches/messages/mtfsm.m3ua.hex"), "sms", 1),
        ("sccp", include_str!("../benches/messages/mtfsm.sccp.hex"), "sms", 1),
        ("tcap", include_str!("../benches/messages/mtfsm.tcap.hex"), "sms", 1),
        ("tcap", include_str!("../benches/messages/idp4.tcap.hex"), "name=initialDP", 1),
        (
            "diameter",
            include_str!("../benches/messages/s6a_ulr.hex"),
            "commandName=Update-Location-Request",
            20,
        ),
        ("isup", include_str!("../benches/messages/iam.hex"), "calledPartyNumber", 0),
        ("dtap", include_str!("../benches/messages/location_updating.hex"), "dtap", 0),
        ("sgsap", include_str!("../benches/messages/sgs_update.hex"), "sgsap", 0),
        ("ranap", include_str!("../benches/messages/initial_ue.hex"), "ranap", 0),
        ("bssap", include_str!("../benches/messages/complete_layer3.hex"), "bssap", 0),
    ];
    // How many types the message chooses.
    for (start, hex, name, chosen) in messages {
        let digits: Vec<u32> = hex.chars().filter_map(|c| c.to_digit(16)).collect();
        let octets: Vec<u8> = digits.chunks(2).map(|p| p.iter().fold(0, |n, d| n << 4 | *d as u8)).collect();
        let (names, _, again) = of(start, &octets);
        assert!(names.iter().any(|n| n == name), "{start}: {names:?}");
        let varied = names.iter().filter(|n| n.starts_with("Parameter(") || *n == "Value").count();
        assert_eq!(varied, chosen, "{start}: {names:?}");
        assert_eq!(again.as_deref(), Some(&octets[..]), "{start}");
        // Cut off it is told all the same.
        assert!(!of(start, &octets[..2]).0.is_empty(), "{start}");
    }
}

/// What is known of a dialogue or a connection is known of a message that says nothing of it.
#[test]
fn in_a_dialogue_and_in_a_connection() {
    // Continue with an Invoke of code 46: of version 2 and of version 3 another operation.
    let octets = [0x65, 20, 0x48, 1, 1, 0x49, 1, 2, 0x6c, 12, 0xa1, 10, 2, 1, 1, 2, 1, 46, 0x30, 2, 4, 0];
    let message = Dissection::new(Start::parse("tcap").unwrap(), &octets, Network::Itu);
    let has = |message: &Dissection<'_>, name: &str| shown(name, message).0.iter().any(|n| n == name);
    for (context, name) in
        [(&[4, 0, 0, 1, 0, 21, 3][..], "name=mo-ForwardSM"), (&[4, 0, 0, 1, 0, 21, 2], "name=forwardSM")]
    {
        assert!(has(&message.in_context(context), name), "{:?}", shown("", &message.in_context(context)).0);
    }
    assert!(!has(&message.in_context(&[4, 0, 0, 1, 0, 21, 2]), "name=mo-ForwardSM"));
    // A parameter alone is in no dialogue.
    let alone =
        Dissection::new(Start::parse("map-err:absentSubscriberSM").unwrap(), &[0x30, 0], Network::Itu);
    assert!(has(&alone.in_context(&[4, 0, 0, 1, 0, 21, 2]), "name=absentSubscriberSM"));
    // DT1 with a CLEAR COMMAND of BSSAP.
    let octets = [6, 1, 2, 3, 0, 1, 6, 0, 4, 0x20, 4, 1, 9];
    let message = Dissection::new(Start::parse("sccp").unwrap(), &octets, Network::Itu);
    let connected = message.in_connection(Selector::Subsystem(Some(254)), Network::Itu);
    assert!(!has(&message, "bssap") && has(&connected, "bssap"), "{:?}", shown("", &connected).0);
}

/// Management of SCCP, a test of a subsystem, is told as a layer of its own behind the UDT.
#[test]
fn management_of_sccp() {
    let octets = [9, 0, 3, 5, 7, 2, 0x42, 1, 2, 0x42, 1, 5, 3, 6, 1, 0, 0];
    let (names, odd, again) = of("sccp", &octets);
    assert!(names.iter().any(|n| n == "affectedSsn=hlr (6)"), "{names:?}");
    assert_eq!((odd, again.as_deref()), (vec![], Some(&octets[..])));
}
