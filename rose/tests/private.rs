//! Tables of a user's own: declared, found, decoded, walked, checked and audited.
#![allow(missing_docs, unexpected_cfgs, clippy::unwrap_used, clippy::arithmetic_side_effects)]

use sigcodec_ber::{self as ber, Ber, Null, Rest, Schema, Tlv, octets};
use sigcodec_rose::{
    Edition, ErrorDef, ErrorType, ErrorVisitor, Operation, OperationDef, OperationVisitor, Party, Protocol,
    Role, Timer,
};
use sigcodec_wire::{
    Error, Kind, Layer, Reader,
    audit::{Finding, Flag},
    walk::{Field, Identity, Shape, Value, Visitor},
};

octets! {
    /// A number.
    pub struct Number(1..=9);
    /// A token.
    pub struct Token(2..=4);
}

/// One of two.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum Gate<'a> {
    #[ber(0)]
    Token(Token<'a>),
    #[ber(1)]
    GateNumber(Number<'a>),
}

/// The argument of `open`: two members have the same tag.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OpenArg<'a> {
    pub token: Token<'a>,
    pub note: Option<Number<'a>>,
    pub gate: Gate<'a>,
    #[ber(2)]
    pub keeper: Option<Number<'a>>,
    #[ber(3)]
    pub inner: Option<Gate<'a>>,
    pub rest: Rest<'a>,
}

static RELEASE_1: Edition = Edition::new("gates, release 1", Layer::Map).of_versions(0, 1);
static RELEASE_2: Edition = Edition::new("gates, release 2", Layer::Map).of_versions(2, 255);
static PRIVATE: Edition = Edition::new("gates of ours", Layer::Map);

mod errors {
    use super::{RELEASE_2, Token};
    sigcodec_rose::errors! {
        /// The errors.
        pub static ERRORS of RELEASE_2;
        Locked = 1, "locked" { PARAMETER Token<'a>: OPTIONAL }
        Far = 300, "far-Away" {}
    }
}

/// Tells the name of what is told in front of it.
fn loud(name: &str, schema: &'static Schema, tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
    visitor.value(Field::new("loud", tlv.span()), Value::Flag(true));
    ber::walk(name, schema, tlv, visitor);
}

mod release_2 {
    use super::{Null, OpenArg, RELEASE_2, Token, errors, loud};
    sigcodec_rose::operations! {
        /// The operations.
        pub static OPERATIONS of RELEASE_2;
        /// Opens.
        Open = 7, "open-Gate", M, 1, [2, 3] {
            ARGUMENT OpenArg<'a>,
            RESULT Token<'a> as TMSI: OPTIONAL,
            ERRORS { errors::Locked | errors::Far },
            LINKED { 8 },
            CALLED keeper,
            CALLING gate.gateNumber,
        }
        /// Shuts.
        Shut = 8, "shutGate", Own(5, 10), 4, [] {}
        /// A code beyond an octet.
        Paint = 1000, "paint", NoTimer, 4, [2] { ARGUMENT Null: OPTIONAL, }
        /// A negative code.
        Scrape = -3, "scrape", L, 2, [2] { ARGUMENT Token<'a> as IMSI, WALK loud, }
    }
}
mod release_1 {
    use super::{RELEASE_1, Token};
    sigcodec_rose::operations! {
        /// The operations.
        pub static OPERATIONS of RELEASE_1;
        /// Opens.
        Open = 7, "open", M, 1, [1] { ARGUMENT Token<'a>, }
    }
}
const KEEPER: Role = Role::new("keeper", 200);
const GUEST: Role = Role::without_ssn("guest");

mod contexts {
    use super::{GUEST, KEEPER, release_1, release_2};
    sigcodec_rose::contexts! {
        /// The contexts.
        pub static CONTEXTS under 0/4/0/0/1/0;
        "gate-v2" = 99/2 {
            ROLES { GUEST => KEEPER | KEEPER => GUEST }
            INITIATOR { release_2::Open | release_2::Scrape }
            RESPONDER { release_2::Paint }
        }
        "gate-v1" = 99/1 {
            ROLES { GUEST => KEEPER }
            INITIATOR { release_1::Open }
            RESPONDER {}
        }
    }
}
mod long_contexts {
    sigcodec_rose::contexts! {
        /// One with the same two arcs at the end as another, and one whose search begins where another is.
        pub static CONTEXTS;
        "gate-long-v3" = 1/2/840/113549/99/2, VERSION 3 {
            ROLES {}
            INITIATOR { super::release_2::Open }
            RESPONDER {}
        }
        "gate-longer-v3" = 1/2/840/113549/1/99/2, VERSION 3 {
            ROLES {}
            INITIATOR {}
            RESPONDER {}
        }
    }
}
static GATES: Protocol = Protocol::new("gates", Layer::Map)
    .with_operations(&[&release_2::OPERATIONS, &release_1::OPERATIONS])
    .with_errors(&[&errors::ERRORS])
    .with_contexts(&[&contexts::CONTEXTS, &long_contexts::CONTEXTS]);

mod ours {
    use super::{PRIVATE, Token, errors};
    sigcodec_rose::operations! {
        /// The operations.
        pub static OPERATIONS of PRIVATE;
        /// One that release 2 has also.
        Open = 7, "openOurs", M, 1, [9] { ARGUMENT Token<'a>, }
        /// One of ours.
        Oil = 222, "oil", M, 1, [9] { ARGUMENT Token<'a>, ERRORS { errors::Far }, }
    }
}
mod our_contexts {
    sigcodec_rose::contexts! {
        /// The contexts.
        pub static CONTEXTS;
        "ours" = 1/3/6/1/4/1/99999/300, VERSION 9 {
            ROLES {}
            INITIATOR { super::ours::Oil | super::release_2::Shut }
            RESPONDER {}
        }
    }
}
static OURS: Protocol = Protocol::new("ours", Layer::Map)
    .with_operations(&[&ours::OPERATIONS])
    .with_contexts(&[&our_contexts::CONTEXTS])
    .before(&GATES);

fn tlv(octets: &[u8]) -> Tlv<'_> {
    Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap()
}

#[test]
fn the_best_form_of_a_code_is_found() {
    let name = |p: &Protocol, version, code| p.operation(version, code).map(|o| o.name);
    assert_eq!(name(&GATES, 2, 7), Some("open-Gate"));
    assert_eq!(name(&GATES, 3, 7), Some("open-Gate"));
    assert_eq!(name(&GATES, 1, 7), Some("open"));
    // Listed nowhere: that of the document which is the first choice.
    assert_eq!((name(&GATES, 0, 7), name(&GATES, 200, 7)), (Some("open"), Some("open-Gate")));
    // No other form.
    assert_eq!(name(&GATES, 1, 8), Some("shutGate"));
    assert_eq!((name(&GATES, 2, 1000), name(&GATES, 2, -3)), (Some("paint"), Some("scrape")));
    assert_eq!((name(&GATES, 2, 0), name(&GATES, 2, 1001), name(&GATES, 2, 263)), (None, None, None));
    // In front of another protocol: a form that is listed wins, then that of the first choice, then the first one.
    assert_eq!((name(&OURS, 9, 7), name(&OURS, 2, 7)), (Some("openOurs"), Some("open-Gate")));
    assert_eq!((name(&OURS, 1, 7), name(&OURS, 4, 7)), (Some("open"), Some("open-Gate")));
    assert_eq!((name(&OURS, 1, 222), name(&GATES, 1, 222)), (Some("oil"), None));
    let forms: Vec<_> = OURS.forms(7).map(|o| o.name).collect();
    assert_eq!(forms, ["openOurs", "open-Gate", "open"]);
    let by_name = |n, version| OURS.operation_by_name(n, version).map(|o| (o.code, o.edition.name));
    assert_eq!(by_name("OPENGATE", 1), Some((7, "gates, release 2")));
    assert_eq!(by_name("o-p-e-n", 1), Some((7, "gates, release 1")));
    assert_eq!(by_name("opener", 1), None);
    let token = tlv(&[4, 2, 1, 2]);
    let fitting: Vec<_> = OURS.forms_of_argument(7, Some(&token)).map(|o| o.name).collect();
    assert_eq!(fitting, ["openOurs", "open"]);
    assert_eq!(OURS.forms_of_argument(7, None).count(), 0);
    assert_eq!(
        OURS.forms_of_result(7, None).map(|o| o.name).collect::<Vec<_>>(),
        ["openOurs", "open-Gate", "open"]
    );
}

#[test]
fn a_row_says_what_there_is() {
    let open = release_2::Open::DEF;
    assert_eq!((open.code, open.timer, open.class, open.edition), (7, Timer::M, 1, &RELEASE_2));
    assert_eq!((open.argument_optional, open.result_optional), (false, true));
    assert_eq!(
        (open.argument.unwrap().kind.identity, open.result.unwrap().kind.identity),
        (None, Some(Identity::TMSI))
    );
    assert_eq!(
        open.errors.iter().map(|e| (e.name, e.code)).collect::<Vec<_>>(),
        [("locked", 1), ("far-Away", 300)]
    );
    assert_eq!((open.linked, open.versions, open.is_listed()), (&[8][..], &[2, 3][..], true));
    let shut = release_2::Shut::DEF;
    assert_eq!((shut.timer, shut.is_listed(), shut.argument.is_none()), (Timer::Own(5, 10), false, true));
    let scrape = release_2::Scrape::DEF.argument.unwrap();
    assert_eq!((scrape.kind.identity, scrape.name()), (Some(Identity::IMSI), "Token"));
    assert_eq!(release_1::Open::DEF.argument.unwrap().kind.identity, None);
    assert!(release_2::Paint::DEF.argument_optional);
    assert_eq!(
        (GATES.name(), GATES.layer(), OURS.next().map(Protocol::name)),
        ("gates", Layer::Map, Some("gates"))
    );
}

#[test]
fn errors_are_found_by_code_and_name() {
    let code = |e: Option<&ErrorDef>| e.map(|e| e.code);
    assert_eq!(
        (code(OURS.error(2, 1)), code(OURS.error(1, 300)), code(OURS.error(1, 2))),
        (Some(1), Some(300), None)
    );
    assert_eq!(code(OURS.error_by_name("faraway", 2)), Some(300));
    assert!(errors::Locked::DEF.optional && errors::Far::DEF.parameter.is_none());
}

#[test]
fn contexts_are_found_by_any_object_identifier() {
    let name = |oid: &[u8]| OURS.context(oid).map(|c| (c.name, c.version));
    assert_eq!(name(&[4, 0, 0, 1, 0, 99, 2]), Some(("gate-v2", 2)));
    assert_eq!(name(&[4, 0, 0, 1, 0, 99, 1]), Some(("gate-v1", 1)));
    assert_eq!(name(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 99, 2]), Some(("gate-long-v3", 3)));
    let longer = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 99, 2];
    assert_eq!(name(&longer), Some(("gate-longer-v3", 3)));
    assert_eq!(name(&[0x2b, 6, 1, 4, 1, 0x86, 0x8d, 0x1f, 0x82, 0x2c]), Some(("ours", 9)));
    for stranger in [&[][..], &[2], &[99, 2], &[4, 0, 0, 1, 0, 99, 3], &[4, 0, 0, 1, 0, 99, 2, 0]] {
        assert_eq!(name(stranger), None, "{stranger:?}");
    }
    assert_eq!(GATES.context(&[0x2b, 6, 1, 4, 1, 0x86, 0x8d, 0x1f, 0x82, 0x2c]).map(|c| c.name), None);
    assert_eq!(OURS.context_ending_with([99, 1]).map(|c| c.name), Some("gate-v1"));
    assert_eq!(OURS.context_ending_with([99, 4]).map(|c| c.name), None);
    assert_eq!(OURS.context_by_name("GATEv1").map(|c| c.name), Some("gate-v1"));
    let names = |o: &'static OperationDef| OURS.contexts_of(o).map(|c| c.name).collect::<Vec<_>>();
    assert_eq!(names(release_2::Open::DEF), ["gate-v2", "gate-long-v3"]);
    assert_eq!(names(release_1::Open::DEF), ["gate-v1"]);
    assert_eq!(names(release_2::Shut::DEF), ["ours"]);
    let roles = |o: &'static OperationDef| OURS.typical_roles(o).collect::<Vec<_>>();
    assert_eq!(roles(release_2::Open::DEF), [(GUEST, KEEPER), (KEEPER, GUEST)]);
    assert_eq!(roles(release_2::Paint::DEF), [(KEEPER, GUEST), (GUEST, KEEPER)]);
    assert_eq!(roles(ours::Oil::DEF), []);
    let c = OURS.context_by_name("gate-v2").unwrap();
    assert_eq!(
        (c.operation(7).map(|o| o.name), c.operation(1000).map(|o| o.name)),
        (Some("open-Gate"), Some("paint"))
    );
    assert!(c.operation(8).is_none() && !c.lists(release_1::Open::DEF));
}

struct Name;
impl OperationVisitor for Name {
    type Out = &'static str;
    fn operation<O: Operation>(self) -> &'static str {
        O::NAME
    }
}
impl ErrorVisitor for Name {
    type Out = i64;
    fn error<E: ErrorType>(self) -> i64 {
        E::CODE
    }
}

#[test]
fn a_definition_is_visited_as_its_type_by_its_own_table() {
    for table in [&release_2::OPERATIONS, &release_1::OPERATIONS, &ours::OPERATIONS] {
        for def in table.defs() {
            let visited = release_2::visit(def, Name)
                .or_else(|name| release_1::visit(def, name))
                .or_else(|name| ours::visit(def, name));
            assert_eq!(visited.ok(), Some(def.name));
            assert!(table.has(def));
        }
    }
    assert!(release_2::visit(release_1::Open::DEF, Name).is_err());
    assert_eq!(errors::visit(errors::Far::DEF, Name).ok(), Some(300));
}

const OPEN: [u8; 15] = [0x30, 13, 4, 2, 1, 2, 0x81, 3, 0x91, 0x51, 0x55, 0x82, 2, 0x91, 0x21];

#[derive(Default)]
struct Report(Vec<String>);
impl Visitor for Report {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.0.push(field.name.to_owned());
    }
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push(format!("{}={value}", field.name));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.0.push(format!("{}!{}", field.name, error.kind()));
    }
}

#[test]
fn an_argument_is_decoded_walked_checked_and_audited() {
    let argument = release_2::Open::argument(tlv(&OPEN)).unwrap();
    assert_eq!(argument.gate, Gate::GateNumber(Number(&[0x91, 0x51, 0x55])));
    let mut told = Report::default();
    release_2::Open::DEF.walk_argument(&tlv(&OPEN), &mut told);
    assert_eq!(told.0, ["argument", "token=0102", "gate", "gateNumber=915155", "keeper=9121"]);
    let mut told = Report::default();
    release_2::Scrape::DEF.walk_argument(&tlv(&OPEN[2..6]), &mut told);
    assert_eq!(told.0, ["loud=true", "argument=0102"]);
    let mut told = Report::default();
    release_2::Shut::DEF.walk_argument(&tlv(&OPEN[2..6]), &mut told);
    assert_eq!(told.0, ["argument", "class=UNIVERSAL (0)", "tag=4", "contents!unexpected tag"]);

    let mut violations = Vec::new();
    release_2::Open::DEF
        .check_argument(Some(&tlv(&[0x30, 4, 4, 1, 9, 0x80])), &mut |e| violations.push(e.kind()));
    assert!(violations.contains(&Kind::Size), "{violations:?}");
    let mut violations = Vec::new();
    release_2::Open::DEF.check_argument(None, &mut |e| violations.push((e.kind(), e.layer())));
    release_2::Shut::DEF.check_argument(Some(&tlv(&OPEN)), &mut |e| violations.push((e.kind(), e.layer())));
    release_2::Paint::DEF.check_argument(None, &mut |e| violations.push((e.kind(), e.layer())));
    assert_eq!(violations, [(Kind::Missing, Layer::Map), (Kind::Unexpected, Layer::Map)]);

    let audit = |p: &Protocol, def, octets| {
        let mut found = Vec::new();
        p.audit_argument(def, &tlv(octets), &mut |f: Finding| found.push(f.flag));
        found
    };
    assert_eq!(audit(&OURS, release_2::Open::DEF, &OPEN), []);
    // A bare token is the form of release 1, and of ours; a number is that of none.
    assert_eq!(audit(&GATES, release_2::Open::DEF, &OPEN[2..6]).last(), Some(&Flag::VersionFormMismatch));
    assert_eq!(audit(&GATES, release_2::Open::DEF, &[2, 1, 1]).last(), Some(&Flag::ArgumentUndecodable));
    assert_eq!(audit(&OURS, ours::Oil::DEF, &OPEN).last(), Some(&Flag::ArgumentUndecodable));
    assert_eq!(audit(&OURS, ours::Oil::DEF, &[4, 1, 1]), [Flag::ConstraintViolated]);
}

#[test]
fn members_that_name_a_party_are_found_by_their_place() {
    let found = |octets: &[u8], party| {
        let tlv = tlv(octets);
        let mut members = release_2::Open::DEF.parties.iter().filter(|m| m.party == party);
        members.find_map(|m| m.find(&tlv)).map(|(_, octets)| octets.to_vec())
    };
    assert_eq!(found(&OPEN, Party::Calling), Some(vec![0x91, 0x51, 0x55]));
    assert_eq!(found(&OPEN, Party::Called), Some(vec![0x91, 0x21]));
    // Another alternative of the gate; no keeper.
    assert_eq!(found(&[0x30, 8, 4, 2, 1, 2, 0x80, 2, 1, 2], Party::Calling), None);
    assert_eq!(found(&[0x30, 8, 4, 2, 1, 2, 0x80, 2, 1, 2], Party::Called), None);
    // The keeper out of place, in front of the gate, counts only if none is where it belongs.
    assert_eq!(found(&[0x30, 8, 0x82, 1, 7, 0x81, 1, 9, 0x82, 0], Party::Called), Some(vec![7]));
    assert_eq!(found(&[0x30, 9, 0x83, 2, 0x80, 0, 0x82, 1, 7, 4, 0], Party::Called), Some(vec![7]));
    // Another type altogether.
    assert_eq!(found(&[4, 2, 0x81, 0], Party::Calling), None);
}
