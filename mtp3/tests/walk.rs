//! Whole walks of message signal units in every variant, and whose payload they carry.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use core::fmt::Write as _;
use sigcodec_mtp3::{Msu, Part, Variant};
use sigcodec_wire::{
    Error, Kind, Layer, Reader,
    audit::{Finding, Flag},
    walk::{Field, Shape, Value, Visitor, Walk as _},
};

struct Lines {
    text: String,
    depth: usize,
    start: u32,
}
impl Lines {
    fn line(&mut self, mark: &str, field: Field<'_>, more: &str) {
        let (start, end, depth) = (field.span.start - self.start, field.span.end - self.start, self.depth);
        writeln!(self.text, "{:depth$}{}{mark} {start}..{end}{more}", "", field.name).unwrap();
    }
}
impl Visitor for Lines {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.line(" {", field, "");
        self.depth += 1;
    }
    fn end(&mut self) {
        self.depth -= 1;
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.line("", field, &format!(" {value}"));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], e: Error) {
        let raw: String = raw.iter().map(|b| format!("{b:02x}")).collect();
        self.line("!", field, &format!(" {raw} {:?} {}", e.kind(), e.at() - self.start));
    }
}
fn within<T>(octets: &[u8], variant: Variant, skip: usize, see: impl FnOnce(Msu<Reader<'_>>) -> T) -> T {
    let all = [&vec![0xff; skip][..], octets].concat();
    let mut r = Reader::new(&all, Layer::Mtp3);
    r.bytes(skip).unwrap();
    let msu = Msu::decode_as(&mut r, variant).unwrap();
    assert!(r.is_empty());
    see(msu)
}
/// The walk, which is the same at whatever offset.
fn walk(octets: &[u8], variant: Variant) -> Vec<String> {
    let [alone, at_nine] = [0usize, 9].map(|skip| {
        within(octets, variant, skip, |msu| {
            let mut lines = Lines { text: String::new(), depth: 0, start: skip as u32 };
            msu.walk(&mut lines);
            assert_eq!(lines.depth, 0);
            lines.text
        })
    });
    assert_eq!(alone, at_nine);
    alone.lines().map(str::to_owned).collect()
}
fn audit(octets: &[u8], variant: Variant) -> Vec<(Flag, u32)> {
    let [alone, at_nine] = [0u32, 9].map(|skip| {
        within(octets, variant, skip as usize, |msu| {
            let mut out = vec![];
            msu.audit(&mut |f: Finding| out.push((f.flag, f.at - skip)));
            out
        })
    });
    assert_eq!(alone, at_nine);
    alone
}

#[test]
fn labels() {
    let front = |size: usize, end: usize| {
        vec![
            format!("mtp3 {{ 0..{end}"),
            " serviceIndicator 0..1 sccp (3)".to_owned(),
            " networkIndicator 0..1 2".to_owned(),
            " priority 0..1 1".to_owned(),
            format!(" dpc 1..{size} 2"),
            format!(" opc 1..{size} 1"),
            format!(" sls 1..{size} 5"),
            format!(" userData {size}..{end} aabb"),
        ]
    };
    for (variant, label) in [
        (Variant::Itu, &[0x02, 0x40, 0x00, 0x50][..]),
        (Variant::Ansi, &[2, 0, 0, 1, 0, 0, 5]),
        (Variant::China, &[2, 0, 0, 1, 0, 0, 5]),
        (Variant::Japan, &[2, 0, 1, 0, 5]),
    ] {
        let octets = [&[0x93][..], label, &[0xaa, 0xbb]].concat();
        let size = label.len() + 1;
        assert_eq!(walk(&octets, variant), front(size, size + 2), "{variant:?}");
        assert_eq!(audit(&octets, variant), []);
    }
    // Each bit of a label belongs to one part.
    for (octets, variant, expected) in [
        ([0xff, 0x3f, 0, 0, 0, 0, 0], Variant::Itu, (0x3fff, 0, 0)),
        ([0, 0xc0, 0xff, 0x0f, 0, 0, 0], Variant::Itu, (0, 0x3fff, 0)),
        ([0, 0, 0, 0xf0, 0, 0, 0], Variant::Itu, (0, 0, 15)),
        ([1, 2, 3, 0, 0, 0, 0], Variant::Ansi, (0x03_0201, 0, 0)),
        ([0, 0, 0, 1, 2, 3, 0], Variant::China, (0, 0x03_0201, 0)),
        ([0, 0, 0, 0, 0, 0, 0xff], Variant::Ansi, (0, 0, 0xff)),
        ([1, 2, 0, 0, 0, 0, 0], Variant::Japan, (0x0201, 0, 0)),
        ([0, 0, 1, 2, 0, 0, 0], Variant::Japan, (0, 0x0201, 0)),
    ] {
        let octets = [&[3][..], &octets].concat();
        let label = within(&octets, variant, 0, |msu| (msu.label.dpc, msu.label.opc, msu.label.sls));
        assert_eq!(label, expected, "{octets:02x?}");
    }
}

/// In China the link selection has four bits of its octet; elsewhere the octet is not looked at.
#[test]
fn spare_bits_of_the_link_selection() {
    for sls in [0, 15, 16, 255] {
        for variant in [Variant::Ansi, Variant::China, Variant::Japan] {
            let label: &[u8] = if variant == Variant::Japan { &[0; 4] } else { &[0; 6] };
            let octets = [&[3][..], label, &[sls]].concat();
            let odd = variant == Variant::China && sls > 15;
            let expected = if odd { vec![(Flag::Mtp3SpareBits, 7)] } else { vec![] };
            assert_eq!(audit(&octets, variant), expected, "{variant:?} {sls}");
        }
    }
}

/// Q.704 §14.2.1.
#[test]
fn service_indicators() {
    let names = [
        "signallingNetworkManagement",
        "signallingNetworkTesting",
        "signallingNetworkTestingSpecial",
        "sccp",
        "tup",
        "isup",
        "dup",
        "dup",
        "",
        "broadbandIsup",
        "satelliteIsup",
        "",
        "",
        "",
        "",
        "",
    ];
    for sio in 0..=u8::MAX {
        let octets = [sio, 0, 0, 0, 0, 0x11, 0x10, 7];
        within(&octets, Variant::Itu, 0, |msu| {
            let si = sio & 15;
            assert_eq!(
                (msu.service_indicator(), msu.priority(), msu.network_indicator()),
                (si, sio >> 4 & 3, sio >> 6)
            );
            assert_eq!(msu.user_part().unwrap_or_default(), names[usize::from(si)]);
            assert_eq!(msu.management().is_some(), si == 0, "{si}");
            assert_eq!(msu.test().is_some(), matches!(si, 1 | 2), "{si}");
        });
    }
}

#[test]
fn management_and_tests_inside() {
    let itu = |sio: u8, user: &[u8]| [&[sio, 0, 0, 0, 0][..], user].concat();
    let inside = |octets: &[u8]| walk(octets, Variant::Itu)[8..].to_vec();
    // TFP for point code 7, with its spare bits, and with an octet too many.
    let good = itu(0, &[0x14, 7, 0]);
    assert_eq!(inside(&good), [" management { 5..8", "  headingCode 5..6 TFP (20)", "  destination 6..8 7"]);
    assert_eq!(audit(&good, Variant::Itu), []);
    assert_eq!(audit(&itu(0, &[0x14, 7, 0x40]), Variant::Itu), [(Flag::Mtp3SpareBits, 7)]);
    // UPU, with the two bits between its parts and without them.
    let upu = |spare: u8| inside(&itu(0, &[0x1a, 7, spare, 0x23]))[1..].to_vec();
    let parts = [
        "  headingCode 5..6 UPU (26)",
        "  destination 6..9 7",
        "  userPart 6..9 sccp (3)",
        "  cause 6..9 inaccessibleRemoteUser (2)",
    ];
    assert_eq!(upu(0), parts);
    assert_eq!(upu(0x40), [&parts[..2], &["  spare 6..9 1"], &parts[2..]].concat());
    assert_eq!(audit(&itu(0, &[0x14, 7, 0, 9]), Variant::Itu), [(Flag::TrailingBytes, 8)]);
    let trailing = inside(&itu(0, &[0x14, 7, 0, 9]));
    assert!(trailing.last().unwrap().ends_with("8..9 09 Trailing 8"), "{trailing:?}");
    // A heading that nobody knows, and one that is cut off.
    let unknown = inside(&itu(0, &[0xff, 1]));
    assert!(unknown.last().unwrap().contains("MessageType"), "{unknown:?}");
    assert_eq!(audit(&itu(0, &[0xff, 1]), Variant::Itu).len(), 1);
    assert_eq!(inside(&itu(0, &[0x14, 7])), [" management! 5..7  Truncated 6"]);
    assert_eq!(audit(&itu(0, &[0x14, 7]), Variant::Itu), [(Flag::Undecodable, 6)]);
    // Link tests.
    for (sio, heading, name) in [(1, 0x11, "SLTM (17)"), (2, 0x21, "SLTA (33)")] {
        let test = itu(sio, &[heading, 0x23, 7, 8]);
        assert_eq!(
            inside(&test),
            [
                " testing { 5..9".to_owned(),
                format!("  headingCode 5..6 {name}"),
                "  slc 6..7 3".to_owned(),
                "  testPattern 7..9 0708".to_owned(),
            ]
        );
        assert_eq!(audit(&test, Variant::Itu), []);
        let more = itu(sio, &[heading, 0x23, 7, 8, 9]);
        assert_eq!(inside(&more)[4], "  rest! 9..10 09 Trailing 9");
        assert_eq!(audit(&more, Variant::Itu), [(Flag::TrailingBytes, 5)]);
        let other = itu(sio, &[0x31, 0x10, 1]);
        assert_eq!(inside(&other), [" testing! 5..8  MessageType 5"]);
        assert_eq!(audit(&other, Variant::Itu), [(Flag::Undecodable, 5)]);
    }
    // The same octets for another user are its payload alone.
    assert_eq!(inside(&itu(3, &[0x14, 7, 0])), [""; 0]);
    assert_eq!(audit(&itu(3, &[0x14, 7, 0xff]), Variant::Itu), []);
    let mut cut = Reader::new(&[3, 0, 0, 0], Layer::Mtp3);
    assert_eq!(Msu::decode_as(&mut cut, Variant::Itu).unwrap_err().kind(), Kind::Truncated);
}

/// Bits of each part in ITU, ANSI, Chinese and Japanese networks.
#[test]
fn widths_of_parts() {
    for (part, widths) in [
        (Part::Slc, [0, 4, 0, 0]),
        (Part::Fsn, [7, 7, 7, 7]),
        (Part::ExtendedFsn, [24, 24, 24, 24]),
        (Part::ChangebackCode, [8, 8, 8, 8]),
        (Part::Destination, [14, 24, 24, 16]),
        (Part::Status, [2, 2, 2, 0]),
        (Part::Spare, [2, 0, 0, 0]),
        (Part::UserPart, [4, 4, 4, 4]),
        (Part::Cause, [4, 4, 4, 4]),
        (Part::DataLink, [12, 14, 12, 12]),
    ] {
        let variants = [Variant::Itu, Variant::Ansi, Variant::China, Variant::Japan];
        assert_eq!(variants.map(|v| part.width(v)), widths, "{part:?}");
    }
}

/// A label whose parts do not fit is refused, and the largest one that fits comes back.
#[test]
fn labels_that_are_refused() {
    use sigcodec_mtp3::{Label, Msu, Variant};
    use sigcodec_wire::{Encode as _, Kind, Layer, Reader};
    for (variant, code, sls) in [
        (Variant::Itu, 0x3fff, 15),
        (Variant::Ansi, 0xff_ffff, 255),
        (Variant::China, 0xff_ffff, 255),
        (Variant::Japan, 0xffff, 255),
    ] {
        let encode = |dpc: u32, opc: u32, sls: u8| {
            let msu = Msu { sio: 0x83, label: Label { dpc, opc, sls }, variant, user: &[1u8][..] };
            msu.encode_to_slice(&mut [0; 16]).map(<[u8]>::to_vec).map_err(|e| e.kind())
        };
        let octets = encode(code, code, sls).unwrap();
        let read = Msu::decode_as(&mut Reader::new(&octets, Layer::Mtp3), variant).unwrap();
        assert_eq!(read.label, Label { dpc: code, opc: code, sls });
        assert_eq!(encode(code + 1, 1, 1), Err(Kind::Value));
        assert_eq!(encode(1, u32::MAX, 1), Err(Kind::Value));
        if let Some(more) = sls.checked_add(1) {
            assert_eq!(encode(1, 1, more), Err(Kind::Value));
        }
    }
}
