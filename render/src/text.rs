//! Numbers and octets as text, written straight into a buffer, and octets read from text.

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Two digits of each octet.
static PAIRS: [[u8; 2]; 256] = {
    let mut pairs = [[0; 2]; 256];
    let mut left: &mut [[u8; 2]] = &mut pairs;
    let mut n = 0usize;
    while let [pair, rest @ ..] = left {
        #[expect(clippy::indexing_slicing, reason = "below 16, at compile time")]
        let half = [HEX[n >> 4], HEX[n & 15]];
        *pair = half;
        n = n.wrapping_add(1);
        left = rest;
    }
    pairs
};

/// Two digits of each number below 100.
static DECIMAL: [[u8; 2]; 100] = {
    let mut pairs = [[b'0'; 2]; 100];
    let mut left: &mut [[u8; 2]] = &mut pairs;
    let [mut ten, mut one] = [b'0'; 2];
    while let [pair, rest @ ..] = left {
        *pair = [ten, one];
        (ten, one) = if one == b'9' { (ten.wrapping_add(1), b'0') } else { (ten, one.wrapping_add(1)) };
        left = rest;
    }
    pairs
};

/// Octets in lower-case hexadecimal.
pub fn hex(out: &mut Vec<u8>, octets: &[u8]) {
    let start = out.len();
    out.resize(start.saturating_add(octets.len().saturating_mul(2)), 0);
    let to = out.get_mut(start..).unwrap_or_default();
    for (to, b) in to.chunks_exact_mut(2).zip(octets) {
        to.copy_from_slice(PAIRS.get(usize::from(*b)).unwrap_or(b"??"));
    }
}

/// Octets from hexadecimal text; white space, colons and a leading `0x` are passed over.
///
/// # Errors
/// A sentence that says which character is no digit, or that a digit is missing.
pub fn unhex(text: &str) -> Result<Vec<u8>, String> {
    let text = text.trim();
    let text = text.strip_prefix("0x").unwrap_or(text);
    let mut out = Vec::with_capacity(text.len() / 2);
    let mut high = None;
    for c in text.chars().filter(|c| !c.is_whitespace() && *c != ':') {
        let Some(digit) = c.to_digit(16).and_then(|d| u8::try_from(d).ok()) else {
            return Err(format!("`{}` is no hexadecimal digit", c.escape_debug()));
        };
        match high.take() {
            None => high = Some(digit),
            Some(h) => out.push(h << 4 | digit),
        }
    }
    if high.is_some() { Err("odd number of hexadecimal digits".to_owned()) } else { Ok(out) }
}

/// Whether a character changes how what stands around it is seen, or is not seen itself: controls, marks of direction,
/// separators of lines, characters without width, tags and selectors.
#[must_use]
pub const fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}'
            | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Text as it can stand in a terminal: what is hidden is shown as `\u{…}`, line feeds and the like by their names.
///
/// # Errors
/// Those of `out`.
pub fn plain(out: &mut impl core::fmt::Write, text: &str) -> core::fmt::Result {
    let mut rest = text;
    while let Some((at, c)) = rest.char_indices().find(|(_, c)| is_hidden(*c)) {
        let (before, behind) = rest.split_at(at);
        out.write_str(before)?;
        match c {
            '\n' | '\r' | '\t' => write!(out, "{}", c.escape_default())?,
            _ => write!(out, "{}", c.escape_unicode())?,
        }
        rest = behind.get(c.len_utf8()..).unwrap_or_default();
    }
    out.write_str(rest)
}

/// A number in decimal.
pub fn unsigned(out: &mut Vec<u8>, n: u64) {
    let pair = |n: u64| usize::try_from(n).ok().and_then(|n| DECIMAL.get(n));
    // Nearly every one has four digits at most.
    match (pair(n / 100), pair(n % 100)) {
        (Some(b"00"), Some([b'0', digit])) => out.push(*digit),
        (Some(b"00"), Some(pair)) => out.extend_from_slice(pair),
        (Some([b'0', digit]), Some([a, b])) => out.extend_from_slice(&[*digit, *a, *b]),
        (Some([a, b]), Some([c, d])) => out.extend_from_slice(&[*a, *b, *c, *d]),
        _ => unsigned_long(out, n),
    }
}
#[inline(never)]
fn unsigned_long(out: &mut Vec<u8>, n: u64) {
    let mut digits = [0; 20];
    let (mut left, mut used) = (n, 0usize);
    for digit in digits.iter_mut().rev() {
        used = used.wrapping_add(1);
        *digit = (left % 10).to_le_bytes()[0] | b'0';
        left /= 10;
        if left == 0 {
            break;
        }
    }
    out.extend_from_slice(digits.get(20usize.wrapping_sub(used)..).unwrap_or_default());
}

/// A number with a sign in decimal.
pub fn signed(out: &mut Vec<u8>, n: i64) {
    if n < 0 {
        out.push(b'-');
    }
    unsigned(out, n.unsigned_abs());
}

/// A number in decimal with so many digits at least, zeros in front.
pub fn padded(out: &mut Vec<u8>, n: u64, least: usize, fill: u8) {
    let start = out.len();
    unsigned(out, n);
    let missing = least.saturating_sub(out.len().wrapping_sub(start));
    if missing > 0 {
        out.splice(start..start, core::iter::repeat_n(fill, missing));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(f: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = vec![b'='];
        f(&mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    #[test]
    fn numbers_are_those_of_the_standard_library() {
        for n in [0, 9, 10, 99, 100, 999, 1000, 9999, 12_345, u64::from(u32::MAX), u64::MAX] {
            assert_eq!(text(|out| unsigned(out, n)), format!("={n}"));
        }
        for n in [0, -1, 10, i64::MIN, i64::MAX] {
            assert_eq!(text(|out| signed(out, n)), format!("={n}"));
        }
        assert_eq!(text(|out| padded(out, 7, 5, b' ')), "=    7");
        assert_eq!(text(|out| padded(out, 123_456, 5, b' ')), "=123456");
        let all: Vec<u8> = (0..=255).collect();
        let known: String = all.iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(text(|out| hex(out, &all)), format!("={known}"));
        assert_eq!(unhex(&known), Ok(all));
    }

    #[test]
    fn what_is_hidden_is_shown() {
        let mut out = String::new();
        let text = "Zürich\n\u{85}\u{202e}\u{2066}\u{200b}\u{feff}\u{e0041}\u{2028}東京 é";
        assert!(plain(&mut out, text).is_ok());
        let seen = "Zürich\\n\\u{85}\\u{202e}\\u{2066}\\u{200b}\\u{feff}\\u{e0041}\\u{2028}東京 é";
        assert_eq!(out, seen);
    }

    #[test]
    fn octets_are_read_as_people_write_them() {
        for text in ["0102ff", "0x0102FF", " 01 02\tff\n", "01:02:ff"] {
            assert_eq!(unhex(text), Ok(vec![1, 2, 255]), "{text}");
        }
        assert_eq!(unhex(""), Ok(vec![]));
        assert_eq!(unhex("012"), Err("odd number of hexadecimal digits".to_owned()));
        assert_eq!(unhex("0g"), Err("`g` is no hexadecimal digit".to_owned()));
    }
}
