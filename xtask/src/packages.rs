//! The packages as others get them: packed, unpacked into a folder of their own, and tried there.
//!
//! Nothing of the workspace is in reach of them but what they carry: a file that is left out does not build.

use crate::layering;
use std::{fs, path::Path, process::Command};

/// Where they are unpacked.
const FOLDER: &str = "target/packages";
/// What every package carries.
const PAPERS: &[&str] = &["README.md", "CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT", "src"];

/// What no example of its front page can be tried of alone.
const DERIVE: &str = "sigcodec-ber-derive";

/// Runs a program; what it says goes to the terminal.
fn call(program: &str, args: &[String]) -> Result<(), String> {
    let status = Command::new(program).args(args).status().map_err(|e| format!("{program}: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("{program} {}: {status}", args.join(" "))) }
}

/// Packs every package, builds each from its package alone, and runs the example of its front page.
pub(crate) fn run() -> Result<String, String> {
    let cargo = crate::cargo();
    let packages = layering::published()?;
    let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let mut pack = words("package --quiet --no-verify --allow-dirty");
    for (name, _) in &packages {
        pack.extend(["-p".to_owned(), name.clone()]);
    }
    call(&cargo, &pack)?;

    let failed = |e: std::io::Error| format!("{FOLDER}: {e}");
    let _ = fs::remove_dir_all(FOLDER);
    fs::create_dir_all(FOLDER).map_err(failed)?;
    let mut manifest =
        "[workspace]\nresolver = \"3\"\nmembers = [\"*-*.*.*\"]\n\n[patch.crates-io]\n".to_owned();
    for (name, version) in &packages {
        let whole = format!("{name}-{version}");
        let mut unpack = words("-xzf");
        unpack.extend([format!("target/package/{whole}.crate"), "-C".to_owned(), FOLDER.to_owned()]);
        call("tar", &unpack)?;
        let missing = PAPERS.iter().find(|paper| !Path::new(FOLDER).join(&whole).join(paper).exists());
        if let Some(missing) = missing {
            return Err(format!("the package of {name} has no {missing}"));
        }
        manifest.push_str(&format!("{name} = {{ path = \"{whole}\" }}\n"));
    }
    fs::write(format!("{FOLDER}/Cargo.toml"), manifest).map_err(failed)?;
    fs::copy("Cargo.lock", format!("{FOLDER}/Cargo.lock")).map_err(failed)?;
    let at = format!("--manifest-path={FOLDER}/Cargo.toml --target-dir={FOLDER}/target");
    // The examples of the derive are of types of `sigcodec-ber`, which depends on it: no package can ask for them.
    let tried = format!("test --quiet --doc --no-fail-fast --workspace --exclude {DERIVE} {at}");
    call(&cargo, &words(&tried))?;
    call(&cargo, &words(&format!("build --quiet --package sigdump {at}")))?;
    Ok(format!("packages: {} build from what they carry", packages.len()))
}
