import Education
import Screen

/// A page that is read part by part, and how far it was read.
struct PartReading: Sendable {
  let page: LinearPage
  private let parts: [[LinearPage.Item]]
  /// The part read last, as an index.
  private(set) var part: Int

  /// - Parameters:
  ///   - rows: lines that a part may have.
  ///   - part: the one to begin with; `nil` for the one at which the page begins.
  init(_ page: LinearPage, rows: Int, from part: Int? = nil) {
    self.page = page
    let (parts, first) = page.parts(rows: rows)
    self.parts = parts
    self.part = min(part ?? first, parts.count - 1)
  }

  var hasMore: Bool { part + 1 < parts.count }

  /// What is said before the part.
  var title: String { Wording.linearPart(page.title, part: part + 1, of: parts.count) }

  /// The lines of the part.
  var lines: [String] { Array(parts[part].flatMap(\.lines).drop { $0.isEmpty }) }

  /// - Returns: `false` at the end.
  mutating func goOn() -> Bool {
    guard hasMore else { return false }
    part += 1
    return true
  }

  /// - Returns: `false` at the start.
  mutating func goBack() -> Bool {
    guard part > 0 else { return false }
    part -= 1
    return true
  }

  /// Passes over a card to the other answers.
  /// - Returns: the lines from their heading on.
  mutating func goToOthers() -> [String] {
    let isOthers: (LinearPage.Item) -> Bool = { [page] item in
      item.isHeading && item.lines.filter { !$0.isEmpty }.joined(separator: " ") == page.others
    }
    let first = parts.firstIndex { $0.contains(where: isOthers) } ?? part
    var items = Array(parts[first].drop { !isOthers($0) })
    part = first
    // The heading may have been the last thing that had room.
    if items.count == 1, goOn() { items += parts[part] }
    return Array(items.flatMap(\.lines).drop { $0.isEmpty })
  }

  /// The numbers that have been read, whichever part they stand in.
  var choices: [Choice] { parts[...part].joined().compactMap(\.choice) }

  /// A step of what has been read, to be heard again, whole.
  func step(_ number: Int) -> [String]? {
    let (this, next) = (Wording.step(number), Wording.step(number + 1))
    for item in parts[...part].joined() {
      guard let first = item.lines.firstIndex(where: { $0.hasPrefix(this) }) else { continue }
      return Array(item.lines[first...].prefix { !$0.isEmpty && !$0.hasPrefix(next) })
    }
    return nil
  }
}
