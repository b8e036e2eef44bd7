//! What tests and measurements of the collector share: databases, the running program, and requests, which are made here and nowhere else.
#![allow(dead_code, reason = "each test uses a part")]

mod postgres;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use donation::{Advertiser, Envelope, Manifest, Platform, Political, Record, SCHEMA, SeenBucket, Verdict};
use serde_json::{Value, json};

pub use postgres::Cluster;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_sightline-collector");

/// A folder of its own that goes with what made it.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("sightline-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A database and a folder for a study's files.
pub struct Home {
    folder: Folder,
    /// As `--database` takes it.
    pub database: String,
}

impl Home {
    pub fn sqlite(name: &str) -> Self {
        let folder = Folder::new(&format!("{name}-sqlite"));
        let database = folder.0.join("study.db").display().to_string();
        Self { folder, database }
    }

    pub fn postgres(name: &str, cluster: &Cluster) -> Self {
        let folder = Folder::new(&format!("{name}-postgres"));
        Self { folder, database: cluster.create(&name.replace('-', "_")) }
    }

    /// A database that lies elsewhere.
    pub fn at(name: &str, database: String) -> Self {
        Self { folder: Folder::new(name), database }
    }

    pub fn path(&self) -> &Path {
        &self.folder.0
    }

    pub fn kind(&self) -> &'static str {
        if self.is_postgres() { "PostgreSQL" } else { "SQLite" }
    }

    pub fn is_postgres(&self) -> bool {
        self.database.starts_with("postgres://")
    }

    /// Everything that is stored, one value a line.
    pub fn export(&self) -> Vec<Value> {
        let (lines, said) = self.export_with(&["--before-freeze"]);
        assert_eq!(said, "");
        lines
    }

    /// What `export` prints, and what it says.
    pub fn export_with(&self, arguments: &[&str]) -> (Vec<Value>, String) {
        let mut export = Command::new(PROGRAM);
        let output = export.args(["export", "--database", &self.database]).args(arguments).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{said}");
        let lines = String::from_utf8(output.stdout).unwrap();
        (lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), said)
    }

    /// Asks the database itself, and gives the first column, a text.
    pub fn sql(&self, statement: &'static str) -> Vec<String> {
        use sqlx::Connection as _;
        let url = self.database.clone();
        let is_postgres = self.is_postgres();
        tokio::runtime::Runtime::new().unwrap().block_on(async move {
            let rows: Vec<(String,)> = if is_postgres {
                let mut connection = sqlx::PgConnection::connect(&url).await.unwrap();
                sqlx::query_as(statement).fetch_all(&mut connection).await.unwrap()
            } else {
                let mut connection =
                    sqlx::SqliteConnection::connect(&format!("sqlite://{url}")).await.unwrap();
                sqlx::query_as(statement).fetch_all(&mut connection).await.unwrap()
            };
            rows.into_iter().map(|(first,)| first).collect()
        })
    }
}

/// Tries something on SQLite, and on PostgreSQL where that is installed.
pub fn on_each_database(name: &str, attempt: impl Fn(&Home)) {
    attempt(&Home::sqlite(name));
    if let Some(cluster) = Cluster::shared() {
        attempt(&Home::postgres(name, cluster));
    }
}

/// The running program.
pub struct Server {
    pub child: Child,
    pub address: SocketAddr,
}

impl Server {
    pub fn start(home: &Home) -> Self {
        Self::start_with(home, |_| ())
    }

    /// With the demo study, changed.
    pub fn start_with(home: &Home, change: impl Fn(&mut Value)) -> Self {
        let (study, receipts) = (home.path().join("study.signed"), home.path().join("receipts.key"));
        for (path, text) in [(&study, signed(change)), (&receipts, "07".repeat(32))] {
            // Written whole or not at all: another may just be starting.
            let new = path.with_extension(format!("{:?}", std::thread::current().id()));
            std::fs::write(&new, text).unwrap();
            std::fs::rename(new, path).unwrap();
        }
        let mut child = Command::new(std::env::var("SIGHTLINE_COLLECTOR").unwrap_or_else(|_| PROGRAM.into()))
            .args(["serve", "--listen", "127.0.0.1:0", "--database", &home.database])
            .arg("--study")
            .arg(study)
            .arg("--receipts")
            .arg(receipts)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (mut line, mut said) = (String::new(), BufReader::new(child.stderr.take().unwrap()));
        said.read_line(&mut line).unwrap();
        let address = line
            .trim()
            .strip_prefix("listening on http://")
            .unwrap_or_else(|| panic!("{line}"))
            .parse()
            .unwrap();
        // A failed test shows what the program said.
        let kind = home.kind();
        std::thread::spawn(move || {
            said.lines().map_while(Result::ok).for_each(|line| eprintln!("{kind}: {line}"))
        });
        Self { child, address }
    }

    /// The hardest stop: no time to tidy up.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub fn ask(&self, method: &str, path: &str, kind: &str, body: &str) -> (u16, Value) {
        let (status, text) = self.text(method, path, kind, body);
        (status, serde_json::from_str(&text).unwrap_or(Value::Null))
    }

    pub fn text(&self, method: &str, path: &str, kind: &str, body: &str) -> (u16, String) {
        Connection::to(self.address).unwrap().ask(&request(method, path, kind, body)).unwrap()
    }

    pub fn give(&self, envelope: &Envelope) -> u16 {
        Connection::to(self.address).unwrap().ask(&donation(envelope)).unwrap().0
    }

    pub fn take_back(&self, n: u64) -> (u16, Value) {
        let (status, text) = Connection::to(self.address).unwrap().ask(&withdrawal(n)).unwrap();
        (status, serde_json::from_str(&text).unwrap_or(Value::Null))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A connection that is kept for many requests.
pub struct Connection(BufReader<TcpStream>);

impl Connection {
    pub fn to(address: SocketAddr) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Sends a request; gives the status and the body of its answer.
    pub fn ask(&mut self, request: &[u8]) -> std::io::Result<(u16, String)> {
        self.0.get_mut().write_all(request)?;
        let (mut line, mut status, mut length) = (String::new(), 0, 0);
        loop {
            line.clear();
            if self.0.read_line(&mut line)? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            if let Some(rest) = line.strip_prefix("HTTP/1.1 ") {
                status = rest.split(' ').next().unwrap().parse().unwrap();
            } else if let Some(rest) = line.strip_prefix("content-length: ") {
                length = rest.trim().parse().unwrap();
            } else if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body)?;
        Ok((status, String::from_utf8(body).unwrap()))
    }
}

fn request(method: &str, path: &str, kind: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("{method} {path} HTTP/1.1\r\nhost: c\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

/// The request that gives something.
pub fn donation(envelope: &Envelope) -> Vec<u8> {
    request("POST", "/v1/donations", "application/json", &serde_json::to_string(envelope).unwrap())
}

/// The request that takes back what was given with a number.
pub fn withdrawal(n: u64) -> Vec<u8> {
    request("POST", "/v1/withdrawals", "application/json", &json!({ "secret": secret(n) }).to_string())
}

/// The demo study, changed and signed; its key for receipts is thirty-two sevens.
pub fn signed(change: impl Fn(&mut Value)) -> String {
    let text =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("demo-study.json")).unwrap();
    let mut study: Value = serde_json::from_str(&text).unwrap();
    change(&mut study);
    Manifest::sign(&study.to_string(), &[1; 32])
}

pub fn terms() -> Manifest {
    Manifest::open(&signed(|_| ())).unwrap()
}

pub fn secret(n: u64) -> String {
    format!("{n:064x}")
}

pub fn record(n: u64) -> Record {
    let committee = char::from(b'a' + u8::try_from(n % 26).unwrap());
    Record {
        schema: SCHEMA,
        study_id: "demo-study".into(),
        epoch: "2026-W48".into(),
        platform: Platform::X,
        surface: None,
        ad_hash: format!("{:064x}", n % 26),
        advertiser: Advertiser { name: Some(format!("Committee {committee}")), handle: None },
        disclosure: None,
        text: Some("Vote on Thursday".into()),
        landing_domain: None,
        certainty: None,
        political: Verdict { verdict: Political::Unknown, basis: Vec::new() },
        targeting: None,
        seen: SeenBucket::Once,
        program: "0.1.0".into(),
    }
}

pub fn sealed(n: u64, record: &Record) -> Envelope {
    let drawn = [u8::try_from(n % 251).unwrap(); 32];
    Envelope::seal(record, &secret(n), &terms(), &drawn).unwrap()
}

pub fn envelope(n: u64) -> Envelope {
    sealed(n, &record(n))
}

/// An envelope nobody can open, made fast: like that of a short record, other for each number.
pub fn blank(n: u64) -> Envelope {
    static ONE: OnceLock<Envelope> = OnceLock::new();
    let one = ONE.get_or_init(|| envelope(0)).clone();
    let sealed = format!("{n:024x}{}", one.sealed.get(24..).unwrap());
    Envelope { withdraw_tag: Envelope::tag(&secret(n)), sealed, ..one }
}
