//! Finding AVPs: what is found, what is not, and what is told of groups, good and broken.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "common/octets.rs"]
mod common;

use common::{avp, message, of_vendor, raw};
use sigcodec_diameter::{Avps, Def, MAX_DEPTH, Message, STANDARD, Value, avp as keys};
use sigcodec_wire::{Decode as _, Kind};

fn number(code: u32, n: u32) -> Vec<u8> {
    avp(code, 0x40, &n.to_be_bytes())
}
fn of(avps: &[Vec<u8>]) -> Vec<u8> {
    message(0x80, 257, 0, &avps.concat())
}
/// The application ids that `get_all` finds, errors by their kind and place.
fn ids(octets: &[u8]) -> Vec<Result<u32, (Kind, u32)>> {
    let m = Message::from_bytes(octets).unwrap();
    let found = |r: Result<u32, sigcodec_wire::Error>| r.map_err(|e| (e.kind(), e.at()));
    let all: Vec<_> = m.get_all(keys::AUTH_APPLICATION_ID).map(found).collect();
    assert!(m.avps().get_all(keys::AUTH_APPLICATION_ID).map(found).eq(all.iter().copied()));
    all
}

#[test]
fn all_values_of_one_avp_and_of_no_other() {
    let octets = of(&[
        avp(264, 0x40, b"abcd"),
        number(258, 4),
        number(259, 6),
        of_vendor(258, 0x40, 10415, &[0, 0, 0, 7]),
        number(258, 5),
        number(266, 8),
    ]);
    assert_eq!(ids(&octets), [Ok(4), Ok(5)]);
    assert_eq!(ids(&of(&[avp(264, 0x40, b"abcd"), number(259, 6)])), []);
    // One that its type refuses hides none behind it; one without an intact frame ends the list.
    let octets = of(&[avp(258, 0x40, b"abc"), number(258, 5), raw(264, 0x40, 99, b"x")]);
    assert_eq!(ids(&octets), [Err((Kind::AvpLength, 28)), Ok(5), Err((Kind::AvpLength, 44))]);
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.get(keys::AUTH_APPLICATION_ID).unwrap_err().at(), 28);
    assert_eq!(m.get(keys::ACCT_APPLICATION_ID).unwrap_err().at(), 44);
}

#[test]
fn an_avp_is_its_code_and_its_vendor() {
    let octets = of(&[number(258, 4), of_vendor(258, 0, 10415, b""), of_vendor(1407, 0, 10415, b"")]);
    let m = Message::from_bytes(&octets).unwrap();
    let is = |def: &Def| m.avps().iter().map(|a| a.unwrap().is(def)).collect::<Vec<_>>();
    assert_eq!(is(keys::AUTH_APPLICATION_ID.def), [true, false, false]);
    assert_eq!(is(keys::ACCT_APPLICATION_ID.def), [false, false, false]);
    assert_eq!(is(keys::VISITED_PLMN_ID.def), [false, false, true]);
    assert_eq!(m.get(keys::ACCT_APPLICATION_ID).unwrap(), None);
    assert_eq!(m.get(keys::VENDOR_ID).unwrap(), None);
}

fn group(code: u32, inner: &[Vec<u8>]) -> Vec<u8> {
    avp(code, 0x40, &inner.concat())
}

#[test]
fn values_in_groups_and_in_no_others() {
    let octets = of(&[
        number(258, 1),
        group(260, &[number(266, 10415), number(258, 2)]),
        group(297, &[number(266, 10415), number(258, 3)]),
        group(260, &[number(259, 4)]),
        group(260, &[number(258, 5), group(260, &[number(258, 6)]), number(258, 7)]),
    ]);
    let m = Message::from_bytes(&octets).unwrap();
    let path = |groups: &[sigcodec_diameter::Key<_>]| {
        m.get_path(groups, keys::AUTH_APPLICATION_ID).map(|n| n.unwrap()).collect::<Vec<u32>>()
    };
    let vendor = keys::VENDOR_SPECIFIC_APPLICATION_ID;
    assert_eq!(path(&[]), [1]);
    assert_eq!(path(&[vendor]), [2, 5, 7]);
    assert_eq!(path(&[vendor, vendor]), [6]);
    assert_eq!(path(&[keys::EXPERIMENTAL_RESULT]), [3]);
    assert_eq!(path(&[keys::FAILED_AVP]), []);
    let matches =
        |path: &[&'static Def]| m.avps().matches(path).map(|a| a.unwrap().span().start).collect::<Vec<_>>();
    assert_eq!(matches(&[]), []);
    assert_eq!(matches(&[keys::AUTH_APPLICATION_ID.def]), [20]);
    assert_eq!(matches(&[vendor.def]), [32, 96, 116]);
    assert_eq!(matches(&[vendor.def, keys::ACCT_APPLICATION_ID.def]), [104]);
    assert_eq!(matches(&[vendor.def, keys::USER_NAME.def]), []);
    // A broken group is an item; what is behind it in its container is not reached, what is behind that is.
    let octets = of(&[
        group(260, &[number(258, 1), raw(266, 0x40, 99, &[]), number(258, 2)]),
        group(260, &[number(258, 3)]),
    ]);
    let m = Message::from_bytes(&octets).unwrap();
    let found: Vec<_> = m.get_path(&[vendor], keys::AUTH_APPLICATION_ID).map(|r| r.ok()).collect();
    assert_eq!(found, [Some(1), None, Some(3)]);
}

/// What `each` tells, a line each: what it is, whether it has a definition, and the kind of its value.
fn told(avps: Avps<'_>) -> Vec<String> {
    let mut lines = vec![];
    avps.each(&STANDARD, &mut |avp, def, value| {
        let avp = avp.map_or_else(|e| format!("{:?}@{}", e.kind(), e.at()), |a| a.code.to_string());
        let name = def.map_or("-", |d| d.name);
        lines.push(match value {
            Ok(Value::Grouped(inner)) => format!("{avp} {name} group of {}", inner.reader().len()),
            Ok(Value::OctetString(octets)) => format!("{avp} {name} octets {}", octets.len()),
            Ok(Value::Unsigned32(n)) => format!("{avp} {name} = {n}"),
            Ok(value) => panic!("{value:?}"),
            Err(e) => format!("{avp} {name} {:?}@{}", e.kind(), e.at()),
        });
    });
    lines
}

#[test]
fn each_avp_is_told_groups_in_front_of_their_members() {
    let octets = of(&[
        group(260, &[number(266, 10415), avp(99_999, 0, b"xyz")]),
        group(260, &[]),
        avp(258, 0x40, b"abc"),
        group(260, &[number(258, 1), raw(266, 0x40, 99, &[])]),
        number(258, 2),
        raw(259, 0x40, 7, &[]),
    ]);
    let expected = [
        "260 Vendor-Specific-Application-Id group of 24",
        "266 Vendor-Id = 10415",
        "99999 - octets 3",
        "260 Vendor-Specific-Application-Id group of 0",
        "258 Auth-Application-Id AvpLength@68",
        "260 Vendor-Specific-Application-Id group of 20",
        "258 Auth-Application-Id = 1",
        "AvpLength@92 - AvpLength@92",
        "258 Auth-Application-Id = 2",
        "AvpLength@112 - AvpLength@112",
    ];
    assert_eq!(told(Message::from_bytes(&octets).unwrap().avps()), expected);
}

/// A group of RFC 6733 with the vendor id of 3GPP is opened too; with that of another vendor it is another AVP.
#[test]
fn each_group_that_is_meant() {
    let inner = number(266, 10415);
    let octets = of(&[of_vendor(279, 0x40, 10415, &inner), of_vendor(279, 0x40, 9, &inner)]);
    let expected = ["279 Failed-AVP group of 12", "266 Vendor-Id = 10415", "279 - octets 12"];
    assert_eq!(told(Message::from_bytes(&octets).unwrap().avps()), expected);
}

/// Groups are opened down to the limit; the one behind it is told with its error, and the message goes on.
#[test]
fn each_group_to_the_limit() {
    let nested = |levels: u8| {
        let inner = (0..levels).fold(vec![], |inner, _| avp(279, 0x40, &inner));
        of(&[inner, number(258, 2)])
    };
    for levels in [MAX_DEPTH - 1, MAX_DEPTH] {
        let lines = told(Message::from_bytes(&nested(levels)).unwrap().avps());
        assert_eq!(lines.len(), usize::from(levels) + 1);
        let groups = lines.iter().filter(|l| l.starts_with("279 Failed-AVP group")).count();
        assert_eq!(groups, usize::from(levels));
        assert_eq!(lines.last().unwrap(), "258 Auth-Application-Id = 2");
    }
    let lines = told(Message::from_bytes(&nested(MAX_DEPTH + 1)).unwrap().avps());
    assert_eq!(lines.len(), usize::from(MAX_DEPTH) + 2);
    let at = 20 + 8 * (u32::from(MAX_DEPTH) + 1);
    assert_eq!(lines[usize::from(MAX_DEPTH)], format!("279 Failed-AVP Depth@{at}"));
    assert_eq!(lines.last().unwrap(), "258 Auth-Application-Id = 2");
}
