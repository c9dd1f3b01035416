//! No rule that reads a field is passed over because the field is missing: every field of the language, in a message that has
//! none, and in one where something that could hold it was not read.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod common;

use common::{ENQUIRY, PSI, begin, psi_argument, request, udt};
use sigcodec::wire::Network;
use sigcodec_filter::Envelope;
use sigwall::{
    config::{Config, Direction, Limits, Protocol},
    policy::{Policy, Who},
    screen::{Fate, Outlet, Screen, Why, dialogues},
};
use std::sync::Arc;

/// The names that the language itself lists.
const LANGUAGE: &str = include_str!("../../filter/src/field.rs");
const BESIDE: &str = include_str!("../../filter/src/envelope.rs");

/// Who decides about a message under one rule that drops what fulfils it, and what it cannot tell.
fn decided(protocol: Protocol, when: &str, octets: &[u8]) -> (Who, &'static str) {
    let text = format!(
        "[default]\naction = \"pass\"\non_undecodable = \"pass\"\n[[rule]]\nname = \"r\"\nwhen = '{when}'\naction = \"drop\"\non_undecodable = \"drop\"\n"
    );
    let config: Config = toml::from_str(&text).unwrap();
    let policy = Arc::new(Policy::new(&config).unwrap_or_else(|e| panic!("{e}")));
    let limits = Limits::default();
    let (table, network) = (dialogues(&limits), Network::Itu);
    let mut screen = Screen::new(protocol, Direction::In, network, None, policy, table, &limits).unwrap();
    struct Seen(Vec<(Who, &'static str)>);
    impl Outlet for Seen {
        fn fate(&mut self, fate: Fate<'_>, why: Why<'_>, _: &[u8]) {
            self.0.push((why.who, fate.name()));
        }
    }
    let mut seen = Seen(Vec::new());
    screen.take(octets, Envelope::default(), 0, &mut seen);
    assert_eq!(seen.0.len(), 1, "one message, one fate: {when}");
    seen.0[0]
}

const PASSED: (Who, &str) = (Who::Default(false), "pass");
const FULFILLED: (Who, &str) = (Who::Rule(0, false), "drop");
const UNDECIDED: (Who, &str) = (Who::Rule(0, true), "drop");

/// A DATA of ISUP without any number: a release complete.
fn release_complete() -> Vec<u8> {
    use sigcodec::m3ua::{Data, ProtocolData};
    let protocol_data =
        ProtocolData { opc: 100, dpc: 200, si: 5, ni: 2, mp: 0, sls: 5, user: &[5u8, 0, 16, 0][..] };
    common::octets(&Data {
        network_appearance: None,
        routing_context: Some(9),
        protocol_data,
        correlation_id: None,
    })
}

/// A message of M3UA of which everything was read, and a subsystem test without TCAP.
fn subsystem_test() -> Vec<u8> {
    use sigcodec::sccp::{Address, ProtocolClass, Udt};
    common::data(&Udt {
        protocol_class: ProtocolClass(0),
        called: Address::itu_ssn(None, 1),
        calling: Address::itu_ssn(None, 1),
        data: &[3u8, 8, 1, 0, 0][..],
    })
}

/// A user of MTP3 that is nobody's.
fn nobodys() -> Vec<u8> {
    let mut octets = subsystem_test();
    let si = 8 + 8 + 4 + 8;
    assert_eq!(octets[si], 3);
    octets[si] = 13;
    octets
}

/// A Protocol Data that is cut inside its label.
fn cut() -> Vec<u8> {
    common::hex("010001010000001800060008000000090210000700000000")
}

/// A field, a test of it that no message here fulfils, a message of M3UA that was read and has none, and one in which it could
/// stand but was not read.
type Row = (&'static str, &'static str);

/// Fields of M3UA and above.
const OF_M3UA: &[Row] = &[
    ("imsi", "== \"999\""),
    ("msisdn", "== \"999\""),
    ("imei", "== \"999\""),
    ("lmsi", "== \"99\""),
    ("tmsi", "== \"99\""),
    ("subscriber", "== \"x\""),
    ("called", "== \"999\""),
    ("calling", "== \"999\""),
    ("redirecting", "== \"999\""),
    ("originalCalled", "== \"999\""),
    ("charged", "== \"999\""),
    ("location", "== \"999\""),
    ("generic", "== \"999\""),
    ("node", "== \"999\""),
    ("opc", "== 77"),
    ("dpc", "== 77"),
    ("sccp.type", "== \"CR\""),
    ("sccp.calling", ""),
    ("sccp.calling.ssn", "== 77"),
    ("sccp.calling.pc", "== 77"),
    ("sccp.calling.gt", "starts_with \"999\""),
    ("sccp.called", ""),
    ("sccp.called.ssn", "== 77"),
    ("sccp.called.pc", "== 77"),
    ("sccp.called.gt", "ends_with \"999\""),
    ("isup.circuit", "== 77"),
    ("isup.type", "== \"CPG\""),
    ("isup.called", "== \"999\""),
    ("isup.calling", "== \"999\""),
    ("tcap.type", "== \"abort\""),
    ("tcap.otid", "== \"99\""),
    ("tcap.dtid", "== \"99\""),
    ("tcap.components", ""),
    ("operation", "== \"registerSS\""),
    ("error", "== \"systemFailure\""),
    ("context", "== \"anyTimeInfoEnquiryContext-v3\""),
    ("map.operation", "== \"registerSS\""),
    ("map.error", "== \"systemFailure\""),
    ("map.context", "== \"anyTimeInfoEnquiryContext-v3\""),
    ("cap.operation", "== \"initialDP\""),
    ("cap.error", "== \"systemFailure\""),
    ("cap.context", "== \"capssf-scfGenericAC\""),
    ("inap.operation", "== \"initialDP\""),
    ("inap.error", "== \"systemFailure\""),
    ("inap.context", ""),
    ("map", ""),
    ("cap", ""),
    ("inap", ""),
    ("map.imsi", "== \"999\""),
    ("map.requestedInfo", ""),
    ("map.vlrNumber", ""),
    ("cap.serviceKey", "== 77"),
    ("inap.serviceKey", "== 77"),
    ("sms.type", "== \"SMS-SUBMIT\""),
    ("sms.text", "contains \"never\""),
    ("sms.sender", "== \"999\""),
    ("sms.recipient", "== \"999\""),
    ("ussd", "contains \"never\""),
    ("sms", ""),
    ("sccp", ""),
    ("tcap", ""),
    ("m3ua.protocolData.sls", "== 77"),
];

/// Fields of Diameter.
const OF_DIAMETER: &[Row] = &[
    ("imsi", "== \"999\""),
    ("msisdn", "== \"999\""),
    ("diameter.result", "== 77"),
    ("diameter.Origin-Host", "== \"x\""),
    ("diameter.Visited-PLMN-Id", "== \"00f110\""),
    ("diameter.User-Name", "== \"999\""),
    ("diameter.Supported-Features.Feature-List-ID", "== 77"),
    ("diameter.Route-Record", "== \"x\""),
    ("sms.text", "contains \"never\""),
];

/// Fields of the header of Diameter, which every message has that is one.
const OF_HEADER: &[Row] = &[
    ("diameter.command", "== \"CER\""),
    ("diameter.application", "== 77"),
    ("diameter.hopByHop", "== 77"),
    ("diameter.endToEnd", "== 77"),
];

/// Whether it is a request, which the header says too.
const REQUEST: Row = ("diameter.request", "");

/// What is known beside the octets: never undecided, and missing here.
const OF_ENVELOPE: &[Row] = &[
    ("frame", "== 77"),
    ("time", "> \"2026-01-01\""),
    ("source", "== \"192.0.2.1\""),
    ("destination", "== \"192.0.2.1\""),
    ("address", "== \"192.0.2.1\""),
    ("source.port", "== 77"),
    ("destination.port", "== 77"),
    ("port", "== 77"),
];

fn test(row: &Row) -> String {
    format!("{} {}", row.0, row.1).trim().to_owned()
}

#[test]
fn every_field_of_the_language_is_asked_here() {
    let mut known: Vec<&str> = Vec::new();
    for (text, from, to) in [
        (LANGUAGE, "const IDENTITIES", "];"),
        (LANGUAGE, "const SHORT", "\n];"),
        (LANGUAGE, "const PARTS", "];"),
        (BESIDE, "const FIELDS", "];"),
    ] {
        let start = text.find(from).unwrap();
        let list = &text[start..start + text[start..].find(to).unwrap()];
        // A row begins with its name: `("name",`, on one line or on two.
        for row in list.split('(').skip(1) {
            let name = row.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
            known.extend(name);
        }
    }
    let asked: Vec<&str> =
        [OF_M3UA, OF_DIAMETER, OF_HEADER, &[REQUEST], OF_ENVELOPE].concat().iter().map(|row| row.0).collect();
    assert!(known.len() > 50, "{known:?}");
    for name in known {
        assert!(asked.contains(&name), "`{name}` is asked nowhere");
    }
}

#[test]
fn a_field_that_is_missing_is_missing() {
    // Everything was read of these, and none has a field as it is asked for.
    for row in OF_M3UA {
        let is_there =
            ["opc", "dpc", "sccp", "m3ua.protocolData.sls", "isup.type", "isup.circuit"].contains(&row.0);
        let messages = [release_complete(), subsystem_test()];
        for message in &messages {
            let plain = decided(Protocol::M3ua, &test(row), message);
            let not = decided(Protocol::M3ua, &format!("not ({})", test(row)), message);
            if row.1.is_empty() && (is_there || ["sccp.calling", "sccp.called", "sccp"].contains(&row.0)) {
                continue;
            }
            assert_eq!((plain, not), (PASSED, FULFILLED), "{row:?} of {message:02x?}");
        }
    }
    for row in OF_HEADER {
        let message = request(1, "mme.example", "001010123456789");
        assert_eq!(
            decided(Protocol::Diameter, &format!("not ({})", test(row)), &message),
            FULFILLED,
            "{row:?}"
        );
    }
    assert_eq!(decided(Protocol::M3ua, &format!("not {}", REQUEST.0), &release_complete()), FULFILLED);
    for row in OF_DIAMETER.iter().filter(|row| row.0.starts_with("diameter.")) {
        let message = request(1, "mme.example", "001010123456789");
        assert_eq!(decided(Protocol::Diameter, &test(row), &message), PASSED, "{row:?}");
        assert_eq!(
            decided(Protocol::Diameter, &format!("not ({})", test(row)), &message),
            FULFILLED,
            "{row:?}"
        );
    }
    for row in OF_ENVELOPE {
        let message = release_complete();
        assert_eq!(decided(Protocol::M3ua, &test(row), &message), PASSED, "{row:?}");
        assert_eq!(decided(Protocol::M3ua, &format!("not ({})", test(row)), &message), FULFILLED, "{row:?}");
    }
}

#[test]
fn a_field_that_was_not_read_is_undecided_and_its_rule_decides() {
    for row in OF_M3UA {
        // Nothing of the message was read behind the header of M3UA.
        for ask in [test(row), format!("not ({})", test(row))] {
            assert_eq!(decided(Protocol::M3ua, &ask, &cut()), UNDECIDED, "{ask}");
        }
    }
    // The AVPs behind the header are none.
    let mut broken = request(1, "mme.example", "001010123456789");
    broken[25..28].copy_from_slice(&[0xff; 3]);
    for row in OF_DIAMETER {
        for ask in [test(row), format!("not ({})", test(row))] {
            assert_eq!(decided(Protocol::Diameter, &ask, &broken), UNDECIDED, "{ask}");
        }
    }
    // What is above SCCP may be anything if nobody reads it.
    for name in ["imsi", "msisdn", "imei"] {
        let ask = format!("{name} == \"999\"");
        assert_eq!(decided(Protocol::M3ua, &ask, &nobodys()), UNDECIDED, "{ask}");
    }
}

#[test]
fn an_identity_behind_another_tag_is_found_and_a_broken_one_decides() {
    let home = "imsi starts_with \"00101\"";
    let message = |argument: &[u8]| udt("15550666666", "15550100200", &&begin(PSI, &ENQUIRY, argument)[..]);
    assert_eq!(decided(Protocol::M3ua, home, &message(&psi_argument())), FULFILLED);
    // The bypass of 2025: [0] as a high tag number, and padded.
    for tag in ["9f00", "9f8000"] {
        let argument = format!("30{:02x}{tag}0800010121436587f9a2028000", 13 + tag.len() / 2);
        assert_eq!(decided(Protocol::M3ua, home, &message(&common::hex(&argument))), FULFILLED, "{tag}");
    }
    // One in constructed octets is found, and may not be all.
    let constructed = message(&common::hex("3010a00a040800010121436587f9a2028000"));
    assert_eq!(decided(Protocol::M3ua, home, &constructed), FULFILLED);
    assert_eq!(decided(Protocol::M3ua, "imsi == \"999\"", &constructed), UNDECIDED);
    // One that is cut off is none that is read.
    let beyond = message(&common::hex("30028001"));
    for ask in [home.to_owned(), format!("not {home}"), "imsi == \"999\"".to_owned()] {
        assert_eq!(decided(Protocol::M3ua, &ask, &beyond), UNDECIDED, "{ask}");
    }
}

#[test]
fn what_may_hold_anything_decides_where_an_identity_is_asked_for() {
    // `*100#` of processUnstructuredSS-Request: everything was read, and a text is no IMSI that anybody could find.
    let ussd = begin(59, &[4, 0, 0, 1, 0, 19, 2], &common::hex("300a04010f0405aa180c3602"));
    let message = udt("15550666666", "15550100200", &&ussd[..]);
    assert_eq!(decided(Protocol::M3ua, "map.imsi == \"999\"", &message), PASSED);
    assert_eq!(decided(Protocol::M3ua, "imsi == \"999\"", &message), UNDECIDED);
    assert_eq!(decided(Protocol::M3ua, "unread", &message), FULFILLED);
    let request = request(1, "mme.example", "001010123456789");
    assert_eq!(decided(Protocol::Diameter, "diameter.User-Name == \"999\"", &request), PASSED);
    assert_eq!(decided(Protocol::Diameter, "imsi == \"999\"", &request), UNDECIDED);
    // An argument of nobody is another matter.
    let unknown = begin(99, &ENQUIRY, &common::hex("300404020101"));
    let message = udt("15550666666", "15550100200", &&unknown[..]);
    assert_eq!(decided(Protocol::M3ua, "opc == 77", &message), (Who::Default(true), "pass"));
}
