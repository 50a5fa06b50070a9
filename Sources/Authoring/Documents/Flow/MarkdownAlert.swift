import Education

/// The mark of an alert, the words behind it on its line, and what stands below.
struct MarkdownAlert {
  /// As it is written in the mark.
  let name: String
  let level: WarningLevel
  let title: [MarkdownNode]
  let below: [MarkdownNode]

  /// - Returns: `nil` for a quotation without such a mark.
  init?(_ quotation: MarkdownNode) {
    guard let first = quotation.children.first, first.kind == .paragraph else { return nil }
    let end = first.children.firstIndex { [.softBreak, .lineBreak].contains($0.kind) }
    // cmark parts "[", "!WARNING" and "]", which might have been a link.
    var line = Array(first.children[..<(end ?? first.children.endIndex)])
    var opening = ""
    while let node = line.first, node.kind == .text, !opening.contains("]") {
      opening += node.literal
      line.removeFirst()
    }
    guard let mark = opening.prefixMatch(of: /\[!(\w+)\]\s*/),
      let level = Self.levels[mark.1.lowercased()]
    else { return nil }
    (name, self.level) = (String(mark.1), level)
    var words = first
    words.kind = .text
    words.literal = String(opening[mark.range.upperBound...])
    words.children = []
    title = [words] + line
    var paragraph = first
    paragraph.children = end.map { Array(first.children[first.children.index(after: $0)...]) } ?? []
    below = (paragraph.children.isEmpty ? [] : [paragraph]) + quotation.children.dropFirst()
  }

  /// "Warning", however the mark is written.
  var nameAsTitle: String { name.prefix(1).uppercased() + name.dropFirst().lowercased() }

  /// The guide's own signal words, and GitHub's alerts under their own names.
  private static let levels: [String: WarningLevel] = [
    "danger": .danger, "warning": .warning, "caution": .caution, "important": .caution,
    "note": .notice, "tip": .notice, "notice": .notice,
  ]
}
