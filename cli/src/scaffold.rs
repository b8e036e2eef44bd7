//! `sightline rules new`: what somebody who saw a platform change fills in: a reference case, a fixture, and the rule.

use std::fs;
use std::path::{Path, PathBuf};

use sightline::Platform;
use sightline::read::rules::RuleSet;

use crate::problem::{Problem, content, io};

const INPUT: &str = "<!-- The post as the page has it, with two of its neighbours that are no ads: names and words invented, structure as\n     seen. Nothing of anybody's account. -->\n<main>\n  <div><!-- a neighbour --></div>\n  <div><!-- the ad --></div>\n  <div><!-- a neighbour --></div>\n</main>\n";

/// Writes the files of a new case; gives what was written and what to do next.
///
/// # Errors
/// [`Problem`] when the platform is not known, the surface is none, or a file is there already.
pub fn new(root: &Path, platform: &str, surface: &str, name: &str) -> Result<Vec<String>, Problem> {
    let site = Platform::from_id(platform).and_then(|platform| RuleSet::bundled().of(platform));
    let Some(site) = site else {
        let known: Vec<_> =
            RuleSet::bundled().all().iter().map(|site| site.rules.platform.as_str()).collect();
        return Err(content(
            root,
            format!("{platform:?} is no platform that is read; use one of {}", known.join(", ")),
        ));
    };
    let is_name = |text: &str| {
        !text.is_empty()
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'))
    };
    for text in [surface, name] {
        if !is_name(text) {
            return Err(content(root, format!("{text:?}: names are small letters, digits and hyphens")));
        }
    }
    let cases = root.join("tests/reference/feeds");
    let number = fs::read_dir(&cases).map_err(io(&cases))?.filter_map(|entry| {
        let name = entry.ok()?.file_name().into_string().ok()?;
        name.split('-').next()?.parse::<u32>().ok()
    });
    let number = number.max().unwrap_or(0) + 1;
    let case = cases.join(format!("{number:02}-{platform}-{name}"));
    let fixture = root.join("tests/fixtures").join(platform).join(format!("{surface}-{name}"));
    let expected = format!(
        "{{\n \"platform\": \"{platform}\",\n \"ads\": [\n  {{\n   \"advertiser.name\": \"…\",\n   \"text\": \"…\"\n  }}\n ]\n}}\n"
    );
    let note = "Where this was seen, by whom and when; how sure the structure is.\n";
    let files = [
        (case.join("input.html"), INPUT.to_owned()),
        (case.join("expected.json"), expected),
        (case.join("source.txt"), note.to_owned()),
        (fixture.join("page.html"), INPUT.to_owned()),
        (fixture.join("note.md"), note.to_owned()),
    ];
    if let Some(there) = [&case, &fixture].into_iter().find(|path| path.exists()) {
        return Err(content(there, "is there already; nothing was written"));
    }
    let mut lines = Vec::new();
    for (path, text) in &files {
        write(path, text)?;
        lines.push(format!("wrote {}", path.display()));
    }
    lines.extend(next(&site.rules.platform, surface, &case, &fixture));
    Ok(lines)
}

fn write(path: &Path, text: &str) -> Result<(), Problem> {
    let folder = path.parent().map(PathBuf::from).unwrap_or_default();
    fs::create_dir_all(&folder).map_err(io(&folder))?;
    fs::write(path, text).map_err(io(path))
}

/// What is to be done, in order.
fn next(platform: &str, surface: &str, case: &Path, fixture: &Path) -> Vec<String> {
    let stanza = format!(
        "     [[post]]\n     surface = \"{surface}\"\n     select = [\"…\"]        # since when it is so\n\n     [[marker]]\n     signal = \"…\"\n     family = \"markup\"       # structure, markup or label\n     select = [\"…\"]"
    );
    vec![
        String::new(),
        format!(
            "1. Put what the page holds into {}/input.html and what is right into expected.json.",
            case.display()
        ),
        format!("   sightline read --platform {platform} --rules rules {}/input.html", case.display()),
        "   If it is read right already, words and looks are enough; a rule makes it faster and surer."
            .to_owned(),
        format!(
            "2. In rules/{platform}.toml, with what lasts (roles, links, test ids; no class a build made up):"
        ),
        stanza,
        "   sightline rules check rules".to_owned(),
        format!(
            "3. The same page into {}/page.html; `cargo test --test readers` writes what it reads for you to review.",
            fixture.display()
        ),
        format!("4. A post of it into tests/e2e/feeds/{platform}.mjs, so that both browsers show it."),
    ]
}
