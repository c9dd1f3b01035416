//! What carries messages: TCP, TLS over it, SCTP where it was compiled in.

use crate::config::{ClientTls, Config, ConfigError, Protocol, Proxy, ServerTls, Transport};
use core::{net::SocketAddr, time::Duration};
use rustls::{
    ClientConfig, RootCertStore, ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, ServerName, pem::PemObject as _},
    server::WebPkiClientVerifier,
};
use std::{io, path::Path, sync::Arc};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, split},
    net::{TcpListener, TcpStream},
    time::{Instant, timeout, timeout_at},
};
use tokio_rustls::{TlsAcceptor, TlsConnector};

/// Octets that are asked for at once.
const READ: usize = 1 << 16;

/// One end of a connection: what reads, what writes, and who is there.
pub struct Link {
    /// What reads.
    pub receiver: Receiver,
    /// What writes.
    pub sender: Sender,
    /// The address of the peer.
    pub peer: SocketAddr,
}

impl core::fmt::Debug for Link {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Link").field("peer", &self.peer).finish_non_exhaustive()
    }
}

/// What reads from a peer.
pub struct Receiver(Reads);

enum Reads {
    Stream(Box<dyn AsyncRead + Send + Unpin>),
    #[cfg(all(feature = "sctp", target_os = "linux"))]
    Sctp(Arc<sctp_rs::ConnectedSocket>),
}

impl core::fmt::Debug for Receiver {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}

impl Receiver {
    /// Adds what has come to `octets`; how many, 0 at the end. Nothing is lost if it is given up while it waits.
    ///
    /// # Errors
    /// Those of the socket; [`io::ErrorKind::TimedOut`] at `deadline`.
    pub async fn receive(&mut self, octets: &mut Vec<u8>, deadline: Option<Instant>) -> io::Result<usize> {
        let read = async {
            match &mut self.0 {
                Reads::Stream(stream) => {
                    octets.reserve(READ);
                    stream.read_buf(octets).await
                }
                #[cfg(all(feature = "sctp", target_os = "linux"))]
                Reads::Sctp(socket) => loop {
                    match socket.sctp_recv().await? {
                        sctp_rs::NotificationOrData::Data(data) => {
                            octets.extend_from_slice(&data.payload);
                            break Ok(data.payload.len());
                        }
                        sctp_rs::NotificationOrData::Notification(_) => {}
                    }
                },
            }
        };
        match deadline {
            None => read.await,
            Some(at) => timeout_at(at, read).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into())),
        }
    }
}

/// What writes to a peer.
pub struct Sender {
    to: Writes,
    protocol: Protocol,
    patience: Duration,
    /// Whether something has been written in part only.
    midway: bool,
}

enum Writes {
    Stream(Box<dyn AsyncWrite + Send + Unpin>),
    #[cfg(all(feature = "sctp", target_os = "linux"))]
    Sctp(Arc<sctp_rs::ConnectedSocket>),
}

impl core::fmt::Debug for Sender {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Sender").field("protocol", &self.protocol).finish_non_exhaustive()
    }
}

impl Sender {
    /// Writes whole messages, one behind the other.
    ///
    /// # Errors
    /// Those of the socket; [`io::ErrorKind::TimedOut`] if the peer does not accept them in time, and
    /// [`io::ErrorKind::BrokenPipe`] if an earlier message was cut off.
    pub async fn send(&mut self, messages: &[u8]) -> io::Result<()> {
        if messages.is_empty() {
            return Ok(());
        }
        if self.midway {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        self.midway = true;
        let write = async {
            match &mut self.to {
                Writes::Stream(stream) => {
                    stream.write_all(messages).await?;
                    stream.flush().await
                }
                #[cfg(all(feature = "sctp", target_os = "linux"))]
                Writes::Sctp(socket) => sctp::send(socket, self.protocol, messages).await,
            }
        };
        timeout(self.patience, write).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))?;
        self.midway = false;
        Ok(())
    }
    /// Says that nothing more will come.
    pub async fn close(&mut self) {
        match &mut self.to {
            Writes::Stream(stream) => {
                let _ = timeout(self.patience, stream.shutdown()).await;
            }
            #[cfg(all(feature = "sctp", target_os = "linux"))]
            Writes::Sctp(socket) => {
                let _ = socket.shutdown(std::net::Shutdown::Write);
            }
        }
    }
}

/// Where a proxy is connected to.
#[derive(Debug)]
pub struct Listener(Accepts);

enum Accepts {
    Tcp(TcpListener, Option<Arc<ServerConfig>>),
    #[cfg(all(feature = "sctp", target_os = "linux"))]
    Sctp(sctp_rs::Listener),
}

impl core::fmt::Debug for Accepts {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Accepts")
    }
}

/// A peer that has connected, before TLS.
pub struct Accepted(Taken, SocketAddr);

enum Taken {
    Tcp(TcpStream, Option<Arc<ServerConfig>>),
    #[cfg(all(feature = "sctp", target_os = "linux"))]
    Sctp(sctp_rs::ConnectedSocket),
}

impl core::fmt::Debug for Accepted {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Accepted").field(&self.1).finish()
    }
}

impl Listener {
    /// Listens where a proxy says.
    ///
    /// # Errors
    /// What is wrong: the address is in use, certificates cannot be read.
    pub async fn new(proxy: &Proxy, config: &Config) -> Result<Self, ConfigError> {
        let place = || format!("proxy `{}`", proxy.name);
        let failed =
            |e: io::Error| ConfigError::wrong(place(), format!("cannot listen at {}: {e}", proxy.listen));
        match proxy.transport {
            Transport::Tcp => {
                let tls = proxy.listen_tls.as_ref().map(|tls| server(tls, config)).transpose()?;
                Ok(Self(Accepts::Tcp(
                    TcpListener::bind(proxy.listen).await.map_err(failed)?,
                    tls.map(Arc::new),
                )))
            }
            Transport::Sctp if proxy.listen_tls.is_some() || proxy.connect_tls.is_some() => {
                Err(ConfigError::wrong(place(), "there is no TLS over SCTP here"))
            }
            #[cfg(all(feature = "sctp", target_os = "linux"))]
            Transport::Sctp => Ok(Self(Accepts::Sctp(sctp::listen(proxy.listen).map_err(failed)?))),
            #[cfg(not(all(feature = "sctp", target_os = "linux")))]
            Transport::Sctp => {
                Err(ConfigError::wrong(place(), "SCTP was not compiled in: `--features sctp`"))
            }
        }
    }
    /// The address at which it listens.
    ///
    /// # Errors
    /// Those of the socket.
    pub fn address(&self) -> io::Result<SocketAddr> {
        match &self.0 {
            Accepts::Tcp(listener, _) => listener.local_addr(),
            #[cfg(all(feature = "sctp", target_os = "linux"))]
            Accepts::Sctp(_) => Err(io::ErrorKind::Unsupported.into()),
        }
    }
    /// Waits for the next peer.
    ///
    /// # Errors
    /// Those of the socket.
    pub async fn accept(&self) -> io::Result<Accepted> {
        match &self.0 {
            Accepts::Tcp(listener, tls) => {
                let (stream, peer) = listener.accept().await?;
                Ok(Accepted(Taken::Tcp(stream, tls.clone()), peer))
            }
            #[cfg(all(feature = "sctp", target_os = "linux"))]
            Accepts::Sctp(listener) => {
                let (socket, peer) = listener.accept().await?;
                Ok(Accepted(Taken::Sctp(socket), peer))
            }
        }
    }
}

impl Accepted {
    /// Who it is.
    #[must_use]
    pub const fn peer(&self) -> SocketAddr {
        self.1
    }
    /// The connection with it, after TLS if there is any.
    ///
    /// # Errors
    /// Those of the socket and of TLS.
    pub async fn open(self, protocol: Protocol, patience: Duration) -> io::Result<Link> {
        let Self(taken, peer) = self;
        match taken {
            Taken::Tcp(stream, None) => tcp(stream, peer, protocol, patience),
            Taken::Tcp(stream, Some(tls)) => {
                stream.set_nodelay(true)?;
                let stream = TlsAcceptor::from(tls).accept(stream).await?;
                Ok(link(stream, peer, protocol, patience))
            }
            #[cfg(all(feature = "sctp", target_os = "linux"))]
            Taken::Sctp(socket) => Ok(sctp::link(socket, peer, protocol, patience)),
        }
    }
}

/// Connects to the node behind a proxy.
#[derive(Clone)]
pub struct Connector {
    to: SocketAddr,
    transport: Transport,
    tls: Option<(Arc<ClientConfig>, ServerName<'static>)>,
}

impl core::fmt::Debug for Connector {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Connector").field("to", &self.to).finish_non_exhaustive()
    }
}

impl Connector {
    /// What connects to where a proxy says.
    ///
    /// # Errors
    /// Certificates that cannot be read.
    pub fn new(proxy: &Proxy, config: &Config) -> Result<Self, ConfigError> {
        let tls = proxy.connect_tls.as_ref().map(|tls| client(tls, config)).transpose()?;
        Ok(Self { to: proxy.connect, transport: proxy.transport, tls })
    }
    /// Connects.
    ///
    /// # Errors
    /// Those of the socket and of TLS.
    pub async fn connect(&self, protocol: Protocol, patience: Duration) -> io::Result<Link> {
        match (self.transport, &self.tls) {
            (Transport::Tcp, None) => tcp(TcpStream::connect(self.to).await?, self.to, protocol, patience),
            (Transport::Tcp, Some((config, name))) => {
                let stream = TcpStream::connect(self.to).await?;
                stream.set_nodelay(true)?;
                let stream = TlsConnector::from(Arc::clone(config)).connect(name.clone(), stream).await?;
                Ok(link(stream, self.to, protocol, patience))
            }
            #[cfg(all(feature = "sctp", target_os = "linux"))]
            (Transport::Sctp, _) => {
                Ok(sctp::link(sctp::connect(self.to).await?, self.to, protocol, patience))
            }
            #[cfg(not(all(feature = "sctp", target_os = "linux")))]
            (Transport::Sctp, _) => Err(io::ErrorKind::Unsupported.into()),
        }
    }
}

fn tcp(stream: TcpStream, peer: SocketAddr, protocol: Protocol, patience: Duration) -> io::Result<Link> {
    stream.set_nodelay(true)?;
    let (receiver, sender) = stream.into_split();
    Ok(of(Reads::Stream(Box::new(receiver)), Writes::Stream(Box::new(sender)), peer, protocol, patience))
}

fn link(
    stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
    peer: SocketAddr,
    protocol: Protocol,
    patience: Duration,
) -> Link {
    let (receiver, sender) = split(stream);
    of(Reads::Stream(Box::new(receiver)), Writes::Stream(Box::new(sender)), peer, protocol, patience)
}

fn of(from: Reads, to: Writes, peer: SocketAddr, protocol: Protocol, patience: Duration) -> Link {
    Link { receiver: Receiver(from), sender: Sender { to, protocol, patience, midway: false }, peer }
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, ConfigError> {
    let wrong = |e: &dyn core::fmt::Display| ConfigError::wrong(path.display().to_string(), e);
    let all = CertificateDer::pem_file_iter(path).map_err(|e| wrong(&e))?;
    let all = all.collect::<Result<Vec<_>, _>>().map_err(|e| wrong(&e))?;
    if all.is_empty() { Err(wrong(&"there is no certificate in it")) } else { Ok(all) }
}

fn key(path: &Path) -> Result<PrivateKeyDer<'static>, ConfigError> {
    PrivateKeyDer::from_pem_file(path).map_err(|e| ConfigError::wrong(path.display().to_string(), e))
}

fn roots(path: &Path) -> Result<RootCertStore, ConfigError> {
    let mut roots = RootCertStore::empty();
    for certificate in certificates(path)? {
        roots.add(certificate).map_err(|e| ConfigError::wrong(path.display().to_string(), e))?;
    }
    Ok(roots)
}

fn server(tls: &ServerTls, config: &Config) -> Result<ServerConfig, ConfigError> {
    let (chain, own) = (certificates(&config.file(&tls.certificate))?, key(&config.file(&tls.key))?);
    let wrong = |e: &dyn core::fmt::Display| ConfigError::wrong("listen_tls", e);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|e| wrong(&e))?;
    let builder = match &tls.clients {
        None => builder.with_no_client_auth(),
        Some(path) => {
            let roots = Arc::new(roots(&config.file(path))?);
            let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider).build();
            builder.with_client_cert_verifier(verifier.map_err(|e| wrong(&e))?)
        }
    };
    builder.with_single_cert(chain, own).map_err(|e| wrong(&e))
}

fn client(tls: &ClientTls, config: &Config) -> Result<(Arc<ClientConfig>, ServerName<'static>), ConfigError> {
    let wrong = |e: &dyn core::fmt::Display| ConfigError::wrong("connect_tls", e);
    let name = ServerName::try_from(tls.name.clone()).map_err(|e| wrong(&e))?;
    let builder = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|e| wrong(&e))?
        .with_root_certificates(roots(&config.file(&tls.authority))?);
    let config = match (&tls.certificate, &tls.key) {
        (Some(chain), Some(own)) => builder
            .with_client_auth_cert(certificates(&config.file(chain))?, key(&config.file(own))?)
            .map_err(|e| wrong(&e))?,
        (None, None) => builder.with_no_client_auth(),
        _ => return Err(wrong(&"`certificate` and `key` go together")),
    };
    Ok((Arc::new(config), name))
}

#[cfg(all(feature = "sctp", target_os = "linux"))]
mod sctp {
    //! SCTP of the kernel, one association a socket. It has been compiled and not run: no machine of the project has it.

    use super::{Link, Reads, Writes, of};
    use crate::{config::Protocol, frame};
    use core::{net::SocketAddr, time::Duration};
    use sctp_rs::{ConnectedSocket, Listener, SendData, SendInfo, Socket, SocketToAssociation};
    use std::{io, sync::Arc};

    /// Of Linux: no such protocol, which is what it says.
    const EPROTONOSUPPORT: i32 = 93;
    /// What is no descriptor: `sctp_rs` takes that for a socket which the kernel refused.
    const EBADF: i32 = 9;
    /// Associations that wait to be accepted.
    const BACKLOG: i32 = 64;

    fn socket(address: SocketAddr) -> io::Result<Socket> {
        let socket = match address {
            SocketAddr::V4(_) => Socket::new_v4(SocketToAssociation::OneToOne),
            SocketAddr::V6(_) => Socket::new_v6(SocketToAssociation::OneToOne),
        };
        let none = |e: io::Error| match e.raw_os_error() {
            Some(EPROTONOSUPPORT | EBADF) => {
                io::Error::new(io::ErrorKind::Unsupported, "the kernel has no SCTP (`modprobe sctp`)")
            }
            _ => e,
        };
        socket.map_err(none)
    }
    pub(super) fn listen(at: SocketAddr) -> io::Result<Listener> {
        let socket = socket(at)?;
        socket.bind(at)?;
        socket.listen(BACKLOG)
    }
    pub(super) async fn connect(to: SocketAddr) -> io::Result<ConnectedSocket> {
        // What it waits with there is bound to a thread.
        let runtime = tokio::runtime::Handle::current();
        let connect = move || runtime.block_on(async move { Ok(socket(to)?.connect(to).await?.0) });
        tokio::task::spawn_blocking(connect).await?
    }
    pub(super) fn link(
        socket: ConnectedSocket,
        peer: SocketAddr,
        protocol: Protocol,
        patience: Duration,
    ) -> Link {
        let socket = Arc::new(socket);
        of(Reads::Sctp(Arc::clone(&socket)), Writes::Sctp(socket), peer, protocol, patience)
    }
    /// Each message as a user message of its own: with payload protocol 3 (M3UA) or 46 (Diameter), and of M3UA payload on
    /// stream 1 and the rest on stream 0, RFC 4666 §1.4.7.
    pub(super) async fn send(
        socket: &ConnectedSocket,
        protocol: Protocol,
        messages: &[u8],
    ) -> io::Result<()> {
        let mut rest = messages;
        while !rest.is_empty() {
            let length = frame::cut(protocol, rest, usize::MAX).ok().flatten().unwrap_or(rest.len());
            let (message, behind) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            let (sid, ppid) = match (protocol, message) {
                (Protocol::Diameter, _) => (0, 46u32),
                (Protocol::M3ua, [_, _, 1, ..]) => (1, 3),
                (Protocol::M3ua, _) => (0, 3),
            };
            let info = SendInfo { sid, ppid: ppid.to_be(), ..SendInfo::default() };
            socket.sctp_send(SendData { payload: message.to_vec(), snd_info: Some(info) }).await?;
            rest = behind;
        }
        Ok(())
    }
}
