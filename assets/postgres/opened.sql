-- What `petition-kiosk push postgres --opened` stores besides: signatures that count, IN CLEAR. Whoever can read this table, its backups or
-- the server's disk reads the list. Who does not count any more (withdrawn, weeded out, counted as another's duplicate) is deleted from it, and
-- so is a row that is not as it was (a corrected line of paper, another consent): the new one stands in its place.
-- The program needs SELECT, INSERT and DELETE here.

CREATE TABLE IF NOT EXISTS petition_kiosk.signature (
    campaign    uuid        NOT NULL,
    station     uuid        NOT NULL,
    id          uuid        NOT NULL,
    seq         bigint      NOT NULL,
    signed_at   timestamptz NOT NULL,
    event       text        NOT NULL,
    given_name  text        NOT NULL,
    family_name text        NOT NULL,
    email       text        NOT NULL,
    phone       text        NOT NULL,
    street      text        NOT NULL,
    city        text        NOT NULL,
    state       text        NOT NULL,
    zip         text        NOT NULL,
    language    text        NOT NULL,
    consents    text        NOT NULL,
    comment     text        NOT NULL,
    text_hash   text        NOT NULL,
    -- BLAKE3 of the row, by which the program tells that it is not as it was.
    digest      bytea       NOT NULL,
    PRIMARY KEY (campaign, station, id)
);
