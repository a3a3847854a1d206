-- The ledger only grows: no line of it is ever updated or deleted, and the triggers hold that.

-- Every station whose entries are here, the key that signs its chain, and the hash of the recipients
-- that it seals to. The id is a hash of the other three, so nobody can take another one's id.
CREATE TABLE station (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    campaign   BLOB NOT NULL CHECK (length(campaign) = 16),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    recipients BLOB NOT NULL CHECK (length(recipients) = 32)
) STRICT, WITHOUT ROWID;

-- The station that this file was made on, which is the only one that appends here; the organizer's
-- signing key when it was made; and the highest counter that was given to a word of the organizer.
-- This is no line of the ledger: the counter goes up.
CREATE TABLE own (
    only_one   INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    station    BLOB NOT NULL REFERENCES station (id),
    secret_key BLOB NOT NULL CHECK (length(secret_key) = 32),
    organizer  BLOB NOT NULL CHECK (length(organizer) = 32),
    counter    INTEGER NOT NULL DEFAULT 0 CHECK (counter >= 0)
) STRICT;

-- Sealed entries. What is in clear: which station, which number, which kind, and the chain. No time,
-- no name. An id is one station's: were it unique among all, whoever holds one station could write
-- another's ids and have that one's entries refused.
CREATE TABLE entry (
    station   BLOB    NOT NULL REFERENCES station (id),
    seq       INTEGER NOT NULL CHECK (seq >= 1),
    id        BLOB    NOT NULL CHECK (length(id) = 16),
    kind      INTEGER NOT NULL,
    sealed    BLOB    NOT NULL,
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    signature BLOB    NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (station, seq),
    UNIQUE (station, id)
) STRICT;

-- The organizer's words are few among the signatures, and are counted.
CREATE INDEX word ON entry (kind) WHERE kind NOT IN (1, 2);

-- Entries of a chain that parted from the one in `entry`: a station's ledger that was copied and
-- went on in two places. Both are kept.
CREATE TABLE fork (
    station   BLOB    NOT NULL REFERENCES station (id),
    seq       INTEGER NOT NULL CHECK (seq >= 1),
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    previous  BLOB    NOT NULL CHECK (length(previous) = 32),
    id        BLOB    NOT NULL CHECK (length(id) = 16),
    kind      INTEGER NOT NULL,
    sealed    BLOB    NOT NULL,
    signature BLOB    NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (station, seq, hash)
) STRICT;

-- Heads that someone else holds. The writer is the station whose turn-in named the head, or 16 zeros
-- for a receipt that the organizer typed. A chain that is shorter misses entries.
CREATE TABLE head (
    station   BLOB    NOT NULL CHECK (length(station) = 16),
    seq       INTEGER NOT NULL CHECK (seq >= 1),
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    signature BLOB    NOT NULL CHECK (length(signature) = 64),
    writer    BLOB    NOT NULL CHECK (length(writer) = 16),
    PRIMARY KEY (station, seq, hash, writer)
) STRICT;

CREATE TRIGGER entry_is_never_updated BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never changed'); END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never deleted'); END;
CREATE TRIGGER station_is_never_updated BEFORE UPDATE ON station
BEGIN SELECT RAISE(ABORT, 'a station of the ledger is never changed'); END;
CREATE TRIGGER station_is_never_deleted BEFORE DELETE ON station
BEGIN SELECT RAISE(ABORT, 'a station of the ledger is never deleted'); END;
CREATE TRIGGER fork_is_never_updated BEFORE UPDATE ON fork
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never changed'); END;
CREATE TRIGGER fork_is_never_deleted BEFORE DELETE ON fork
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never deleted'); END;
CREATE TRIGGER head_is_never_updated BEFORE UPDATE ON head
BEGIN SELECT RAISE(ABORT, 'a head that someone holds is never changed'); END;
CREATE TRIGGER head_is_never_deleted BEFORE DELETE ON head
BEGIN SELECT RAISE(ABORT, 'a head that someone holds is never deleted'); END;
