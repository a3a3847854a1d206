-- A role for who pushes opened signatures, and one for who reads counts and no names.
DO $$ BEGIN
    CREATE ROLE petition_kiosk_push_opened NOLOGIN;
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
GRANT petition_kiosk_push TO petition_kiosk_push_opened;
GRANT SELECT, INSERT, DELETE ON petition_kiosk.signature TO petition_kiosk_push_opened;
DO $$ BEGIN
    CREATE ROLE petition_kiosk_counts NOLOGIN;
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
GRANT USAGE ON SCHEMA petition_kiosk TO petition_kiosk_counts;
GRANT SELECT ON petition_kiosk.signature_count TO petition_kiosk_counts;
