"""Joins hyperfine's figures of several rounds into one:  join.py RESULT.json ROUND …"""
import json
import pathlib
import statistics
import sys

result, *rounds = sys.argv[1:]
runs = [json.loads(pathlib.Path(path).read_text())["results"] for path in rounds]
joined = []
for same in zip(*runs):
    times = [time for run in same for time in run["times"]]
    joined.append({
        "command": same[0]["command"],
        "median": statistics.median(times),
        "min": min(times),
        "user": statistics.mean(run["user"] for run in same),
        "system": statistics.mean(run["system"] for run in same),
    })
pathlib.Path(result).write_text(json.dumps({"results": joined}))
