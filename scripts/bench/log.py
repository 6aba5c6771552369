"""Records one entry in a painlog journal: the yardstick for `painlog log`."""
import argparse
import sqlite3
import sys
import time

parser = argparse.ArgumentParser(prog="log")
parser.add_argument("score", type=float)
parser.add_argument("words", nargs="*")
parser.add_argument("-j", "--journal", required=True)
parser.add_argument("--at")
parser.add_argument("--note")
for name in ("--quality", "--symptom", "--trigger", "--relief"):
    parser.add_argument(name, action="append", default=[])
given = parser.parse_args()
if not 0 <= given.score <= 10:
    sys.exit(f"log: score {given.score:g} is outside 0-10; nothing was saved.")

now = int(time.time())
local = time.localtime(now)
file = sqlite3.connect(given.journal, timeout=5, isolation_level=None)
file.execute("PRAGMA foreign_keys = ON")
file.execute("PRAGMA trusted_schema = OFF")
file.execute("PRAGMA synchronous = EXTRA")
if file.execute("PRAGMA user_version").fetchone()[0] < 1:
    sys.exit("log: not a journal")
file.execute("BEGIN IMMEDIATE")
change = file.execute(
    "INSERT INTO change (made_at, command, summary) VALUES (?, 'log', ?)", (now * 1000, f"pain {given.score:g}")
).lastrowid
entry = file.execute(
    "INSERT INTO entry (edited_at, felt_at, zone, utc_offset, recorded_at, note) VALUES (?, ?, ?, ?, ?, ?)",
    (now * 1000, now, local.tm_zone, local.tm_gmtoff, now, given.note or " ".join(given.words)),
).lastrowid
file.execute("INSERT INTO reading VALUES (?, 'pain', ?)", (entry, given.score))
for kind in ("quality", "symptom", "trigger", "relief"):
    for words in getattr(given, kind):
        for word in words.split(","):
            file.execute("INSERT INTO entry_word VALUES (?, ?, ?)", (entry, kind, word))
file.execute("INSERT INTO change_item VALUES (?, 1, 'entry', ?, ?, NULL)", (change, entry, entry))
file.execute("COMMIT")
print(f"e{entry}: pain {given.score:g}, {time.strftime('%a %Y-%m-%d %H:%M %z', local)}")
