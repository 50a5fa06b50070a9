extension String {
  /// How many rows of so many columns the words take.
  func rows(_ columns: Int) -> Int {
    var (rows, used) = (1, 0)
    for word in split(separator: " ") {
      if used > 0, used + 1 + word.count > columns {
        rows += 1
        used = word.count
      } else {
        used += word.count + (used > 0 ? 1 : 0)
      }
    }
    return rows
  }
}
