import Education

/// What follows one another in a document, before its headings make it a tree.
enum FlowItem: Equatable, Sendable {
  /// - level: 1 to 6, as in HTML; 7 and more for what stands alone like a heading.
  case heading(level: Int, text: String)
  case block(Block)
  /// A name by which links lead to what follows.
  case anchor(String)

  static let boldLevel = 7
  /// The line of something that unfolds.
  static let summaryLevel = 8
  /// Bold words with a colon that stand alone: a heading where the document has no other.
  static let leadLevel = 9
}
