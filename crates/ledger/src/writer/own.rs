//! The station that a ledger was made on.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

use crate::campaign::CampaignKeys;
use crate::chain::StationKey;
use crate::{LedgerError, Station};

/// The station of this file, which is made when the file is first opened.
pub(super) fn station(
    connection: &mut Connection,
    campaign: Option<CampaignKeys>,
    path: &Path,
) -> Result<(Station, StationKey), LedgerError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let known: Option<(Station, StationKey, [u8; 32])> = transaction
        .query_row(
            "SELECT campaign, public_key, recipients, secret_key, organizer
             FROM own JOIN station ON station.id = own.station",
            [],
            |row| {
                let station = Station::new(row.get(0)?, row.get(1)?, row.get(2)?);
                Ok((station, row.get(3)?, row.get(4)?))
            },
        )
        .optional()?;
    if let Some((station, key, organizer)) = known {
        let Some(campaign) = campaign else {
            return Ok((station, key));
        };
        return if station.campaign != campaign.id {
            Err(LedgerError::OtherCampaign(path.to_owned()))
        } else if organizer != campaign.signing_key || station.recipients != campaign.recipients {
            Err(LedgerError::OtherKeys(path.to_owned()))
        } else {
            Ok((station, key))
        };
    }
    let campaign = campaign.ok_or_else(|| LedgerError::Missing(path.to_owned()))?;
    let key = StationKey::generate();
    let station = Station::new(campaign.id, key.public(), campaign.recipients);
    transaction.execute(
        "INSERT INTO station (id, campaign, public_key, recipients) VALUES (?1, ?2, ?3, ?4)",
        params![
            station.id,
            station.campaign,
            station.public_key,
            station.recipients
        ],
    )?;
    transaction.execute(
        "INSERT INTO own (only_one, station, secret_key, organizer) VALUES (1, ?1, ?2, ?3)",
        params![station.id, key, campaign.signing_key],
    )?;
    transaction.commit()?;
    Ok((station, key))
}
