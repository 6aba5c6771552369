"""Writes N made-up rows of time, score and note as CSV: rows.py N FILE. The same N gives the same rows."""
import datetime
import random
import sys

random.seed(7)
time = datetime.datetime(1960, 1, 1)
notes = ["", "", "after sitting", '"long drive, no break"', "slept badly", "better after a walk"]
with open(sys.argv[2], "w", encoding="utf-8") as file:
    file.write("at,pain,note\n")
    for _ in range(int(sys.argv[1])):
        time += datetime.timedelta(minutes=random.randrange(1, 68))
        file.write(f"{time:%Y-%m-%dT%H:%M},{random.randrange(21) / 2:g},{random.choice(notes)}\n")
