# Months of a pain journal as a table, and its days as a picture, pain.png.
#
#   painlog export --as csv -o pain.csv
#   Rscript examples/plot.R

facts <- read.csv("pain.csv")
facts$month <- substr(facts$day, 1, 7)

scores <- subset(facts, kind == "entry" & measure == "pain")
days <- aggregate(value ~ month + day, scores, mean)
months <- aggregate(value ~ month, days, function(means) c(days = length(means), pain = mean(means)))
months <- data.frame(month = months$month, months$value)

sessions <- unique(subset(facts, kind == "session", c(month, day, uid)))
months$sessions <- sapply(months$month, function(month) sum(sessions$month == month))
write.csv(months, quote = FALSE, row.names = FALSE)

png("pain.png", width = 1200, height = 600, res = 120)
days$day <- as.Date(days$day)
# a gap in the journal is a gap in the line
all <- merge(data.frame(day = seq(min(days$day), max(days$day), by = "day")), days, all.x = TRUE)
plot(all$day, all$value, type = "o", pch = 20, ylim = c(0, 10), xlab = "", ylab = "Pain, mean of the day (0-10)",
     main = "Pain and sessions")
rug(as.Date(sessions$day), ticksize = 0.03, lwd = 2)
mtext("Ticks below: sessions", side = 1, line = 2.5, cex = 0.8)
invisible(dev.off())
