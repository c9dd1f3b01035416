//! Decodes parameters and encodes them again: what differential tests against other codecs talk to.
//!
//! Each line of the input names a parameter and gives its octets: `arg:VERSION:CODE HEX`,
//! `res:VERSION:CODE HEX`, `err:VERSION:CODE HEX`, or `dlg:VERSION:0 HEX` for a dialogue PDU. The answer is one line: the octets after decoding and
//! encoding and the value as JSON with the contents of each leaf in hexadecimal, or `error: …`. A line
//! `gen:arg:VERSION:CODE HEX` makes a random value out of the octets (feature `arbitrary`);
//! `ctx:arg:VERSION:CODE 00` tells an operation and an application context that may carry the parameter.
#![allow(missing_docs)]

use core::fmt::Write as _;
use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Ber, Body, Schema, Tlv, Tlvs, Typed as _, check, decode_tlv};
use sigcodec_map::{
    ErrorType, ErrorVisitor, OPERATIONS, Operation, OperationDef, OperationVisitor, PROTOCOL,
    dialogue_information, error, operation, v2, visit, visit_error,
};
use sigcodec_wire::{Error, Layer, Writer};
use std::io::{BufRead as _, Write as _};

struct Again<'i> {
    octets: &'i [u8],
    which: &'i str,
}
fn again<'a, T: Ber<'a>>(octets: &'a [u8]) -> Result<Vec<u8>, Error> {
    let value = decode_tlv::<T>(octets, Layer::Map)?;
    let mut buf = vec![0; octets.len().saturating_add(64)];
    let mut w = Writer::new(&mut buf);
    value.encode(&mut w);
    w.finish().map(<[u8]>::to_vec)
}
impl OperationVisitor for Again<'_> {
    type Out = Result<Vec<u8>, Error>;
    fn operation<O: Operation>(self) -> Self::Out {
        if self.which == "arg" {
            again::<O::Argument<'_>>(self.octets)
        } else {
            again::<O::Result<'_>>(self.octets)
        }
    }
}
impl ErrorVisitor for Again<'_> {
    type Out = Result<Vec<u8>, Error>;
    fn error<E: ErrorType>(self) -> Self::Out {
        again::<E::Parameter<'_>>(self.octets)
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

fn schema_of(which: &str, version: u8, code: u8) -> Option<&'static Schema> {
    let of = |f: fn(&OperationDef) -> Option<&'static Schema>| operation(version, code).and_then(f);
    match which {
        "arg" => of(|o| o.argument),
        "res" => of(|o| o.result),
        "dlg" if version < 3 => Some(v2::dialogue_information::MapDialoguePdu::SCHEMA),
        "dlg" => Some(dialogue_information::MapDialoguePdu::SCHEMA),
        _ => error(code, version).and_then(|e| e.parameter),
    }
}

#[cfg(feature = "arbitrary")]
fn random(schema: &'static Schema, seed: &[u8]) -> Option<String> {
    use sigcodec_ber::{Forms, generate};
    let mut buf = vec![0; 1 << 16];
    let mut w = Writer::new(&mut buf);
    generate(schema, &mut arbitrary::Unstructured::new(seed), Forms::Canonical, &mut w).ok()?;
    w.finish().ok().map(hex)
}
#[cfg(not(feature = "arbitrary"))]
fn random(_: &'static Schema, _: &[u8]) -> Option<String> {
    None
}

/// The code of an operation and the OBJECT IDENTIFIER of a context that carry the parameter.
fn carrier(which: &str, version: u8, code: u8) -> Option<String> {
    let code = i64::from(code);
    let edition =
        if which == "err" { error(code, version)?.edition } else { operation(version, code)?.edition };
    let carries = |o: &&&'static OperationDef| {
        let named = if which == "err" { o.errors.iter().any(|e| e.code == code) } else { o.code == code };
        named && o.edition == edition && PROTOCOL.contexts_of(o).next().is_some()
    };
    // What no context lists goes into that of supplementary services.
    let any = |o: &&&OperationDef| {
        if which == "err" {
            o.errors.iter().any(|e| e.code == code)
        } else {
            o.code == code && o.edition == edition
        }
    };
    let all = || OPERATIONS.iter().flat_map(|l| l.iter());
    let o = all().find(carries).or_else(|| all().find(any))?;
    let context = PROTOCOL.contexts_of(o).next().map_or(&[4, 0, 0, 1, 0, 18, 2][..], |c| c.oid);
    Some(format!("{} {}", o.code, hex(context)))
}

fn respond(line: &str) -> Option<String> {
    let (what, data) = line.split_once(' ')?;
    let mut parts = what.split(':').peekable();
    let generate = parts.next_if_eq(&"gen").is_some();
    let which_context = parts.next_if_eq(&"ctx").is_some();
    let which = parts.next()?;
    let version = parts.next()?.parse().ok()?;
    let code = parts.next()?.parse().ok()?;
    let schema = schema_of(which, version, code)?;
    if which_context {
        return carrier(which, version, code);
    }
    let octets = octets(data)?;
    if generate {
        return random(schema, &octets);
    }
    let again = Again { octets: &octets, which };
    let outcome = if which == "dlg" && version < 3 {
        self::again::<v2::dialogue_information::MapDialoguePdu<'_>>(&octets)
    } else if which == "dlg" {
        self::again::<dialogue_information::MapDialoguePdu<'_>>(&octets)
    } else if which == "err" {
        visit_error(code, version, again)?
    } else {
        visit(version, code, again)?
    };
    match outcome {
        Err(e) => Some(format!("error: {e}")),
        Ok(encoded) => {
            let tlv = Tlv::read(&mut sigcodec_wire::Reader::new(&octets, Layer::Map)).ok()?;
            let mut faults = String::new();
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
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let answer = respond(line.trim()).unwrap_or_else(|| "error: not understood".to_owned());
        if writeln!(out, "{answer}").and_then(|()| out.flush()).is_err() {
            break;
        }
    }
}
