//! What the person chose, the rules file in use, and what the last import read.

use idb::{ObjectStore, TransactionMode};

use super::database::{Error, Store, done};
use super::setting::{CHOSEN, IMPORTED, RULES, keep, setting};
use crate::keep::chosen::Chosen;
use crate::show::view::LastImport;

/// What the person chose, within a transaction.
pub(super) async fn chosen_in(settings: &ObjectStore) -> Result<Chosen, Error> {
    Ok(setting(settings, CHOSEN).await?.unwrap_or_default())
}

impl Store {
    /// What the person chose.
    pub async fn chosen(&self) -> Result<Chosen, Error> {
        Ok(self.setting(CHOSEN).await?.unwrap_or_default())
    }

    /// Changes what the person chose, in one transaction.
    pub fn choose<'a>(
        &'a self,
        change: impl FnOnce(&mut Chosen) + 'a,
    ) -> impl Future<Output = Result<Chosen, Error>> + 'a {
        self.change(Box::new(change))
    }

    /// Made once, whatever is changed.
    async fn change(&self, change: Box<dyn FnOnce(&mut Chosen) + '_>) -> Result<Chosen, Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadWrite)?;
        let settings = transaction.object_store("settings")?;
        let mut chosen = chosen_in(&settings).await?;
        change(&mut chosen);
        keep(&settings, CHOSEN, &chosen).await?;
        done(transaction).await?;
        Ok(chosen)
    }

    /// What the last import read.
    pub async fn last_import(&self) -> Result<Option<LastImport>, Error> {
        self.setting(IMPORTED).await
    }

    /// Keeps what an import read, or forgets it.
    pub async fn keep_import(&self, value: Option<LastImport>) -> Result<(), Error> {
        self.keep_setting(IMPORTED, value).await
    }

    /// The rules file in use, if it is not the package's.
    pub async fn rules_file(&self) -> Result<Option<String>, Error> {
        self.setting(RULES).await
    }

    /// Keeps a rules file, or goes back to the package's.
    pub async fn keep_rules(&self, file: Option<String>) -> Result<(), Error> {
        self.keep_setting(RULES, file).await
    }
}
