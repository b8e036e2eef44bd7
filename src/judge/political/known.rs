//! Known advertisers: accounts that are political by a public list, names that stand on one, accounts that ran declared
//! ads before. Which list says so, and how it was made, stands in `rules/advertisers.md`; `model/` builds the table.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::naming::spaced;
use super::text::hash;
use crate::record::ad::{Advertiser, Platform};
use crate::record::finding::{By, Known};

/// What the table begins with.
const MAGIC: &[u8; 8] = b"SLKNOWN1";
/// Buckets of a set, as a power of two.
const BUCKET_BITS: u32 = 14;
/// Largest table, in bytes.
pub const MAX_BYTES: usize = 256 * 1024;
/// The shortest name that may be recognised, in characters, and only if it has two words.
const SHORT: usize = 9;

/// A set of hashes: a bucket by the first bits, in it the next `WIDTH` bytes, ascending. Answers wrongly for one of
/// `2^(14 + 8 · WIDTH)` divided by its size.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Set<const WIDTH: usize> {
    /// Where each bucket ends, counted in entries.
    ends: Vec<u32>,
    entries: Vec<[u8; WIDTH]>,
}

impl<const WIDTH: usize> Set<WIDTH> {
    fn parts(hash: u64) -> (usize, [u8; WIDTH]) {
        let bucket = usize::try_from(hash >> (64 - BUCKET_BITS)).unwrap_or(0);
        let mut entry = [0; WIDTH];
        entry.iter_mut().zip((hash << BUCKET_BITS).to_be_bytes()).for_each(|(to, from)| *to = from);
        (bucket, entry)
    }

    fn new(hashes: impl IntoIterator<Item = u64>) -> Self {
        let mut all: Vec<_> = hashes.into_iter().map(Self::parts).collect();
        all.sort_unstable();
        all.dedup();
        let mut counts = vec![0_u32; 1 << BUCKET_BITS];
        for (bucket, _) in &all {
            if let Some(count) = counts.get_mut(*bucket) {
                *count += 1;
            }
        }
        Self { ends: sums(counts), entries: all.into_iter().map(|(_, entry)| entry).collect() }
    }

    /// Takes its bytes from the front; `None` where they are none.
    fn take(bytes: &mut &[u8]) -> Option<Self> {
        let (counts, rest) = bytes.split_at_checked(1 << BUCKET_BITS)?;
        let ends = sums(counts.iter().map(|count| u32::from(*count)).collect());
        let size = usize::try_from(*ends.last()?).ok()?.checked_mul(WIDTH)?;
        let (entries, rest) = rest.split_at_checked(size)?;
        *bytes = rest;
        Some(Self { ends, entries: entries.as_chunks::<WIDTH>().0.to_vec() })
    }

    fn put(&self, out: &mut Vec<u8>) -> Option<()> {
        let mut begin = 0;
        for end in &self.ends {
            out.push(u8::try_from(end - begin).ok()?);
            begin = *end;
        }
        out.extend(self.entries.iter().flatten());
        Some(())
    }

    fn has(&self, hash: u64) -> bool {
        let (bucket, entry) = Self::parts(hash);
        let at = |bucket: usize| self.ends.get(bucket).and_then(|end| usize::try_from(*end).ok());
        let begin = bucket.checked_sub(1).map_or(Some(0), at);
        let entries = begin.zip(at(bucket)).and_then(|(begin, end)| self.entries.get(begin..end));
        entries.is_some_and(|entries| entries.binary_search(&entry).is_ok())
    }
}

fn sums(counts: Vec<u32>) -> Vec<u32> {
    let mut sum = 0_u32;
    counts
        .into_iter()
        .map(|count| {
            sum = sum.saturating_add(count);
            sum
        })
        .collect()
}

/// The key of an account by the platform's id or by its handle.
#[must_use]
pub fn account(platform: &str, id: &str) -> u64 {
    hash(b'i', &[platform.as_bytes(), b":", id.trim().trim_start_matches('@').to_lowercase().as_bytes()])
}

/// The key of a name; `None` for one that too many could have.
#[must_use]
pub fn name(name: &str) -> Option<u64> {
    let folded = spaced(name);
    let distinctive = folded.chars().count() >= SHORT && folded.contains(' ');
    distinctive.then(|| hash(b'n', &[folded.as_bytes()]))
}

/// The table, ready for use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advertisers {
    /// Accounts and names on a list.
    listed: Set<2>,
    /// Accounts that ran declared ads before: no verdict, but less is asked of the words.
    before: Set<1>,
}

static BUNDLED: LazyLock<Advertisers> = LazyLock::new(|| {
    Advertisers::parse(include_bytes!("../../../rules/advertisers.bin"))
        .unwrap_or_else(|| Advertisers::new([], []))
});

/// By platform and account: country and party.
type Members = HashMap<(&'static str, &'static str), (&'static str, &'static str)>;

/// Members of parliaments.
static MEMBERS: LazyLock<Members> = LazyLock::new(|| {
    let rows = include_str!("../../../rules/members.csv").lines();
    let row = |line: &'static str| {
        let mut fields = line.splitn(4, ',');
        Some(((fields.next()?, fields.next()?), (fields.next()?, fields.next()?)))
    };
    rows.filter_map(row).collect()
});

/// What a name that says it itself holds: words that stand side by side in it.
#[derive(Debug, Deserialize)]
struct Claims {
    claim: Vec<String>,
}

static CLAIMS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let text = include_str!(concat!(env!("OUT_DIR"), "/claims.json"));
    serde_json::from_str(text).map(|claims: Claims| claims.claim).unwrap_or_default()
});

impl Advertisers {
    /// The table the package ships.
    #[must_use]
    pub fn bundled() -> &'static Self {
        &BUNDLED
    }

    /// A table of the keys on a list, and of those of accounts that ran declared ads before.
    #[must_use]
    pub fn new(listed: impl IntoIterator<Item = u64>, before: impl IntoIterator<Item = u64>) -> Self {
        Self { listed: Set::new(listed), before: Set::new(before) }
    }

    /// Reads a table; `None` when it is none.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(MAGIC).filter(|_| bytes.len() <= MAX_BYTES)?;
        let (listed, before) = (Set::take(&mut rest)?, Set::take(&mut rest)?);
        rest.is_empty().then_some(Self { listed, before })
    }

    /// The file of this table; `None` where it would be larger than one can be.
    #[must_use]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let mut out = MAGIC.to_vec();
        self.listed.put(&mut out)?;
        self.before.put(&mut out)?;
        (out.len() <= MAX_BYTES).then_some(out)
    }

    /// Whether a key is on a list.
    #[must_use]
    pub fn lists(&self, key: u64) -> bool {
        self.listed.has(key)
    }

    /// What is known of an advertiser. A platform that is not known is the one whose ids are the most: Facebook.
    #[must_use]
    pub fn know(&self, platform: Option<Platform>, advertiser: &Advertiser) -> Option<Known> {
        // Instagram's ads are placed from Facebook pages.
        let platform = match platform {
            None | Some(Platform::Instagram) => Platform::Facebook.id(),
            Some(platform) => platform.id(),
        };
        let accounts = [advertiser.id.as_deref(), advertiser.handle.as_deref()];
        for id in accounts.into_iter().flatten().filter(|id| !id.trim().is_empty()) {
            if self.lists(account(platform, id)) {
                let id = id.trim().trim_start_matches('@').to_lowercase();
                let member = MEMBERS.get(&(platform, id.as_str()));
                return Some(Known {
                    by: By::Account,
                    country: member.map(|(country, _)| (*country).to_owned()),
                    party: member.map(|(_, party)| (*party).to_owned()),
                });
            }
        }
        let named = advertiser.name.as_deref()?;
        let by = if name(named).is_some_and(|key| self.lists(key)) {
            By::Name
        } else if claims(named) {
            By::Claim
        } else {
            return None;
        };
        Some(Known { by, party: None, country: None })
    }

    /// Whether this account ran declared ads before.
    #[must_use]
    pub fn ran_before(&self, platform: Option<Platform>, advertiser: &Advertiser) -> bool {
        let here = !matches!(platform, Some(platform) if platform != Platform::Facebook);
        here && advertiser
            .id
            .as_deref()
            .is_some_and(|id| self.before.has(account(Platform::Facebook.id(), id)))
    }
}

/// Whether a name says itself that it stands for an office or a party.
fn claims(name: &str) -> bool {
    let spaced = format!(" {} ", spaced(name));
    CLAIMS.iter().any(|claim| spaced.contains(claim))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Advertiser {
        Advertiser { name: Some(name.into()), ..Advertiser::default() }
    }

    #[test]
    fn a_table_gives_back_what_was_put_in() {
        let listed =
            [account("facebook", "123"), account("x", "@AnnExample"), name("Friends of Ann").unwrap()];
        let table = Advertisers::new(listed, [account("facebook", "9")]);
        let again = Advertisers::parse(&table.bytes().unwrap()).unwrap();
        assert_eq!(again, table);
        let with = |id: &str| Advertiser { id: Some(id.into()), ..Advertiser::default() };
        let by =
            |platform, advertiser: &Advertiser| again.know(Some(platform), advertiser).map(|known| known.by);
        assert_eq!(by(Platform::Facebook, &with("123")), Some(By::Account));
        assert_eq!(by(Platform::Instagram, &with("123")), Some(By::Account));
        assert_eq!(by(Platform::Reddit, &with("123")), None);
        let handle = Advertiser { handle: Some("annexample".into()), ..Advertiser::default() };
        assert_eq!(by(Platform::X, &handle), Some(By::Account));
        assert_eq!(by(Platform::YouTube, &named("FRIENDS OF  ANN")), Some(By::Name));
        assert_eq!(by(Platform::YouTube, &named("Friends of Tea")), None);
        assert!(again.ran_before(None, &with("9")) && !again.ran_before(None, &with("123")));
        assert_eq!(Advertisers::parse(&table.bytes().unwrap()[1..]), None);
    }

    #[test]
    fn names_that_say_it_themselves() {
        let table = Advertisers::new([], []);
        let claim = |name: &str| table.know(None, &named(name)).map(|known| known.by);
        assert_eq!(claim("Ann Example for Mayor"), Some(By::Claim));
        assert_eq!(claim("Example County Democrats"), Some(By::Claim));
        for other in ["Kettles for Less", "The Party Shop", "Green Energy Ltd", "Labour-Saving Tools"] {
            assert_eq!(claim(other), None, "{other}");
        }
    }

    #[test]
    fn the_shipped_table_errs_as_rarely_as_it_says() {
        let table = Advertisers::bundled();
        let wrong = (0..1_000_000).filter(|at| table.lists(hash(b'?', &[&u32::to_le_bytes(*at)]))).count();
        // rules/advertisers.md: one of ten thousand.
        assert!(wrong <= 200, "{wrong} of a million");
        assert!(table.listed.entries.len() > 50_000);
    }
}
