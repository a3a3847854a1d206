-- What `petition-kiosk push postgres` stores: sealed entries, which the server cannot read.
--
-- The program makes this by itself where it may; otherwise an administrator runs it once and grants the role
-- petition_kiosk_push. Nothing here is ever updated or deleted.
-- The same statements are meant for PostgreSQL, Citus and CockroachDB: keys are UUIDs and hashes, there are no sequences, and every key
-- begins with the campaign. On Citus, after it: SELECT create_distributed_table('petition_kiosk.station', 'campaign'); then entry and head.

CREATE SCHEMA IF NOT EXISTS petition_kiosk;

-- Every station whose entries are here, and the public key that signs its chain.
CREATE TABLE IF NOT EXISTS petition_kiosk.station (
    campaign   uuid  NOT NULL,
    id         uuid  NOT NULL,
    public_key bytea NOT NULL,
    recipients bytea NOT NULL,
    PRIMARY KEY (campaign, id)
);

-- Sealed entries. The hash is in the key: where a station's ledger was copied and went on in two places, both branches are here.
-- An id is one station's; two stations may have the same.
CREATE TABLE IF NOT EXISTS petition_kiosk.entry (
    campaign  uuid     NOT NULL,
    station   uuid     NOT NULL,
    seq       bigint   NOT NULL,
    hash      bytea    NOT NULL,
    previous  bytea    NOT NULL,
    id        uuid     NOT NULL,
    kind      smallint NOT NULL,
    signature bytea    NOT NULL,
    sealed    bytea    NOT NULL,
    PRIMARY KEY (campaign, station, seq, hash)
);

-- How long chains are known to be: who pulls can tell what is missing.
CREATE TABLE IF NOT EXISTS petition_kiosk.head (
    campaign  uuid   NOT NULL,
    station   uuid   NOT NULL,
    seq       bigint NOT NULL,
    hash      bytea  NOT NULL,
    signature bytea  NOT NULL,
    PRIMARY KEY (campaign, station, seq, hash)
);
