//! Data downloads, read in a worker of our own page: files piece by piece, so that none is ever held whole.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, SeekFrom};

use js_sys::{Array, Function, Reflect, Uint8Array};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::language::read_weights;
use super::message::to_js;
use super::router;
use super::store::Store;
use crate::keep::export::{self, Export};
use crate::read::archive::{Import, Met};
use crate::read::rules::RuleSet;
use crate::show::view::{LastImport, Trouble};

/// Most bytes of an export that are read.
const MOST_BYTES: u64 = 1024 * 1024 * 1024;
/// Ads stored at a time.
const BATCH: usize = 500;

/// A file the person chose. `read(offset, length)` gives a part of it at once, as workers can.
struct Chosen {
    read: Function,
    size: u64,
    at: u64,
}

impl Read for Chosen {
    #[allow(clippy::cast_precision_loss)] // no file is that large
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = self.size.saturating_sub(self.at);
        let length = usize::try_from(left).unwrap_or(usize::MAX).min(into.len());
        if length == 0 {
            return Ok(0);
        }
        let part = self
            .read
            .call2(&JsValue::NULL, &(self.at as f64).into(), &(length as f64).into())
            .map_err(|_| io::Error::other("the browser could not read the file; was it moved?"))?;
        let part = Uint8Array::new(&part);
        let count = (part.length() as usize).min(length);
        if let Some(space) = into.get_mut(..count) {
            part.slice(0, u32::try_from(count).unwrap_or(0)).copy_to(space);
        }
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Chosen {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = place.ok_or_else(|| io::Error::other("a place before the beginning"))?;
        Ok(self.at)
    }
}

/// What became of an import.
#[derive(Serialize)]
struct Imported {
    /// Ads and advertisers met; of these, keys of those not known before.
    ads: usize,
    added: Vec<String>,
    /// Keys of what was added to other stores, by store; traits are of platforms.
    others: BTreeMap<&'static str, Vec<String>>,
    /// How many traits were read.
    traits: usize,
    /// Files read and left alone.
    read: u32,
    skipped: u32,
    problems: Vec<String>,
}

/// Reads files (`[{name, size, read}]`) and stores what stands in them. `tick` is told how many ads are stored of how
/// many.
///
/// # Errors
/// A sentence for the person.
#[wasm_bindgen]
pub async fn import_download(files: Array, tick: Function) -> Result<JsValue, JsError> {
    console_error_panic_hook::set_once();
    match read_and_keep(&files, &tick).await {
        Ok(imported) => Ok(to_js(&imported)?),
        Err(trouble) => Err(JsError::new(&trouble.say(router::locale().await))),
    }
}

async fn read_and_keep(files: &Array, tick: &Function) -> Result<Imported, Trouble> {
    let mut found = Import::new();
    let mut exports: Vec<Export> = Vec::new();
    let mut newer: Vec<String> = Vec::new();
    for file in files.iter() {
        let get = |key: &str| Reflect::get(&file, &key.into()).unwrap_or(JsValue::UNDEFINED);
        let name = get("name").as_string().unwrap_or_default();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a size, never negative
        let size = get("size").as_f64().unwrap_or(0.0).max(0.0) as u64;
        let mut chosen = Chosen { read: get("read").unchecked_into(), size, at: 0 };
        if let Some(current) = is_export(&mut chosen) {
            if current {
                // More than any person's store would be held at once.
                let mut left = MOST_BYTES;
                exports.push(export::read(&name, chosen, &mut |bytes| {
                    left = left.saturating_sub(bytes);
                    left > 0
                }));
            } else {
                newer.push(format!("{name}: an export of a newer Sightline; update this one first"));
            }
        } else {
            found.open(&name, io::BufReader::new(chosen), &mut |_| true);
        }
    }
    let now = js_sys::Date::now();
    let store = Store::open().await?;
    let (all, mut kept, mut added) = (found.len(), 0, Vec::new());
    let ads = u32::try_from(all).unwrap_or(u32::MAX);
    let mut rest = crate::judged(&found);
    loop {
        let mut batch: Vec<Met> = rest.by_ref().take(BATCH).collect();
        for met in &mut batch {
            if read_weights(&met.ad).await {
                crate::judge(RuleSet::bundled(), &mut met.ad);
            }
        }
        if batch.is_empty() {
            break;
        }
        kept += batch.len();
        added.extend(store.record_import(batch, now).await?);
        let _ = tick.call2(&JsValue::NULL, &kept.into(), &all.into());
    }
    drop(rest);
    let traits = std::mem::take(&mut found.traits);
    let platforms: Vec<String> = traits.keys().map(|id| (*id).to_owned()).collect();
    let count = traits.values().map(Vec::len).sum();
    store.keep_traits(traits, now).await?;
    let Import { mut read, skipped, mut problems, files, .. } = found;
    let mut all = all;
    let mut others = BTreeMap::from([("traits", platforms)]);
    for mut export in exports {
        all += export.ads.len();
        read += 1;
        problems.append(&mut export.problems);
        let taken = store.take_in(export, tick).await?;
        added.extend(taken.ads);
        for (store, keys) in taken.others {
            others.entry(store).or_default().extend(keys);
        }
    }
    problems.extend(newer);
    if !files.is_empty() {
        store.keep_import(Some(LastImport { at: now, ads, files })).await?;
    }
    // So that the dashboard need not read everything when it is opened next.
    store.with_index(|_| ()).await?;
    Ok(Imported { ads: all, added, others, traits: count, read, skipped, problems })
}

/// Whether a file is an export of ours, by how it begins.
fn is_export(file: &mut Chosen) -> Option<bool> {
    let mut beginning = [0_u8; 128];
    let count = file.read(&mut beginning).unwrap_or(0);
    file.at = 0;
    let beginning = beginning.get(..count).unwrap_or_default();
    export::is_export(&String::from_utf8_lossy(beginning))
}
