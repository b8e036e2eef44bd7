//! From the files a maintainer writes to one bundle. `build.rs` and `sightline rules` use it; what runs in
//! the browser is the bundle.

use serde::Deserialize;

use super::check::{PLATFORMS, check};
use super::schema::{Bundle, Disclaimer, Rules};

/// `rules/version.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Version {
    version: u32,
    program: String,
}

/// `rules/imprints.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Imprints {
    imprint: Vec<Disclaimer>,
}

/// Puts a folder of rules together and checks it. `read` gives the text of a file by its name.
///
/// # Errors
/// One sentence with the file, the place and the fix.
pub fn bundle(read: impl Fn(&str) -> Result<String, String>) -> Result<Bundle, String> {
    let Version { version, program } = parse(&read, "version.toml")?;
    let Imprints { imprint } = parse(&read, "imprints.toml")?;
    let platforms = PLATFORMS
        .iter()
        .map(|platform| parse::<Rules>(&read, &format!("{platform}.toml")))
        .collect::<Result<Vec<_>, String>>()?;
    let bundle = Bundle { version, program, expires: None, platforms, imprints: imprint, advertisers: None };
    check(&bundle)?;
    Ok(bundle)
}

fn parse<T: serde::de::DeserializeOwned>(
    read: &impl Fn(&str) -> Result<String, String>,
    name: &str,
) -> Result<T, String> {
    let text = read(name).map_err(|error| format!("rules/{name}: {error}; write the file"))?;
    toml::from_str(&text).map_err(|error| format!("rules/{name}: {error}"))
}
