//! What platforms think of the person.

use std::collections::BTreeMap;

use idb::TransactionMode;

use super::database::{Error, Store, done, read};
use crate::record::ad::Platform;
use crate::record::reason::Reason;
use crate::record::stored::TraitsRow;
use crate::show::view::Traits;
use crate::web::message::to_js;

impl Store {
    /// Keeps what platforms think of the person, in place of what was known of the same platforms.
    pub async fn keep_traits(
        &self,
        traits: BTreeMap<&'static str, Vec<Reason>>,
        at: f64,
    ) -> Result<(), Error> {
        let transaction = self.0.transaction(&["traits"], TransactionMode::ReadWrite)?;
        let rows = transaction.object_store("traits")?;
        for (platform, reasons) in traits {
            rows.put(&to_js(&TraitsRow { platform: platform.to_owned(), reasons, at })?, None)?.await?;
        }
        done(transaction).await?;
        Ok(())
    }

    /// What platforms think of the person.
    pub async fn traits(&self) -> Result<Vec<Traits>, Error> {
        let transaction = self.0.transaction(&["traits"], TransactionMode::ReadOnly)?;
        let rows = transaction.object_store("traits")?.get_all(None, None)?.await?;
        let rows = rows.into_iter().map(read::<TraitsRow>).collect::<Result<Vec<_>, _>>()?;
        let known = |row: TraitsRow| {
            Some(Traits { platform: Platform::from_id(&row.platform)?, reasons: row.reasons, at: row.at })
        };
        Ok(rows.into_iter().filter_map(known).collect())
    }
}
