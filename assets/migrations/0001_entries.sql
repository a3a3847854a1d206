-- The ledger only grows: no line is ever updated or deleted, and the triggers hold that.

-- Every station whose entries are here, and the key that signs its chain.
CREATE TABLE station (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    campaign   BLOB NOT NULL CHECK (length(campaign) = 16),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32)
) STRICT, WITHOUT ROWID;

-- The station that this file was made on: the only one that appends here.
CREATE TABLE own (
    only_one   INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    station    BLOB NOT NULL REFERENCES station (id),
    secret_key BLOB NOT NULL CHECK (length(secret_key) = 32)
) STRICT;

-- Sealed entries. What is in clear: which station, which number, which kind, and the chain. No time, no name.
CREATE TABLE entry (
    station   BLOB    NOT NULL REFERENCES station (id),
    seq       INTEGER NOT NULL CHECK (seq >= 1),
    id        BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    kind      INTEGER NOT NULL,
    sealed    BLOB    NOT NULL,
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    signature BLOB    NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (station, seq)
) STRICT;

CREATE TRIGGER entry_is_never_updated BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never changed'); END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never deleted'); END;
CREATE TRIGGER station_is_never_updated BEFORE UPDATE ON station
BEGIN SELECT RAISE(ABORT, 'a station of the ledger is never changed'); END;
CREATE TRIGGER station_is_never_deleted BEFORE DELETE ON station
BEGIN SELECT RAISE(ABORT, 'a station of the ledger is never deleted'); END;
