//! AVPs of Siemens (vendor 4329).

crate::avps! {
    SIEMENS_IMSI = 1106/4329, "Siemens-IMSI", UTF8String, M: IMSI;
    SIEMENS_MSIDN = 1107/4329, "Siemens-MSIDN", UTF8String, M;
    SIEMENS_SERVER_NAME = 1110/4329, "Siemens-Server-Name", UTF8String, M: NODE_ADDRESS;
}
