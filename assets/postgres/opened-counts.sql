-- What an analyst reads without a name: how many signed, by day, event, state and consent. It may run twice, and the push goes on if the
-- server refuses it. A count of one in a small place can still be somebody who is known there.
-- The day is that of UTC. A state is one of two letters, since other regions stand as their signers wrote them. The consents are a list:
-- WHERE 'email' = ANY (consents).
CREATE OR REPLACE VIEW petition_kiosk.signature_count AS
    SELECT campaign,
           (signed_at AT TIME ZONE 'UTC')::date AS day,
           NULLIF(event, '') AS event,
           CASE WHEN state ~ '^[A-Z]{2}$' THEN state END AS state,
           string_to_array(consents, ' ') AS consents,
           count(*) AS signatures
    FROM petition_kiosk.signature
    GROUP BY 1, 2, 3, 4, 5;

COMMENT ON VIEW petition_kiosk.signature_count IS 'How many signatures count, by day (UTC), event, state and consent, without names.';
COMMENT ON TABLE petition_kiosk.signature IS 'The signatures that count, in clear. A text that was not given is empty.';
COMMENT ON COLUMN petition_kiosk.signature.consents IS 'The ids of consents with spaces between them; other-words: to words that the petition has no more.';
COMMENT ON COLUMN petition_kiosk.signature.zip IS 'The ZIP code, or the postal code of another country as it was written.';
COMMENT ON COLUMN petition_kiosk.signature.state IS 'The state''s two letters, or the region of another country as it was written.';
COMMENT ON COLUMN petition_kiosk.signature.text_hash IS 'The hash of the text that was signed, in hexadecimal.';
COMMENT ON COLUMN petition_kiosk.signature.digest IS 'BLAKE3 of the row, by which the program tells that it has changed.';
