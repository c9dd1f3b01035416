//! Answers to requests of Diameter, RFC 6733 §6.2 and §7, and AVPs with other data.

use super::{NoAnswer, octets};
use crate::{
    action::{Change, Refusal},
    config::Node,
};
use sigcodec::{
    diameter::{self, At, Avp, Def, Edit, Failed, Outcome, result},
    wire::{Encode, Writer},
};

/// The answer to a request of Diameter.
///
/// # Errors
/// Why there is none.
pub fn answer(
    request: &diameter::Message<'_>,
    refusal: &Refusal,
    node: Option<&Node>,
) -> Result<Vec<u8>, NoAnswer> {
    let node = node.ok_or(NoAnswer::NoNode)?;
    let (host, realm) = (node.origin_host.as_str(), node.origin_realm.as_str());
    let answer = match refusal {
        Refusal::Result(outcome, failed) => {
            let mut answer = diameter::Answer::new(*request, *outcome, host, realm);
            if let (Some(answer), Some(def)) = (&mut answer, failed) {
                answer.failed = shown(request, def);
            }
            answer
        }
        _ => {
            let rejected = Outcome::Result(result::AUTHORIZATION_REJECTED);
            diameter::Answer::to_first_violation(*request, &diameter::STANDARD, rejected, host, realm)
        }
    };
    Ok(octets(&answer.ok_or(NoAnswer::NotAnswered)?)?)
}

/// What goes into Failed-AVP: the AVP as it came, or an example of one that is missing, RFC 6733 §7.5.
fn shown<'a>(request: &diameter::Message<'a>, def: &'static Def) -> Failed<'a> {
    let found = request.avps().iter().filter_map(Result::ok).find(|avp| avp.is(def));
    found.map_or(Failed::Missing(def), Failed::Avp)
}

/// A message of Diameter with one AVP changed.
///
/// # Errors
/// Why it cannot be.
pub fn change_avp(message: &diameter::Message<'_>, change: &Change) -> Result<Vec<u8>, NoAnswer> {
    let Change::Avp(def, data) = change else { return Err(NoAnswer::Missing) };
    let found = message.avps().iter().filter_map(Result::ok).find(|avp| avp.is(def));
    let old = found.ok_or(NoAnswer::Missing)?;
    let edit = Edit::Replace(At::Avp(&old), Changed { old: &old, data });
    let mut buf = vec![0; message.octets().len().saturating_add(data.len()).saturating_add(4)];
    Ok(message.edit(&edit, &mut buf)?.to_vec())
}

/// An AVP with other data: its flags stay.
struct Changed<'c, 'a> {
    old: &'c Avp<'a>,
    data: &'c [u8],
}

impl Encode for Changed<'_, '_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let n = w.padded(4, |w| w.bytes(self.data));
        let head = if self.old.flags & Avp::VENDOR != 0 {
            w.u32(self.old.vendor);
            12
        } else {
            8
        };
        w.u24(u32::try_from(n.saturating_add(head)).unwrap_or(u32::MAX));
        w.u8(self.old.flags);
        w.u32(self.old.code);
    }
}
