import Education
import Screen

/// What is read, as lines one after the other.
struct LinearPage: Equatable, Sendable {
  /// Lines that are never parted, and what their number opens.
  struct Item: Equatable, Sendable {
    var lines: [String]
    var choice: Choice?
    var isHeading = false
  }

  /// A list behind something else, with a title of its own.
  struct Others: Equatable, Sendable {
    var title: String
    /// The block that is their heading.
    var block: Int
  }

  /// What this is, said before each part.
  var title: String
  var blocks: [[Item]]
  /// The block at which reading begins.
  var start = 0
  /// Other answers, where one or what to do in danger stands before them.
  var others: Others?
  /// What to do in danger, where that stands before other answers.
  var card: String?
  /// The topic that Enter goes on to from the end.
  var next: MenuItem?

  /// The page in parts of at most `rows` lines. A part ends between blocks, or between the items
  /// of a block where it would otherwise be less than half full; a heading stays with what follows.
  /// One or two lines are no part: they are read with the part before them.
  ///
  /// Other answers begin a part, unless all is one. Where reading begins changes no part: a page has as many
  /// of them from wherever it is read.
  ///
  /// - Returns: the parts, at least one; the index of the one at which reading begins, and of its item; and
  ///   the index of the first part that holds other answers alone.
  func parts(rows: Int) -> (parts: [[Item]], first: Int, item: Int, others: Int?) {
    let parts = Self.parts(of: blocks, rows: rows)
    if let others, parts.count > 1 {
      let first = Self.parts(of: Array(blocks[..<others.block]), rows: rows)
      let rest = Self.parts(of: Array(blocks[others.block...]), rows: rows)
      return (first + rest, 0, 0, first.count)
    }
    var item = blocks[..<start].joined().count
    for (index, part) in parts.enumerated() {
      if item < part.count { return (parts, index, item, nil) }
      item -= part.count
    }
    return (parts.isEmpty ? [[]] : parts, 0, 0, nil)
  }

  private static func parts(of blocks: [[Item]], rows: Int) -> [[Item]] {
    var parts: [[Item]] = []
    var part: [Item] = []
    func height(_ items: [Item]) -> Int { items.map(\.lines.count).reduce(0, +) }
    func add(_ part: [Item]) {
      let read = part.flatMap(\.lines).drop { $0.isEmpty }.count
      if read <= fewestLines, let last = parts.last, height(last) <= rows {
        parts[parts.count - 1] += part
      } else {
        parts.append(part)
      }
    }
    func endPart() {
      var headings: [Item] = []
      while part.count > 1, let last = part.last, last.isHeading {
        headings.insert(part.removeLast(), at: 0)
      }
      if !part.isEmpty { add(part) }
      part = headings
    }
    for block in blocks {
      let wouldFillHalf = height(part) >= rows / 2
      if height(part + block) > rows, height(block) <= rows, wouldFillHalf { endPart() }
      for item in block {
        if height(part) + item.lines.count > rows { endPart() }
        part.append(item)
      }
    }
    if !part.isEmpty { add(part) }
    return parts
  }

  private static let fewestLines = 2
}

extension Array where Element == Run {
  /// The words as they are written to a terminal.
  func text(_ glyphs: Glyphs) -> String {
    let text = map(\.text).joined().split(separator: "\u{A0}", omittingEmptySubsequences: false)
      .joined(separator: " ")
    return glyphs == .ascii ? text.ascii : text
  }
}
