-- One person's pain journal. Times are seconds since 1970 in UTC (…_at), with the zone they were lived in
-- and that zone's offset in seconds at that moment; the local day follows from them. The views at the end
-- are for people with an SQLite shell.
PRAGMA application_id = 1348561262; -- 'Pain' in ASCII, 0x5061696E

-- What holds for the whole journal.
CREATE TABLE setting (
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Words --------------------------------------------------------------------------------------------------

CREATE TABLE measure (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE CHECK (name <> ''),
  unit    TEXT NOT NULL DEFAULT '',
  lowest  REAL NOT NULL,
  highest REAL NOT NULL CHECK (highest > lowest),
  better  TEXT NOT NULL CHECK (better IN ('lower', 'higher', 'neither')),
  own     INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)) -- added by the person
) STRICT;

CREATE TABLE therapy (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  own  INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1))
) STRICT;

CREATE TABLE technique (
  id      INTEGER PRIMARY KEY,
  therapy TEXT NOT NULL REFERENCES therapy(name),
  name    TEXT NOT NULL CHECK (name <> ''),
  own     INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
  UNIQUE (therapy, name)
) STRICT;

CREATE TABLE word (
  id   INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('site', 'symptom', 'trigger', 'relief', 'quality')),
  name TEXT NOT NULL CHECK (name <> ''),
  own  INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
  UNIQUE (kind, name)
) STRICT;

CREATE TABLE provider (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uid        BLOB NOT NULL DEFAULT (randomblob(16)),
  edited_at  INTEGER NOT NULL, -- milliseconds since 1970
  name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
  credential TEXT NOT NULL DEFAULT '',
  specialty  TEXT NOT NULL DEFAULT '',
  place      TEXT NOT NULL DEFAULT '',
  rating     INTEGER CHECK (rating BETWEEN 1 AND 5)
) STRICT;

-- Entries ------------------------------------------------------------------------------------------------

CREATE TABLE entry (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  uid         BLOB NOT NULL DEFAULT (randomblob(16)),
  edited_at   INTEGER NOT NULL,
  felt_at     INTEGER NOT NULL,
  zone        TEXT NOT NULL,
  utc_offset  INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  recorded_at INTEGER NOT NULL,
  day_start   INTEGER NOT NULL DEFAULT 0 CHECK (day_start BETWEEN 0 AND 86399), -- seconds after midnight
  note        TEXT NOT NULL DEFAULT '',
  day         TEXT NOT NULL GENERATED ALWAYS AS (date(felt_at + utc_offset - day_start, 'unixepoch')) STORED
) STRICT;
CREATE INDEX entry_by_day ON entry (day, felt_at);
CREATE INDEX entry_by_time ON entry (felt_at);

CREATE TABLE reading (
  entry_id INTEGER NOT NULL REFERENCES entry(id),
  measure  TEXT NOT NULL REFERENCES measure(name),
  value    REAL NOT NULL,
  PRIMARY KEY (entry_id, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_site (
  entry_id INTEGER NOT NULL REFERENCES entry(id),
  site     TEXT NOT NULL,
  side     TEXT NOT NULL DEFAULT '' CHECK (side IN ('', 'left', 'right', 'both', 'middle')),
  PRIMARY KEY (entry_id, site, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_word (
  entry_id INTEGER NOT NULL REFERENCES entry(id),
  kind     TEXT NOT NULL CHECK (kind IN ('symptom', 'trigger', 'relief', 'quality')),
  word     TEXT NOT NULL,
  PRIMARY KEY (entry_id, kind, word),
  FOREIGN KEY (kind, word) REFERENCES word (kind, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_tag (
  entry_id INTEGER NOT NULL REFERENCES entry(id),
  tag      TEXT NOT NULL CHECK (tag <> ''),
  PRIMARY KEY (entry_id, tag)
) STRICT, WITHOUT ROWID;

-- Sessions, periods, doses -------------------------------------------------------------------------------

CREATE TABLE session (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  uid         BLOB NOT NULL DEFAULT (randomblob(16)),
  edited_at   INTEGER NOT NULL,
  started_at  INTEGER NOT NULL,
  zone        TEXT NOT NULL,
  utc_offset  INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  recorded_at INTEGER NOT NULL,
  day_start   INTEGER NOT NULL DEFAULT 0 CHECK (day_start BETWEEN 0 AND 86399),
  therapy     TEXT NOT NULL REFERENCES therapy(name),
  minutes     INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  at_home     INTEGER NOT NULL DEFAULT 0 CHECK (at_home IN (0, 1)),
  provider    TEXT REFERENCES provider(name) ON UPDATE CASCADE,
  cost        TEXT, -- a decimal amount, kept as typed
  currency    TEXT CHECK (length(currency) = 3 AND (cost IS NULL) = (currency IS NULL)),
  before      REAL CHECK (before BETWEEN 0 AND 10),
  after       REAL CHECK (after BETWEEN 0 AND 10),
  helped      TEXT NOT NULL DEFAULT '' CHECK (helped IN ('', 'yes', 'somewhat', 'no', 'unsure')),
  adverse     TEXT NOT NULL DEFAULT '',
  note        TEXT NOT NULL DEFAULT '',
  day         TEXT NOT NULL GENERATED ALWAYS AS (date(started_at + utc_offset - day_start, 'unixepoch')) STORED
) STRICT;
CREATE INDEX session_by_day ON session (day, started_at);

CREATE TABLE session_technique (
  session_id INTEGER NOT NULL REFERENCES session(id),
  therapy    TEXT NOT NULL,
  technique  TEXT NOT NULL,
  PRIMARY KEY (session_id, technique),
  FOREIGN KEY (therapy, technique) REFERENCES technique (therapy, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_site (
  session_id INTEGER NOT NULL REFERENCES session(id),
  site       TEXT NOT NULL,
  side       TEXT NOT NULL DEFAULT '' CHECK (side IN ('', 'left', 'right', 'both', 'middle')),
  PRIMARY KEY (session_id, site, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_tag (
  session_id INTEGER NOT NULL REFERENCES session(id),
  tag        TEXT NOT NULL CHECK (tag <> ''),
  PRIMARY KEY (session_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE period (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uid        BLOB NOT NULL DEFAULT (randomblob(16)),
  edited_at  INTEGER NOT NULL,
  therapy    TEXT NOT NULL, -- a therapy, or 'none' for a deliberate baseline
  first_day  TEXT NOT NULL CHECK (first_day IS date(first_day)),
  last_day   TEXT CHECK (last_day IS NULL OR last_day IS date(last_day) AND last_day >= first_day),
  goal_times INTEGER CHECK (goal_times BETWEEN 1 AND 99),
  goal_per   TEXT CHECK (goal_per IN ('day', 'week', 'month')),
  label      TEXT NOT NULL DEFAULT '',
  CHECK ((goal_times IS NULL) = (goal_per IS NULL))
) STRICT;
CREATE INDEX period_by_therapy ON period (therapy, first_day);

CREATE TABLE dose (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  uid         BLOB NOT NULL DEFAULT (randomblob(16)),
  edited_at   INTEGER NOT NULL,
  taken_at    INTEGER NOT NULL,
  zone        TEXT NOT NULL,
  utc_offset  INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  recorded_at INTEGER NOT NULL,
  day_start   INTEGER NOT NULL DEFAULT 0 CHECK (day_start BETWEEN 0 AND 86399),
  drug        TEXT NOT NULL CHECK (drug <> ''),
  amount      REAL CHECK (amount > 0),
  unit        TEXT NOT NULL DEFAULT '',
  count       REAL NOT NULL DEFAULT 1 CHECK (count > 0),
  status      TEXT NOT NULL DEFAULT 'taken' CHECK (status IN ('taken', 'skipped')),
  day         TEXT NOT NULL GENERATED ALWAYS AS (date(taken_at + utc_offset - day_start, 'unixepoch')) STORED
) STRICT;
CREATE INDEX dose_by_day ON dose (day, taken_at);

-- What no CHECK can say ------------------------------------------------------------------------------------

CREATE TRIGGER reading_in_range BEFORE INSERT ON reading
WHEN NEW.value NOT BETWEEN (SELECT lowest FROM measure WHERE name = NEW.measure)
                       AND (SELECT highest FROM measure WHERE name = NEW.measure)
BEGIN SELECT RAISE(ABORT, 'a value outside its measure''s range'); END;

CREATE TRIGGER entry_site_known BEFORE INSERT ON entry_site
WHEN NOT EXISTS (SELECT 1 FROM word WHERE kind = 'site' AND name = NEW.site)
BEGIN SELECT RAISE(ABORT, 'an unknown site'); END;

CREATE TRIGGER session_site_known BEFORE INSERT ON session_site
WHEN NOT EXISTS (SELECT 1 FROM word WHERE kind = 'site' AND name = NEW.site)
BEGIN SELECT RAISE(ABORT, 'an unknown site'); END;

CREATE TRIGGER period_therapy_known BEFORE INSERT ON period
WHEN NEW.therapy <> 'none' AND NOT EXISTS (SELECT 1 FROM therapy WHERE name = NEW.therapy)
BEGIN SELECT RAISE(ABORT, 'an unknown therapy'); END;

CREATE TRIGGER period_alone BEFORE INSERT ON period
WHEN EXISTS (SELECT 1 FROM period WHERE therapy = NEW.therapy
               AND first_day <= coalesce(NEW.last_day, '9999-12-31')
               AND coalesce(last_day, '9999-12-31') >= NEW.first_day)
BEGIN SELECT RAISE(ABORT, 'overlapping periods of one therapy'); END;

-- Day totals: what summaries, comparisons and charts read, so that their cost grows with days, not entries.
-- Records are changed by taking them out and putting them back, so inserts and deletes are all there is. --

CREATE TABLE day_value (
  measure TEXT NOT NULL,
  day     TEXT NOT NULL,
  value   REAL NOT NULL,
  n       INTEGER NOT NULL,
  PRIMARY KEY (measure, day, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_entry (
  day        TEXT PRIMARY KEY NOT NULL,
  entries    INTEGER NOT NULL,
  backfilled INTEGER NOT NULL -- recorded more than 24 h after they were felt
) STRICT, WITHOUT ROWID;

CREATE TABLE day_word (
  day  TEXT NOT NULL,
  kind TEXT NOT NULL,
  word TEXT NOT NULL,
  n    INTEGER NOT NULL,
  PRIMARY KEY (day, kind, word)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_counted AFTER INSERT ON entry BEGIN
  INSERT INTO day_entry VALUES (NEW.day, 1, NEW.recorded_at - NEW.felt_at > 86400)
  ON CONFLICT DO UPDATE SET entries = entries + 1, backfilled = backfilled + excluded.backfilled;
END;
CREATE TRIGGER entry_uncounted AFTER DELETE ON entry BEGIN
  UPDATE day_entry SET entries = entries - 1, backfilled = backfilled - (OLD.recorded_at - OLD.felt_at > 86400)
  WHERE day = OLD.day;
  DELETE FROM day_entry WHERE day = OLD.day AND entries = 0;
END;

CREATE TRIGGER reading_counted AFTER INSERT ON reading BEGIN
  INSERT INTO day_value VALUES (NEW.measure, (SELECT day FROM entry WHERE id = NEW.entry_id), NEW.value, 1)
  ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER reading_uncounted AFTER DELETE ON reading BEGIN
  UPDATE day_value SET n = n - 1 WHERE measure = OLD.measure
    AND day = (SELECT day FROM entry WHERE id = OLD.entry_id) AND value = OLD.value;
  DELETE FROM day_value WHERE measure = OLD.measure
    AND day = (SELECT day FROM entry WHERE id = OLD.entry_id) AND value = OLD.value AND n = 0;
END;

CREATE TRIGGER entry_word_counted AFTER INSERT ON entry_word BEGIN
  INSERT INTO day_word VALUES ((SELECT day FROM entry WHERE id = NEW.entry_id), NEW.kind, NEW.word, 1)
  ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER entry_word_uncounted AFTER DELETE ON entry_word BEGIN
  UPDATE day_word SET n = n - 1 WHERE day = (SELECT day FROM entry WHERE id = OLD.entry_id)
    AND kind = OLD.kind AND word = OLD.word;
  DELETE FROM day_word WHERE day = (SELECT day FROM entry WHERE id = OLD.entry_id)
    AND kind = OLD.kind AND word = OLD.word AND n = 0;
END;

CREATE TRIGGER entry_site_counted AFTER INSERT ON entry_site BEGIN
  INSERT INTO day_word VALUES ((SELECT day FROM entry WHERE id = NEW.entry_id), 'site',
    NEW.site || iif(NEW.side = '', '', ':' || NEW.side), 1)
  ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER entry_site_uncounted AFTER DELETE ON entry_site BEGIN
  UPDATE day_word SET n = n - 1 WHERE day = (SELECT day FROM entry WHERE id = OLD.entry_id)
    AND kind = 'site' AND word = OLD.site || iif(OLD.side = '', '', ':' || OLD.side);
  DELETE FROM day_word WHERE day = (SELECT day FROM entry WHERE id = OLD.entry_id)
    AND kind = 'site' AND word = OLD.site || iif(OLD.side = '', '', ':' || OLD.side) AND n = 0;
END;

-- Change log -----------------------------------------------------------------------------------------------

CREATE TABLE change (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at INTEGER NOT NULL,
  command TEXT NOT NULL,
  summary TEXT NOT NULL,
  undone  INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- What the change touched. image is the record as it is on the other side of the change: before it while
-- the change stands, after it while it is undone; NULL where there the record does not exist.
CREATE TABLE change_item (
  change_id INTEGER NOT NULL REFERENCES change(id),
  seq       INTEGER NOT NULL,
  kind      TEXT NOT NULL,
  first_id  INTEGER NOT NULL,
  last_id   INTEGER NOT NULL CHECK (last_id >= first_id),
  image     TEXT,
  PRIMARY KEY (change_id, seq)
) STRICT, WITHOUT ROWID;

-- Records that were deleted, so that a journal from another machine does not bring them back.
CREATE TABLE deleted (
  uid        BLOB PRIMARY KEY NOT NULL,
  kind       TEXT NOT NULL,
  deleted_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- For people ------------------------------------------------------------------------------------------------

CREATE VIEW v_entry AS
SELECT 'e' || entry.id AS id, day, strftime('%Y-%m-%dT%H:%M:%SZ', felt_at, 'unixepoch') AS felt_utc,
       strftime('%Y-%m-%d %H:%M', felt_at + utc_offset, 'unixepoch') AS felt_local, zone,
       strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at, 'unixepoch') AS recorded_utc,
       (SELECT value FROM reading WHERE entry_id = entry.id AND measure = 'pain') AS pain,
       (SELECT group_concat(measure || '=' || value, ' ') FROM reading
         WHERE entry_id = entry.id AND measure <> 'pain') AS other_measures,
       (SELECT group_concat(site || iif(side = '', '', ':' || side), ' ') FROM entry_site
         WHERE entry_id = entry.id) AS sites,
       (SELECT group_concat(word, ' ') FROM entry_word WHERE entry_id = entry.id AND kind = 'quality') AS qualities,
       (SELECT group_concat(word, ' ') FROM entry_word WHERE entry_id = entry.id AND kind = 'symptom') AS symptoms,
       (SELECT group_concat(word, ' ') FROM entry_word WHERE entry_id = entry.id AND kind = 'trigger') AS triggers,
       (SELECT group_concat(word, ' ') FROM entry_word WHERE entry_id = entry.id AND kind = 'relief') AS relief,
       (SELECT group_concat(tag, ' ') FROM entry_tag WHERE entry_id = entry.id) AS tags, note
FROM entry;

CREATE VIEW v_day AS
SELECT day, measure, sum(value * n) / sum(n) AS mean, min(value) AS lowest, max(value) AS highest, sum(n) AS n
FROM day_value GROUP BY measure, day;

CREATE VIEW v_session AS
SELECT 's' || session.id AS id, day, strftime('%Y-%m-%dT%H:%M:%SZ', started_at, 'unixepoch') AS started_utc,
       strftime('%Y-%m-%d %H:%M', started_at + utc_offset, 'unixepoch') AS started_local, zone, therapy,
       (SELECT group_concat(technique, ' ') FROM session_technique WHERE session_id = session.id) AS techniques,
       minutes, before, after, helped, provider, at_home, cost, currency,
       (SELECT group_concat(site || iif(side = '', '', ':' || side), ' ') FROM session_site
         WHERE session_id = session.id) AS sites,
       (SELECT group_concat(tag, ' ') FROM session_tag WHERE session_id = session.id) AS tags, adverse, note
FROM session;

-- The words that ship ---------------------------------------------------------------------------------------

INSERT INTO measure (name, unit, lowest, highest, better) VALUES
  ('pain', '', 0, 10, 'lower'), ('pain.worst', '', 0, 10, 'lower'), ('pain.average', '', 0, 10, 'lower'),
  ('pain.least', '', 0, 10, 'lower'), ('stiffness', '', 0, 10, 'lower'), ('stress', '', 0, 10, 'lower'),
  ('interference.activity', '', 0, 10, 'lower'), ('interference.work', '', 0, 10, 'lower'),
  ('interference.sleep', '', 0, 10, 'lower'), ('interference.mood', '', 0, 10, 'lower'),
  ('mood', '', 0, 10, 'higher'), ('sleep', '', 0, 10, 'higher'), ('energy', '', 0, 10, 'higher'),
  ('mobility', '', 0, 10, 'higher'), ('flexibility', '', 0, 10, 'higher'), ('posture', '', 0, 10, 'higher'),
  ('sleep-hours', 'h', 0, 24, 'higher'), ('reach', 'cm', 0, 100, 'lower'), ('weight', 'kg', 20, 400, 'neither'),
  ('steps', '', 0, 200000, 'higher'), ('change', '', 1, 7, 'lower'), ('days-off', '', 0, 7, 'lower'),
  ('rmdq', '', 0, 24, 'lower'), ('odi', '%', 0, 100, 'lower'), ('peg', '', 0, 10, 'lower');

INSERT INTO therapy (name) VALUES
  ('massage'), ('physical-therapy'), ('yoga'), ('acupuncture'), ('chiropractic'), ('heat'), ('cold'),
  ('mind-body'), ('exercise'), ('other');

INSERT INTO technique (therapy, name) VALUES
  ('massage', 'swedish'), ('massage', 'deep-tissue'), ('massage', 'trigger-point'),
  ('massage', 'myofascial-release'), ('massage', 'hot-stone'), ('massage', 'sports'), ('massage', 'self-massage'),
  ('physical-therapy', 'strengthening'), ('physical-therapy', 'core'), ('physical-therapy', 'stretching'),
  ('physical-therapy', 'mobilization'), ('physical-therapy', 'posture-training'), ('physical-therapy', 'gait'),
  ('physical-therapy', 'education'), ('physical-therapy', 'manual'), ('chiropractic', 'adjustment'),
  ('mind-body', 'meditation'), ('mind-body', 'mindfulness'), ('mind-body', 'breathing'),
  ('exercise', 'walking'), ('exercise', 'swimming'), ('exercise', 'cycling');

INSERT INTO word (kind, name) VALUES
  ('site', 'lower-back'), ('site', 'mid-back'), ('site', 'upper-back'), ('site', 'neck'), ('site', 'shoulder'),
  ('site', 'buttock'), ('site', 'sacroiliac'), ('site', 'hip'), ('site', 'leg'), ('site', 'knee'),
  ('site', 'foot'), ('site', 'arm'), ('site', 'head'), ('site', 'chest'), ('site', 'abdomen'),
  ('symptom', 'stiffness'), ('symptom', 'spasm'), ('symptom', 'knots'), ('symptom', 'tension'),
  ('symptom', 'limited-range-of-motion'), ('symptom', 'tenderness'), ('symptom', 'weakness'),
  ('symptom', 'numbness'), ('symptom', 'tingling'), ('symptom', 'leg-pain'), ('symptom', 'fatigue'),
  ('symptom', 'poor-sleep'), ('symptom', 'saddle-numbness'), ('symptom', 'bladder-or-bowel'),
  ('symptom', 'both-legs-weak'), ('symptom', 'fever'), ('symptom', 'weight-loss'), ('symptom', 'night-pain'),
  ('trigger', 'sitting'), ('trigger', 'standing'), ('trigger', 'posture'), ('trigger', 'lifting'),
  ('trigger', 'driving'), ('trigger', 'overuse'), ('trigger', 'strain'), ('trigger', 'injury'),
  ('trigger', 'stress'), ('trigger', 'poor-sleep'), ('trigger', 'weather'), ('trigger', 'weak-core'),
  ('trigger', 'inactivity'),
  ('relief', 'rest'), ('relief', 'walking'), ('relief', 'heat'), ('relief', 'cold'), ('relief', 'stretching'),
  ('relief', 'massage'), ('relief', 'medication'), ('relief', 'posture-change'), ('relief', 'breathing'),
  ('quality', 'aching'), ('quality', 'dull'), ('quality', 'sharp'), ('quality', 'burning'),
  ('quality', 'stabbing'), ('quality', 'shooting'), ('quality', 'throbbing'), ('quality', 'cramping'),
  ('quality', 'tight'), ('quality', 'radiating'), ('quality', 'electric'), ('quality', 'tingling'),
  ('quality', 'numb');
