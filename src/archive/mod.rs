//! Data downloads: what a platform itself hands a person about the ads they were shown.

mod x;

pub use x::x;

/// Whether a file of this name can hold ads.
#[must_use]
pub fn is_known(name: &str) -> bool {
    let name = name.to_lowercase();
    name.ends_with(".js") && (name.starts_with("ad-impressions") || name.starts_with("ad-engagements"))
}

/// Whether a text is a file of X's data download.
#[must_use]
pub fn is_archive(text: &str) -> bool {
    text.trim_start_matches('\u{FEFF}').trim_start().starts_with("window.YTD.")
}
