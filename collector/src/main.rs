//! `sightline-collector`: receives donated records for one study, stores them before it answers, exports them.
//!
//! Invariants: a record is on disk before its donor is told so; nothing about the sender is stored or logged;
//! asking twice changes nothing.

/// A line for whoever runs the collector. Nobody reading it is no failure: `eprintln!` would end the task that writes it.
macro_rules! note {
    ($($said:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), $($said)*);
    }};
}
pub(crate) use note;

mod clock;
mod export;
mod http;
mod open;
mod store;
mod study;

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use donation::Study;

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
        /// Where to listen. Put a TLS proxy in front of it that logs no addresses.
        #[arg(long, default_value = "127.0.0.1:8787")]
        listen: SocketAddr,
        /// What the study says about itself, signed (`study sign`).
        #[arg(long)]
        study: PathBuf,
        /// The secret key receipts are signed with (`study new`).
        #[arg(long)]
        receipts: PathBuf,
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
        Command::Serve { database, listen, study: file, receipts } => {
            let (file, manifest) = study::open(&file)?;
            let terms = http::Terms::new(file, manifest, study::key(&receipts)?)
                .map_err(|error| format!("{}: {error}", receipts.display()))?;
            let store = open_store(&database, true).await?;
            tokio::spawn(keep_no_longer(store.clone(), terms.study().clone()));
            let served = http::serve(listen, terms, store.clone()).await;
            store.close().await;
            served.map_err(|error| format!("{listen}: {error}"))
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
