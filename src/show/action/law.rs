//! The laws a letter can rest on: which one applies follows from where a person says they live.

/// A law on the protection of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Law {
    /// UK GDPR and Data Protection Act 2018.
    Uk,
    /// Regulation (EU) 2016/679, in the European Economic Area.
    Eu,
    /// Swiss Federal Act on Data Protection of 25 September 2020.
    Ch,
    /// Brazil's Lei Geral de Proteção de Dados, Lei nº 13.709/2018.
    Br,
    /// California Consumer Privacy Act of 2018 as amended in 2020.
    California,
}

impl Law {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Uk, Self::Eu, Self::Ch, Self::Br, Self::California];

    /// Its name in addresses, in messages and in what was chosen.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Uk => "uk",
            Self::Eu => "eu",
            Self::Ch => "ch",
            Self::Br => "br",
            Self::California => "california",
        }
    }

    /// The law of a name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|law| law.id() == id)
    }

    /// Whether a name is of one of them.
    #[must_use]
    pub fn is_known(id: &str) -> bool {
        Self::from_id(id).is_some()
    }
}
