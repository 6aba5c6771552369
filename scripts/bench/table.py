"""Puts hyperfine's figures into a section of a Markdown file, as ratios to the first command of each run.

table.py FILE "## Section" "note" RESULT.json=label …
"""
import json
import pathlib
import sys

file, section, note, *results = sys.argv[1:]
lines = [section, "", note, "", "| | | median ms | × | fastest ms | × | CPU ms | × |", "|---|---|---|---|---|---|---|---|"]
for result in results:
    path, label = result.split("=", 1)
    label = label.replace("_", " ")
    runs = json.loads(pathlib.Path(path).read_text())["results"]
    for run in runs:
        run["cpu"] = run["user"] + run["system"]
    for run in runs:
        cells = [label, run["command"]]
        for figure in ("median", "min", "cpu"):
            cells += [f"{run[figure] * 1000:.0f}", f"{run[figure] / runs[0][figure]:.2f}"]
        lines.append("| " + " | ".join(cells) + " |")
text = "\n".join(lines) + "\n"
print(text)

path = pathlib.Path(file)
old = path.read_text() if path.exists() else "# Measured by the scripts in this folder\n"
head, *sections = old.split("\n## ")
sections = ["## " + old for old in sections if not f"## {old}".startswith(section + "\n")]
path.write_text("\n\n".join([head.strip(), *(part.strip() for part in sorted([*sections, text]))]) + "\n")
