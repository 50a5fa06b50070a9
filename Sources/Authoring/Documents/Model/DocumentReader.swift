/// Reads one kind of document. A new kind is one more type in `DocumentReaders`; everything behind it is
/// shared.
protocol DocumentReader: Sendable {
  /// Whether the file is of this kind, told by what stands in it and not by its name.
  static func recognises(_ file: DocumentFile) -> Bool

  /// The document, as much of it as can be read.
  /// - Throws: `DocumentError` where there is nothing to read.
  static func read(_ file: DocumentFile) throws(DocumentError) -> Document
}
