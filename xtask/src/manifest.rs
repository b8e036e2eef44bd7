//! One canonical manifest, and what each browser gets of it.
//!
//! Either browser would load the canonical one; dropping the keys it does not know keeps its console and
//! its store's linter free of warnings.

use serde_json::{Map, Value};

use crate::error::Error;

/// A browser we package for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// Chrome, Chromium, Edge, Brave.
    Chrome,
    /// Firefox.
    Firefox,
}

impl Browser {
    /// Every browser.
    pub const ALL: [Self; 2] = [Self::Chrome, Self::Firefox];

    /// The name in folders and files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chrome => "chrome",
            Self::Firefox => "firefox",
        }
    }

    /// What this browser does not know: path of keys; the last may also be an element of a list.
    const fn foreign(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Chrome => {
                &[&["background", "scripts"], &["browser_specific_settings"], &["sidebar_action"]]
            }
            Self::Firefox => &[
                &["background", "service_worker"],
                &["minimum_chrome_version"],
                &["permissions", "sidePanel"],
                &["side_panel"],
            ],
        }
    }
}

/// The canonical manifest, parsed.
#[derive(Debug)]
pub struct Manifest(Map<String, Value>);

impl Manifest {
    /// Parses the canonical manifest and checks that its version is the workspace's.
    pub fn parse(text: &[u8]) -> Result<Self, Error> {
        let map: Map<String, Value> =
            serde_json::from_slice(text).map_err(|error| Error::Manifest(error.to_string()))?;
        let version = map.get("version").and_then(Value::as_str).unwrap_or_default();
        let ours = env!("CARGO_PKG_VERSION");
        if version != ours {
            return Err(Error::Manifest(format!(
                "version is {version:?}, but Cargo.toml says {ours}; make them the same"
            )));
        }
        Ok(Self(map))
    }

    /// The manifest for one browser, as text.
    pub fn text(&self, browser: Browser) -> Result<String, Error> {
        let mut map = self.0.clone();
        for path in browser.foreign() {
            remove(&mut map, path);
        }
        let mut text =
            serde_json::to_string_pretty(&map).map_err(|error| Error::Manifest(error.to_string()))?;
        text.push('\n');
        Ok(text)
    }

    /// Every file the manifest names, with the place that names it.
    pub fn files(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (key, value) in &self.0 {
            // Patterns of addresses also contain dots and slashes, but no file.
            if !key.contains("permissions") && !key.contains("url") {
                collect(value, key, &mut found);
            }
        }
        found
    }
}

fn remove(map: &mut Map<String, Value>, path: &[&str]) {
    match path {
        [key] => {
            map.remove(*key);
        }
        [key, rest @ ..] => match (map.get_mut(*key), rest) {
            (Some(Value::Object(inner)), rest) => remove(inner, rest),
            (Some(Value::Array(list)), [element]) => list.retain(|inner| inner != element),
            _ => {}
        },
        [] => {}
    }
}

fn collect(value: &Value, place: &str, found: &mut Vec<(String, String)>) {
    const KINDS: [&str; 5] = [".js", ".html", ".css", ".png", ".svg"];
    match value {
        Value::String(text) if KINDS.iter().any(|kind| text.ends_with(kind)) => {
            found.push((place.to_owned(), text.clone()));
        }
        Value::Array(list) => list.iter().for_each(|inner| collect(inner, place, found)),
        Value::Object(map) => {
            map.iter().for_each(|(key, inner)| collect(inner, &format!("{place}.{key}"), found));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical() -> Manifest {
        Manifest::parse(include_bytes!("../../manifest.json")).unwrap()
    }

    fn of(browser: Browser) -> Value {
        serde_json::from_str(&canonical().text(browser).unwrap()).unwrap()
    }

    #[test]
    fn each_browser_loses_only_what_it_does_not_know() {
        let (chrome, firefox) = (of(Browser::Chrome), of(Browser::Firefox));
        assert!(
            chrome["background"]["service_worker"].is_string() && chrome["background"]["scripts"].is_null()
        );
        assert!(
            chrome["browser_specific_settings"].is_null() && chrome["minimum_chrome_version"].is_string()
        );
        assert!(
            firefox["background"]["scripts"].is_array() && firefox["background"]["service_worker"].is_null()
        );
        assert!(
            firefox["browser_specific_settings"].is_object() && firefox["minimum_chrome_version"].is_null()
        );
        assert!(chrome["side_panel"].is_object() && chrome["sidebar_action"].is_null());
        assert!(firefox["sidebar_action"].is_object() && firefox["side_panel"].is_null());
        let permissions = |manifest: &Value| -> Vec<String> {
            serde_json::from_value(manifest["permissions"].clone()).unwrap()
        };
        let (mut more, less) = (permissions(&chrome), permissions(&firefox));
        more.retain(|name| name != "sidePanel");
        assert_eq!(more, less);
        assert_eq!(permissions(&chrome).len(), less.len() + 1);
        for key in ["optional_host_permissions", "content_security_policy", "action", "commands", "icons"] {
            assert_eq!(chrome[key], firefox[key], "{key}");
        }
    }

    #[test]
    fn nothing_is_granted_at_install_and_nothing_is_reachable_from_pages() {
        for key in
            ["host_permissions", "content_scripts", "web_accessible_resources", "externally_connectable"]
        {
            assert!(canonical().0.get(key).is_none(), "{key}");
        }
    }

    #[test]
    fn nothing_opens_by_itself_beside_a_page() {
        assert_eq!(of(Browser::Firefox)["sidebar_action"]["open_at_install"], false);
    }

    #[test]
    fn every_platform_of_the_rules_can_be_granted() {
        let granted = canonical().0["optional_host_permissions"].clone();
        let rules = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules");
        let files = crate::files::list(&rules).unwrap();
        for file in files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "toml")) {
            let text = String::from_utf8(crate::files::read(file).unwrap()).unwrap();
            let Some(line) = text.lines().find(|line| line.starts_with("matches")) else { continue };
            for pattern in line.split('"').skip(1).step_by(2) {
                assert!(
                    granted.as_array().unwrap().iter().any(|known| known == pattern),
                    "{} wants {pattern}: name it in manifest.json, optional_host_permissions",
                    file.display()
                );
            }
        }
    }

    #[test]
    fn files_are_found_and_addresses_are_not() {
        let files = canonical().files();
        assert!(files.iter().any(|(_, file)| file == "www/popup.html"));
        assert!(files.iter().any(|(place, _)| place == "background.service_worker"));
        assert!(files.iter().all(|(_, file)| !file.contains("://")));
    }

    #[test]
    fn a_foreign_version_is_refused() {
        let error = Manifest::parse(br#"{"version":"99.0.0"}"#).unwrap_err().to_string();
        assert!(error.contains("make them the same"), "{error}");
    }
}
