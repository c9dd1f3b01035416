//! What a walk tells of values besides the values: names by registry, text, and what is missing.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "common/octets.rs"]
mod common;

use common::{S6A, avp, message, of_vendor};
use sigcodec_diameter::Message;
use sigcodec_wire::{
    Decode as _, Error,
    walk::{Field, Shape, Value, Visitor, Walk as _},
};

/// The fields behind the values, each as `name=value`, and faults.
#[derive(Default)]
struct Besides {
    open: Vec<String>,
    found: Vec<String>,
}

impl Visitor for Besides {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.open.push(field.name.to_owned());
    }
    fn end(&mut self) {
        self.open.pop();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let list = self.open.last().cloned().unwrap_or_default();
        match field.name {
            "valueName" | "text" | "padding" => self.found.push(format!("{}={value}", field.name)),
            "" => self.found.push(format!("{list}={value}")),
            _ => {}
        }
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.found.push(format!("{}: {:?}", field.name, error.kind()));
    }
}

fn walked(flags: u8, command: u32, application: u32, avps: &[u8]) -> Vec<String> {
    let octets = message(flags, command, application, avps);
    let mut besides = Besides::default();
    Message::from_bytes(&octets).unwrap().walk(&mut besides);
    besides.found
}
/// Of one AVP in a command without a grammar.
fn of(avp: &[u8]) -> Vec<String> {
    walked(0x80, 9_999, S6A, avp)
}
fn number(code: u32, n: u32) -> Vec<u8> {
    avp(code, 0x40, &n.to_be_bytes())
}
fn of_3gpp(code: u32, n: u32) -> Vec<u8> {
    of_vendor(code, 0, 10415, &n.to_be_bytes())
}

/// Padding is told where it is not zero, of a value and of a group.
#[test]
fn padding() {
    let padded = |code: u32, octets: &[u8], last: u8| {
        let mut avp = avp(code, 0x40, octets);
        *avp.last_mut().unwrap() = last;
        of(&avp)
    };
    assert_eq!(padded(25, &[0], 0), [""; 0]);
    assert_eq!(padded(25, &[0], 7), ["padding=000007"]);
    assert_eq!(padded(1, &[0xff], 7), ["value: Text", "padding=000007"]);
    // A group that is cut in the middle.
    assert_eq!(padded(443, &[0], 7).last().unwrap(), "padding=000007");
}

#[test]
fn vendors_and_applications() {
    assert_eq!(of(&number(266, 10415)), ["valueName=3GPP"]);
    assert_eq!(of(&number(265, 193)), ["valueName=Ericsson"]);
    assert_eq!(of(&number(266, 123_456_789)), [""; 0]);
    assert_eq!(of(&number(258, 16_777_251)), ["valueName=3GPP S6a"]);
    assert_eq!(of(&number(259, 3)), ["valueName=Diameter base accounting"]);
    // The number of another AVP has no name.
    assert_eq!(of(&number(278, 10415)), [""; 0]);
}

/// A result has the name that the vendor beside it gives it.
#[test]
fn experimental_results() {
    let result = |vendor: Option<u32>, code| {
        let inner = [vendor.map_or(vec![], |v| number(266, v)), number(298, code)].concat();
        let mut found = of(&avp(297, 0x40, &inner));
        let with_vendor = of(&of_vendor(297, 0x40, 10415, &inner));
        if vendor.is_some() {
            assert_eq!(found, with_vendor);
        }
        found.retain(|s| s.starts_with("valueName") && !s.ends_with("3GPP") && !s.ends_with("ETSI"));
        found
    };
    assert_eq!(result(Some(10415), 5420), ["valueName=DIAMETER_ERROR_UNKNOWN_EPS_SUBSCRIPTION"]);
    assert_eq!(result(Some(10415), 5550), ["valueName=DIAMETER_ERROR_ABSENT_USER"]);
    assert_eq!(result(Some(13019), 4041), ["valueName=INSUFFICIENT_RESOURCES"]);
    // The codes of one vendor are not those of another, nor of RFC 6733.
    assert_eq!(result(Some(13019), 5420), [""; 0]);
    assert_eq!(result(Some(10415), 4041), [""; 0]);
    assert_eq!(result(None, 5420), [""; 0]);
    assert_eq!(result(Some(10415), 0xffff_ffff), [""; 0]);
    // The vendor of the AVP itself counts more than the one beside it; without any there is no name, though RFC 6733 has
    // such a code.
    let own = |vendor: u32| of(&avp(297, 0x40, &of_vendor(298, 0x40, vendor, &5001u32.to_be_bytes())));
    assert!(own(10415).contains(&"valueName=DIAMETER_ERROR_USER_UNKNOWN".to_owned()));
    assert!(own(9).iter().all(|s| !s.starts_with("valueName")));
    assert_eq!(result(None, 5001), [""; 0]);
}

/// The bits of a feature list have the names of their application and their list.
#[test]
fn feature_lists() {
    let list = |application, vendor: u32, id: u32, bits: u32| {
        let inner = [number(266, vendor), of_3gpp(629, id), of_3gpp(630, bits)].concat();
        let mut found = walked(0x80, 9_999, application, &of_vendor(628, 0, 10415, &inner));
        found.retain(|s| s.starts_with("bits"));
        found
    };
    assert_eq!(list(S6A, 10415, 2, 1 << 27), ["bits=NR as Secondary RAT (27)"]);
    assert_eq!(list(16_777_238, 10415, 1, 0b1011), ["bits=Rel8 (0)", "bits=Rel9 (1)", "bits=Rel10 (3)"]);
    assert_eq!(list(16_777_236, 10415, 1, 0b11), ["bits=Rel8 (0)", "bits=Rel9 (1)"]);
    // A bit without a name is told as a number; a list that is not known, or of another vendor, has no names.
    assert_eq!(list(S6A, 10415, 2, 1 << 31), ["bits=31"]);
    assert_eq!(list(S6A, 10415, 3, 1), [""; 0]);
    assert_eq!(list(4, 10415, 1, 1), [""; 0]);
    assert_eq!(list(S6A, 13019, 1, 1), [""; 0]);
}

#[test]
fn octets_that_can_be_printed() {
    let user_data = |octets: &[u8]| of(&of_vendor(702, 0, 10415, octets));
    assert_eq!(user_data(b"<Sh-Data/>"), ["text=<Sh-Data/>"]);
    assert_eq!(user_data("a=é\r\n\t".as_bytes()), ["text=a=é\r\n\t"]);
    assert_eq!(user_data(b""), [""; 0]);
    assert_eq!(user_data(b"a\0"), [""; 0]);
    assert_eq!(user_data(&[0x7f]), [""; 0]);
    assert_eq!(user_data(&[0x61, 0xff]), [""; 0]);
    // Of an AVP that is not known as well, and of a value that is none.
    assert_eq!(of(&avp(99_999, 0, b"who")), ["text=who"]);
    assert_eq!(of(&avp(292, 0x40, b"pri_ccf_address")), ["value: Syntax", "text=pri_ccf_address"]);
    assert_eq!(of(&avp(292, 0x40, b"aaa://\xff")), ["value: Text"]);
}

/// What a grammar asks for and is not there, in the message and in its groups.
#[test]
fn missing_avps() {
    let features = |inner: &[u8]| of_vendor(628, 0, 10415, inner);
    let missing = |flags, avps: &[u8]| {
        let mut found = walked(flags, 316, S6A, avps);
        found.retain(|s| s.starts_with("missing"));
        found
    };
    let whole = [
        avp(263, 0x40, b"a;1;2"),
        number(277, 1),
        avp(264, 0x40, b"a.example.net"),
        avp(296, 0x40, b"example.net"),
        avp(283, 0x40, b"example.org"),
        avp(1, 0x40, b"001010123456789"),
        of_3gpp(1032, 1004),
        of_3gpp(1405, 2),
        of_vendor(1407, 0, 10415, &[0, 0xf1, 0x10]),
    ];
    assert_eq!(missing(0xc0, &whole.concat()), [""; 0]);
    assert_eq!(missing(0xc0, &whole[1..].concat()), ["missing=Session-Id"]);
    assert_eq!(
        missing(0xc0, &[&whole[..5], &whole[6..8]].concat().concat()),
        ["missing=User-Name", "missing=Visited-PLMN-Id"]
    );
    let all = whole.concat();
    let with = |inner: &[u8]| missing(0xc0, &[all.clone(), features(inner)].concat());
    assert_eq!(with(&[number(266, 10415), of_3gpp(629, 1), of_3gpp(630, 1)].concat()), [""; 0]);
    assert_eq!(with(&[of_3gpp(629, 1), of_3gpp(630, 1)].concat()), ["missing=Vendor-Id"]);
    // An example in a Failed-AVP has no members.
    assert_eq!(missing(0xc0, &[all.clone(), avp(279, 0x40, &features(&[]))].concat()), [""; 0]);
    // An answer that reports an error has another grammar.
    assert_eq!(missing(0x20, &[]), [""; 0]);
}
