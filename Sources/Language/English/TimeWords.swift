/// Words for a span of time, as people write them.
public enum TimeWords {
  public static func isTime(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = [
    "d", "day", "days", "dys", "fortnight", "h", "hour", "hours", "hr", "hrs", "min", "mins",
    "minute", "minutes", "month", "months", "mth", "mths", "night", "nights", "week", "weekend",
    "weeks", "wk", "wks", "year", "years", "yr", "yrs",
  ]
}
