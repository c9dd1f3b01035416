//! The running program: listeners, rules that are read anew, metrics, and the end.

use crate::{
    config::{Config, ConfigError, Protocol, Proxy, Transport},
    log::Logger,
    metrics::{Counts, Meter, Metrics, escaped},
    policy::Policy,
    relay::{self, Shared},
    screen::{Dialogues, dialogues},
    stream::{Accepted, Connector, Listener},
};
use core::{net::SocketAddr, sync::atomic::Ordering::Relaxed, time::Duration};
use sigcodec::wire::Network;
use std::{
    path::Path,
    sync::{Arc, PoisonError},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    task::JoinSet,
    time::{Instant, sleep, timeout},
};

/// Octets of a request for metrics.
const MAX_REQUEST: usize = 4096;
/// Requests for metrics at once.
const MAX_ASKING: usize = 8;
/// Seconds that a limit may have: a day.
const MAX_SECONDS: u64 = 86_400;
/// How long a request for metrics may take.
const ASKING: Duration = Duration::from_secs(2);
/// How long nothing is accepted once that has failed: the cause, such as too many open files, has to pass.
const PAUSE: Duration = Duration::from_millis(100);

/// The rules and their counters.
type Rules = (Arc<Policy>, Arc<Counts>);

/// A proxy that is ready.
struct Ready {
    shared: Shared,
    listener: Listener,
    connector: Connector,
}

/// Checks that what a file says can be done at all.
///
/// # Errors
/// What cannot.
pub fn checked(config: &Config) -> Result<(), ConfigError> {
    let l = &config.limits;
    let sizes = [
        ("connections", l.connections, 1..=1 << 20),
        ("message", l.message, 1 << 12..=1 << 24),
        ("segments", l.segments, 0..=1 << 30),
        ("requests", l.requests, 1..=1 << 20),
        ("dialogues", l.dialogues, 1..=1 << 24),
    ];
    let times = [
        ("first_seconds", l.first_seconds),
        ("message_seconds", l.message_seconds),
        ("connect_seconds", l.connect_seconds),
        ("write_seconds", l.write_seconds),
        ("answer_seconds", l.answer_seconds),
        ("stop_seconds", l.stop_seconds),
    ];
    for (name, n, range) in sizes {
        if !range.contains(&n) {
            let what = format!("{n} is not between {} and {}", range.start(), range.end());
            return Err(ConfigError::wrong(format!("limits.{name}"), what));
        }
    }
    for (name, n) in times {
        if !(1..=MAX_SECONDS).contains(&n) {
            let what = format!("{n} is not between 1 and {MAX_SECONDS}");
            return Err(ConfigError::wrong(format!("limits.{name}"), what));
        }
    }
    for proxy in &config.proxy {
        let wrong = |what: String| ConfigError::wrong(format!("proxy `{}`", proxy.name), what);
        network(proxy)?;
        if proxy.protocol == Protocol::Diameter && config.node.is_none() {
            return Err(wrong("`[node]` has to say who answers Diameter".to_owned()));
        }
        if config.proxy.iter().filter(|other| other.name == proxy.name).count() > 1 {
            return Err(wrong("there are two of this name".to_owned()));
        }
        if proxy.connect.port() == 0 {
            return Err(wrong(format!("{} is no address to connect to", proxy.connect)));
        }
        let is_own = proxy.connect.ip().is_loopback() || proxy.connect.ip() == proxy.listen.ip();
        if is_own && takes(proxy.listen, proxy.connect) {
            return Err(wrong(format!("{} is where it listens itself", proxy.connect)));
        }
    }
    let metrics = config.metrics.iter().map(|at| ("metrics", at.listen, Transport::Tcp));
    let proxies = config.proxy.iter().map(|p| (&*p.name, p.listen, p.transport));
    let places: Vec<_> = proxies.chain(metrics).collect();
    for (n, (name, at, by)) in places.iter().enumerate() {
        let mut before = places.iter().take(n);
        let other = before.find(|(_, other, of)| of == by && (takes(*other, *at) || takes(*at, *other)));
        if let Some((other, ..)) = other {
            return Err(ConfigError::wrong(*name, format!("`{other}` listens at {at} too")));
        }
    }
    Ok(())
}

/// Whether who listens at an address takes what goes to another.
fn takes(listen: SocketAddr, to: SocketAddr) -> bool {
    let all = listen.ip().is_unspecified() && listen.is_ipv4() == to.is_ipv4();
    listen.port() == to.port() && to.port() != 0 && (all || listen.ip() == to.ip())
}

/// Whose coding the messages of a proxy have.
///
/// # Errors
/// That there is no such network.
pub fn network(proxy: &Proxy) -> Result<Network, ConfigError> {
    let names = || Network::NAMES.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    Network::named(&proxy.network).ok_or_else(|| {
        let what = format!("`{}` is no network: {}", proxy.network, names());
        ConfigError::wrong(format!("proxy `{}`", proxy.name), what)
    })
}

/// Runs until SIGTERM or SIGINT; SIGHUP reads the rules anew.
///
/// # Errors
/// What hinders it to begin: a file that is wrong, an address in use.
pub async fn run(path: &Path) -> Result<(), ConfigError> {
    let config = Config::read(path)?;
    checked(&config)?;
    if config.proxy.is_empty() {
        return Err(ConfigError::wrong(path.display().to_string(), "there is no `[[proxy]]`"));
    }
    let policy = Arc::new(Policy::new(&config)?);
    let meters: Vec<Arc<Meter>> = config.proxy.iter().map(|proxy| Arc::new(meter(proxy))).collect();
    let metrics = Arc::new(Metrics::new(meters));
    let cannot = |what: &str| {
        let what = what.to_owned();
        move |e: std::io::Error| ConfigError::wrong(what, e)
    };
    let (logger, log_thread) =
        Logger::new(&config.log, &config.folder, Arc::clone(&metrics)).map_err(cannot("log"))?;
    let counts = metrics.replace(&policy);
    let (rules, rules_seen) = watch::channel((policy, counts));
    let (stop, stop_seen) = watch::channel(false);

    // Everything is there before the first peer is let in.
    let mut ready = Vec::new();
    for (proxy, meter) in config.proxy.iter().zip(&metrics.proxies) {
        let shared = Shared {
            name: proxy.name.clone(),
            protocol: proxy.protocol,
            outside: proxy.outside,
            network: network(proxy)?,
            node: config.node.clone(),
            limits: config.limits.clone(),
            log: config.log.clone(),
            logger: Arc::clone(&logger),
            meter: Arc::clone(meter),
            dialogues: dialogues(&config.limits),
            rules: rules_seen.clone(),
            stop: stop_seen.clone(),
            start: Instant::now(),
        };
        let connector = Connector::new(proxy, &config)?;
        ready.push(Ready { shared, listener: Listener::new(proxy, &config).await?, connector });
    }
    let asked = match &config.metrics {
        None => None,
        Some(at) => {
            let place = format!("metrics: cannot listen at {}", at.listen);
            Some(TcpListener::bind(at.listen).await.map_err(cannot(&place))?)
        }
    };
    let mut signals = Signals::new().map_err(cannot("signals"))?;

    let tables: Vec<Dialogues> = ready.iter().map(|r| Arc::clone(&r.shared.dialogues)).collect();
    let mut tasks = JoinSet::new();
    for Ready { shared, listener, connector } in ready {
        let at = listener.address().map(|at| at.to_string()).unwrap_or_default();
        logger.event(Some(&shared.name), "listening", None, &at);
        tasks.spawn(accept(Arc::new(shared), listener, connector));
    }
    if let Some(listener) = asked {
        let at = listener.local_addr().map(|at| at.to_string()).unwrap_or_default();
        logger.event(None, "metrics", None, &at);
        tasks.spawn(answer(listener, Arc::clone(&metrics), tables, stop_seen.clone()));
    }
    drop((rules_seen, stop_seen));

    let mut running = config;
    while signals.is_reload().await {
        match reload(path, &metrics, &rules) {
            Ok(config) => {
                metrics.reloads[0].fetch_add(1, Relaxed);
                let same = same_but_rules(&running, &config);
                let what = if same { "" } else { "what is not of the rules takes effect after a restart" };
                logger.event(None, "rules read", None, what);
                running.rule = config.rule;
            }
            Err(e) => {
                metrics.reloads[1].fetch_add(1, Relaxed);
                logger.event(None, "rules refused", None, &format!("the old ones stay: {e}"));
            }
        }
    }
    logger.event(None, "stopping", None, "");
    let _ = stop.send(true);
    // Each of both peers has its time, and a little is left for what is written.
    let patience = running.limits.stop_time().saturating_mul(2).saturating_add(Duration::from_secs(1));
    let _ = timeout(patience, async { while tasks.join_next().await.is_some() {} }).await;
    tasks.shutdown().await;
    drop((logger, rules));
    // The thread of the log ends when all that is waiting is written.
    let _ = tokio::task::spawn_blocking(move || log_thread.join()).await;
    Ok(())
}

fn meter(proxy: &Proxy) -> Meter {
    let labels = format!("proxy=\"{}\",protocol=\"{}\"", escaped(&proxy.name), proxy.protocol.name());
    Meter::new(labels)
}

/// Reads the rules anew; those before stay if anything is wrong.
fn reload(path: &Path, metrics: &Metrics, rules: &watch::Sender<Rules>) -> Result<Config, ConfigError> {
    let config = Config::read(path)?;
    checked(&config)?;
    let policy = Arc::new(Policy::new(&config)?);
    let counts = metrics.replace(&policy);
    let _ = rules.send((policy, counts));
    Ok(config)
}

/// Whether two files differ in nothing but rules, sets and what becomes of the rest.
fn same_but_rules(a: &Config, b: &Config) -> bool {
    a.node == b.node && a.log == b.log && a.metrics == b.metrics && a.limits == b.limits && a.proxy == b.proxy
}

/// Lets peers in, until the program ends.
async fn accept(shared: Arc<Shared>, listener: Listener, connector: Connector) {
    let room = Arc::new(Semaphore::new(shared.limits.connections));
    let mut stop = shared.stop.clone();
    let mut pairs = JoinSet::new();
    loop {
        // Those that have ended are let go.
        while pairs.try_join_next().is_some() {}
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.wait_for(|stop| *stop) => break,
        };
        match (accepted, Arc::clone(&room).try_acquire_owned()) {
            (Ok(accepted), Ok(permit)) => {
                pairs.spawn(pair(Arc::clone(&shared), accepted, connector.clone(), permit));
            }
            (Ok(accepted), Err(_)) => {
                shared.meter.failures.fetch_add(1, Relaxed);
                let why = format!("{}: there are {} connections", accepted.peer(), shared.limits.connections);
                shared.logger.event(Some(&shared.name), "refused", None, &why);
            }
            (Err(e), _) => {
                shared.meter.failures.fetch_add(1, Relaxed);
                shared.logger.event(Some(&shared.name), "cannot accept", None, &e.to_string());
                sleep(PAUSE).await;
            }
        }
    }
    drop(listener);
    while pairs.join_next().await.is_some() {}
}

/// Connects to the node behind the proxy for a peer, and passes what is said.
async fn pair(shared: Arc<Shared>, accepted: Accepted, connector: Connector, permit: OwnedSemaphorePermit) {
    let (peer, protocol) = (accepted.peer(), shared.protocol);
    let (patience, writing) = (shared.limits.connect_time(), shared.limits.write_time());
    let failed = |what: &str, e: &dyn core::fmt::Display| {
        shared.meter.failures.fetch_add(1, Relaxed);
        shared.logger.event(Some(&shared.name), "failed", None, &format!("{peer}: {what}: {e}"));
    };
    let late = || std::io::Error::from(std::io::ErrorKind::TimedOut);
    let listen =
        match timeout(patience, accepted.open(protocol, writing)).await.unwrap_or_else(|_| Err(late())) {
            Ok(link) => link,
            Err(e) => return failed("TLS", &e),
        };
    let connect = timeout(patience, connector.connect(protocol, writing)).await;
    let connect = match connect.unwrap_or_else(|_| Err(late())) {
        Ok(link) => link,
        Err(e) => return failed("the node behind the proxy", &e),
    };
    shared.meter.connections.fetch_add(1, Relaxed);
    shared.meter.open.fetch_add(1, Relaxed);
    relay::run(&shared, listen, connect).await;
    shared.meter.open.fetch_sub(1, Relaxed);
    drop(permit);
}

/// Answers those who ask for metrics.
async fn answer(
    listener: TcpListener,
    metrics: Arc<Metrics>,
    tables: Vec<Dialogues>,
    mut stop: watch::Receiver<bool>,
) {
    let room = Arc::new(Semaphore::new(MAX_ASKING));
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.wait_for(|stop| *stop) => return,
        };
        let Ok((stream, _)) = accepted else {
            sleep(PAUSE).await;
            continue;
        };
        let Ok(permit) = Arc::clone(&room).try_acquire_owned() else { continue };
        for (meter, table) in metrics.proxies.iter().zip(&tables) {
            let n = table.lock().unwrap_or_else(PoisonError::into_inner).len();
            meter.dialogues.store(i64::try_from(n).unwrap_or(i64::MAX), Relaxed);
        }
        let text = metrics.text();
        tokio::spawn(async move {
            let _ = timeout(ASKING, tell(stream, &text)).await;
            drop(permit);
        });
    }
}

/// Answers one request for metrics, HTTP/1.1.
async fn tell(mut stream: TcpStream, text: &str) -> std::io::Result<()> {
    let mut request = Vec::new();
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        if request.len() > MAX_REQUEST || stream.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
    }
    let is_known = request.starts_with(b"GET /metrics ") || request.starts_with(b"GET / ");
    let (status, body) = if is_known { ("200 OK", text) } else { ("404 Not Found", "") };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body.as_bytes()).await?;
    stream.shutdown().await
}

/// What an operator says to a running program.
struct Signals {
    #[cfg(unix)]
    hangup: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Signals {
    #[cfg(unix)]
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { hangup: signal(SignalKind::hangup())?, terminate: signal(SignalKind::terminate())? })
    }
    #[cfg(not(unix))]
    fn new() -> std::io::Result<Self> {
        Ok(Self {})
    }
    /// Whether the rules should be read anew; otherwise the program should end.
    #[cfg(unix)]
    async fn is_reload(&mut self) -> bool {
        tokio::select! {
            _ = self.hangup.recv() => true,
            _ = self.terminate.recv() => false,
            _ = tokio::signal::ctrl_c() => false,
        }
    }
    #[cfg(not(unix))]
    async fn is_reload(&mut self) -> bool {
        let _ = tokio::signal::ctrl_c().await;
        false
    }
}
