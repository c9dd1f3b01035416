//! Decodes parameters of a user of TCAP and encodes them again: what differential tests against other codecs talk to.
//! The argument is the user, `cap` or `inap`.
//!
//! Each line of the input names a parameter and gives its octets: `arg:VERSION:CODE HEX`, `res:VERSION:CODE HEX` or
//! `err:VERSION:CODE HEX`. The answer is one line: the octets after decoding and encoding, the value as JSON with the
//! contents of each leaf in hexadecimal, and what `check` and a walk find wrong; or `error: …`. A line
//! `gen:arg:VERSION:CODE HEX` makes a random value out of the octets (feature `arbitrary`).
#![allow(missing_docs)]

use core::fmt::Write as _;
use sigcodec::{
    ber::{Ber, Body, Schema, Tlv, Tlvs, WriteTlv as _, check, decode_tlv, walk},
    layers::{user, visit_error, visit_operation},
    rose::{ErrorType, ErrorVisitor, Operation, OperationVisitor, Protocol},
    wire::{
        Error, Layer, Reader, Writer,
        walk::{Field, Shape, Value, Visitor},
    },
};
use std::io::{BufRead as _, Write as _};

struct Again<'i> {
    octets: &'i [u8],
    layer: Layer,
    which: &'i str,
}
fn again<'a, T: Ber<'a>>(octets: &'a [u8], layer: Layer) -> Result<Vec<u8>, Error> {
    let value = decode_tlv::<T>(octets, layer)?;
    let mut buf = vec![0; octets.len().saturating_add(64)];
    let mut w = Writer::new(&mut buf);
    value.encode(&mut w);
    w.finish().map(<[u8]>::to_vec)
}
impl OperationVisitor for Again<'_> {
    type Out = Result<Vec<u8>, Error>;
    fn operation<O: Operation>(self) -> Self::Out {
        if self.which == "arg" {
            again::<O::Argument<'_>>(self.octets, self.layer)
        } else {
            again::<O::Result<'_>>(self.octets, self.layer)
        }
    }
}
impl ErrorVisitor for Again<'_> {
    type Out = Result<Vec<u8>, Error>;
    fn error<E: ErrorType>(self) -> Self::Out {
        again::<E::Parameter<'_>>(self.octets, self.layer)
    }
}

/// The element as JSON: leaves are their contents in hexadecimal.
fn json(schema: &'static Schema, tagged: bool, tlv: &Tlv<'_>, out: &mut String) -> Option<()> {
    let explicit = tagged && matches!(schema.body, Body::Choice { .. } | Body::Open);
    let inner = if explicit { Some(Tlvs::new(tlv.body).next()?.ok()?) } else { None };
    let tlv = inner.as_ref().unwrap_or(tlv);
    match schema.body {
        Body::Leaf(_) => write!(out, "\"{}\"", hex(tlv.body.rest())).ok()?,
        Body::Open => {
            let mut buf = vec![0; tlv.body.len().saturating_add(16)];
            let mut w = Writer::new(&mut buf);
            w.tlv(tlv.tag, tlv.constructed, |w| w.bytes(tlv.body.rest()));
            write!(out, "\"{}\"", hex(w.finish().ok()?)).ok()?;
        }
        Body::Choice { alternatives } => {
            let a = alternatives.iter().find(|a| a.accepts(tlv.tag))?;
            write!(out, "{{\"{}\":", a.name).ok()?;
            json(a.schema, a.tag.is_some(), tlv, out)?;
            out.push('}');
        }
        Body::List { item, .. } => {
            out.push('[');
            for (i, tlv) in Tlvs::new(tlv.body).enumerate() {
                if i != 0 {
                    out.push(',');
                }
                json(item, false, &tlv.ok()?, out)?;
            }
            out.push(']');
        }
        Body::Sequence { members, .. } => {
            out.push('{');
            let mut expected = members.iter();
            for (i, tlv) in Tlvs::new(tlv.body).enumerate() {
                let tlv = tlv.ok()?;
                let m = expected.find(|m| m.accepts(tlv.tag))?;
                if i != 0 {
                    out.push(',');
                }
                write!(out, "\"{}\":", m.name).ok()?;
                json(m.schema, m.tag.is_some(), &tlv, out)?;
            }
            out.push('}');
        }
    }
    Some(())
}

fn hex(octets: &[u8]) -> String {
    octets.iter().fold(String::new(), |mut s, b| {
        let _ = write!(s, "{b:02x}");
        s
    })
}
fn octets(hex: &str) -> Option<Vec<u8>> {
    let digit = |c: &u8| char::from(*c).to_digit(16).and_then(|d| u8::try_from(d).ok());
    hex.as_bytes().chunks(2).map(|c| Some(digit(c.first()?)? << 4 | digit(c.get(1)?)?)).collect()
}

/// What a walk cannot read.
#[derive(Default)]
struct Faults(String);
impl Visitor for Faults {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, _: Value<'_>) {}
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.0.push_str(&format!(" {}: {error};", field.name));
    }
}

#[cfg(feature = "arbitrary")]
fn random(schema: &'static Schema, seed: &[u8]) -> Option<String> {
    use sigcodec::ber::{Forms, generate};
    let mut buf = vec![0; 1 << 16];
    let mut w = Writer::new(&mut buf);
    generate(schema, &mut arbitrary::Unstructured::new(seed), Forms::Canonical, &mut w).ok()?;
    w.finish().ok().map(hex)
}
#[cfg(not(feature = "arbitrary"))]
fn random(_: &'static Schema, _: &[u8]) -> Option<String> {
    None
}

fn respond(protocol: &'static Protocol, line: &str) -> Option<String> {
    let (what, data) = line.split_once(' ')?;
    let mut parts = what.split(':').peekable();
    let generate = parts.next_if_eq(&"gen").is_some();
    let which = parts.next()?;
    let version = parts.next()?.parse().ok()?;
    let code = parts.next()?.parse().ok()?;
    let (operation, error) = match which {
        "err" => (None, Some(protocol.error(version, code)?)),
        _ => (Some(protocol.operation(version, code)?), None),
    };
    let schema = match (which, operation, error) {
        ("arg", Some(o), _) => o.argument?,
        ("res", Some(o), _) => o.result?,
        (_, _, e) => e?.parameter?,
    };
    let octets = octets(data)?;
    if generate {
        return random(schema, &octets);
    }
    let again = Again { octets: &octets, layer: protocol.layer(), which };
    let outcome = match (operation, error) {
        (Some(def), _) => visit_operation(def, again).ok()?,
        (None, def) => visit_error(def?, again).ok()?,
    };
    match outcome {
        Err(e) => Some(format!("error: {e}")),
        Ok(encoded) => {
            let tlv = Tlv::read(&mut Reader::new(&octets, protocol.layer())).ok()?;
            let mut faults = Faults::default();
            walk("", schema, &tlv, &mut faults);
            let Faults(mut faults) = faults;
            check(schema, &tlv, &mut |e| faults.push_str(&format!(" {e};")));
            let mut value = String::new();
            if json(schema, false, &tlv, &mut value).is_none() {
                value = "null".to_owned();
            }
            Some(format!("{} {value} check:{faults}", hex(&encoded)))
        }
    }
}

fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    let Some(protocol) = user(&name).and_then(|u| u.protocol) else {
        return eprintln!("`{name}` is no user of TCAP");
    };
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let answer = respond(protocol, line.trim()).unwrap_or_else(|| "error: not understood".to_owned());
        if writeln!(out, "{answer}").and_then(|()| out.flush()).is_err() {
            break;
        }
    }
}
