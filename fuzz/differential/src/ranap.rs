//! RANAP against `asn1-codecs` 0.7.2 with its derive.
//!
//! The commonest messages of TS 25.413 are declared by hand below, with the information elements that they carry. An
//! input is compared where both have all of it: a message of these procedures, elements of these identifiers, no
//! extension and no violation. Then the peer has to read it, and to write the octets that ours calls canonical. What
//! ours cannot read the peer may not read either.

use crate::{Judged, Outcome, hex};
use asn1_codecs::{PerCodecData, aper::AperCodec as _};
use sigcodec::{
    ranap::{Message, id, key},
    wire::{Decode as _, Encode as _, Error, Kind},
};

/// What differs and why that is right.
pub static JUDGED: &[Judged] = &[
    Judged {
        name: "length of an open type",
        clause: "X.691 §11.2",
        says: "a value in an open type has the octets of the open type and no others; the peer reads the length and then \
               the value, whether it lies within or not, and takes a length of fragments for one as any other",
        shown_by: "000f40100000010017440150000110325476b8f8",
    },
    Judged {
        name: "number above the root",
        clause: "X.691 §14.1",
        says: "the number of an enumerated value is not above that of the last one; the peer takes what its bits hold",
        shown_by: "000e4010000001001640095800011032547698f8",
    },
    Judged {
        name: "value of a later version",
        clause: "X.691 §14.3",
        says: "an enumerated value behind the extension marker keeps its form; the peer writes it as one of the root",
        shown_by: "0014400e000002001040020105003b400180",
    },
    Judged {
        name: "alternative behind the marker",
        clause: "X.691 §23.8",
        says: "radioNetworkExtension is an extension of Cause; the peer reads no extension of a CHOICE",
        shown_by: "0001000a00000100044003800100",
    },
    Judged {
        name: "size above the constraint",
        clause: "X.691 §11.9",
        says: "a size between two bounds is not above the upper one; the peer takes what its bits hold",
        shown_by: "000f40100000010017408003682ed52b00010058401103407effff40805bd1400000ff400000c7005d40",
    },
];

/// The types, in the notation of the peer.
mod peer {
    #![allow(non_camel_case_types, unused_variables, unused_mut, unused_imports, clippy::all, missing_docs)]
    use asn1_codecs_derive::AperCodec;
    use bitvec::{order::Msb0, vec::BitVec};

    macro_rules! octets {
        ($($name:ident $least:literal $most:literal)+) => { $(
            #[derive(AperCodec, Clone, Debug, PartialEq)]
            #[asn(type = "OCTET-STRING", sz_extensible = false, sz_lb = $least, sz_ub = $most)]
            pub struct $name(pub Vec<u8>);
        )+ };
    }
    octets! {
        PLMNidentity "3" "3"
        LAC "2" "2"
        RAC "1" "1"
        SAC "2" "2"
        IMSI "3" "8"
        TMSI "4" "4"
    }
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "OCTET-STRING")]
    pub struct NAS_PDU(pub Vec<u8>);

    macro_rules! bits {
        ($($name:ident $size:literal)+) => { $(
            #[derive(AperCodec, Clone, Debug, PartialEq)]
            #[asn(type = "BITSTRING", sz_extensible = false, sz_lb = $size, sz_ub = $size)]
            pub struct $name(pub BitVec<u8, Msb0>);
        )+ };
    }
    bits! { IuSignallingConnectionIdentifier "24" Key "128" }

    macro_rules! numbers {
        ($($name:ident $of:ty, $kind:literal $least:literal $most:literal $ext:literal;)+) => { $(
            #[derive(AperCodec, Clone, Debug, PartialEq)]
            #[asn(type = $kind, lb = $least, ub = $most, extensible = $ext)]
            pub struct $name(pub $of);
        )+ };
    }
    numbers! {
        ProcedureCode u8, "INTEGER" "0" "255" false;
        Criticality u8, "ENUMERATED" "0" "2" false;
        ProtocolIE_ID u16, "INTEGER" "0" "65535" false;
        CN_DomainIndicator u8, "ENUMERATED" "0" "1" false;
        NonSearchingIndication u8, "ENUMERATED" "0" "1" false;
        PagingCause u8, "ENUMERATED" "0" "4" true;
        SAPI u8, "ENUMERATED" "0" "1" true;
        KeyStatus u8, "ENUMERATED" "0" "1" true;
        DRX_CycleLengthCoefficient u8, "INTEGER" "6" "9" false;
        RNC_ID u16, "INTEGER" "0" "4095" false;
        Algorithm u8, "INTEGER" "0" "15" false;
        CauseRadioNetwork u8, "INTEGER" "1" "64" false;
        CauseTransmissionNetwork u8, "INTEGER" "65" "80" false;
        CauseNAS u8, "INTEGER" "81" "96" false;
        CauseProtocol u8, "INTEGER" "97" "112" false;
        CauseMisc u8, "INTEGER" "113" "128" false;
        CauseNonStandard u16, "INTEGER" "129" "256" false;
    }

    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "CHOICE", lb = "0", ub = "5", extensible = true)]
    pub enum Cause {
        #[asn(key = 0, extended = false)]
        RadioNetwork(CauseRadioNetwork),
        #[asn(key = 1, extended = false)]
        TransmissionNetwork(CauseTransmissionNetwork),
        #[asn(key = 2, extended = false)]
        Nas(CauseNAS),
        #[asn(key = 3, extended = false)]
        Protocol(CauseProtocol),
        #[asn(key = 4, extended = false)]
        Misc(CauseMisc),
        #[asn(key = 5, extended = false)]
        NonStandard(CauseNonStandard),
    }
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "CHOICE", lb = "0", ub = "0", extensible = true)]
    pub enum PermanentNAS_UE_ID {
        #[asn(key = 0, extended = false)]
        Imsi(IMSI),
    }
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "CHOICE", lb = "0", ub = "1", extensible = true)]
    pub enum TemporaryUE_ID {
        #[asn(key = 0, extended = false)]
        Tmsi(TMSI),
        #[asn(key = 1, extended = false)]
        PTmsi(TMSI),
    }
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "CHOICE", lb = "0", ub = "1", extensible = true)]
    pub enum PagingAreaID {
        #[asn(key = 0, extended = false)]
        Lai(LAI),
        #[asn(key = 1, extended = false)]
        Rai(RAI),
    }

    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "SEQUENCE", extensible = false, optional_fields = 1)]
    pub struct LAI {
        pub plmn: PLMNidentity,
        pub lac: LAC,
        #[asn(optional_idx = 0)]
        pub extensions: Option<Extensions>,
    }
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "SEQUENCE", extensible = true, optional_fields = 1)]
    pub struct RAI {
        pub lai: LAI,
        pub rac: RAC,
        #[asn(optional_idx = 0)]
        pub extensions: Option<Extensions>,
    }
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "SEQUENCE", extensible = false, optional_fields = 1)]
    pub struct SAI {
        pub plmn: PLMNidentity,
        pub lac: LAC,
        pub sac: SAC,
        #[asn(optional_idx = 0)]
        pub extensions: Option<Extensions>,
    }
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "SEQUENCE", extensible = false)]
    pub struct GlobalRNC_ID {
        pub plmn: PLMNidentity,
        pub rnc: RNC_ID,
    }
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "SEQUENCE-OF", sz_extensible = false, sz_lb = "1", sz_ub = "16")]
    pub struct Algorithms(pub Vec<Algorithm>);
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "SEQUENCE", extensible = false, optional_fields = 1)]
    pub struct Security {
        pub permitted: Algorithms,
        pub key: Key,
        #[asn(optional_idx = 0)]
        pub extensions: Option<Extensions>,
    }

    // The value of an information element: an identifier has one type in all messages that are declared here.
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "OPEN")]
    pub enum Value {
        #[asn(key = 3)]
        Domain(CN_DomainIndicator),
        #[asn(key = 4)]
        Cause(Cause),
        #[asn(key = 5)]
        ChosenEncryption(Algorithm),
        #[asn(key = 6)]
        ChosenIntegrity(Algorithm),
        #[asn(key = 11)]
        Encryption(Security),
        #[asn(key = 12)]
        Integrity(Security),
        #[asn(key = 15)]
        Lai(LAI),
        #[asn(key = 16)]
        Nas(NAS_PDU),
        #[asn(key = 17)]
        NonSearching(NonSearchingIndication),
        #[asn(key = 21)]
        PagingArea(PagingAreaID),
        #[asn(key = 22)]
        PagingCause(PagingCause),
        #[asn(key = 23)]
        Permanent(PermanentNAS_UE_ID),
        #[asn(key = 55)]
        Rac(RAC),
        #[asn(key = 58)]
        Sai(SAI),
        #[asn(key = 59)]
        Sapi(SAPI),
        #[asn(key = 64)]
        Temporary(TemporaryUE_ID),
        #[asn(key = 75)]
        KeyStatus(KeyStatus),
        #[asn(key = 76)]
        Drx(DRX_CycleLengthCoefficient),
        #[asn(key = 79)]
        Connection(IuSignallingConnectionIdentifier),
        #[asn(key = 86)]
        Rnc(GlobalRNC_ID),
        #[asn(key = 127)]
        SelectedPlmn(PLMNidentity),
    }
    /// Identifiers of [`Value`].
    pub const KNOWN: &[u16] =
        &[3, 4, 5, 6, 11, 12, 15, 16, 17, 21, 22, 23, 55, 58, 59, 64, 75, 76, 79, 86, 127];

    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "SEQUENCE", extensible = false)]
    pub struct Element {
        #[asn(key_field = true)]
        pub id: ProtocolIE_ID,
        pub criticality: Criticality,
        pub value: Value,
    }
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "SEQUENCE-OF", sz_extensible = false, sz_lb = "0", sz_ub = "65535")]
    pub struct Elements(pub Vec<Element>);
    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "SEQUENCE-OF", sz_extensible = false, sz_lb = "1", sz_ub = "65535")]
    pub struct Extensions(pub Vec<Element>);

    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "SEQUENCE", extensible = true, optional_fields = 1)]
    pub struct Contents {
        pub elements: Elements,
        #[asn(optional_idx = 0)]
        pub extensions: Option<Extensions>,
    }
    macro_rules! messages {
        ($($value:ident $message:ident { $($variant:ident $key:literal)+ })+) => { $(
            #[derive(AperCodec, Clone, Debug, PartialEq)]
            #[asn(type = "OPEN")]
            pub enum $value { $( #[asn(key = $key)] $variant(Contents), )+ }
            #[derive(AperCodec, Clone, Debug, PartialEq)]
            #[asn(type = "SEQUENCE", extensible = false)]
            pub struct $message {
                #[asn(key_field = true)]
                pub code: ProcedureCode,
                pub criticality: Criticality,
                pub value: $value,
            }
            impl $value {
                pub fn contents(&self) -> &Contents {
                    match self { $( Self::$variant(contents) => contents, )+ }
                }
                pub const CODES: &'static [u8] = &[$($key),+];
            }
        )+ };
    }
    messages! {
        InitiatingValue InitiatingMessage {
            IuReleaseCommand 1
            SecurityModeCommand 6
            Paging 14
            CommonID 15
            InitialUE_Message 19
            DirectTransfer 20
        }
        SuccessfulValue SuccessfulOutcome { SecurityModeComplete 6 }
        UnsuccessfulValue UnsuccessfulOutcome { SecurityModeReject 6 }
    }

    #[derive(AperCodec, Clone, Debug, PartialEq)]
    #[asn(type = "CHOICE", lb = "0", ub = "3", extensible = true)]
    pub enum PDU {
        #[asn(key = 0, extended = false)]
        Initiating(InitiatingMessage),
        #[asn(key = 1, extended = false)]
        Successful(SuccessfulOutcome),
        #[asn(key = 2, extended = false)]
        Unsuccessful(UnsuccessfulOutcome),
    }
    impl PDU {
        pub fn parts(&self) -> (u8, u8, &Contents) {
            match self {
                Self::Initiating(m) => (m.code.0, m.criticality.0, m.value.contents()),
                Self::Successful(m) => (m.code.0, m.criticality.0, m.value.contents()),
                Self::Unsuccessful(m) => (m.code.0, m.criticality.0, m.value.contents()),
            }
        }
    }
}
use peer::{PDU, Value};

/// The declared messages among all: a procedure and which message of it.
fn is_declared(octets: &[u8]) -> bool {
    let [first, code, ..] = octets else { return false };
    match first >> 5 {
        0 => peer::InitiatingValue::CODES.contains(code),
        1 => peer::SuccessfulValue::CODES.contains(code),
        2 => peer::UnsuccessfulValue::CODES.contains(code),
        _ => false,
    }
}

/// Compares what both say of a message.
#[must_use]
pub fn compare(octets: &[u8]) -> Outcome {
    let mut out = Outcome::default();
    if !is_declared(octets) {
        return out;
    }
    let theirs = PDU::aper_decode(&mut PerCodecData::from_slice_aper(octets));
    let message = match (Message::from_bytes(octets), &theirs) {
        (Ok(message), _) => message,
        (Err(_), Err(_)) => return out,
        (Err(e), Ok(_)) => {
            refusal(e, &mut out);
            return out;
        }
    };
    let mut violations = vec![];
    message.check(&mut |e| violations.push(e));
    // What only one of them looks at: rows of messages, criticalities, extensions that neither knows.
    let is_of_rows = |kind| {
        matches!(
            kind,
            Kind::Missing | Kind::Unexpected | Kind::Duplicate | Kind::Order | Kind::Value | Kind::Trailing
        )
    };
    if let Some(e) = violations.iter().find(|e| !is_of_rows(e.kind())) {
        if theirs.is_ok() {
            refusal(*e, &mut out);
        }
        return out;
    }
    let elements = || message.ies().chain(message.extensions());
    if !violations.is_empty() || !elements().all(|e| peer::KNOWN.contains(&e.id)) {
        return out;
    }
    let mut extended = false;
    message.audit(&mut |f: sigcodec::wire::audit::Finding| {
        extended |= f.flag == sigcodec::wire::audit::Flag::ExtensionUnknown;
    });
    // An alternative, or an enumerated value, behind the extension marker.
    let has_marker = |of: &[u16]| {
        elements()
            .any(|e| of.contains(&e.id) && e.value.rest().first().is_some_and(|octet| octet & 0x80 != 0))
    };
    let theirs = match theirs {
        Ok(theirs) => theirs,
        Err(_) if extended => return out,
        Err(_) if has_marker(&[id::CAUSE.number]) => {
            out.judged("alternative behind the marker");
            return out;
        }
        Err(e) => {
            out.open(format!("theirs refuses: {e:?}"));
            return out;
        }
    };
    out.compared += 1;
    let (code, criticality, contents) = theirs.parts();
    out.same("procedure", &message.procedure_code(), &code);
    out.same("criticality", &message.criticality().number(), &criticality);
    let extensions = contents.extensions.iter().flat_map(|e| &e.0);
    let told: Vec<_> = contents.elements.0.iter().chain(extensions).collect();
    let heads: Vec<_> = told.iter().map(|e| (e.id.0, e.criticality.0)).collect();
    out.same("elements", &elements().map(|e| (e.id, e.criticality.number())).collect::<Vec<_>>(), &heads);
    for element in told {
        values(&message, &element.value, &mut out);
    }
    if has_marker(&[id::PAGING_CAUSE.number, id::SAPI.number, id::KEY_STATUS.number]) {
        out.judged("value of a later version");
        return out;
    }
    let mut again = PerCodecData::new_aper();
    match theirs.aper_encode(&mut again) {
        Ok(()) => {
            let mut buf = vec![0; octets.len() + 64];
            let canonical = message.canonical().encode_to_slice(&mut buf).unwrap_or_default();
            out.same("canonical", &hex(canonical), &hex(&again.into_bytes()));
        }
        Err(e) => out.open(format!("theirs does not write again: {e:?}")),
    }
    out
}

/// Ours refuses what theirs reads.
fn refusal(e: Error, out: &mut Outcome) {
    match e.kind() {
        Kind::Truncated | Kind::Fragments => out.judged("length of an open type"),
        Kind::Enumerated => out.judged("number above the root"),
        Kind::Size => out.judged("size above the constraint"),
        _ => out.open(format!("ours refuses: {e}")),
    }
}

/// The values that ours has types for.
fn values(message: &Message<'_>, theirs: &Value, out: &mut Outcome) {
    match theirs {
        Value::Lai(lai) => {
            let ours = message
                .get(key::LAI)
                .ok()
                .flatten()
                .map(|lai| (lai.plmn.0.to_vec(), lai.lac.to_be_bytes().to_vec()));
            out.same("LAI", &ours, &Some((lai.plmn.0.clone(), lai.lac.0.clone())));
        }
        Value::Sai(sai) => {
            let ours = message.get(key::SAI).ok().flatten();
            let ours =
                ours.map(|s| (s.plmn.0.to_vec(), s.lac.to_be_bytes().to_vec(), s.sac.to_be_bytes().to_vec()));
            out.same("SAI", &ours, &Some((sai.plmn.0.clone(), sai.lac.0.clone(), sai.sac.0.clone())));
        }
        Value::Rac(rac) => {
            out.same(
                "RAC",
                &message.get(key::RAC).ok().flatten().map(|rac| vec![rac.0]),
                &Some(rac.0.clone()),
            );
        }
        Value::Rnc(rnc) => {
            let ours =
                message.get(key::GLOBAL_RNC_ID).ok().flatten().map(|rnc| (rnc.plmn.0.to_vec(), rnc.rnc));
            out.same("RNC", &ours, &Some((rnc.plmn.0.clone(), rnc.rnc.0)));
        }
        Value::Nas(nas) => {
            let ours = message.get(key::NAS_PDU).ok().flatten().map(|nas| nas.0.rest().to_vec());
            out.same("NAS-PDU", &ours, &Some(nas.0.clone()));
        }
        Value::Permanent(peer::PermanentNAS_UE_ID::Imsi(imsi)) => {
            let ours = match message.get(key::PERMANENT_NAS_UE_ID) {
                Ok(Some(sigcodec::ranap::PermanentNasUeId::Imsi(digits))) => Some(digits.octets().to_vec()),
                _ => None,
            };
            out.same("IMSI", &ours, &Some(imsi.0.clone()));
        }
        Value::ChosenEncryption(algorithm) => {
            let ours = message.get(key::CHOSEN_ENCRYPTION_ALGORITHM).ok().flatten().map(|a| a.0);
            out.same("cipher", &ours, &Some(algorithm.0));
        }
        Value::Encryption(security) => {
            let ours = message.get(key::ENCRYPTION_INFORMATION).ok().flatten();
            let ours = ours.map(|p| p.algorithms().map(|a| a.0).collect::<Vec<_>>());
            out.same("ciphers", &ours, &Some(security.permitted.0.iter().map(|a| a.0).collect()));
        }
        _ => {}
    }
}
