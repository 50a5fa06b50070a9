import Education
import GuideStore

/// The numbers that blocks have where all rows of a long list are counted.
extension Page {
  func number(ofBlock index: Int) -> (number: Int, isRow: Bool) {
    guard let rows, index >= rows.first else { return (index, false) }
    if index < rows.first + rows.shown.count { return (index + rows.shown.lowerBound, true) }
    return (index - rows.shown.count + rows.count, false)
  }

  /// - Returns: `nil` for a row that is not read.
  func block(atNumber number: Int) -> Int? {
    guard let rows, number >= rows.first else {
      return blocks.indices.contains(number) ? number : nil
    }
    return blocks.indices.first { self.number(ofBlock: $0).number == number }
  }

  /// The row that a number is of.
  func row(atNumber number: Int) -> Int? {
    guard let rows, number >= rows.first, number < rows.first + rows.count else { return nil }
    return number - rows.first
  }

  /// The blocks between which no row is missing, those that are read among them.
  var connected: Range<Int> {
    guard let rows else { return blocks.indices }
    let start = rows.shown.lowerBound == 0 ? 0 : rows.first
    let end =
      rows.shown.upperBound == rows.count ? blocks.count : rows.first + rows.shown.count
    return start..<end
  }

  /// Puts other rows in the place of those that are read.
  mutating func show(rows places: Range<Int>) throws(LibraryError) {
    guard let rows else { return }
    let made = try rows.blocks(places)
    blocks.replaceSubrange(rows.first..<rows.first + rows.shown.count, with: made)
    self.rows?.shown = places
  }
}
