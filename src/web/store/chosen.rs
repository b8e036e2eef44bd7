//! The settings: what the person chose, the rules file in use, and what the last import read.

use idb::{ObjectStore, TransactionMode};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

use super::database::{Error, Store, done, read};
use crate::keep::chosen::Chosen;
use crate::show::view::LastImport;
use crate::web::message::to_js;

/// The rules that took the place of the package's.
#[derive(Debug, Serialize, Deserialize)]
struct StoredRules {
    name: String,
    file: String,
}

/// The row of [`StoredRules`] among the settings.
const RULES: &str = "rules";

/// The row of [`LastImport`] among the settings.
pub(super) const IMPORTED: &str = "imported";

#[derive(Serialize, Deserialize)]
struct StoredImport {
    name: String,
    value: LastImport,
}

#[derive(Serialize, Deserialize)]
struct Setting {
    name: String,
    value: Chosen,
}

/// What the person chose, within a transaction.
pub(super) async fn chosen_in(settings: &ObjectStore) -> Result<Chosen, Error> {
    let value = settings.get(JsValue::from_str("chosen"))?.await?;
    Ok(value.map(read::<Setting>).transpose()?.map(|setting| setting.value).unwrap_or_default())
}

impl Store {
    /// What the person chose.
    pub async fn chosen(&self) -> Result<Chosen, Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadOnly)?;
        chosen_in(&transaction.object_store("settings")?).await
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
        settings.put(&to_js(&Setting { name: "chosen".into(), value: chosen.clone() })?, None)?.await?;
        done(transaction).await?;
        Ok(chosen)
    }

    /// What the last import read.
    pub async fn last_import(&self) -> Result<Option<LastImport>, Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadOnly)?;
        let value = transaction.object_store("settings")?.get(JsValue::from_str(IMPORTED))?.await?;
        Ok(value.map(read::<StoredImport>).transpose()?.map(|stored| stored.value))
    }

    /// Keeps what an import read, or forgets it.
    pub async fn keep_import(&self, value: Option<LastImport>) -> Result<(), Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadWrite)?;
        let settings = transaction.object_store("settings")?;
        match value {
            Some(value) => {
                settings.put(&to_js(&StoredImport { name: IMPORTED.into(), value })?, None)?.await?;
            }
            None => settings.delete(JsValue::from_str(IMPORTED))?.await?,
        }
        done(transaction).await?;
        Ok(())
    }

    /// The rules file in use, if it is not the package's.
    pub async fn rules_file(&self) -> Result<Option<String>, Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadOnly)?;
        let value = transaction.object_store("settings")?.get(JsValue::from_str(RULES))?.await?;
        Ok(value.map(read::<StoredRules>).transpose()?.map(|stored| stored.file))
    }

    /// Keeps a rules file, or goes back to the package's.
    pub async fn keep_rules(&self, file: Option<String>) -> Result<(), Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadWrite)?;
        let settings = transaction.object_store("settings")?;
        match file {
            Some(file) => {
                settings.put(&to_js(&StoredRules { name: RULES.into(), file })?, None)?.await?;
            }
            None => settings.delete(JsValue::from_str(RULES))?.await?,
        }
        done(transaction).await?;
        Ok(())
    }
}
