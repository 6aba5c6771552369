-- Settings in the change log, which knows rows by number; one that can't be is refused.
CREATE TEMP TABLE setting_before AS SELECT name, value FROM setting
WHERE name <> 'day-start' OR value NOT GLOB '*[^0-9]*' AND CAST(value AS INTEGER) BETWEEN 0 AND 86399;
DROP TABLE setting;

CREATE TABLE setting (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL CHECK (name <> 'day-start'
    OR value NOT GLOB '*[^0-9]*' AND CAST(value AS INTEGER) BETWEEN 0 AND 86399) -- seconds after midnight
) STRICT;

INSERT INTO setting (name, value) SELECT name, value FROM setting_before ORDER BY name;
DROP TABLE setting_before;
