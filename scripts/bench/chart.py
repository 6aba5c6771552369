"""A year's trend as a person would draw it with pandas and matplotlib: means, ranges, periods, a line for each period."""
import sqlite3
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

journal, picture = sys.argv[1:]
with sqlite3.connect(journal) as db:
    days = pd.read_sql("SELECT day, mean, lowest, highest FROM v_day WHERE measure = 'pain' ORDER BY day", db,
                       parse_dates=["day"], index_col="day")
    periods = pd.read_sql("SELECT therapy, first_day, last_day FROM period ORDER BY first_day", db,
                          parse_dates=["first_day", "last_day"])
days = days.asfreq("D")
figure, axes = plt.subplots(figsize=(12, 6), dpi=100)
axes.fill_between(days.index, days.lowest, days.highest, color="0.8", label="lowest to highest of the day")
axes.plot(days.index, days["mean"], "k.-", linewidth=0.8, markersize=3, label="mean of the day")
for i, period in periods.iterrows():
    axes.axvspan(period.first_day, period.last_day, alpha=0.15, color=f"C{i}")
    axes.text(period.first_day + (period.last_day - period.first_day) / 2, 9.6, period.therapy, ha="center")
    within = days.loc[period.first_day:period.last_day, "mean"].dropna()
    x = (within.index - within.index[0]).days.to_numpy()
    slope, start = np.polyfit(x, within, 1)
    axes.plot(within.index, start + slope * x, "--", color="crimson")
axes.set(ylim=(0, 10), ylabel="pain, 0–10", title="Pain by day")
axes.legend(loc="lower left")
figure.savefig(picture)
