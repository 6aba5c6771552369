-- Notes on periods and doses; of imported records, what tells them from others of the same row.

ALTER TABLE period ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE dose ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- columns names the column of each field that the person chose, one a line, as in pain=neck; earlier is the identity
-- that painlog 0.1.0 would have given the record, by which a journal of then knows it.
-- Where a schema that was never released lacks these tables, the journal can still be read and saved.
CREATE TABLE IF NOT EXISTS imported_entry (record_id INTEGER PRIMARY KEY, raw TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS imported_session (record_id INTEGER PRIMARY KEY, raw TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS imported_dose (record_id INTEGER PRIMARY KEY, raw TEXT NOT NULL) STRICT;
ALTER TABLE imported_entry ADD COLUMN columns TEXT NOT NULL DEFAULT '';
ALTER TABLE imported_entry ADD COLUMN earlier BLOB;
ALTER TABLE imported_session ADD COLUMN columns TEXT NOT NULL DEFAULT '';
ALTER TABLE imported_session ADD COLUMN earlier BLOB;
ALTER TABLE imported_dose ADD COLUMN columns TEXT NOT NULL DEFAULT '';
ALTER TABLE imported_dose ADD COLUMN earlier BLOB;
