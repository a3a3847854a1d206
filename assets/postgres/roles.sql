-- A role for who pushes and pulls, with no more than they need. An administrator runs this, and then: GRANT petition_kiosk_push TO name.
DO $$ BEGIN
    CREATE ROLE petition_kiosk_push NOLOGIN;
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
GRANT USAGE ON SCHEMA petition_kiosk TO petition_kiosk_push;
GRANT SELECT, INSERT ON petition_kiosk.station, petition_kiosk.entry, petition_kiosk.head TO petition_kiosk_push;
