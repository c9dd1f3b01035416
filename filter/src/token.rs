//! The words of an expression.

use crate::error::{Reason, SyntaxError};
use nom::{
    IResult, Parser,
    branch::alt,
    bytes::complete::{tag, take_while, take_while1},
    character::complete::{char, digit1, hex_digit1, multispace0, none_of, one_of},
    combinator::{map, map_opt, opt, recognize, value},
    multi::fold_many0,
    sequence::{delimited, pair, preceded},
};

/// A word with its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Token<'t> {
    pub(crate) kind: Kind<'t>,
    /// The octet that it begins with.
    pub(crate) at: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind<'t> {
    /// A field, a flag or a keyword.
    Word(&'t str),
    /// `$name`.
    Set(&'t str),
    Text(String),
    Number(i128),
    /// An operator or a bracket.
    Sign(&'static str),
}

fn word(input: &str) -> IResult<&str, Kind<'_>> {
    let start = take_while1(|c: char| c.is_ascii_alphabetic() || c == '_');
    let rest = take_while(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '+'));
    map(recognize(pair(start, rest)), Kind::Word).parse(input)
}

fn set(input: &str) -> IResult<&str, Kind<'_>> {
    let name = take_while1(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    map(preceded(char('$'), name), Kind::Set).parse(input)
}

/// A number, decimal or behind `0x` hexadecimal, of 64 bits.
fn number(input: &str) -> IResult<&str, Kind<'_>> {
    let hex =
        map_opt(preceded(tag("0x"), hex_digit1), |d: &str| u64::from_str_radix(d, 16).ok().map(i128::from));
    let decimal = map_opt(recognize(pair(opt(char('-')), digit1)), |d: &str| {
        d.parse::<i128>().ok().filter(|n| (i128::from(i64::MIN)..=i128::from(u64::MAX)).contains(n))
    });
    map(alt((hex, decimal)), Kind::Number).parse(input)
}

/// A text in quotes; behind `\` stand `\`, `"`, `n`, `r` or `t`.
fn text(input: &str) -> IResult<&str, Kind<'_>> {
    let escaped = preceded(
        char('\\'),
        map(one_of("\\\"nrt"), |c| match c {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            c => c,
        }),
    );
    let inside = fold_many0(alt((none_of("\\\""), escaped)), String::new, |mut text, c| {
        text.push(c);
        text
    });
    map(delimited(char('"'), inside, char('"')), Kind::Text).parse(input)
}

fn sign(input: &str) -> IResult<&str, Kind<'_>> {
    macro_rules! signs { ($($sign:literal)+) => { alt(($(value($sign, tag($sign)),)+)) } }
    map(signs!("==" "!=" "<=" ">=" "&&" "||" "<" ">" "!" "(" ")" "{" "}" ","), Kind::Sign).parse(input)
}

/// What should stand where no word begins.
fn wanted(rest: &str) -> &'static str {
    match rest.chars().next() {
        Some('"') => "a text that ends with `\"`, and behind each `\\` one of `\\ \" n r t`",
        Some('$') => "the name of a set behind `$`",
        Some('0'..='9' | '-') => "a number of 64 bits",
        Some('=') => "`==`",
        Some('&') => "`&&`",
        Some('|') => "`||`",
        _ => "a field, a literal, an operator or a bracket",
    }
}

/// Divides a text into words.
pub(crate) fn tokens(text: &str) -> Result<Vec<Token<'_>>, SyntaxError> {
    let mut out = Vec::new();
    let mut rest = text;
    loop {
        let (next, _) = multispace0::<_, nom::error::Error<&str>>(rest).unwrap_or((rest, ""));
        if next.is_empty() {
            return Ok(out);
        }
        let at = text.len().saturating_sub(next.len());
        let Ok((behind, kind)) = alt((word, set, number, self::text, sign)).parse(next) else {
            return Err(error(text, at, Reason::Expected(wanted(next))));
        };
        // A number that runs into a word is neither.
        if matches!(kind, Kind::Number(_)) && behind.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
            return Err(error(text, at, Reason::Expected("a number of 64 bits, or a text in quotes")));
        }
        out.push(Token { kind, at });
        rest = behind;
    }
}

/// An error at an octet.
pub(crate) fn error(text: &str, at: usize, reason: Reason) -> SyntaxError {
    let at = text.char_indices().take_while(|(n, _)| *n < at).count();
    SyntaxError { at, reason, text: text.to_owned() }
}
