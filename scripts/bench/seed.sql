-- Fills a new journal with the number of entries in the table size, spread evenly over the last ten years.
BEGIN;
INSERT INTO entry (edited_at, felt_at, zone, utc_offset, recorded_at, note)
SELECT at * 1000, at, 'Etc/UTC', 0, at, 'note ' || i
FROM (WITH RECURSIVE count (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM count, size WHERE i < n)
      SELECT i, unixepoch('now', '-10 years') + i * 3650 * 86400 / n AS at FROM count, size);
INSERT INTO reading SELECT id, 'pain', id * 7919 % 11 FROM entry WHERE NOT EXISTS
  (SELECT 1 FROM reading WHERE entry_id = entry.id);
COMMIT;
