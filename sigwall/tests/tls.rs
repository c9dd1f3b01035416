//! Diameter over TLS on both sides of a running proxy.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod common;

use common::{PASS, Proxy, answer, folder, head, request};
use rustls::{
    ClientConfig, ClientConnection, RootCertStore, ServerConfig, ServerConnection, StreamOwned,
    pki_types::{PrivateKeyDer, ServerName},
};
use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::Arc,
    thread,
};

#[test]
fn both_sides_are_encrypted_and_checked() {
    let dir = folder("tls");
    let made = |name: &str| {
        let made = rcgen::generate_simple_self_signed(vec![name.to_owned()]).unwrap();
        fs::write(dir.join(format!("{name}.pem")), made.cert.pem()).unwrap();
        fs::write(dir.join(format!("{name}.key")), made.signing_key.serialize_pem()).unwrap();
        made
    };
    let (wall, hss) = (made("wall.example"), made("hss.example"));
    let node = TcpListener::bind("127.0.0.1:0").unwrap();
    let tls = r#"
        [proxy.listen_tls]
        certificate = "wall.example.pem"
        key = "wall.example.key"
        [proxy.connect_tls]
        name = "hss.example"
        authority = "hss.example.pem"
    "#;
    let config = format!("{}{tls}{PASS}", head("diameter", node.local_addr().unwrap(), "listen"));
    fs::write(dir.join("rules.toml"), &config).unwrap();
    let proxy = Proxy::start_in(dir.clone());

    let provider = || Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::try_from(hss.signing_key.serialize_der()).unwrap();
    let server = ServerConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![hss.cert.der().clone()], key)
        .unwrap();
    let server = Arc::new(server);
    let hss = thread::spawn(move || {
        let (stream, _) = node.accept().unwrap();
        let mut stream = StreamOwned::new(ServerConnection::new(server).unwrap(), stream);
        let mut got = vec![0; request(1, "mme.example", "001010123456789").len()];
        stream.read_exact(&mut got).unwrap();
        stream.write_all(&answer(1)).unwrap();
        stream.flush().unwrap();
        (got, stream, node)
    });

    let client = |roots: RootCertStore| {
        let config = ClientConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from("wall.example").unwrap();
        let stream = TcpStream::connect(proxy.address()).unwrap();
        stream.set_read_timeout(Some(common::PATIENCE)).unwrap();
        StreamOwned::new(ClientConnection::new(Arc::new(config), name).unwrap(), stream)
    };
    let mut roots = RootCertStore::empty();
    roots.add(wall.cert.der().clone()).unwrap();
    let mut mme = client(roots);
    mme.write_all(&request(1, "mme.example", "001010123456789")).unwrap();
    let mut got = vec![0; answer(1).len()];
    mme.read_exact(&mut got).unwrap();
    assert_eq!(got, answer(1));
    let (got, _stream, _node) = hss.join().unwrap();
    assert_eq!(got, request(1, "mme.example", "001010123456789"));

    // Without TLS nobody is let in, and whoever does not know the certificate does not stay.
    let mut plain = common::Peer::connect(proxy.address());
    plain.send(&request(1, "mme.example", "001010123456789"));
    let line = proxy.event("failed");
    assert!(line["reason"].as_str().unwrap().contains("TLS"), "{line}");
    assert!(client(RootCertStore::empty()).write_all(&[1]).is_err());
}
