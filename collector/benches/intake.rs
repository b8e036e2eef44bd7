//! How many sealed records the running program stores in a second, each on disk before it is answered, with those who send on the same
//! machine. `SIGHTLINE_COLLECTOR` measures another build of the program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a measurement may"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use std::time::{Duration, Instant};

use common::{Cluster, Connection, Home, Server, blank, donation, terms};

/// Records that are sent.
const SENDS: usize = 40_000;
/// Donors at the same time; each sends when the one before is answered.
const CONNECTIONS: usize = 128;

fn main() {
    println!("{SENDS} records of the shortest length over {CONNECTIONS} connections");
    measure(&Home::sqlite("intake"));
    if let Some(cluster) = Cluster::new() {
        measure(&Home::postgres("intake", &cluster));
    }
}

fn measure(home: &Home) {
    let gateway = terms().study.gateway;
    let requests: Vec<_> = (0..SENDS).map(|n| donation(&blank(n as u64)).seal(&gateway).unwrap()).collect();
    let mut parts: Vec<Vec<_>> = (0..CONNECTIONS).map(|_| Vec::new()).collect();
    for (n, request) in requests.into_iter().enumerate() {
        parts[n % CONNECTIONS].push(request);
    }
    let server = Server::start(home);
    let before = size(home);
    let began = Instant::now();
    let mut took: Vec<Duration> = std::thread::scope(|scope| {
        let senders: Vec<_> = parts
            .into_iter()
            .map(|requests| {
                let address = server.address;
                scope.spawn(move || {
                    let mut connection = Connection::to(address).unwrap();
                    let send = |request| {
                        let sent = Instant::now();
                        assert_eq!(connection.ask_sealed(request).unwrap().0, 201);
                        sent.elapsed()
                    };
                    requests.into_iter().map(send).collect::<Vec<_>>()
                })
            })
            .collect();
        senders.into_iter().flat_map(|sender| sender.join().unwrap()).collect()
    });
    let all = began.elapsed().as_secs_f64();
    assert_eq!(home.sql("SELECT CAST(count(*) AS text) FROM donation"), [SENDS.to_string()]);
    took.sort_unstable();
    let (half, most) = (took[SENDS / 2].as_secs_f64() * 1e3, took[SENDS * 99 / 100].as_secs_f64() * 1e3);
    let bytes = (size(home) - before) / SENDS as f64;
    println!(
        "{:<10} {:>6.0} stored a second   p50 {half:>5.1} ms   p99 {most:>5.1} ms   {bytes:.0} bytes a record",
        home.kind(),
        SENDS as f64 / all
    );
}

/// Bytes of the database without its write-ahead log.
fn size(home: &Home) -> f64 {
    let statement = if home.is_postgres() {
        "SELECT pg_database_size(current_database())::text"
    } else {
        "SELECT CAST(page_count * page_size AS text) FROM pragma_page_count, pragma_page_size"
    };
    home.sql(statement)[0].parse().unwrap()
}
