//! Octets as people paste them: plain hexadecimal, dumps with offsets and text, lists of C, escaped strings, base64.

use sigcodec_render::text::unhex;
use std::io::{self, BufRead, Read as _};

/// The longest line that is read, in characters.
pub const MAX_LINE: usize = 8 << 20;

/// Octets from pasted text.
///
/// # Errors
/// A sentence that says which character is no digit, or that a digit is missing.
pub fn octets(text: &str) -> Result<Vec<u8>, String> {
    if text.contains("\\x") {
        return escaped(text);
    }
    if let Some(octets) = dump(text) {
        return Ok(octets);
    }
    if text.contains("0x") || text.contains("0X") {
        return list(text);
    }
    let separators = [',', ';', '-', '_', '.', '|', '"', '\''];
    let plain: String = text.chars().filter(|c| !separators.contains(c)).collect();
    unhex(&plain).or_else(|why| base64(text).ok_or(why))
}

/// An escaped string of C or Python: `\x62`, and characters that stand for themselves.
fn escaped(text: &str) -> Result<Vec<u8>, String> {
    let quoted = text.contains('"') || text.contains('\'');
    let mut out = Vec::new();
    let mut inside = None;
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match (c, inside) {
            ('\\', _) if !quoted || inside.is_some() => match rest.next() {
                Some('x') => {
                    let digits: String = rest.by_ref().take(2).collect();
                    let octet = u8::from_str_radix(&digits, 16);
                    out.push(octet.map_err(|_| format!("`\\x{}` is no octet", digits.escape_debug()))?);
                }
                Some('n') => out.push(b'\n'),
                Some('r') => out.push(b'\r'),
                Some('t') => out.push(b'\t'),
                Some('0') => out.push(0),
                Some(c @ ('\\' | '"' | '\'')) => out.extend(c.to_string().bytes()),
                // A line that goes on.
                Some('\n' | ' ') | None => {}
                Some(c) => return Err(format!("`\\{}` is no octet", c.escape_debug())),
            },
            ('"' | '\'', None) => inside = Some(c),
            (c, Some(quote)) if c == quote => inside = None,
            (c, Some(_)) => out.extend(c.to_string().bytes()),
            (c, None) if !quoted && !c.is_whitespace() => out.extend(c.to_string().bytes()),
            _ => {}
        }
    }
    Ok(out)
}

/// A list of numbers with `0x` in front, as C has it: what stands in front of its brace, and remarks, are passed over.
fn list(text: &str) -> Result<Vec<u8>, String> {
    let inner = text.split_once('{').map_or(text, |(_, inner)| inner);
    let inner = inner.split_once('}').map_or(inner, |(inner, _)| inner);
    let mut plain = String::new();
    for line in inner.lines() {
        let mut rest = line.split_once("//").map_or(line, |(code, _)| code);
        while let Some((code, remark)) = rest.split_once("/*") {
            plain.push_str(code);
            rest = remark.split_once("*/").map_or("", |(_, rest)| rest);
        }
        plain.push_str(rest);
        plain.push(' ');
    }
    let numbers = plain.split(|c: char| c.is_whitespace() || c == ',' || c == ';').filter(|n| !n.is_empty());
    let mut out = Vec::new();
    for number in numbers {
        let digits = number.strip_prefix("0x").or_else(|| number.strip_prefix("0X")).unwrap_or(number);
        // A single digit is an octet too; more than two are several.
        let digits = if digits.len() == 1 { format!("0{digits}") } else { digits.to_owned() };
        out.extend(unhex(&digits)?);
    }
    Ok(out)
}

/// A row of a dump: its offset, whether a colon says that it is one, and what stands behind it.
struct Row<'t> {
    offset: &'t str,
    marked: bool,
    rest: &'t str,
}

/// The octets of a dump: rows with an offset in front, and text behind the octets in many. `None` if it is none.
fn dump(text: &str) -> Option<Vec<u8>> {
    let rows: Vec<Row<'_>> =
        text.lines().filter(|line| !line.trim().is_empty()).map(Row::of).collect::<Option<_>>()?;
    RADIXES.into_iter().find_map(|radix| read_rows(&rows, radix))
}

fn read_rows(rows: &[Row<'_>], radix: u32) -> Option<Vec<u8>> {
    let offsets: Vec<usize> =
        rows.iter().map(|row| usize::from_str_radix(row.offset, radix).ok()).collect::<Option<_>>()?;
    let base = *offsets.first()?;
    let mut out = Vec::new();
    let (mut width, mut column) = (None, None);
    for (n, row) in rows.iter().enumerate() {
        if offsets.get(n)?.checked_sub(base)? != out.len() {
            return None;
        }
        // The next offset says how many octets there are; in the last row the first one does, for text may follow.
        let next = offsets.get(n.checked_add(1)?);
        let wanted = match next {
            Some(next) => Some(next.checked_sub(*offsets.get(n)?)?),
            None => width,
        };
        // Text behind a short row begins in the column where it does behind a full one.
        let rest = if next.is_none() { column.and_then(|end| row.rest.get(..end)) } else { None };
        let (read, end) = row_octets(rest.unwrap_or(row.rest), wanted);
        let full = next.is_none() || Some(read.len()) == wanted;
        // By itself a row has to say that it is one.
        let is_octets = rows.len() == 1 && (read.is_empty() || !row.is_marked(end));
        if !full || is_octets || read.is_empty() && next.is_some() {
            return None;
        }
        width = width.or(Some(read.len()));
        column = column.or(Some(end));
        out.extend(read);
    }
    Some(out)
}

/// What offsets are written in: hexadecimal, or octal and decimal as od has them.
const RADIXES: [u32; 3] = [16, 8, 10];

impl<'t> Row<'t> {
    /// A line with a number in front.
    fn of(line: &'t str) -> Option<Self> {
        let line = line.trim_start().trim_start_matches("0x");
        let end = line.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(line.len());
        let (offset, rest) = line.split_at(end);
        let marked = rest.starts_with(':');
        let rest = rest.strip_prefix(':').unwrap_or(rest);
        let fits = offset.len() >= 3 && (rest.is_empty() || rest.starts_with(char::is_whitespace));
        fits.then_some(Self { offset, marked, rest })
    }
    /// Whether it says itself that it begins with an offset: by a colon, by text behind the octets, which end at `end`, or
    /// by zeros in front of single octets. Words of other widths may be octets all of them.
    fn is_marked(&self, end: usize) -> bool {
        let (octets, behind) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        let is_text = !behind.chars().all(|c| c.is_ascii_hexdigit() || c.is_whitespace());
        let is_offset = self.offset.chars().all(|c| c == '0') && octets.split_whitespace().all(is_octet);
        self.marked || is_text || is_offset
    }
}

/// Whether a word is a single octet.
fn is_octet(word: &str) -> bool {
    word.len() == 2 && word.chars().all(|c| c.is_ascii_hexdigit())
}

/// At most so many octets from the front of a row, 16 if nothing says it, in words of whole octets, and where they end.
fn row_octets(row: &str, wanted: Option<usize>) -> (Vec<u8>, usize) {
    let most = wanted.unwrap_or(16);
    // A wide gap stands in front of text, and in the middle of a row of `hexdump -C`.
    let gaps = wanted.is_some() || row.contains('|') || row.split_whitespace().all(is_octet);
    let mut out = Vec::new();
    let (mut rest, mut end) = (row.trim_start(), 0);
    let mut gap = false;
    while out.len() < most && !rest.is_empty() {
        let (word, behind) = rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len()));
        let octets =
            if gap && !(gaps && out.len() == 8) { None } else { unhex(word).ok().filter(|o| !o.is_empty()) };
        let Some(octets) = octets.filter(|o| out.len().saturating_add(o.len()) <= most) else { break };
        out.extend(octets);
        end = row.len().saturating_sub(behind.len());
        rest = behind.trim_start();
        gap = behind.len().saturating_sub(rest.len()) > 1;
    }
    (out, end)
}

/// The letters of base64, RFC 4648 §4.
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Base64: letters of both cases and whole groups, so that a slip in hexadecimal text is none.
fn base64(text: &str) -> Option<Vec<u8>> {
    let text: Vec<u8> = text.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
    let cases = [u8::is_ascii_uppercase, u8::is_ascii_lowercase].map(|is| text.iter().any(is));
    if text.len() < 16 || text.len() % 4 != 0 || cases != [true, true] {
        return None;
    }
    let bare = text.strip_suffix(b"==").or_else(|| text.strip_suffix(b"=")).unwrap_or(&text);
    let mut out = Vec::with_capacity(text.len());
    for group in bare.chunks(4) {
        let mut bits = 0u32;
        for b in group.iter().chain(b"AAA").take(4) {
            bits = bits << 6 | u32::try_from(BASE64.iter().position(|letter| letter == b)?).ok()?;
        }
        let [_, octets @ ..] = bits.to_be_bytes();
        out.extend(octets.into_iter().take(group.len().saturating_sub(1)));
    }
    Some(out)
}

/// Rows of a dump that have come: the lines of one message.
#[derive(Default)]
struct Rows {
    text: String,
    /// The number of the first line.
    number: u64,
    /// The offset in front of it.
    base: String,
    /// How many octets a row has.
    width: usize,
    /// How many octets there are if all rows are full.
    octets: usize,
}

impl Rows {
    /// Whether a line is the next row, or begins a dump where there is none: then it is taken.
    fn take(&mut self, line: &str, number: u64) -> bool {
        let Some(row) = Row::of(line) else { return false };
        if self.text.is_empty() {
            // Only full rows are followed by others.
            let Some(width) = dump(line).map(|octets| octets.len()).filter(|width| *width >= 8) else {
                return false;
            };
            *self = Self { text: String::new(), number, base: row.offset.to_owned(), width, octets: 0 };
        } else {
            let is_next = |radix| {
                let read = |text| usize::from_str_radix(text, radix).ok();
                read(row.offset).zip(read(&self.base)).is_some_and(|(at, base)| {
                    at.checked_sub(base).is_some_and(|at| at == self.octets || self.is_end(at, &row))
                })
            };
            if self.text.len().saturating_add(line.len()) > MAX_LINE || !RADIXES.into_iter().any(is_next) {
                return false;
            }
        }
        self.text.push_str(line);
        self.text.push('\n');
        self.octets = self.octets.saturating_add(self.width);
        true
    }
    /// Whether a row is only the offset of what follows a last row that is not full.
    fn is_end(&self, at: usize, row: &Row<'_>) -> bool {
        row.rest.trim().is_empty() && self.octets.checked_sub(at).is_some_and(|missing| missing < self.width)
    }
    /// The message of the rows so far, which are forgotten.
    fn message(&mut self) -> Option<Result<Vec<u8>, String>> {
        let Self { text, number, .. } = core::mem::take(self);
        (!text.is_empty()).then(|| octets(&text).map_err(|why| format!("line {number}: {why}")))
    }
}

/// Reads one message a line, or rows of a dump that follow each other, and hands its octets, or why there are none, to `each`.
/// Lines that are empty, or begin with `#`, are remarks; an empty one ends a dump.
///
/// # Errors
/// Those of the input and of `each`.
pub fn lines(
    mut from: impl BufRead,
    each: &mut dyn FnMut(Result<Vec<u8>, String>) -> io::Result<()>,
) -> io::Result<()> {
    let mut number = 0u64;
    let (mut line, mut rows) = (Vec::new(), Rows::default());
    loop {
        line.clear();
        let limit = u64::try_from(MAX_LINE).unwrap_or(u64::MAX).saturating_add(1);
        if from.by_ref().take(limit).read_until(b'\n', &mut line)? == 0 {
            return rows.message().map_or(Ok(()), each);
        }
        number = number.saturating_add(1);
        if line.len() > MAX_LINE && line.last() != Some(&b'\n') {
            line = Vec::new();
            // The rest of it is passed over, a buffer at a time.
            loop {
                let buffer = from.fill_buf()?;
                let end = buffer.iter().position(|b| *b == b'\n');
                let used = end.map_or(buffer.len(), |at| at.saturating_add(1));
                let done = end.is_some() || buffer.is_empty();
                from.consume(used);
                if done {
                    break;
                }
            }
            rows.message().map_or(Ok(()), &mut *each)?;
            each(Err(format!("line {number} is longer than {MAX_LINE} characters")))?;
            continue;
        }
        let text = core::str::from_utf8(&line).map(str::trim_end);
        if text.is_ok_and(|text| text.trim_start().starts_with('#') || rows.take(text, number)) {
            continue;
        }
        rows.message().map_or(Ok(()), &mut *each)?;
        let read = match text {
            Ok("") => continue,
            Ok(text) if rows.take(text, number) => continue,
            Ok(text) => octets(text),
            Err(_) => Err("it is no text".to_owned()),
        };
        each(read.map_err(|why| format!("line {number}: {why}")))?;
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
mod tests {
    use super::*;
    use core::slice;

    const OCTETS: [u8; 20] =
        [0x62, 0x12, 0x48, 4, 0, 0, 0, 1, 0x6b, 0x0a, 0x28, 8, 6, 6, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46];

    #[test]
    fn as_dumps_and_programs_write_them() {
        let plain: String = OCTETS.iter().map(|b| format!("{b:02x}")).collect();
        let words: Vec<String> = OCTETS.iter().map(|b| format!("{b:02x}")).collect();
        let (first, last) = words.split_at(16);
        let pairs: Vec<String> = words.chunks(2).map(<[_]>::concat).collect();
        let (half, behind) = first.split_at(8);
        let forms = [
            plain.clone(),
            format!("0x{plain}"),
            words.join(" "),
            words.join(":"),
            words.join(", "),
            words.join("-"),
            format!("0000   {}\n0010   {}", first.join(" "), last.join(" ")),
            format!("0000   {}   b.H.....k.(...AB\n0010   {}        CDEF", first.join(" "), last.join(" ")),
            format!("000000  {}\n000010  {}\n000014", first.join(" "), last.join(" ")),
            format!("0000000 {}\n0000020 {}\n0000024", first.join(" "), last.join(" ")),
            format!(
                "00000000  {}  {}  |b.H.....k.(...AB|\n00000010  {}  |CDEF|\n00000014",
                half.join(" "),
                behind.join(" "),
                last.join(" ")
            ),
            format!(
                "00000000: {}  b.H.....k.(...AB\n00000010: {}  CDEF",
                pairs[..8].join(" "),
                pairs[8..].join(" ")
            ),
            // Text that looks like octets.
            format!(
                "0000   {}   abcdefababcdefab\n0010   {}                        ab cd ef",
                first.join(" "),
                last.join(" ")
            ),
            format!(
                "\t0x0000:  {}  b.H.....k.(...AB\n\t0x0010:  {}                      CDEF",
                pairs[..8].join(" "),
                pairs[8..].join(" ")
            ),
            words.iter().map(|w| format!("0x{w}")).collect::<Vec<_>>().join(" "),
            format!(
                "/* Frame (20 bytes) */ static const unsigned char pkt1[20] = {{\n{}, /* b.H. */\n}};",
                words.iter().map(|w| format!("0x{w}")).collect::<Vec<_>>().join(", ")
            ),
            words.iter().map(|w| format!("\\x{w}")).collect(),
            format!(
                "\"{}\" \\\n\"\\x41\\x42\\x43\\x44\\x45\\x46\"",
                words[..14].iter().map(|w| format!("\\x{w}")).collect::<String>()
            ),
            "b'b\\x12H\\x04\\x00\\x00\\x00\\x01k\\n(\\x08\\x06\\x06ABCDEF'".to_owned(),
            "YhJIBAAAAAFrCigIBgZBQkNERUY=".to_owned(),
        ];
        for text in forms {
            assert_eq!(octets(&text).as_deref(), Ok(&OCTETS[..]), "{text}");
        }
    }

    #[test]
    fn an_offset_is_none_where_octets_stand() {
        // Words of several widths, and gaps between them, are octets: none is an offset, none is text.
        let plain: String = OCTETS.iter().map(|b| format!("{b:02x}")).collect();
        for widths in [[6, 40, 40], [8, 16, 40], [4, 6, 40], [10, 12, 40], [6, 8, 10]] {
            for gap in [" ", "  ", "   "] {
                let [a, b, c] = widths;
                let words = [plain.get(..a), plain.get(a..b), plain.get(b..c), plain.get(c..)];
                let words: Vec<&str> = words.into_iter().flatten().filter(|w| !w.is_empty()).collect();
                assert_eq!(octets(&words.join(gap)).as_deref(), Ok(&OCTETS[..]), "{words:?}");
            }
        }
        // A row by itself: zeros in front of single octets, text, a colon.
        let words: Vec<String> = OCTETS.iter().take(10).map(|b| format!("{b:02x}")).collect();
        let (half, behind) = words.split_at(8);
        for row in [
            format!("0000   {}", words.join(" ")),
            format!("0000   {}  {}", half.join(" "), behind.join(" ")),
            format!("0000   {}   b.H.....k.", words.join(" ")),
            format!("0000   {}   abcdefab", words.join(" ")),
            format!("0020   {}   b.H.....k.", words.join(" ")),
            format!("00000020: {}", words.concat()),
        ] {
            assert_eq!(octets(&row).as_deref(), Ok(&OCTETS[..10]), "{row}");
        }
        // Words of one width are octets, and a number in front of a row that does not count them is none.
        assert_eq!(octets("0000 6212 4804"), Ok(vec![0, 0, 0x62, 0x12, 0x48, 4]));
        assert_eq!(octets("000000 62\n000002 48").map(|o| o.len()), Ok(8));
        assert_eq!(octets("62 12\n48 04"), Ok(vec![0x62, 0x12, 0x48, 4]));
        for bad in ["zz", "0g", "012", "\\xzz", "0x6", "nonsense", "6900zz00"] {
            assert!(octets(bad).is_err() == (bad != "0x6"), "{bad}");
        }
    }

    fn read(text: &str) -> Vec<Result<Vec<u8>, String>> {
        let mut all = Vec::new();
        let read = lines(text.as_bytes(), &mut |line| {
            all.push(line);
            Ok(())
        });
        assert!(read.is_ok());
        all
    }

    #[test]
    fn rows_of_a_dump_are_one_message() {
        let words: Vec<String> = OCTETS.iter().map(|b| format!("{b:02x}")).collect();
        let (first, last) = (words[..16].join(" "), words[16..].join(" "));
        let whole = Ok(OCTETS.to_vec());
        for dump in [
            format!("0000   {first}\n0010   {last}\n"),
            // From the middle of a file, with text, and the offset of its end.
            format!("00000028  {first}  |b.H.....k.(...AB|\n00000038  {last}  |CDEF|\n0000003c\n"),
            format!("00000028: {first}  b.H.....k.(...AB\n00000038: {last}  CDEF"),
            // Octal, as od has it.
            format!("0000000 {first}\n0000020 {last}\n0000024\n"),
        ] {
            assert_eq!(read(&dump), slice::from_ref(&whole), "{dump}");
            // One more, with and without a line between, and other forms around it.
            for between in ["", "\n", "# a remark\n"] {
                let text = format!("6200\n{}\n{between}{dump}\n6201", dump.trim_end());
                assert_eq!(
                    read(&text),
                    [Ok(vec![0x62, 0]), whole.clone(), whole.clone(), Ok(vec![0x62, 1])],
                    "{text}"
                );
            }
        }
        // Rows that do not follow each other are messages of their own; so are those of fewer octets.
        let sixteen = Ok(OCTETS[..16].to_vec());
        assert_eq!(read(&format!("0000   {first}\n0040   {first}  b.H")), [sixteen.clone(), sixteen]);
        assert_eq!(read("0000: 62 00\n0002: 62 01"), [Ok(vec![0x62, 0]), Ok(vec![0x62, 1])]);
        // What follows a dump and is none is told with its line; a dump that is cut is too.
        let told = read(&format!("0000   {first}\nzz\n"));
        assert!(told.len() == 2 && told[1].as_ref().is_err_and(|e| e.starts_with("line 2: ")), "{told:?}");
    }

    #[test]
    fn a_bad_line_costs_itself() -> io::Result<()> {
        let mut text = b"6200\n\n# a remark\nzz\n\xff\xfe\n".to_vec();
        text.extend(core::iter::repeat_n(b'0', MAX_LINE + 2));
        text.extend(b"\n6201");
        let mut all = Vec::new();
        lines(&text[..], &mut |line| {
            all.push(line);
            Ok(())
        })?;
        assert_eq!(all.len(), 5);
        assert_eq!((&all[0], &all[4]), (&Ok(vec![0x62, 0]), &Ok(vec![0x62, 1])));
        let told = |n: usize, text: &str| all[n].as_ref().is_err_and(|e| e.starts_with(text));
        assert!(told(1, "line 4: ") && told(2, "line 5: ") && told(3, "line 6 is longer"));
        Ok(())
    }
}
