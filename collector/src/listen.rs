//! Listening, with bounds: how many connections there are at a time, how long a head, a whole request and a connection may take, and how
//! long stopping may. Who connects is not looked at, kept or logged.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::sync::Semaphore;
use tower::ServiceExt as _;
use tower_http::timeout::TimeoutLayer;

/// Connections at a time; more wait until one ends.
const CONNECTIONS: usize = 1_024;
/// How long the head of a request may take to arrive; a connection that is idle for as long is closed.
const HEAD: Duration = Duration::from_secs(10);
/// How long a request may take to arrive and be answered.
const REQUEST: Duration = Duration::from_secs(20);
/// How long a connection may last: whoever does not read what is answered gives up its place all the same.
const CONNECTION: Duration = Duration::from_secs(60);
/// The most of a head that is read, in bytes.
const HEAD_BYTES: usize = 16 * 1024;
/// How long what was accepted may take once the process was told to stop: clients that never finish do not keep it.
const SHUTDOWN: Duration = Duration::from_secs(10);
/// The pause after the system could not give a connection, as when too many files are open.
const BREATH: Duration = Duration::from_millis(100);

/// Answers until the process is told to stop; what was accepted is finished first.
///
/// # Errors
/// The address cannot be listened on.
pub async fn listen(address: SocketAddr, router: Router) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind(address).await?;
    crate::note!("listening on http://{}", listener.local_addr()?);
    let router = router.layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, REQUEST));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(HEAD_BYTES);
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    let graceful = GracefulShutdown::new();
    let mut told = std::pin::pin!(told_to_stop());
    loop {
        let accepted = async {
            // Never closed, so there is always a place some time.
            let place = Arc::clone(&room).acquire_owned().await.ok();
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! { one = accepted => one, () = &mut told => break };
        let Ok((stream, _)) = accepted else {
            tokio::time::sleep(BREATH).await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let answer = router.clone().map_request(|request: Request<Incoming>| request.map(Body::new));
        let answer = answer.map_err(|never: Infallible| match never {});
        let served = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(answer));
        let served = graceful.watch(served);
        tokio::spawn(async move {
            // How a connection ended is its own matter.
            let _ = tokio::time::timeout(CONNECTION, served).await;
            drop(place);
        });
    }
    drop(listener);
    tokio::select! { () = graceful.shutdown() => {}, () = tokio::time::sleep(SHUTDOWN) => {} }
    Ok(())
}

async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    if let Ok(mut terminated) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! { _ = interrupted => {}, _ = terminated.recv() => {} }
        return;
    }
    let _ = interrupted.await;
}
