//! What a study says about itself before anybody joins. Data only, no code.

use serde::{Deserialize, Serialize};

use crate::limits;
use crate::validate::{Check, Problem, is_day, is_id};

/// What a person must know before joining.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// 1 to 64 of `a-z 0-9 -`.
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z0-9-]{1,64}$")))]
    pub id: String,
    /// Its name.
    #[cfg_attr(test, schemars(length(max = crate::limits::TITLE), regex(pattern = r"\S")))]
    pub title: String,
    /// Who is responsible, with a way to reach them.
    #[cfg_attr(test, schemars(length(max = crate::limits::CONTACT), regex(pattern = r"\S")))]
    pub controller: String,
    /// How to reach them.
    #[cfg_attr(test, schemars(length(max = crate::limits::CONTACT), regex(pattern = r"\S")))]
    pub contact: String,
    /// What the data is for.
    #[cfg_attr(test, schemars(length(max = crate::limits::PURPOSE), regex(pattern = r"\S")))]
    pub purpose: String,
    /// Who receives it.
    #[cfg_attr(test, schemars(length(max = crate::limits::PURPOSE), regex(pattern = r"\S")))]
    pub recipients: String,
    /// How long it is kept, in days after the study ends.
    #[cfg_attr(test, schemars(range(max = crate::limits::RETENTION_DAYS)))]
    pub retention_days: u32,
    /// The last day of the study, `YYYY-MM-DD`.
    #[cfg_attr(test, schemars(regex(pattern = "^[2-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")))]
    pub ends: String,
}

impl Study {
    /// Whether the study is over on a day (`YYYY-MM-DD`, UTC): then nothing more is sent, and nothing more is taken.
    #[must_use]
    pub fn has_ended(&self, today: &str) -> bool {
        today > self.ends.as_str()
    }

    /// Whether a study says what a person must know before joining.
    ///
    /// # Errors
    /// Every field that is missing or malformed.
    pub fn check(&self) -> Result<(), Vec<Problem>> {
        let mut check = Check::default();
        check.that(is_id(&self.id), "id", "1 to 64 of a-z, 0-9 and -");
        for (text, max, field) in [
            (&self.title, limits::TITLE, "title"),
            (&self.controller, limits::CONTACT, "controller"),
            (&self.contact, limits::CONTACT, "contact"),
            (&self.purpose, limits::PURPOSE, "purpose"),
            (&self.recipients, limits::PURPOSE, "recipients"),
        ] {
            check.that(
                !text.trim().is_empty() && text.chars().count() <= max,
                field,
                &format!("1 to {max} characters"),
            );
        }
        check.that(
            self.retention_days <= limits::RETENTION_DAYS,
            "retention_days",
            &format!("days, at most {}", limits::RETENTION_DAYS),
        );
        check.that(is_day(&self.ends), "ends", "a day such as 2027-05-06");
        check.end()
    }
}
