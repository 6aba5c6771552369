"""Sums up a plain table of entries: the yardstick for `painlog summary`.

summary.py week FILE   last week, day by day and as a whole, with the change from the week before
summary.py weeks FILE  every week there is, with its median
"""
import datetime
import itertools
import sqlite3
import statistics
import sys

SCORES = "SELECT day, score FROM entry WHERE day >= ? AND day < ? ORDER BY day, score"


def line(name, scores):
    low = sum(score <= 3 for score in scores) / len(scores)
    high = sum(score >= 7 for score in scores) / len(scores)
    print(
        f"{name}  {len(scores):6}  {statistics.fmean(scores):5.2f}  {statistics.median(scores):4.1f}"
        f"  {scores[0]:g}-{scores[-1]:g}  {low:4.0%}  {high:4.0%}"
    )


def week(file):
    today = datetime.date.today()
    last = today - datetime.timedelta(days=today.weekday() + 7)
    rows = file.execute(SCORES, (str(last - datetime.timedelta(days=7)), str(last + datetime.timedelta(days=7)))).fetchall()
    before = [score for day, score in rows if day < str(last)]
    rows = [row for row in rows if row[0] >= str(last)]
    for day, group in itertools.groupby(rows, key=lambda row: row[0]):
        line(day, [score for _, score in group])
    scores = sorted(score for _, score in rows)
    line("all       ", scores)
    if before:
        print(f"change {statistics.fmean(scores) - statistics.fmean(before):+.2f}")


def weeks(file):
    def monday(row):
        day = datetime.date.fromisoformat(row[0])
        return day - datetime.timedelta(days=day.weekday())

    days = itertools.groupby(file.execute(SCORES, ("", "9")), key=lambda row: row[0])
    days = ((day, [score for _, score in group]) for day, group in days)
    for first, group in itertools.groupby(days, key=monday):
        line(first, sorted(itertools.chain.from_iterable(scores for _, scores in group)))


{"week": week, "weeks": weeks}[sys.argv[1]](sqlite3.connect(sys.argv[2]))
