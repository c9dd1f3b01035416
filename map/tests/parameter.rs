//! Every vector of `vectors/map.jsonl`, and captures where `SIGCODEC_CAPTURES` says where they are.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation
)]

use serde_json::Value as Json;
use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Ber, Body, Schema, Tag, Tlv, Tlvs, Typed as _, audit, check, conforms, decode_tlv, walk};
use sigcodec_map::{
    ErrorDef, ErrorType, ErrorVisitor, OPERATIONS, Operation, OperationDef, OperationVisitor,
    dialogue_information,
    edition::{CURRENT, RADIO},
    error, forms, operation, operation_by_name, operations, ts_24080, v2, visit, visit_error,
};
use sigcodec_wire::{
    Error, Kind, Layer, Reader, Writer,
    audit::{Finding, Flag},
    walk::{Field, Shape, Value, Visitor},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// A parameter of an operation or error, decoded and encoded again.
#[derive(Clone, Copy)]
struct Again<'i> {
    octets: &'i [u8],
    argument: bool,
    /// How large the buffer is that it is encoded into.
    room: usize,
}
fn again<'a, T: Ber<'a>>(octets: &'a [u8], room: usize) -> Result<Vec<u8>, Error> {
    let value = decode_tlv::<T>(octets, Layer::Map)?;
    let mut buf = vec![0; room];
    let mut w = Writer::new(&mut buf);
    value.encode(&mut w);
    w.finish().map(<[u8]>::to_vec)
}
impl OperationVisitor for Again<'_> {
    type Out = Result<Vec<u8>, Error>;
    fn operation<O: Operation>(self) -> Self::Out {
        if self.argument {
            again::<O::Argument<'_>>(self.octets, self.room)
        } else {
            again::<O::Result<'_>>(self.octets, self.room)
        }
    }
}
impl ErrorVisitor for Again<'_> {
    type Out = Result<Vec<u8>, Error>;
    fn error<E: ErrorType>(self) -> Self::Out {
        again::<E::Parameter<'_>>(self.octets, self.room)
    }
}

/// `arg:VERSION:CODE` and so on.
struct Which {
    kind: String,
    version: u8,
    code: u8,
}
impl Which {
    fn parse(text: &str) -> Self {
        let parts: Vec<_> = text.split(':').collect();
        Self {
            kind: parts[0].to_owned(),
            version: parts[1].parse().unwrap(),
            code: parts[2].parse().unwrap(),
        }
    }
    fn schema(&self) -> &'static Schema {
        match self.kind.as_str() {
            "arg" => operation(self.version, self.code).unwrap().argument.unwrap(),
            "res" => operation(self.version, self.code).unwrap().result.unwrap(),
            "dlg" if self.version < 3 => v2::dialogue_information::MapDialoguePdu::SCHEMA,
            "dlg" => dialogue_information::MapDialoguePdu::SCHEMA,
            _ => error(self.code, self.version).unwrap().parameter.unwrap(),
        }
    }
    fn again(&self, octets: &[u8], room: usize) -> Result<Vec<u8>, Error> {
        let what = Again { octets, argument: self.kind == "arg", room };
        match self.kind.as_str() {
            "dlg" if self.version < 3 => again::<v2::dialogue_information::MapDialoguePdu<'_>>(octets, room),
            "dlg" => again::<dialogue_information::MapDialoguePdu<'_>>(octets, room),
            "err" => visit_error(self.code, self.version, what).unwrap(),
            _ => visit(self.version, self.code, what).unwrap(),
        }
    }
}

/// The values a walk tells, one a line; faults stand out.
#[derive(Default)]
struct Report(Vec<String>);
impl Visitor for Report {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.0.push(format!("{} {{", field.name));
    }
    fn end(&mut self) {
        self.0.push("}".to_owned());
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push(format!("{} = {value:?}", field.name));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.0.push(format!("FAULT {} {error}", field.name));
    }
}
fn told(schema: &'static Schema, octets: &[u8]) -> Vec<String> {
    let mut told = Report::default();
    walk("x", schema, &Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap(), &mut told);
    told.0
}

fn octets(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2).map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap()).collect()
}
fn rows(path: &Path) -> Vec<Json> {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}
fn vectors() -> Vec<(String, Which, Vec<u8>)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors/map.jsonl");
    let row = |v: &Json| {
        let text = |key: &str| v[key].as_str().unwrap().to_owned();
        (text("name"), Which::parse(&text("parameter")), octets(&text("hex")))
    };
    rows(&path).iter().map(row).collect()
}

#[test]
fn vectors_are_the_same_after_decoding_and_encoding() {
    for (name, which, octets) in vectors() {
        assert_eq!(which.again(&octets, octets.len()).unwrap(), octets, "{name}");
        let schema = which.schema();
        let faults: Vec<_> = told(schema, &octets).into_iter().filter(|l| l.starts_with("FAULT")).collect();
        assert!(faults.is_empty(), "{name}: {faults:?}");
        let tlv = Tlv::read(&mut Reader::new(&octets, Layer::Map)).unwrap();
        check(schema, &tlv, &mut |e| panic!("{name}: {e}"));
    }
}

/// Every parameter that there is: what it is called, and its type.
fn parameters() -> Vec<(String, &'static Schema)> {
    let mut all = Vec::new();
    let documents = [
        (operations::TABLE.defs(), 3),
        (v2::operations::TABLE.defs(), 1),
        (ts_24080::operations::TABLE.defs(), 3),
    ];
    for (list, version) in documents {
        // What version 1 has is not said again where the radio interface has the same.
        for o in list.iter().filter(|o| !(o.edition == &RADIO && o.code == 19)) {
            let parts = [("arg", o.argument), ("res", o.result)];
            for (which, schema) in parts.into_iter().filter_map(|(which, s)| Some((which, s?))) {
                all.push((format!("{}-{which}-{version}-{}", o.name, o.code), schema));
            }
        }
    }
    let documents = [
        (sigcodec_map::errors::TABLE.defs(), 3),
        (v2::errors::TABLE.defs(), 1),
        (ts_24080::errors::TABLE.defs(), 3),
    ];
    for (list, version) in documents {
        let with = list.iter().filter_map(|e: &&ErrorDef| Some((e, e.parameter?)));
        all.extend(with.map(|(e, schema)| (format!("{}-err-{version}-{}", e.name, e.code), schema)));
    }
    all.push(("MAP-DialoguePDU-dlg-3-0".to_owned(), dialogue_information::MapDialoguePdu::SCHEMA));
    all.push(("MAP-DialoguePDU-dlg-1-0".to_owned(), v2::dialogue_information::MapDialoguePdu::SCHEMA));
    all
}

#[test]
fn every_parameter_has_a_minimal_and_a_maximal_vector() {
    let have: BTreeSet<_> = vectors().into_iter().map(|(name, ..)| name).collect();
    let need = parameters();
    for (name, _) in &need {
        for how in ["minimal", "maximal"] {
            assert!(have.contains(&format!("{name}-{how}")), "{name}-{how}");
        }
    }
    println!("{} parameters, {} vectors", need.len(), have.len());
    // Each version that lists an operation has it in one of the forms that have vectors.
    for o in OPERATIONS.into_iter().flatten() {
        for version in o.versions {
            let listed = operation(*version, o.code).unwrap();
            assert_eq!(listed.code, o.code);
            assert!(listed.versions.contains(version), "{} {version}", o.name);
        }
    }
}

/// A type by what it is: versions share names.
fn key(schema: &Schema) -> String {
    let members: Vec<_> = schema.members().iter().map(|m| (m.name, m.tag.map(Tag::number))).collect();
    format!("{}{members:?}", schema.name())
}

/// Goes through an element: each one inside with its type, and each member or alternative with that which it is of.
fn through(
    schema: &'static Schema,
    tagged: bool,
    tlv: &Tlv<'_>,
    met: &mut dyn FnMut(&'static Schema, Option<&str>, &Tlv<'_>),
) {
    let inner = || Tlvs::new(tlv.body).next().unwrap().unwrap();
    let explicit = tagged && matches!(schema.body, Body::Choice { .. } | Body::Open);
    let tlv = if explicit { &inner() } else { tlv };
    met(schema, None, tlv);
    match schema.body {
        Body::Choice { alternatives } => {
            let a = alternatives.iter().find(|a| a.accepts(tlv.tag)).unwrap();
            met(schema, Some(a.name), tlv);
            through(a.schema, a.tag.is_some(), tlv, met);
        }
        Body::List { item, .. } => Tlvs::new(tlv.body).for_each(|t| through(item, false, &t.unwrap(), met)),
        Body::Sequence { members, .. } => {
            let mut expected = members.iter();
            for t in Tlvs::new(tlv.body).map(Result::unwrap) {
                let m = expected.find(|m| m.accepts(t.tag)).unwrap();
                met(schema, Some(m.name), &t);
                through(m.schema, m.tag.is_some(), &t, met);
            }
        }
        Body::Leaf(_) | Body::Open => {}
    }
}

/// All that a walk tells, with places and types.
#[derive(Default, PartialEq, Debug)]
struct Exactly(Vec<String>);
impl Exactly {
    fn told(&mut self, field: Field<'_>, what: &dyn core::fmt::Debug) {
        let Field { name, kind, span } = field;
        let ty = kind.name;
        self.0.push(format!("{name} {ty} {}..{} {what:?}", span.start, span.end));
    }
    fn of(schema: &'static Schema, contents: &[u8]) -> Self {
        let mut buf = vec![0; contents.len() + 8];
        let mut w = Writer::new(&mut buf);
        w.tlv(schema.tag.unwrap(), true, |w| w.bytes(contents));
        let octets = w.finish().unwrap();
        let mut told = Self::default();
        walk("x", schema, &Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap(), &mut told);
        told
    }
}
impl Visitor for Exactly {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.told(field, &shape);
    }
    fn end(&mut self) {
        self.0.push("end".to_owned());
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.told(field, &value);
    }
    fn unknown(&mut self, field: Field<'_>, octets: &[u8]) {
        self.told(field, &("unknown", octets));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.told(field, &(raw, error));
    }
}

/// The walk of a SEQUENCE that the derive makes tells what the interpreter tells, of whatever octets.
#[test]
fn the_straight_walk_is_what_the_interpreter_tells() {
    let mut found = vec![];
    for (_, which, octets) in vectors() {
        let tlv = Tlv::read(&mut Reader::new(&octets, Layer::Map)).unwrap();
        through(which.schema(), false, &tlv, &mut |schema, member, tlv| {
            if member.is_none() && matches!(schema.body, Body::Sequence { .. }) {
                found.push((schema, tlv.body.rest().to_vec()));
            }
        });
    }
    let mut types = BTreeMap::<String, BTreeSet<Vec<u8>>>::new();
    let mut compared = 0usize;
    for (schema, contents) in found {
        let of_type = types.entry(key(schema)).or_default();
        if of_type.len() == 4 || !of_type.insert(contents.clone()) {
            continue;
        }
        let Body::Sequence { members, extensible, .. } = schema.body else { unreachable!() };
        let interpreted: &'static Schema =
            Box::leak(Box::new(Schema { body: Body::sequence(members, extensible), ..*schema }));
        let mut same = |contents: &[u8]| {
            assert_eq!(Exactly::of(schema, contents), Exactly::of(interpreted, contents), "{contents:02x?}");
            compared += 1;
        };
        same(&contents);
        for i in (0..contents.len()).step_by(1 + contents.len() / 24) {
            for bit in [0x01, 0x20, 0x80] {
                let mut damaged = contents.clone();
                damaged[i] ^= bit;
                same(&damaged);
            }
            same(&contents[..i]);
            same(&contents[i..]);
            same(&[&contents[..i], &[0x9e, 1, 0], &contents[i..]].concat());
        }
        // Each element alone, left out, and again at the end.
        let elements = |skip: Option<usize>| -> Vec<Vec<u8>> {
            let mut rest = Reader::new(&contents, Layer::Map);
            let mut all = vec![];
            while !rest.is_empty() {
                let before = rest.rest();
                Tlv::read(&mut rest).unwrap();
                all.push(before[..before.len() - rest.len()].to_vec());
            }
            skip.map(|n| all.remove(n));
            all
        };
        for (n, element) in elements(None).iter().enumerate() {
            same(element);
            same(&elements(Some(n)).concat());
            same(&[&contents[..], element].concat());
        }
    }
    assert!(types.len() > 400 && compared > 50_000, "{} types, {compared} compared", types.len());
}

/// What of a type can stand in octets.
fn can_stand(schema: &'static Schema, all: &mut BTreeSet<String>) {
    if !all.insert(key(schema)) {
        return;
    }
    match schema.body {
        Body::Sequence { members: list, .. } | Body::Choice { alternatives: list } => {
            for m in list {
                all.insert(format!("{} {}.{}", key(schema), schema.name(), m.name));
                can_stand(m.schema, all);
            }
        }
        Body::List { item, .. } => can_stand(item, all),
        Body::Leaf(_) | Body::Open => {}
    }
}

#[test]
fn every_type_member_and_alternative_stands_in_a_vector() {
    let (mut all, mut seen) = (BTreeSet::new(), BTreeSet::new());
    parameters().into_iter().for_each(|(_, schema)| can_stand(schema, &mut all));
    for (_, which, octets) in vectors() {
        let tlv = Tlv::read(&mut Reader::new(&octets, Layer::Map)).unwrap();
        through(which.schema(), false, &tlv, &mut |schema, member, _| {
            seen.insert(match member {
                Some(name) => format!("{} {}.{name}", key(schema), schema.name()),
                None => key(schema),
            });
        });
    }
    let missing: Vec<_> = all.difference(&seen).map(|n| n.rsplit("] ").next().unwrap()).collect();
    assert!(missing.is_empty(), "{missing:?}");
    println!("{} types, members and alternatives", all.len());
}

/// Values of text types that a walk tells as octets.
#[derive(Default)]
struct Untold {
    text: usize,
    octets: Vec<&'static str>,
}
impl Visitor for Untold {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        if matches!(field.kind.name, "UssdString" | "NameString" | "RequestorIdString" | "LcsCodewordString")
        {
            match value {
                Value::Octets(_) => self.octets.push(field.kind.name),
                _ => self.text += 1,
            }
        }
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}

#[test]
fn text_beside_its_coding_scheme_is_told_as_text() {
    let mut untold = Untold::default();
    for (name, which, octets) in vectors() {
        let tlv = Tlv::read(&mut Reader::new(&octets, Layer::Map)).unwrap();
        match which.kind.as_str() {
            "arg" => operation(which.version, which.code).unwrap().walk_argument(&tlv, &mut untold),
            "res" => operation(which.version, which.code).unwrap().walk_result(&tlv, &mut untold),
            _ => {}
        }
        assert!(untold.octets.is_empty(), "{name} {:?}", untold.octets);
    }
    assert!(untold.text >= 14, "{}", untold.text);
}

#[test]
fn every_prefix_is_refused_inside_it() {
    for (name, which, octets) in vectors() {
        for n in 0..octets.len() {
            let e = which.again(&octets[..n], octets.len()).unwrap_err();
            assert!(e.at() as usize <= n, "{name} {n}: {e}");
        }
    }
}

#[test]
fn every_smaller_buffer_says_what_is_needed() {
    for (name, which, octets) in vectors() {
        for n in (0..octets.len()).step_by(1 + octets.len() / 40) {
            let e = which.again(&octets, n).unwrap_err();
            assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, octets.len()), "{name} {n}");
        }
    }
}

#[test]
fn a_parameter_conforms_if_a_check_reports_nothing_that_is_not_allowed() {
    let of_value =
        |kind: Kind| matches!(kind, Kind::Size | Kind::Value | Kind::Enumerated | Kind::Digit | Kind::Text);
    let mut answers = [[0usize; 2]; 2];
    for (name, which, octets) in vectors() {
        for i in (0..octets.len()).step_by(1 + octets.len() / 60) {
            for bit in [1, 0x20] {
                let mut altered = octets.clone();
                altered[i] ^= bit;
                let Ok(tlv) = Tlv::read(&mut Reader::new(&altered, Layer::Map)) else { continue };
                let mut reported = vec![];
                check(which.schema(), &tlv, &mut |e| reported.push(e.kind()));
                for (n, allowed) in [of_value, |_| false].into_iter().enumerate() {
                    let conforms = conforms(which.schema(), &tlv, allowed);
                    let expected = reported.iter().all(|k| allowed(*k));
                    assert_eq!(conforms, expected, "{name}: {}", hex(&altered));
                    answers[n][usize::from(conforms)] += 1;
                }
            }
        }
    }
    // Each question is answered both ways, and the stricter one with no more often.
    assert!(answers.iter().flatten().all(|n| *n > 1000), "{answers:?}");
    assert!(answers[1][0] > answers[0][0], "{answers:?}");
}

#[test]
fn no_flipped_bit_panics() {
    for (_, which, octets) in vectors() {
        let schema = which.schema();
        let mut changed = octets.clone();
        for bit in (0..octets.len() * 8).step_by(1 + octets.len() / 100) {
            changed[bit / 8] ^= 1 << (bit % 8);
            let _ = which.again(&changed, octets.len() * 2);
            if let Ok(tlv) = Tlv::read(&mut Reader::new(&changed, Layer::Map)) {
                walk("x", schema, &tlv, &mut Report::default());
                check(schema, &tlv, &mut |_| {});
                audit(schema, &tlv, &mut |_: Finding| {});
            }
            changed[bit / 8] ^= 1 << (bit % 8);
        }
    }
}

/// The element with every tag and length in a longer form.
fn rewritten(tlv: &Tlv<'_>, turn: u8, w: &mut Writer<'_>) {
    let content = w.measure(|w| {
        if tlv.constructed {
            let children: Vec<_> = Tlvs::new(tlv.body).map(Result::unwrap).collect();
            children.iter().rev().for_each(|c| rewritten(c, turn, w));
        } else {
            w.bytes(tlv.body.rest());
        }
    });
    let length = content as u32;
    match turn {
        0 => w.bytes(&[0x83, (length >> 16) as u8, (length >> 8) as u8, length as u8]),
        _ => w.bytes(&[0x84, 0, (length >> 16) as u8, (length >> 8) as u8, length as u8]),
    }
    let first = tlv.tag.class() << 6 | if tlv.constructed { 0x20 } else { 0 };
    let number = tlv.tag.number();
    match (turn, number) {
        (0, 0..=30) => w.bytes(&[first | number as u8]),
        (1, 0..=127) => w.bytes(&[first | 0x1f, number as u8]),
        _ => w.bytes(&[first | 0x1f, 0x80 | (number >> 7) as u8, number as u8 & 0x7f]),
    }
}

#[test]
fn every_form_of_tags_and_lengths_has_the_same_value() {
    for (name, which, octets) in vectors() {
        let schema = which.schema();
        let straight = told(schema, &octets);
        for turn in 0..3 {
            let tlv = Tlv::read(&mut Reader::new(&octets, Layer::Map)).unwrap();
            let mut buf = vec![0; octets.len() * 8 + 64];
            let mut w = Writer::new(&mut buf);
            rewritten(&tlv, turn, &mut w);
            let odd = w.finish().unwrap();
            which.again(odd, odd.len()).unwrap();
            // What an open type holds is shown with the octets it came in.
            if !straight.iter().any(|l| l.starts_with("extType") || l.starts_with("contents")) {
                assert_eq!(told(schema, odd), straight, "{name} {turn}");
            }
            let mut flags = BTreeSet::new();
            let tlv = Tlv::read(&mut Reader::new(odd, Layer::Map)).unwrap();
            audit(schema, &tlv, &mut |f: Finding| {
                flags.insert(f.flag);
            });
            assert!(flags.contains(&Flag::LengthNotMinimal), "{name}");
        }
    }
}

/// Refusals that are right though tshark finds nothing wrong, and why.
const EXPLAINED: &[(Kind, &str)] =
    &[(Kind::Missing, "a mandatory member is missing, which tshark does not ask")];

/// What became of captured parameters.
#[derive(Default)]
struct Tally {
    total: usize,
    same: usize,
    canonical: usize,
    explained: usize,
    left: Vec<String>,
}

/// Captures, one JSON object a line, in the folders of the directory that `SIGCODEC_CAPTURES` names:
/// `SIGCODEC_CAPTURES=DIR cargo test -p sigcodec-map --test parameter captures -- --nocapture`.
#[test]
fn captures() {
    let Ok(dir) = std::env::var("SIGCODEC_CAPTURES") else { return };
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for origin in fs::read_dir(dir).unwrap().flatten() {
        for file in fs::read_dir(origin.path()).into_iter().flatten().flatten() {
            if file.path().extension().is_none_or(|e| e != "jsonl") {
                continue;
            }
            for row in rows(&file.path()) {
                let layer = row["layer"].as_str().unwrap_or_default();
                let input = octets(row["hex"].as_str().unwrap_or_default());
                let Some(outcome) = capture(layer, &input) else { continue };
                let status = row["tshark"]["status"].as_str().unwrap_or("not asked");
                let tally = tallies.entry(status.to_owned()).or_default();
                tally.total += 1;
                let name = row["name"].as_str().unwrap_or_default();
                let canonical = is_canonical(&input);
                tally.canonical += usize::from(canonical);
                let explained =
                    matches!(outcome, Err(e) if EXPLAINED.iter().any(|(kind, _)| *kind == e.kind()));
                let what = match outcome {
                    Ok(again) if again == input => {
                        tally.same += 1;
                        continue;
                    }
                    // What is not canonical may come out in other octets.
                    Ok(_) if !canonical => continue,
                    Ok(again) => format!("changed to {}", hex(&again)),
                    Err(e) => format!("refused: {e}"),
                };
                if explained {
                    tally.explained += 1;
                } else {
                    tally.left.push(format!("{layer} {name} {} {what}", hex(&input)));
                }
            }
        }
    }
    for (status, tally) in &tallies {
        let Tally { total, same, canonical, explained, left } = tally;
        let decoded = total - explained - left.len();
        println!(
            "{status}: {total} parameters, {decoded} decode, {canonical} canonical, {same} the same again, {explained} explained, {} left",
            left.len()
        );
        left.iter().for_each(|l| println!("  {l}"));
    }
    let clean = tallies.iter().filter(|(status, _)| status.starts_with("clean"));
    assert!(clean.into_iter().all(|(_, tally)| tally.left.is_empty()));
}

/// Whether an element and all in it have the forms that are written.
fn is_canonical(octets: &[u8]) -> bool {
    let mut flags = 0;
    let any = sigcodec_ber::OpenType::SCHEMA;
    match Tlv::read(&mut Reader::new(octets, Layer::Map)) {
        Ok(tlv) => audit(any, &tlv, &mut |_: Finding| flags += 1),
        Err(_) => flags += 1,
    }
    flags == 0
}

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|b| format!("{b:02x}")).collect()
}

/// The outcome of the form that fits best; `None` for records of another kind.
fn capture(layer: &str, input: &[u8]) -> Option<Result<Vec<u8>, Error>> {
    let room = input.len() + 16;
    if layer == "map-err" {
        let Ok(tlv) = decode_tlv::<sigcodec_ber::OpenType<'_>>(input, Layer::Map) else {
            return Some(Err(Error::new(Kind::Truncated, 0, Layer::Map)));
        };
        if tlv.0.tag == Tag::context(3) {
            let parts: Vec<_> = Tlvs::new(tlv.0.body).map_while(Result::ok).collect();
            let [_, code, parameter] = parts.as_slice() else { return None };
            let code = *code.body.rest().first()?;
            let from = parameter.start() as usize;
            let what = |octets| Again { octets, argument: false, room };
            let outcome = [3, 1].map(|v| visit_error(code, v, what(&input[from..])));
            let ok = outcome.into_iter().flatten().min_by_key(Result::is_err)?;
            return Some(ok.map(|again| [&input[..from], &again].concat()));
        }
        let every = (0..=255).flat_map(|code| {
            [3, 1].map(|v| visit_error(code, v, Again { octets: input, argument: false, room }))
        });
        return every.flatten().min_by_key(|r| match r {
            Ok(again) => usize::from(again != input),
            Err(_) => 2,
        });
    }
    let (kind, name) = layer.split_once(':')?;
    // The error of a record that names its code.
    if let ("map-err", Ok(code)) = (kind, name.parse::<u8>()) {
        let what = Again { octets: input, argument: false, room };
        return [3, 1].into_iter().filter_map(|v| visit_error(code, v, what)).min_by_key(|r| r.is_err());
    }
    if !matches!(kind, "map-arg" | "map-res") {
        return None;
    }
    let code = operation_by_name(name, 3)?.code;
    let argument = kind == "map-arg";
    forms(code)
        .filter(|o: &&OperationDef| if argument { o.argument.is_some() } else { o.result.is_some() })
        .filter_map(|o| {
            let version = if o.edition == &CURRENT { 3 } else { 1 };
            visit(version, code, Again { octets: input, argument, room })
        })
        .min_by_key(|r| match r {
            Ok(again) => usize::from(again != input),
            Err(_) => 2,
        })
}
