//! `sightline-collector`: receives donated records for one study, stores them before it answers, exports them. The relay that hides who sends
//! them and the issuer of the tokens they need are roles of the same program, for others to run.
//!
//! Invariants: a record is on disk before its donor is told so; nothing about the sender is stored or logged;
//! asking twice changes nothing; without a token nothing is stored.

/// A line for whoever runs the collector. Nobody reading it is no failure: `eprintln!` would end the task that writes it.
macro_rules! note {
    ($($said:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), $($said)*);
    }};
}
pub(crate) use note;

mod answer;
mod clock;
mod counts;
mod export;
mod issue;
mod listen;
mod open;
mod relay;
mod serve;
mod store;
mod study;

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::{Parser, Subcommand};
use counts::Counts;
use donation::token::Issuer;
use donation::{Manifest, Study};

/// How long closing the database may take, once nobody is served any more.
const CLOSING: std::time::Duration = std::time::Duration::from_secs(10);

#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answer donors until told to stop (Ctrl-C or SIGTERM).
    Serve {
        /// A SQLite file, made if it is not there, or `postgres://…`.
        #[arg(long)]
        database: PathBuf,
        #[command(flatten)]
        at: Addresses,
        /// What the study says about itself, signed (`study sign`).
        #[arg(long)]
        study: PathBuf,
        /// The folder with the secret keys `receipts.key`, `gateway.key` and `tokens.key` (`study new`).
        #[arg(long)]
        keys: PathBuf,
    },
    /// Pass on what donors seal to a study's gateway, which never learns who they are. For another body to run than the study's.
    Relay {
        #[command(flatten)]
        at: Addresses,
        /// The address of the collector's gateway: `https://collector.example/v1/oblivious`.
        #[arg(long)]
        gateway: String,
    },
    /// Give tokens for invitations: without one nothing is stored.
    Issue {
        #[command(flatten)]
        at: Addresses,
        /// What the study says about itself, signed.
        #[arg(long)]
        study: PathBuf,
        /// The secret key tokens are made with (`study new`).
        #[arg(long)]
        tokens: PathBuf,
        /// The invitations: a line each, `CODE` or `CODE NUMBER` for more than one donor. The code `open` is for those who have none.
        #[arg(long)]
        invites: PathBuf,
        /// The SQLite file of what was issued this week; made if it is not there.
        #[arg(long)]
        database: PathBuf,
    },
    /// Print what was given, sealed as it is, one envelope a line, in a fixed order: of weeks that can no longer be taken back in time.
    Export {
        /// The SQLite file, or `postgres://…`.
        #[arg(long)]
        database: PathBuf,
        /// What the study says about itself, signed: what was given under these terms. May be said of several.
        #[arg(long, required_unless_present = "before_freeze")]
        study: Vec<PathBuf>,
        /// For audits, not to evaluate: also what can still be taken back, and without `--study` under any terms.
        #[arg(long)]
        before_freeze: bool,
    },
    /// Open what `export` printed, where the secret key is, and print the records, one a line.
    Open {
        /// What `export` printed; `-` for standard input.
        #[arg(default_value = "-")]
        envelopes: PathBuf,
        /// What the study says about itself, signed.
        #[arg(long)]
        study: PathBuf,
        /// The secret key records are sealed to (`study new`). It belongs on no server.
        #[arg(long)]
        analysis: PathBuf,
    },
    /// Make, sign and read what a study says about itself.
    #[command(subcommand)]
    Study(study::Command),
}

#[derive(clap::Args)]
struct Addresses {
    /// Where to listen. Put a TLS proxy in front of it that logs no addresses.
    #[arg(long, default_value = "127.0.0.1:8787")]
    listen: SocketAddr,
    /// Where to serve `/metrics` and `/healthz`, on an address that is open to nobody else.
    #[arg(long)]
    private: Option<SocketAddr>,
}

impl Addresses {
    /// Serves the counts, where they are wanted, beside whatever is served.
    fn count(&self) -> Arc<Counts> {
        let counts = Arc::new(Counts::default());
        if let Some(private) = self.private {
            let counts = Arc::clone(&counts);
            tokio::spawn(async move {
                if let Err(error) = counts::serve(private, counts).await {
                    crate::note!("sightline-collector: {private}: {error}");
                }
            });
        }
        counts
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse().command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            crate::note!("sightline-collector: {error}");
            ExitCode::from(2)
        }
    }
}

/// Deletes what was kept as long as the terms said that it was given under, when the collector starts and every hour.
async fn keep_no_longer(store: store::Store, study: Study) {
    // What was given before November 2026 does not say it.
    let until = clock::kept_until(&study).map(|until| until.to_string()).unwrap_or_default();
    loop {
        match store.delete_kept(&clock::today().to_string(), &study.id, &until).await {
            Ok(0) => {}
            Ok(gone) => crate::note!("deleted {gone} records that were kept as long as was said"),
            Err(error) => {
                crate::note!("sightline-collector: what was kept long enough is still there: {error}")
            }
        }
        tokio::time::sleep(std::time::Duration::from_secs(3600)).await;
    }
}

async fn open_store(database: &Path, make: bool) -> Result<store::Store, String> {
    let place = store::Place::new(database).map_err(|error| format!("--database: {error}"))?;
    store::Store::open(&place, make).await.map_err(|error| format!("{place}: {error}"))
}

async fn run(command: Command) -> Result<(), String> {
    match command {
        Command::Serve { database, at, study: file, keys } => {
            let (file, manifest) = study::open(&file)?;
            let terms = serve::Terms::new(file, manifest, &study::keys(&keys)?)
                .map_err(|error| format!("{}: {error}", keys.display()))?;
            let store = open_store(&database, true).await?;
            let keeping = tokio::spawn(keep_no_longer(store.clone(), terms.study().clone()));
            let served = serve::serve(at.listen, terms, store.clone(), at.count()).await;
            keeping.abort();
            // Whoever holds a lock in the database does not keep the process.
            if tokio::time::timeout(CLOSING, store.close()).await.is_err() {
                crate::note!("sightline-collector: the database was not closed in time");
            }
            served.map_err(|error| format!("{}: {error}", at.listen))
        }
        Command::Relay { at, gateway } => relay::serve(at.listen, &gateway, at.count()).await,
        Command::Issue { at, study: file, tokens, invites, database } => {
            let (_, Manifest { study, .. }) = study::open(&file)?;
            let issuer = Issuer::new(&study::key(&tokens)?, &study.id)
                .filter(|issuer| issuer.public() == study.tokens)
                .ok_or_else(|| {
                    format!("{}: is not the key for tokens that the study names", tokens.display())
                })?;
            issue::serve(at.listen, issuer, invites, &database, at.count()).await
        }
        Command::Export { database, study, before_freeze } => {
            let opened: Result<Vec<_>, _> = study.iter().map(|file| study::open(file)).collect();
            let terms = opened?.into_iter().map(|(_, manifest)| manifest).collect();
            let store = open_store(&database, false).await?;
            export::run(&store, &export::Asked { terms, before_freeze }).await
        }
        Command::Open { envelopes, study, analysis } => open::run(&envelopes, &study, &analysis),
        Command::Study(command) => {
            let said = study::run(command)?;
            use std::io::Write as _;
            writeln!(std::io::stdout(), "{said}").map_err(|error| error.to_string())
        }
    }
}
