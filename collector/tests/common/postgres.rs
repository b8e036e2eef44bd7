//! PostgreSQL as the distribution installs it, in a folder of its own and reached by a socket there.
#![allow(dead_code, reason = "each test uses a part")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use sqlx::Connection as _;

/// Keeps the server: when nobody holds its input any more it ends the server at once, and deletes the folder unless told to keep it.
const KEEPER: &str = r#"folder=$1; shift; "$@" & server=$!; word=; read -r word; kill -QUIT $server; wait $server; [ "$word" = keep ] || rm -rf "$folder""#;

pub struct Cluster {
    folder: PathBuf,
    programs: PathBuf,
    keeper: Option<Child>,
}

impl Cluster {
    /// One for all tests of a program, made when first asked for; none where PostgreSQL is not installed.
    pub fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
        SHARED.get_or_init(Self::new).as_ref()
    }

    /// A server of one's own; none where PostgreSQL is not installed.
    pub fn new() -> Option<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let Some(programs) = programs() else {
            eprintln!("!!! SKIPPED: there is no PostgreSQL here (initdb); install the package postgresql");
            return None;
        };
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("sightline-postgres-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        if is_root() {
            done(Command::new("chown").arg("nobody").arg(&folder));
        }
        let mut initdb = unprivileged(&programs.join("initdb"));
        initdb.args([
            "--auth=trust",
            "--username=postgres",
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync",
            "-D",
        ]);
        done(initdb.arg(folder.join("data")));
        let mut cluster = Self { folder, programs, keeper: None };
        cluster.start();
        Some(cluster)
    }

    pub fn start(&mut self) {
        let server = unprivileged(&self.programs.join("postgres"));
        let mut keeper = Command::new("sh");
        keeper
            .args(["-c", KEEPER, "keeper"])
            .arg(&self.folder)
            .arg(server.get_program())
            .args(server.get_args());
        keeper.arg("-D").arg(self.folder.join("data")).arg("-k").arg(&self.folder);
        keeper.args(["-c", "listen_addresses="]);
        let log = std::fs::File::create(self.folder.join("log")).unwrap();
        keeper.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(log);
        self.keeper = Some(keeper.spawn().unwrap());
        let end = Instant::now() + Duration::from_secs(30);
        let runtime = tokio::runtime::Runtime::new().unwrap();
        while let Err(error) = runtime.block_on(sqlx::PgConnection::connect(&self.url("postgres"))) {
            let log = std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            assert!(Instant::now() < end, "PostgreSQL does not start: {error}\n{log}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Ends the server as a crash does: nothing is tidied up.
    pub fn crash(&mut self) {
        let mut keeper = self.keeper.take().unwrap();
        writeln!(keeper.stdin.take().unwrap(), "keep").unwrap();
        keeper.wait().unwrap();
    }

    /// The folder its tables lie in.
    pub fn tables(&self) -> PathBuf {
        self.folder.join("data/base")
    }

    /// Makes a database and gives its URL.
    pub fn create(&self, name: &str) -> String {
        self.execute(format!("CREATE DATABASE \"{name}\""));
        self.url(name)
    }

    /// Makes a database whose tables lie in a folder.
    pub fn create_in(&self, name: &str, folder: &Path) -> String {
        if is_root() {
            done(Command::new("chown").arg("nobody").arg(folder));
        }
        self.execute(format!("CREATE TABLESPACE {name} LOCATION '{}'", folder.display()));
        self.execute(format!("CREATE DATABASE {name} TABLESPACE {name}"));
        self.url(name)
    }

    fn execute(&self, statement: String) {
        let url = self.url("postgres");
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let mut connection = sqlx::PgConnection::connect(&url).await.unwrap();
            sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&mut connection).await.unwrap();
        });
    }

    fn url(&self, database: &str) -> String {
        format!("postgres://postgres@localhost/{database}?host={}", self.folder.display())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some(mut keeper) = self.keeper.take() {
            drop(keeper.stdin.take());
            let _ = keeper.wait();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Where PostgreSQL's programs are: Debian keeps them out of the path, a folder a version.
fn programs() -> Option<PathBuf> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|version| version.ok().map(|version| version.path().join("bin")))
        .collect();
    folders.sort();
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    folders.into_iter().find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
}

/// It refuses to run as root.
fn unprivileged(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"]).arg(program);
    command
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

fn done(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
