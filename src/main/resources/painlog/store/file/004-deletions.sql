-- Deletions in the change log: undo takes back the mark of a deletion together with the deletion.

CREATE TEMP TABLE mark AS SELECT uid, kind, deleted_at FROM deleted WHERE kind IN ('entry', 'session', 'period', 'dose');

-- The records that the change log holds.
CREATE TEMP TABLE logged AS
SELECT change_id, undone, unhex(json_extract(image, '$.' || kind || '[0][1]')) AS uid
FROM change_item JOIN change ON change.id = change_id
WHERE image IS NOT NULL AND kind IN ('entry', 'session', 'period', 'dose');

-- What was undone never was, so its mark goes.
DELETE FROM mark WHERE uid IN (SELECT uid FROM logged WHERE undone = 1)
                   AND uid NOT IN (SELECT uid FROM logged WHERE undone = 0);

DROP TABLE deleted;

-- Records that were deleted, so that a file or another journal does not bring them back.
CREATE TABLE deleted (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uid        BLOB NOT NULL,
  kind       TEXT NOT NULL,
  deleted_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX deleted_by_uid ON deleted (uid);

INSERT INTO deleted (uid, kind, deleted_at) SELECT uid, kind, deleted_at FROM mark ORDER BY uid;

-- Undoing the last change that held the record takes its mark away again.
INSERT INTO change_item
SELECT change_id, (SELECT max(seq) FROM change_item i WHERE i.change_id = held.change_id)
         + row_number() OVER (PARTITION BY change_id ORDER BY deleted.id), 'deleted', deleted.id, deleted.id, NULL
FROM (SELECT uid, max(change_id) AS change_id FROM logged WHERE undone = 0 GROUP BY uid) held
JOIN deleted ON deleted.uid = held.uid;

-- Redoing a deletion puts its mark there again.
CREATE TEMP TABLE redo AS
SELECT change_id, made_at, kind, coalesce(entry.uid, session.uid, period.uid, dose.uid) AS uid,
       (SELECT coalesce(max(id), 0) FROM deleted) + row_number() OVER (ORDER BY change_id, seq) AS id
FROM change_item JOIN change ON change.id = change_id
LEFT JOIN entry ON kind = 'entry' AND entry.id = first_id
LEFT JOIN session ON kind = 'session' AND session.id = first_id
LEFT JOIN period ON kind = 'period' AND period.id = first_id
LEFT JOIN dose ON kind = 'dose' AND dose.id = first_id
WHERE undone = 1 AND image IS NULL AND coalesce(entry.uid, session.uid, period.uid, dose.uid) IS NOT NULL;

INSERT INTO change_item
SELECT change_id, (SELECT max(seq) FROM change_item i WHERE i.change_id = redo.change_id)
         + row_number() OVER (PARTITION BY change_id ORDER BY redo.id), 'deleted', redo.id, redo.id,
       json_object('deleted', json_array(json_array(redo.id, hex(uid), kind, made_at)))
FROM redo;

-- The ids given to these are not given again.
INSERT INTO deleted SELECT id, uid, kind, made_at FROM redo WHERE true ON CONFLICT DO NOTHING;
DELETE FROM deleted WHERE id IN (SELECT id FROM redo);

-- The latest edits and deletions that were undone: whatever is done to the record then is later than they,
-- also by a clock that was set back, so that it wins where another journal has seen what was undone.
CREATE TABLE undone_edit (
  uid       BLOB PRIMARY KEY NOT NULL,
  edited_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

DROP TABLE mark;
DROP TABLE logged;
DROP TABLE redo;
