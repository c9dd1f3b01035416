//! A screening proxy for Diameter and M3UA.

use clap::{Parser, Subcommand};
use core::net::IpAddr;
use sigwall::{check::Check, config::Config, serve};
use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Write as _},
    path::PathBuf,
    process::ExitCode,
};

#[derive(Parser)]
#[command(version, about = "A screening proxy for Diameter and M3UA.")]
#[command(after_help = "\
Examples:
  sigwall run --config rules.toml                    stands between peers; SIGHUP reads the rules anew
  sigwall check --config rules.toml capture.pcap     what the rules would do, a JSON line a verdict
  sigwall check --config rules.toml                  whether the file is right

Exit status: 0 if all went well, 2 if the file is wrong, an address is in use or a capture cannot be read.")]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Stands between peers until SIGTERM or SIGINT; SIGHUP reads the rules anew, and keeps the old ones if the new ones
    /// are wrong.
    Run {
        /// The rule file.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Judges captures by the rules and writes a JSON line for each verdict; without a capture reads the file alone.
    Check {
        /// The rule file.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
        /// An address of the network that is protected: what goes there goes `in`. Without any, the proxies of the file
        /// say it by their addresses and ports.
        #[arg(long, value_name = "ADDRESS")]
        inside: Vec<IpAddr>,
        /// Captures, pcap or pcapng, also compressed by gzip or Zstandard.
        captures: Vec<PathBuf>,
    },
}

fn main() -> ExitCode {
    let done = match Args::parse().command {
        Command::Run { config } => run(&config),
        Command::Check { config, inside, captures } => check(&config, inside, &captures),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("sigwall: {why}");
            ExitCode::from(2)
        }
    }
}

fn run(config: &std::path::Path) -> Result<(), String> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|e| e.to_string())?;
    runtime.block_on(serve::run(config)).map_err(|e| e.to_string())
}

fn check(config: &std::path::Path, inside: Vec<IpAddr>, captures: &[PathBuf]) -> Result<(), String> {
    let config = Config::read(config).map_err(|e| e.to_string())?;
    serve::checked(&config).map_err(|e| e.to_string())?;
    let mut check = Check::new(&config, inside).map_err(|e| e.to_string())?;
    let mut out = BufWriter::new(io::stdout().lock());
    for path in captures {
        let wrong = |e: &dyn core::fmt::Display| format!("{}: {e}", path.display());
        let file = File::open(path).map_err(|e| wrong(&e))?;
        check.read(BufReader::new(file), &mut out).map_err(|e| wrong(&e))?;
    }
    out.flush().map_err(|e| e.to_string())?;
    if captures.is_empty() {
        eprintln!("sigwall: {} rules, nothing wrong", config.rule.len());
    } else {
        eprintln!("sigwall: {}", check.summary());
    }
    Ok(())
}
