//! Identifiers: one newtype for each thing that has an identity, all `UUIDv7`.

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
                 serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(transparent)]
        #[ts(as = "String")]
        pub struct $name(pub uuid::Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> Self { Self(id) }
        }
    )+};
}

id! {
    /// A case: one household with one agency. It is also the id of the case's stream.
    CaseId,
    /// A person of a household.
    PersonId,
    /// A visit (an encounter, wherever it takes place).
    VisitId,
    /// One dated snapshot of a culturagram.
    CulturagramId,
    /// A numbered need or strength.
    ItemId,
    /// An action step.
    ActionStepId,
}
