-- Records that came from another program or machine.

-- A record's uid is its identity on every machine. That of an imported one is made of the content of its row,
-- so that the same row is known again and two machines that import the same file hold the same record.
CREATE UNIQUE INDEX entry_by_uid ON entry (uid);
CREATE UNIQUE INDEX session_by_uid ON session (uid);
CREATE UNIQUE INDEX period_by_uid ON period (uid);
CREATE UNIQUE INDEX dose_by_uid ON dose (uid);
CREATE UNIQUE INDEX provider_by_uid ON provider (uid);

-- What an imported record was made of, as the other program wrote it. It outlives the record, whose id is
-- never given to another, so that a delete can be undone; history --purge removes what is left over.
CREATE TABLE imported_entry (
  record_id INTEGER PRIMARY KEY,
  raw       TEXT NOT NULL
) STRICT;

CREATE TABLE imported_session (
  record_id INTEGER PRIMARY KEY,
  raw       TEXT NOT NULL
) STRICT;

CREATE TABLE imported_dose (
  record_id INTEGER PRIMARY KEY,
  raw       TEXT NOT NULL
) STRICT;
