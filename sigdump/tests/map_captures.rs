//! MAP inside captured messages, where `SIGCODEC_CAPTURES` names a directory of them:
//! `SIGCODEC_CAPTURES=DIR cargo test -p sigdump --test map_captures -- --nocapture`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    ber::{Ber, Tlv},
    map,
    stack::{Component, Frame},
    tcap,
    wire::{Kind, Writer},
};
use std::{fs, path::Path};

/// A parameter decoded and encoded again.
struct Again<'a>(Tlv<'a>, bool);
fn encoded<'a>(value: &impl Ber<'a>, room: usize) -> Vec<u8> {
    let mut buf = vec![0; room];
    let mut w = Writer::new(&mut buf);
    value.encode(&mut w);
    w.finish().unwrap().to_vec()
}
impl map::OperationVisitor for Again<'_> {
    type Out = Result<Vec<u8>, sigcodec::wire::Error>;
    fn operation<O: map::Operation>(self) -> Self::Out {
        let room = self.0.body.len() + 64;
        if self.1 {
            O::argument(self.0).map(|v| encoded(&v, room))
        } else {
            O::result(self.0).map(|v| encoded(&v, room))
        }
    }
}
impl map::ErrorVisitor for Again<'_> {
    type Out = Result<Vec<u8>, sigcodec::wire::Error>;
    fn error<E: map::ErrorType>(self) -> Self::Out {
        let room = self.0.body.len() + 64;
        E::parameter(self.0).map(|v| encoded(&v, room))
    }
}

/// The parameter decoded and encoded, by what the message says of it; `None` where it says nothing of MAP.
fn again(c: &Component<'_>, parameter: Tlv<'_>) -> Option<Result<Vec<u8>, sigcodec::wire::Error>> {
    match c.component {
        tcap::Component::Invoke(_) => map::visit_operation(c.operation()?, Again(parameter, true)).ok(),
        tcap::Component::ReturnError(e) => {
            let code = u8::try_from(e.error.local()?).ok()?;
            map::visit_error(code, c.context()?.version, Again(parameter, false))
        }
        _ => map::visit_operation(c.operation()?, Again(parameter, false)).ok(),
    }
}

fn unhex(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2).map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap()).collect()
}
fn jsonl(dir: &Path) -> Vec<serde_json::Value> {
    let mut rows = Vec::new();
    for file in fs::read_dir(dir).into_iter().flatten().flatten() {
        if file.path().is_dir() {
            rows.extend(jsonl(&file.path()));
        } else if file.path().extension().is_some_and(|e| e == "jsonl") {
            let text = fs::read_to_string(file.path()).unwrap();
            rows.extend(text.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap()));
        }
    }
    rows
}

#[test]
fn map_in_captured_messages() {
    let Ok(dir) = std::env::var("SIGCODEC_CAPTURES") else { return };
    let (mut messages, mut parameters, mut same, mut changed, mut missing) = (0, 0, 0, 0, 0);
    let mut left = Vec::new();
    for row in jsonl(Path::new(&dir)) {
        let status = row["tshark"]["status"].as_str().unwrap_or_default();
        let protocols = row["tshark"]["protocols"].as_str().unwrap_or_default();
        if !status.starts_with("clean") || !protocols.contains("gsm_map") {
            continue;
        }
        let octets = unhex(row["hex"].as_str().unwrap());
        let frame = match row["layer"].as_str().unwrap() {
            "m3ua" => Frame::from_m3ua(&octets),
            "sccp" => Frame::from_sccp(&octets),
            "tcap" => Frame::from_tcap(&octets),
            _ => continue,
        };
        messages += 1;
        for c in frame.components() {
            let name = row["name"].as_str().unwrap();
            let Ok(c) = c else {
                left.push(format!("{name}: a component that is none"));
                continue;
            };
            let Some(parameter) = c.component.parameter() else { continue };
            let Some(outcome) = again(&c, parameter) else { continue };
            parameters += 1;
            // The header in front of the body.
            let (from, to) = (parameter.start() as usize, parameter.body.end() as usize);
            let input = &octets[from..to];
            match outcome {
                Ok(again) if again == input => same += 1,
                Ok(_) => changed += 1,
                Err(e) if e.kind() == Kind::Missing => missing += 1,
                Err(e) => left.push(format!("{name} {} {e}", c.operation().map_or("", |o| o.name))),
            }
        }
    }
    println!(
        "{messages} messages, {parameters} parameters: {same} the same again, {changed} not canonical, \
         {missing} without a mandatory member, {} left",
        left.len()
    );
    left.iter().for_each(|l| println!("  {l}"));
    assert!(messages > 0 && left.is_empty());
}
