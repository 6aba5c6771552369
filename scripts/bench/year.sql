-- Fills a new journal with one to three entries a day over the last year and three periods.
BEGIN;
INSERT INTO entry (edited_at, felt_at, zone, utc_offset, recorded_at, note)
SELECT at * 1000, at, 'Etc/UTC', 0, at, ''
FROM (WITH RECURSIVE count (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM count WHERE i < 729)
      SELECT unixepoch('now', '-364 days') - 43200 + i * 43200 AS at FROM count WHERE i * 7919 % 11 > 2);
INSERT INTO reading SELECT id, 'pain', 3 + id * 7919 % 5 FROM entry WHERE NOT EXISTS
  (SELECT 1 FROM reading WHERE entry_id = entry.id);
INSERT INTO period (edited_at, therapy, first_day, last_day) VALUES
  (0, 'massage', date('now', '-300 days'), date('now', '-230 days')),
  (0, 'physical-therapy', date('now', '-200 days'), date('now', '-120 days')),
  (0, 'yoga', date('now', '-90 days'), date('now', '-20 days'));
COMMIT;
