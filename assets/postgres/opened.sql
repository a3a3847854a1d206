-- What `petition-kiosk push postgres --opened` stores besides: signatures that count, IN CLEAR. Whoever can read this table, its backups or
-- the server's disk reads the list. Who does not count any more (withdrawn, weeded out, counted as another's duplicate) is deleted from it.
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
    PRIMARY KEY (campaign, station, id)
);
