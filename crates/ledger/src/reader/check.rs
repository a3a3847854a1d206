//! Checks what came out of a seal by the rules of what goes in. A seal says nothing of its maker.

use petition::consent;
use petition::signature::{FieldError, Medium, RawSignature, Rules, Signature};

use super::OpenError;
use crate::campaign::Campaign;
use crate::paper::{Entered, Written};
use crate::record::{Issued, Signed};

/// The rules of a campaign: its petition's, and its events.
pub(super) struct Checks<'a> {
    rules: Rules<'a>,
    campaign: &'a Campaign,
}

impl<'a> Checks<'a> {
    pub(super) fn new(campaign: &'a Campaign) -> Self {
        Self {
            rules: Rules::new(&campaign.petition),
            campaign,
        }
    }

    pub(super) fn signed(&self, raw: Signed<RawSignature>) -> Result<Signed, OpenError> {
        self.event(raw.event.as_deref())?;
        Ok(Signed {
            signed_at: raw.signed_at,
            event: raw.event,
            on_paper: None,
            signature: self.signature(raw.signature, Medium::Screen)?,
        })
    }

    pub(super) fn entered(&self, raw: Entered<RawSignature>) -> Result<Entered, OpenError> {
        let written = match raw.written {
            Written::Signed(signature) => {
                Written::Signed(Box::new(self.signature(*signature, Medium::Paper)?))
            }
            Written::Blank => Written::Blank,
            Written::Struck => Written::Struck,
            Written::Illegible => Written::Illegible,
            Written::Duplicate => Written::Duplicate,
        };
        Ok(Entered {
            entered_at: raw.entered_at,
            counter: raw.counter,
            at: raw.at,
            reading: raw.reading,
            written,
        })
    }

    pub(super) fn issued(&self, raw: Issued) -> Result<Issued, OpenError> {
        self.event(raw.event.as_deref())?;
        if consent::is_list(&raw.consents) {
            Ok(raw)
        } else {
            Err(OpenError::NotARecord)
        }
    }

    fn signature(&self, raw: RawSignature, medium: Medium) -> Result<Signature, OpenError> {
        let first = |faults: Vec<FieldError>| match faults.first() {
            Some(first) => OpenError::NotASignature(*first),
            None => OpenError::NotARecord,
        };
        raw.check(&self.rules, medium).map_err(first)
    }

    fn event(&self, code: Option<&str>) -> Result<(), OpenError> {
        match code {
            Some(code) if self.campaign.events.iter().all(|event| event.code != code) => {
                Err(OpenError::NoSuchEvent)
            }
            _ => Ok(()),
        }
    }
}
