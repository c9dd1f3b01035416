//! The form sweep: tags and lengths of every TCAP and MAP vector, and of random messages, are written in other
//! legal forms. Every typed value stays what it is, nothing becomes absent, and the audit names each change.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation
)]

use sigcodec::ber;
use sigcodec::{
    ber::{Ber as _, Form, Forms, Spelling, Tlv, Typed as _, rewrite},
    map,
    stack::Frame,
    tcap,
    wire::{
        Decode as _, Error, Layer, Reader, With, Writer,
        audit::{Finding, Flag},
        walk::{Field, Shape, Value, Visitor},
    },
};
use sigcodec_render::text::unhex;
use std::collections::BTreeMap;

/// The same octets for the same seed, everywhere.
struct Random(u64);
impl Random {
    fn octet(&mut self) -> u8 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 56) as u8
    }
}

type Flags = BTreeMap<Flag, usize>;

const FORMS: [(Form, Flag); 4] = [
    (Form::TAG_HIGH_FORM, Flag::TagHighFormForLowNumber),
    (Form::TAG_PADDED, Flag::TagPadded),
    (Form::LENGTH_NOT_MINIMAL, Flag::LengthNotMinimal),
    (Form::INDEFINITE, Flag::LengthIndefinite),
];

/// The elements in `octets` with tags and lengths in the forms of `choose`, and which flags they must raise.
fn written(octets: &[u8], layer: Layer, mut choose: impl FnMut() -> Spelling) -> (Vec<u8>, Flags) {
    let mut expected = Flags::new();
    let mut buf = vec![0; octets.len() * 12 + 64];
    let mut w = Writer::new(&mut buf);
    rewrite(Reader::new(octets, layer), &mut |_| choose(), &mut w);
    let out = w.finish().unwrap().to_vec();
    // Indefinite forms that nest too deep are written as definite ones, so what is expected is counted in what
    // was written.
    count_forms(Reader::new(&out, layer), &mut expected);
    (out, expected)
}
fn count_forms(r: Reader<'_>, into: &mut Flags) {
    for tlv in ber::Tlvs::new(r).flatten() {
        for (bit, flag) in FORMS {
            if tlv.form.contains(bit) {
                *into.entry(flag).or_default() += 1;
            }
        }
        if tlv.constructed {
            count_forms(tlv.body, into);
        }
    }
}
/// Whether every frame at every level is intact.
fn sound(r: Reader<'_>) -> bool {
    ber::Tlvs::new(r).all(|t| t.is_ok_and(|t| !t.constructed || sound(t.body)))
}
/// Octets with what is BER in them in canonical form, so that what is opaque can be compared.
fn canonical(octets: &[u8]) -> Vec<u8> {
    written(octets, Layer::Wire, || Spelling::CANONICAL).0
}

/// What a walk tells, without offsets.
#[derive(Default)]
struct Report {
    path: Vec<String>,
    lines: Vec<String>,
}
impl Report {
    fn line(&mut self, field: Field<'_>, what: String) {
        self.lines.push(format!("{}/{}:{} {what}", self.path.join("/"), field.name, field.kind.name));
    }
}
impl Visitor for Report {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.path.push(field.name.to_owned());
    }
    fn end(&mut self) {
        self.path.pop().unwrap();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let what = match value {
            Value::Octets(octets) => format!("{:02x?}", canonical(octets)),
            other => other.to_string(),
        };
        self.line(field, what);
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.line(field, format!("! {} {:02x?}", error.kind().name(), canonical(raw)));
    }
}

fn lines(walk: impl FnOnce(&mut Report)) -> Vec<String> {
    let mut told = Report::default();
    walk(&mut told);
    assert!(told.path.is_empty());
    told.lines
}
fn flags(audit: impl FnOnce(&mut dyn FnMut(Finding))) -> (Flags, Flags) {
    let (mut forms, mut others) = (Flags::new(), Flags::new());
    audit(&mut |f: Finding| {
        let into = if FORMS.iter().any(|(_, flag)| *flag == f.flag) { &mut forms } else { &mut others };
        *into.entry(f.flag).or_default() += 1;
    });
    (forms, others)
}
fn same(a: &[String], b: &[String], name: &str) {
    for (a, b) in a.iter().zip(b) {
        assert_eq!(a, b, "{name}");
    }
    let (n, m) = (a.len(), b.len());
    assert_eq!(n, m, "{name}: nothing is absent: {:?} {:?}", a.get(m..), b.get(n..));
}
fn octets_of(value: &dyn sigcodec::wire::Encode) -> Vec<u8> {
    let mut buf = vec![0; 65536];
    value.encode_to_slice(&mut buf).unwrap().to_vec()
}

fn vectors(layer: &str) -> Vec<serde_json::Value> {
    let path = format!("{}/../vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

/// Rewrites a message at every octet of choice and compares everything.
fn sweep_message(octets: &[u8], name: &str, rounds: usize, random: &mut Random) -> usize {
    let (base, none) = written(octets, Layer::Tcap, || Spelling::CANONICAL);
    assert!(none.is_empty());
    let frame = Frame::from_tcap(&base);
    let told = lines(|v| frame.walk(v));
    let (forms, others) = flags(|mut a| frame.audit(&mut a));
    // What is left of a broken frame may begin with an indefinite length, and be told as one.
    let sound = sound(Reader::new(&base, Layer::Tcap));
    assert!(!sound || forms.is_empty(), "{name}: canonical");
    let mut spellings: Vec<Box<dyn FnMut() -> Spelling + '_>> = vec![];
    for one in [
        Spelling { high_tag: true, ..Spelling::CANONICAL },
        Spelling { high_tag: true, tag_padding: 3, ..Spelling::CANONICAL },
        Spelling { length_padding: 1, ..Spelling::CANONICAL },
        Spelling { length_padding: 3, ..Spelling::CANONICAL },
        Spelling { indefinite: true, ..Spelling::CANONICAL },
        Spelling { high_tag: true, tag_padding: 1, length_padding: 2, indefinite: true },
    ] {
        spellings.push(Box::new(move || one));
    }
    for _ in 0..rounds {
        let mut own = Random(random.0);
        random.octet();
        spellings.push(Box::new(move || Spelling::of(own.octet())));
    }
    let count = spellings.len();
    for choose in spellings {
        let (changed, expected) = written(&base, Layer::Tcap, choose);
        let frame = Frame::from_tcap(&changed);
        same(&told, &lines(|v| frame.walk(v)), &format!("{name} as {changed:02x?}"));
        let (forms, now) = flags(|mut a| frame.audit(&mut a));
        if sound {
            assert_eq!(forms, expected, "{name}: the audit names each change");
        }
        assert!(expected.iter().all(|(f, n)| forms.get(f) >= Some(n)), "{name}: the audit names each change");
        assert_eq!(now, others, "{name}: and nothing else, as {changed:02x?}");
        typed(&base, &changed, name);
    }
    count
}

/// What the types of the message hold, compared without the walk.
fn typed(base: &[u8], changed: &[u8], name: &str) {
    if base[0] >= 0xc0 {
        let read = |o| tcap::ansi::Message::from_bytes(o);
        let (Ok(a), Ok(b)) = (read(base), read(changed)) else {
            return assert_eq!(read(base).is_err(), read(changed).is_err());
        };
        assert_eq!((a.package_type, a.transaction_id), (b.package_type, b.transaction_id));
        assert_eq!(canonical(&octets_of(&a)), canonical(&octets_of(&b)), "{name}");
        let dialogue =
            |m: &tcap::ansi::Message<'_>| m.dialogue().map(|d| d.map(|d| d.application_context.is_some()));
        assert_eq!(dialogue(&a).ok(), dialogue(&b).ok(), "{name}");
        return;
    }
    let read = |o| tcap::Message::from_bytes(o);
    let (Ok(a), Ok(b)) = (read(base), read(changed)) else {
        return assert_eq!(read(base).is_err(), read(changed).is_err());
    };
    assert_eq!((a.message_type, a.otid, a.dtid), (b.message_type, b.otid, b.dtid), "{name}");
    assert_eq!(a.p_abort_cause(), b.p_abort_cause(), "{name}");
    assert_eq!(canonical(&octets_of(&a)), canonical(&octets_of(&b)), "{name}");
    assert_eq!(a.application_context().ok(), b.application_context().ok(), "{name}");
    let dialogue = |m: &tcap::Message<'_>| {
        m.dialogue().map(|d| format!("{:?}", d.map(|d| (d.syntax, d.application_context_name()))))
    };
    assert_eq!(dialogue(&a).ok(), dialogue(&b).ok(), "{name}");
    let components = |m: &tcap::Message<'_>| -> Vec<_> {
        m.components()
            .map(|c| match c {
                Ok(c) => format!("{:?} {:?} {:?}", c.name(), c.invoke_id(), c.operation().map(|o| o.local())),
                Err(e) => e.kind().name().to_owned(),
            })
            .collect()
    };
    assert_eq!(components(&a), components(&b), "{name}");
}

#[test]
fn tcap_vectors_in_every_form() {
    let mut random = Random(4);
    let mut count = 0;
    for layer in ["tcap", "tcap-ansi"] {
        for v in vectors(layer) {
            let octets = unhex(v["hex"].as_str().unwrap()).unwrap();
            // Frames that are not intact have no other form.
            if ber::Tlvs::new(Reader::new(&octets, Layer::Tcap)).all(|t| t.is_ok()) {
                count += sweep_message(&octets, v["name"].as_str().unwrap(), 20, &mut random);
            }
        }
    }
    assert!(count > 100, "{count}");
}

fn read(octets: &[u8]) -> Tlv<'_> {
    Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap()
}

struct Typed<'a>(Tlv<'a>, bool);
impl map::OperationVisitor for Typed<'_> {
    type Out = Result<Vec<u8>, &'static str>;
    fn operation<O: map::Operation>(self) -> Self::Out {
        let kind = |e: Error| e.kind().name();
        if self.1 {
            let v = O::result(self.0).map_err(kind)?;
            Ok(octets_of(&With(|w: &mut Writer<'_>| v.encode(w))))
        } else {
            let v = O::argument(self.0).map_err(kind)?;
            Ok(octets_of(&With(|w: &mut Writer<'_>| v.encode(w))))
        }
    }
}

#[test]
fn map_vectors_in_every_form() {
    let mut random = Random(7);
    let mut count = 0;
    for v in vectors("map") {
        let name = v["name"].as_str().unwrap();
        let parameter: Vec<&str> = v["parameter"].as_str().unwrap().split(':').collect();
        let (version, code) = (parameter[1].parse::<u8>().unwrap(), parameter[2].parse::<u8>().unwrap());
        let (operation, error) = (map::operation(version, code), map::error(code, version));
        let schema = match parameter[0] {
            "arg" => operation.unwrap().argument,
            "res" => operation.unwrap().result,
            "err" => error.and_then(|e| e.parameter),
            _ => Some(map::dialogue_information::MapDialoguePdu::SCHEMA),
        };
        let Some(schema) = schema else { continue };
        let octets = unhex(v["hex"].as_str().unwrap()).unwrap();
        let (base, _) = written(&octets, Layer::Map, || Spelling::CANONICAL);
        let result = parameter[0] == "res";
        let value = |octets: &[u8]| map::visit(version, code, Typed(read(octets), result)).unwrap();
        let told = lines(|v| ber::walk("parameter", schema, &read(&base), v));
        let (forms, others) = flags(|mut a| ber::audit(schema, &read(&base), &mut a));
        assert!(forms.is_empty(), "{name}: canonical");
        for round in 0..12u8 {
            let mut own = Random(random.0);
            random.octet();
            let choose = || match round {
                0 => Spelling { high_tag: true, ..Spelling::CANONICAL },
                1 => Spelling { high_tag: true, tag_padding: 2, length_padding: 3, indefinite: false },
                2 => Spelling { indefinite: true, ..Spelling::CANONICAL },
                _ => Spelling::of(own.octet()),
            };
            let (changed, expected) = written(&base, Layer::Map, choose);
            let tlv = read(&changed);
            same(&told, &lines(|v| ber::walk("parameter", schema, &tlv, v)), name);
            let (forms, now) = flags(|mut a| ber::audit(schema, &tlv, &mut a));
            assert_eq!(forms, expected, "{name}: the audit names each change");
            assert_eq!(now, others, "{name}: and nothing else");
            if matches!(parameter[0], "arg" | "res") {
                let (a, b) = (value(&base), value(&changed));
                assert_eq!(a.map(|o| canonical(&o)), b.map(|o| canonical(&o)), "{name}");
            }
            count += 1;
        }
    }
    assert!(count > 5000, "{count}");
}

/// Random messages of both schemas, well-formed and then with octets changed.
#[test]
fn random_messages_in_every_form() {
    let mut random = Random(1);
    let mut count = 0;
    for schema in [tcap::Message::SCHEMA, tcap::ansi::Message::SCHEMA] {
        for _ in 0..700 {
            let input: Vec<u8> = (0..300).map(|_| random.octet()).collect();
            let mut buf = vec![0; 65536];
            let mut w = Writer::new(&mut buf);
            ber::generate(schema, &mut arbitrary::Unstructured::new(&input), Forms::Canonical, &mut w)
                .unwrap();
            let mut octets = w.finish().unwrap().to_vec();
            let (forms, _) = flags(|mut a| Frame::from_tcap(&octets).audit(&mut a));
            assert!(forms.is_empty(), "canonical: {octets:02x?}");
            count += sweep_message(&octets, &format!("{octets:02x?}"), 2, &mut random);
            for _ in 0..random.octet() % 4 {
                let at = usize::from(random.octet()) % octets.len();
                octets[at] = random.octet();
            }
            if ber::Tlvs::new(Reader::new(&octets, Layer::Tcap)).all(|t| t.is_ok()) {
                count += sweep_message(&octets, &format!("{octets:02x?}"), 2, &mut random);
            }
        }
    }
    assert!(count > 10_000, "{count}");
}
