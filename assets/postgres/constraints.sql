-- What makes the tables strict. It changes new tables and those of an earlier version, and may run twice. A program of an earlier
-- version works with it. The push goes on if the server refuses it: the program checks by itself what it takes from a server.
-- A rule is for new rows only (NOT VALID). `ALTER TABLE ... VALIDATE CONSTRAINT` looks at the rows that are there.

-- What is encrypted cannot be compressed; trying to takes a third of a push.
ALTER TABLE petition_kiosk.entry ALTER COLUMN sealed SET STORAGE EXTERNAL;

ALTER TABLE petition_kiosk.station DROP CONSTRAINT IF EXISTS station_sizes;
ALTER TABLE petition_kiosk.station ADD CONSTRAINT station_sizes
    CHECK (octet_length(public_key) = 32 AND octet_length(recipients) = 32) NOT VALID;

ALTER TABLE petition_kiosk.entry DROP CONSTRAINT IF EXISTS entry_sizes;
ALTER TABLE petition_kiosk.entry ADD CONSTRAINT entry_sizes
    CHECK (octet_length(hash) = 32 AND octet_length(previous) = 32 AND octet_length(signature) = 64 AND octet_length(sealed) > 0) NOT VALID;
ALTER TABLE petition_kiosk.entry DROP CONSTRAINT IF EXISTS entry_numbers;
ALTER TABLE petition_kiosk.entry ADD CONSTRAINT entry_numbers CHECK (seq > 0 AND kind BETWEEN 1 AND 255) NOT VALID;
ALTER TABLE petition_kiosk.entry DROP CONSTRAINT IF EXISTS entry_station;
ALTER TABLE petition_kiosk.entry ADD CONSTRAINT entry_station
    FOREIGN KEY (campaign, station) REFERENCES petition_kiosk.station (campaign, id) NOT VALID;

-- A head may be of a station that is not here: its receipt on paper was typed.
ALTER TABLE petition_kiosk.head DROP CONSTRAINT IF EXISTS head_sizes;
ALTER TABLE petition_kiosk.head ADD CONSTRAINT head_sizes
    CHECK (seq > 0 AND octet_length(hash) = 32 AND octet_length(signature) = 64) NOT VALID;

COMMENT ON SCHEMA petition_kiosk IS 'Petition Kiosk: sealed entries of petition drives, which this server cannot read.';
COMMENT ON TABLE petition_kiosk.station IS 'Each station whose entries are here.';
COMMENT ON COLUMN petition_kiosk.station.campaign IS 'The campaign that the station is of.';
COMMENT ON COLUMN petition_kiosk.station.id IS 'The station, by an id that follows from its key.';
COMMENT ON COLUMN petition_kiosk.station.public_key IS 'The Ed25519 key that signs the station''s chain, 32 bytes.';
COMMENT ON COLUMN petition_kiosk.station.recipients IS 'The BLAKE3 hash of the keys that the station seals to, 32 bytes.';
COMMENT ON TABLE petition_kiosk.entry IS 'Sealed entries. Rows are added, never changed or deleted. Both branches of a chain that forked are here.';
COMMENT ON COLUMN petition_kiosk.entry.campaign IS 'The campaign.';
COMMENT ON COLUMN petition_kiosk.entry.station IS 'The station that made the entry.';
COMMENT ON COLUMN petition_kiosk.entry.seq IS 'Its number in the station''s chain, from 1.';
COMMENT ON COLUMN petition_kiosk.entry.hash IS 'Its BLAKE3 hash in the chain, 32 bytes.';
COMMENT ON COLUMN petition_kiosk.entry.previous IS 'The hash of the entry before it, 32 bytes.';
COMMENT ON COLUMN petition_kiosk.entry.id IS 'Its id, one of the station''s; two stations may have the same.';
COMMENT ON COLUMN petition_kiosk.entry.kind IS 'Its kind, as docs/PROTOCOL.md numbers them. A new kind comes with a new version.';
COMMENT ON COLUMN petition_kiosk.entry.signature IS 'The station''s Ed25519 signature of the hash, 64 bytes.';
COMMENT ON COLUMN petition_kiosk.entry.sealed IS 'The content, sealed with age to the organizer.';
COMMENT ON TABLE petition_kiosk.head IS 'How long chains are known to be: who pulls can tell what is missing.';
COMMENT ON COLUMN petition_kiosk.head.campaign IS 'The campaign.';
COMMENT ON COLUMN petition_kiosk.head.station IS 'The station of the chain.';
COMMENT ON COLUMN petition_kiosk.head.seq IS 'The number of an entry that the station has made.';
COMMENT ON COLUMN petition_kiosk.head.hash IS 'The hash of that entry, 32 bytes.';
COMMENT ON COLUMN petition_kiosk.head.signature IS 'The station''s Ed25519 signature of both, 64 bytes.';
