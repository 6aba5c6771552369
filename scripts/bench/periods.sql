-- Eight-week periods over the last ten years: none, massage, physical therapy, both, and again.
BEGIN;
CREATE TEMP TABLE block AS
  WITH RECURSIVE count (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM count WHERE i < 64)
  SELECT i, date('now', '-10 years', (i * 56) || ' days') AS first_day,
         date('now', '-10 years', (i * 56 + 55) || ' days') AS last_day FROM count;
INSERT INTO period (edited_at, therapy, first_day, last_day)
SELECT 0, 'massage', first_day, last_day FROM block WHERE i % 4 IN (1, 3)
UNION ALL SELECT 0, 'physical-therapy', first_day, last_day FROM block WHERE i % 4 IN (2, 3);
COMMIT;
