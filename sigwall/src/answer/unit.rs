//! Global titles of SCCP with other digits.

use super::{NoAnswer, connection::with_user};
use crate::action::Change;
use sigcodec::{sccp::GlobalTitle, stack::Frame};

/// A message of M3UA with another number in a global title of its SCCP message.
///
/// # Errors
/// Why it cannot be.
pub fn change_title(message: &[u8], frame: &Frame<'_>, change: &Change) -> Result<Vec<u8>, NoAnswer> {
    let (digits, is_called) = match change {
        Change::Called(digits) => (digits, true),
        Change::Calling(digits) => (digits, false),
        Change::Avp(..) => return Err(NoAnswer::Missing),
    };
    let Some(Ok(unit)) = frame.sccp() else { return Err(NoAnswer::Missing) };
    let address = if is_called { unit.called()? } else { unit.calling()? };
    let title = address.and_then(|a| a.title()).ok_or(NoAnswer::Missing)?;
    // Of the other formats nothing says how many digits there are.
    let (Some(kind), Some(plan), Some(nature), 4) =
        (title.translation_type, title.numbering_plan(), title.nature_of_address(), title.gti)
    else {
        return Err(NoAnswer::Missing);
    };
    let mut packed = [0; 32];
    let packed = GlobalTitle::pack4(kind, plan, nature, digits, &mut packed)?;
    let mut buf = vec![0; unit.octets().len().saturating_add(64)];
    let unit = match is_called {
        true => unit.replace_called_title(packed, &mut buf)?,
        false => unit.replace_calling_title(packed, &mut buf)?,
    };
    with_user(message, frame, unit).ok_or(NoAnswer::Missing)
}
