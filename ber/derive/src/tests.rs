//! What is made of one SEQUENCE, one CHOICE and one reference type, as the files in `expansions/` show it.
//!
//! A change that is meant: `EXPANSIONS=renew cargo test -p sigcodec-ber-derive`, and read the difference.

use quote::quote;
use std::{fs, path::Path};

/// Ends the declaration; what is made of it stands below.
const BECOMES: &str = "\n// becomes:\n\n";

/// Compares as tokens: both sides are printed by the same printer.
fn holds(name: &str, home: proc_macro2::TokenStream) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("expansions").join(name);
    let text = fs::read_to_string(&path).expect("the file");
    let (declaration, shown) = text.split_once(BECOMES).expect("a line `// becomes:`");
    let made = super::expand(&syn::parse_str(declaration).expect("an item"), home);
    assert!(!made.to_string().contains("compile_error"), "{name} is refused: {made}");
    let made = prettyplease::unparse(&syn::parse2(made).expect("code"));
    if std::env::var_os("EXPANSIONS").is_some_and(|v| v == "renew") {
        fs::write(&path, [declaration, BECOMES, &made].concat()).expect("written");
        return;
    }
    let shown = prettyplease::unparse(&syn::parse_str(shown).expect("code"));
    assert_eq!(made, shown, "{name}: EXPANSIONS=renew writes it anew");
}

#[test]
fn a_sequence() {
    holds("sequence.rs", quote!(::sigcodec_ber));
}
#[test]
fn a_choice() {
    holds("choice.rs", quote!(::sigcodec_ber));
}
#[test]
fn a_reference_type() {
    holds("reference.rs", quote!(::sigcodec_ber));
}

/// Every path leads to the crate for BER that is told: `::sigcodec::ber` for the facade, or what a word says.
#[test]
fn no_path_but_the_one_that_is_told() {
    for name in ["sequence.rs", "choice.rs", "reference.rs"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("expansions").join(name);
        let text = fs::read_to_string(&path).expect("the file");
        let (declaration, _) = text.split_once(BECOMES).expect("a line `// becomes:`");
        let made = |declaration: &str, home| {
            let made = super::expand(&syn::parse_str(declaration).expect("an item"), home).to_string();
            made.split_whitespace().collect::<String>()
        };
        let own = made(declaration, quote!(::sigcodec_ber));
        let facade = made(declaration, quote!(::sigcodec::ber));
        let word = made(&format!("#[ber(crate = a::b)] {declaration}"), quote!(::sigcodec_ber));
        assert!(own.contains("::sigcodec_ber::"), "{name}");
        assert_eq!(facade, own.replace("::sigcodec_ber", "::sigcodec::ber"), "{name}");
        assert_eq!(word, own.replace("::sigcodec_ber", "a::b"), "{name}");
    }
}
