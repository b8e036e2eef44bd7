//! Answers, and bodies as they must be.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use donation::{Problem, oblivious};
use serde::de::DeserializeOwned;
use serde_json::json;

pub fn json_answer(status: StatusCode, body: &impl serde::Serialize) -> Response {
    let text = serde_json::to_string(body).unwrap_or_default();
    (status, [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], text)
        .into_response()
}

/// A refusal that says what to do.
pub fn refuse(status: StatusCode, error: &str, problems: &[Problem]) -> Response {
    json_answer(status, &json!({ "error": error, "problems": problems }))
}

pub fn nothing_here() -> Response {
    refuse(StatusCode::NOT_FOUND, "There is nothing at this address.", &[])
}

pub fn patience() -> Response {
    let mut answer = refuse(
        StatusCode::SERVICE_UNAVAILABLE,
        "The service is busy. It may not have been done; try again later.",
        &[],
    );
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
    answer
}

/// The body of a sealed request, or the refusal.
pub fn sealed_body(headers: &HeaderMap, body: Result<Bytes, BytesRejection>) -> Result<Bytes, Box<Response>> {
    let kind = headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    if kind != Some(oblivious::REQUEST.as_bytes()) {
        return Err(Box::new(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Send message/ohttp-req.", &[])));
    }
    body.map_err(|rejection| {
        Box::new(refuse(rejection.status(), "A sealed request has at most 65 KiB.", &[]))
    })
}

/// The body of a request in JSON, or the refusal.
pub fn body<T: DeserializeOwned>(
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<T, Box<Response>> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.split(';').next().unwrap_or_default().trim() != "application/json" {
        return Err(Box::new(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Send application/json.", &[])));
    }
    let bytes = body.map_err(|rejection| {
        let status = rejection.status();
        let error = if status == StatusCode::PAYLOAD_TOO_LARGE {
            "The body is too large."
        } else {
            "The body did not arrive whole."
        };
        Box::new(refuse(status, error, &[]))
    })?;
    serde_json::from_slice(&bytes).map_err(|error| {
        let (status, what) = if error.is_data() {
            (StatusCode::UNPROCESSABLE_ENTITY, "The body does not have the agreed form")
        } else {
            (StatusCode::BAD_REQUEST, "This is not JSON")
        };
        Box::new(refuse(status, &format!("{what}: {error}."), &[]))
    })
}
