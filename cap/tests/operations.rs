//! The tables: by code and version, by what fits, with contexts and roles.
#![allow(missing_docs, clippy::unwrap_used)]

use sigcodec_ber::Tlv;
use sigcodec_cap::{
    OperationDef, OperationVisitor, PROTOCOL,
    edition::{CURRENT, PHASE2, PHASE3},
    error, operation, role, visit_operation,
};
use sigcodec_wire::{Layer, Reader};
use std::collections::BTreeSet;

fn tlv(octets: &[u8]) -> Tlv<'_> {
    Tlv::read(&mut Reader::new(octets, Layer::Cap)).unwrap()
}
fn all() -> impl Iterator<Item = &'static OperationDef> {
    PROTOCOL.operations().iter().flat_map(|t| t.defs()).copied()
}

#[test]
fn the_key_is_code_and_version() {
    let edition = |version, code| operation(version, code).unwrap().edition;
    // What phases tell apart: initialDP, establishTemporaryConnection, applyCharging, specializedResourceReport.
    assert_eq!([1, 2, 3, 4].map(|v| edition(v, 0)), [&CURRENT, &PHASE2, &CURRENT, &CURRENT]);
    assert_eq!([2, 3, 4].map(|v| edition(v, 17)), [&PHASE2, &CURRENT, &CURRENT]);
    assert_eq!([2, 3, 4].map(|v| edition(v, 35)), [&PHASE2, &PHASE3, &CURRENT]);
    assert_eq!([2, 3, 4].map(|v| edition(v, 49)), [&PHASE2, &PHASE2, &CURRENT]);
    // And what they do not; an operation that came later is found for a version that does not list it.
    assert_eq!([1, 2, 3, 4].map(|v| edition(v, 23)), [&CURRENT; 4]);
    assert_eq!(operation(2, 97).unwrap().name, "playTone");
    assert!(operation(4, 2).is_none());
    let count = |edition| all().filter(|o| o.edition == edition).count();
    assert_eq!([&CURRENT, &PHASE2, &PHASE3].map(count), [54, 4, 1]);
    assert_eq!(error(50).unwrap().name, "unknownPDPID");
    assert!(error(2).is_none());
}

#[test]
fn contexts_list_operations_in_the_form_of_their_version() {
    let contexts = PROTOCOL.contexts().iter().flat_map(|t| t.defs());
    assert_eq!(
        contexts.clone().count(),
        15,
        "after a new context: a vector in vectors/cap.jsonl, and the count here"
    );
    for c in contexts.clone() {
        assert!(!c.initiator.is_empty() && !c.roles.is_empty(), "{}", c.name);
        assert_eq!(PROTOCOL.context(c.oid).unwrap().name, c.name);
        for o in c.operations() {
            assert!(o.versions.contains(&c.version), "{} {}", c.name, o.name);
            assert!(core::ptr::eq(operation(c.version, o.code).unwrap(), o), "{} {}", c.name, o.name);
        }
    }
    for o in all() {
        assert!(o.is_listed(), "{}", o.name);
        for version in o.versions {
            assert!(PROTOCOL.contexts_of(o).any(|c| c.version == *version), "{} {version}", o.name);
        }
    }
    let named = |oid: &[u8]| PROTOCOL.context(oid).map(|c| (c.name, c.version));
    assert_eq!(named(&[4, 0, 0, 1, 0, 50, 1]), Some(("CAP-v2-gsmSSF-to-gsmSCF-AC", 2)));
    assert_eq!(named(&[4, 0, 0, 1, 21, 3, 4]), Some(("capssf-scfGenericAC-v3", 3)));
    assert_eq!(named(&[4, 0, 0, 1, 23, 3, 4]), Some(("capssf-scfGenericAC", 4)));
    // That is one of MAP.
    assert_eq!(named(&[4, 0, 0, 1, 0, 1, 3]), None);
    let names: BTreeSet<_> = contexts.map(|c| c.name).collect();
    assert_eq!(names.len(), 15, "after a new context: a vector in vectors/cap.jsonl, and the count here");
    assert_eq!(
        PROTOCOL.typical_roles(operation(4, 0).unwrap()).collect::<Vec<_>>(),
        [(role::GSM_SSF, role::GSM_SCF)]
    );
}

#[test]
fn each_that_fits_is_found_when_the_version_is_unknown() {
    let fitting = |code, octets: &[u8]| {
        let element = tlv(octets);
        PROTOCOL.forms_of_argument(code, Some(&element)).map(|o| o.edition).collect::<Vec<_>>()
    };
    // NULL before phase 4, a CHOICE in it.
    assert_eq!(fitting(49, &[5, 0]), [&PHASE2]);
    assert_eq!(fitting(49, &[0x9f, 50, 0]), [&CURRENT]);
    assert!(fitting(49, &[4, 0]).is_empty());
    // What is common to all phases fits each form.
    assert_eq!(fitting(0, &[0x30, 3, 0x80, 1, 7]).len(), 2);
}

#[test]
fn every_definition_is_visited_as_its_type() {
    struct Code;
    impl OperationVisitor for Code {
        type Out = i64;
        fn operation<O: sigcodec_cap::Operation>(self) -> i64 {
            O::CODE
        }
    }
    for o in all() {
        assert_eq!(visit_operation(o, Code).ok(), Some(o.code), "{}", o.name);
    }
    static OTHER: OperationDef = OperationDef::new(&CURRENT, 0, "other", sigcodec_cap::Timer::S, 4);
    assert!(visit_operation(&OTHER, Code).is_err());
}
