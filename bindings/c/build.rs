//! The name under which programs find the shared library.

fn main() {
    let version = std::env::var("CARGO_PKG_VERSION_MINOR").unwrap_or_default();
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libsigcodec.so.0.{version}");
    }
    println!("cargo:rerun-if-changed=build.rs");
}
