//! How much text may leave, in characters, and how many criteria.

/// An advertiser's name.
pub const NAME: usize = 200;
/// The name of an account.
pub const HANDLE: usize = 100;
/// Who paid or authorised.
pub const PAYER: usize = 300;
/// The advertiser's words.
pub const TEXT: usize = 5_000;
/// A host name.
pub const HOST: usize = 253;
/// The criteria of one ad.
pub const REASONS: usize = 64;
/// The public name in a criterion.
pub const DETAIL: usize = 100;
/// The version of the program.
pub const PROGRAM: usize = 20;

/// A study's title.
pub const TITLE: usize = 200;
/// Who is responsible for a study; how to reach them.
pub const CONTACT: usize = 300;
/// What a study is for; who receives its data.
pub const PURPOSE: usize = 3_000;
/// How long a study keeps its data, in days.
pub const RETENTION_DAYS: u32 = 36_500;
