//! Every vector of `vectors/inap.jsonl`: decoded, encoded again, walked, checked.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation
)]

use serde_json::Value as Json;
use sigcodec_ber::{Ber, Schema, Tlv, audit, check, decode_tlv, walk};
use sigcodec_inap::{
    ErrorType, ErrorVisitor, Operation, OperationVisitor, PROTOCOL, error, operation, visit, visit_error,
};
use sigcodec_wire::{
    Error, Layer, Reader, Writer,
    audit::{Finding, Flag},
    walk::{Field, Shape, Value, Visitor},
};
use std::{collections::BTreeSet, fs, path::Path};

/// A parameter of an operation or error, decoded and encoded again.
#[derive(Clone, Copy)]
struct Again<'i> {
    octets: &'i [u8],
    argument: bool,
    /// How large the buffer is that it is encoded into.
    room: usize,
}
fn again<'a, T: Ber<'a>>(octets: &'a [u8], room: usize) -> Result<Vec<u8>, Error> {
    let value = decode_tlv::<T>(octets, Layer::Inap)?;
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
            _ => error(self.code).unwrap().parameter.unwrap(),
        }
    }
    fn again(&self, octets: &[u8], room: usize) -> Result<Vec<u8>, Error> {
        let what = Again { octets, argument: self.kind == "arg", room };
        match self.kind.as_str() {
            "err" => visit_error(self.code, what).unwrap(),
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
    walk("x", schema, &Tlv::read(&mut Reader::new(octets, Layer::Inap)).unwrap(), &mut told);
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
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors/inap.jsonl");
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
        let tlv = Tlv::read(&mut Reader::new(&octets, Layer::Inap)).unwrap();
        check(schema, &tlv, &mut |e| panic!("{name}: {e}"));
    }
}

/// Every parameter that there is: what it is called.
fn parameters() -> Vec<String> {
    let mut all = Vec::new();
    for o in PROTOCOL.operations().iter().flat_map(|t| t.defs()) {
        let version = if o.edition == &sigcodec_inap::edition::CS4 { 4 } else { o.versions[0] };
        for which in [o.argument.map(|_| "arg"), o.result.map(|_| "res")].into_iter().flatten() {
            all.push(format!("{}-{which}-{version}-{}", o.name, o.code));
        }
    }
    for e in PROTOCOL.errors().iter().flat_map(|t| t.defs()).filter(|e| e.parameter.is_some()) {
        all.push(format!("{}-err-4-{}", e.name, e.code));
    }
    all
}

#[test]
fn every_parameter_has_a_minimal_and_a_maximal_vector() {
    let have: BTreeSet<_> = vectors().into_iter().map(|(name, ..)| name).collect();
    let need = parameters();
    assert_eq!(
        need.len(),
        117,
        "after a new operation or error: a vector in vectors/inap.jsonl, and the count here"
    );
    for name in &need {
        for how in ["minimal", "maximal"] {
            assert!(have.contains(&format!("{name}-{how}")), "{name}-{how}");
        }
    }
}

#[test]
fn vectors_are_canonical() {
    for (name, which, octets) in vectors() {
        let tlv = Tlv::read(&mut Reader::new(&octets, Layer::Inap)).unwrap();
        let mut odd = vec![];
        audit(which.schema(), &tlv, &mut |f: Finding| odd.push(f.flag));
        // Each maximal one has extensions, which say themselves that they are, and values that nobody assigned.
        odd.retain(|flag| {
            !matches!(
                flag,
                Flag::PrivateExtension | Flag::ValueReserved | Flag::SpareBits | Flag::DigitNotDecimal
            )
        });
        assert!(odd.is_empty(), "{name}: {odd:?}");
    }
}

#[test]
fn no_prefix_and_no_smaller_buffer_is_enough() {
    for (name, which, octets) in vectors() {
        for end in 0..octets.len() {
            let refused = which.again(&octets[..end], octets.len()).unwrap_err();
            assert!(refused.at() as usize <= end, "{name} {end}: {refused}");
            let needed = which.again(&octets, end).unwrap_err();
            assert_eq!(needed.at() as usize, octets.len(), "{name} {end}: {needed}");
        }
    }
}
