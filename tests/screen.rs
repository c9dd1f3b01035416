//! Identities are found wherever they stand and however they are encoded; what is not readable is not absent.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    diameter::{self, avp},
    screen::{Found, Kind, Report, Summary, identities},
    stack::Frame,
    wire::{
        Decode as _, Encode as _, Kind as Kinds, Layer,
        walk::{self, Field, Identity, Span, Value},
    },
};

fn octets(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect()
}

/// A Begin without dialogue, with these components.
fn begin(components: &[&str]) -> Vec<u8> {
    let body = components.concat();
    let n = body.len() / 2;
    octets(&format!("62{:02x}4801076c{n:02x}{body}", n + 5))
}
/// An Invoke with this parameter.
fn invoke(id: u8, operation: u8, parameter: &str) -> String {
    let n = parameter.len() / 2 + 6;
    format!("a1{n:02x}0201{id:02x}0201{operation:02x}{parameter}")
}
fn summary(octets: &[u8]) -> Summary {
    let frame = Frame::from_tcap(octets).in_context(&[4, 0, 0, 1, 0, 28, 3]);
    Summary::of(|v| frame.walk(v))
}
/// provideSubscriberInfo with the IMSI in this form.
fn psi(imsi: &str) -> String {
    let body = format!("{imsi}a2028000");
    invoke(1, 70, &format!("30{:02x}{body}", body.len() / 2))
}

#[test]
fn an_imsi_is_found_under_every_form_of_its_tag() {
    let plain = summary(&begin(&[&psi("800800010121436587f9")]));
    assert_eq!(plain.imsi.one(), Some("001010123456789"));
    for form in ["9f000800010121436587f9", "9f80000800010121436587f9", "80810800010121436587f9"] {
        assert_eq!(summary(&begin(&[&psi(form)])), plain, "{form}");
    }
}

#[test]
fn an_imsi_in_segments_is_found_or_undecodable_not_absent() {
    let plain = summary(&begin(&[&psi("800800010121436587f9")]));
    assert_eq!(summary(&begin(&[&psi("a00a040800010121436587f9")])), plain);
    // What are no segments of an OCTET STRING.
    let s = summary(&begin(&[&psi("a00a030800010121436587f9")]));
    assert!(matches!(s.imsi, Found::Undecodable(e) if e.at() == 17), "{s:?}");
    assert_eq!(s.msisdn, Found::Absent);
}

#[test]
fn what_lies_behind_a_broken_frame_is_undecodable_not_absent() {
    let mut cut = begin(&[&psi("800800010121436587f9")]);
    let at = cut.windows(2).position(|w| w == [0x80, 0x08]).unwrap();
    cut[at + 1] = 0x7e;
    let s = summary(&cut);
    assert!(s.undecodable.is_some() && s.imsi != Found::Absent, "{s:?}");
    cut.truncate(at);
    let s = summary(&cut);
    assert!(matches!(s.imsi, Found::Undecodable(e) if e.layer() == Layer::Tcap), "{s:?}");
}

#[test]
fn the_argument_of_an_unknown_operation_is_undecodable_not_absent() {
    let s = summary(&begin(&[&invoke(1, 99, "300a800800010121436587f9")]));
    assert!(matches!(s.imsi, Found::Undecodable(e) if e.kind() == Kinds::NotRead && e.at() == 15), "{s:?}");
}

#[test]
fn the_second_invoke_counts() {
    let both = begin(&[&psi("800800010121436587f9"), &psi("800800010121436587f8")]);
    assert!(matches!(summary(&both).imsi, Found::Several(first) if first.as_str() == "001010123456789"));
}

#[test]
fn subscribers_and_nodes_are_told_apart_with_their_paths() {
    let sri = invoke(1, 45, "3013800591515510008101ff820791515510109909");
    let sri = sri.replace("9909", "99f9");
    let message = begin(&[&sri]);
    let frame = Frame::from_tcap(&message);
    let mut told = vec![];
    identities(|v| frame.walk(v), &mut |t| match t {
        Report::Identity { kind, path, text, .. } => told.push((kind, path.to_owned(), text.to_string())),
        Report::Undecodable { .. } => panic!("{t:?}"),
    });
    let at = "tcap/components/invoke/argument";
    assert_eq!(
        told,
        [
            (Kind::Msisdn, format!("{at}/msisdn"), "15550100".to_owned()),
            (Kind::Node, format!("{at}/serviceCentreAddress"), "15550101999".to_owned()),
        ]
    );
}

#[test]
fn diameter_user_names_and_subscriptions() {
    let id = |kind: u32, data: &'static str| {
        avp::SUBSCRIPTION_ID.value((
            avp::SUBSCRIPTION_ID_TYPE.value(i32::try_from(kind).unwrap()),
            avp::SUBSCRIPTION_ID_DATA.value(data),
        ))
    };
    let request = diameter::Request {
        command: 272,
        application: 4,
        proxiable: true,
        hop_by_hop: 1,
        end_to_end: 2,
        avps: (
            avp::ORIGIN_HOST.value("pcef.example.org"),
            avp::USER_NAME.value("001010123456789@ims.mnc001.mcc001.3gppnetwork.org"),
            id(0, "15550100123"),
            id(1, "001010123456788"),
        ),
    };
    let mut buf = [0; 512];
    let message = diameter::Message::from_bytes(request.encode_to_slice(&mut buf).unwrap()).unwrap();
    let s = Summary::of(|v| message.walk_with(&diameter::STANDARD, v));
    assert_eq!(s.msisdn.one(), Some("15550100123"));
    assert!(matches!(s.imsi, Found::Several(_)), "{s:?}");
    assert_eq!((s.imei, s.undecodable), (Found::Absent, None));
}

/// The number of a party that nothing has made digits of is there, and not read; as characters it is what it says.
#[test]
fn octets_where_the_number_of_a_party_stands() {
    static CALLED: walk::Kind = walk::Kind::new("CalledPartyNumber").with(Identity::CALLED_NUMBER);
    let told = |octets: &[u8]| {
        let field = Field::typed("calledPartyNumber", &CALLED, Span::new(3, 7));
        let mut told = Vec::new();
        identities(|visitor| visitor.value(field, Value::Octets(octets)), &mut |report| {
            told.push(match report {
                Report::Identity { kind, text, .. } => (Some(kind), Ok(text.to_string())),
                Report::Undecodable { kind, error, .. } => (kind, Err((error.kind(), error.at()))),
            });
        });
        told
    };
    assert_eq!(told(b"1555"), [(Some(Kind::Called), Ok("1555".into()))]);
    assert_eq!(told(&[0x83, 0x10, 5, 5]), [(Some(Kind::Called), Err((Kinds::NotRead, 3)))]);
}
