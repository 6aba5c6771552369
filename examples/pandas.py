"""Months of a pain journal: days with a score, the mean of the daily means, and sessions.

painlog export --as csv -o pain.csv
python3 examples/pandas.py
"""

import sys

# this file has the library's name, and a script's folder is searched first
sys.path.pop(0)

import pandas as pd  # noqa: E402

facts = pd.read_csv("pain.csv")
facts["month"] = facts["day"].str[:7]

scores = facts[(facts["kind"] == "entry") & (facts["measure"] == "pain")]
days = scores.groupby(["month", "day"])["value"].mean()
months = days.groupby("month").agg(days="count", pain="mean")

sessions = facts[facts["kind"] == "session"].groupby("month")["uid"].nunique()
months["sessions"] = sessions.reindex(months.index, fill_value=0)

print(months.to_csv(), end="")
