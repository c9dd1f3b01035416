//! The dictionary: what every line must be, profiles, and dictionaries of users.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_diameter::{
    Application, DataKind, Dictionary, Message, Request, STANDARD, Violation, avp as standard,
    command as commands, names, result,
};
use sigcodec_wire::{Decode as _, Encode, Kind};
use std::collections::HashSet;

/// A user's AVPs, among those of the crate.
mod avp {
    use super::group;
    pub(crate) use sigcodec_diameter::avp::*;
    sigcodec_diameter::avps! {
        WHEEL = 1/99999, "Wheel", Grouped<WHEEL>, M;
        SPOKES = 2/99999, "Spokes", Unsigned32, M, "4.2";
        TYRE = 3/99999, "Tyre", Enumerated { 0 => "CLINCHER", 1 => "TUBULAR" }, m;
        WHEEL_FLAGS = 4/99999, "Wheel-Flags", Unsigned32 [ 0 => "Flat", 31 => "Stolen" ], m;
    }
}
/// A user's groups.
mod group {
    use super::avp;
    sigcodec_diameter::groups! {
        WHEEL ::= ( { SPOKES } [ TYRE ] [ WHEEL_FLAGS ] * 2 [ CLASS ] * [ AVP ] )
    }
}
/// A user's commands.
mod command {
    use super::avp;
    sigcodec_diameter::commands! {
        WHR ::= < "Wheel-Request": 8388999, 99999, REQ, PXY > (
            < SESSION_ID >
            { ORIGIN_HOST }
            { ORIGIN_REALM }
            1 * 2 { WHEEL }
            * [ AVP ]
        )
        WHA ::= < "Wheel-Answer": 8388999, 99999, PXY > (
            < SESSION_ID >
            { RESULT_CODE }
            { ORIGIN_HOST }
            { ORIGIN_REALM }
        )
        STR ::= < "Session-Termination-Request": 275, 99999, REQ, PXY > = sigcodec_diameter::command::base::STR;
    }
}
sigcodec_diameter::dictionary! {
    static BICYCLES = {
        avps: &[avp::ALL],
        applications: &[Application { id: 99999, name: "Bicycles", commands: &[command::ALL] }],
        vendors: &[(99999, "Wheelwright")],
        next: &STANDARD,
    };
}

fn request(avps: impl Encode) -> Vec<u8> {
    let (command, application, proxiable) = (8388999, 99999, true);
    let request = Request { command, application, proxiable, hop_by_hop: 1, end_to_end: 2, avps };
    let mut buf = vec![0; request.encoded_len()];
    request.encode_to_slice(&mut buf).unwrap();
    buf
}
fn violations(octets: &[u8], dictionary: &Dictionary) -> Vec<(Kind, u32)> {
    let mut out = vec![];
    let message = Message::from_bytes(octets).unwrap();
    message.check(dictionary, &mut |v: Violation<'_>| out.push((v.kind, v.result_code)));
    out
}

#[test]
fn a_user_adds_vendor_avps_groups_and_commands() {
    let wheel =
        avp::WHEEL.value((avp::SPOKES.value(36), avp::TYRE.value(1), avp::WHEEL_FLAGS.value(0x8000_0001)));
    let origin = (avp::ORIGIN_HOST.value("shop.example"), avp::ORIGIN_REALM.value("example"));
    let octets = request((avp::SESSION_ID.value("bike.example;1;2"), origin, wheel));
    assert_eq!(violations(&octets, &BICYCLES), []);
    let message = Message::from_bytes(&octets).unwrap();
    let wheel = message.get(avp::WHEEL).unwrap().unwrap();
    assert_eq!(wheel.get(avp::SPOKES), Ok(Some(36)));
    let flags = wheel.get(avp::WHEEL_FLAGS).unwrap().unwrap();
    assert_eq!(avp::WHEEL_FLAGS.def.bit_names(flags.into()).collect::<Vec<_>>(), ["Flat", "Stolen"]);
    // The dictionary of the crate knows neither the application nor the group, whose M bit is set.
    let unknown = violations(&octets, &STANDARD);
    assert!(unknown.contains(&(Kind::Command, result::APPLICATION_UNSUPPORTED)), "{unknown:?}");
    assert!(unknown.contains(&(Kind::Unknown, result::AVP_UNSUPPORTED)), "{unknown:?}");

    let found = violations(&request(avp::WHEEL.value(avp::TYRE.value(7))), &BICYCLES);
    assert!(found.contains(&(Kind::Enumerated, result::INVALID_AVP_VALUE)), "{found:?}");
    // Session-Id, Origin-Host, Origin-Realm, and Spokes in the group.
    assert_eq!(found.iter().filter(|f| f.0 == Kind::Missing).count(), 4, "{found:?}");
}

#[test]
fn dictionaries_are_asked_one_after_the_other() {
    static CHAINED: Dictionary = Dictionary::chain(&[avp::SPOKES.def], &BICYCLES);
    for dictionary in [&BICYCLES, &CHAINED] {
        assert_eq!(dictionary.get(2, 99999).map(|d| d.name), Some("Spokes"));
        assert_eq!(dictionary.get(4, 99999).map(|d| d.name), Some("Wheel-Flags"));
        assert_eq!(dictionary.get(264, 0).map(|d| d.name), Some("Origin-Host"));
        assert!(dictionary.get(5, 99999).is_none());
        assert_eq!(dictionary.by_name("Tyre").map(|d| d.code), Some(3));
        assert_eq!(dictionary.by_name("Route-Record").map(|d| d.code), Some(282));
        assert_eq!(dictionary.command(99999, 8388999, false).map(|c| c.abbreviation), Some("WHA"));
        assert_eq!(dictionary.command_of(99999, "Bicycles", 275, true).map(|c| c.application), Some(99999));
        assert!(dictionary.command_of(99999, "Unicycles", 275, true).is_none());
        assert_eq!(dictionary.application_name(99999), Some("Bicycles"));
        assert_eq!(dictionary.application_name(16777251), Some("3GPP S6a"));
        assert_eq!(dictionary.vendor_name(99999), Some("Wheelwright"));
        assert_eq!(dictionary.vendor_name(10415), Some("3GPP"));
        // Base commands that the application does not declare are those of RFC 6733.
        let abort = dictionary.command(99999, 274, true).unwrap();
        assert_eq!((abort.abbreviation, abort.application), ("ASR", 0));
    }
    let inherited = BICYCLES.command(99999, 275, true).unwrap();
    assert_eq!(inherited.grammar.rules.len(), commands::base::STR.grammar.rules.len());
    assert!(inherited.request && inherited.proxiable);
}

#[test]
fn every_line_is_found_and_whole() {
    let mut seen = HashSet::new();
    for d in STANDARD.defs() {
        assert!(
            core::ptr::eq(STANDARD.get(d.code, d.vendor).unwrap(), *d),
            "{} is found by its code",
            d.name
        );
        assert!(seen.insert((d.code, d.vendor)), "{} stands once", d.name);
        assert!(d.group.is_none() || d.kind == DataKind::Grouped, "{} is a group", d.name);
        let mut values: Vec<_> = d.values.iter().map(|(n, _)| n).collect();
        values.dedup();
        assert_eq!(values.len(), d.values.len(), "{}: one name a value", d.name);
        assert!(d.values.is_sorted() && d.bits.is_sorted(), "{}: names in order", d.name);
        let bits = if d.kind == DataKind::Unsigned64 { 64 } else { 32 };
        assert!(d.bits.iter().all(|(n, _)| *n < bits), "{}: bits of the word", d.name);
        assert!(
            d.bits.is_empty() || matches!(d.kind, DataKind::Unsigned32 | DataKind::Unsigned64),
            "{}",
            d.name
        );
    }
    for list in standard::ALL {
        let codes: Vec<_> = list.iter().map(|d| (d.vendor, d.code)).collect();
        let by_code: Vec<_> = list.iter().map(|d| (d.code, d.vendor)).collect();
        assert!(codes.is_sorted() || by_code.is_sorted(), "{} … in the order of codes", list[0].name);
    }
    assert_eq!(STANDARD.defs().len() == 4120, cfg!(feature = "full"), "after a new AVP, their number here");
    // Nothing that is not there is found, and the search ends.
    assert!((0..10_000).all(|vendor| STANDARD.get(4_000_000_000, vendor).is_none()));
}

#[test]
fn grammars_name_an_avp_once() {
    let groups = STANDARD.defs().iter().filter_map(|d| d.group.map(|g| (d.name, g)));
    let commands = commands::all().map(|(a, c)| (c.name, &c.grammar, a.name));
    for (name, grammar) in groups.chain(commands.map(|(name, grammar, _)| (name, grammar))) {
        let mut seen = HashSet::new();
        assert!(!grammar.rules.is_empty() || grammar.open, "{name} has rules");
        for rule in grammar.rules {
            assert!(seen.insert((rule.avp.code, rule.avp.vendor)), "{name}: {} once", rule.avp.name);
            assert!(rule.min <= rule.max, "{name}: {}", rule.avp.name);
            assert!(STANDARD.get(rule.avp.code, rule.avp.vendor).is_some(), "{name}: {}", rule.avp.name);
        }
    }
}

/// The index of a grammar finds each of its rules, and nothing else.
#[test]
fn grammars_find_their_rules() {
    let groups = STANDARD.defs().iter().filter_map(|d| d.group);
    for grammar in groups.chain(commands::all().map(|(_, c)| &c.grammar)) {
        for (place, rule) in grammar.rules.iter().enumerate() {
            let found = grammar.rule(rule.avp.code, rule.avp.vendor).unwrap();
            assert!(found.0 == place && core::ptr::eq(found.1, rule));
            assert!(grammar.rule(rule.avp.code, 99_999).is_none());
        }
        let others =
            STANDARD.defs().iter().filter(|d| !grammar.rules.iter().any(|r| core::ptr::eq(r.avp, **d)));
        for def in others {
            assert!(grammar.rule(def.code, def.vendor).is_none(), "{}", def.name);
        }
    }
}

#[test]
fn commands_are_found_by_application_and_profile() {
    for (application, command) in commands::all() {
        let found =
            STANDARD.command_of(application.id, application.name, command.code, command.request).unwrap();
        assert!(core::ptr::eq(found, command), "{} {}", application.name, command.name);
        assert!(STANDARD.command(application.id, command.code, command.request).is_some());
        assert_eq!(command.application, application.id, "{}", command.name);
        let suffix = if command.request { ("-Request", 'R') } else { ("-Answer", 'A') };
        assert!(
            command.name.ends_with(suffix.0) && command.abbreviation.ends_with(suffix.1),
            "{}",
            command.name
        );
        assert!(names::CommandCode(command.code).name().is_some(), "{}", command.name);
        // A request has its answer; of N6 no answer is known.
        assert!(
            application.name == "N6"
                || STANDARD
                    .command_of(application.id, application.name, command.code, !command.request)
                    .is_some()
        );
    }
    let rules = |c: Option<&sigcodec_diameter::Command>| c.unwrap().grammar.rules.len();
    let (general, gy) = (STANDARD.command(4, 272, true), STANDARD.command_of(4, "Gy", 272, true));
    assert_ne!(rules(general), rules(gy));
    assert_ne!(rules(gy), rules(STANDARD.command_of(4, "Ro", 272, true)));
    assert_ne!(rules(general), rules(STANDARD.command(16777238, 272, true)));
    assert!(STANDARD.command_of(4, "Gx", 272, true).is_none());
}

#[test]
fn names_of_features() {
    assert_eq!(names::features(16_777_251, 2)[27].1, "NR as Secondary RAT");
    assert_eq!(names::features(16_777_238, 1)[3], (3, "Rel10"));
    assert!(names::features(16_777_251, 3).is_empty() && names::features(1, 1).is_empty());
    for list in names::FEATURE_LISTS {
        assert!(list.bits.is_sorted_by(|a, b| a.0 < b.0) && list.bits.iter().all(|(bit, _)| *bit < 32));
        assert!(STANDARD.application_name(list.application).is_some());
    }
}

/// 3GPP has none of the codes of RFC 6733.
#[test]
fn an_avp_of_rfc_6733_with_the_vendor_of_3gpp() {
    let meant = |code, vendor| STANDARD.meant(code, vendor).map(|d| (d.name, d.vendor));
    assert_eq!(meant(297, 10415), Some(("Experimental-Result", 0)));
    assert_eq!(meant(297, 0), Some(("Experimental-Result", 0)));
    assert_eq!(meant(1, 10415), Some(("3GPP-IMSI", 10415)));
    for (code, vendor) in [(297, 9), (297, 13019), (255, 10415), (400, 9), (461, 10415)] {
        assert_eq!(meant(code, vendor), None, "{code} {vendor}");
    }
    assert!(STANDARD.defs().iter().all(|d| d.vendor != 10415 || !(256..300).contains(&d.code)));
}

#[test]
fn names_of_results() {
    assert_eq!(names::result_code(2001), Some("DIAMETER_SUCCESS"));
    assert_eq!(names::result_code(5009), Some("DIAMETER_AVP_OCCURS_TOO_MANY_TIMES"));
    assert_eq!(names::result_code(u32::MAX), None);
    assert_eq!(names::experimental_result(10415, 5001), Some("DIAMETER_ERROR_USER_UNKNOWN"));
    assert_eq!(names::experimental_result(13019, 4041), Some("INSUFFICIENT_RESOURCES"));
    assert_eq!(names::experimental_result(99999, 5001), None);
}
