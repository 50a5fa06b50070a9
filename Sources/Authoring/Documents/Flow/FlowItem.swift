import Education

/// What follows one another in a document, before its headings make it a tree.
enum FlowItem: Equatable, Sendable {
  /// - level: 1 to 6, as in HTML; 7 and more for what stands alone like a heading.
  case heading(level: Int, text: String)
  case block(Block)
  /// A name by which links lead to what follows.
  case anchor(String)
  /// Around what unfolds below a line (`<details>`), or answers a question: what stands behind it belongs to
  /// what stood before it.
  case foldBegins, foldEnds

  static let boldLevel = 7
  /// The line of something that unfolds, and of a question by what it begins with.
  static let summaryLevel = 8
  /// Bold words with a colon that stand alone: a heading where the document has no other.
  static let leadLevel = 9
}

extension [FlowItem] {
  /// Markdown parts HTML at empty lines: what unfolds may begin in one piece and end in another.
  /// - Parameter html: the piece that the items were read from.
  func foldingAcross(_ html: String) -> [FlowItem] {
    let html = html.lowercased()
    let open = html.ranges(of: "<details").count - html.ranges(of: "</details").count
    guard open > 0 else { return self + Array(repeating: .foldEnds, count: -open) }
    var items = self
    for _ in 0..<open {
      guard let last = items.lastIndex(of: .foldEnds) else { break }
      items.remove(at: last)
    }
    return items
  }
}
