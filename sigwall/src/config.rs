//! The rule file, as it is written: TOML, in which every name is known and nothing decides by being left out.

use core::{fmt, net::SocketAddr, time::Duration};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// A rule file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Who the answers of Diameter come from.
    pub node: Option<Node>,
    /// Where verdicts are written.
    #[serde(default)]
    pub log: Log,
    /// Where metrics are asked for.
    pub metrics: Option<Metrics>,
    /// What is bounded.
    #[serde(default)]
    pub limits: Limits,
    /// Where it stands.
    #[serde(default)]
    pub proxy: Vec<Proxy>,
    /// What expressions name behind `$`.
    #[serde(default)]
    pub sets: BTreeMap<String, Entries>,
    /// What becomes of messages that no rule decides.
    pub default: Otherwise,
    /// The rules, in their order.
    #[serde(default)]
    pub rule: Vec<Rule>,
    /// The folder of the file, from which other files are named.
    #[serde(skip)]
    pub folder: PathBuf,
}

/// Who the answers of Diameter come from, RFC 6733 §6.3 and §6.4.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Node {
    /// Origin-Host.
    pub origin_host: String,
    /// Origin-Realm.
    pub origin_realm: String,
}

/// Where verdicts are written, one JSON object a line.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// The file, which is added to; standard output, if none is named.
    pub file: Option<PathBuf>,
    /// Whether messages that pass are written too.
    #[serde(default)]
    pub passes: bool,
    /// Whether the octets of messages are written, in hexadecimal.
    #[serde(default)]
    pub octets: bool,
}

/// Where metrics are asked for, as text of Prometheus.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    /// The address and port.
    pub listen: SocketAddr,
}

/// What is bounded. Each has a value if none is written.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Connections of a proxy at once; one more is closed.
    pub connections: usize,
    /// Octets of the largest message; a connection that announces a larger one is closed.
    pub message: usize,
    /// Octets of segments that wait for the rest of their message, of one direction of a connection.
    pub segments: usize,
    /// Requests of Diameter that wait for their answers, of one direction of a connection; one more is answered with 3004.
    pub requests: usize,
    /// Ends of dialogues of TCAP that are remembered, of a proxy.
    pub dialogues: usize,
    /// Seconds that whoever connects may take to say anything.
    pub first_seconds: u64,
    /// Seconds that the rest of a message may take once its first octet has come.
    pub message_seconds: u64,
    /// Seconds that a connection may take to be made, TLS included.
    pub connect_seconds: u64,
    /// Seconds that a peer may take to accept what is sent.
    pub write_seconds: u64,
    /// Seconds after which an answer of Diameter is no longer waited for.
    pub answer_seconds: u64,
    /// Seconds that peers have to close when the program ends.
    pub stop_seconds: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 256,
            message: 1 << 17,
            segments: 1 << 18,
            requests: 4096,
            dialogues: 1 << 14,
            first_seconds: 30,
            message_seconds: 10,
            connect_seconds: 5,
            write_seconds: 10,
            answer_seconds: 60,
            stop_seconds: 3,
        }
    }
}

impl Limits {
    /// How long whoever connects may say nothing.
    #[must_use]
    pub const fn first_time(&self) -> Duration {
        Duration::from_secs(self.first_seconds)
    }
    /// How long the rest of a message may take.
    #[must_use]
    pub const fn message_time(&self) -> Duration {
        Duration::from_secs(self.message_seconds)
    }
    /// How long a connection may take to be made.
    #[must_use]
    pub const fn connect_time(&self) -> Duration {
        Duration::from_secs(self.connect_seconds)
    }
    /// How long a peer may take to accept what is sent.
    #[must_use]
    pub const fn write_time(&self) -> Duration {
        Duration::from_secs(self.write_seconds)
    }
    /// How long peers have to close.
    #[must_use]
    pub const fn stop_time(&self) -> Duration {
        Duration::from_secs(self.stop_seconds)
    }
}

/// Where it stands: who connects to it, and to whom it connects for each of them.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Proxy {
    /// What it is called.
    pub name: String,
    /// What is spoken.
    pub protocol: Protocol,
    /// Where it listens.
    pub listen: SocketAddr,
    /// The node behind it.
    pub connect: SocketAddr,
    /// Which of both is outside: a message from there goes `in`.
    pub outside: Side,
    /// Whose coding routing labels and addresses have.
    #[serde(default = "itu")]
    pub network: String,
    /// What carries it.
    #[serde(default)]
    pub transport: Transport,
    /// TLS with those who connect, RFC 6733 §13.1.
    pub listen_tls: Option<ServerTls>,
    /// TLS with the node behind it.
    pub connect_tls: Option<ClientTls>,
}

fn itu() -> String {
    "itu".to_owned()
}

/// What a proxy speaks.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// Diameter, RFC 6733.
    Diameter,
    /// M3UA, RFC 4666.
    M3ua,
}

impl Protocol {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Diameter, Self::M3ua];

    /// Its name in the table of layers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Diameter => "diameter",
            Self::M3ua => "m3ua",
        }
    }
}

/// What carries a protocol.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Transport {
    /// TCP; of M3UA the messages one behind the other, as some nodes speak it.
    #[default]
    Tcp,
    /// SCTP, if it was compiled in.
    Sctp,
}

/// One side of a proxy.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Those who connect.
    Listen,
    /// The node that is connected to.
    Connect,
}

/// TLS with those who connect.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct ServerTls {
    /// Certificates in PEM, the own one first.
    pub certificate: PathBuf,
    /// Its key in PEM.
    pub key: PathBuf,
    /// Who signs the certificates of those who connect; without it they need none.
    pub clients: Option<PathBuf>,
}

/// TLS with the node that is connected to.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct ClientTls {
    /// The name in its certificate.
    pub name: String,
    /// Who signs its certificate, in PEM.
    pub authority: PathBuf,
    /// Certificates to show, in PEM.
    pub certificate: Option<PathBuf>,
    /// Their key.
    pub key: Option<PathBuf>,
}

/// The entries of a set: texts, and prefixes with `*` behind them.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(untagged)]
pub enum Entries {
    /// As they are.
    List(Vec<String>),
    /// From a file, one a line.
    File {
        /// The file.
        file: PathBuf,
    },
}

/// What becomes of messages that no rule decides.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Otherwise {
    /// Of those that were read to their end.
    pub action: Deed,
    /// Of those of which something was not read.
    pub on_undecodable: Deed,
}

/// A rule.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What it is called in the log and in metrics.
    pub name: String,
    /// Why it is there, for the log.
    pub reason: Option<String>,
    /// The protocol that it is about; both, if none is named.
    pub protocol: Option<Protocol>,
    /// The direction; both, if none is named.
    pub direction: Option<Direction>,
    /// The expression.
    pub when: String,
    /// What becomes of a message that fulfils it.
    pub action: Deed,
    /// What becomes of a message of which it cannot be told.
    pub on_undecodable: Deed,
}

/// Where a message goes.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From outside.
    In,
    /// To outside.
    Out,
}

/// What becomes of a message, as it is written.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// It is sent on as it came.
    Pass,
    /// It is not sent on.
    Drop,
    /// It is written to the log, and the next rule is asked.
    Log,
    /// Of `on_undecodable`: what `action` says.
    Match,
    /// Of `on_undecodable`: the next rule is asked.
    Next,
    /// It is refused as its protocol asks.
    Answer,
    /// It is returned with a return cause of SCCP, by name or number.
    Udts(Code),
    /// Its transaction is aborted with a P-Abort cause, by name or number.
    TcapAbort(Code),
    /// Its invocations are answered with an error of their protocol, by name or number.
    ReturnError(Code),
    /// It is answered with a result of Diameter.
    Diameter(Ending),
    /// It is sent on with another global title of the called party: its digits.
    RewriteCalledGt(String),
    /// The same of the calling party.
    RewriteCallingGt(String),
    /// It is sent on with another value of the first AVP of this name.
    RewriteAvp {
        /// The AVP by its name.
        name: String,
        /// Its value.
        value: Code,
    },
}

/// A text or a number.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(untagged)]
pub enum Code {
    /// A number.
    Number(u32),
    /// A text.
    Name(String),
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(n) => write!(f, "{n}"),
            Self::Name(name) => f.write_str(name),
        }
    }
}

/// How a request of Diameter ends.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// Result-Code, or with a vendor Experimental-Result-Code.
    pub code: u32,
    /// The vendor of an experimental result.
    pub vendor: Option<u32>,
    /// The AVP that goes into Failed-AVP, by its name: the first of the request, or an example if it has none.
    pub failed_avp: Option<String>,
}

/// Why a rule file is refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// It cannot be read.
    Read(PathBuf, io::Error),
    /// It is no TOML of this form.
    Form(PathBuf, Box<toml::de::Error>),
    /// What is wrong, and where.
    Wrong(String, String),
}

impl ConfigError {
    pub(crate) fn wrong(place: impl Into<String>, what: impl fmt::Display) -> Self {
        Self::Wrong(place.into(), what.to_string())
    }
}
impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(path, e) => write!(f, "{}: {e}", path.display()),
            Self::Form(path, e) => write!(f, "{}: {}", path.display(), e.to_string().trim_end()),
            Self::Wrong(place, what) => write!(f, "{place}: {what}"),
        }
    }
}
impl core::error::Error for ConfigError {}

impl Config {
    /// Reads a rule file.
    ///
    /// # Errors
    /// [`ConfigError`].
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let text = fs::read_to_string(path).map_err(|e| ConfigError::Read(path.to_owned(), e))?;
        let config: Self =
            toml::from_str(&text).map_err(|e| ConfigError::Form(path.to_owned(), Box::new(e)))?;
        Ok(Self { folder: path.parent().unwrap_or(Path::new("")).to_owned(), ..config })
    }
    /// A file that it names.
    #[must_use]
    pub fn file(&self, path: &Path) -> PathBuf {
        self.folder.join(path)
    }
}
