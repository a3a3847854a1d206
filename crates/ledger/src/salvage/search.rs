//! The search for entries and stations, byte by byte: a page whose head is damaged still has its
//! rows.

use std::collections::BTreeMap;

use super::form::{Form, Layout, WINDOW};
use super::medium::Medium;
use super::pages::{Pages, Spot};
use crate::campaign::CampaignId;
use crate::chain::{Hash, StationKey, is_signed};
use crate::frames::{LONGEST, Station};
use crate::merge::MOST_STATIONS;
use crate::{Head, StationId};

/// The heads of the rows of `station` and of `own`, and of a frame that names a station.
const STATION_ROW: &[u8] = &[5, 44, 44, 76, 76];
const OWN_ROW: &[u8] = &[6, 0, 44, 76, 76];
const STATION_FRAME: &[u8] = &[b'S', 80, 0, 0, 0];

/// The most heads of rows that are believed: five times a ledger of 400,000 signatures. A file that
/// somebody made up may begin one at each of its bytes.
const MOST_HEADS: usize = 2_000_000;
/// The bytes of entries that are read for each byte of the media: a row is looked for in several
/// ways.
const READ_FOR_EACH: u64 = 16;

/// Something that may be an entry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub spot: Spot,
    pub form: Form,
    pub station: StationId,
    pub seq: u64,
    pub hash: Hash,
}

impl Candidate {
    /// Its station, its number, and the hash that it bears.
    pub(super) const fn place(&self) -> (StationId, u64, Hash) {
        (self.station, self.seq, self.hash)
    }
}

/// All that was found on the media.
pub(super) struct Search<'a> {
    pub media: &'a [Medium],
    pub pages: Pages,
    pub stations: BTreeMap<StationId, Station>,
    /// The stations that frames name, and where: an entry in a frame is of the one before it.
    named: BTreeMap<Spot, Station>,
    heads: Vec<(Spot, Form)>,
    campaign: Option<(CampaignId, [u8; 32])>,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        media: &'a [Medium],
        known: &[Station],
        campaign: Option<(CampaignId, [u8; 32])>,
    ) -> Self {
        Self {
            media,
            pages: Pages::default(),
            stations: known.iter().map(|station| (station.id, *station)).collect(),
            named: BTreeMap::new(),
            heads: Vec::new(),
            campaign,
        }
    }

    /// Searches a medium. Calls `progress` with the bytes that were searched.
    pub(super) fn medium(&mut self, medium: usize, progress: &impl Fn(u64)) {
        let media = self.media;
        let Some(from) = media.get(medium) else {
            return;
        };
        from.each_piece(|piece, at, own| {
            if self.heads.len() > MOST_HEADS {
                return;
            }
            self.pages.search(media, medium, &piece[..own], at);
            for start in 0..own {
                let at = at + start as u64;
                self.look(&piece[start..], Spot { medium, at });
            }
            progress(own as u64);
        });
    }

    /// Looks at the bytes that begin at a place.
    fn look(&mut self, bytes: &[u8], spot: Spot) {
        match bytes {
            [b'E', length @ ..] => {
                if let Some(form) = frame(length) {
                    self.heads.push((spot, form));
                }
            }
            [b'S', ..] if bytes.starts_with(STATION_FRAME) => {
                if let Some(station) = station(&bytes[5..])
                    && self.named.len() < MOST_STATIONS
                {
                    self.named.insert(spot, station);
                    self.stations.insert(station.id, station);
                }
            }
            [5, ..] if bytes.starts_with(STATION_ROW) => {
                let found = (bytes.get(5..21)).zip(bytes.get(21..).and_then(station));
                if let Some((_, station)) = found.filter(|(id, found)| *id == found.id.as_bytes()) {
                    self.stations.insert(station.id, station);
                }
            }
            [6, ..] if bytes.starts_with(OWN_ROW) => {
                if let Some(station) = self.own(&bytes[6..]) {
                    self.stations.insert(station.id, station);
                }
            }
            _ => {}
        }
        self.look_for_row(bytes, spot);
    }

    fn look_for_row(&mut self, bytes: &[u8], spot: Spot) {
        let [_, first, _, third, ..] = bytes else {
            return;
        };
        let window = &bytes[..bytes.len().min(WINDOW)];
        let is_id = |byte: u8, bits: u32| (byte ^ 44).count_ones() <= bits;
        let is_row = *first == 44 && (*third == 44 || *third == 76);
        if is_row && let Some(form) = Form::read(window) {
            self.heads.push((spot, form));
        } else if (*first == 44 && is_id(*third, 1)) || (*third == 44 && is_id(*first, 1)) {
            let forms = Form::mended(window).into_iter();
            self.heads.extend(forms.map(|form| (spot, form)));
        }
    }

    /// The station of a row of `own`, whose key makes its id if the campaign is known.
    fn own(&self, body: &[u8]) -> Option<Station> {
        let (campaign, recipients) = self.campaign?;
        let (id, rest) = body.split_first_chunk::<16>()?;
        let (secret, _) = rest.split_first_chunk::<32>()?;
        let public = StationKey::from_secret(secret).public();
        let station = Station::new(campaign, public, recipients);
        (station.id.as_bytes() == id).then_some(station)
    }

    /// Everything that may be an entry of a known station, and the number of those of others.
    pub(super) fn candidates(&mut self) -> (Vec<Candidate>, u64) {
        let (mut candidates, mut strangers) = (Vec::new(), 0);
        let media: u64 = self.media.iter().map(Medium::length).sum();
        let mut left = READ_FOR_EACH * media;
        for (spot, form) in std::mem::take(&mut self.heads) {
            for body in self.pages.bodies(self.media, spot, &form) {
                left = left.saturating_sub(body.len() as u64);
                let Some(found) = form.entry(&body, StationId::from_bytes([0; 16])) else {
                    continue;
                };
                let (seq, hash) = (found.seq, found.hash);
                let station = match form.layout {
                    Layout::Frame => self.writer_of(spot, seq, hash, &found.signature),
                    _ => self.nearest(found.station),
                };
                // SQLite's numbers end at 2^63.
                let is_number = seq > 0 && i64::try_from(seq).is_ok();
                let Some(station) = station.filter(|_| is_number) else {
                    strangers += u64::from(form.layout != Layout::Frame);
                    continue;
                };
                candidates.push(Candidate {
                    spot,
                    form,
                    station,
                    seq,
                    hash,
                });
            }
            if left == 0 {
                break;
            }
        }
        (candidates, strangers)
    }

    /// The station with this id, or with one that differs in a single bit.
    fn nearest(&self, id: StationId) -> Option<StationId> {
        if self.stations.contains_key(&id) {
            return Some(id);
        }
        let number = |id: StationId| u128::from_be_bytes(*id.as_bytes());
        let is_near = |known: &&StationId| (number(**known) ^ number(id)).count_ones() == 1;
        self.stations.keys().find(is_near).copied()
    }

    /// The station that signed an entry in a frame: the one that is named before it, or another.
    fn writer_of(
        &self,
        spot: Spot,
        seq: u64,
        hash: Hash,
        signature: &[u8; 64],
    ) -> Option<StationId> {
        let signed = |station: &Station| {
            let head = Head {
                station: station.id,
                seq,
                hash,
            };
            is_signed(station, &head, signature)
        };
        let before = self.named.range(..spot).next_back().map(|(_, found)| found);
        let others = self.stations.values();
        let found = before.into_iter().chain(others).find(|one| signed(one))?;
        Some(found.id)
    }
}

/// The form of a frame of an entry, if these can be its length and the bytes after it.
fn frame(bytes: &[u8]) -> Option<Form> {
    let (length, body) = bytes.split_first_chunk::<4>()?;
    let length = u32::from_le_bytes(*length) as usize;
    let has_number = body.get(4..8)? == [0; 4] && *body.get(8)? != 0;
    (has_number && length <= LONGEST)
        .then(|| Form::of_frame(length))
        .flatten()
}

/// A station from its campaign, its key and the hash of its recipients.
fn station(bytes: &[u8]) -> Option<Station> {
    let (campaign, rest) = bytes.split_first_chunk::<16>()?;
    let (key, rest) = rest.split_first_chunk::<32>()?;
    let (recipients, _) = rest.split_first_chunk::<32>()?;
    Some(Station::new(
        CampaignId::from_bytes(*campaign),
        *key,
        *recipients,
    ))
}
