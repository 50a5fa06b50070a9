import Education

/// The pages of a long section of a label: a medication guide is one text whose questions stand in bold.
struct LabelTree {
  private(set) var opening: [Block]
  private(set) var parts: [DocumentPart] = []
  let anchors: [String]

  /// So many headings make a text worth parting.
  private static let fewestHeadings = 3

  /// - Returns: `nil` for a text that is one page.
  init?(_ items: [FlowItem]) {
    let tree = PartTree(items, findsTitle: false)
    (opening, anchors) = (tree.opening, tree.anchors)
    for part in tree.parts {
      guard part.isBare else {
        parts.append(part)
        continue
      }
      // Bold words with nothing below them are no page: names above the text, a line between.
      let line = Block.paragraph([.quoted(part.title, style: .strong)])
      if parts.isEmpty { opening.append(line) } else { parts[parts.count - 1].blocks.append(line) }
    }
    guard parts.count >= Self.fewestHeadings else { return nil }
  }
}
