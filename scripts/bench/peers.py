"""Writes 10,000 entries in the files of other programs into a folder: peers.py FOLDER."""
import datetime
import json
import pathlib
import sqlite3
import sys

ENTRIES = 10_000
folder = pathlib.Path(sys.argv[1])
first = datetime.datetime(2016, 1, 1, 8)
times = [first + datetime.timedelta(hours=8 * i) for i in range(ENTRIES)]

data = folder / "timewarrior" / "data"
data.mkdir(parents=True)
(folder / "timewarrior" / "timewarrior.cfg").write_text("")
months = {}
for time in times:
    end = time + datetime.timedelta(minutes=1)
    line = f"inc {time:%Y%m%dT%H%M%SZ} - {end:%Y%m%dT%H%M%SZ} # pain\n"
    months.setdefault(f"{time:%Y-%m}", []).append(line)
for month, lines in months.items():
    (data / f"{month}.data").write_text("".join(lines))

(folder / "tasks").mkdir()
tasks = [{"description": f"pain {i % 11}", "entry": f"{time:%Y%m%dT%H%M%SZ}"} for i, time in enumerate(times)]
(folder / "tasks.json").write_text(json.dumps(tasks))

postings = [f"{time:%Y-%m-%d} pain\n    back  {i % 11}\n    body\n\n" for i, time in enumerate(times)]
(folder / "plain.journal").write_text("".join(postings))

with sqlite3.connect(folder / "plain.db") as plain:
    plain.execute("CREATE TABLE entry(id INTEGER PRIMARY KEY, at INTEGER, score REAL)")
    plain.executemany("INSERT INTO entry(at, score) VALUES(?, ?)", [(int(t.timestamp()), i % 11) for i, t in enumerate(times)])
