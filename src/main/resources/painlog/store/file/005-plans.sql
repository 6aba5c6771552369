-- Plans: arms that take turns in an order drawn beforehand.
CREATE TABLE plan (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  uid          BLOB NOT NULL DEFAULT (randomblob(16)),
  edited_at    INTEGER NOT NULL,
  first_day    TEXT NOT NULL CHECK (first_day IS date(first_day)),
  block_days   INTEGER NOT NULL CHECK (block_days BETWEEN 7 AND 84 AND block_days % 7 = 0),
  washout_days INTEGER NOT NULL DEFAULT 0 CHECK (washout_days BETWEEN 0 AND block_days),
  seed         INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 281474976710655), -- what the order was drawn from
  redraws      INTEGER NOT NULL DEFAULT 0 CHECK (redraws >= 0), -- orders drawn and thrown away before
  drawn_at     INTEGER NOT NULL,
  zone         TEXT NOT NULL,
  utc_offset   INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  ended_on     TEXT CHECK (ended_on IS NULL OR ended_on IS date(ended_on)), -- given up before its end
  because      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX plan_by_uid ON plan (uid);

-- The order as it was drawn: therapies joined by +, or none.
CREATE TABLE plan_block (
  plan_id INTEGER NOT NULL REFERENCES plan(id),
  number  INTEGER NOT NULL CHECK (number BETWEEN 1 AND 72),
  cycle   INTEGER NOT NULL CHECK (cycle BETWEEN 1 AND 12),
  arm     TEXT NOT NULL CHECK (arm <> ''),
  PRIMARY KEY (plan_id, number)
) STRICT, WITHOUT ROWID;

CREATE VIEW v_plan AS
SELECT 'x' || plan.id AS id, number AS block, cycle, arm,
       date(first_day, ((number - 1) * block_days) || ' days') AS first_day,
       date(first_day, (number * block_days - 1) || ' days') AS last_day,
       iif(number = 1, 0, washout_days) AS washout_days, seed, redraws, ended_on, because
FROM plan JOIN plan_block ON plan_id = plan.id;
