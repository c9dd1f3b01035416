//! Show signalling captures for people: M3UA, SCCP, TCAP, MAP, SMS and Diameter.
fn main() {}
