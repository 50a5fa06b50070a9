import Education
import Screen

/// A page that is read part by part, and how far it was read.
struct PartReading: Sendable {
  let page: LinearPage
  private let parts: [[LinearPage.Item]]
  /// The first part that holds other answers alone.
  private let others: Int?
  /// The part read last, as an index.
  private(set) var part: Int
  /// So many items of it stand above the place at which reading began.
  private var above = 0

  /// - Parameters:
  ///   - rows: lines that a part may have.
  ///   - part: the one to begin with; `nil` for the one at which the page begins.
  init(_ page: LinearPage, rows: Int, from part: Int? = nil) {
    self.page = page
    let (parts, first, item, others) = page.parts(rows: rows)
    (self.parts, self.others) = (parts, others)
    self.part = min(part ?? first, parts.count - 1)
    if part == nil { above = item }
  }

  var hasMore: Bool { part + 1 < parts.count }

  /// What is said before the part.
  var title: String {
    let title = isOthers ? page.others?.title ?? page.title : page.title
    return above > 0 && parts.count == 1
      ? Wording.linearBelow(title) : Wording.linearPart(title, part: part + 1, of: parts.count)
  }

  private var isOthers: Bool { others.map { part >= $0 } ?? false }

  /// The lines of the part. What is its title is not read twice.
  var lines: [String] {
    let items = parts[part].dropFirst(part == others ? 1 : above)
    return Array(items.flatMap(\.lines).drop { $0.isEmpty })
  }

  /// - Returns: `false` at the end.
  mutating func goOn() -> Bool {
    guard hasMore else { return false }
    (part, above) = (part + 1, 0)
    return true
  }

  /// What stands above the place at which reading began is of the same part, and read before another.
  /// - Returns: `false` at the start.
  mutating func goBack() -> Bool {
    guard part > 0 || above > 0 else { return false }
    (part, above) = (above > 0 ? part : part - 1, 0)
    return true
  }

  /// Passes over a card to the other answers.
  /// - Returns: `nil` where they stand in the part that is read; then the lines from their heading on.
  mutating func goToOthers() -> [String]? {
    if let others {
      (part, above) = (others, 0)
      return nil
    }
    let heading = page.others.map { page.blocks[..<$0.block].joined().count } ?? 0
    return Array(parts[part].dropFirst(heading).flatMap(\.lines).drop { $0.isEmpty })
  }

  /// The numbers that have been read, whichever part they stand in.
  var choices: [Choice] { parts[...part].joined().compactMap(\.choice) }

  /// A step of what has been read, to be heard again, whole.
  func step(_ number: Int) -> [String]? {
    let kinds = ["", "?"]
    let (these, next) = (
      kinds.map { Wording.step(number, $0) }, kinds.map { Wording.step(number + 1, $0) }
    )
    for item in parts[...part].joined() {
      guard let first = item.lines.firstIndex(where: { these.contains(where: $0.hasPrefix) }) else {
        continue
      }
      return Array(
        item.lines[first...].prefix { !$0.isEmpty && !next.contains(where: $0.hasPrefix) })
    }
    return nil
  }
}
