//! Requests whose sender the collector does not learn, and whose content the relay between them does not (Oblivious HTTP, RFC 9458): sealed
//! to the collector's gateway as binary HTTP (RFC 9292), padded, so that their length tells no more than a class.
//!
//! The one place here that draws random numbers itself: the library does.

use bhttp::{Message, Mode, StatusCode};
use ohttp::hpke::{Aead, Kdf, Kem};
use ohttp::{ClientRequest, ClientResponse, KeyConfig, Server, ServerResponse, SymmetricSuite};

use crate::hex::{hex, unhex};
use crate::seal;

/// What the body of a sealed request, and of its sealed answer, is called.
pub const REQUEST: &str = "message/ohttp-req";
/// The same of an answer.
pub const ANSWER: &str = "message/ohttp-res";
/// The largest sealed request, in bytes.
pub const MAX_REQUEST: usize = 65 * 1024;

/// The smallest padded request, in bytes; each is a power of two. Whether something is given or taken back makes no difference.
const LEAST: usize = 2_048;
/// The smallest padded answer: whether terms were asked for or something given makes no difference.
const LEAST_ANSWER: usize = 8_192;
/// The number of the one key a gateway has.
const KEY: u8 = 1;
const SUITE: SymmetricSuite = SymmetricSuite::new(Kdf::HkdfSha256, Aead::ChaCha20Poly1305);

/// A request as the gateway sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET` or `POST`.
    pub method: String,
    /// Its address on the collector, beginning with `/`.
    pub path: String,
    /// JSON, or nothing.
    pub body: Vec<u8>,
}

/// Opens the answer to one sealed request.
pub struct Awaiting(ClientResponse);

impl std::fmt::Debug for Awaiting {
    fn fmt(&self, form: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        form.write_str("Awaiting")
    }
}

impl Request {
    /// A request with JSON.
    #[must_use]
    pub fn post(path: &str, body: Vec<u8>) -> Self {
        Self { method: "POST".into(), path: path.into(), body }
    }

    /// A request without a body.
    #[must_use]
    pub fn get(path: &str) -> Self {
        Self { method: "GET".into(), path: path.into(), body: Vec::new() }
    }

    /// Seals it to a gateway's public key, 64 hexadecimal digits. `None` where that is none or the request is too large.
    #[must_use]
    pub fn seal(&self, gateway: &str) -> Option<(Vec<u8>, Awaiting)> {
        // The authority is the gateway's own: whoever opens it answers.
        let mut message = Message::request(
            self.method.clone().into_bytes(),
            b"https".to_vec(),
            Vec::new(),
            self.path.clone().into_bytes(),
        );
        if !self.body.is_empty() {
            message.put_header("content-type", "application/json");
            message.write_content(&self.body);
        }
        let request = ClientRequest::from_encoded_config(&config(gateway)?).ok()?;
        let (sealed, answer) = request.encapsulate(&padded(&message, LEAST)?).ok()?;
        (sealed.len() <= MAX_REQUEST).then_some((sealed, Awaiting(answer)))
    }
}

impl Awaiting {
    /// The status and the body of an answer: `None` for what the gateway did not seal to this request.
    #[must_use]
    pub fn open(self, sealed: &[u8]) -> Option<(u16, Vec<u8>)> {
        let message = read(&self.0.decapsulate(sealed).ok()?)?;
        Some((message.control().status()?.code(), message.content().to_vec()))
    }
}

/// The side that opens requests.
#[derive(Debug)]
pub struct Gateway(Server);

/// Seals the answer to one request.
#[derive(Debug)]
pub struct Answering(ServerResponse);

impl Gateway {
    /// Of a secret of 32 bytes. `None` where they give no key, which for random ones does not happen.
    #[must_use]
    pub fn new(secret: &[u8; 32]) -> Option<Self> {
        let config = KeyConfig::derive(KEY, Kem::X25519Sha256, vec![SUITE], secret).ok()?;
        Some(Self(Server::new(config).ok()?))
    }

    /// The public key, 64 hexadecimal digits.
    #[must_use]
    pub fn public(&self) -> Option<String> {
        Some(hex(self.0.config().encode().ok()?.get(3..35)?))
    }

    /// Opens a request: `None` for what was not sealed to this gateway.
    #[must_use]
    pub fn open(&self, sealed: &[u8]) -> Option<(Request, Answering)> {
        let (message, answer) = self.0.decapsulate(sealed).ok()?;
        let message = read(&message)?;
        let text = |bytes: Option<&[u8]>| String::from_utf8(bytes?.to_vec()).ok();
        let control = message.control();
        let request = Request {
            method: text(control.method())?,
            path: text(control.path())?,
            body: message.content().to_vec(),
        };
        Some((request, Answering(answer)))
    }
}

impl Answering {
    /// Seals a status and a body. `None` for a status that is none.
    #[must_use]
    pub fn seal(self, status: u16, body: &[u8]) -> Option<Vec<u8>> {
        let mut message = Message::response(StatusCode::try_from(status).ok()?);
        message.write_content(body);
        self.0.encapsulate(&padded(&message, LEAST_ANSWER)?).ok()
    }
}

/// A gateway's key as the library reads it (RFC 9458, chapter 3.1).
fn config(gateway: &str) -> Option<Vec<u8>> {
    if !seal::is_public(gateway) {
        return None;
    }
    let mut config = vec![KEY, 0x00, 0x20];
    config.extend(unhex::<32>(gateway)?);
    config.extend([0, 4, 0, 1, 0, 3]);
    Some(config)
}

/// A message as binary HTTP with the padding RFC 9292, chapter 3.8, allows.
fn padded(message: &Message, least: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    message.write_bhttp(Mode::KnownLength, &mut bytes).ok()?;
    bytes.resize(bytes.len().next_power_of_two().max(least), 0);
    Some(bytes)
}

fn read(bytes: &[u8]) -> Option<Message> {
    Message::read_bhttp(&mut std::io::Cursor::new(bytes)).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may")]

    use super::*;

    fn gateway() -> Gateway {
        Gateway::new(&[4; 32]).unwrap()
    }

    #[test]
    fn a_request_and_its_answer_are_for_two_alone() {
        let asked = Request::post("/v1/donations", b"{}".to_vec());
        let (sealed, awaiting) = asked.seal(&gateway().public().unwrap()).unwrap();
        let (opened, answering) = gateway().open(&sealed).unwrap();
        assert_eq!(opened, asked);
        let answer = answering.seal(201, b"stored").unwrap();
        assert_eq!(awaiting.open(&answer), Some((201, b"stored".to_vec())));
        assert!(Gateway::new(&[5; 32]).unwrap().open(&sealed).is_none(), "another's key");
    }

    #[test]
    fn an_answer_to_another_request_is_none() {
        let key = gateway().public().unwrap();
        let (first, second) =
            (Request::get("/v1/study").seal(&key).unwrap(), Request::get("/v1/study").seal(&key).unwrap());
        assert_ne!(first.0, second.0);
        let answer = gateway().open(&first.0).unwrap().1.seal(200, b"terms").unwrap();
        assert_eq!(second.1.open(&answer), None);
        let mut changed = answer.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(first.1.open(&changed), None);
    }

    #[test]
    fn lengths_tell_a_class_and_no_more() {
        let key = gateway().public().unwrap();
        let length = |request: Request| request.seal(&key).unwrap().0.len();
        let short = length(Request::post("/v1/withdrawals", b"{}".to_vec()));
        assert_eq!(short, length(Request::post("/v1/donations", vec![b' '; 1_900])));
        assert_eq!(short, length(Request::get("/v1/study")));
        assert_eq!(short - LEAST + 2 * LEAST, length(Request::post("/v1/donations", vec![b' '; 2_100])));
        assert!(Request::post("/v1/donations", vec![b' '; 70_000]).seal(&key).is_none());
    }

    #[test]
    fn nonsense_opens_to_nothing() {
        let key = gateway().public().unwrap();
        let (sealed, _) = Request::get("/").seal(&key).unwrap();
        for cut in (0..sealed.len()).step_by(61) {
            assert!(gateway().open(&sealed[..cut]).is_none());
        }
        for at in (0..60).chain((60..sealed.len()).step_by(97)) {
            let mut changed = sealed.clone();
            changed[at] ^= 0x40;
            assert!(gateway().open(&changed).is_none(), "byte {at}");
        }
        let seal = || Request::get("/").seal(&key).unwrap().1;
        for answer in [vec![], vec![0; 31], vec![0; 32], vec![0; 4_000]] {
            assert_eq!(seal().open(&answer), None);
        }
        assert!(Request::get("/").seal("").is_none() && Request::get("/").seal(&"0".repeat(64)).is_none());
    }
}
