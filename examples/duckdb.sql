-- Months of a pain journal: days with a score, the mean of the daily means, and sessions.
--
--   painlog export --as csv -o pain.csv
--   duckdb < examples/duckdb.sql
WITH day AS (
  SELECT day, avg(value) AS mean
  FROM 'pain.csv'
  WHERE kind = 'entry' AND measure = 'pain'
  GROUP BY day
),
session AS (
  SELECT strftime(day, '%Y-%m') AS month, count(DISTINCT uid) AS sessions
  FROM 'pain.csv'
  WHERE kind = 'session'
  GROUP BY month
)
SELECT strftime(day, '%Y-%m') AS month, count(*) AS days, avg(mean) AS pain, coalesce(any_value(sessions), 0) AS sessions
FROM day
LEFT JOIN session ON session.month = strftime(day.day, '%Y-%m')
GROUP BY strftime(day, '%Y-%m')
ORDER BY month;
