# The same work in R's data.table on one thread: `Rscript dataTable.R FOLDER rfm|abc` prints the seconds of each run after one warm-up.
suppressPackageStartupMessages(library(data.table))
setDTthreads(1)
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) < 2) quit(status = 0)

column <- function(name, kind, size) {
  path <- file.path(arguments[1], name)
  readBin(path, kind, n = file.size(path) / size, size = size, endian = "little")
}

rules <- data.table(
  name = c("Champions", "Loyal", "Potential", "New", "Promising", "Attention", "Sleeping", "At risk", "Cannot lose", "Hibernating"),
  r1 = c(4, 3, 4, 5, 4, 3, 3, 1, 1, 2), r2 = c(5, 5, 5, 5, 4, 3, 3, 2, 1, 2),
  f1 = c(4, 4, 2, 1, 1, 3, 1, 3, 5, 1), f2 = c(5, 5, 3, 1, 1, 3, 2, 4, 5, 2)
)

score <- function(values) findInterval(values, quantile(values, c(.2, .4, .6, .8), names = FALSE), left.open = TRUE) + 1L

if (arguments[2] == "rfm") {
  lines <- data.table(
    customer = column("customer", "integer", 4), order = column("order", "integer", 4),
    day = column("day", "double", 8), amount = column("amount", "double", 8)
  )
  work <- function() {
    found <- lines[, .(last = max(day), monetary = sum(amount)), by = customer]
    found[unique(lines[amount >= 0], by = c("customer", "order"))[, .N, by = customer], on = "customer", frequency := i.N]
    found[is.na(frequency), frequency := 0L]
    found[, `:=`(r = score(last), f = score(frequency), m = score(monetary), segment = "Lost")]
    open <- rep(TRUE, nrow(found))
    for (row in seq_len(nrow(rules))) {
      rule <- rules[row]
      hit <- open & found$r >= rule$r1 & found$r <= rule$r2 & found$f >= rule$f1 & found$f <= rule$f2
      set(found, which(hit), "segment", rule$name)
      open <- open & !hit
    }
    found
  }
} else {
  items <- data.table(value = column("values", "double", 8))
  work <- function() {
    ranked <- items[order(-value)]
    total <- cumsum(ranked$value)
    before <- (total - ranked$value) / total[length(total)]
    ranked[, class := fifelse(before < .8, "A", fifelse(before < .95, "B", "C"))]
  }
}

invisible(work())
cat(sapply(1:3, function(round) system.time(work())[["elapsed"]]))
