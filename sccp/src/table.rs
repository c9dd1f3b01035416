//! The message table, Q.713 §4: one row a message, in the order and notation of the specification.

use crate::parameter::ParameterName;

sigcodec_pointers::messages! {
    /// A message type code, Q.713 §2.1.
    pub struct MessageType of ParameterName;

    /// Connection request, §4.2.
    CR = 0x01 {
        F SOURCE_LOCAL_REFERENCE, F PROTOCOL_CLASS, V CALLED,
        O { CREDIT, CALLING, DATA, HOP_COUNTER, IMPORTANCE }
    }
    /// Connection confirm, §4.3.
    CC = 0x02 {
        F DESTINATION_LOCAL_REFERENCE, F SOURCE_LOCAL_REFERENCE, F PROTOCOL_CLASS,
        O { CREDIT, CALLED, DATA, IMPORTANCE }
    }
    /// Connection refused, §4.4.
    CREF = 0x03 { F DESTINATION_LOCAL_REFERENCE, F REFUSAL_CAUSE, O { CALLED, DATA, IMPORTANCE } }
    /// Released, §4.5.
    RLSD = 0x04 {
        F DESTINATION_LOCAL_REFERENCE, F SOURCE_LOCAL_REFERENCE, F RELEASE_CAUSE, O { DATA, IMPORTANCE }
    }
    /// Release complete, §4.6.
    RLC = 0x05 { F DESTINATION_LOCAL_REFERENCE, F SOURCE_LOCAL_REFERENCE, }
    /// Data form 1, §4.7.
    DT1 = 0x06 { F DESTINATION_LOCAL_REFERENCE, F SEGMENTING_REASSEMBLING, V DATA, }
    /// Data form 2, §4.8.
    DT2 = 0x07 { F DESTINATION_LOCAL_REFERENCE, F SEQUENCING_SEGMENTING, V DATA, }
    /// Data acknowledgement, §4.9.
    AK = 0x08 { F DESTINATION_LOCAL_REFERENCE, F RECEIVE_SEQUENCE_NUMBER, F CREDIT, }
    /// Unitdata, §4.10.
    UDT = 0x09 { F PROTOCOL_CLASS, V CALLED, V CALLING, V DATA, }
    /// Unitdata service, §4.11.
    UDTS = 0x0a { F RETURN_CAUSE, V CALLED, V CALLING, V DATA, }
    /// Expedited data, §4.12.
    ED = 0x0b { F DESTINATION_LOCAL_REFERENCE, V DATA, }
    /// Expedited data acknowledgement, §4.13.
    EA = 0x0c { F DESTINATION_LOCAL_REFERENCE, }
    /// Reset request, §4.14.
    RSR = 0x0d { F DESTINATION_LOCAL_REFERENCE, F SOURCE_LOCAL_REFERENCE, F RESET_CAUSE, O {} }
    /// Reset confirmation, §4.15.
    RSC = 0x0e { F DESTINATION_LOCAL_REFERENCE, F SOURCE_LOCAL_REFERENCE, }
    /// Protocol data unit error, §4.16.
    ERR = 0x0f { F DESTINATION_LOCAL_REFERENCE, F ERROR_CAUSE, O {} }
    /// Inactivity test, §4.17.
    IT = 0x10 {
        F DESTINATION_LOCAL_REFERENCE, F SOURCE_LOCAL_REFERENCE, F PROTOCOL_CLASS, F SEQUENCING_SEGMENTING,
        F CREDIT,
    }
    /// Extended unitdata, §4.18.
    XUDT = 0x11 {
        F PROTOCOL_CLASS, F HOP_COUNTER, V CALLED, V CALLING, V DATA, O { SEGMENTATION, IMPORTANCE }
    }
    /// Extended unitdata service, §4.19.
    XUDTS = 0x12 {
        F RETURN_CAUSE, F HOP_COUNTER, V CALLED, V CALLING, V DATA, O { SEGMENTATION, IMPORTANCE }
    }
    /// Long unitdata, §4.20.
    LUDT = 0x13 {
        F PROTOCOL_CLASS, F HOP_COUNTER, V CALLED, V CALLING, W LONG_DATA, O { SEGMENTATION, IMPORTANCE }
    }
    /// Long unitdata service, §4.21.
    LUDTS = 0x14 {
        F RETURN_CAUSE, F HOP_COUNTER, V CALLED, V CALLING, W LONG_DATA, O { SEGMENTATION, IMPORTANCE }
    }
}

impl MessageType {
    /// Whether it returns data that could not be delivered, Q.714 §4.2: the address that calls is then the one that the
    /// data were sent to.
    #[must_use]
    pub const fn is_returned(self) -> bool {
        matches!(self, Self::UDTS | Self::XUDTS | Self::LUDTS)
    }
    /// Whether its variable parameters are called address, calling address and data.
    #[must_use]
    pub const fn is_connectionless(self) -> bool {
        matches!(self, Self::UDT | Self::UDTS | Self::XUDT | Self::XUDTS | Self::LUDT | Self::LUDTS)
    }
}
