//! One value for an identity in whatever way it is written: numbers are digits and nothing else.

use sigcodec_gsm::digits::is_decimal;

/// The digits that a number begins with: no `+`, no filler, nothing behind a NUL.
pub(crate) fn digits(text: &[u8]) -> &[u8] {
    let octets = text.strip_prefix(b"+").unwrap_or(text);
    front(octets, |b| matches!(b, b'0'..=b'9' | b'a'..=b'e' | b'*' | b'#'))
}

/// The octets in front that are all so.
fn front(octets: &[u8], is: impl Fn(u8) -> bool) -> &[u8] {
    let end = octets.iter().position(|b| !is(*b)).unwrap_or(octets.len());
    octets.get(..end).unwrap_or_default()
}
/// What stands in front of the first of an octet and behind it; all and nothing without one.
fn cut(octets: &[u8], at: u8) -> (&[u8], &[u8]) {
    match octets.iter().position(|b| *b == at) {
        Some(n) => {
            (octets.get(..n).unwrap_or_default(), octets.get(n.saturating_add(1)..).unwrap_or_default())
        }
        None => (octets, &[]),
    }
}
/// The IMSI that a user name carries, TS 23.003 §2.2, §13.3, §19.3: digits alone, or the user part of a NAI, behind the
/// realms of a decorated one and the digit that names the authentication method in a root one.
///
/// A server takes the digits and passes over what stands around them, so that is done here.
pub(super) fn imsi_of_name(text: &[u8]) -> Option<&[u8]> {
    // Nearly every one.
    if (5..=15).contains(&text.len()) && is_decimal(text) {
        return Some(text);
    }
    imsi(match scheme(text) {
        Some((true, _)) => return None,
        Some((false, rest)) => rest,
        None => text,
    })
}

fn imsi(octets: &[u8]) -> Option<&[u8]> {
    let (user, realm) = cut(octets, b'@');
    let behind = user.iter().rposition(|b| *b == b'!').map_or(0, |n| n.saturating_add(1));
    let user = user.get(behind..)?;
    if user.first() == Some(&b'+') {
        return None;
    }
    let start = user.iter().position(u8::is_ascii_digit)?;
    let run = front(user.get(start..)?, |b| b.is_ascii_digit());
    // Letters in front are part of a name, unless what follows can be nothing else than an IMSI.
    let in_front = user.get(..start)?.iter().any(u8::is_ascii_alphabetic);
    let shortest = if in_front { 14 } else { 5 };
    if run.len() < shortest {
        return None;
    }
    let imsi = without_method(run, realm);
    Some(imsi.get(..15).unwrap_or(imsi))
}

/// The digits without the one in front that names the method: the realm tells which network they begin with.
fn without_method<'t>(run: &'t [u8], realm: &[u8]) -> &'t [u8] {
    let behind = run.get(1..).unwrap_or_default();
    match (label(realm, b"mcc"), label(realm, b"mnc")) {
        (Some(mcc), Some(mnc)) => {
            let two = mnc.strip_prefix(b"0").unwrap_or(mnc);
            let is_of = |digits: &[u8]| {
                let national = digits.strip_prefix(mcc);
                national.is_some_and(|n| n.starts_with(mnc) || n.starts_with(two))
            };
            if !is_of(run) && is_of(behind) { behind } else { run }
        }
        _ if run.len() == 16 && !realm.is_empty() => behind,
        _ => run,
    }
}

/// The three digits behind a name in a label of a domain.
fn label<'t>(domain: &'t [u8], name: &[u8]) -> Option<&'t [u8]> {
    let mut left = domain;
    while !left.is_empty() {
        let (label, rest) = cut(left, b'.');
        if let Some(digits) = strip_in_any_case(label, name) {
            if digits.len() == 3 && digits.iter().all(u8::is_ascii_digit) {
                return Some(digits);
            }
        }
        left = rest;
    }
    None
}

/// What a public identity names: whether it is an IMSI, TS 23.003 §13.4B, and its digits, among which visual separators
/// may stand, RFC 3966 §5.1.1; `None` if it is no number.
pub(super) fn of_public(text: &[u8]) -> Option<(bool, &[u8])> {
    let found = scheme(text);
    let (is_tel, rest) = found.unwrap_or((false, text));
    let (user, realm) = cut(rest, b'@');
    let user = front(user, |b| b != b';' && b != b':');
    let of_network = contains_in_any_case(realm, b"3gppnetwork.org");
    if !is_tel && user.first() != Some(&b'+') && (of_network || found.is_none()) {
        if let Some(imsi) = imsi(rest) {
            return Some((true, imsi));
        }
    }
    let count = user.iter().filter(|b| b.is_ascii_digit()).count();
    let is_number = user.iter().all(|b| matches!(b, b'+' | b'-' | b'.' | b'(' | b')' | b'0'..=b'9'));
    (is_number && (5..=15).contains(&count)).then_some((false, user))
}

/// The text behind `sip:`, `sips:` or `tel:`, and whether it is the last.
fn scheme(octets: &[u8]) -> Option<(bool, &[u8])> {
    let blank = front(octets, |b| b == b' ').len();
    let octets = octets.get(blank..)?;
    let schemes: [(&[u8], bool); 3] = [(b"sip:", false), (b"sips:", false), (b"tel:", true)];
    schemes.into_iter().find_map(|(name, is_tel)| Some((is_tel, strip_in_any_case(octets, name)?)))
}

fn strip_in_any_case<'t>(octets: &'t [u8], name: &[u8]) -> Option<&'t [u8]> {
    let is = octets.get(..name.len())?.eq_ignore_ascii_case(name);
    if is { octets.get(name.len()..) } else { None }
}

fn contains_in_any_case(octets: &[u8], part: &[u8]) -> bool {
    let mut left = octets;
    while let [_, rest @ ..] = left {
        if strip_in_any_case(left, part).is_some() {
            return true;
        }
        left = rest;
    }
    false
}

#[cfg(test)]
mod tests {
    extern crate std;

    const IMSI: &str = "001010123456789";

    fn shown(octets: &[u8]) -> &str {
        core::str::from_utf8(octets).unwrap()
    }
    fn digits(text: &str) -> &str {
        shown(super::digits(text.as_bytes()))
    }
    fn imsi_of_name(text: &str) -> Option<&str> {
        super::imsi_of_name(text.as_bytes()).map(shown)
    }
    fn of_public(text: &str) -> Option<(bool, &str)> {
        super::of_public(text.as_bytes()).map(|(is, text)| (is, shown(text)))
    }

    #[test]
    fn digits_end_where_the_number_does() {
        for text in [IMSI, "+001010123456789", "001010123456789f", "001010123456789\0x", "001010123456789 "] {
            assert_eq!(digits(text), IMSI, "{text:?}");
        }
        assert_eq!((digits("12a*#"), digits("f12"), digits("")), ("12a*#", "", ""));
    }

    #[test]
    fn an_imsi_in_a_name() {
        let home = "epc.mnc001.mcc001.3gppnetwork.org";
        for (name, imsi) in [
            ("001010123456789", Some(IMSI)),
            (" \"001010123456789\"", Some(IMSI)),
            ("0010101234567890", Some(IMSI)),
            ("imsi-001010123456789", Some(IMSI)),
            ("other.realm!001010123456789@x", Some(IMSI)),
            ("sip:001010123456789@x", Some(IMSI)),
            ("0001010123456789@nai", Some(IMSI)),
            ("12345", Some("12345")),
            ("1234", None),
            ("alice123456@example.org", None),
            ("", None),
            ("@", None),
        ] {
            assert_eq!(imsi_of_name(name), imsi, "{name:?}");
        }
        for method in ["", "0", "1", "6"] {
            for realm in [home, "EPC.MNC001.MCC001.3gppnetwork.org"] {
                assert_eq!(imsi_of_name(&std::format!("{method}{IMSI}@nai.{realm}")), Some(IMSI), "{method}");
            }
        }
        // One digit less: what the realm begins with tells the method from the country.
        assert_eq!(
            imsi_of_name("600101012345678@nai.epc.mnc001.mcc001.3gppnetwork.org"),
            Some("00101012345678")
        );
        assert_eq!(
            imsi_of_name("600101012345678@nai.epc.mnc101.mcc600.3gppnetwork.org"),
            Some("600101012345678")
        );
    }

    #[test]
    fn public_identities() {
        for (text, of) in [
            ("sip:001010123456789@ims.mnc001.mcc001.3gppnetwork.org", Some((true, IMSI))),
            ("SIP:001010123456789@IMS.mnc001.mcc001.3GPPnetwork.ORG", Some((true, IMSI))),
            ("sip:+15550100@ims.mnc001.mcc001.3gppnetwork.org", Some((false, "+15550100"))),
            ("tel:+1-555-(0100);phone-context=x", Some((false, "+1-555-(0100)"))),
            ("Sips:15550100;isub=1@example.org", Some((false, "15550100"))),
            ("sip:alice@example.org", None),
            ("tel:12", None),
        ] {
            assert_eq!(of_public(text), of, "{text}");
        }
    }
}
