//! AVPs of Deutsche Telekom (vendor 2937).

crate::avps! {
    DOMAIN_INDEX = 12/2937, "Domain-Index", Unsigned32, m;
    REGION_SET = 132/2937, "Region_Set", Unsigned32, m;
    INSTANCE_ID_TELEKOM = 1005/2937, "Instance-Id", UTF8String, m;
}
