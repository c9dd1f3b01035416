//! Writes `sigcodec.h` from the sources, or with `--check` compares it: `cargo run -p sigcodec-c-header`.

use cbindgen::{Builder, Config, DocumentationStyle, EnumConfig, ExportConfig, Language, RenameRule, Style};
use sigcodec_wire::{Kind, audit::Flag};
use std::{fmt::Write as _, path::Path, process::ExitCode};

/// The sources in the order of the header.
const SOURCES: &[&str] = &[
    "abi.rs",
    "start.rs",
    "found.rs",
    "asked.rs",
    "inspect.rs",
    "compose.rs",
    "answer.rs",
    "tools.rs",
    "names.rs",
];
/// Types of numbers that functions take: no function names them.
const NUMBERS: &[&str] = &["sigcodec_layer", "sigcodec_network", "sigcodec_refusal_kind"];

const ABOUT: &str = "\
/* sigcodec: decode, inspect and answer telecom signalling.
 *
 * Made by cbindgen from bindings/c/src; edit that.
 *
 * Every function takes any number and any octets, and says of each pointer what it may be. What is borrowed stands in the
 * octets that the caller gave, or in the library. Nothing is kept between calls, and calls from several threads do not know
 * of each other. Nothing is allocated but by sigcodec_json, sigcodec_tree and sigcodec_line, which a library without the
 * feature `tools` does not have.
 *
 * No exception leaves the library, and it does not unwind: without `tools` no panic is in it; with them, a panic ends the
 * process, and would be a fault of the library.
 */";

/// `TagHighFormForLowNumber` and `segmentAlone` as `TAG_HIGH_FORM_FOR_LOW_NUMBER` and `SEGMENT_ALONE`.
fn screaming(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_uppercase());
    }
    out
}

/// Tables that the sources take from the library.
fn tables() -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    writeln!(out, "/* The version of this header; sigcodec_version tells that of the library. */")?;
    writeln!(out, "#define SIGCODEC_VERSION \"{}\"\n", env!("CARGO_PKG_VERSION"))?;
    writeln!(out, "/* What went wrong. The numbers are those of one version. */")?;
    writeln!(out, "enum sigcodec_kind {{")?;
    for kind in Kind::ALL {
        writeln!(out, "  /* {kind} */")?;
        writeln!(out, "  SIGCODEC_KIND_{} = {},", screaming(kind.name()), *kind as u8)?;
    }
    writeln!(
        out,
        "}};\n\n/* What is odd; in front of each its layer. The numbers are those of one version. */"
    )?;
    writeln!(out, "enum sigcodec_flag {{")?;
    let mut layer = "";
    for flag in Flag::ALL {
        if layer != flag.layer().name() {
            layer = flag.layer().name();
            writeln!(out, "  /* {layer} */")?;
        }
        writeln!(out, "  SIGCODEC_FLAG_{} = {},", screaming(flag.name()), *flag as u8)?;
    }
    write!(out, "}};")?;
    Ok(out)
}

fn header(sources: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let config = Config {
        language: Language::C,
        cpp_compat: true,
        style: Style::Both,
        usize_is_size_t: true,
        documentation_style: DocumentationStyle::C99,
        line_length: 110,
        header: Some(ABOUT.to_owned()),
        include_guard: Some("SIGCODEC_H".to_owned()),
        no_includes: true,
        sys_includes: ["stdbool.h", "stddef.h", "stdint.h"].map(str::to_owned).to_vec(),
        after_includes: Some(format!("\n{}", tables()?)),
        export: ExportConfig {
            include: NUMBERS.iter().map(|name| (*name).to_owned()).collect(),
            ..ExportConfig::default()
        },
        enumeration: EnumConfig {
            rename_variants: RenameRule::QualifiedScreamingSnakeCase,
            ..EnumConfig::default()
        },
        ..Config::default()
    };
    let mut builder = Builder::new().with_config(config);
    for source in SOURCES {
        builder = builder.with_src(sources.join(source));
    }
    let mut text = Vec::new();
    builder.generate()?.write(&mut text);
    let text = String::from_utf8(text)?;
    // What Rust says of safety, C says of each pointer.
    let out: Vec<&str> = text.lines().map(str::trim_end).collect();
    let out = out.join("\n").replace("\n//\n// # Safety\n// As it says of each pointer.", "");
    Ok(out.replace("\n//\n// # Safety\n// `found` is null or points to an inspection that was made.", "")
        + "\n")
}

fn run() -> Result<String, Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (made, file) = (header(&root.join("src"))?, root.join("sigcodec.h"));
    match std::env::args().nth(1).as_deref() {
        None => {
            std::fs::write(&file, &made)?;
            Ok(format!("sigcodec.h: {} lines", made.lines().count()))
        }
        Some("--check") if std::fs::read_to_string(&file)? == made => {
            Ok("sigcodec.h is what cbindgen makes".to_owned())
        }
        Some("--check") => {
            Err("sigcodec.h is not what cbindgen makes: cargo run -p sigcodec-c-header".into())
        }
        Some(other) => Err(format!("{other}: --check, or nothing").into()),
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
