//! Expressions over messages: each kind of field with what decides it, and what leaves it undecided.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation
)]

use Verdict::{False, True, Undecided};
use sigcodec::{
    dissect::{Dissection, Start},
    wire::{
        Network,
        audit::{Flag, Flags},
        walk::{Field, Shape, Value, Visitor},
    },
};
use sigcodec_filter::{
    Envelope, Filter, MAX_DEPTH, MAX_FIELDS, MAX_LENGTH, MAX_TESTS, Reason, Rules, Set, Sets, Verdict,
};

/// updateLocation over M3UA, from +1 555 0100302.
const UPDATE_LOCATION: &str = "01000101000000ac00060008000000640210009a000008090000100b030200070980030e190b12060011045155100002000b12070011045155100003026c626a48043b0001066b1e281c060700118605010101a011600f80020780a1090607040000010001036c42a1400201010201023038040800010121436587f98107915155100003f10407915155100003f2a60e800204f08200a3028000850203f8ad0a800853968330653408190000";
/// processUnstructuredSS-Request `*100#`.
const USSD: &str = "010001010000007c00060008000000640210006c000008090000100b030200070980030e190b12060011045155100002000b12070011045155100003023e623c48043b0001066b1e281c060700118605010101a011600f80020780a1090607040000010013026c14a11202010102013b300a04010f0405aa180c3602";
/// provideSubscriberInfo with its IMSI behind a tag in the long form.
const HIDDEN_TAG: &str = "0100010100000084000600080000006402100071000008090000100b030200070980030e190b12070011045155100003020b12060011045155100066064362414804666666666b1e281c060700118605010101a011600f80020780a109060704000001001c036c19a117020101020146300f9f000800010121436587f9a2028000000000";

fn octets(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().map(|b| (b as char).to_digit(16).unwrap() as u8).collect();
    digits.chunks(2).map(|c| c[0] << 4 | c[1]).collect()
}

/// The octets of a vector.
fn vector(layer: &str, name: &str) -> Vec<u8> {
    let file = format!("{}/../vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(file).unwrap();
    let line = text.lines().find(|l| l.contains(&format!("\"name\":\"{name}\""))).unwrap();
    octets(line.split("\"hex\":\"").nth(1).unwrap().split('"').next().unwrap())
}

fn ulr() -> Vec<u8> {
    vector("diameter", "s6a_ulr")
}

fn sets() -> Sets {
    let mut sets = Sets::new();
    sets.insert("home", Set::parse("15550100*\n001010123456789").unwrap());
    sets.insert("numbers", Set::parse("6").unwrap());
    sets.insert("names", Set::parse("hl*").unwrap());
    sets.insert("abroad", Set::parse("4670*").unwrap());
    sets
}

#[track_caller]
fn ask_in(start: &str, octets: &[u8], expression: &str) -> Verdict {
    let filter = Filter::new(expression, &sets()).unwrap_or_else(|e| panic!("{e}"));
    let message = Dissection::new(Start::parse(start).unwrap(), octets, Network::Itu);
    let mut state = filter.state();
    let verdict = filter.evaluate(&message, Flags::NONE, &mut state);
    assert_eq!(
        filter.evaluate(&message, Flags::NONE, &mut state),
        verdict,
        "nothing is left over: {expression}"
    );
    if verdict == Undecided {
        assert!(filter.unread(&state).is_some(), "what was not read is told: {expression}");
    }
    verdict
}

#[track_caller]
fn holds(start: &str, octets: &[u8], rows: &[(Verdict, &str)]) {
    for (verdict, expression) in rows {
        assert_eq!(ask_in(start, octets, expression), *verdict, "{expression}");
    }
}

#[test]
fn fields_of_map_over_sccp() {
    holds(
        "m3ua",
        &octets(UPDATE_LOCATION),
        &[
            (True, "opc == 2057 and dpc == 4107"),
            (False, "opc > 2057"),
            (True, "opc >= 2057 && opc < 3000 || msisdn"),
            (True, "m3ua.routingContext and m3ua.routingContext == 100 and count(m3ua.routingContext) == 1"),
            (True, "sccp.returnOnError == true and not sccp.returnOnError == false"),
            (True, "sccp.type == \"UDT\""),
            (True, "sccp.type == 9"),
            (True, "sccp.called.ssn == 6 and sccp.called.ssn == \"hlr\" and sccp.called.ssn == \"6\""),
            (
                True,
                "sccp.called.ssn in $numbers and sccp.called.ssn in $names and sccp.called.ssn in {\"6\"}",
            ),
            (False, "sccp.called.ssn starts_with \"6\" or sccp.calling.ssn in $numbers"),
            (True, "sccp.calling.gt == \"15550100302\""),
            (True, "sccp.calling.gt in $home and not sccp.calling.gt in $abroad"),
            (True, "sccp.calling.gt in {\"1\", \"15550100302\"}"),
            (False, "sccp.calling.pc"),
            (True, "sccp.globalTitle.numberingPlan == \"isdnTelephony\""),
            (True, "tcap.type == \"begin\" and tcap.otid == \"3b000106\" and tcap.otid == 0x3b000106"),
            (False, "tcap.dtid or tcap.dtid == 1 or tcap.dtid in {1}"),
            (True, "map.operation == \"updateLocation\" and operation == 2"),
            (True, "map.operation == \"update-location\""),
            (False, "map.operation in {\"anyTimeInterrogation\", \"sendIMSI\"}"),
            (True, "map.operation starts_with \"update\""),
            (False, "cap.operation or map.error"),
            (True, "map.context == \"networkLocUpContext-v3\""),
            (True, "count(tcap.components) == 1"),
            (False, "count(tcap.components) > 1"),
            (True, "imsi == \"001010123456789\" and imsi starts_with \"00101\""),
            (True, "imsi in $home"),
            (True, "imsi.state == \"one\" and msisdn.state == \"absent\" and imei.state != \"absent\""),
            (True, "imsi != \"001010123456788\""),
            (True, "msisdn != \"1\""),
            (False, "all msisdn != \"1\""),
            (True, "all node starts_with \"1555\""),
            (False, "map.mscNumber.digits == sccp.calling.gt"),
            (True, "map.imsi == \"001010123456789\""),
            (False, "cap.iMSI"),
            (False, "diameter.Origin-Host"),
            (False, "any_flag() or any_flag(OpcodeGlobal) or unread"),
            (True, "tcap and sccp and not diameter"),
            (True, "map and not cap and not inap and not isup and not sms"),
            (False, "frame or time or source or destination or address or port or source.port == 1"),
        ],
    );
}

#[test]
fn errors_and_results() {
    let error = octets("640d4901016c08a306020101020101");
    holds(
        "tcap",
        &error,
        &[
            (True, "error == 1 and tcap.type == \"end\" and tcap.dtid == \"01\""),
            (False, "error == 34 or operation"),
        ],
    );
    holds(
        "diameter",
        &vector("diameter", "s6a_ula"),
        &[
            (True, "diameter.result == 2001 and diameter.result in {2001, 2002} and diameter.result < 3000"),
            (False, "diameter.result >= 3000 or diameter.result == \"5001\""),
            (True, "msisdn and diameter.command == \"ULA\""),
        ],
    );
}

#[test]
fn short_messages_and_ussd() {
    holds(
        "m3ua",
        &octets(USSD),
        &[
            (True, "ussd == \"*100#\" and ussd contains \"100\" and map.operation == 59"),
            (False, "sms.text or imsi == \"1\" and opc == 1"),
            // The text of USSD is not searched for identities.
            (Undecided, "imsi == \"1\""),
        ],
    );
    let deliver = vector("sms", "deliver");
    holds(
        "sms-mt",
        &deliver,
        &[
            (True, "sms.text and sms.sender and sms.type == \"SMS-DELIVER\""),
            (False, "sms.text contains \"no such words\""),
            (True, "sms and not tcap"),
        ],
    );
}

#[test]
fn fields_of_diameter() {
    holds(
        "diameter",
        &ulr(),
        &[
            (True, "diameter.command == \"ULR\" and diameter.command == \"update-location-request\""),
            (True, "diameter.command == 316 and diameter.application == 16777251"),
            (False, "diameter.command == \"ULA\""),
            (True, "diameter.Origin-Host ends_with diameter.Origin-Realm"),
            (False, "diameter.Origin-Realm ends_with diameter.Origin-Host"),
            (True, "diameter.Origin-Realm == diameter.Destination-Realm"),
            (True, "diameter.Origin-Realm ends_with \"3GPPnetwork.ORG\""),
            (True, "diameter.Auth-Application-Id"),
            (False, "diameter.Proxy-Info or diameter.result or diameter.Proxy-Info == 1"),
            (True, "diameter.Supported-Features.Feature-List-ID == 1 and diameter.Feature-List-ID in {1, 2}"),
            (True, "diameter.RAT-Type == \"EUTRAN\" or diameter.RAT-Type == 1004"),
            (True, "diameter.Terminal-Information.Software-Version"),
            (True, "count(diameter.Route-Record) == 1"),
            (True, "imsi.state == \"one\" and diameter.User-Name == imsi"),
            (True, "diameter.hopByHop == 0x11223344"),
            (True, "diameter.request and count(diameter.request) == 1"),
            (False, "not diameter.request"),
            (False, "map.operation or sccp.calling.gt in $home or tcap"),
            (Undecided, "diameter.Supported-Features == \"1\""),
        ],
    );
}

/// The R bit is known of every message with a header, and of no other.
#[test]
fn a_request_of_diameter() {
    let request = ulr();
    let mut answer = request.clone();
    answer[4] &= 0x7f;
    let mut broken = request.clone();
    broken[25..28].copy_from_slice(&[0xff; 3]);
    for (start, octets, verdict) in [
        ("diameter", &request[..], True),
        ("diameter", &answer, False),
        ("diameter", &broken, True),
        ("diameter", &request[..19], Undecided),
        ("tcap", &octets("64064904deadbeef"), False),
    ] {
        assert_eq!(ask_in(start, octets, "diameter.request"), verdict, "{start} {octets:02x?}");
    }
}

/// A parameter that stands alone is of its operation.
#[test]
fn a_parameter_alone() {
    let argument = octets("300e800800010121436587f9a2028000");
    holds(
        "map-arg:provideSubscriberInfo",
        &argument,
        &[
            (True, "map.operation == \"provideSubscriberInfo\" and operation starts_with \"provide\""),
            (False, "cap.operation"),
            (True, "imsi == \"001010123456789\""),
        ],
    );
}

/// The same messages with octets in them that cannot be read: what could stand there is neither there nor absent.
#[test]
fn what_was_not_read_decides_nothing() {
    let whole = octets(UPDATE_LOCATION);
    // The length of the IMSI has eight octets.
    let mut broken = whole.clone();
    let imsi = broken.windows(3).position(|w| w == [0x04, 0x08, 0x00]).unwrap();
    broken[imsi + 1] = 0x88;
    holds(
        "m3ua",
        &broken,
        &[
            (Undecided, "imsi == \"001010123456789\""),
            (Undecided, "imsi != \"001010123456789\""),
            (Undecided, "not imsi in $home"),
            (Undecided, "imsi starts_with \"00101\" and map.operation == \"updateLocation\""),
            (True, "imsi.state == \"undecodable\" and unread"),
            (False, "imsi.state == \"absent\""),
            (Undecided, "map.imsi == \"001010123456789\""),
            (True, "map.imsi"),
            (Undecided, "all imsi in $home"),
            (Undecided, "count(imsi) == 1"),
            // What stands below, and what was read, is decided.
            (True, "sccp.calling.gt in $home and map.operation == \"updateLocation\""),
            (False, "sccp.calling.gt == \"1\" or tcap.otid == 1 or map.operation == \"sendIMSI\""),
            (False, "diameter.User-Name == \"1\""),
            // Neither side of the other.
            (True, "imsi == \"1\" or opc == 2057"),
            (False, "imsi == \"1\" and opc == 1"),
        ],
    );
    // Cut in TCAP, in SCCP, and in M3UA.
    for (at, fields) in [
        (90, &["imsi == \"1\"", "map.operation == 1", "map.imsi", "operation"][..]),
        (
            55,
            &[
                "sccp.called.gt == \"1\"",
                "tcap.otid == 1",
                "imsi",
                "map.operation == 1",
                "any_flag(OpcodeGlobal)",
            ],
        ),
        (
            6,
            &[
                "opc == 1",
                "sccp.calling.gt == \"1\"",
                "tcap",
                "map.context",
                "imsi",
                "count(tcap.components) < 9",
            ],
        ),
    ] {
        for expression in fields {
            assert_eq!(ask_in("m3ua", &whole[..at], expression), Undecided, "{expression} of {at} octets");
        }
    }
    // A parameter that stands twice: which one a receiver takes is not known, nor what it has above.
    let mut longer = whole.clone();
    longer.extend([0, 6, 0, 8, 0, 0, 0, 0x65]);
    longer[7] += 8;
    holds(
        "m3ua",
        &longer,
        &[
            (Undecided, "sccp.calling.gt == \"1\""),
            (Undecided, "map.operation == \"sendIMSI\" or imsi == \"1\""),
            (True, "sccp.calling.gt in $home"),
            (False, "opc == 1"),
        ],
    );
    // A component that no table knows may be anything; a global code of one octet is what it hides.
    let mut unknown = whole.clone();
    let code = unknown.windows(3).position(|w| w == [0x02, 0x01, 0x02]).unwrap();
    unknown[code] = 6;
    holds(
        "m3ua",
        &unknown,
        &[(True, "map.operation == \"updateLocation\" and any_flag(OpcodeGlobal, TagHighFormForLowNumber)")],
    );
}

#[test]
fn what_was_not_read_of_diameter() {
    let mut broken = ulr();
    // Auth-Session-State, AVP 277, with five octets in the place of four.
    let at = broken.windows(8).position(|w| w == [0, 0, 1, 0x15, 0x40, 0, 0, 0x0c]).unwrap();
    broken[at + 7] = 0x0b;
    holds(
        "diameter",
        &broken,
        &[
            (Undecided, "diameter.Auth-Session-State == 1"),
            (False, "diameter.Origin-Host == \"x\""),
            (True, "diameter.command == \"ULR\""),
        ],
    );
    // An AVP that reaches beyond the message: everything behind it may be anything.
    let mut cut = ulr();
    cut[at + 7] = 0xff;
    cut[at + 6] = 0xff;
    holds(
        "diameter",
        &cut,
        &[
            (Undecided, "diameter.User-Name == \"1\""),
            (Undecided, "imsi == \"1\""),
            (True, "diameter.Session-Id"),
            (False, "diameter.command == \"ULA\""),
            (Undecided, "not diameter.Destination-Realm in $home"),
        ],
    );
    assert_eq!(ask_in("diameter", &ulr()[..12], "diameter.command == \"ULR\""), Undecided);
}

#[test]
fn an_evasion_is_seen() {
    holds(
        "m3ua",
        &octets(HIDDEN_TAG),
        &[
            (True, "any_flag(TagHighFormForLowNumber) and imsi in $home and not sccp.calling.gt == \"1\""),
            (True, "any_flag()"),
        ],
    );
}

/// What is odd about how a message came counts as the rest.
#[test]
fn flags_of_the_carrier() {
    let filter = Filter::new("any_flag(PpidUnexpected)", &Sets::new()).unwrap();
    let octets = octets(USSD);
    let message = Dissection::new(Start::parse("m3ua").unwrap(), &octets, Network::Itu);
    let mut carried = Flags::NONE;
    carried.insert(Flag::PpidUnexpected);
    assert_eq!(filter.evaluate(&message, carried, &mut filter.state()), True);
    assert_eq!(filter.evaluate(&message, Flags::NONE, &mut filter.state()), False);
}

#[test]
fn errors_point_at_the_character() {
    for (text, at, said) in [
        ("", 0, "expected a field"),
        ("imsi ==", 7, "expected a text in quotes, a number"),
        ("imsi == 101", 8, "expected a text in quotes"),
        ("imsi = \"1\"", 5, "expected `==`"),
        ("  imzi == \"1\"", 2, "`imzi` is no field"),
        ("imsi == \"1\" opc == 1", 12, "expected `and`, `or` or the end"),
        ("(opc == 1", 9, "expected `)`"),
        ("opc == \"abc", 7, "expected a text that ends"),
        ("opc == 1x", 7, "expected a number of 64 bits"),
        ("opc == 99999999999999999999999", 7, "expected a number of 64 bits"),
        ("sccp.calling.gt in $nowhere", 19, "`$nowhere` is no set that was given"),
        ("sccp.calling.gt in \"1\"", 19, "expected `$`"),
        ("any_flag(TagPaded)", 9, "`TagPaded` is no flag"),
        ("map.operation == \"anyTimeInterogation\"", 17, "is no operation"),
        ("map.operation in {\"sendIMSI\", \"x\"}", 30, "`x` is no operation"),
        ("map.error == \"x\"", 13, "`x` is no error"),
        ("map.context == \"x\"", 15, "`x` is no application context"),
        ("map.imzi", 0, "`imzi` is no member of a parameter"),
        ("diameter.Orign-Host", 0, "`Orign-Host` is no AVP"),
        ("diameter.command == \"ULX\"", 20, "`ULX` is no command"),
        ("diameter.RAT-Type == \"5G\"", 21, "`5G` is no value of this AVP"),
        (
            "tcap.type == \"begn\"",
            13,
            "`begn` is no value of this field (known: unidirectional, begin, end, continue, abort",
        ),
        ("tcap.type in {\"begin\", \"x\"}", 23, "`x` is no value of this field"),
        ("sccp.type != \"UDX\"", 13, "(known: UDT, "),
        ("sccp.called.ssn == \"hrl\"", 19, "hlr, "),
        ("isup.type == \"IAN\"", 13, "IAM, "),
        ("m3ua.messageType == \"DTA\"", 20, "DATA, "),
        ("m3ua.trafficModeType == \"x\"", 24, "`x` is no value of this field"),
        ("diameter.application == \"3GPP S6\"", 24, "S6a"),
        ("diameter.result == \"DIAMETER_SUCESS\"", 19, "DIAMETER_SUCCESS"),
        ("sms.type == \"SMS-DELIVERY\"", 12, "SMS-DELIVER"),
        ("map.requestedDomain == \"x\"", 23, "`x` is no value of this field (known: csDomain, psDomain)"),
        ("map.operation == \"updateLocatoin\"", 17, "(known: updateLocation, "),
        ("diameter.command == \"ULX\"", 20, "ULR"),
        ("frame == \"1\"", 9, "expected a number"),
        ("time > \"yesterday\"", 7, "`yesterday` is no time"),
        ("time starts_with \"2026\"", 17, "times are compared by"),
        ("time in $home", 8, "times are compared by"),
        ("source == \"192.0.2\"", 10, "`192.0.2` is no address"),
        ("source == 1", 10, "expected a text in quotes"),
        ("source < \"192.0.2.0/24\"", 9, "expected a number or a field"),
        ("diameter.foo", 0, "`foo` is no AVP"),
        ("imsi.state == \"gone\"", 14, "`gone` is no state"),
        ("count(imsi)", 11, "expected `==`"),
        ("count(imsi) in 1", 12, "expected a comparison with a number"),
        ("not", 3, "expected a field"),
        ("imsi < \"1\"", 7, "expected a number or a field"),
        ("opc contains 1", 13, "expected a text in quotes or a field"),
        ("ü", 0, "expected a field, a literal"),
        ("msisdn == \"ü\" ü", 14, "expected a field, a literal"),
        ("sccp..gt", 0, "is no field"),
    ] {
        let error = Filter::new(text, &Sets::new()).expect_err(text);
        assert_eq!(error.at, at, "{text}: {error}");
        let shown = error.to_string();
        assert!(shown.contains(said), "{text}: {shown}");
        let mark = shown.lines().last().unwrap();
        assert_eq!(mark.chars().count(), at + 3, "{shown}");
    }
}

/// Words in any order: refused at a place in the text, or answered.
#[test]
fn words_in_any_order() {
    let words: Vec<&str> = "( ) ! not and or && || == != < <= > >= in starts_with ends_with contains all count ( ) any_flag ( \
        OpcodeGlobal , ) unread imsi imsi.state opc sccp.calling.gt tcap.components map.operation diameter.Origin-Host \
        diameter.Route-Record sms.text \"1\" \"updateLocation\" \"ULR\" \"one\" 1 0x10 -1 true false $home { , } $x 1x \\ ü"
        .split_whitespace()
        .collect();
    let (mut random, mut read) = (1u64, 0);
    let mut next = |below: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) as usize % below
    };
    let messages = [("m3ua", octets(UPDATE_LOCATION)), ("m3ua", octets(HIDDEN_TAG)), ("diameter", ulr())];
    for _ in 0..40_000 {
        let length = 1 + next(9);
        let text = (0..length).map(|_| words[next(words.len())]).collect::<Vec<_>>().join(" ");
        match Filter::new(&text, &sets()) {
            Err(e) => assert!(e.at <= text.chars().count() && !e.to_string().is_empty(), "{text}"),
            Ok(_) => {
                read += 1;
                for (start, octets) in &messages {
                    ask_in(start, octets, &text);
                    ask_in(start, &octets[..octets.len() / 2], &text);
                }
            }
        }
    }
    assert!(read > 200, "{read} expressions");
}

#[test]
fn size_and_depth_are_bounded() {
    let reason = |text: &str| Filter::new(text, &Sets::new()).map(|_| ()).map_err(|e| e.reason);
    let deep = |n: usize| format!("{}opc{}", "(".repeat(n), ")".repeat(n));
    assert_eq!(reason(&deep(MAX_DEPTH - 1)), Ok(()));
    assert_eq!(reason(&deep(MAX_DEPTH)), Err(Reason::TooDeep));
    assert_eq!(reason(&"!".repeat(MAX_LENGTH)), Err(Reason::TooDeep));
    assert_eq!(reason(&" ".repeat(MAX_LENGTH + 1)), Err(Reason::TooLong));
    let many = |n: usize| vec!["opc"; n].join(" or ");
    assert_eq!(reason(&many(MAX_TESTS)), Ok(()));
    assert_eq!(reason(&many(MAX_TESTS + 1)), Err(Reason::TooManyTests));
    assert_eq!(reason(&format!("opc in {{{}1}}", "1,".repeat(MAX_TESTS))), Err(Reason::TooManyTests));
    let fields = |n: usize| (0..n).map(|i| format!("sccp.f{i}")).collect::<Vec<_>>().join(" or ");
    assert_eq!(reason(&fields(MAX_FIELDS)), Ok(()));
    assert_eq!(reason(&fields(MAX_FIELDS + 1)), Err(Reason::TooManyFields));
}

#[test]
fn evaluation_takes_no_memory() {
    let text = "map.operation == \"updateLocation\" and imsi in $home and count(tcap.components) == 1 \
        and sccp.calling.gt starts_with sccp.called.gt or any_flag() or diameter.Origin-Host == \"x\" or sms.text contains \"x\"";
    let filter = Filter::new(text, &sets()).unwrap();
    let mut state = filter.state();
    for (start, octets) in [("m3ua", octets(UPDATE_LOCATION)), ("m3ua", octets(USSD)), ("diameter", ulr())] {
        let message = Dissection::new(Start::parse(start).unwrap(), &octets, Network::Itu);
        let taken = allocation_counter::measure(|| {
            filter.evaluate(&message, Flags::NONE, &mut state);
        });
        assert_eq!(taken.count_total, 0, "{start}");
    }
}

/// More values than are kept leave a test undecided that none of them meets.
#[test]
fn a_flood_of_values_hides_nothing() {
    let mut flood = ulr();
    let record = flood.windows(4).position(|w| w == [0, 0, 1, 0x1a]).unwrap();
    let one = flood[record..].to_vec();
    for _ in 0..200 {
        flood.extend(&one);
    }
    let last = flood.len() - one.len() + 8;
    flood[last] = b'X';
    let length = (flood.len() as u32).to_be_bytes();
    flood[1..4].copy_from_slice(&length[1..]);
    holds(
        "diameter",
        &flood,
        &[
            (Undecided, "diameter.Route-Record starts_with \"X\""),
            (True, "count(diameter.Route-Record) == 201"),
            (True, "diameter.Route-Record starts_with \"dra01\""),
        ],
    );
}

#[test]
fn fields_that_no_message_had_are_told() {
    let filter = Filter::new("sccp.mistaken == 1 or opc == 1", &Sets::new()).unwrap();
    let octets = octets(USSD);
    let mut state = filter.state();
    filter.evaluate(
        &Dissection::new(Start::parse("m3ua").unwrap(), &octets, Network::Itu),
        Flags::NONE,
        &mut state,
    );
    assert_eq!(filter.never_seen(&state).collect::<Vec<_>>(), ["sccp.mistaken"]);
}

/// Every name that a table has can be asked for.
#[test]
fn each_name_of_the_tables_is_known() {
    use sigcodec::{diameter, layers};
    let new =
        |text: &str| Filter::new(text, &Sets::new()).map(|_| ()).unwrap_or_else(|e| panic!("{text}: {e}"));
    for def in diameter::STANDARD.defs() {
        new(&format!("diameter.{}", def.name));
        for (n, name) in def.values.iter().take(2) {
            new(&format!("diameter.{} == \"{name}\" or diameter.{} == {n}", def.name, def.name));
        }
    }
    for (_, command) in diameter::command::all() {
        new(&format!("diameter.command in {{\"{}\", \"{}\"}}", command.name, command.abbreviation));
    }
    for flag in Flag::ALL {
        new(&format!("any_flag({})", flag.name()));
    }
    for layer in layers::LAYERS {
        new(layer.name);
    }
    new("sms");
    for user in layers::USERS {
        new(user.name);
        let protocol = user.protocol.unwrap();
        for o in protocol.operations().iter().flat_map(|t| t.defs()) {
            new(&format!("{}.operation == \"{}\" and operation == {}", user.name, o.name, o.code));
        }
        for e in protocol.errors().iter().flat_map(|t| t.defs()) {
            new(&format!("{}.error == \"{}\" or error == \"{}\"", user.name, e.name, e.name));
        }
        for c in protocol.contexts().iter().flat_map(|t| t.defs()) {
            new(&format!("{}.context == \"{}\"", user.name, c.name));
        }
    }
}

/// Without a context the argument is read as what fits best; a member that another form has is asked as well.
#[test]
fn a_parameter_that_no_context_explains() {
    // updateLocation in a Continue without dialogue portion, over the subsystem of the HLR.
    let invoke = "6c42a1400201010201023038040800010121436587f98107915155100003f10407915155100003f2a60e800204f08200a3028000850203f8ad0a80085396833065340819";
    let tcap = format!("654a480101490102{invoke}");
    let octets = octets(&tcap);
    holds(
        "tcap",
        &octets,
        &[
            (True, "any_flag(ContextInferred) and map.imsi == \"001010123456789\" and count(map.imsi) == 1"),
            (True, "map.operation == \"updateLocation\""),
            (False, "map.context == \"networkLocUpContext-v3\""),
        ],
    );
}

/// Several expressions look at a message once, and each answers for itself.
#[test]
fn rules() {
    let mut rules = Rules::new();
    let sets = sets();
    assert_eq!(rules.add("map.operation == \"updateLocation\" and not imsi in $home", &sets), Ok(0));
    let refused = rules.add("sccp.calling.gt in $home and any_flag(Nonsense)", &sets).map_err(|e| e.at);
    assert_eq!(refused, Err(38));
    assert_eq!(rules.add("sccp.calling.gt in $home", &sets), Ok(1));
    assert_eq!(rules.add("imei == \"1\"", &sets), Ok(2));
    let mut state = rules.state();
    let mut broken = octets(UPDATE_LOCATION);
    let length = broken.windows(3).position(|w| w == [0x04, 0x08, 0x00]).unwrap() + 1;
    for (octet, verdicts) in [(0x08, [False, True, False]), (0x88, [Undecided, True, Undecided])] {
        broken[length] = octet;
        let message = Dissection::new(Start::parse("m3ua").unwrap(), &broken, Network::Itu);
        let taken = allocation_counter::measure(|| rules.take(&message, Flags::NONE, &mut state));
        assert_eq!(taken.count_total, 0);
        assert_eq!([0, 1, 2].map(|n| rules.verdict(n, &state)), verdicts);
    }
    assert_eq!(rules.unread(0, &state).map(|(field, _)| field), Some("imsi"));
    assert_eq!(rules.unread(2, &state).map(|(field, _)| field), Some("imei"));
    assert_eq!(rules.verdict(3, &state), Undecided);
}

/// What is known of a message beside its octets.
#[test]
fn where_a_message_stands() {
    let octets = octets(UPDATE_LOCATION);
    let mut envelope = Envelope::from(Flags::NONE);
    envelope.frame = Some(12);
    envelope.time = Some(1_767_225_600_500_000_000);
    envelope.ends = Some([("192.0.2.1".parse().unwrap(), 2905), ("2001:db8::2".parse().unwrap(), 3868)]);
    let message = Dissection::new(Start::parse("m3ua").unwrap(), &octets, Network::Itu);
    for (verdict, text) in [
        (True, "frame == 12 and frame > 11 and frame in {1, 12} and not frame < 12 and frame"),
        (True, "time == \"2026-01-01T00:00:00.5Z\" and time >= \"2026-01-01\" and time > 1767225600"),
        (True, "time < \"2026-01-01 00:00:00.500000001\" and time == \"2026-01-01T01:00:00.5+01:00\""),
        (False, "time < \"2026-01-01\" or time != \"2026-01-01T00:00:00.5Z\" or time in {\"2026-01-01\"}"),
        (True, "source == \"192.0.2.1\" and source == \"192.0.2.1:2905\" and source in {\"192.0.2.0/24\"}"),
        (True, "source == \"192.0.2.0/24\" and source != \"192.0.3.0/24\" and source starts_with \"192.0.\""),
        (False, "source == \"192.0.2.1:3868\" or source == \"2001:db8::2\" or source.port == 3868"),
        (True, "destination == \"2001:DB8:0::2\" and destination == \"[2001:db8::2]:3868\""),
        (True, "destination == \"2001:db8::2:3868\" and destination == \"2001:db8::/32\""),
        (True, "address == \"192.0.2.1\" and address == \"2001:db8::2\" and count(address) == 2"),
        (True, "port == 2905 and port == 3868 and destination.port == 3868 and source in $nodes"),
        (False, "source == destination or port == 1"),
    ] {
        let mut sets = sets();
        sets.insert("nodes", Set::parse("192.0.2.1").unwrap());
        let filter = Filter::new(text, &sets).unwrap_or_else(|e| panic!("{e}"));
        let mut state = filter.state();
        let taken = allocation_counter::measure(|| {
            assert_eq!(filter.evaluate(&message, envelope, &mut state), verdict, "{text}");
        });
        assert_eq!(taken.count_total, 0, "{text}");
    }
    // What no octet hides is never undecided.
    let filter = Filter::new("frame == 13", &Sets::new()).unwrap();
    let broken = Dissection::new(Start::parse("m3ua").unwrap(), &octets[..20], Network::Itu);
    assert_eq!(filter.evaluate(&broken, envelope, &mut filter.state()), False);
}

/// A layer, or a user of TCAP, alone: it is there.
#[test]
fn layers_that_are_there() {
    let error = octets("640d4901016c08a306020101020101");
    // Nothing says whose error that is.
    holds("tcap", &error, &[(True, "tcap and map.error == 1 or tcap"), (False, "sccp or isup or diameter")]);
    let dialogue_alone = octets(
        "6223480101 6b1e281c060700118605010101a011600f80020780a109060704000001001c03"
            .replace(' ', "")
            .as_str(),
    );
    holds("tcap", &dialogue_alone, &[(True, "map and not operation"), (False, "cap or inap")]);
    holds("diameter", &ulr(), &[(True, "diameter"), (False, "map or sccp or tcap")]);
    // A component that cannot be read may be anybody's.
    let broken = octets("620a4801016c05a1800201");
    holds("tcap", &broken, &[(Undecided, "map"), (Undecided, "cap or sms"), (True, "tcap or map")]);
    holds(
        "map-arg:updateLocation",
        &octets(
            "3038040800010121436587f98107915155100003f10407915155100003f2a60e800204f08200a3028000850203f8ad0a80085396833065340819",
        ),
        &[(True, "map"), (False, "cap or tcap")],
    );
}

/// Numbers of 64 bits are numbers as others are.
#[test]
fn numbers_of_64_bits() {
    // CCR with CC-Total-Octets 4294967296.
    let octets = octets("0100002480000110000000040000000100000002000001a5000000100000000100000000");
    holds(
        "diameter",
        &octets,
        &[
            (True, "diameter.CC-Total-Octets == 4294967296 and diameter.CC-Total-Octets > 5"),
            (False, "diameter.CC-Total-Octets < 5"),
        ],
    );
}

/// Names that messages have are names that the tables have.
#[test]
fn named_values_of_all_vectors_can_be_asked_for() {
    struct Names<'u> {
        user: Option<&'u str>,
        path: Vec<String>,
        asked: std::collections::BTreeSet<(String, String)>,
    }
    impl Visitor for Names<'_> {
        fn begin(&mut self, field: Field<'_>, _: Shape) {
            self.path.push(field.name.to_owned());
        }
        fn end(&mut self) {
            self.path.pop();
        }
        fn value(&mut self, field: Field<'_>, value: Value<'_>) {
            let (Value::Named(_, Some(name)) | Value::Ranged(_, name)) = value else { return };
            let root = self.path.first().map_or("", String::as_str);
            let layer = match self.user {
                Some(user) if root == "tcap" && self.path.iter().any(|p| p == "components") => user,
                _ => root,
            };
            let field = format!("{layer}.{}", field.name);
            // Short names stand for other fields.
            if field != format!("{layer}.type") {
                self.asked.insert((field, name.to_owned()));
            }
        }
        fn fault(&mut self, _: Field<'_>, _: &[u8], _: sigcodec::wire::Error) {}
    }
    let mut names = Names { user: None, path: Vec::new(), asked: Default::default() };
    let folder = format!("{}/../vectors", env!("CARGO_MANIFEST_DIR"));
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        let layer = file.file_stem().unwrap().to_string_lossy().into_owned();
        for line in std::fs::read_to_string(&file).unwrap_or_default().lines() {
            let hex = line.split("\"hex\":\"").nth(1).and_then(|l| l.split('"').next());
            let (Some(hex), Ok(start)) = (hex, Start::parse(&layer)) else { continue };
            let octets = octets(hex);
            let message = Dissection::new(start, &octets, Network::Itu);
            let user = message.frame().and_then(|f| f.components().flatten().find_map(|c| c.protocol()));
            names.user = user.map(|p| p.layer().name());
            names.path.clear();
            message.walk(&mut names);
        }
    }
    names.asked.retain(|(field, _)| Filter::new(field, &Sets::new()).is_ok());
    assert!(names.asked.len() > 150, "{}", names.asked.len());
    for (field, name) in &names.asked {
        let text = format!("{field} == \"{name}\"");
        Filter::new(&text, &Sets::new()).unwrap_or_else(|e| panic!("{e}"));
    }
}
