//! Which file of `src` uses which: every path in the code, followed through imports and re-exports to the file that
//! defines what it names. `mod` and `pub use` of a `mod.rs` are a door, not a use; unit tests do not count.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Item, UseTree, Visibility};

/// A module's path from the root of the crate: `["read", "page"]`.
type Module = Vec<String>;

/// One file: what it defines, what it takes from elsewhere, and what it names.
#[derive(Default)]
struct Source {
    file: String,
    defines: BTreeSet<String>,
    /// Names bound by `use`, with the path each stands for.
    bound: BTreeMap<String, Module>,
    /// Modules all of whose names are bound.
    globs: Vec<Module>,
    /// Paths that count as uses: imports that are no re-exports, and paths in the code.
    named: BTreeSet<Module>,
}

/// The files of `src`, by module.
pub struct Sources(BTreeMap<Module, Source>);

/// One file uses what another defines.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// The file that uses, from the root of the crate: `read/page.rs`.
    pub from: String,
    /// The file that defines.
    pub to: String,
    /// What is used.
    pub what: String,
}

impl Sources {
    /// Reads every file below `src`.
    pub fn read(src: &Path) -> Self {
        let files = super::sources(src).into_iter().map(|path| {
            let file = path.strip_prefix(src).unwrap().to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).unwrap();
            (file, text)
        });
        Self::of(files)
    }

    /// From files as given: names and texts.
    pub fn of(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut sources = BTreeMap::new();
        for (file, text) in files {
            let module = module_of(&file);
            let parsed = syn::parse_file(&text).map_err(|error| format!("{file}: {error}")).unwrap();
            let mut source = Source { file, ..Source::default() };
            for item in &parsed.items {
                source.take(item);
            }
            sources.insert(module, source);
        }
        Self(sources)
    }

    /// Every use between two files, each once.
    pub fn uses(&self) -> BTreeSet<Use> {
        let mut uses = BTreeSet::new();
        for (module, source) in &self.0 {
            for path in &source.named {
                let Some((to, what)) = self.resolve(module, path, 0) else { continue };
                if to != source.file {
                    uses.insert(Use { from: source.file.clone(), to, what });
                }
            }
        }
        uses
    }

    /// The file that defines what a path names, and its name there; `None` for other crates and for modules as such.
    fn resolve(&self, from: &Module, path: &Module, depth: usize) -> Option<(String, String)> {
        let (first, rest) = path.split_first()?;
        if depth > 8 {
            return None;
        }
        match first.as_str() {
            "crate" => self.walk(&Vec::new(), rest, depth),
            "super" => {
                let (_, parent) = from.split_last()?;
                let parent = parent.to_vec();
                if rest.first().is_some_and(|next| next == "super") {
                    self.resolve(&parent, &rest.to_vec(), depth)
                } else {
                    self.walk(&parent, rest, depth)
                }
            }
            "self" => self.walk(from, rest, depth),
            _ => self.walk(from, path, depth),
        }
    }

    fn walk(&self, module: &Module, path: &[String], depth: usize) -> Option<(String, String)> {
        let source = self.0.get(module)?;
        let (first, rest) = path.split_first()?;
        let mut child = module.clone();
        child.push(first.clone());
        // A function may bear the name of the module it stands in: `fold::fold`, re-exported as `fold`.
        let further = || {
            let bound = source.bound.get(first).and_then(|to| {
                let whole: Module = to.iter().chain(rest).cloned().collect();
                self.resolve(module, &whole, depth + 1)
            });
            bound.or_else(|| {
                source.globs.iter().find_map(|glob| {
                    let whole: Module = glob.iter().chain(path).cloned().collect();
                    self.resolve(module, &whole, depth + 1)
                })
            })
        };
        if self.0.contains_key(&child) && !rest.is_empty() {
            return self.walk(&child, rest, depth).or_else(further);
        }
        if source.defines.contains(first) {
            return Some((source.file.clone(), first.clone()));
        }
        further()
    }
}

impl Source {
    fn take(&mut self, item: &Item) {
        if is_test(item) {
            return;
        }
        match item {
            Item::Mod(_) => {}
            Item::Use(item) => {
                let door = !matches!(item.vis, Visibility::Inherited);
                self.take_use(&item.tree, &Vec::new(), door);
            }
            _ => {
                if let Some(name) = name_of(item) {
                    self.defines.insert(name);
                }
                let mut paths = Vec::new();
                paths_in(item.to_token_stream(), &mut paths);
                self.named.extend(paths);
            }
        }
    }

    fn take_use(&mut self, tree: &UseTree, before: &Module, door: bool) {
        let with = |name: &str| {
            let mut path = before.clone();
            if name != "self" || path.is_empty() {
                path.push(name.to_owned());
            }
            path
        };
        match tree {
            UseTree::Path(path) => self.take_use(&path.tree, &with(&path.ident.to_string()), door),
            UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.take_use(tree, before, door));
            }
            UseTree::Glob(_) => self.globs.push(before.clone()),
            UseTree::Name(name) => {
                let path = with(&name.ident.to_string());
                self.bind(path.last().cloned().unwrap_or_default(), path, door);
            }
            UseTree::Rename(rename) => {
                self.bind(rename.rename.to_string(), with(&rename.ident.to_string()), door);
            }
        }
    }

    fn bind(&mut self, name: String, path: Module, door: bool) {
        if !door {
            self.named.insert(path.clone());
        }
        self.bound.insert(name, path);
    }
}

/// `read/page.rs` is `read::page`, `read/mod.rs` is `read`, `lib.rs` the root.
fn module_of(file: &str) -> Module {
    let stem = file.trim_end_matches(".rs");
    let stem = stem.strip_suffix("/mod").unwrap_or(stem);
    if stem == "lib" { Vec::new() } else { stem.split('/').map(str::to_owned).collect() }
}

fn is_test(item: &Item) -> bool {
    let attributes = match item {
        Item::Mod(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        Item::Const(item) => &item.attrs,
        _ => return false,
    };
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.to_token_stream().to_string().contains("test")
    })
}

fn name_of(item: &Item) -> Option<String> {
    Some(
        match item {
            Item::Const(item) => &item.ident,
            Item::Enum(item) => &item.ident,
            Item::Fn(item) => &item.sig.ident,
            Item::Static(item) => &item.ident,
            Item::Struct(item) => &item.ident,
            Item::Trait(item) => &item.ident,
            Item::Type(item) => &item.ident,
            Item::Union(item) => &item.ident,
            Item::Macro(item) => item.ident.as_ref()?,
            _ => return None,
        }
        .to_string(),
    )
}

/// Every path of two or more names in tokens, those of macros and attributes too.
fn paths_in(tokens: TokenStream, found: &mut Vec<Module>) {
    let mut path: Module = Vec::new();
    let mut colons = 0;
    let mut end = |path: &mut Module| {
        let whole = std::mem::take(path);
        if whole.len() > 1 {
            found.push(whole);
        }
    };
    let mut groups = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                if colons != 2 {
                    end(&mut path);
                }
                path.push(ident.to_string());
                colons = 0;
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
            TokenTree::Group(group) => {
                end(&mut path);
                colons = 0;
                groups.push(group.stream());
            }
            _ => {
                end(&mut path);
                colons = 0;
            }
        }
    }
    end(&mut path);
    for group in groups {
        paths_in(group, found);
    }
}
