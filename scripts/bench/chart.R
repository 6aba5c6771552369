# A year's trend as a person would draw it with ggplot2: means, ranges, periods, a line for each period.
suppressPackageStartupMessages({library(DBI); library(ggplot2)})
arguments <- commandArgs(trailingOnly = TRUE)
db <- dbConnect(RSQLite::SQLite(), arguments[1])
days <- dbGetQuery(db, "SELECT day, mean, lowest, highest FROM v_day WHERE measure = 'pain' ORDER BY day")
periods <- dbGetQuery(db, "SELECT therapy, first_day, last_day FROM period ORDER BY first_day")
dbDisconnect(db)
days$day <- as.Date(days$day)
periods$first_day <- as.Date(periods$first_day)
periods$last_day <- as.Date(periods$last_day)
days$run <- cumsum(c(1, diff(days$day) > 1))
days$therapy <- NA
for (i in seq_len(nrow(periods)))
  days$therapy[days$day >= periods$first_day[i] & days$day <= periods$last_day[i]] <- periods$therapy[i]
picture <- ggplot(days, aes(day, mean)) +
  geom_rect(data = periods, aes(xmin = first_day, xmax = last_day, ymin = 0, ymax = 10, fill = therapy),
            inherit.aes = FALSE, alpha = 0.2) +
  geom_ribbon(aes(ymin = lowest, ymax = highest, group = run), fill = "grey80") +
  geom_line(aes(group = run), linewidth = 0.3) + geom_point(size = 0.7) +
  geom_smooth(data = subset(days, !is.na(therapy)), aes(group = therapy), method = "lm", formula = y ~ x, se = FALSE,
              linetype = "dashed", colour = "red3") +
  geom_text(data = periods, aes(first_day + (last_day - first_day) / 2, 9.6, label = therapy), inherit.aes = FALSE) +
  scale_y_continuous(limits = c(0, 10)) + labs(title = "Pain by day", x = NULL, y = "pain, 0-10")
ggsave(arguments[2], picture, width = 12, height = 6, dpi = 100, device = png)
