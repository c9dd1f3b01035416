//! The tables and dialects: by code and version, by context, by what fits; a user's own dialect.
#![allow(missing_docs, clippy::unwrap_used)]

use sigcodec_ber::Tlv;
use sigcodec_inap::{
    CS1, CS1_PLUS, CS4, DIALECTS, OperationDef, OperationVisitor, PROTOCOL,
    cs1_plus::CONTEXTS,
    edition::{self, VERSION_CS1, VERSION_CS1_PLUS, VERSION_CS4},
    error, fitting, of_context, operation, operations, visit_operation,
};
use sigcodec_rose::{Edition, Protocol};
use sigcodec_wire::{Layer, Reader};

fn tlv(octets: &[u8]) -> Tlv<'_> {
    Tlv::read(&mut Reader::new(octets, Layer::Inap)).unwrap()
}
fn all() -> impl Iterator<Item = &'static OperationDef> {
    PROTOCOL.operations().iter().flat_map(|t| t.defs()).copied()
}

#[test]
fn the_key_is_code_and_version() {
    let edition = |version, code| operation(version, code).unwrap().edition;
    let of = |code| [VERSION_CS1, VERSION_CS1_PLUS, VERSION_CS4].map(|v| edition(v, code).name);
    assert_eq!(of(0), ["Q.1248", "Ericsson CS1+", "Q.1248"]);
    assert_eq!(of(35), ["Q.1218", "Ericsson CS1+", "Q.1248"]);
    assert_eq!(of(20), ["Q.1248"; 3]);
    // An operation that a dialect does not list is found all the same.
    assert_eq!(operation(VERSION_CS1, 96).unwrap().name, "entityReleased");
    assert!(operation(VERSION_CS4, 50).is_none());
    assert_eq!(error(18).unwrap().name, "unknownResource");
    assert!(error(9).is_none());
    for (dialect, version) in DIALECTS {
        for o in all().filter(|o| o.versions.contains(&version)) {
            assert!(core::ptr::eq(dialect.operation(version, o.code).unwrap(), o), "{} {version}", o.name);
            assert!(core::ptr::eq(operation(version, o.code).unwrap(), o), "{} {version}", o.name);
        }
    }
}

#[test]
fn contexts_list_operations_in_the_form_of_their_version() {
    for c in PROTOCOL.contexts().iter().flat_map(|t| t.defs()) {
        assert!(!c.roles.is_empty(), "{}", c.name);
        assert_eq!(PROTOCOL.context(c.oid).unwrap().name, c.name);
        for o in c.operations() {
            assert!(o.versions.contains(&c.version), "{} {}", c.name, o.name);
        }
    }
    // Each that a version with contexts has is listed by one of them.
    for o in all() {
        for version in o.versions.iter().filter(|v| **v != VERSION_CS1_PLUS) {
            assert!(PROTOCOL.contexts_of(o).any(|c| c.version == *version), "{} {version}", o.name);
        }
    }
}

#[test]
fn the_context_tells_the_dialect() {
    let told = |oid: &[u8]| of_context(oid).map(|(dialect, version)| (dialect.name(), version));
    assert_eq!(told(&[4, 1, 1, 1, 0, 0]), None);
    assert_eq!(told(&[4, 0, 1, 1, 1, 0, 0]), Some((CS1.name(), VERSION_CS1)));
    // 0.0.17.1218.1.0.0 and 0.0.17.1248.3.4.0.
    assert_eq!(told(&[0, 17, 0x89, 0x42, 1, 0, 0]), Some((CS1.name(), VERSION_CS1)));
    assert_eq!(told(&[0, 17, 0x89, 0x60, 3, 4, 0]), Some((CS4.name(), VERSION_CS4)));
    assert_eq!(told(&[&CONTEXTS[..], &[4, 1]].concat()), Some((CS1_PLUS.name(), VERSION_CS1_PLUS)));
    // One of CAP.
    assert_eq!(told(&[4, 0, 0, 1, 23, 3, 4]), None);
}

#[test]
fn what_fits_tells_the_dialect() {
    let fit = |code: i64, octets: &[u8]| {
        let element = tlv(octets);
        fitting(code, Some(&element)).map(|(_, version)| version).collect::<Vec<_>>()
    };
    // What all have.
    assert_eq!(fit(0, &[0x30, 3, 0x80, 1, 7]), [VERSION_CS1, VERSION_CS1_PLUS, VERSION_CS4]);
    // sendCalculationToSCPIndication is of CS-1 alone, and CS1+ has a SEQUENCE instead of octets. CS-4 is open to
    // what it does not know behind its members, and between them.
    assert!(fit(35, &[0x30, 6, 0x80, 1, 7, 0x81, 1, 0xff]).contains(&VERSION_CS1));
    assert_eq!(
        fit(35, &[0x30, 12, 0xa0, 10, 0xa0, 2, 0x81, 0, 0xa1, 4, 0x80, 0, 0x83, 0]),
        [VERSION_CS1_PLUS]
    );
    // An announcement that has started is told by CS1+ alone.
    assert_eq!(fit(49, &[0xc1, 0]), [VERSION_CS1_PLUS]);
    assert_eq!(fit(49, &[4, 0]), []);
}

#[test]
fn a_dialect_of_a_users_own_stands_in_front() {
    static OURS: Edition = Edition::new("ours", Layer::Inap).of_versions(VERSION_CS1, VERSION_CS1);
    use sigcodec_inap::ssf_scf_ops_args::CollectInformationArg as AskArg;
    sigcodec_rose::operations! {
        /// Ours.
        static TABLE of OURS;
        /// Asks.
        Ask = 200, "ask", M, 2, [1] { ARGUMENT AskArg<'a>, }
        /// Another form of a known one.
        Connect = 20, "connect", S, 2, [1] { ARGUMENT AskArg<'a>, }
    }
    static DIALECT: Protocol = Protocol::new("ours", Layer::Inap).with_operations(&[&TABLE]).before(&CS1);
    let edition = |code| DIALECT.operation(VERSION_CS1, code).unwrap().edition;
    assert_eq!((edition(200), edition(20), edition(0)), (&OURS, &OURS, &edition::CS4));
    assert_eq!(CS1.operation(VERSION_CS1, 20).unwrap().edition, &edition::CS4);
    assert!(DIALECT.context(&[4, 0, 1, 1, 1, 0, 0]).is_some());
}

#[test]
fn every_definition_is_visited_as_its_type() {
    struct Code;
    impl OperationVisitor for Code {
        type Out = i64;
        fn operation<O: sigcodec_inap::Operation>(self) -> i64 {
            O::CODE
        }
    }
    for o in all() {
        assert_eq!(visit_operation(o, Code).ok(), Some(o.code), "{}", o.name);
    }
    assert_eq!(
        operations::TABLE.defs().len(),
        88,
        "after a new operation: a vector in vectors/inap.jsonl, and the count here"
    );
}
