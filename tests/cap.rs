//! CAP and INAP in all layers: what says which of them a message is of, and what is told of it.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    cap::operations::InitialDp,
    inspect::{Inspection, State},
    rose::{Bound, Protocol},
    screen::{Found, Kind, Report, Summary, identities_of},
    stack::Frame,
    wire::{
        Error, Kind as Refused, Layer,
        audit::{Finding, Flag},
        walk::{Field, Shape, Value, Visitor},
    },
};

/// Names and values as they are told; a container has none.
#[derive(Default)]
struct Values(Vec<(String, String)>);
impl Visitor for Values {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.0.push((field.name.to_owned(), String::new()));
    }
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push((field.name.to_owned(), value.to_string()));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.0.push((field.name.to_owned(), format!("! {error}")));
    }
}

fn octets(hex: &str) -> Vec<u8> {
    let hex: String = hex.split_whitespace().collect();
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect()
}
fn message(name: &str) -> Vec<u8> {
    let path = format!("{}/benches/messages/{name}.hex", env!("CARGO_MANIFEST_DIR"));
    octets(std::fs::read_to_string(path).unwrap().trim())
}
/// An element of one octet of tag and a short or one-octet length.
fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    let n = u8::try_from(body.len()).unwrap();
    let length: &[u8] = if n < 128 { &[n] } else { &[0x81, n] };
    [&[tag][..], length, &body].concat()
}
fn invoke(id: u8, code: u8, argument: &[u8]) -> Vec<u8> {
    tlv(0xa1, &[&[2, 1, id, 2, 1, code], argument])
}
fn dialogue(pdu: u8, oid: &[u8]) -> Vec<u8> {
    let pdu = tlv(pdu, &[&[0x80, 2, 7, 0x80], &tlv(0xa1, &[&tlv(6, &[oid])])]);
    tlv(0x6b, &[&tlv(0x28, &[&[6, 7, 0, 0x11, 0x86, 5, 1, 1, 1], &tlv(0xa0, &[&pdu])])])
}
/// A Begin with these components and, with a context, an AARQ.
fn begin(context: Option<&[u8]>, components: &[&[u8]]) -> Vec<u8> {
    let dialogue = context.map(|oid| dialogue(0x60, oid)).unwrap_or_default();
    tlv(0x62, &[&[0x48, 4, 0, 0, 0, 1], &dialogue, &tlv(0x6c, components)])
}
/// A Continue without dialogue portion.
fn continuing(components: &[&[u8]]) -> Vec<u8> {
    tlv(0x65, &[&[0x48, 4, 0, 0, 0, 2, 0x49, 4, 0, 0, 0, 1], &tlv(0x6c, components)])
}
/// A UDT between two subsystems.
fn udt(called: u8, calling: u8, data: &[u8]) -> Vec<u8> {
    [&[9, 0, 3, 5, 7, 2, 0x42, called, 2, 0x42, calling, u8::try_from(data.len()).unwrap()][..], data]
        .concat()
}
/// Protocol and operation of each component.
fn read(frame: &Frame<'_>) -> Vec<(&'static str, &'static str)> {
    let all = frame.components().map(Result::unwrap);
    all.map(|c| (c.protocol().map_or("", |p| p.name()), c.operation().map_or("", |o| o.name))).collect()
}
fn flags(frame: &Frame<'_>) -> Vec<Flag> {
    let mut out = vec![];
    frame.audit(&mut |f: Finding| out.push(f.flag));
    out
}

const CAP_V2: [u8; 7] = [4, 0, 0, 1, 0, 50, 1];
const CAP_V4: [u8; 7] = [4, 0, 0, 1, 23, 3, 4];
const ENQUIRY: [u8; 7] = [4, 0, 0, 1, 0, 28, 3];
/// 1.2.826.0.1249.51.1 with three arcs behind it: a context of CS1+.
const CS1_PLUS: [u8; 11] = [0x2a, 0x86, 0x3a, 0, 0x89, 0x61, 0x33, 1, 1, 1, 1];

/// requestReportBCSMEvent (oAnswer, oDisconnect), applyCharging (3 minutes) and continue: how a call of a prepaid
/// subscriber goes on.
fn pair() -> [Vec<u8>; 3] {
    [
        invoke(1, 23, &octets("3012 a010 3006 800107 810101 3006 800109 810100")),
        invoke(2, 35, &octets("300d 8006 a004 80020708 a203 800101")),
        invoke(3, 31, &[]),
    ]
}

/// provideSubscriberInfo of MAP.
fn enquiry() -> Vec<u8> {
    invoke(4, 70, &octets("300e 8008 00010100000000f0 a202 8000"))
}

#[test]
fn a_begin_is_read_in_its_context() {
    for (name, context) in [("idp2", "CAP-v2-gsmSSF-to-gsmSCF-AC"), ("idp4", "capssf-scfGenericAC")] {
        let octets = message(&format!("{name}.m3ua"));
        let frame = Frame::from_m3ua(&octets);
        assert_eq!(read(&frame), [("CAP", "initialDP")]);
        let component = frame.components().next().unwrap().unwrap();
        assert_eq!((component.context().unwrap().name, component.is_inferred()), (context, false));
        assert_eq!(flags(&frame), [], "{name}");
        frame.check(&mut |e| panic!("{name}: {e}"));
        // The form is that of its phase.
        let edition = component.operation().unwrap().edition.name;
        assert_eq!(edition, if name == "idp4" { "TS 29.078" } else { "GSM 09.78" });
        assert!(component.argument::<InitialDp>().unwrap().is_some());
    }
}

/// The code of an operation is no other protocol's, and what its argument is not says so as its own layer.
#[test]
fn an_argument_is_asked_for_as_that_of_its_protocol() {
    use sigcodec::map::operations::ProvideSubscriberInfo;
    let of = |context: &[u8], code: u8| {
        let octets = begin(Some(context), &[&invoke(1, code, &[0x30, 0])]);
        let component = Frame::from_tcap(&octets).components().next().unwrap().unwrap();
        let cap = component.argument::<InitialDp>().map(|a| a.is_some()).map_err(|e| e.layer());
        let map = component.argument::<ProvideSubscriberInfo>().map(|a| a.is_some()).map_err(|e| e.layer());
        (cap, map)
    };
    assert_eq!(of(&CAP_V4, 0), (Err(Layer::Cap), Ok(false)));
    assert_eq!(of(&ENQUIRY, 70), (Ok(false), Err(Layer::Map)));
    // Code 70 of CAP is activityTestGPRS.
    assert_eq!(of(&CAP_V4, 70), (Ok(false), Ok(false)));
}

/// What the dialogue carries beside its components is of CAP too: the numbers of a packet session, and why it ends.
#[test]
fn the_user_information_of_a_dialogue_is_told_and_judged() {
    let with = |message: u8, pdu: &[u8], syntax: &[u8], value: &[u8]| {
        let external = tlv(0x28, &[&tlv(6, &[syntax]), &tlv(0xa0, &[value])]);
        let pdu = tlv(pdu[0], &[&pdu[1..], &tlv(0xbe, &[&external])]);
        let syntax = [6, 7, 0, 0x11, 0x86, 5, 1, 1, 1];
        let portion = tlv(0x6b, &[&tlv(0x28, &[&syntax, &tlv(0xa0, &[&pdu])])]);
        let id = if message == 0x62 { [0x48, 4, 0, 0, 0, 1] } else { [0x49, 4, 0, 0, 0, 1] };
        tlv(message, &[&id, &portion])
    };
    let told = |octets: &[u8]| {
        let frame = Frame::from_tcap(octets);
        let (mut kinds, mut values) = (vec![], Values::default());
        frame.check(&mut |e| kinds.push((e.layer(), e.kind())));
        frame.walk(&mut values);
        (kinds, flags(&frame), values.0)
    };
    // cap3-gprssf-scfAC.
    let request = [&[0x60, 0x80, 2, 7, 0x80][..], &tlv(0xa1, &[&[6, 7, 4, 0, 0, 1, 21, 3, 50]])].concat();
    let numbers = |destination: u8| octets(&format!("300a a003 0201{destination:02x} a103 020102"));
    let references = [4, 0, 0, 1, 1, 5, 2];

    let (kinds, odd, values) = told(&with(0x62, &request, &references, &numbers(1)));
    assert_eq!((kinds, odd), (vec![], vec![]));
    let at = "cAP-GPRS-ReferenceNumber";
    let from = values.iter().position(|(name, _)| name == at).unwrap();
    let told_of: Vec<_> = values[from..].iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let [reference, number] = ["destinationReference", "originationReference"];
    assert_eq!(told_of, [(at, ""), (reference, ""), ("number", "1"), (number, ""), ("number", "2")]);
    // Below the range.
    let (kinds, odd, _) = told(&with(0x62, &request, &references, &numbers(0xff)));
    assert_eq!(kinds, [(Layer::Cap, Refused::Value)]);
    assert_eq!(odd, [Flag::IntegerNegative]);

    let abort = [&[0x64][..], &[0x80, 1, 0]].concat();
    let reason = |n: u8| told(&with(0x67, &abort, &[4, 0, 0, 1, 1, 2, 2], &[10, 1, n]));
    let (kinds, odd, values) = reason(5);
    assert_eq!((kinds, odd), (vec![], vec![]));
    assert!(values.contains(&("cAP-U-ABORT-REASON".into(), "congestion (5)".into())), "{values:?}");
    let (kinds, ..) = reason(9);
    assert_eq!(kinds, [(Layer::Cap, Refused::Enumerated)]);
}

/// A context below the arcs of INAP that no table has is one of INAP all the same: of Q.1228, CS-2, too.
#[test]
fn a_context_that_no_table_has_says_whose_it_is() {
    for context in
        [&[4, 0, 1, 1, 1, 9, 0][..], &[4, 0, 1, 1, 0, 3, 0], &[0, 17, 0x89, 0x4c, 3, 4, 0], &CS1_PLUS]
    {
        // Code 2 is updateLocation in MAP.
        let octets = begin(Some(context), &[&invoke(1, 2, &octets("3003 800101"))]);
        let frame = Frame::from_tcap(&octets);
        let component = frame.components().next().unwrap().unwrap();
        assert_eq!(component.protocol().map(|p| p.layer()), component.operation().map(|o| o.edition.layer));
        assert!(component.protocol().is_none_or(|p| p.layer() == Layer::Inap), "{context:?}");
        assert!(flags(&frame).contains(&Flag::AcUnknown));
        assert!(!flags(&frame).contains(&Flag::AcLooksLikeMap), "{context:?}");
    }
}

/// What is of CAP or INAP is not read as MAP where nothing says MAP: without context, in one of nobody, from and to any
/// subsystem but those of MAP, and as argument, result or error.
#[test]
fn nothing_of_the_in_is_named_as_map() {
    let contexts = [None, Some(&[0x88, 0x37, 1][..]), Some(&[0x2b, 12, 2, 0x88, 0x53, 3, 66, 1])];
    let mut read = 0;
    for layer in ["cap", "inap"] {
        let path = format!("{}/vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR"));
        for line in std::fs::read_to_string(path).unwrap().lines() {
            let text = |name: &str| {
                Some(line.split(&format!("\"{name}\": \"")).nth(1)?.split('"').next()?.to_owned())
            };
            let (Some(parameter), Some(hex)) = (text("parameter"), text("hex")) else { continue };
            let mut parts = parameter.split(':');
            let kind = parts.next().unwrap();
            let code: u8 = parts.next_back().unwrap().parse().unwrap();
            let value = octets(&hex);
            let component = match kind {
                "arg" => [&[0xa1][..], &long(&[&[2, 1, 1, 2, 1, code][..], &value].concat())].concat(),
                "res" => {
                    let sequence = [&[0x30][..], &long(&[&[2, 1, code][..], &value].concat())].concat();
                    [&[0xa2][..], &long(&[&[2, 1, 1][..], &sequence].concat())].concat()
                }
                "err" => [&[0xa3][..], &long(&[&[2, 1, 1, 2, 1, code][..], &value].concat())].concat(),
                _ => continue,
            };
            for (context, called) in
                contexts.into_iter().flat_map(|c| [0, 146, 241, 254].map(|called| (c, called)))
            {
                let dialogue = context.map(|oid| dialogue(0x60, oid)).unwrap_or_default();
                let components = [&[0x6c][..], &long(&component)].concat();
                let body = [&[0x48, 4, 0, 0, 0, 1][..], &dialogue, &components].concat();
                let begin = [&[0x62][..], &long(&body)].concat();
                let frame = Frame::from_tcap(&begin);
                let parties = [7, 0, 8, 0, 9, 0, 0, 0, 2, 0x42, called, 2, 0x42, 6];
                let length = u16::try_from(begin.len()).unwrap().to_le_bytes();
                let ludt = [&[0x13, 0, 15][..], &parties, &length, &begin].concat();
                let over_sccp = Frame::from_sccp(&ludt);
                for frame in [frame, over_sccp] {
                    let component = frame.components().next().unwrap().unwrap();
                    let protocol = component.protocol().map(|p| p.name());
                    assert_ne!(protocol, Some("MAP"), "{layer} {parameter} {context:?} {called}");
                    read += usize::from(protocol.is_some());
                }
            }
        }
    }
    assert!(read > 5_000, "{read}");
}
/// A length in its shortest form, and the octets.
fn long(body: &[u8]) -> Vec<u8> {
    let n = u16::try_from(body.len()).unwrap();
    let [high, low] = n.to_be_bytes();
    let length = match n {
        0..128 => vec![low],
        128..256 => vec![0x81, low],
        _ => vec![0x82, high, low],
    };
    [&length[..], body].concat()
}

/// A network fixes what the recommendation leaves open: a called number of at most ten digits, two events, route lists of
/// two, a service key below 100.
#[test]
fn a_network_has_bounds_of_its_own() {
    static OURS: Protocol = Protocol::new("INAP of ours", Layer::Inap)
        .with_bounds(&[
            Bound::new("CalledPartyNumber", 3, 7),
            Bound::new("bcsmEvents", 1, 2),
            Bound::new("ServiceKey", 0, 99),
        ])
        .before(&sigcodec::inap::PROTOCOL);
    let violations = |protocol: Option<&'static Protocol>, code: u8, argument: &str| {
        let octets = begin(Some(&[4, 0, 1, 1, 1, 0, 0]), &[&invoke(1, code, &octets(argument))]);
        let frame = Frame::from_tcap(&octets);
        let mut out = vec![];
        let mut report = |e: Error| out.push((e.layer(), e.kind(), e.at()));
        match protocol {
            Some(protocol) => frame.check_in(protocol, &mut report),
            None => frame.check(&mut report),
        }
        out
    };
    let at = 50;
    let event = "3006 800107 810101";
    let cases = [
        // initialDP: the number of eight octets, then a service key of 99 and one of 100.
        (0, "300d 8001 63 8208 8410 515510000121".to_owned(), Some((Refused::Size, at + 5))),
        (0, "300c 8001 63 8207 8410 5155100001".to_owned(), None),
        (0, "3003 8001 64".to_owned(), Some((Refused::Value, at + 2))),
        // requestReportBCSMEvent.
        (23, format!("3012 a010 {event} {event}"), None),
        (23, format!("301a a018 {event} {event} {event}"), Some((Refused::Size, at + 2))),
    ];
    for (code, argument, found) in cases {
        assert_eq!(violations(None, code, &argument), [], "{argument}");
        let found: Vec<_> = found.into_iter().map(|(kind, at)| (Layer::Inap, kind, at)).collect();
        assert_eq!(violations(Some(&OURS), code, &argument), found, "{argument}");
    }
}

/// What fits two protocols has no name, and still tells the identities of each.
#[test]
fn what_fits_several_protocols_is_of_none() {
    // noteMsPresentForGprs of MAP; initiateCallRecord of INAP has this code and a form that this fits.
    let octets = begin(None, &[&invoke(1, 26, &octets("3011 8008 00010121436587f9 8105 04c0000201"))]);
    let frame = Frame::from_tcap(&octets);
    let component = frame.components().next().unwrap().unwrap();
    assert_eq!((component.protocol().is_some(), component.operation().is_some()), (false, false));
    assert_eq!(flags(&frame).last(), Some(&Flag::ProtocolUnknown));
    let mut imsi = vec![];
    identities_of(&frame, &mut |told| {
        if let Report::Identity { kind: Kind::Imsi, text, .. } = told {
            imsi.push(text.to_string());
        }
    });
    assert_eq!(imsi, ["001010123456789"]);
}

/// The subsystem says MAP, and only MAP's form has values that it refuses: cancelGPRS of CAP is as likely as
/// setReportingState with an IMSI of one octet. Neither name is given, and the IMSI is undecided, not absent.
#[test]
fn what_fits_another_protocol_in_every_value_has_no_name() {
    let short = continuing(&[&invoke(1, 73, &octets("3003 800101"))]);
    let whole = continuing(&[&invoke(1, 73, &octets("3010 8008 00010121436587f9 8201 00 8301 00"))]);
    let named = |called, octets: &[u8]| read(&Frame::from_sccp(&udt(called, 8, octets)))[0];
    assert_eq!(named(8, &short), ("", ""));
    assert_eq!(named(146, &short), ("CAP", "cancelGPRS"));
    assert_eq!(named(8, &whole), ("MAP", "setReportingState"));
    let sccp = udt(8, 8, &short);
    let frame = Frame::from_sccp(&sccp);
    assert!(flags(&frame).contains(&Flag::ProtocolUnknown));
    let mut imsi = 0;
    identities_of(&frame, &mut |told| {
        if let Report::Identity { kind: Kind::Imsi, .. }
        | Report::Undecodable { kind: Some(Kind::Imsi), .. } = told
        {
            imsi += 1;
        }
    });
    assert_eq!(imsi, 1);
}

/// Each is an argument of MAP from which something is missing, or to which something was added, and each has the form of an
/// operation of CAP or INAP as well: its IMSI or MSISDN is undecided under every subsystem.
#[test]
fn the_identities_of_a_damaged_argument_are_never_absent() {
    let cases = [
        // istAlert with an extension that is not known; authorizeTermination.
        (87, "300d 8008 00010121436587f9 8201e4"),
        // sendRoutingInfoForGprs without its node; eventReportBCSM.
        (24, "300a 8008 00010121436587f9"),
        (24, "3011 8008 00010121436587f9 8105 04c0000201"),
        // anyTimeInterrogation that asks for nothing; applyChargingGPRS.
        (71, "300c a00a 8008 00010121436587f9"),
        // activateTraceMode and others of two elements; continueGPRS, disconnectForwardConnectionWithArgument.
        (75, "300a 8008 00010121436587f9"),
        (86, "300a 8108 00010121436587f9"),
    ];
    for (code, argument) in cases {
        for called in [6, 8, 146, 241] {
            for tcap in [begin, |_: Option<&[u8]>, all: &[&[u8]]| continuing(all)] {
                let tcap = tcap(None, &[&invoke(1, code, &octets(argument))]);
                let sccp = udt(called, 8, &tcap);
                let frame = Frame::from_sccp(&sccp);
                let found = Summary::of_frame(&frame);
                assert_ne!(found.imsi, Found::Absent, "{code} {argument} at {called}");
                assert_ne!(Inspection::of(&frame).imsi, State::Absent, "{code} {argument} at {called}");
            }
        }
    }
}

/// A context of CAP version 1, which has no GPRS: statusReport of MAP, which a node that asks no context answers.
#[test]
fn what_the_context_does_not_list_is_undecided() {
    let status = invoke(1, 74, &octets("300a 8008 00010121436587f9"));
    let tcap = begin(Some(&[4, 0, 0, 1, 0, 50, 0]), &[&status]);
    let found = Summary::of_frame(&Frame::from_tcap(&tcap));
    assert!(matches!(found.imsi, Found::Undecodable(_)), "{found:?}");
}

/// connectGPRS to "internet" and cancelGPRS of one PDP context, whose octets no receiver takes for an IMSI.
#[test]
fn what_fits_its_own_subsystem_in_every_value_has_no_identity_of_another() {
    for (code, name, argument) in
        [(74, "connectGPRS", "300b 8009 08696e7465726e6574"), (73, "cancelGPRS", "3003 800101")]
    {
        let sccp = udt(146, 146, &continuing(&[&invoke(1, code, &octets(argument))]));
        let frame = Frame::from_sccp(&sccp);
        assert_eq!(read(&frame), [("CAP", name)]);
        assert_eq!(Summary::of_frame(&frame), Summary::ABSENT, "{name}");
    }
    let sccp = udt(241, 241, &continuing(&[&invoke(1, 74, &octets("300b 8009 08696e7465726e6574"))]));
    assert_eq!(read(&Frame::from_sccp(&sccp)), [("CAP", "connectGPRS")]);
}

/// What has no argument is of the protocol that asks for none.
#[test]
fn a_missing_argument_is_a_misfit() {
    // provideSubscriberInfo, anyTimeModification and sendIdentification of MAP have arguments.
    for (code, name) in [(70, "activityTestGPRS"), (55, "activityTest")] {
        let sccp = udt(8, 8, &continuing(&[&invoke(1, code, &[])]));
        assert_eq!(read(&Frame::from_sccp(&sccp)), [("CAP", name)]);
    }
    // purgeMS of version 2 has one as well, and nobody else has the code.
    let sccp = udt(6, 7, &continuing(&[&invoke(1, 67, &[])]));
    assert_eq!(read(&Frame::from_sccp(&sccp)), [("MAP", "purgeMS")]);
}

/// 0.4.0.0.1.0.50.1 with octets of 0x80 in front of an arc.
#[test]
fn a_padded_arc_is_the_same_arc() {
    let event = invoke(1, 24, &octets("3008 800107 a303 810102"));
    let long = [&[4, 0, 0, 1, 0][..], &[0x80; 60], &[50, 1]].concat();
    for context in [&[4, 0, 0, 1, 0, 0x80, 50, 1][..], &[4, 0, 0x80, 0x80, 0, 1, 0, 50, 1], &long] {
        let sccp = udt(6, 146, &begin(Some(context), &[&event]));
        let frame = Frame::from_sccp(&sccp);
        assert_eq!(read(&frame), [("CAP", "eventReportBCSM")]);
        let component = frame.components().next().unwrap().unwrap();
        assert_eq!(component.context().map(|c| c.name), Some("CAP-v2-gsmSSF-to-gsmSCF-AC"));
        assert!(!component.is_inferred() && flags(&frame).contains(&Flag::OidNotMinimal));
    }
}

/// INAP has no subsystem of its own, so a number that is nobody's contradicts nothing; one of CAP does.
#[test]
fn a_subsystem_of_nobody_contradicts_no_context_of_inap() {
    let is_told = |oid: &[u8], called| {
        let tcap = begin(Some(oid), &[&invoke(1, 0, &octets("3003 800164"))]);
        flags(&Frame::from_sccp(&udt(called, called, &tcap))).contains(&Flag::SubsystemOutsideContext)
    };
    let inap: &[u8] = &[4, 0, 1, 1, 1, 0, 0];
    assert_eq!([241, 106, 12, 146, 6].map(|called| is_told(inap, called)), [false, false, false, true, true]);
    assert_eq!([146, 241].map(|called| is_told(&CAP_V2, called)), [false, true]);
}

/// origAttemptAuthorized is an event of INAP alone, oAnswer one of both.
#[test]
fn values_say_whose_dialect_it_is_where_no_subsystem_does() {
    let named = |called, event: u8| {
        let argument = octets(&format!("300a a008 3006 8001{event:02x} 810101"));
        let tcap = continuing(&[&invoke(1, 23, &argument)]);
        read(&Frame::from_sccp(&udt(called, called, &tcap)))[0]
    };
    let request = "requestReportBCSMEvent";
    assert_eq!(named(250, 1), ("INAP", request));
    assert_eq!(named(250, 7), ("CAP", request));
    assert_eq!(named(146, 1), ("CAP", request));
}

#[test]
fn a_continue_is_read_in_the_context_of_its_dialogue() {
    let [events, charging, go] = pair();
    let octets = continuing(&[&events, &charging, &go]);
    let named = [("CAP", "requestReportBCSMEvent"), ("CAP", "applyCharging"), ("CAP", "continue")];
    for context in [&CAP_V2, &CAP_V4] {
        assert_eq!(read(&Frame::from_tcap(&octets).in_context(context)), named);
    }
    // In a context of MAP code 23 is updateGprsLocation, and nothing is of CAP.
    let in_map = Frame::from_tcap(&octets).in_context(&ENQUIRY);
    assert_eq!(read(&in_map)[0], ("MAP", "updateGprsLocation"));
    assert!(read(&in_map).iter().all(|(protocol, _)| *protocol != "CAP"));
    // The called subsystem says CAP if nothing else does, also what has no argument to fit.
    let sccp = udt(146, 146, &octets);
    let frame = Frame::from_sccp(&sccp);
    assert_eq!(read(&frame), named);
    assert!(frame.components().all(|c| c.unwrap().is_inferred()));
    // The subsystem that calls says nothing.
    let sccp = udt(6, 146, &continuing(&[&enquiry()]));
    assert_eq!(read(&Frame::from_sccp(&sccp)), [("MAP", "provideSubscriberInfo")]);
}

#[test]
fn a_dialect_of_inap_is_told_by_the_front_of_its_context() {
    let octets = begin(Some(&CS1_PLUS), &[&invoke(1, 0, &octets("3003 800164"))]);
    let frame = Frame::from_tcap(&octets);
    assert_eq!(read(&frame), [("INAP", "initialDP")]);
    assert_eq!(frame.reading().version(), Some(sigcodec::inap::edition::VERSION_CS1_PLUS));
    let edition = frame.components().next().unwrap().unwrap().operation().unwrap().edition;
    assert_eq!(edition.name, "Ericsson CS1+");
    // With another arc in front of the last three it is nobody's.
    let mut other = CS1_PLUS;
    other[7] = 2;
    let octets = begin(Some(&other), &[&invoke(1, 0, &[0x30, 3, 0x80, 1, 100])]);
    assert_eq!(Frame::from_tcap(&octets).reading().version(), None);
}

/// Several components are the rule in CAP and INAP, and odd in MAP.
#[test]
fn the_usual_pair_is_no_anomaly() {
    const SEVERAL: [Flag; 3] = [Flag::MultipleComponents, Flag::MultipleInvokes, Flag::MixedComponentKinds];
    let odd = |frame: &Frame<'_>| flags(frame).into_iter().filter(|f| SEVERAL.contains(f)).count();
    let [events, charging, go] = pair();
    let result = tlv(0xa2, &[&[2, 1, 5]]);
    let octets = continuing(&[&result, &events, &charging, &go]);
    for context in [&CAP_V2[..], &CAP_V4, &CS1_PLUS] {
        assert_eq!(odd(&Frame::from_tcap(&octets).in_context(context)), 0, "{context:?}");
    }
    assert_eq!(flags(&Frame::from_tcap(&octets).in_context(&CAP_V4)), []);
    // Without a context: the called subsystem, or what fits.
    let sccp = udt(146, 146, &octets);
    assert_eq!(odd(&Frame::from_sccp(&sccp)), 0);
    assert_eq!(odd(&Frame::from_tcap(&continuing(&[&events, &charging]))), 0);
    // The same in MAP, in a context that nobody knows, and with an operation of MAP among them.
    assert_eq!(odd(&Frame::from_tcap(&octets).in_context(&ENQUIRY)), 3);
    assert_eq!(odd(&Frame::from_tcap(&octets).in_context(&[42, 3])), 0, "what fits says CAP");
    let enquiry = enquiry();
    assert!(odd(&Frame::from_tcap(&continuing(&[&events, &enquiry]))) > 0);
    assert!(odd(&Frame::from_tcap(&continuing(&[&enquiry, &enquiry]))) > 0);
    // Other oddities of the same message are told.
    let wide = tlv(0xa1, &[&[2, 2, 1, 0, 2, 1, 31]]);
    let octets = continuing(&[&events, &wide]);
    assert_eq!(flags(&Frame::from_tcap(&octets).in_context(&CAP_V4)), [Flag::InvokeIdOutOfRange]);
}

#[test]
fn identities_have_their_own_kinds() {
    let octets = message("idp4.m3ua");
    let mut told = vec![];
    identities_of(&Frame::from_m3ua(&octets), &mut |one| match one {
        Report::Identity { kind, path, text, .. } => {
            let member = path.rsplit('/').next().unwrap_or_default().to_owned();
            told.push((kind, member, text.as_str().to_owned()));
        }
        // Octets of the switch's own: anything may stand in them, whatever stands behind them.
        Report::Undecodable { path, .. } if path.ends_with("/callReferenceNumber") => {}
        Report::Undecodable { path, error, .. } => panic!("{path}: {error}"),
    });
    let has = |kind, member: &str, text: &str| told.contains(&(kind, member.to_owned(), text.to_owned()));
    assert!(has(Kind::Imsi, "iMSI", "001010123456789"), "{told:?}");
    assert!(has(Kind::Imei, "iMEI", "0123456789012345"), "{told:?}");
    assert!(has(Kind::Called, "calledPartyNumber", "155501001"), "{told:?}");
    assert!(has(Kind::Called, "calledPartyBCDNumber", "155501001"), "{told:?}");
    assert!(has(Kind::Calling, "callingPartyNumber", "155501002"), "{told:?}");
    assert!(has(Kind::Node, "gmscAddress", "1555010050"), "{told:?}");
    assert!(
        told.iter().any(|(kind, member, _)| *kind == Kind::Location && member == "locationNumber"),
        "{told:?}"
    );
    // None of them is a subscriber by itself.
    assert!(!told.iter().any(|(kind, ..)| *kind == Kind::Msisdn), "{told:?}");
    let inspection = Inspection::of(&Frame::from_m3ua(&octets));
    assert_eq!(inspection, Inspection::by_walks(&Frame::from_m3ua(&octets)));
}

/// The parties of a short message of CAP, and the directory number of INAP, whose header is none of its digits.
#[test]
fn parties_are_told_by_their_numbers() {
    let told = |context: &[u8], code: u8, argument: &str| {
        let octets = begin(Some(context), &[&invoke(1, code, &octets(argument))]);
        let mut told = vec![];
        identities_of(&Frame::from_tcap(&octets), &mut |one| match one {
            Report::Identity { kind, text, .. } => told.push((kind, text.as_str().to_owned())),
            Report::Undecodable { kind, .. } => told.push((kind.unwrap_or(Kind::Subscriber), String::new())),
        });
        told
    };
    let one = |kind, text: &str| vec![(kind, text.to_owned())];
    let sms = [4, 0, 0, 1, 23, 3, 61];
    assert_eq!(told(&sms, 60, "300c 8001 01 8207 91 5155010010f2"), one(Kind::Calling, "15551000012"));
    assert_eq!(told(&sms, 60, "300c 8001 01 9407 91 5155010010f2"), one(Kind::Called, "15551000012"));
    let cs4 = [0, 17, 0x89, 0x60, 3, 0, 0];
    let number = "0310 21436507";
    let connect = format!("3012 a008 0406 {number} 9706 {number}");
    let parties = told(&cs4, 20, &connect);
    assert_eq!(parties.len(), 2);
    assert!(parties.iter().all(|(kind, text)| *kind == Kind::Called && text == "12345670"), "{parties:?}");
}

/// The proof and the walks find the same in CAP too: each message with one octet altered or cut off.
#[test]
fn inspection_is_the_same_by_proof_and_by_walks() {
    for name in ["idp2.m3ua", "idp4.m3ua"] {
        let octets = message(name);
        let hold = |octets: &[u8]| {
            let frame = Frame::from_m3ua(octets);
            assert_eq!(Inspection::of(&frame), Inspection::by_walks(&frame), "{octets:02x?}");
        };
        hold(&octets);
        for place in 0..octets.len() {
            for bits in [0x01, 0x10, 0x90] {
                let mut altered = octets.clone();
                altered[place] ^= bits;
                hold(&altered);
            }
            hold(&octets[..place]);
        }
    }
}

/// An error between two subsystems of CAP is CAP's or nobody's: that of another protocol is not tried.
#[test]
fn an_error_between_subsystems_of_cap_is_not_maps() {
    let error = |code: u8| continuing(&[&tlv(0xa3, &[&[2, 1, 1, 2, 1, code]])]);
    let named = |subsystem: u8, code: u8| {
        let sccp = udt(subsystem, subsystem, &error(code));
        let frame = Frame::from_sccp(&sccp);
        let component = frame.components().next().unwrap().unwrap();
        (component.protocol().map(Protocol::name), component.error().map(|e| e.name))
    };
    // 27 is absentSubscriber of MAP, 6 is missingCustomerRecord of CAP, and MAP has none.
    assert_eq!(named(6, 27), (Some("MAP"), Some("absentSubscriber")));
    assert_eq!(named(146, 27), (None, None));
    assert_eq!(named(146, 6), (Some("CAP"), Some("missingCustomerRecord")));
}

/// The contexts of directories have codes of their own: no operation or error has a name there, in whatever version of them,
/// and what they carry is undecided.
#[test]
fn what_a_directory_is_asked_is_no_operation() {
    let front = [0, 17, 0x89, 0x60, 3];
    let context = |behind: &[u8]| [&front[..], behind].concat();
    // Code 2 is collectedInformation between switching and control.
    let argument = octets("300a 8008 00010121436587f9");
    let error = tlv(0xa3, &[&[2, 1, 1, 2, 1, 6]]);
    for bare in [&[1, 0][..], &[1, 1], &[1], &[3, 0], &[15, 0], &[21, 0], &[27, 0]] {
        let oid = context(bare);
        let octets = begin(Some(&oid), &[&invoke(1, 2, &argument), &error]);
        let frame = Frame::from_tcap(&octets);
        assert_eq!(read(&frame), [("", ""), ("", "")], "{bare:?}");
        assert!(frame.components().all(|c| c.unwrap().error().is_none()));
        assert!(flags(&frame).contains(&Flag::ProtocolUnknown), "{bare:?}");
        assert_eq!(frame.reading().context().is_some(), bare.len() == 2 && bare[1] == 0, "{bare:?}");
        let inspection = Inspection::of(&frame);
        assert!(matches!(inspection.imsi, State::Undecodable(_)), "{bare:?}");
        assert_eq!(inspection, Inspection::by_walks(&frame));
    }
    // Those with operations, and one of Q.1218.
    for context in [context(&[4, 0]), context(&[40, 0]), vec![0, 17, 0x89, 0x42, 1, 1, 0]] {
        let octets = begin(Some(&context), &[&invoke(1, 2, &argument)]);
        assert_eq!(read(&Frame::from_tcap(&octets)), [("INAP", "collectedInformation")], "{context:?}");
    }
}

/// CS1+ manages data in one context of its own: codes 16 and 21 are retrieve and update there, and error 3 is another one.
#[test]
fn codes_of_cs1_plus_mean_what_their_context_says() {
    let context = |number: u8, revision: u8| [&CS1_PLUS[..10], &[number, revision]].concat();
    let retrieve = octets("310c 81020100 820101 a303 800100");
    let update = octets("3111 81020100 820101 a303 800100 a403 800142");
    // With a correlation of four digits.
    let assist = octets("3006 8004 00102143");
    let error = tlv(0xa3, &[&[2, 1, 1, 2, 1, 3]]);
    let named = |oid: Option<&[u8]>, components: &[&[u8]]| {
        let octets = begin(oid, components);
        let frame = Frame::from_tcap(&octets);
        let all = frame.components().map(Result::unwrap);
        let name =
            |c: sigcodec::stack::Component<'_>| c.operation().map(|o| o.name).or(c.error().map(|e| e.name));
        all.map(|c| name(c).unwrap_or_default()).collect::<Vec<_>>()
    };
    for revision in 0..3 {
        let oid = context(7, revision);
        let all = [&invoke(1, 16, &retrieve)[..], &invoke(2, 21, &update), &error];
        assert_eq!(named(Some(&oid), &all), ["retrieve", "update", "errorInParameterValue"], "{revision}");
    }
    let octets = begin(Some(&context(7, 1)), &[&invoke(1, 16, &retrieve)]);
    let frame = Frame::from_tcap(&octets);
    frame.check(&mut |e| panic!("{e}"));
    assert_eq!(frame.reading().context().unwrap().name, "cs1plus-data-management-AC-REV-B");
    // Anything may stand in an attribute.
    assert!(matches!(Inspection::of(&frame).imsi, State::Undecodable(_)));
    // In the others, and without one, code 16 is what it is elsewhere, unless its argument says otherwise.
    for oid in [Some(&context(0, 0)[..]), Some(&context(1, 1)), Some(&[4, 0, 1, 1, 1, 1, 0]), None] {
        let names = named(oid, &[&invoke(1, 16, &assist), &error]);
        // Without a context the error is of several protocols.
        let of_error = if oid.is_some() { "eTCFailed" } else { "" };
        assert_eq!(names, ["assistRequestInstructions", of_error], "{oid:?}");
    }
    assert_eq!(named(None, &[&invoke(1, 16, &retrieve), &invoke(2, 21, &update)]), ["retrieve", "update"]);
}
/// An operation without the argument that it must have is odd, in each protocol and on both ways of inspection; one that has
/// none, or may go without, is not.
#[test]
fn a_missing_argument_is_told() {
    let cs1: &[u8] = &[4, 0, 1, 1, 1, 0, 0];
    let cases = [
        (&CAP_V4[..], 0, Some(Layer::Cap)),
        (&CAP_V2, 35, Some(Layer::Cap)),
        (cs1, 0, Some(Layer::Inap)),
        (&ENQUIRY, 70, Some(Layer::Map)),
        (&CAP_V4, 31, None),
        (cs1, 31, None),
        (&CAP_V4, 55, None),
    ];
    for (context, code, layer) in cases {
        let octets = begin(Some(context), &[&invoke(1, code, &[])]);
        let frame = Frame::from_tcap(&octets);
        let mut found = vec![];
        frame.audit(&mut |f: Finding| found.push((f.flag, f.layer)));
        let missing: Vec<_> = layer.map(|layer| (Flag::ArgumentMissing, layer)).into_iter().collect();
        assert_eq!(found, missing, "{context:?} {code}");
        let inspection = Inspection::of(&frame);
        assert_eq!(inspection.flags.contains(Flag::ArgumentMissing), layer.is_some());
        assert_eq!(inspection.violation.map(|e| (e.kind(), e.layer())), layer.map(|l| (Refused::Missing, l)));
        assert_eq!(inspection, Inspection::by_walks(&frame));
    }
}

/// Flags that users of TCAP share say whose they are, and so do errors.
#[test]
fn what_is_odd_is_told_as_of_its_protocol() {
    let layers = |context: &[u8], code: u8, argument: &str| {
        let octets = begin(Some(context), &[&invoke(1, code, &octets(argument))]);
        let frame = Frame::from_tcap(&octets);
        let mut found = vec![];
        frame.audit(&mut |f: Finding| found.push((f.flag, f.layer)));
        frame.unread(&mut |e| found.push((Flag::ProtocolUnknown, e.layer())));
        let inspection = Inspection::of(&frame);
        assert_eq!(inspection, Inspection::by_walks(&frame));
        let kept: Vec<_> = inspection.findings().map(|f| (f.flag, f.layer)).collect();
        assert!(kept.iter().all(|f| found.contains(f)), "{kept:?} {found:?}");
        found.into_iter().filter(|(_, layer)| !matches!(layer, Layer::Wire | Layer::Tcap)).collect::<Vec<_>>()
    };
    // A service key beyond its range, and one that is a SEQUENCE.
    let cs1: &[u8] = &[4, 0, 1, 1, 1, 0, 0];
    for (context, layer) in [(&CAP_V4[..], Layer::Cap), (&CAP_V2, Layer::Cap), (cs1, Layer::Inap)] {
        let odd = layers(context, 0, "3006 8004 80000000");
        assert_eq!(odd, [(Flag::ConstraintViolated, layer)], "{context:?}");
        let odd = layers(context, 0, "3005 a003 020101");
        assert!(odd.contains(&(Flag::ArgumentUndecodable, layer)), "{odd:?}");
        assert!(odd.iter().all(|(_, of)| *of == layer), "{odd:?}");
    }
    let odd = layers(&ENQUIRY, 70, "300e 8008 00010121436587fa a202 8000");
    assert_eq!(odd.first(), Some(&(Flag::DigitNotDecimal, Layer::Map)));
}

/// INAP has dates too, and the calendar judges them as those of CAP.
#[test]
fn a_date_that_no_calendar_has_is_odd() {
    let odd = |context: &[u8], code: u8, argument: &str| {
        let octets = begin(Some(context), &[&invoke(1, code, &octets(argument))]);
        let frame = Frame::from_tcap(&octets);
        let odd = flags(&frame).contains(&Flag::ConstraintViolated);
        assert_eq!(Inspection::of(&frame), Inspection::by_walks(&frame));
        odd
    };
    let cs1: &[u8] = &[4, 0, 1, 1, 1, 0, 0];
    // activateServiceFiltering until a moment: 2026-01-31T12:30:59, month 13, hour 24, 29 February of 2026 and of 2028.
    let until = |date: &str| format!("3019 a003 800101 a103 810105 a208 8106 {date} a303 820101");
    for (date, is_odd) in [
        ("621013210395", false),
        ("623113210395", true),
        ("621013420395", true),
        ("622092210395", true),
        ("822092210395", false),
    ] {
        assert_eq!(odd(cs1, 42, &until(date)), is_odd, "{date}");
    }
    // initialDP of CAP: the hour and the zone.
    let at = |time: &str| format!("300e 800101 9f39 08 {time}");
    for (time, is_odd) in
        [("0262101321039540", false), ("0262101342039540", true), ("0262101321039506", true)]
    {
        assert_eq!(odd(&CAP_V4, 0, &at(time)), is_odd, "{time}");
    }
}

/// Minutes of a call are those of CAP where its subsystem is called, whatever forms others have.
#[test]
fn charging_between_subsystems_of_cap_is_decided() {
    for argument in [
        "300d 8006 a004 80020708 a203 800101",
        "3008 8006 a004 80020708",
        "3010 8009 a007 80020708 82011e a203 800101",
        "3010 8009 a007 80020708 8101ff a203 800101",
    ] {
        let octets = udt(146, 146, &continuing(&[&invoke(2, 35, &octets(argument))]));
        let frame = Frame::from_sccp(&octets);
        assert_eq!(read(&frame), [("CAP", "applyCharging")], "{argument}");
        let found = Inspection::of(&frame);
        assert_eq!([found.imsi, found.msisdn], [State::Absent; 2], "{argument}");
        assert_eq!(flags(&frame), [Flag::ContextInferred], "{argument}");
    }
}
