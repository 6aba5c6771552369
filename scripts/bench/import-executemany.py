"""The same rows into the same tables by Python: csv, datetime.fromisoformat, executemany in chunks."""

import csv
import itertools
import sqlite3
import sys
from datetime import datetime, timezone

ENTRY = """INSERT INTO entry (id, uid, edited_at, felt_at, zone, utc_offset, recorded_at, note)
           VALUES (?, randomblob(16), 0, ?, 'UTC', 0, ?, ?)"""


def rows(path):
    with open(path, newline="") as file:
        reader = csv.reader(file)
        next(reader)
        for number, (time, score, note) in enumerate(reader, 1):
            at = int(datetime.fromisoformat(time).replace(tzinfo=timezone.utc).timestamp())
            value = float(score)
            if not 0 <= value <= 10:
                raise ValueError(f"row {number}: {score}")
            yield number, at, value, note, ",".join((time, score, note))


def main(path, journal):
    with sqlite3.connect(journal) as db:
        triggers = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]
        for name in triggers:
            db.execute(f"DROP TRIGGER {name}")
        every = rows(path)
        while chunk := list(itertools.islice(every, 10_000)):
            db.executemany(ENTRY, [(n, at, at, note) for n, at, _, note, _ in chunk])
            db.executemany("INSERT INTO reading VALUES (?, 'pain', ?)", [(n, value) for n, _, value, _, _ in chunk])
            db.executemany("INSERT INTO imported_entry VALUES (?, ?)", [(n, raw) for n, _, _, _, raw in chunk])
        db.execute("INSERT INTO day_value SELECT measure, day, value, count(*) FROM reading JOIN entry ON id = entry_id"
                   " GROUP BY 1, 2, 3")


main(sys.argv[1], sys.argv[2])
