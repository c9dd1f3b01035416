//! AVPs of Nokia (vendor 94).

crate::avps! {
    NOKIA_IMS_MEDIA_COMPONENT_ID = 5101/94, "Nokia-IMS-Media-Component-Id", Unsigned32, m;
    NOKIA_TIME_OF_FIRST_USAGE = 5103/94, "Nokia-Time-Of-First-Usage", Time, m;
    NOKIA_TIME_OF_LAST_USAGE = 5104/94, "Nokia-Time-Of-Last-Usage", Time, m;
    NOKIA_SESSION_START_INDICATOR = 5105/94, "Nokia-Session-Start-Indicator", OctetString, m;
    NOKIA_RULEBASE_ID = 5106/94, "Nokia-Rulebase-Id", UTF8String, m;
    NOKIA_QUOTA_CONSUMPTION_TIME = 5109/94, "Nokia-Quota-Consumption-Time", Unsigned32, m;
    NOKIA_QUOTA_HOLDING_TIME = 5110/94, "Nokia-Quota-Holding-Time", Unsigned32, m;
    DEFAULT_QUOTA = 5111/94, "Default-Quota", Grouped, m;
    NOKIA_URI = 5112/94, "Nokia-URI", UTF8String, m: PUBLIC_IDENTITY;
    NSN_TOKEN_VALUE = 5113/94, "NSN-Token-Value", OctetString, m;
}
