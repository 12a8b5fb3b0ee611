//! The laptop in the family's hands.
//!
//! The rule is here and not in the window, so that a reload, a menu, or a key in the window
//! can show nothing else: until the worker has proved who they are, every other use case
//! answers [`Error::HandedOver`]. The family sees the questions of one visit. Their answers
//! become drafts of that visit, only in the fields that are asked. Locking ends the hand-over;
//! after that only the passphrase opens the vault.

mod view;

pub use crate::handed::HandedView;
pub use view::{HandOverView, HandedFields};

use crate::handed::Handed;
use crate::record::typed;
use crate::visit::{self, VisitRequest};
use crate::{AppStatus, Error, Result, Secret, Session, Vault, vault};
use casework::person::Person;
use casework::visit::Visit;
use casework::{CaseId, Error as Rule, Record, VisitId, language};
use history::StreamId;
use serde::Deserialize;
use store::StoredRecord;
use ts_rs::TS;

/// Hands the laptop over.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct HandOverRequest {
    /// The case.
    pub case: CaseId,
    /// The visit that the family is asked about.
    pub visit: VisitId,
    /// The language of the questions (BCP 47).
    pub language: String,
}

/// Takes the laptop back: by the PIN, or by the passphrase. No `Debug`: it holds a secret.
#[derive(Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ReturnRequest {
    /// The worker's passphrase.
    #[ts(optional = nullable)]
    pub passphrase: Option<Secret>,
    /// The worker's PIN.
    #[ts(optional = nullable)]
    pub pin: Option<Secret>,
}

/// Sets the PIN. No `Debug`: it holds secrets.
#[derive(Deserialize, TS)]
pub struct PinRequest {
    /// The worker's passphrase.
    pub passphrase: Secret,
    /// The new PIN; if absent, the PIN is removed.
    #[ts(optional = nullable)]
    #[serde(default)]
    pub pin: Option<Secret>,
}

impl Vault {
    /// Gives the laptop to the family.
    ///
    /// # Errors
    /// When the visit is not here; [`Error::Locked`], [`Error::HandedOver`].
    pub fn hand_over(&self, request: &HandOverRequest) -> Result<AppStatus> {
        language::check_tag("language", &request.language)?;
        let has_pin = self.with(|session| {
            visit_of(session, request.case, request.visit)?;
            Ok(vault::pin_of(session)?.is_some())
        })?;
        let mut inner = self.inner();
        // The vault may have been locked in the meantime.
        inner.handed()?;
        inner.hand(Some(Handed {
            case: request.case,
            visit: request.visit,
            language: request.language.clone(),
            has_pin,
            wrong_pins: 0,
        }));
        self.renew_readers();
        Ok(inner.status(self.world.clock.monotonic()))
    }

    /// Gives the laptop back to its worker.
    ///
    /// # Errors
    /// [`Error::WrongPin`]; after several of them [`Error::PassphraseOnly`]. A wrong passphrase,
    /// or too soon after one. [`Error::Locked`].
    pub fn hand_over_return(&self, request: &ReturnRequest) -> Result<AppStatus> {
        match (&request.passphrase, &request.pin) {
            (Some(passphrase), _) => self.verify_any(passphrase)?,
            (None, Some(pin)) => self.try_pin(pin)?,
            (None, None) => {
                return Err(Error::bad_request("passphrase", "missing"));
            }
        }
        let mut inner = self.inner();
        inner.hand(None);
        Ok(inner.status(self.world.clock.monotonic()))
    }

    fn try_pin(&self, pin: &str) -> Result<()> {
        let takes = self.inner().handed()?.1.is_some_and(|handed| handed.takes_pin());
        if !takes {
            return Err(Error::PassphraseOnly);
        }
        let answer = self.verify_pin(pin);
        if matches!(answer, Err(Error::WrongPin))
            && let Some(handed) = self.inner().handed()?.1
        {
            handed.wrong_pins += 1;
            if !handed.takes_pin() {
                return Err(Error::PassphraseOnly);
            }
        }
        answer
    }

    /// What the family's screen shows of the visit.
    ///
    /// # Errors
    /// [`Error::NotHandedOver`] in the worker's hands; [`Error::Locked`].
    pub fn hand_over_open(&self) -> Result<HandOverView> {
        let mut inner = self.inner();
        let (session, handed) = inner.handed()?;
        let handed = handed.ok_or(Error::NotHandedOver)?;
        open(session, handed)
    }

    /// Runs a use case that saves the draft of one field: any field for the worker, only the
    /// fields that are asked for the family.
    ///
    /// # Errors
    /// [`Error::Locked`], [`Error::HandedOver`]; what the use case returns.
    pub fn typing<T>(
        &self,
        record: &str,
        field: &str,
        work: impl FnOnce(&mut Session) -> Result<T>,
    ) -> Result<T> {
        let mut inner = self.inner();
        let (session, handed) = inner.handed()?;
        if handed.is_some_and(|handed| !handed.asks(record, field)) {
            return Err(Error::HandedOver);
        }
        work(session)
    }
}

/// The recorded visit, if it belongs to that case.
fn visit_of(session: &Session, case: CaseId, visit: VisitId) -> Result<StoredRecord> {
    visit::stored(session.read(), &VisitRequest { case, visit })
        .map_err(|_| Rule::NotThere { field: "visit" }.into())
}

fn open(session: &Session, handed: &Handed) -> Result<HandOverView> {
    let stored = visit_of(session, handed.case, handed.visit)?;
    let mut typing = session.store.drafts(&handed.visit.to_string())?;
    typing.retain(|draft| handed.asks(&draft.record, &draft.field));
    let visit = typed::<Visit>(session.read(), &stored, &typing)?;
    let people = session.store.records(StreamId(handed.case.0), Person::CODE)?;
    let people = people
        .iter()
        .map(|record| Ok(record.read::<Person>()?.shown_name().to_owned()))
        .collect::<Result<_>>()?;
    Ok(HandOverView {
        case: handed.case,
        visit: handed.visit,
        kind: visit.kind,
        base: visit.base,
        people,
        language: handed.language.clone(),
        languages: visit.fields.languages,
        fields: HandedFields {
            client_words: visit.fields.listen.client_words,
            concerns: visit.fields.listen.concerns,
            teach_back: visit.fields.explain.teach_back,
            teach_back_words: visit.fields.explain.teach_back_words,
            next_contact: visit.fields.negotiate.next_contact,
        },
        drafts: visit.drafts,
    })
}
