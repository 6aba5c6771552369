# A year's trend as a person would draw it with gnuplot; called with -e "journal='…'; picture='…'".
set terminal pngcairo size 1200,600
set output picture
set xdata time
set timefmt "%Y-%m-%d"
set format x "%b %Y"
set datafile separator "|"
set yrange [0:10]
set ylabel "pain, 0-10"
set title "Pain by day"
sql(query) = sprintf("< sqlite3 '%s' \"%s\"", journal, query)
period(i, column) = system(sprintf("sqlite3 '%s' \"SELECT %s FROM period ORDER BY first_day LIMIT 1 OFFSET %d\"", journal, column, i - 1))
do for [i=1:3] {
  set object i rectangle from period(i, "first_day"),0 to period(i, "last_day"),10 behind fillcolor linetype i fillstyle solid 0.15 noborder
  set label i period(i, "therapy") at period(i, "date(julianday(first_day) / 2 + julianday(last_day) / 2)"),9.6 center
}
a1 = a2 = a3 = 5; b1 = b2 = b3 = 0.1
now = time(0)
f1(x) = a1 + b1 * (x - now) / 1e7; f2(x) = a2 + b2 * (x - now) / 1e7; f3(x) = a3 + b3 * (x - now) / 1e7
days = "SELECT day, mean, lowest, highest FROM v_day WHERE measure = 'pain' "
in(i) = sql(days . sprintf("AND day BETWEEN '%s' AND '%s' ORDER BY day", period(i, "first_day"), period(i, "last_day")))
set fit quiet logfile "/dev/null"
fit f1(x) in(1) using 1:2 via a1, b1
fit f2(x) in(2) using 1:2 via a2, b2
fit f3(x) in(3) using 1:2 via a3, b3
# An empty line opens the course at a gap.
open = sql("WITH RECURSIVE d (day) AS (SELECT min(day) FROM v_day UNION ALL SELECT date(day, '+1 day') FROM d WHERE day < (SELECT max(day) FROM v_day)) SELECT d.day, mean, lowest, highest FROM d LEFT JOIN v_day v ON v.day = d.day AND measure = 'pain' ORDER BY d.day")
plot open using 1:3:4 with filledcurves fillcolor "gray80" title "lowest to highest of the day", \
  open using 1:2 with linespoints linecolor "black" pointtype 7 pointsize 0.4 title "mean of the day", \
  in(1) using 1:(f1(timecolumn(1))) with lines dashtype 2 linecolor "red" title "trend", \
  in(2) using 1:(f2(timecolumn(1))) with lines dashtype 2 linecolor "red" notitle, \
  in(3) using 1:(f3(timecolumn(1))) with lines dashtype 2 linecolor "red" notitle
