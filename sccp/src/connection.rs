//! Building the messages of connections and their answers, Q.713 §4.2 to §4.9 and §4.12 to §4.17.

use crate::{
    address::Address,
    build::{counted, write_pointer},
    cause::{ErrorCause, RefusalCause, ReleaseCause, ResetCause},
    parameter::{
        Credit, HopCounter, Importance, LocalReference, ParameterName, ProtocolClass, ReceiveSequenceNumber,
        SegmentingReassembling, SequencingSegmenting, key,
    },
    table::MessageType,
};
use sigcodec_wire::{Encode, Writer};

macro_rules! messages {
    ($(
        $(#[$m:meta])*
        $name:ident [$($bound:tt)*] [$($generic:tt)*] = $code:ident {
            $( F $f:ident: $fty:ty = $fdoc:literal, )*
            $( V $v:ident: $vty:ty = $vdoc:literal, )?
            $( O $oname:ident $o:ident: $oty:ty = $odoc:literal, )*
        }
    )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name<$($generic)*> {
            $( #[doc = $fdoc] pub $f: $fty, )*
            $( #[doc = $vdoc] pub $v: $vty, )?
            $( #[doc = $odoc] pub $o: Option<$oty>, )*
        }
        impl<$($bound)*> Encode for $name<$($generic)*> {
            fn encode(&self, w: &mut Writer<'_>) {
                let fixed: &[&dyn Encode] = &[$(&self.$f),*];
                let variable: &[&dyn Encode] = &[$(&self.$v)?];
                let optional: &[Option<(ParameterName, &dyn Encode)>] = &[$(
                    self.$o.as_ref().map(|v| key::$oname.value(v)),
                )*];
                write(MessageType::$code, fixed, variable, optional, w);
            }
        }
    )+ };
}

messages! {
    /// Connection request, §4.2.
    Cr ['a, D: Encode] ['a, D] = CR {
        F source_local_reference: LocalReference = "The reference that the sender gave the connection.",
        F protocol_class: ProtocolClass = "Class 2 or 3.",
        V called: Address<'a> = "Called party address.",
        O CREDIT credit: Credit = "The window asked for, class 3.",
        O CALLING calling: Address<'a> = "Calling party address.",
        O DATA data: D = "User data, 1 to 128 octets.",
        O HOP_COUNTER hop_counter: HopCounter = "Hop counter, 1 to 15.",
        O IMPORTANCE importance: Importance = "Importance, 0 to 7.",
    }
    /// Connection confirm, §4.3.
    Cc ['a, D: Encode] ['a, D] = CC {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
        F source_local_reference: LocalReference = "The reference of the sender.",
        F protocol_class: ProtocolClass = "Class 2 or 3.",
        O CREDIT credit: Credit = "The window granted, class 3.",
        O CALLED called: Address<'a> = "The responding address.",
        O DATA data: D = "User data, 1 to 128 octets.",
        O IMPORTANCE importance: Importance = "Importance, 0 to 7.",
    }
    /// Connection refused, §4.4.
    Cref ['a, D: Encode] ['a, D] = CREF {
        F destination_local_reference: LocalReference = "The reference of the receiver: the source of the request.",
        F refusal_cause: RefusalCause = "Why.",
        O CALLED called: Address<'a> = "The responding address.",
        O DATA data: D = "User data, 1 to 128 octets.",
        O IMPORTANCE importance: Importance = "Importance, 0 to 7.",
    }
    /// Released, §4.5.
    Rlsd [D: Encode] [D] = RLSD {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
        F source_local_reference: LocalReference = "The reference of the sender.",
        F release_cause: ReleaseCause = "Why.",
        O DATA data: D = "User data, 1 to 128 octets.",
        O IMPORTANCE importance: Importance = "Importance, 0 to 7.",
    }
    /// Release complete, §4.6.
    Rlc [] [] = RLC {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
        F source_local_reference: LocalReference = "The reference of the sender.",
    }
    /// Data form 1, class 2, §4.7.
    Dt1 [D: Encode] [D] = DT1 {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
        F segmenting_reassembling: SegmentingReassembling = "Whether more data follows.",
        V data: D = "1 to 255 octets.",
    }
    /// Data form 2, class 3, §4.8.
    Dt2 [D: Encode] [D] = DT2 {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
        F sequencing_segmenting: SequencingSegmenting = "P(S), P(R) and whether more data follows.",
        V data: D = "1 to 255 octets.",
    }
    /// Data acknowledgement, §4.9.
    Ak [] [] = AK {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
        F receive_sequence_number: ReceiveSequenceNumber = "P(R).",
        F credit: Credit = "The window.",
    }
    /// Expedited data, §4.12.
    Ed [D: Encode] [D] = ED {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
        V data: D = "1 to 32 octets.",
    }
    /// Expedited data acknowledgement, §4.13.
    Ea [] [] = EA {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
    }
    /// Reset request, §4.14.
    Rsr [] [] = RSR {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
        F source_local_reference: LocalReference = "The reference of the sender.",
        F reset_cause: ResetCause = "Why.",
    }
    /// Reset confirmation, §4.15.
    Rsc [] [] = RSC {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
        F source_local_reference: LocalReference = "The reference of the sender.",
    }
    /// Protocol data unit error, ERR, §4.16.
    PduError [] [] = ERR {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
        F error_cause: ErrorCause = "Why.",
    }
    /// Inactivity test, §4.17.
    It [] [] = IT {
        F destination_local_reference: LocalReference = "The reference of the receiver.",
        F source_local_reference: LocalReference = "The reference of the sender.",
        F protocol_class: ProtocolClass = "Class 2 or 3.",
        F sequencing_segmenting: SequencingSegmenting = "P(S), P(R) and whether more data follows; not looked at in class 2.",
        F credit: Credit = "The window; not looked at in class 2.",
    }
}

/// Writes a message: at most one variable part, then the optional part that the table row allows.
fn write(
    message_type: MessageType,
    fixed: &[&dyn Encode],
    variable: &[&dyn Encode],
    optional: &[Option<(ParameterName, &dyn Encode)>],
    w: &mut Writer<'_>,
) {
    let some = optional.iter().any(Option::is_some);
    if some {
        w.u8(0);
    }
    for (name, value) in optional.iter().rev().flatten() {
        let n = w.measure(|w| value.encode(w));
        counted(n, w);
        w.u8(name.0);
    }
    let size = variable.iter().rev().fold(0usize, |size, v| {
        let n = w.measure(|w| v.encode(w));
        size.wrapping_add(counted(n, w))
    });
    let has_optional = message_type.layout().is_some_and(|l| l.optional.is_some());
    if has_optional {
        write_pointer(if some { size.wrapping_add(1) } else { 0 }, false, w);
    }
    if !variable.is_empty() {
        write_pointer(if has_optional { 2 } else { 1 }, false, w);
    }
    fixed.iter().rev().for_each(|v| v.encode(w));
    w.u8(message_type.0);
}
