import GuideStore

/// The rows of the tree by their numbers: lists, of which each stands below a row of another. None of
/// them is read but what is on the screen and some rows around it.
struct TreeRows: Equatable, Sendable {
  /// A part of a list with nothing between its rows.
  private struct Stretch: Equatable, Sendable {
    var list: TreeList
    var places: Range<Int>
  }

  private var stretches: [Stretch]
  /// What has been read.
  private var read: [TreeRow] = []
  private var firstRead = 0

  init(_ list: TreeList) { stretches = [Stretch(list: list, places: 0..<list.count)] }

  var count: Int { stretches.reduce(0) { $0 + $1.places.count } }

  func has(_ row: Int) -> Bool { (0..<count).contains(row) }

  /// - Returns: `nil` for a row that has not been read.
  subscript(_ row: Int) -> TreeRow? {
    let index = row - firstRead
    return read.indices.contains(index) ? read[index] : nil
  }

  // MARK: Places

  /// The row of a node that stands in one of the lists.
  func row(of node: NodeSummary, above: String?) -> Int? {
    guard let place = node.place else { return nil }
    return row { $0.list.above == above && $0.places.contains(place) }
      .map { $0.row + place - stretches[$0.stretch].places.lowerBound }
  }

  func row(ofGuide guide: Int) -> Int? {
    row { $0.list.isGuides && $0.places.contains(guide) }
      .map { $0.row + guide - stretches[$0.stretch].places.lowerBound }
  }

  /// The row below which the list stands that has a row.
  func rowAbove(_ row: Int) -> Int? {
    guard let stretch = stretch(at: row)?.stretch, let above = stretches[stretch].list.above else {
      return nil
    }
    return self.row(above: above)
  }

  /// The row below which a list stands: it is the one before its first.
  func row(above id: String) -> Int? { row { $0.list.above == id }.map { $0.row - 1 } }

  /// The first stretch that is meant, and the row where it begins.
  private func row(where isMeant: (Stretch) -> Bool) -> (row: Int, stretch: Int)? {
    var row = 0
    for (index, stretch) in stretches.enumerated() {
      if isMeant(stretch) { return (row, index) }
      row += stretch.places.count
    }
    return nil
  }

  private func stretch(at row: Int) -> (row: Int, stretch: Int)? {
    var first = 0
    for (index, stretch) in stretches.enumerated() {
      if row < first + stretch.places.count { return (first, index) }
      first += stretch.places.count
    }
    return nil
  }

  // MARK: Lists

  /// Puts a list below a row.
  mutating func insert(_ list: TreeList, below row: Int) {
    guard let (first, index) = stretch(at: row) else { return }
    let stretch = stretches[index]
    let end = stretch.places.lowerBound + row - first + 1
    var parts = [
      Stretch(list: stretch.list, places: stretch.places.lowerBound..<end),
      Stretch(list: list, places: 0..<list.count),
    ]
    if end < stretch.places.upperBound {
      parts.append(Stretch(list: stretch.list, places: end..<stretch.places.upperBound))
    }
    stretches.replaceSubrange(index...index, with: parts)
    read = []
  }

  /// Takes the list below a row away, with all that stands below its rows.
  /// - Returns: the rows that are gone, and the ids of those below which they stood.
  mutating func removeList(below id: String) -> (rows: Range<Int>, above: [String])? {
    guard let (row, index) = row(where: { $0.list.above == id }) else { return nil }
    let depth = stretches[index].list.depth
    let end = stretches[index...].firstIndex { $0.list.depth < depth } ?? stretches.count
    let gone = stretches[index..<end]
    let count = gone.reduce(0) { $0 + $1.places.count }
    stretches.removeSubrange(index..<end)
    // The list around it has nothing between its rows again.
    if stretches.indices.contains(index),
      stretches[index - 1].list.above == stretches[index].list.above
    {
      let rest = stretches.remove(at: index)
      stretches[index - 1].places =
        stretches[index - 1].places.lowerBound..<rest.places.upperBound
    }
    read = []
    return (row..<row + count, gone.compactMap(\.list.above))
  }

  /// Calls guides by what they are called now.
  mutating func rename(guides titles: [String]) {
    for index in stretches.indices where stretches[index].list.isGuides {
      stretches[index].list = TreeList(guides: titles)
    }
    read = []
  }

  // MARK: Reading

  /// Reads some rows and as many before and behind, where they are not read already.
  mutating func load(_ rows: Range<Int>) throws(LibraryError) {
    let rows = rows.clamped(to: 0..<count)
    if firstRead <= rows.lowerBound, rows.upperBound <= firstRead + read.count, !read.isEmpty {
      return
    }
    let wanted = (rows.lowerBound - rows.count..<rows.upperBound + rows.count)
      .clamped(to: 0..<count)
    (read, firstRead) = (try self.rows(wanted), wanted.lowerBound)
  }

  func rows(_ wanted: Range<Int>) throws(LibraryError) -> [TreeRow] {
    var rows: [TreeRow] = []
    var first = 0
    for stretch in stretches {
      let shift = stretch.places.lowerBound - first
      let part = wanted.clamped(to: first..<first + stretch.places.count)
      first += stretch.places.count
      if !part.isEmpty {
        rows += try stretch.list.rows(part.lowerBound + shift..<part.upperBound + shift)
      }
    }
    return rows
  }
}
