//! `conform isup`: messages, parameters, their bits and the names of their values against facts in JSON.
//!
//! Both ways: what is here and not in the facts is a difference, and so is what is in the facts and not here. Names in the
//! facts are shortened, and names here leave out remarks: one has to be an abbreviation of the other. What differs is
//! printed, unless [`EXPLAINED`] says why; an explanation that explains nothing any more is told as well.

use crate::conform::{Findings, at, list, number, read, text};
use serde_json::Value;
use sigcodec::{
    isup::{
        AnsiMessageType, ApplicationContext, ApplicationInstruction, ApplicationSegment, Category,
        ChargeNature, CircuitGroupCharacteristics, CircuitState, CircuitStateWithoutCall, CongestionLevel,
        ElementIdentifier, FacilityNetwork, Feature, GenericNotificationIndicator, LoopPreventionIndicators,
        MessageType, ParameterInstruction, ParameterName, PivotBackward, PivotForward, RedirectBackward,
        RedirectForward, TeleserviceInformation, UserServiceInformation, UserToUserRequest,
        UserToUserResponse, Validation, ansi, national,
    },
    wire::{
        Network,
        walk::{BitField, BitValues},
    },
};
use sigcodec_q763::{AnsiCause, Cause, CodingStandard, Location, NumberingPlan, Screening};
use std::{collections::BTreeMap, path::Path};

/// Differences that are right: where the difference is said to be, and why.
const EXPLAINED: &[(&str, &str)] = &[
    (
        "ansi message CVR (circuit reservation",
        "a remark of the facts on codes, which are compared as a table",
    ),
    ("bits informationIndicators.", "the class of pycrate has 15 bits, Q.763 §3.28 has 16"),
    ("bits pivotStatus.", "the class of pycrate has 9 bits, Q.763 §3.92 has 8"),
    (
        "bits userTeleserviceInformation.ext",
        "the class of pycrate has 3 octets, of which the third is optional in Q.931 §4.5.17",
    ),
    ("bits userTeleserviceInformation.ExtLayerCharIdent", "the optional third octet"),
    (
        "bits userTeleserviceInformation.HighLayerCharIdent ",
        "values of Q.931 §4.5.17, which pycrate has none of",
    ),
    ("bits userTeleserviceInformation.CodingStd 3", OTHER_WORDS),
    (
        "bits genericNumber.incomplete",
        "bit 8 of the octet with the numbering plan, as in calling party number",
    ),
    (
        "bits redirectionInformation.OriginalRedirectReason",
        "reasons as in the second octet, for CAP and INAP as well",
    ),
    (
        "bits natureOfConnectionIndicators.EchoControlDeviceInd",
        "Q.763 §3.35: the outgoing device, where pycrate has the words of backward call indicators",
    ),
    (
        "bits genericNotificationIndicator.Value",
        "table q763_generic_notification_indicator_vals of Wireshark; of Q.763 §3.25 pycrate misses three codes",
    ),
    ("bits numbers.NumPlan 0", "table isup_numbering_plan_ind_value of Wireshark"),
    ("bits numbers.ScreeningInd", "table isup_screening_ind_enhanced_value of Wireshark"),
    ("table isup_parameter_type_value 16", "a slip of the dissector: continuity indicators, Q.763 §3.18"),
    ("bits redirectionInformation.RedirectingInd 6", OTHER_WORDS),
    ("bits redirectionInformation.res", "reserved for national use: told as spare"),
    (
        "bits userToUserIndicators.",
        "names hang on request and response: tables _Service1Req_dict and _Service1Resp_dict",
    ),
    ("bits _CSInd.MaintenanceBlockingState", "names hang on the call: table _MaintenanceBlockingState_dict"),
    ("bits automaticCongestionLevel", "table isup_auto_congestion_level_value of Wireshark"),
    (
        "bits loopPreventionIndicators.ResponseInd",
        "table isup_loop_prevention_response_ind_value of Wireshark",
    ),
    (
        "bits applicationTransport.AppCtxtIdent",
        "table isup_application_transport_parameter_value of Wireshark",
    ),
    ("bits callingPartyCategory.CallingPartyCat 1", "table isup_calling_partys_category_value of Wireshark"),
    ("table isup_calling_partys_category_value 11", OTHER_WORDS),
    ("bits circuitAssignmentMap.MapType", OTHER_WORDS),
    ("bits transmissionMediumRequirementPrime.", "values of the requirement, of which these are some"),
    ("bits transmissionMediumUsed.", "values of the requirement, of which these are some"),
    ("bits transmissionMediumRequirement.TransmissionMediumReq", OTHER_WORDS),
    ("bits userServiceInformation.", "Q.931 §4.5.5 in other words; packet mode is 2 there, 1 in pycrate"),
    (
        "bits userServiceInformationPrime.",
        "Q.931 §4.5.5 in other words; packet mode is 2 there, 1 in pycrate",
    ),
    ("table _CodingStd_dict 3", OTHER_WORDS),
    ("table _Q931MIE_ID_dict 76", "the connected number of Q.951"),
    ("table _Q931MIE_ID_dict 77", "the connected subaddress of Q.951"),
    ("table parameter_names 0", "the end of optional parameters is no parameter"),
    ("table q850_cause_code_vals 0", "a word of the dissector for no value"),
    ("table q850_cause_code_vals 24", OTHER_WORDS),
    ("table q850_cause_code_vals 86", OTHER_WORDS),
    ("table ansi_isup_cause_code_vals 0", "a word of the dissector for no value"),
    ("table ansi_isup_cause_code_vals 45", "a name that 8 has too"),
    ("table ansi_isup_cause_code_vals 86", OTHER_WORDS),
    ("table isup_message_type_value_acro 45", "USR in Q.763"),
    ("table isup_message_type_value_acro 55", "IRS in Q.763"),
    ("table isup_message_type_value_acro 49", "charge information: its layout is national"),
    ("table ansi_isup_message_type_value_acro 237", "EXM in T1.113"),
    ("table isup_cvr_rsp_ind_value", OTHER_WORDS),
    ("table isup_cvr_alarm_car_ind_value 3", "spare"),
    ("table russian_isup_calling_partys_category_value 6", "operators of Q.763, in other words"),
    ("table russian_isup_calling_partys_category_value 7", "operators of Q.763, in other words"),
    ("table russian_isup_calling_partys_category_value 8", "operators of Q.763, in other words"),
    ("table russian_isup_calling_partys_category_value 24", "Arabic for Roman numerals"),
    ("table isup_carrier_info_type_of_carrier_value 253", "POI-CA with a bar for the hyphen"),
    ("bits _ParameterIns1.BroadbandNarrowbandInterworkInd 3", "Q.763 §3.41: a parameter is discarded"),
];
const OTHER_WORDS: &str = "other words for the same meaning";
/// Words for one thing: those of the facts, and those here.
const WORDS: &[(&str, &str)] = &[
    ("OE", "odd"),
    ("NAI", "nature"),
    ("NI", "incomplete"),
    ("INN", "internalNetworkNotAllowed"),
    ("AddrPresInd", "presentation"),
    ("NumQualifInd", "qualifier"),
    ("Type", "kind"),
    ("LPRI", "presentationRestrictedIndicator"),
    ("LFB", "lookAheadForBusy"),
    ("APMSegmentationInd", "segmentationIndicator"),
    ("HighLayerCharIdent", "highLayerCharacteristics"),
];
type Parts = &'static [(u8, &'static [BitField])];
/// Parameters of several parts whose bits are compared: octets in front of each part, and its bits.
const PARTS: &[(ParameterName, Parts)] = &[
    (
        ParameterName::APPLICATION_TRANSPORT,
        &[
            (0, ApplicationContext::FIELDS),
            (1, ApplicationInstruction::FIELDS),
            (2, ApplicationSegment::FIELDS),
        ],
    ),
    (ParameterName::USER_SERVICE_INFORMATION, &[(0, UserServiceInformation::FIELDS)]),
    (ParameterName::USER_SERVICE_INFORMATION_PRIME, &[(0, UserServiceInformation::FIELDS)]),
    (ParameterName::USER_TELESERVICE_INFORMATION, &[(0, TeleserviceInformation::FIELDS)]),
    (ParameterName::NETWORK_SPECIFIC_FACILITY, &[(1, FacilityNetwork::FIELDS)]),
];
/// Of these a table of values is compared, and what else they are is more than bits.
const TABLES_ALONE: &[ParameterName] = &[ParameterName::CAUSE_INDICATORS];

/// Parameters that the facts call by a class alone, since they are in no optional part.
const CLASSES: &[(&str, ParameterName)] = &[
    ("NatureConnectionInd", ParameterName::NATURE_OF_CONNECTION_INDICATORS),
    ("ForwardCallInd", ParameterName::FORWARD_CALL_INDICATORS),
    ("TransmissionMediumReq", ParameterName::TRANSMISSION_MEDIUM_REQUIREMENT),
    ("CalledPartyNum", ParameterName::CALLED_PARTY_NUMBER),
    ("InformationReqInd", ParameterName::INFORMATION_REQUEST_INDICATORS),
    ("InformationInd", ParameterName::INFORMATION_INDICATORS),
    ("ContinuityInd", ParameterName::CONTINUITY_INDICATORS),
    ("SuspendResumeInd", ParameterName::SUSPEND_RESUME_INDICATORS),
    ("CircuitGroupSupervis", ParameterName::CIRCUIT_GROUP_SUPERVISION_MESSAGE_TYPE),
    ("FacilityInd", ParameterName::FACILITY_INDICATOR),
    ("EventInfo", ParameterName::EVENT_INFORMATION),
    ("RangeStatus", ParameterName::RANGE_AND_STATUS),
    ("CircuitStateInd", ParameterName::CIRCUIT_STATE_INDICATOR),
];

/// Compares ISUP with the facts in `dir`.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run(dir: &str) -> Result<String, String> {
    let dir = Path::new(dir);
    let mut found = Findings::new(EXPLAINED);
    let facts = read(&dir.join("isup.json"))?;
    let elements = read(&dir.join("isup_parameters.json"))?;
    let tables = read(&dir.join("isup_wireshark_tables.json"))?;
    let ansi = read(&dir.join("isup_ansi.json"))?;

    let messages = list(&facts, "messages");
    let classes = classes(messages);
    let count = messages.iter().map(|fact| message(fact, &classes, &mut found)).count();
    for layout in MessageType::LAYOUTS {
        if !messages.iter().any(|fact| number(fact, "type") == Some(i64::from(layout.message_type))) {
            found.add(&format!("message {}", layout.name), "not in the facts");
        }
    }
    let of_ansi = list(&ansi, "messages").iter().map(|fact| ansi_message(fact, &mut found)).count();

    for (class, name) in classes.iter().filter(|(_, name)| !TABLES_ALONE.contains(name)) {
        let facts = placed(at(at(&elements, "elements"), class));
        let parts = PARTS.iter().find(|(of, _)| of == name).map_or(&[][..], |(_, parts)| parts);
        let parts = parts.iter().flat_map(|(before, fields)| {
            fields.iter().map(|f| BitField { octet: f.octet.saturating_add(*before), ..*f })
        });
        let ours: Vec<BitField> = parts.chain(name.bits().iter().copied()).collect();
        compare(&format!("bits {}", name.name().unwrap_or(class)), &ours, &facts, &mut found);
    }
    let mut parts = 0usize;
    for (class, fields) in [
        ("_CSInd", CircuitState::FIELDS),
        ("_ParameterIns0", &lifted(ParameterInstruction::FIELDS, 1)),
        ("_ParameterIns1", &lifted(ParameterInstruction::FIELDS, 2)),
    ] {
        let fact = at(at(&elements, "elements"), class);
        compare(&format!("bits {class}"), fields, &placed(fact), &mut found);
        parts = parts.saturating_add(1);
    }
    let values = values(&facts, &elements, &tables, &mut found);
    found.report(&format!(
        "isup: {count} messages, {of_ansi} of T1.113, {} parameters with their bits, {values} tables of values",
        classes.len().saturating_add(parts)
    ))
}

/// The name code of each class: those of optional parts, and [`CLASSES`].
fn classes(messages: &[Value]) -> BTreeMap<&str, ParameterName> {
    let optional = messages.iter().flat_map(|m| list(m, "optional")).filter_map(|pair| {
        let code = u8::try_from(pair.get(1)?.as_i64()?).ok().filter(|code| *code != 0)?;
        Some((pair.get(0)?.as_str()?, ParameterName(code)))
    });
    optional.chain(CLASSES.iter().copied()).collect()
}

/// Compares one message of Q.763: its parts, and the parameters in them.
fn message(fact: &Value, classes: &BTreeMap<&str, ParameterName>, found: &mut Findings) {
    let code = number(fact, "type").and_then(|code| u8::try_from(code).ok()).unwrap_or_default();
    let place = format!("message {code} {}", text(fact, "class"));
    let Some(layout) = MessageType(code).layout() else { return found.add(&place, "not here") };
    let named = |pair: &Value| {
        let class = pair.get(0).and_then(Value::as_str).unwrap_or_default();
        classes.get(class).map_or(0, |name| name.0)
    };
    let fixed: Vec<(u8, i64)> = list(fact, "fixed")
        .iter()
        .map(|pair| (named(pair), pair.get(1).and_then(Value::as_i64).unwrap_or_default()))
        .collect();
    let ours: Vec<(u8, i64)> = layout.fixed.iter().map(|f| (f.name, i64::from(f.octets))).collect();
    found.same(&place, "fixed", &ours, &fixed);
    let variable: Vec<u8> = list(fact, "variable").iter().map(named).collect();
    let ours: Vec<u8> = layout.variable.iter().map(|v| v.name).collect();
    found.same(&place, "variable", &ours, &variable);
    // Each optional part is told with its end.
    let mut optional: Vec<i64> =
        list(fact, "optional").iter().filter_map(|pair| pair.get(1).and_then(Value::as_i64)).collect();
    let has_optional = optional.contains(&0);
    optional.retain(|code| *code != 0);
    optional.sort_unstable();
    found.same(&place, "optional part", &layout.optional.is_some(), &has_optional);
    let mut ours: Vec<i64> = layout.optional.iter().flat_map(|o| o.iter()).map(|o| i64::from(*o)).collect();
    ours.sort_unstable();
    for code in optional.iter().filter(|code| !ours.contains(code)) {
        found.add(&format!("{place}: optional {code}"), "not here");
    }
    for code in ours.iter().filter(|code| !optional.contains(code)) {
        found.add(&format!("{place}: optional {code}"), "not in the facts");
    }
}

/// Compares one message of T1.113, of which the facts have the mandatory part, and names in place of codes.
fn ansi_message(fact: &Value, found: &mut Findings) {
    let name = text(fact, "name");
    let place = format!("ansi message {name}");
    let layout = MessageType::LAYOUTS
        .iter()
        .chain(AnsiMessageType::LAYOUTS)
        .rfind(|l| l.name == name)
        .and_then(|l| MessageType(l.message_type).layout_in(Network::Ansi));
    let Some(layout) = layout else { return found.add(&place, "not here") };
    let is_named = |code: u8, name: &str| shortens(ParameterName(code).name().unwrap_or_default(), name);
    let fixed = list(fact, "fixed");
    found.same(&place, "fixed", &layout.fixed.len(), &fixed.len());
    for (ours, fact) in layout.fixed.iter().zip(fixed) {
        let name = fact.get(0).and_then(Value::as_str).unwrap_or_default();
        if !is_named(ours.name, name) || fact.get(1).and_then(Value::as_i64) != Some(i64::from(ours.octets)) {
            found.add(&place, &format!("{ours:?} here, {fact} in the facts"));
        }
    }
    let variable = list(fact, "variable");
    found.same(&place, "variable", &layout.variable.len(), &variable.len());
    for (ours, fact) in layout.variable.iter().zip(variable) {
        if !is_named(ours.name, fact.as_str().unwrap_or_default()) {
            found.add(&place, &format!("{ours:?} here, {fact} in the facts"));
        }
    }
    let optional = at(fact, "optional").as_bool();
    found.same(&place, "optional part", &Some(layout.optional.is_some()), &optional);
}

/// Bits of the facts that have a name, with their place.
#[derive(Debug)]
struct Placed<'f> {
    name: &'f str,
    octet: u8,
    low: u8,
    mask: u8,
    values: BTreeMap<i64, &'f str>,
}

/// The bits that an element begins with, up to the first field that is octets.
#[expect(clippy::arithmetic_side_effects, reason = "widths of at most 8 bits, in elements of a few octets")]
fn placed(fact: &Value) -> Vec<Placed<'_>> {
    let (mut placed, mut bit) = (Vec::new(), 0i64);
    // An element that is one octet has no fields.
    let own = [fact];
    let fields: Vec<&Value> = match list(fact, "fields") {
        [] => {
            own.iter().copied().filter(|f| text(f, "base") == "Uint8" && !at(f, "values").is_null()).collect()
        }
        fields => fields.iter().collect(),
    };
    for field in fields {
        let bits = number(field, "bits").unwrap_or_default();
        let is_bits = text(field, "base").starts_with("Uint") && (1..=8).contains(&bits);
        // Octets, and a width that would go over the end of one.
        if !is_bits || bit % 8 + bits > 8 {
            break;
        }
        let low = u8::try_from(8 - bit % 8 - bits + 1).unwrap_or_default();
        let octet = u8::try_from(bit / 8 + 1).unwrap_or_default();
        bit += bits;
        let values = at(field, "values").as_object().into_iter().flatten();
        let values = values.filter_map(|(n, name)| Some((n.parse().ok()?, name.as_str()?))).collect();
        let name = text(field, "name");
        // An octet without names is a number.
        let is_number = bits == 8 && at(field, "values").is_null();
        if name != "spare" && !is_number {
            let mask = u8::try_from((1i64 << bits) - 1).unwrap_or_default();
            placed.push(Placed { name, octet, low, mask, values });
        }
    }
    placed
}
/// Whether a value has a meaning, and is not kept for later or for networks.
fn has_meaning(name: &str) -> bool {
    let name = name.to_lowercase();
    !["spare", "reserved", "not used", "unassigned", "unknown", "available to"]
        .iter()
        .any(|word| name.starts_with(word))
        || ["unknown (", "unknown/"].iter().any(|word| name.starts_with(word))
}

/// Compares bits by their places, with their names and those of their values.
fn compare(place: &str, ours: &[BitField], facts: &[Placed<'_>], found: &mut Findings) {
    for fact in facts {
        // Each number has these, with one vocabulary.
        let owner = if matches!(fact.name, "NumPlan" | "ScreeningInd") { "bits numbers" } else { place };
        let place = format!("{owner}.{}", fact.name);
        let Some(field) = ours.iter().find(|f| (f.octet, f.low) == (fact.octet, fact.low)) else {
            found.add(&place, "not here");
            continue;
        };
        found.same(&place, "bits", &field.mask, &fact.mask);
        // Where the facts have no better word, they say `Value`.
        let alike = fact.name == "Value" || field.name.is_empty() || WORDS.contains(&(fact.name, field.name));
        if !alike
            && !shortens(fact.name, field.name)
            && !shortens(fact.name, field.name.trim_end_matches(char::is_numeric))
            && !shortens(field.name, fact.name)
        {
            found.add(&place, &format!("it is {}", field.name));
        }
        let names = match field.values {
            BitValues::Named(names) => names,
            BitValues::Flag | BitValues::Number => &[],
        };
        if matches!(field.values, BitValues::Named(_)) || fact.mask != 1 {
            named(&place, names, &fact.values, found);
        }
    }
    let last = facts.last().map_or(u8::MAX, |fact| fact.octet);
    let missing = |f: &&BitField| !facts.iter().any(|t| (t.octet, t.low) == (f.octet, f.low));
    for field in ours.iter().filter(|f| f.octet <= last).filter(missing) {
        found.add(&format!("{place}.{}", field.name), "not in the facts");
    }
}

/// Compares numbers with names. One that is kept for something may have the name of what it is kept for.
fn named(place: &str, ours: &[(u8, &str)], facts: &BTreeMap<i64, &str>, found: &mut Findings) {
    for (n, fact) in facts {
        match ours.iter().find(|(code, _)| i64::from(*code) == *n) {
            None if has_meaning(fact) => found.add(&format!("{place} {n}"), &format!("{fact} is not here")),
            Some((_, name)) if !contains(name, fact) && !contains(fact, name) => {
                found.add(&format!("{place} {n}"), &format!("{name} here, {fact} in the facts"));
            }
            _ => {}
        }
    }
    for (n, name) in ours.iter().filter(|(n, _)| !facts.contains_key(&i64::from(*n))) {
        found.add(&format!("{place} {n}"), &format!("{name} is not in the facts"));
    }
}

/// Compares the tables of values; how many they are.
fn values(facts: &Value, elements: &Value, tables: &Value, found: &mut Findings) -> usize {
    // Names alone, which are in the tables of the dissector.
    let is_later = |code: u8| matches!(code, 142..=168);
    let of_itu = ParameterName::NAMES.iter().copied().filter(|p| is_itu(p.0));
    let (later, of_itu): (Vec<_>, Vec<_>) = of_itu.partition(|p| is_later(p.0));
    let ansi_parameters: Vec<_> = ParameterName::NAMES.iter().copied().filter(|p| !is_itu(p.0)).collect();
    let ansi_messages: Vec<_> =
        AnsiMessageType::NAMES.iter().copied().filter(|m| MessageType(m.0).name().is_none()).collect();
    let ours = [
        // Of Q.763.
        ("_CodingStd_dict", &[][..], CodingStandard::NAMES),
        ("_Location_dict", &[][..], Location::NAMES),
        ("_PRFITag_dict", &[][..], PivotForward::NAMES),
        ("_PRBITag_dict", &[][..], PivotBackward::NAMES),
        ("_RFITag_dict", &[][..], RedirectForward::NAMES),
        ("_RBITag_dict", &[][..], RedirectBackward::NAMES),
        ("_Q931MIE_ID_dict", &[][..], ElementIdentifier::NAMES),
        ("_FeatureCode_dict", &[][..], Feature::NAMES),
        (
            "_MaintenanceBlockingState_dict",
            &[][..],
            names_of(CircuitState::FIELDS, "maintenanceBlockingState"),
        ),
        (
            "_MaintenanceBlockingState_nocall_dict",
            &[][..],
            names_of(CircuitStateWithoutCall::FIELDS, "maintenanceBlockingState"),
        ),
        ("_Service1Req_dict", &[][..], names_of(UserToUserRequest::FIELDS, "service1")),
        ("_Service2Req_dict", &[][..], names_of(UserToUserRequest::FIELDS, "service2")),
        ("_Service3Req_dict", &[][..], names_of(UserToUserRequest::FIELDS, "service3")),
        ("_Service1Resp_dict", &[][..], names_of(UserToUserResponse::FIELDS, "service1")),
        ("_Service2Resp_dict", &[][..], names_of(UserToUserResponse::FIELDS, "service2")),
        ("_Service3Resp_dict", &[][..], names_of(UserToUserResponse::FIELDS, "service3")),
        ("_NetworkDiscardInd_dict", &[][..], names_of(UserToUserResponse::FIELDS, "networkDiscardIndicator")),
        // As a dissector has them: of Q.763, T1.113, networks. What a network shares with Q.763 is compared there.
        ("isup_message_type_value_acro", &[][..], MessageType::NAMES),
        ("parameter_names", &[][..], &of_itu),
        ("isup_parameter_type_value", &["parameter_names"], &later),
        ("isup_calling_partys_category_value", &[][..], Category::NAMES),
        ("isup_auto_congestion_level_value", &[][..], CongestionLevel::NAMES),
        (
            "isup_application_transport_parameter_value",
            &[][..],
            names_of(ApplicationContext::FIELDS, "applicationContextIdentifier"),
        ),
        (
            "isup_loop_prevention_response_ind_value",
            &[][..],
            names_of(LoopPreventionIndicators::FIELDS, "responseIndicator"),
        ),
        (
            "q763_generic_notification_indicator_vals",
            &[][..],
            names_of(GenericNotificationIndicator::FIELDS, "notificationIndicator"),
        ),
        ("isup_numbering_plan_ind_value", &[][..], NumberingPlan::NAMES),
        ("isup_screening_ind_enhanced_value", &[][..], Screening::NAMES),
        ("q850_cause_code_vals", &[][..], Cause::NAMES),
        ("ansi_isup_cause_code_vals", &[][..], AnsiCause::NAMES),
        ("ansi_isup_tns_nw_id_plan_vals", &[][..], ansi::TransitPlan::NAMES),
        ("ansi_isup_nw_id_plan_vals", &[][..], ansi::CarrierPlan::NAMES),
        ("ansi_isup_message_type_value_acro", &["isup_message_type_value_acro"], &ansi_messages),
        (
            "ansi_isup_parameter_type_value",
            &["parameter_names", "isup_parameter_type_value"],
            &ansi_parameters,
        ),
        ("isup_charge_number_nature_of_address_ind_value", &[][..], ChargeNature::NAMES),
        ("isup_cvr_rsp_ind_value", &[][..], Validation::NAMES),
        (
            "isup_cvr_cg_double_seize_value",
            &[][..],
            names_of(CircuitGroupCharacteristics::FIELDS, "doubleSeizing"),
        ),
        ("isup_cvr_cg_car_ind_value", &[][..], names_of(CircuitGroupCharacteristics::FIELDS, "carrier")),
        (
            "isup_cvr_alarm_car_ind_value",
            &[][..],
            names_of(CircuitGroupCharacteristics::FIELDS, "alarmCarrier"),
        ),
        (
            "isup_cvr_cont_chk_ind_value",
            &[][..],
            names_of(CircuitGroupCharacteristics::FIELDS, "continuityCheck"),
        ),
        (
            "french_isup_message_type_value_acro",
            &["isup_message_type_value_acro"],
            national::FrenchMessageType::NAMES,
        ),
        (
            "israeli_isup_message_type_value_acro",
            &["isup_message_type_value_acro"],
            national::IsraeliMessageType::NAMES,
        ),
        (
            "russian_isup_message_type_value_acro",
            &["isup_message_type_value_acro"],
            national::RussianMessageType::NAMES,
        ),
        (
            "japan_isup_message_type_value_acro",
            &["isup_message_type_value_acro"],
            national::JapaneseMessageType::NAMES,
        ),
        (
            "japan_isup_parameter_type_value",
            &["parameter_names", "isup_parameter_type_value"],
            national::JapaneseParameterName::NAMES,
        ),
        (
            "russian_isup_calling_partys_category_value",
            &["isup_calling_partys_category_value"],
            national::RussianCategory::NAMES,
        ),
        ("japan_isup_chg_info_type_value", &[][..], national::ChargeInformationType::NAMES),
        ("isup_carrier_info_category_value", &[][..], national::CarrierCategory::NAMES),
        ("isup_carrier_info_type_of_carrier_value", &[][..], national::CarrierItem::NAMES),
        ("jpn_isup_type_1_add_fixed_serv_inf_vals", &[][..], national::FixedService::NAMES),
        ("jpn_isup_type_1_add_mobile_serv_inf_vals", &[][..], national::MobileService::NAMES),
        ("jpn_isup_type_2_add_mobile_serv_inf_vals", &[][..], national::MobileMethod::NAMES),
        (
            "jpn_isup_reason_for_clip_fail_vals",
            &[][..],
            names_of(national::ReasonForClipFailure::FIELDS, "reasonForClipFailure"),
        ),
        (
            "hold_at_emerg_call_disc_ind_vals",
            &[][..],
            names_of(national::EmergencyCallInformation::FIELDS, "holdAtEmergencyCallDisconnection"),
        ),
        (
            "isup_carrier_info_iec_indic_value",
            &[][..],
            names_of(national::CarrierDirection::FIELDS, "iecIndicator"),
        ),
        (
            "isup_carrier_info_poihie_value",
            &[][..],
            names_of(national::PoiHierarchy::FIELDS, "entryPoiHierarchy"),
        ),
        (
            "isup_charge_area_info_nat_of_info_value",
            &[][..],
            names_of(national::ChargeAreaNature::FIELDS, "natureOfInformation"),
        ),
        (
            "israeli_cmi_current_rate",
            &[][..],
            names_of(national::ChargingMessageIndicators::FIELDS, "currentTariff"),
        ),
    ];
    let fact = |table: &str| -> BTreeMap<i64, &str> {
        let places =
            [at(facts, table), at(at(elements, "tables"), table), at(at(tables, "value_tables"), table)];
        let fact = places.into_iter().find(|fact| !fact.is_null()).unwrap_or(&Value::Null);
        let pairs = fact.as_object().into_iter().flatten();
        pairs.filter_map(|(n, name)| Some((n.parse().ok()?, name.as_str()?))).collect()
    };
    for (table, shared, ours) in ours {
        let mut facts = fact(table);
        let shared: Vec<_> = shared.iter().map(|table| fact(table)).collect();
        facts.retain(|n, name| {
            let mut others = shared.iter().filter_map(|table| table.get(n));
            let is_shared = others.any(|other| contains(name, other) || contains(other, name));
            !is_shared || ours.iter().any(|(code, _)| i64::from(*code) == *n)
        });
        found.same(&format!("table {table}"), "is empty", &false, &facts.is_empty());
        named(&format!("table {table}"), ours, &facts, found);
    }
    ours.len()
}
fn names_of(fields: &'static [BitField], name: &str) -> &'static [(u8, &'static str)] {
    match fields.iter().find(|f| f.name == name).map(|f| f.values) {
        Some(BitValues::Named(names)) => names,
        _ => &[],
    }
}

/// Whether Q.763 has a parameter of this name code.
fn is_itu(code: u8) -> bool {
    ParameterName(code).is_known(Network::Itu)
}
/// The bits of one octet, as if it were the first, and without its extension bit.
fn lifted(fields: &[BitField], octet: u8) -> Vec<BitField> {
    let of_octet = fields.iter().filter(|f| f.octet == octet && f.low != 8);
    of_octet.map(|f| BitField { octet: 1, low: f.low.saturating_add(1), ..*f }).collect()
}

fn letters(text: &str) -> Vec<char> {
    let letters = text.chars().map(|c| if c == '×' { 'x' } else { c });
    letters.filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
/// Whether the letters and digits of `short` come in that order in `long`.
fn contains(short: &str, long: &str) -> bool {
    let (short, long) = (letters(short), letters(long));
    let mut rest = long.iter();
    !short.is_empty() && short.iter().all(|c| rest.any(|l| l == c))
}
/// The same, and both begin alike.
fn shortens(short: &str, long: &str) -> bool {
    contains(short, long) && letters(short).first() == letters(long).first()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// What differs between a layout of the facts, changed by `change`, and the one here.
    fn differs(change: fn(&mut Value)) -> Vec<String> {
        let mut fact = json!({
            "class": "Release", "type": 12, "fixed": [], "variable": [["CauseInd"]],
            "optional": [["Redirection", 19], ["EOO", 0]]
        });
        change(&mut fact);
        let optional = MessageType::REL.layout().and_then(|l| l.optional).unwrap_or_default();
        let others = optional.iter().filter(|o| **o != 19).map(|o| json!([format!("P{o}"), o]));
        if let Some(list) = fact["optional"].as_array_mut() {
            list.extend(others);
        }
        let mut found = Findings::new(&[]);
        let classes = [("CauseInd", ParameterName::CAUSE_INDICATORS)].into();
        message(&fact, &classes, &mut found);
        found.report("").err().unwrap_or_default().lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_message_that_differs_is_told() {
        assert!(differs(|_| {}).is_empty());
        for change in [
            (|f| f["variable"] = json!([])) as fn(&mut Value),
            |f| f["fixed"] = json!([["CauseInd", 1]]),
            |f| f["optional"] = json!([["Redirection", 19]]),
            |f| f["optional"] = json!([["EOO", 0]]),
            |f| f["optional"] = json!([["Redirection", 19], ["EOO", 0], ["Other", 99]]),
            |f| f["type"] = json!(222),
        ] {
            assert!(!differs(change).is_empty());
        }
    }

    #[test]
    fn bits_and_names_that_differ_are_told() {
        let names: &[(u8, &str)] = &[(0, "stop"), (1, "go")];
        let field = BitField { name: "signal", octet: 1, low: 1, mask: 3, values: BitValues::Named(names) };
        let told = |fact: Value| {
            let mut found = Findings::new(&[]);
            compare("", &[field], &placed(&fact), &mut found);
            found.report("").is_err()
        };
        let fact = |spare: i64, bits: i64, name: &str, one: &str| {
            json!({"fields": [
                {"name": "spare", "base": "Uint", "bits": spare},
                {"name": name, "base": "Uint", "bits": bits, "values": {"0": "stop", "1": one, "3": "spare"}}
            ]})
        };
        assert!(!told(fact(6, 2, "Sig", "go ahead")));
        for other in [
            fact(5, 3, "Sig", "go ahead"),
            fact(4, 2, "Sig", "go ahead"),
            fact(6, 2, "Colour", "go ahead"),
            fact(6, 2, "Sig", "wait"),
            fact(8, 2, "Sig", "go ahead"),
        ] {
            assert!(told(other.clone()), "{other}");
        }
    }
}
