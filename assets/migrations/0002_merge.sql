-- What merging turn-ins of other stations needs. As everywhere here, lines are added and never changed.

-- An id is one station's: were it unique among all, who holds one station could write another's ids and have that one's entries refused.
CREATE TABLE entry_of_station (
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
INSERT INTO entry_of_station SELECT station, seq, id, kind, sealed, hash, signature FROM entry ORDER BY station, seq;
DROP TABLE entry;
ALTER TABLE entry_of_station RENAME TO entry;
CREATE TRIGGER entry_is_never_updated BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never changed'); END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never deleted'); END;

-- Entries of a chain that parted from the one in `entry`: a station's ledger that was copied and went on in two places. Both are kept.
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

-- Heads that someone else holds: of receipts, and of turn-ins that were damaged further on. A chain that is shorter misses entries.
CREATE TABLE head (
    station   BLOB    NOT NULL CHECK (length(station) = 16),
    seq       INTEGER NOT NULL CHECK (seq >= 1),
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    signature BLOB    NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (station, seq, hash)
) STRICT;

CREATE TRIGGER fork_is_never_updated BEFORE UPDATE ON fork
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never changed'); END;
CREATE TRIGGER fork_is_never_deleted BEFORE DELETE ON fork
BEGIN SELECT RAISE(ABORT, 'an entry of the ledger is never deleted'); END;
CREATE TRIGGER head_is_never_updated BEFORE UPDATE ON head
BEGIN SELECT RAISE(ABORT, 'a head that someone holds is never changed'); END;
CREATE TRIGGER head_is_never_deleted BEFORE DELETE ON head
BEGIN SELECT RAISE(ABORT, 'a head that someone holds is never deleted'); END;
