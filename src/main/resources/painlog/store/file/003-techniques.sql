-- The key of session_technique was not its first columns, which SQLite before 3.41 miscounts: integrity_check in such
-- a shell found faults that are none. The columns stay in their order, as the images in the change log have them.
CREATE TEMP TABLE session_technique_before (
  session_id INTEGER NOT NULL,
  therapy    TEXT NOT NULL,
  technique  TEXT NOT NULL
) STRICT;
INSERT INTO session_technique_before SELECT session_id, therapy, technique FROM session_technique;
DROP TABLE session_technique;

CREATE TABLE session_technique (
  session_id INTEGER NOT NULL REFERENCES session(id),
  therapy    TEXT NOT NULL,
  technique  TEXT NOT NULL,
  PRIMARY KEY (session_id, therapy, technique),
  FOREIGN KEY (therapy, technique) REFERENCES technique (therapy, name)
) STRICT, WITHOUT ROWID;
INSERT INTO session_technique SELECT session_id, therapy, technique FROM session_technique_before;
DROP TABLE session_technique_before;
