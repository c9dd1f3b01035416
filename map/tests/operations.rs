//! The operation table: by code and version, by what fits, with contexts and roles; structs made by `new`.
#![allow(missing_docs, clippy::unwrap_used, clippy::arithmetic_side_effects)]

use sigcodec_ber::{Ber, Null, Schema, Tlv, decode_tlv};
use sigcodec_map::{
    CONTEXTS, ERRORS, OPERATIONS, Operation, OperationDef, OperationVisitor, PROTOCOL, Timer,
    common_data_types::{AddressString, Imsi, IsdnAddressString},
    context_by_name,
    edition::{CURRENT, PHASE2, RADIO},
    error,
    extension_data_types::ExtensionContainer,
    forms, forms_of_argument, forms_of_result,
    ms_data_types::{CancellationType, InsertSubscriberDataArg, UpdateLocationArg},
    operation, operations,
    role::{self, CSS, GSM_SCF, HLR, MSC, NPLR, SGSN, VLR},
    sm_data_types::RoutingInfoForSmArg,
    visit, visit_operation,
};
use sigcodec_rose::Party;
use sigcodec_wire::{Kind, Layer, Reader, Writer, walk::Identity};
use std::{collections::BTreeSet, vec, vec::Vec};

fn tlv(octets: &[u8]) -> Tlv<'_> {
    Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap()
}
const IMSI: [u8; 10] = [0x04, 0x08, 0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9];

#[test]
fn the_key_is_code_and_version() {
    let edition = |version, code| operation(version, code).unwrap().edition;
    // Versions 1 and 2 reuse codes with other types.
    for code in [2, 3, 4, 7, 22, 37, 45, 46, 50, 56, 67] {
        assert_eq!((edition(1, code), edition(3, code)), (&PHASE2, &CURRENT), "{code}");
    }
    assert_eq!(operation(1, 46).unwrap().name, "forwardSM");
    assert_eq!(operation(3, 46).unwrap().name, "mo-ForwardSM");
    assert_eq!(operation(3, 44).unwrap().name, "mt-ForwardSM");
    assert_eq!((edition(4, 6), edition(4, 24)), (&CURRENT, &CURRENT));
    assert_eq!(edition(3, 117), &RADIO);
    // Each form that is listed is found under the versions that list it.
    for c in CONTEXTS {
        for o in c.initiator.iter().chain(c.responder) {
            assert_eq!(c.operation(o.code).unwrap().edition, o.edition);
            assert!(o.versions.contains(&c.version), "{} {}", c.name, o.name);
            assert!(PROTOCOL.contexts_of(o).any(|listing| listing.oid == c.oid));
        }
    }
    let count = |edition| OPERATIONS.into_iter().flatten().filter(|o| o.edition == edition).count();
    assert_eq!([&CURRENT, &PHASE2, &RADIO].map(count), [70, 46, 25]);
    assert_eq!(ERRORS.map(<[_]>::len), [56, 38, 7]);
    assert_eq!(error(127, 3).unwrap().name, "resourcesNotAvailable");
}

#[test]
fn each_that_fits_is_found_when_the_version_is_unknown() {
    let fitting = |code, octets: Option<&[u8]>| {
        let element = octets.map(tlv);
        forms_of_argument(code, element.as_ref()).map(|o| o.edition).collect::<Vec<_>>()
    };
    // A bare IMSI is version 2 of sendAuthenticationInfo; the tagged one in a SEQUENCE is version 3.
    assert_eq!(fitting(56, Some(&IMSI)), [&PHASE2]);
    let v3 = [&[0x30, 13, 0x80, 8], &IMSI[2..], &[2, 1, 1]].concat();
    assert_eq!(fitting(56, Some(&v3)), [&CURRENT]);
    // A number in place of the IMSI fits none; a wrong size is no matter of form.
    assert!(fitting(56, Some(&[2, 1, 1])).is_empty());
    assert_eq!(fitting(56, Some(&[4, 1, 0xff])), [&PHASE2]);
    // A plain sendRoutingInfoForSM fits both, because version 3 only added members.
    let srism =
        [0x30, 17, 0x80, 5, 0x91, 0x51, 0x55, 0x10, 0, 0x81, 1, 0xff, 0x82, 5, 0x91, 0x51, 0x55, 0x10, 0];
    assert_eq!(fitting(45, Some(&srism)), [&CURRENT, &PHASE2]);
    // The argument of sendAuthenticationInfo may be absent in version 3.
    assert_eq!(fitting(56, None), [&CURRENT]);
    let result = tlv(&[0x04, 5, 0x91, 0x51, 0x55, 0x10, 0]);
    assert_eq!(forms_of_result(4, Some(&result)).map(|o| o.edition).collect::<Vec<_>>(), [&PHASE2]);
    assert_eq!(forms(250).count(), 0);
}

#[test]
fn contexts_and_roles_are_data() {
    let names = |o: Option<&'static OperationDef>| {
        PROTOCOL.contexts_of(o.unwrap()).map(|c| c.name).collect::<Vec<_>>()
    };
    assert_eq!(names(operation(3, 70)), ["subscriberInfoEnquiryContext-v3"]);
    assert_eq!(names(operation(3, 2)), ["networkLocUpContext-v3"]);
    let roles = |version, code| PROTOCOL.typical_roles(operation(version, code).unwrap()).collect::<Vec<_>>();
    // Oracle's lists and TS 29.002 agree on these.
    assert_eq!(roles(3, 2), [(VLR, HLR)]);
    assert_eq!(roles(3, 70), [(HLR, VLR), (HLR, SGSN)]);
    assert!(roles(3, 7).contains(&(HLR, VLR)));
    assert_eq!(roles(3, 46), [(MSC, MSC), (SGSN, MSC)]);
    assert!(roles(3, 71).contains(&(GSM_SCF, HLR)));
    assert_eq!(roles(3, 117), []);
    for o in OPERATIONS.into_iter().flatten() {
        let pairs: Vec<_> = PROTOCOL.typical_roles(o).collect();
        assert_eq!(pairs.len(), pairs.iter().collect::<BTreeSet<_>>().len(), "{}", o.name);
        assert_eq!(pairs.is_empty(), PROTOCOL.contexts_of(o).next().is_none(), "{}", o.name);
        // What the row says is what the contexts say.
        assert_eq!(pairs.is_empty(), !o.is_listed(), "{}", o.name);
        for version in o.versions {
            assert!(PROTOCOL.contexts_of(o).any(|c| c.version == *version), "{} {version}", o.name);
        }
    }
    assert_eq!(role::ALL.map(|r| r.ssn.and_then(role::of_ssn).is_none_or(|same| same == r)), [true; 10]);
    assert_eq!((HLR.ssn, CSS.ssn, NPLR.ssn), (Some(6), Some(248), None));
    let c = context_by_name("networkLocUpContext-v3").unwrap();
    assert_eq!(c.roles, [(VLR, HLR)]);
    assert_eq!(operation(3, 59).unwrap().timer, Timer::Ml);
    assert_eq!(operation(3, 124).unwrap().timer, Timer::Own(5, 30));
}

#[test]
fn rows_say_whom_an_argument_or_result_identifies_and_which_members_name_a_party() {
    let all = || OPERATIONS.into_iter().flatten();
    let word = |schema: Option<&Schema>| schema.and_then(|s| s.kind.identity);
    let words = |o: &OperationDef| (word(o.argument), word(o.result));
    let v2 = |code| *OPERATIONS[1].iter().find(|o| o.code == code).unwrap();
    // Whose an ISDN-AddressString is, the row says.
    assert_eq!(words(operations::SendImsi::DEF), (Some(Identity::MSISDN), Some(Identity::IMSI)));
    assert_eq!(words(v2(58)), (Some(Identity::MSISDN), Some(Identity::IMSI)));
    assert_eq!((words(v2(4)).1, words(v2(47)).1), (Some(Identity::ROAMING_NUMBER), Some(Identity::MSISDN)));
    assert_eq!(v2(47).result.unwrap().name(), "IsdnAddressString");
    // Whose the others are, their types.
    assert_eq!((words(v2(43)).0, words(v2(55)).0), (Some(Identity::IMEI), Some(Identity::TMSI)));
    assert_eq!((words(v2(48)).0, words(v2(56)).0), (Some(Identity::IMSI), Some(Identity::IMSI)));
    assert_eq!(words(v2(19)), (Some(Identity::CARRIER), Some(Identity::CARRIER)));
    let (current, phase2) = ("TS 29.002", "GSM 09.02");

    let parties: Vec<_> =
        all().flat_map(|o| o.parties.iter().map(|p| (o.edition.name, o.code, p.party))).collect();
    let both = [Party::Called, Party::Calling];
    let mut facts =
        vec![(current, 2, Party::Calling), (current, 23, Party::Calling), (current, 44, Party::Calling)];
    facts.extend(both.map(|party| (current, 46, party)));
    facts.push((current, 71, Party::Calling));
    facts.push((phase2, 2, Party::Calling));
    facts.extend(both.map(|party| (phase2, 46, party)));
    assert_eq!(parties, facts);
    // The last of three members with one tag but for two: what it is, its place says.
    let update = [0x30, 16, 4, 2, 1, 2, 0x81, 3, 0x91, 1, 2, 4, 5, 0x91, 3, 4, 5, 6];
    let vlr = operation(3, 2).unwrap().parties[0].find(&tlv(&update)).unwrap();
    assert_eq!(vlr.1, [0x91, 3, 4, 5, 6]);
    // The centre of a short message, inside a CHOICE without a tag of its own.
    let forward = [0x30, 14, 0x84, 3, 0x91, 1, 2, 0x84, 3, 0x91, 3, 4, 4, 2, 1, 0];
    let centres: Vec<_> = operation(3, 46)
        .unwrap()
        .parties
        .iter()
        .map(|p| (p.party, p.find(&tlv(&forward)).map(|(_, number)| number.to_vec())))
        .collect();
    assert_eq!(centres, [(Party::Called, Some(vec![0x91, 1, 2])), (Party::Calling, Some(vec![0x91, 3, 4]))]);
}

struct Name;
impl OperationVisitor for Name {
    type Out = &'static str;
    fn operation<O: Operation>(self) -> &'static str {
        O::NAME
    }
}

#[test]
fn every_operation_is_visited_as_its_type() {
    for o in OPERATIONS.into_iter().flatten() {
        assert_eq!(visit_operation(o, Name).ok(), Some(o.name));
        assert!(forms(o.code).any(|f| f.name == o.name && f.edition == o.edition));
    }
    assert_eq!(visit(1, 46, Name), Some("forwardSM"));
    assert_eq!(visit(3, 250, Name), None);
}

fn encoded<'a>(value: &impl Ber<'a>, buf: &mut [u8]) -> Vec<u8> {
    let mut w = Writer::new(buf);
    value.encode(&mut w);
    w.finish().unwrap().to_vec()
}

#[test]
fn structs_are_made_from_their_mandatory_members() {
    let number = &[0x91, 0x51, 0x55, 0x10, 0x00];
    let mut arg = RoutingInfoForSmArg::new(IsdnAddressString(number), true, AddressString(number));
    let mut buf = [0; 64];
    let octets = encoded(&arg, &mut buf);
    assert_eq!(
        octets,
        [0x30, 17, 0x80, 5, 0x91, 0x51, 0x55, 0x10, 0, 0x81, 1, 0xff, 0x82, 5, 0x91, 0x51, 0x55, 0x10, 0]
    );
    arg.gprs_support_indicator = Some(Null);
    let octets = encoded(&arg, &mut buf);
    assert_eq!(octets[19..], [0x87, 0]);
    assert_eq!(decode_tlv::<RoutingInfoForSmArg<'_>>(&octets, Layer::Map).unwrap(), arg);
    let update =
        UpdateLocationArg::new(Imsi(&IMSI[2..]), IsdnAddressString(number), IsdnAddressString(number));
    assert_eq!(update.rest.octets(), []);
    assert!(update.vlr_capability.is_none());
    // What has no mandatory member has a default.
    let mut isd = InsertSubscriberDataArg::default();
    assert_eq!(encoded(&isd, &mut buf), [0x30, 0]);
    isd.imsi = Some(Imsi(&IMSI[2..]));
    assert_eq!(encoded(&isd, &mut buf)[..4], [0x30, 10, 0x80, 8]);
}

#[test]
fn what_is_not_known_survives() {
    // A member behind the known ones, inside and outside; an enumerated value without a name.
    let octets = [&[0x30, 0x15][..], &IMSI, &[0x0a, 1, 77], &[0xbd, 3, 1, 1, 0xff, 0x9e, 1, 7]].concat();
    let mut octets = [&[0xa3], &octets[1..]].concat();
    octets[1] = u8::try_from(octets.len() - 2).unwrap();
    let arg = operations::CancelLocation::argument(tlv(&octets)).unwrap();
    assert_eq!(arg.cancellation_type, Some(CancellationType(77)));
    assert_eq!(arg.cancellation_type.unwrap().name(), None);
    assert_eq!(arg.rest.octets(), [0xbd, 3, 1, 1, 0xff, 0x9e, 1, 7]);
    let mut buf = [0; 64];
    assert_eq!(encoded(&arg, &mut buf), octets);
    // A closed enumeration refuses what it does not name, and says where.
    let open = [&[0x30, 13, 0x80, 8], &IMSI[2..], &[0x0a, 1, 77]].concat();
    let e = operations::ReadyForSm::argument(tlv(&open)).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Enumerated, 14));
}

#[test]
fn private_extensions_stay_opaque() {
    // Contents that are no BER, as some stacks send them: the extension is an error of its own where it stands,
    // hides nothing else, and is forwarded as it came.
    let odd = [0x30, 12, 0xa0, 10, 0x30, 8, 6, 3, 42, 3, 4, 11, 12, 13];
    let value: ExtensionContainer<'_> = decode_tlv(&odd, Layer::Map).unwrap();
    let e = value.private_extension_list.unwrap().0.iter().next().unwrap().unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Truncated, 11));
    let mut buf = [0; 64];
    assert_eq!(encoded(&value, &mut buf), odd);
    // Elements of any kind inside PCS extensions are kept, in whatever form they came.
    let octets =
        [0x30, 21, 0xa0, 14, 0x30, 12, 6, 3, 42, 3, 4, 0x9f, 0x81, 0x23, 3, 1, 2, 3, 0xa1, 3, 0x9f, 0x1f, 0];
    let value: ExtensionContainer<'_> = decode_tlv(&octets, Layer::Map).unwrap();
    let list = value.private_extension_list.unwrap();
    let extension = list.0.iter().next().unwrap().unwrap();
    assert_eq!(extension.ext_id.octets(), [42, 3, 4]);
    assert!(extension.ext_type.is_some());
    assert_eq!(encoded(&value, &mut buf), octets);
}
