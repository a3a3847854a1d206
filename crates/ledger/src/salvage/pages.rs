//! Where the pages of a database are, so that a row which goes on over several of them is read
//! whole (SQLite's file format, sections 1.6, 3 and 4).

use std::collections::BTreeMap;

use super::form::{Form, Layout};
use super::medium::{Medium, PAGE};
use crate::unbegun;

/// A place in one of the media: its index, and the byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub medium: usize,
    pub at: u64,
}

/// The first bytes of a database, and where they end.
const DATABASE: &[u8] = b"SQLite format 3\0";
/// The first bytes of a write-ahead log, but for the last bit, which says how its checksums are
/// made.
const LOG: [u8; 4] = [0x37, 0x7f, 0x06, 0x82];
const LOG_HEADER: u64 = unbegun::LOG_HEADER as u64;
const FRAME_HEADER: u64 = unbegun::FRAME_HEADER as u64;
/// Files begin at a sector of their medium.
const SECTOR: u64 = 512;
/// The highest page number that is believed: a ledger of 64 GB.
const HIGHEST_PAGE: u32 = 1 << 24;
/// The most databases and the most logs that are looked for. An image that somebody made up may
/// begin one in each of its sectors.
const MOST_FILES: usize = 64;
/// The most ways in which the pages of one row are looked for.
const MOST_WAYS: usize = 8;

/// The pages that a log holds, each at the places of its versions, the newest last.
struct Log {
    medium: usize,
    pages: BTreeMap<u32, Vec<u64>>,
}

/// The databases and logs that were found.
#[derive(Default)]
pub(super) struct Pages {
    databases: Vec<Spot>,
    logs: Vec<Log>,
}

impl Pages {
    /// Looks for databases and logs at the sectors of a piece.
    pub(super) fn search(&mut self, media: &[Medium], medium: usize, piece: &[u8], at: u64) {
        for (sector, bytes) in piece.chunks(SECTOR as usize).enumerate() {
            let spot = Spot {
                medium,
                at: at + sector as u64 * SECTOR,
            };
            if bytes.starts_with(DATABASE) && self.databases.len() < MOST_FILES {
                self.databases.push(spot);
            } else if bytes.starts_with(&LOG[..3])
                && bytes.get(3).is_some_and(|b| b | 1 == LOG[3] | 1)
            {
                self.add_log(media, spot);
            }
        }
    }

    /// Takes the beginning of a file for the beginning of a database or a log, whatever it says.
    pub(super) fn add_whole(&mut self, media: &[Medium], medium: usize, is_log: bool) {
        let spot = Spot { medium, at: 0 };
        if is_log {
            if !self.logs.iter().any(|log| log.medium == medium) {
                self.add_log(media, spot);
            }
        } else if !self.databases.contains(&spot) {
            self.databases.push(spot);
        }
    }

    fn add_log(&mut self, media: &[Medium], spot: Spot) {
        let Some(medium) = media
            .get(spot.medium)
            .filter(|_| self.logs.len() < MOST_FILES)
        else {
            return;
        };
        let mut pages: BTreeMap<u32, Vec<u64>> = BTreeMap::new();
        let mut at = spot.at + LOG_HEADER;
        while at + FRAME_HEADER < medium.length() {
            let head = medium.read(at, 4);
            let number = head.try_into().map_or(0, u32::from_be_bytes);
            if number == 0 || number > HIGHEST_PAGE {
                break;
            }
            pages.entry(number).or_default().push(at + FRAME_HEADER);
            at += FRAME_HEADER + PAGE as u64;
        }
        let medium = spot.medium;
        self.logs.push(Log { medium, pages });
    }

    /// The bytes of an entry after its head, in each way in which they may lie.
    pub(super) fn bodies(&self, media: &[Medium], spot: Spot, form: &Form) -> Vec<Vec<u8>> {
        let (whole, here) = (form.head + form.body(), bytes_here(form));
        let first = media[spot.medium].read(spot.at, here + 4);
        let rest = whole - here;
        if first.len() < here {
            Vec::new()
        } else if rest == 0 {
            vec![first[form.head..here].to_vec()]
        } else {
            let pointer = first
                .get(here..here + 4)
                .and_then(|four| four.try_into().ok());
            let next = pointer.map_or(0, u32::from_be_bytes);
            self.ways(spot)
                .filter_map(|(database, log)| {
                    let mut body = first[form.head..here].to_vec();
                    self.follow(media, (database, log), next, rest, &mut body)?;
                    Some(body)
                })
                .collect()
        }
    }

    /// The databases and logs that the pages of a row may be in, the likely ones first.
    fn ways(&self, spot: Spot) -> impl Iterator<Item = (Spot, Option<&Log>)> {
        let mut databases = self.databases.clone();
        databases.sort_by_key(|database| {
            let is_elsewhere = database.medium != spot.medium || database.at > spot.at;
            (is_elsewhere, spot.at.abs_diff(database.at))
        });
        let mut logs: Vec<&Log> = self.logs.iter().collect();
        logs.sort_by_key(|log| log.medium != spot.medium);
        if databases.is_empty() {
            databases.push(Spot { at: 0, ..spot });
        }
        databases
            .into_iter()
            .flat_map(move |database| {
                let with = logs.clone().into_iter().map(Some);
                with.chain([None]).map(move |log| (database, log))
            })
            .take(MOST_WAYS)
    }

    /// Reads the pages that a row goes on over.
    fn follow(
        &self,
        media: &[Medium],
        (database, log): (Spot, Option<&Log>),
        mut number: u32,
        mut rest: usize,
        body: &mut Vec<u8>,
    ) -> Option<()> {
        while rest > 0 {
            if number == 0 || number > HIGHEST_PAGE {
                return None;
            }
            let in_log = log.and_then(|log| Some((log.medium, *log.pages.get(&number)?.last()?)));
            let (medium, at) = in_log.unwrap_or((
                database.medium,
                database.at + u64::from(number - 1) * PAGE as u64,
            ));
            let page = media.get(medium)?.read(at, PAGE);
            let (next, content) = page.split_first_chunk::<4>()?;
            let part = content.get(..rest.min(content.len()))?;
            body.extend_from_slice(part);
            rest -= part.len();
            number = u32::from_be_bytes(*next);
            if content.len() < PAGE - 4 && rest > 0 {
                return None;
            }
        }
        Some(())
    }
}

/// The bytes of an entry, with its head, that lie where it begins.
fn bytes_here(form: &Form) -> usize {
    let whole = form.head + form.body();
    let (most, least) = (PAGE - 35, (PAGE - 12) * 32 / 255 - 23);
    if form.layout == Layout::Frame || whole <= most {
        return whole;
    }
    let here = least + (whole - least) % (PAGE - 4);
    if here <= most { here } else { least }
}
