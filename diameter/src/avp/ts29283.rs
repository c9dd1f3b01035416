//! AVPs of 3GPP TS 29.283.

crate::avps! {
    MCPTT_ID = 4500/10415, "MCPTT-ID", UTF8String, M: APPLICATION_USER_ID, "7.3.2";
    DATA_IDENTIFICATION = 4501/10415, "Data-Identification", Grouped, M, "7.3.3";
    DATA_IDENTIFICATION_PREFIX = 4502/10415, "Data-Identification-Prefix", Unsigned32, M, "7.3.11";
    DATA_IDENTIFICATION_FLAGS = 4503/10415, "Data-Identification-Flags", Unsigned64, M, "7.3.12";
    DPR_FLAGS = 4504/10415, "DPR-Flags", Unsigned32, M, "7.3.13";
    DPA_FLAGS = 4505/10415, "DPA-Flags", Unsigned32, M, "7.3.14";
    DUR_FLAGS = 4506/10415, "DUR-Flags", Unsigned32, M, "7.3.15";
    DUA_FLAGS = 4507/10415, "DUA-Flags", Unsigned32, M, "7.3.16";
    NDR_FLAGS = 4508/10415, "NDR-Flags", Unsigned32, M, "7.3.17";
    NDA_FLAGS = 4509/10415, "NDA-Flags", Unsigned32, M, "7.3.18";
    USER_DATA_ID = 4510/10415, "User-Data-Id", Unsigned32, M, "7.3.19";
    MC_SERVICE_USER_PROFILE_DATA = 4511/10415, "MC-Service-User-Profile-Data", Grouped, M, "7.3.20";
    SEQUENCE_NUMBER_4512 = 4512/10415, "Sequence-Number", Unsigned32, M, "7.3.21";
    MCVIDEO_ID = 4513/10415, "MCVideo-ID", UTF8String, M: APPLICATION_USER_ID, "7.3.22";
    MC_DATA_ID = 4514/10415, "MC-Data-ID", UTF8String, X: APPLICATION_USER_ID, "7.3.24";
    MCDATA_ID = 4515/10415, "MCData-ID", UTF8String, X: APPLICATION_USER_ID, "7.3.25";
}
