-- The same entries as one plain table, the way a script of one's own would keep them.
CREATE TABLE entry AS
SELECT felt_at AS at, entry.day AS day, value AS score, note
FROM journal.entry JOIN journal.reading ON entry_id = entry.id WHERE measure = 'pain';
CREATE INDEX entry_by_day ON entry (day, score);
