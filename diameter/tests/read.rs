//! Dictionaries that are read at run time.
#![cfg(feature = "std")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "common/octets.rs"]
mod common;

use common::{avp, message, of_vendor};
use sigcodec_diameter::{
    Application, Dictionary, Failed, Grammar, MandatoryBit, Message, Rule, STANDARD, Unreadable, Why, command,
};
use sigcodec_wire::{Decode as _, Kind, walk::Identity};
use std::{fs, path::Path};

const BICYCLES: &str = r#"
    // Bicycles, and what they are made of.
    avps! {
        WHEEL = 1/99999, "Wheel", Grouped<WHEEL>, M;
        SPOKES = 2/99999, "Spokes", Unsigned32, M, "4.2";
        OWNER = 3/99999, "Owner", UTF8String, m: IMSI_OR_NAI;
        COLOUR = 4/99999, "Colour", Enumerated { -1 => "NONE", 0 => "RED", 1 => "\"BLUE\"" }, X;
        FLAGS = 5/99999, "Wheel-Flags", Unsigned32 [ 0 => "Flat", 1 => "Sto\
            len", ], m;
        MAKER = 6/99999, "Maker", Unsigned32 in Vendors, m;
        PLACE = 7/99999, "Place", TrackingAreaIdentity, m: LOCATION;
    }
    groups! {
        /// A wheel may have another one.
        WHEEL ::= ( { SPOKES } [ COLOUR ] * 2 [ WHEEL ] )
    }
    commands! {
        WHR ::= < "Wheel-Request": 8388999, 99999, REQ, PXY > (
            < SESSION_ID > { ORIGIN_HOST } 2 * 3 { WHEEL } 1 * [ FLAGS ] [ 1405/10415 ] * [ AVP ]
        )
        WHA ::= < "Wheel-Answer": 8388999, 99999, PXY > ( < SESSION_ID > )
    }
    applications! { 99999, "Bicycles"; 99998, "Tricycles"; }
    vendors! { 99999, "Wheelwright"; }
"#;

fn read(text: &str) -> Result<Dictionary, Unreadable> {
    Dictionary::read(text, &STANDARD)
}

#[test]
fn what_is_read() {
    let d = read(BICYCLES).unwrap();
    let get = |code| d.get(code, 99_999).unwrap();
    assert_eq!(get(2).name, "Spokes");
    assert!(get(2).mandatory == MandatoryBit::Must && get(3).mandatory == MandatoryBit::May);
    assert!(get(3).value_kind.is(Identity::IMSI_OR_NAI) && get(7).value_kind.is(Identity::LOCATION));
    assert_eq!(get(4).value_name(-1), Some("NONE"));
    assert_eq!(get(4).value_name(1), Some("\"BLUE\""));
    assert_eq!(get(5).bit_names(3).collect::<Vec<_>>(), ["Flat", "Stolen"]);
    assert!(d.get(8, 99_999).is_none() && d.get(2, 0).map(|d| d.name) == Some("User-Password"));
    assert_eq!(d.by_name("Maker").map(|d| d.code), Some(6));
    assert_eq!(d.vendor_name(99_999), Some("Wheelwright"));
    assert_eq!(
        (d.application_name(99_999), d.application_name(99_998)),
        (Some("Bicycles"), Some("Tricycles"))
    );
    assert_eq!(d.application_name(16_777_251), Some("3GPP S6a"));

    let request = d.command(99_999, 8_388_999, true).unwrap();
    assert_eq!((request.name, request.abbreviation, request.proxiable), ("Wheel-Request", "WHR", true));
    let rules: Vec<_> = request.grammar.rules.iter().map(|r| (r.avp.name, r.min, r.max, r.fixed)).collect();
    let expected = [
        ("Session-Id", 1, 1, true),
        ("Origin-Host", 1, 1, false),
        ("Wheel", 2, 3, false),
        ("Wheel-Flags", 1, 255, false),
        ("ULR-Flags", 0, 1, false),
    ];
    assert_eq!(rules, expected);
    assert!(request.grammar.open && !d.command(99_999, 8_388_999, false).unwrap().grammar.open);
    assert_eq!(request.grammar.rule(1405, 10415).map(|(place, _)| place), Some(4));
    assert!(d.command(99_999, 8_388_998, true).is_none());
    assert_eq!(d.command(16_777_251, 316, true).map(|c| c.name), Some("Update-Location-Request"));
    let wheel = get(1).group.unwrap();
    assert_eq!(wheel.rules[2].max, 2);
    // An empty text is a dictionary, too.
    assert!(read("").unwrap().get(264, 0).is_some());
}

/// It serves as the one of this crate does.
#[test]
fn what_it_is_for() {
    let d = read(BICYCLES).unwrap();
    let number = |code, n: u32| of_vendor(code, 0x40, 99_999, &n.to_be_bytes());
    let wheel = |inner: &[u8]| of_vendor(1, 0x40, 99_999, inner);
    let inner = wheel(&of_vendor(4, 0, 99_999, &[0, 0, 0, 9]));
    let octets = message(
        0xc0,
        8_388_999,
        99_999,
        &[
            avp(263, 0x40, b"a;1;2"),
            avp(264, 0x40, b"a.example.net"),
            wheel(&[number(2, 36), inner].concat()),
            of_vendor(5, 0, 99_999, &[0, 0, 0, 1]),
        ]
        .concat(),
    );
    let mut told = vec![];
    Message::from_bytes(&octets).unwrap().check(&d, &mut |v| {
        let missing = if let Failed::Missing(def) = v.failed { def.name } else { "" };
        told.push((v.kind, missing, v.within.groups().count()));
    });
    assert_eq!(told, [(Kind::Enumerated, "", 2), (Kind::Missing, "Spokes", 2), (Kind::Missing, "Wheel", 0)]);
    let wheels = d.get(1, 99_999).unwrap();
    let message = Message::from_bytes(&octets).unwrap();
    assert_eq!(message.avps().matches(&[wheels, wheels]).count(), 1);
}

#[test]
fn what_is_refused() {
    let why = |text: &str| read(text).map(|_| ()).unwrap_err();
    let row = |row: &str| why(&format!("\n avps! {{\n {row}\n }}"));
    let wanted = |line, what| Unreadable { line, why: Why::Wanted(what) };
    assert_eq!(row("A = 1, \"A\", Unsigned32, M"), wanted(4, ";"));
    assert_eq!(row("A = 1, \"A\", Unsigned32;"), wanted(3, ","));
    assert_eq!(row("A = x, \"A\", Unsigned32, M;"), wanted(3, "a number"));
    assert_eq!(row("A = -, \"A\", Unsigned32, M;"), wanted(3, "a number"));
    assert_eq!(row("A = -1, \"A\", Unsigned32, M;"), wanted(3, "a number of this size"));
    assert_eq!(row("A = 4294967296, \"A\", Unsigned32, M;"), wanted(3, "a number of this size"));
    assert_eq!(row("A = 1, A, Unsigned32, M;"), wanted(3, "a text"));
    assert_eq!(row("A = 1, \"A, Unsigned32, M;"), wanted(3, "the end of a text"));
    assert_eq!(
        row("A = 1, \"A\\n\", Unsigned32, M;"),
        wanted(3, "a quote, a backslash or the end of a line")
    );
    assert_eq!(row("A = 1, \"A\", Enumerated { 1 => \"B\" 2 => \"C\" }, M;"), wanted(3, "}"));
    for (text, word) in [
        ("A = 1, \"A\", Unsigned33, M;", "Unsigned33"),
        ("A = 1, \"A\", Unsigned32, K;", "K"),
        ("A = 1, \"A\", Unsigned32, M: PET;", "PET"),
        ("A = 1, \"A\", Unsigned32 in Pets, M;", "Pets"),
    ] {
        assert_eq!(row(text), Unreadable { line: 3, why: Why::Word(word.into()) });
    }
    assert_eq!(row("A = 1, \"A\", Grouped<B>, M;"), Unreadable { line: 3, why: Why::Name("B".into()) });
    for twice in [
        "A = 1, \"A\", Unsigned32, M;\nB = 1, \"B\", Unsigned32, M;",
        "A = 1, \"A\", Unsigned32, M;\nA = 2, \"B\", Unsigned32, M;",
    ] {
        let Unreadable { line: 4, why: Why::Twice(_) } = row(twice) else { panic!("{twice}") };
    }
    let group = |terms: &str| why(&format!("groups! {{ G ::= ( {terms} ) }}"));
    let nothing = |name: &str| Unreadable { line: 1, why: Why::Name(name.into()) };
    assert_eq!(group("{ NO_SUCH_AVP }"), nothing("NO_SUCH_AVP"));
    assert_eq!(group("{ 99/99999 }"), nothing("99/99999"));
    assert_eq!(group("2 { SESSION_ID }"), wanted(1, "*"));
    assert_eq!(group("* SESSION_ID"), wanted(1, "< { or ["));
    assert_eq!(group("{ SESSION_ID ]"), wanted(1, "}"));
    assert_eq!(group("* 256 [ SESSION_ID ]"), wanted(1, "a number of this size"));
    let many: String = (0..256).map(|_| "[ SESSION_ID ] ").collect();
    assert_eq!(group(&many), Unreadable { line: 1, why: Why::TooMany });
    assert_eq!(why("groups! { G ::= ( ) G ::= ( ) }"), Unreadable { line: 1, why: Why::Twice("G".into()) });
    let all: String = (0..10_001).map(|n| format!("A{n} = {n}/7, \"A\", Time, m;\n")).collect();
    assert_eq!(why(&format!("avps! {{ {all} }}")).why, Why::TooMany);
    assert_eq!(why("wheels! { }"), Unreadable { line: 1, why: Why::Word("wheels".into()) });
    assert_eq!(why("avps! { A = 1, \"A\", Time, M;").why, Why::Wanted("a constant"));
    assert_eq!(why("use x").why, Why::Wanted(";"));
    assert_eq!(why("\n\u{fc}").line, 2);
    assert_eq!(why("avps! { \n A").to_string(), "line 2: = is wanted");
    // Whatever is cut off a text, it is read or refused.
    for (n, _) in BICYCLES.char_indices() {
        let _ = read(&BICYCLES[..n]);
    }
}

/// Every table of this crate can be read, and is the same then.
#[test]
fn the_tables_of_this_crate() {
    fn tables(dir: &Path, out: &mut String) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                tables(&path, out);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            // Some commands say that they have the grammar of another.
            if !text.contains("> = ") {
                out.push_str(&text);
                out.push('\n');
            }
        }
    }
    let mut text = String::new();
    for dir in ["avp", "group", "command"] {
        tables(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(dir), &mut text);
    }
    let d = read(&text).unwrap_or_else(|e| panic!("{e}: {}", text.lines().nth(e.line as usize - 1).unwrap()));
    let term = |r: &Rule| (r.avp.code, r.avp.vendor, r.min, r.max, r.fixed);
    let terms = |g: &Grammar| (g.rules.iter().map(term).collect::<Vec<_>>(), g.open);
    assert!(d.defs().len() >= STANDARD.defs().len());
    for def in STANDARD.defs() {
        let own = d.get(def.code, def.vendor).unwrap();
        assert!(!core::ptr::eq(own, *def), "{}", def.name);
        assert_eq!(
            (own.name, own.kind, own.mandatory, own.registry),
            (def.name, def.kind, def.mandatory, def.registry)
        );
        assert_eq!(own.value_kind, def.value_kind, "{}", def.name);
        assert_eq!((own.values, own.bits), (def.values, def.bits), "{}", def.name);
        assert_eq!(own.group.map(terms), def.group.map(terms), "{}", def.name);
    }
    let mut commands = 0;
    for (application, c) in command::all() {
        let own = d.applications().iter().find(|a| a.id == application.id);
        let same = |own: &Application| {
            own.iter().any(|o| {
                (o.name, o.abbreviation, o.code, o.request, o.proxiable)
                    == (c.name, c.abbreviation, c.code, c.request, c.proxiable)
                    && terms(&o.grammar) == terms(&c.grammar)
            })
        };
        commands += usize::from(own.is_some_and(same));
    }
    assert!(commands * 10 > command::all().count() * 6, "{commands} commands are read");
}
