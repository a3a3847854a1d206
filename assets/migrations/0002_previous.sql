-- Each entry says which one it follows, so that it can be proved by itself where a medium has lost
-- the one before it. Entries from before this say nothing.
ALTER TABLE entry ADD COLUMN previous BLOB CHECK (previous IS NULL OR length(previous) = 32);

-- The entries beside the chains: of a chain that parted from the one in `entry`, and of one whose
-- entries before them are lost. When those come back, the chain takes them up again, and what is in
-- both tables is seen once.
CREATE VIEW branch AS
SELECT station, seq, hash, previous, id, kind, sealed, signature FROM fork
WHERE NOT EXISTS (
    SELECT 1 FROM entry
    WHERE entry.station = fork.station AND entry.seq = fork.seq AND entry.hash = fork.hash
);
