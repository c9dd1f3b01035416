//! Messages of RANAP: what is read, told, checked, refused and written.
#![allow(missing_docs, clippy::pedantic, clippy::restriction)]

use sigcodec_gsm::{digits::Tbcd, plmn::Plmn};
use sigcodec_per::{Criticality, Form, Procedures as _, ToPer};
use sigcodec_ranap::{
    Build, Cause, CnDomain, EncryptionAlgorithm, GlobalRnc, IuSignallingConnection, Lai, Message, NasPdu,
    Outcome, PermanentNasUeId, Rac, Ranap, Sai, TemporaryUeId, UeId, id, key,
};
use sigcodec_wire::{
    Carried, Decode as _, Encode as _, Error, Kind, Layer, Network, Protocol as _, Reader, Selector,
    audit::{Finding, Flag},
    walk::{Field, Identity, Shape, Value, Visitor, Walk as _},
};

/// InitialUE-Message with all that it must have, the network that was selected, and an IMSI. Its octets are those of
/// pycrate for the same values.
const INITIAL_UE: &str = "0013406d4000070003400180000f40060000f11012340037400107003a40080000f1101234002a001040201f08\
    0101d71100f1101234072b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b004f40038012340056400500f110012d0001007f\
    400300f110001740095000011032547698f8";

fn octets(hex: &str) -> Vec<u8> {
    let hex: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    hex.chunks(2).map(|two| u8::from_str_radix(core::str::from_utf8(two).unwrap(), 16).unwrap()).collect()
}
fn violations(octets: &[u8]) -> Vec<(Kind, u32, u16)> {
    let mut all = vec![];
    Message::from_bytes(octets).unwrap().check(&mut |e| all.push((e.kind(), e.at(), e.detail())));
    all
}
fn flags(octets: &[u8]) -> Vec<(Flag, u32)> {
    let mut all = vec![];
    Message::from_bytes(octets).unwrap().audit(&mut |f: Finding| all.push((f.flag, f.at)));
    all
}
fn canonical(octets: &[u8]) -> Vec<u8> {
    let message = Message::from_bytes(octets).unwrap();
    message.canonical().encode_to_slice(&mut [0; 2048]).unwrap().to_vec()
}

/// Paths of leaves with their values and the words for what they identify.
#[derive(Default)]
struct Report {
    path: Vec<String>,
    leaves: Vec<(String, String, Option<Identity>)>,
    faults: usize,
}
impl Visitor for Report {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.path.push(field.name.to_owned());
    }
    fn end(&mut self) {
        self.path.pop().expect("a container that has begun");
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let path = format!("{}.{}", self.path.join("."), field.name);
        self.leaves.push((path, value.to_string(), field.kind.identity));
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {
        self.faults += 1;
    }
}
fn told(octets: &[u8]) -> Report {
    let mut told = Report::default();
    Message::from_bytes(octets).unwrap().walk(&mut told);
    assert!(told.path.is_empty());
    told
}

#[test]
fn initial_ue_message() {
    let octets = octets(INITIAL_UE);
    let message = Message::from_bytes(&octets).unwrap();
    assert_eq!(message.name(), Some("InitialUE-Message"));
    assert_eq!(
        (message.procedure_code(), message.outcome()),
        (Ranap::INITIAL_UE_MESSAGE, Outcome::Initiating)
    );
    assert_eq!(message.get(key::CN_DOMAIN_INDICATOR), Ok(Some(CnDomain::Ps)));
    let plmn = Plmn::from_digits("00101").unwrap();
    assert_eq!(message.get(key::LAI), Ok(Some(Lai { plmn, lac: 0x1234 })));
    assert_eq!(message.get(key::SAI), Ok(Some(Sai { plmn, lac: 0x1234, sac: 0x2a })));
    assert_eq!(message.get(key::RAC), Ok(Some(Rac(7))));
    assert_eq!(message.get(key::GLOBAL_RNC_ID), Ok(Some(GlobalRnc { plmn, rnc: 301 })));
    assert_eq!(message.get(key::IU_SIG_CON_ID), Ok(Some(IuSignallingConnection([0x80, 0x12, 0x34]))));
    let Ok(Some(PermanentNasUeId::Imsi(imsi))) = message.get(key::PERMANENT_NAS_UE_ID) else {
        panic!("no IMSI")
    };
    assert!(imsi.is("001001234567898") && !imsi.is("001001234567890"));
    assert_eq!(message.get(key::CAUSE), Ok(None));
    assert_eq!(message.ies().count(), 7);
    let extensions: Vec<(u16, Criticality)> = message.extensions().map(|e| (e.id, e.criticality)).collect();
    assert_eq!(extensions, [(127, Criticality::Ignore), (23, Criticality::Ignore)]);
    let Carried::Whole(Selector::Layer3, nas) = Ranap::carries(&message) else { panic!("no NAS-PDU") };
    assert_eq!((nas.rest().first(), nas.len(), nas.position()), (Some(&8), 31, 44));
    assert_eq!((violations(&octets), flags(&octets), canonical(&octets)), (vec![], vec![], octets.clone()));
    let told = told(&octets);
    let imsi: Vec<_> = told.leaves.iter().filter(|leaf| leaf.2 == Some(Identity::IMSI)).collect();
    let path = "ranap.value.protocolExtensions.permanentNASUEID.value.iMSI";
    assert_eq!(imsi, [&(path.to_owned(), "001001234567898".to_owned(), Some(Identity::IMSI))]);
    assert_eq!(told.leaves.iter().filter(|leaf| leaf.2 == Some(Identity::PLMN)).count(), 4);
    assert!(told.leaves.contains(&(
        "ranap.value.protocolIEs.lAI.value.lAC".to_owned(),
        "1234".to_owned(),
        None
    )));
}

#[test]
fn a_message_is_built_as_pycrate_builds_it() {
    let octets = octets(INITIAL_UE);
    let plmn = Plmn::from_digits("00101").unwrap();
    let nas = NasPdu(Reader::new(&octets[44..75], Layer::Ranap));
    let mut room = [0; 8];
    let imsi = PermanentNasUeId::Imsi(Tbcd::pack("001001234567898", &mut room).unwrap());
    let selected = plmn.0;
    let ies: [(_, &dyn ToPer); 7] = [
        (id::CN_DOMAIN_INDICATOR, &CnDomain::Ps),
        (id::LAI, &Lai { plmn, lac: 0x1234 }),
        (id::RAC, &Rac(7)),
        (id::SAI, &Sai { plmn, lac: 0x1234, sac: 0x2a }),
        (id::NAS_PDU, &nas),
        (id::IU_SIG_CON_ID, &IuSignallingConnection([0x80, 0x12, 0x34])),
        (id::GLOBAL_RNC_ID, &GlobalRnc { plmn, rnc: 301 }),
    ];
    let selected: &[u8] = &selected;
    let extensions: [(_, &dyn ToPer); 2] =
        [(id::SELECTED_PLMN_ID, &selected), (id::PERMANENT_NAS_UE_ID, &imsi)];
    let build = Build::new(Ranap::INITIAL_UE_MESSAGE, Outcome::Initiating, &ies).with(&extensions);
    assert_eq!(build.encode_to_slice(&mut [0; 256]).unwrap(), octets);
    assert_eq!(build.encoded_len(), octets.len());
    for n in 0..octets.len() {
        let e = build.encode_to_slice(&mut vec![0; n]).unwrap_err();
        assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, octets.len()));
    }
    // What the message does not have is not written.
    let other: [(_, &dyn ToPer); 1] = [(id::CAUSE, &Cause(83))];
    let build = Build::new(Ranap::INITIAL_UE_MESSAGE, Outcome::Initiating, &other);
    assert_eq!(build.encode_to_slice(&mut [0; 64]).unwrap_err().kind(), Kind::Unexpected);
    let build = Build::new(Ranap::INITIAL_UE_MESSAGE, Outcome::Successful, &other);
    assert_eq!(build.encode_to_slice(&mut [0; 64]).unwrap_err().kind(), Kind::MessageType);
}

fn built(code: u8, outcome: Outcome, ies: &[(sigcodec_per::Id, &dyn ToPer)]) -> Vec<u8> {
    Build::new(code, outcome, ies).encode_to_slice(&mut [0; 128]).unwrap().to_vec()
}

#[test]
fn values_are_read_as_they_were_written() {
    for (cause, name, group) in [
        (Cause(1), Some("rab-pre-empted"), "CauseRadioNetwork"),
        (Cause(83), Some("normal-release"), "CauseNAS"),
        (Cause(200), None, "CauseNon-Standard"),
        (Cause(257), Some("iP-multicast-address-and-APN-not-valid"), "CauseRadioNetworkExtension"),
    ] {
        let octets = built(Ranap::IU_RELEASE, Outcome::Initiating, &[(id::CAUSE, &cause)]);
        assert_eq!((violations(&octets), flags(&octets)), (vec![], vec![]));
        assert_eq!(Message::from_bytes(&octets).unwrap().get(key::CAUSE), Ok(Some(cause)));
        assert_eq!((cause.name(), cause.group()), (name, Some(group)));
    }
    let mut out = sigcodec_per::Encoder::new(&mut []);
    Cause(0).write(&mut out);
    assert_eq!((out.failed(), Cause(0).group()), (Some(Kind::Value), None));
    let mut room = [0; 8];
    let imsi = PermanentNasUeId::Imsi(Tbcd::pack("001011234567890", &mut room).unwrap());
    for temporary in [TemporaryUeId::Tmsi(0x0102_0304), TemporaryUeId::PTmsi(0xc001_0203)] {
        let octets = built(
            Ranap::PAGING,
            Outcome::Initiating,
            &[
                (id::CN_DOMAIN_INDICATOR, &CnDomain::Cs),
                (id::PERMANENT_NAS_UE_ID, &imsi),
                (id::TEMPORARY_UE_ID, &temporary),
            ],
        );
        assert_eq!((violations(&octets), canonical(&octets)), (vec![], octets.clone()));
        assert_eq!(Message::from_bytes(&octets).unwrap().get(key::TEMPORARY_UE_ID), Ok(Some(temporary)));
        let words: Vec<_> = told(&octets).leaves.into_iter().filter_map(|leaf| leaf.2).collect();
        assert_eq!(words, [Identity::IMSI, Identity::TMSI]);
    }
    let mut room = [0; 8];
    let sv = Tbcd::pack("1234567890123456", &mut room).unwrap();
    let mut buf = [0; 32];
    let mut out = sigcodec_per::Encoder::new(&mut buf);
    UeId::Imeisv(sv).write(&mut out);
    let octets = out.finish().unwrap();
    let mut bits = sigcodec_per::Bits::new(Reader::new(octets, Layer::Ranap));
    let read = <UeId<'_> as sigcodec_per::FromPer>::read(&mut bits).unwrap();
    assert!(matches!(read, UeId::Imeisv(digits) if digits == sv), "{read:?}");
}

#[test]
fn algorithms_and_keys() {
    let permitted = [0b0000_0000, 0b1000_0000].into_iter().chain([0x11; 16]).collect::<Vec<u8>>();
    let message = built(
        Ranap::SECURITY_MODE_CONTROL,
        Outcome::Initiating,
        &[(id::ENCRYPTION_INFORMATION, &permitted.as_slice())],
    );
    let read = Message::from_bytes(&message).unwrap().get(key::ENCRYPTION_INFORMATION).unwrap().unwrap();
    assert!(read.algorithms().eq([EncryptionAlgorithm(1)]));
    assert_eq!(read.key, [0x11; 16]);
    assert_eq!(EncryptionAlgorithm(0).name(), Some("no-encryption"));
    assert_eq!(EncryptionAlgorithm(4).name(), None);
    let chosen = built(
        Ranap::SECURITY_MODE_CONTROL,
        Outcome::Successful,
        &[(id::CHOSEN_ENCRYPTION_ALGORITHM, &EncryptionAlgorithm(1))],
    );
    let message = Message::from_bytes(&chosen).unwrap();
    assert_eq!(message.get(key::CHOSEN_ENCRYPTION_ALGORITHM), Ok(Some(EncryptionAlgorithm(1))));
    assert_eq!(violations(&chosen), [(Kind::Missing, 4, id::CHOSEN_INTEGRITY_PROTECTION_ALGORITHM.number)]);
}

#[test]
fn violations_have_the_identifier() {
    let good = octets(INITIAL_UE);
    // LAI twice, RAC in front of it; a criticality; an element that the message does not have.
    let plmn = Plmn::from_digits("00101").unwrap();
    let lai = Lai { plmn, lac: 1 };
    let octets = built(
        Ranap::INITIAL_UE_MESSAGE,
        Outcome::Initiating,
        &[(id::CN_DOMAIN_INDICATOR, &CnDomain::Cs), (id::RAC, &Rac(1)), (id::LAI, &lai), (id::LAI, &lai)],
    );
    let kinds: Vec<_> = violations(&octets).into_iter().map(|(kind, _, detail)| (kind, detail)).collect();
    assert_eq!(
        kinds,
        [
            (Kind::Order, 15),
            (Kind::Duplicate, 15),
            (Kind::Missing, 58),
            (Kind::Missing, 16),
            (Kind::Missing, 79),
            (Kind::Missing, 86)
        ]
    );
    assert_eq!(
        flags(&octets).iter().map(|f| f.0).collect::<Vec<_>>(),
        [Flag::FieldOutOfOrder, Flag::FieldDuplicated]
    );
    let mut critical = good.clone();
    critical[9] = 0;
    assert_eq!(violations(&critical), [(Kind::Value, 9, 3)]);
    assert_eq!((canonical(&critical), flags(&critical)), (critical.clone(), vec![]));
    let mut unknown = good.clone();
    unknown[8] = 0xee;
    let found = violations(&unknown);
    assert_eq!(found.first(), Some(&(Kind::Unexpected, 7, 0xee)));
    assert_eq!(found.last(), Some(&(Kind::Missing, 4, 3)));
    assert_eq!(canonical(&unknown), unknown);
    assert!(told(&unknown).leaves.iter().any(|leaf| leaf.0.contains("unknownElement")));
    let mut whole = good.clone();
    whole[2] = 0;
    assert_eq!(violations(&whole), [(Kind::Value, 2, 0)]);
    let mut behind = good;
    behind.extend([1, 2]);
    assert_eq!(violations(&behind), [(Kind::Trailing, 113, 0)]);
    assert_eq!((canonical(&behind), told(&behind).faults), (behind.clone(), 1));
}

#[test]
fn other_forms_are_told_and_copied_canonically() {
    let good = octets(INITIAL_UE);
    for (at, octet, flag) in
        [(0, 0x1f, Flag::PaddingBitsSet), (2, 0x41, Flag::PaddingBitsSet), (9, 0x7f, Flag::PaddingBitsSet)]
    {
        let mut other = good.clone();
        other[at] = octet;
        assert_eq!(flags(&other), [(flag, u32::try_from(at).unwrap())]);
        assert_eq!((canonical(&other), violations(&other)), (good.clone(), vec![]));
    }
    // Lengths in two octets: of an element and of the whole message.
    let mut long = good.clone();
    long.splice(10..11, [0x80, 1]);
    long[3] += 1;
    assert_eq!(flags(&long), [(Flag::LengthNotMinimal, 10)]);
    assert_eq!(canonical(&long), good);
    assert_eq!(Message::from_bytes(&long).unwrap().get(key::CN_DOMAIN_INDICATOR), Ok(Some(CnDomain::Ps)));
    let mut long = good.clone();
    long.splice(3..4, [0x80, 0x6d]);
    assert_eq!(flags(&long), [(Flag::LengthNotMinimal, 3)]);
    assert_eq!(canonical(&long), good);
}

#[test]
fn what_is_refused() {
    let good = octets(INITIAL_UE);
    let refused = |at: usize, octet: u8| {
        let mut octets = good.clone();
        octets[at] = octet;
        let e = Message::from_bytes(&octets).map(drop).unwrap_err();
        (e.kind(), e.at(), e.layer())
    };
    assert_eq!(refused(0, 0x80), (Kind::Choice, 0, Layer::Ranap));
    assert_eq!(refused(2, 0xc0), (Kind::Enumerated, 2, Layer::Ranap));
    assert_eq!(refused(3, 0xc1), (Kind::Fragments, 3, Layer::Ranap));
    assert_eq!(refused(9, 0xc0), (Kind::Enumerated, 9, Layer::Ranap));
    assert_eq!(refused(10, 0xc0), (Kind::Fragments, 10, Layer::Ranap));
    assert_eq!(refused(10, 0x7f), (Kind::Truncated, 11, Layer::Ranap));
    for n in 0..good.len() {
        let e = Message::from_bytes(&good[..n]).map(drop).expect_err("it is cut off");
        assert!(e.at() as usize <= n && e.kind() == Kind::Truncated, "{e}");
    }
}

/// Procedures of other versions stay: raw, told, written again.
#[test]
fn procedures_that_are_not_known() {
    for octets in [[0x00, 0xfa, 0x40, 2, 9, 9], [0x20, 0x13, 0x40, 2, 9, 9], [0x60, 0x13, 0x40, 2, 9, 9]] {
        let message = Message::from_bytes(&octets).unwrap();
        assert_eq!((message.name(), message.ies().count()), (None, 0));
        assert_eq!(violations(&octets), [(Kind::MessageType, 1, octets[1].into())]);
        assert_eq!(flags(&octets), [(Flag::Undecodable, 1)]);
        assert_eq!((canonical(&octets), told(&octets).faults), (octets.to_vec(), 1));
    }
}

/// A private message is read by no specification, and hides nothing.
#[test]
fn private_messages() {
    let octets = [0x00, 0x19, 0x40, 11, 0, 0, 0, 0, 0x12, 0x34, 0x40, 3, 1, 2, 3];
    let told = told(&octets);
    assert_eq!((told.faults, violations(&octets), canonical(&octets)), (0, vec![], octets.to_vec()));
    assert!(
        told.leaves.iter().any(|l| l.0.ends_with("privateElement.id.local") && l.1 == "4660"),
        "{:?}",
        told.leaves
    );
}

/// Each procedure has a message, each message the form that elements are framed by, and nothing stands twice.
#[test]
fn the_tables() {
    let mut messages = vec![];
    for procedure in Ranap::PROCEDURES {
        assert!(Ranap::procedure(procedure.code).is_some_and(|found| found.name == procedure.name));
        for (outcome, ty) in procedure.messages {
            messages.push(ty.kind.name);
            let Form::Sequence([ies, ..], Some(_)) = ty.form else { panic!("{}", ty.kind.name) };
            let Form::Container(_, _, set) = ies.ty.form else { panic!("{}", ty.kind.name) };
            for (n, row) in set.ies.iter().enumerate() {
                assert_eq!(set.row(row.id.number).map(|(place, _)| place), Some(n), "{}", set.name);
                assert_eq!(id::ALL.iter().filter(|id| id.number == row.id.number).count(), 1);
            }
            assert!(Ranap::message(procedure.code, *outcome).is_some());
        }
    }
    assert!(
        Ranap::procedure(8).is_none() && Ranap::procedure(50).is_none() && Ranap::procedure(255).is_none()
    );
    assert_eq!((Ranap::PROCEDURES.len(), messages.len()), (49, 85));
    messages.sort_unstable();
    messages.dedup();
    assert_eq!(messages.len(), 85);
}

/// Nothing that is done with a message of any octets panics, and its canonical form is its own.
#[test]
fn octets_of_any_kind() {
    let good = octets(INITIAL_UE);
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed as usize
    };
    let mut read = 0;
    for _ in 0..4_000 {
        let mut octets = good.clone();
        for _ in 0..1 + random() % 4 {
            let at = random() % octets.len();
            octets[at] = random() as u8;
        }
        // Of any procedure.
        if random() % 2 == 0 {
            octets[0] = (random() as u8 & 3) << 5;
            octets[1] = (random() % 50) as u8;
        }
        let Ok(message) = Ranap::decode(Reader::new(&octets, Layer::Ranap), Network::Itu) else { continue };
        read += 1;
        message.walk(&mut Report::default());
        message.check(&mut |e| assert!(e.at() as usize <= octets.len()));
        message.audit(&mut |f: Finding| assert!(f.at as usize <= octets.len()));
        let once = canonical(&octets);
        assert_eq!(canonical(&once), once, "{octets:02x?}");
    }
    assert!(read > 1_000, "{read}");
}
