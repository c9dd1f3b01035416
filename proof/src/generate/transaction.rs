//! Messages of TCAP with every component and dialogue, ITU and ANSI.

use super::{any_user, octets, parameter};
use arbitrary::{Arbitrary as _, Result, Unstructured};
use sigcodec::{
    tcap::{Code, Diagnostic, Outgoing, Portions, Problem, ansi},
    wire::{Encode, With, Writer},
};
use std::vec::Vec;

/// The octets of an element, or none.
fn argument(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let made = if bool::arbitrary(u)? { any_user(u).and_then(|user| parameter(user, u))? } else { None };
    Ok(made.and_then(|m| m.get(3..).map(<[u8]>::to_vec)).unwrap_or_default())
}

fn component(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let id = i64::from(i8::arbitrary(u)?);
    let code = u.int_in_range(0..=127u8)?;
    let parameter = argument(u)?;
    let parameter = &parameter[..];
    Ok(match u.int_in_range(0..=6)? {
        0 => octets(&Portions::invoke(id, code, parameter)),
        1 => octets(&Portions::linked_invoke(
            id,
            Some(i64::from(i8::arbitrary(u)?)),
            Code::Local(i64::from(code)),
            parameter,
        )),
        2 => octets(&Portions::return_result(id, code, parameter)),
        3 => octets(&Portions::return_result_not_last(id, code, parameter)),
        4 => octets(&Portions::empty_result(id)),
        5 => octets(&Portions::return_error(id, code, parameter)),
        _ => {
            let why = i64::from(u.int_in_range(0..=4u8)?);
            let problem = *u.choose(&[
                Problem::General(why),
                Problem::Invoke(why),
                Problem::ReturnResult(why),
                Problem::ReturnError(why),
            ])?;
            octets(&Portions::reject(if bool::arbitrary(u)? { Some(id) } else { None }, problem))
        }
    })
}

fn several(u: &mut Unstructured<'_>, one: fn(&mut Unstructured<'_>) -> Result<Vec<u8>>) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    for _ in 0..u.int_in_range(1..=4)? {
        all.extend(one(u)?);
    }
    Ok(all)
}

/// A transaction id of one to four octets.
fn id(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let octets = u32::arbitrary(u)?.to_be_bytes();
    Ok(octets.get(..u.int_in_range(1..=4)?).unwrap_or_default().to_vec())
}

/// A message of TCAP of any type, with any components and any dialogue portion that its type has.
///
/// # Errors
/// That `u` has no more octets.
pub fn transaction(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let (otid, dtid) = (id(u)?, id(u)?);
    let components = several(u, component)?;
    let components = &components[..];
    let tables = any_user(u)?.contexts();
    let table = u.choose(tables)?;
    let context = u.choose(table.defs())?.oid;
    let oid = if bool::arbitrary(u)? { Some(context) } else { None };
    let value = argument(u)?;
    let information = With(|w: &mut Writer<'_>| {
        if !value.is_empty() {
            Portions::external(context, &value[..]).encode(w);
        }
    });
    Ok(match u.int_in_range(0..=9)? {
        0 => octets(&Outgoing::begin(&otid, oid, components)),
        1 => octets(&Outgoing::continuing(&otid, &dtid, oid, components)),
        2 => octets(&Outgoing::end(&dtid, oid, components)),
        3 => octets(&Outgoing::unidirectional(components)),
        4 => octets(&Outgoing::p_abort(&dtid, i64::from(u.int_in_range(0..=4u8)?))),
        5 => octets(&Outgoing::u_abort(&dtid)),
        6 => {
            let source = u.int_in_range(0..=1)?;
            octets(&Outgoing::u_abort(&dtid).with_dialogue(Portions::abort(source, information)))
        }
        7 => {
            let why = i64::from(u.int_in_range(0..=2u8)?);
            let diagnostic =
                if bool::arbitrary(u)? { Diagnostic::User(why) } else { Diagnostic::Provider(why) };
            let dialogue = Portions::refuse(context, diagnostic, information);
            octets(&Outgoing::end(&dtid, None, ()).with_dialogue(dialogue))
        }
        8 => {
            let dialogue = Portions::request(context, information);
            octets(&Outgoing::begin(&otid, None, components).with_dialogue(dialogue))
        }
        _ => {
            let dialogue = Portions::unidirectional(context, information);
            octets(&Outgoing::unidirectional(components).with_dialogue(dialogue))
        }
    })
}

fn ansi_component(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let ids = [u8::arbitrary(u)?, u8::arbitrary(u)?];
    let [one, _] = ids;
    let specifier = [9, u8::arbitrary(u)?];
    let code =
        if bool::arbitrary(u)? { ansi::Code::Private(&specifier) } else { ansi::Code::National(&specifier) };
    let octet = [u.int_in_range(1..=7u8)?];
    // A parameter set with one parameter, or none.
    let set = if bool::arbitrary(u)? { &[0xf2, 3, 0x88, 1, 7][..] } else { &[0xf2, 0][..] };
    Ok(match u.int_in_range(0..=5)? {
        0 => {
            octets(&ansi::Portions::invoke(ids.get(..u.int_in_range(0..=2)?).unwrap_or_default(), code, set))
        }
        1 => octets(&ansi::Portions::invoke_not_last(&[one], code, set)),
        2 => octets(&ansi::Portions::return_result(&[one], set)),
        3 => octets(&ansi::Portions::return_result_not_last(&[one], set)),
        4 => octets(&ansi::Portions::return_error(&[one], ansi::Code::Private(&octet), set)),
        _ => {
            let problem = [u.int_in_range(1..=5u8)?, u.int_in_range(1..=4u8)?];
            octets(&ansi::Portions::reject(&[one], ansi::Problem(&problem), [0xf2, 0]))
        }
    })
}

/// A package of ANSI TCAP of any type, with any components.
///
/// # Errors
/// That `u` has no more octets.
pub fn package(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    use ansi::{Outgoing, PackageType};
    let (otid, dtid) = (u32::arbitrary(u)?.to_be_bytes(), u32::arbitrary(u)?.to_be_bytes());
    let components = several(u, ansi_component)?;
    let components = &components[..];
    Ok(match u.int_in_range(0..=6)? {
        0 => octets(&Outgoing::unidirectional(None, components)),
        1 => octets(&Outgoing::query(PackageType::QueryWithPermission, &otid, None, components)),
        2 => octets(&Outgoing::query(PackageType::QueryWithoutPermission, &otid, None, components)),
        3 => octets(&Outgoing::response(&dtid, None, components)),
        4 | 5 => {
            let kind = *u.choose(&[
                PackageType::ConversationWithPermission,
                PackageType::ConversationWithoutPermission,
            ])?;
            octets(&Outgoing::conversation(kind, &otid, &dtid, None, components))
        }
        _ => octets(&Outgoing::abort(&dtid, i64::from(u.int_in_range(1..=6u8)?))),
    })
}
