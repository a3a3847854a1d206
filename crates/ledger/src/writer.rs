//! Appending to a ledger.
//!
//! The ledger is locked, verified before it is opened, and appended to in one transaction (seal,
//! chain, insert). An entry is acknowledged only after COMMIT.

mod own;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY;
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

use crate::campaign::{CampaignKeys, Recipients, SealError};
use crate::chain::{Link, StationKey};
use crate::files::FileId;
use crate::lock::{Lock, behind_link};
use crate::record::{self, Content, Place};
use crate::{
    Author, Decided, Decision, Dismissal, Dismissed, Enrolled, Enrolment, Entry, EntryId, Hash,
    Head, Issued, Kind, LedgerError, NewSignature, Reader, SignedHead, Station, Tally, ballast,
    chain, schema, unbegun,
};

/// Seals the content with this index for a place.
type Seal<'a> = &'a dyn Fn(usize, Place) -> Result<Vec<u8>, SealError>;

/// A ledger open for appending. Only one process at a time can have it open.
pub struct Ledger {
    path: PathBuf,
    file: FileId,
    pub(crate) connection: Connection,
    pub(crate) own: Station,
    key: StationKey,
    head: Head,
    signatures: u64,
    ballast: ballast::Ballast,
    // Released last: fields are dropped in the order of their declaration.
    lock: Lock,
}

/// The highest counter of a word. Numbers above it are not exact in every language that reads JSON.
pub(crate) const HIGHEST_COUNTER: u64 = 1 << 53;

/// Returned once the entry is on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acknowledgement {
    /// The entry's number on this station, from 1.
    pub seq: u64,
    /// The entry's id.
    pub id: EntryId,
    /// The entry's hash.
    pub hash: Hash,
}

impl Ledger {
    /// Opens a station's ledger for appending, and makes it if there is none. The whole chain is
    /// verified first.
    ///
    /// # Errors
    /// Returns an error if it is in use, belongs to another campaign or to other keys of it, or does
    /// not verify. Then not one byte of it was changed.
    pub fn open(path: &Path, campaign: CampaignKeys) -> Result<Self, LedgerError> {
        Self::open_as(path, Some(campaign))
    }

    /// Opens an existing ledger with the campaign's keys that it was begun with.
    ///
    /// # Errors
    /// Returns the errors of [`open`](Self::open), and one if there is no ledger.
    pub fn reopen(path: &Path) -> Result<Self, LedgerError> {
        if !path.exists() {
            return Err(LedgerError::Missing(path.to_owned()));
        }
        Self::open_as(path, None)
    }

    fn open_as(path: &Path, campaign: Option<CampaignKeys>) -> Result<Self, LedgerError> {
        let path = &behind_link(path);
        let folder = crate::files::folder_of(path);
        if !folder.is_dir() {
            return Err(LedgerError::NoFolder(folder.to_owned()));
        }
        let mut lock = Lock::take(path)?;
        if unbegun::is_only_log(path) {
            return Err(LedgerError::NotALedger(path.to_owned()));
        }
        if path.exists() && !unbegun::is_unbegun(path) {
            // Read before the first write: opening for writing would already replay or reset the
            // write-ahead log.
            let reader = Reader::open(path)?;
            reader.verify_heads()?;
        }
        let mut connection = schema::open_for_writing(path)?;
        // A new one is there only now.
        lock.hold(path)?;
        schema::migrate(&mut connection, path)?;
        let (own, key) = own::station(&mut connection, campaign, path)?;
        // After a sync that failed, the system may show what is not on the medium. An entry that
        // was acknowledged on top of it would be lost with it.
        schema::empty_log(&connection)?;
        // Nothing but a salvage asks for it.
        let _ = lock.name(&own);
        let head = chain::own_head(&connection, &own)?;
        let signatures = chain::own_tally(&connection, 0)?.signatures;
        let ballast = ballast::Ballast::beside(path);
        let file = FileId::from_path(path).ok_or_else(|| LedgerError::Missing(path.to_owned()))?;
        Ok(Self {
            path: path.to_owned(),
            file,
            connection,
            own,
            key,
            head,
            signatures,
            ballast,
            lock,
        })
    }

    /// Seals a signature and appends it. When this returns, the entry is on the disk.
    ///
    /// The caller chooses the id. If the same id is given again after a crash, the entry is found
    /// and acknowledged, and nothing is stored twice.
    ///
    /// # Errors
    /// Returns an error if it could not be stored; then nothing of it was.
    pub fn append(
        &mut self,
        new: &NewSignature<'_>,
        recipients: &Recipients,
    ) -> Result<Acknowledgement, LedgerError> {
        let seal = |_, place: Place| record::seal(new, place, None, recipients);
        let stored = self.append_sealed(&[new.id], Kind::Signature, &seal, None)?;
        stored.first().copied().ok_or(LedgerError::NothingStored)
    }

    /// Issues blank sheets: one entry for each, all of them or none. Returns their numbers.
    ///
    /// The number of a sheet is the number of its entry, so that none is issued twice, on this
    /// station or, with the station's [series](petition::number::Series), on any.
    ///
    /// # Errors
    /// Returns an error if they could not be stored; then no sheet was issued.
    pub fn issue(
        &mut self,
        sheet: &Issued,
        count: usize,
        recipients: &Recipients,
    ) -> Result<Vec<u64>, LedgerError> {
        let ids: Vec<EntryId> = std::iter::repeat_with(EntryId::random)
            .take(count)
            .collect();
        let seal = |_, place: Place| record::seal(sheet, place, None, recipients);
        Ok(self
            .append_sealed(&ids, Kind::BlankSheet, &seal, None)?
            .into_iter()
            .map(|entry| entry.seq)
            .collect())
    }

    /// Appends a decision about a signature. Returns it as it is read when it is opened.
    ///
    /// # Errors
    /// Returns an error if it could not be stored.
    pub fn decide(
        &mut self,
        decided: Decided,
        author: Author<'_>,
        recipients: &Recipients,
    ) -> Result<Decision, LedgerError> {
        self.decide_all(vec![decided], author, recipients)?
            .pop()
            .ok_or(LedgerError::NothingStored)
    }

    /// Appends decisions about signatures in this order: all of them or none. Returns them as they
    /// are read when they are opened.
    ///
    /// # Errors
    /// Returns an error if they could not be stored; then none of them was.
    pub fn decide_all(
        &mut self,
        decided: Vec<Decided>,
        author: Author<'_>,
        recipients: &Recipients,
    ) -> Result<Vec<Decision>, LedgerError> {
        let contents = decided.into_iter().map(|one| (EntryId::random(), one));
        self.append_contents(contents.collect(), author, recipients)
    }

    /// Appends a decision about a station. Only one that the organizer's key signs has an effect.
    ///
    /// # Errors
    /// Returns an error if it could not be stored.
    pub fn enrol(
        &mut self,
        enrolled: Enrolled,
        author: Author<'_>,
        recipients: &Recipients,
    ) -> Result<Enrolment, LedgerError> {
        self.append_contents(vec![(EntryId::random(), enrolled)], author, recipients)?
            .pop()
            .ok_or(LedgerError::NothingStored)
    }

    /// Appends a decision about an alarm. Only one that the organizer's key signs has an effect.
    ///
    /// # Errors
    /// Returns an error if it could not be stored.
    pub fn dismiss(
        &mut self,
        dismissed: Dismissed,
        author: Author<'_>,
        recipients: &Recipients,
    ) -> Result<Dismissal, LedgerError> {
        self.append_contents(vec![(EntryId::random(), dismissed)], author, recipients)?
            .pop()
            .ok_or(LedgerError::NothingStored)
    }

    /// Seals and appends contents under their ids: all of them or none. Returns the entries as they
    /// are read when they are opened.
    pub(crate) fn append_contents<T: Content>(
        &mut self,
        mut contents: Vec<(EntryId, T)>,
        author: Author<'_>,
        recipients: &Recipients,
    ) -> Result<Vec<Entry<T>>, LedgerError> {
        let mut counter = self.counter()?.max(author.seen);
        for (_, content) in &mut contents {
            counter = (counter + 1).min(HIGHEST_COUNTER);
            content.set_counter(counter);
        }
        let ids: Vec<EntryId> = contents.iter().map(|(id, _)| *id).collect();
        let seal = |index: usize, place: Place| {
            let (_, content) = contents.get(index).ok_or(SealError)?;
            record::seal(content, place, author.key, recipients)
        };
        let stored = self.append_sealed(&ids, T::KIND, &seal, Some(counter))?;
        let place = |stored: Acknowledgement| Place {
            campaign: self.own.campaign,
            station: self.own.id,
            seq: stored.seq,
            id: stored.id,
        };
        Ok(stored
            .into_iter()
            .zip(contents)
            .map(|(stored, (_, content))| place(stored).entry(stored.hash, content))
            .collect())
    }

    /// A counter that no word of this ledger exceeds, as far as can be told without opening them:
    /// the highest that it gave itself, or the number of words, since each word counts up by one
    /// from those that its author had seen.
    fn counter(&self) -> Result<u64, LedgerError> {
        let counter = self.connection.query_row(
            "SELECT max((SELECT counter FROM own),
                        (SELECT count(*) FROM entry WHERE kind NOT IN (1, 2))
                        + (SELECT count(*) FROM branch WHERE kind NOT IN (1, 2)))",
            [],
            |row| row.get(0),
        )?;
        Ok(counter)
    }

    pub(crate) fn append_sealed(
        &mut self,
        ids: &[EntryId],
        kind: Kind,
        seal: Seal<'_>,
        counter: Option<u64>,
    ) -> Result<Vec<Acknowledgement>, LedgerError> {
        match self.try_append(ids, kind, seal, counter) {
            Err(LedgerError::NotWritten) if !crate::files::has_room(&self.path) => {
                self.ballast.release();
                match self.try_append(ids, kind, seal, counter) {
                    Err(LedgerError::NotWritten) => Err(LedgerError::DiskFull),
                    other => other,
                }
            }
            Err(LedgerError::NotWritten | LedgerError::Sqlite { .. }) if self.is_read_only() => {
                Err(LedgerError::ReadOnlyMedium(self.path.clone()))
            }
            // Another program has appended here with this station's key. Nothing of this try is
            // there, and its entry follows the other one's.
            Err(LedgerError::Sqlite { code, .. }) if code == SQLITE_CONSTRAINT_PRIMARYKEY => {
                self.read_head()?;
                self.try_append(ids, kind, seal, counter)
            }
            // The ballast was kept for this moment: signers go on while the screen asks for room.
            Err(LedgerError::DiskFull) if self.ballast.release() => {
                self.try_append(ids, kind, seal, counter)
            }
            other => other,
        }
    }

    fn is_read_only(&mut self) -> bool {
        crate::files::is_read_only(&self.path)
            || self
                .lock
                .can_write()
                .is_err_and(|error| error.kind() == io::ErrorKind::ReadOnlyFilesystem)
    }

    fn try_append(
        &mut self,
        ids: &[EntryId],
        kind: Kind,
        seal: Seal<'_>,
        counter: Option<u64>,
    ) -> Result<Vec<Acknowledgement>, LedgerError> {
        // SQLite goes on writing into a file that was deleted or whose medium was pulled, as long
        // as the system lets it.
        if !self.file.is_at(&self.path) {
            return Err(LedgerError::Gone(self.path.clone()));
        }
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut head = self.head;
        let mut stored = Vec::with_capacity(ids.len());
        for (index, id) in ids.iter().copied().enumerate() {
            let known: Option<Acknowledgement> = transaction
                .query_row(
                    "SELECT seq, hash FROM entry WHERE id = ?1 AND station = ?2",
                    params![id, self.own.id],
                    |row| {
                        let (seq, hash) = (row.get(0)?, row.get(1)?);
                        Ok(Acknowledgement { seq, id, hash })
                    },
                )
                .optional()?;
            if let Some(known) = known {
                stored.push(known);
                continue;
            }
            let seq = head.seq + 1;
            let place = Place {
                campaign: self.own.campaign,
                station: self.own.id,
                seq,
                id,
            };
            let sealed = seal(index, place)?;
            let hash = Link {
                previous: head.hash,
                station: self.own.id,
                seq,
                kind,
                id,
                sealed: &sealed,
            }
            .hash();
            let next = Head {
                station: self.own.id,
                seq,
                hash,
            };
            let signature = self.key.sign_head(self.own.campaign, &next);
            transaction
                .prepare_cached("INSERT INTO entry (station, seq, id, kind, sealed, hash, signature, previous) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?
                .execute(params![self.own.id, seq, id, kind, sealed, hash, signature, head.hash])?;
            head = next;
            stored.push(Acknowledgement { seq, id, hash });
        }
        if let Some(counter) = counter {
            transaction
                .prepare_cached("UPDATE own SET counter = ?1 WHERE counter < ?1")?
                .execute(params![counter])?;
        }
        transaction.commit()?;
        if kind == Kind::Signature {
            self.signatures += head.seq - self.head.seq;
        }
        self.head = head;
        // ext4 says that it has synced when it has just become read-only after an error. What was
        // appended is kept, as far as the medium goes, and found again under its id.
        if self.is_read_only() {
            return Err(LedgerError::ReadOnlyMedium(self.path.clone()));
        }
        Ok(stored)
    }

    /// Moves what the write-ahead log holds into the database, and keeps room again if some was
    /// made, for a moment when nobody signs.
    ///
    /// # Errors
    /// Returns an error if the medium fails. Nothing is lost by it.
    pub fn rest(&mut self) -> Result<(), LedgerError> {
        schema::empty_log(&self.connection)?;
        self.ballast.come_back(&self.path);
        Ok(())
    }

    /// Reads the head again, after entries of this station came back from elsewhere.
    pub(crate) fn read_head(&mut self) -> Result<(), LedgerError> {
        self.head = chain::own_head(&self.connection, &self.own)?;
        self.signatures = chain::own_tally(&self.connection, 0)?.signatures;
        Ok(())
    }

    /// The station that appends here.
    #[must_use]
    pub fn station(&self) -> Station {
        self.own
    }

    /// The last entry's number and hash.
    #[must_use]
    pub fn head(&self) -> Head {
        self.head
    }

    /// The head with the station's signature over it, for a receipt; `None` if nothing was
    /// appended.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn signed_head(&self) -> Result<Option<SignedHead>, LedgerError> {
        Ok(chain::own_signed_head(&self.connection)?)
    }

    /// The number of entries of each kind that were appended after the entry `after`.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn tally(&self, after: u64) -> Result<Tally, LedgerError> {
        Ok(chain::own_tally(&self.connection, after)?)
    }

    /// The number of signatures that this station has appended.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.signatures
    }

    /// The path of the file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns true if the space kept for a full disk was used up, so that it is time to ask for
    /// more.
    #[must_use]
    pub fn is_short_of_room(&self) -> bool {
        self.ballast.is_gone()
    }
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Ledger({}, {} entries)",
            self.path.display(),
            self.head.seq
        )
    }
}
