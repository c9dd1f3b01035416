//! AVPs of TCOM_Specific_AVPs.

crate::avps! {
    DOMAIN_INDEX = 12/2937, "Domain-Index", Unsigned32, m;
    REGION_SET = 132/2937, "Region_Set", Unsigned32, m;
    INSTANCE_ID_2937 = 1005/2937, "Instance-Id", UTF8String, m;
}
