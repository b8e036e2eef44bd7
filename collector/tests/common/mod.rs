//! What tests and measurements of the collector share: databases, the running program, and requests, which are made here and nowhere else.
#![allow(dead_code, reason = "each test uses a part")]

mod postgres;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use donation::oblivious::{self, Awaiting, Request};
use donation::token::{Issuer, Token};
use donation::{
    AdKind, AdsBucket, Advertiser, Coverage, CoverageKind, DaysBucket, Envelope, Gift, Given, Manifest,
    Platform, Political, Record, SCHEMA, SeenBucket, Verdict, Withdrawal,
};
use serde_json::Value;

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

    /// The path of a file in it.
    pub fn file(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
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
        let file = |name: &str| home.path().join(name);
        let study = file("study.signed");
        let keys = [("receipts.key", 7), ("gateway.key", 8), ("tokens.key", 6)];
        let keys = keys.map(|(name, byte)| (file(name), format!("{byte:02}").repeat(32)));
        for (path, text) in [(study.clone(), signed(change))].into_iter().chain(keys) {
            // Written whole or not at all: another may just be starting.
            let new = path.with_extension(format!("{:?}", std::thread::current().id()));
            std::fs::write(&new, text).unwrap();
            std::fs::rename(new, &path).unwrap();
        }
        let mut child = Command::new(std::env::var("SIGHTLINE_COLLECTOR").unwrap_or_else(|_| PROGRAM.into()))
            .args(["serve", "--listen", "127.0.0.1:0", "--database", &home.database])
            .arg("--study")
            .arg(study)
            .arg("--keys")
            .arg(home.path())
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

    /// Asks through a connection of its own, sealed; gives the status and the JSON of the answer.
    pub fn ask(&self, request: &Request) -> (u16, Value) {
        let (status, text) = Connection::to(self.address).unwrap().ask(request).unwrap();
        (status, serde_json::from_str(&text).unwrap_or(Value::Null))
    }

    /// Asks openly, as anybody can.
    pub fn openly(&self, method: &str, path: &str, kind: &str, body: &str) -> (u16, String) {
        let (status, body) =
            Connection::to(self.address).unwrap().openly(&head(method, path, kind, body.as_bytes())).unwrap();
        (status, String::from_utf8(body).unwrap())
    }

    pub fn give(&self, envelope: &Envelope) -> u16 {
        self.ask(&donation(envelope)).0
    }

    pub fn take_back(&self, n: u64) -> (u16, Value) {
        self.ask(&withdrawal(n))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Any role of the program, with an address of its own for its counts.
pub struct Role {
    child: Child,
    pub address: SocketAddr,
    pub private: SocketAddr,
}

impl Role {
    /// In a folder, where the files are that the arguments name.
    pub fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut child = Command::new(PROGRAM)
            .args(arguments)
            .args(["--listen", "127.0.0.1:0", "--private", "127.0.0.1:0"])
            .current_dir(folder)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap());
        let mut addresses = [0, 1].map(|_| {
            let mut line = String::new();
            said.read_line(&mut line).unwrap();
            line.trim().rsplit_once("http://").unwrap_or_else(|| panic!("{line}")).1.parse().unwrap()
        });
        std::thread::spawn(move || said.lines().map_while(Result::ok).for_each(|line| eprintln!("{line}")));
        // Whichever of the two was first.
        let counts =
            |address| Connection::to(address).unwrap().openly(&head("GET", "/metrics", "", b"")).unwrap().0;
        if counts(addresses[0]) == 200 {
            addresses.reverse();
        }
        Self { child, address: addresses[0], private: addresses[1] }
    }

    /// An issuer of the demo study's tokens that knows these invitations.
    pub fn issuer(folder: &Path, invites: &str) -> Self {
        let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
        write("study.signed", &signed(|_| ()));
        write("tokens.key", &"06".repeat(32));
        write("invites.txt", invites);
        let of = ["--study", "study.signed", "--tokens", "tokens.key", "--invites", "invites.txt"];
        Self::start(folder, &[&["issue", "--database", "issued.db"], &of[..]].concat())
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    pub fn post(&self, path: &str, kind: &str, body: &[u8]) -> (u16, Vec<u8>) {
        Connection::to(self.address).unwrap().openly(&head("POST", path, kind, body)).unwrap()
    }

    /// One of its counts.
    pub fn count(&self, name: &str) -> u64 {
        let (_, text) =
            Connection::to(self.private).unwrap().openly(&head("GET", "/metrics", "", b"")).unwrap();
        let text = String::from_utf8(text).unwrap();
        let line = text.lines().find(|line| line.starts_with(&format!("sightline_{name}_total ")));
        line.unwrap_or_else(|| panic!("{text}")).rsplit_once(' ').unwrap().1.parse().unwrap()
    }
}

impl Drop for Role {
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

    /// Sends a request, sealed; gives the status and the body of its answer.
    pub fn ask(&mut self, request: &Request) -> std::io::Result<(u16, String)> {
        self.ask_sealed(request.seal(&terms_once().study.gateway).unwrap())
    }

    /// Sends a request that was sealed before.
    pub fn ask_sealed(&mut self, (sealed, awaiting): (Vec<u8>, Awaiting)) -> std::io::Result<(u16, String)> {
        let (status, body) = self.openly(&head("POST", "/v1/oblivious", oblivious::REQUEST, &sealed))?;
        let (status, body) = if status == 200 { awaiting.open(&body).unwrap() } else { (status, body) };
        Ok((status, String::from_utf8(body).unwrap()))
    }

    /// Sends the bytes of a request as they are.
    pub fn openly(&mut self, request: &[u8]) -> std::io::Result<(u16, Vec<u8>)> {
        self.said(request).map(|(status, _, body)| (status, body))
    }

    /// The same, with the content type of the answer.
    pub fn said(&mut self, request: &[u8]) -> std::io::Result<(u16, String, Vec<u8>)> {
        // Who finds it too long may have hung up.
        let _ = self.0.get_mut().write_all(request);
        let (mut line, mut kind, mut status, mut length) = (String::new(), String::new(), 0, 0);
        loop {
            line.clear();
            if self.0.read_line(&mut line)? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            if let Some(rest) = line.strip_prefix("HTTP/1.1 ") {
                status = rest.split(' ').next().unwrap().parse().unwrap();
            } else if let Some(rest) = line.strip_prefix("content-type: ") {
                rest.trim().clone_into(&mut kind);
            } else if let Some(rest) = line.strip_prefix("content-length: ") {
                length = rest.trim().parse().unwrap();
            } else if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body)?;
        Ok((status, kind, body))
    }
}

/// The bytes of a request.
pub fn head(method: &str, path: &str, kind: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: c\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// This week.
pub fn week() -> String {
    let week = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date().iso_week_date();
    format!("{:04}-W{:02}", week.year(), week.week())
}

/// The token of a tag, issued in this week.
pub fn token(tag: &str) -> Token {
    static ISSUER: OnceLock<Issuer> = OnceLock::new();
    let issuer = ISSUER.get_or_init(|| Issuer::new(&[6; 32], "demo-study").unwrap());
    issuer.token(tag, &week()).unwrap()
}

/// The request that gives something.
pub fn donation(envelope: &Envelope) -> Request {
    let gift = Gift { envelope: envelope.clone(), token: token(&envelope.withdraw_tag) };
    Request::post("/v1/donations", serde_json::to_vec(&gift).unwrap())
}

/// The request that takes back what was given with a number.
pub fn withdrawal(n: u64) -> Request {
    let withdrawal = Withdrawal { token: Some(token(&Envelope::tag(&secret(n)))), secret: secret(n) };
    Request::post("/v1/withdrawals", serde_json::to_vec(&withdrawal).unwrap())
}

fn terms_once() -> &'static Manifest {
    static TERMS: OnceLock<Manifest> = OnceLock::new();
    TERMS.get_or_init(terms)
}

/// The demo study, changed and signed; its key for receipts is thirty-two sevens, for its gateway eights, for tokens sixes.
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
        kind: AdKind::Ad,
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
        first_for_ad: true,
        first_for_advertiser: true,
        country: Some("GB".into()),
        age_band: None,
        program: "0.1.0".into(),
    }
}

/// How much was seen in a week.
pub fn coverage() -> Coverage {
    Coverage {
        schema: SCHEMA,
        kind: CoverageKind::Coverage,
        study_id: "demo-study".into(),
        epoch: "2026-W47".into(),
        platform: Platform::X,
        days_active: DaysBucket::Several,
        ads_seen: AdsBucket::UpTo99,
        political_seen: AdsBucket::UpTo3,
        kept_back: AdsBucket::None,
        country: None,
        age_band: None,
        program: "0.1.0".into(),
    }
}

pub fn sealed(n: u64, given: impl Into<Given>) -> Envelope {
    let drawn = [u8::try_from(n % 251).unwrap(); 32];
    Envelope::seal(&given.into(), &secret(n), &terms(), &drawn).unwrap()
}

pub fn envelope(n: u64) -> Envelope {
    sealed(n, record(n))
}

/// An envelope nobody can open, made fast: like that of a short record, other for each number.
pub fn blank(n: u64) -> Envelope {
    static ONE: OnceLock<Envelope> = OnceLock::new();
    let one = ONE.get_or_init(|| envelope(0)).clone();
    let sealed = format!("{n:024x}{}", one.sealed.get(24..).unwrap());
    Envelope { withdraw_tag: Envelope::tag(&secret(n)), sealed, ..one }
}
