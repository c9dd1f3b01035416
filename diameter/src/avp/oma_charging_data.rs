//! AVPs of the OMA Charging Data specification.

use crate::group;

crate::avps! {
    SERVICE_GENERIC_INFORMATION = 1256/10415, "Service-Generic-Information",
        Grouped<SERVICE_GENERIC_INFORMATION>, M, "8.5.10";
    APPLICATION_SERVER_ID = 2101/10415, "Application-Server-ID", UTF8String, M: APPLICATION_USER_ID, "8.4";
    APPLICATION_SERVICE_TYPE = 2102/10415, "Application-Service-Type", Enumerated {
        100 => "SENDING",
        101 => "RECEIVING",
        102 => "RETRIEVAL",
        103 => "INVITING",
        104 => "LEAVING",
        105 => "JOINING",
    }, M, "8.4";
    APPLICATION_SESSION_ID = 2103/10415, "Application-Session-ID", Unsigned32, M, "8.4";
    DELIVERY_STATUS = 2104/10415, "Delivery-Status", UTF8String, M, "8.4";
    IM_INFORMATION = 2110/10415, "IM-Information", Grouped<IM_INFORMATION>, M, "8.5.6";
    NUMBER_OF_MESSAGES_SUCCESSFULLY_EXPLODED = 2111/10415, "Number-Of-Messages-Successfully-Exploded",
        Unsigned32, M, "8.4";
    NUMBER_OF_MESSAGES_SUCCESSFULLY_SENT = 2112/10415, "Number-Of-Messages-Successfully-Sent", Unsigned32, M, "8.4";
    TOTAL_NUMBER_OF_MESSAGES_EXPLODED = 2113/10415, "Total-Number-Of-Messages-Exploded", Unsigned32, M, "8.4";
    TOTAL_NUMBER_OF_MESSAGES_SENT = 2114/10415, "Total-Number-Of-Messages-Sent", Unsigned32, M, "8.4";
    DCD_INFORMATION = 2115/10415, "DCD-Information", Grouped<DCD_INFORMATION>, M, "8.5.5";
    CONTENT_ID = 2116/10415, "Content-ID", UTF8String, M, "8.4";
    CONTENT_PROVIDER_ID = 2117/10415, "Content-provider-ID", UTF8String, M, "8.4";
}
