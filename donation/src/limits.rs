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
/// An address of a study.
pub const ADDRESS: usize = 300;
/// The countries of a study.
pub const COUNTRIES: usize = 60;
/// The largest file of a study, in bytes.
pub const STUDY_FILE: usize = 64 * 1024;
/// How many people must have given the same before it is published, at least.
pub const K: u32 = 5;
/// The same where a study asks for the names that criteria hold, or what people say of themselves.
pub const K_NAMED: u32 = 10;
/// How many people at most.
pub const K_MOST: u32 = 10_000;
/// How long a week can be taken back before it is evaluated, in days at most.
pub const FREEZE_DAYS: u32 = 366;
/// How long the sending of records may be spread over, in hours.
pub const SPREAD_HOURS: u32 = 72;
/// How long a study keeps its data, in days.
pub const RETENTION_DAYS: u32 = 36_500;
/// The tokens one order gives: so many records somebody can give in a week.
pub const TOKENS: usize = 64;
