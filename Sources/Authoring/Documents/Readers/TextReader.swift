import Education

/// Plain text: whatever is no other kind.
enum TextReader: DocumentReader {
  /// Seven hundred thousand words.
  private static let mostBytes = 4 << 20

  static func recognises(_ file: DocumentFile) -> Bool { true }

  static func read(_ file: DocumentFile) throws(DocumentError) -> Document {
    try file.hasAtMost(mostBytes)
    let flow = TextFlow(file.text, findsHeadings: true)
    let tree = PartTree(flow.items, findsTitle: true)
    var document = Document(title: file.name)
    document.take(tree)
    document.body = file.text
    guard !document.isEmpty else { throw .empty(path: file.path) }
    return document
  }
}
