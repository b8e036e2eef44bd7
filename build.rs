//! Checks every rules file and bundles them as JSON. An error names the file, the key and the fix, and
//! stops the build: a broken rule never ships.

#[path = "build/phrases.rs"]
mod phrases;
#[allow(dead_code, missing_docs)]
mod rules {
    #[path = "../src/read/rules/check.rs"]
    pub mod check;
    #[path = "../src/read/rules/lasting.rs"]
    pub mod lasting;
    #[path = "../src/read/rules/schema.rs"]
    pub mod schema;
    #[path = "../src/read/rules/source.rs"]
    pub mod source;
}

use std::{env, error::Error, fs, path::Path};

/// `rules/claims.toml`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Claims {
    claim: Vec<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=rules");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/read/rules");
    let files =
        |name: &str| fs::read_to_string(Path::new("rules").join(name)).map_err(|error| error.to_string());
    let bundle = rules::source::bundle(files)?;
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("rules.json"), serde_json::to_string(&bundle)?)?;
    phrases::bundle(Path::new(&out))?;
    let claims: Claims =
        toml::from_str(&files("claims.toml")?).map_err(|error| format!("rules/claims.toml: {error}"))?;
    if let Some(claim) =
        claims.claim.iter().find(|claim| claim.trim() != **claim || claim.to_lowercase() != **claim)
    {
        return Err(format!(
            "rules/claims.toml: “{claim}” must be in lower case and without spaces around it"
        )
        .into());
    }
    let spaced: Vec<String> = claims.claim.iter().map(|claim| format!(" {claim} ")).collect();
    fs::write(Path::new(&out).join("claims.json"), serde_json::json!({ "claim": spaced }).to_string())?;
    let topics: serde_json::Value =
        toml::from_str(&files("topics.toml")?).map_err(|error| format!("rules/topics.toml: {error}"))?;
    fs::write(Path::new(&out).join("topics.json"), topics.to_string())?;
    // What stands beside a party's name, and public bodies; the judge's tests read what they hold.
    for name in ["parties", "public-bodies"] {
        let value: serde_json::Value = toml::from_str(&files(&format!("{name}.toml"))?)
            .map_err(|error| format!("rules/{name}.toml: {error}"))?;
        fs::write(Path::new(&out).join(format!("{name}.json")), value.to_string())?;
    }
    // Checked by `src/show/action` and its tests; here it only has to parse.
    let actions: serde_json::Value =
        toml::from_str(&files("actions.toml")?).map_err(|error| format!("rules/actions.toml: {error}"))?;
    fs::write(Path::new(&out).join("actions.json"), actions.to_string())?;
    Ok(())
}
