//! Every message, component, dialogue PDU, problem and abort cause, ITU and ANSI, has a vector.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_tcap::{Code, Component, Diagnostic, DialoguePdu, Message, Problem, UNSTRUCTURED, ansi, names};
use sigcodec_wire::Decode as _;
use std::collections::BTreeSet;

/// The octets of every vector; as few of JSON as that takes.
fn vectors(layer: &str) -> Vec<Vec<u8>> {
    let path = format!("{}/../vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let hex = |line: &str| line.split("\"hex\":\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let octets = |hex: String| {
        (0..hex.len() / 2).map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap()).collect()
    };
    text.lines().map(|line| octets(hex(line))).collect()
}

fn missing(wanted: &BTreeSet<String>, seen: &BTreeSet<String>) -> Vec<String> {
    wanted.difference(seen).cloned().collect()
}

#[test]
fn everything_of_itu_has_a_vector() {
    let mut seen = BTreeSet::new();
    for octets in vectors("tcap") {
        let Ok(m) = Message::from_bytes(&octets) else { continue };
        seen.insert(m.message_type.name().to_owned());
        if let Ok(Some(n)) = m.p_abort_cause() {
            seen.insert(format!("p-abort {n}"));
        }
        if let Ok(Some(d)) = m.dialogue() {
            let information = if d.user_information().is_some() { "user information" } else { "dialogue" };
            seen.insert(information.to_owned());
            match d.pdu {
                DialoguePdu::Aarq(_) if d.syntax.octets() == UNSTRUCTURED => seen.insert("audt".to_owned()),
                DialoguePdu::Aarq(_) => seen.insert("aarq".to_owned()),
                DialoguePdu::Aare(p) => {
                    seen.insert(format!("aare {}", p.result));
                    seen.insert(match p.diagnostic {
                        Diagnostic::User(n) => format!("user diagnostic {n}"),
                        Diagnostic::Provider(n) => format!("provider diagnostic {n}"),
                    })
                }
                DialoguePdu::Abrt(p) => seen.insert(format!("abrt {}", p.source)),
            };
        }
        for c in m.components().flatten() {
            seen.insert(c.name().to_owned());
            if let Component::Invoke(i) = c {
                seen.insert(if i.linked_id.is_some() {
                    "linked id".to_owned()
                } else {
                    "no linked id".to_owned()
                });
            }
            let code = if let Component::ReturnError(e) = c { Some(e.error) } else { c.operation() };
            seen.extend(code.map(|code| match code {
                Code::Local(_) => "local code".to_owned(),
                Code::Global(_) => "global code".to_owned(),
                Code::Other(..) => "other code".to_owned(),
            }));
            if let Component::Reject(r) = c {
                seen.insert(if r.invoke_id.is_some() {
                    "reject an id".to_owned()
                } else {
                    "reject null".to_owned()
                });
                seen.insert(match r.problem {
                    Problem::General(n) => format!("general {n}"),
                    Problem::Invoke(n) => format!("invoke {n}"),
                    Problem::ReturnResult(n) => format!("return result {n}"),
                    Problem::ReturnError(n) => format!("return error {n}"),
                });
            }
        }
    }
    let mut wanted: BTreeSet<String> = [
        "unidirectional",
        "begin",
        "end",
        "continue",
        "abort",
        "aarq",
        "audt",
        "aare 0",
        "aare 1",
        "abrt 0",
        "abrt 1",
        "user information",
        "dialogue",
        "invoke",
        "returnResultLast",
        "returnResultNotLast",
        "returnError",
        "reject",
        "linked id",
        "no linked id",
        "local code",
        "global code",
        "reject an id",
        "reject null",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect();
    type Names = fn(i64) -> Option<&'static str>;
    let tables: [(&str, Names); 7] = [
        ("p-abort", |n| names::PAbortCause(n).name()),
        ("general", |n| names::GeneralProblem(n).name()),
        ("invoke", |n| names::InvokeProblem(n).name()),
        ("return result", |n| names::ReturnResultProblem(n).name()),
        ("return error", |n| names::ReturnErrorProblem(n).name()),
        ("user diagnostic", |n| names::UserDiagnostic(n).name()),
        ("provider diagnostic", |n| names::ProviderDiagnostic(n).name()),
    ];
    for (table, name) in tables {
        wanted.extend((0..128).filter(|n| name(*n).is_some()).map(|n| format!("{table} {n}")));
    }
    assert!(wanted.len() > 50);
    assert_eq!(missing(&wanted, &seen), [""; 0]);
}

#[test]
fn everything_of_ansi_has_a_vector() {
    use ansi::{Component, Identifier};
    let mut seen = BTreeSet::new();
    for octets in vectors("tcap-ansi") {
        let Ok(m) = ansi::Message::from_bytes(&octets) else { continue };
        seen.insert(m.package_type.name().to_owned());
        if let Ok(Some(n)) = m.p_abort_cause() {
            seen.insert(format!("p-abort {n}"));
        }
        if let Ok(Some(_)) = m.user_abort_information() {
            seen.insert("user abort information".to_owned());
        }
        if let Ok(Some(d)) = m.dialogue() {
            seen.extend(d.version.map(|_| "version".to_owned()));
            seen.extend(d.user_information.map(|_| "user information".to_owned()));
            let ids = [d.application_context, d.security_context, d.confidentiality.and_then(|c| c.id)];
            for (id, name) in ids.into_iter().zip(["context", "security", "confidentiality"]) {
                seen.extend(id.map(|id| match id {
                    Identifier::Integer(_) => format!("{name} integer"),
                    Identifier::Object(_) => format!("{name} object"),
                }));
            }
        }
        for c in m.components().flatten() {
            seen.insert(c.name().to_owned());
            let code = if let Component::ReturnError(e) = c { Some(("error", e.error)) } else { None };
            let code = code.or(c.operation().map(|code| ("operation", code)));
            seen.extend(code.map(|(what, code)| match code {
                ansi::Code::National(_) => format!("{what} national"),
                ansi::Code::Private(_) => format!("{what} private"),
                ansi::Code::Other(..) => format!("{what} other"),
            }));
            seen.insert(format!("{} ids", c.component_ids().octets().len()));
            if let Component::Reject(r) = c {
                seen.extend(r.problem.parts().map(|p| format!("problem {p:?}")));
            }
        }
    }
    let mut wanted: BTreeSet<String> = ansi::PackageType::ALL.map(|t| t.name().to_owned()).into();
    wanted.extend(
        [
            "invokeLast",
            "invokeNotLast",
            "returnResultLast",
            "returnResultNotLast",
            "returnError",
            "reject",
            "version",
            "user information",
            "user abort information",
            "context integer",
            "context object",
            "security integer",
            "security object",
            "confidentiality integer",
            "confidentiality object",
            "operation national",
            "operation private",
            "error national",
            "error private",
            "0 ids",
            "1 ids",
            "2 ids",
        ]
        .map(str::to_owned),
    );
    let problems = (0..=255u8).flat_map(|kind| (0..=255u8).map(move |n| (kind, n)));
    wanted.extend(
        problems
            .filter(|p| ansi::names::ProblemSpecifier(u16::from_be_bytes([p.0, p.1])).name().is_some())
            .map(|p| format!("problem {p:?}")),
    );
    wanted.extend(
        (0..128).filter(|n| ansi::names::PAbortCause(*n).name().is_some()).map(|n| format!("p-abort {n}")),
    );
    assert!(wanted.len() > 55);
    assert_eq!(missing(&wanted, &seen), [""; 0]);
}
