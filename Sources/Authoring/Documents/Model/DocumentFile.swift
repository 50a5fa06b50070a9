/// A file to be read as a document.
struct DocumentFile: Sendable {
  /// As the person gave it.
  var path: String
  var bytes: [UInt8]
  /// What it says, where it is text.
  var text: String

  /// - Throws: `DocumentError` for a file that is no text.
  init(path: String, bytes: [UInt8]) throws(DocumentError) {
    if let foreign = Self.foreign.first(where: { bytes.starts(with: $0.bytes) }) {
      throw .otherKind(path: path, kind: foreign.kind)
    }
    guard let text = TextDecoding.text(bytes) else { throw .noText(path: path) }
    (self.path, self.bytes, self.text, opening) = (path, bytes, text, Self.opening(of: text))
  }

  /// Of this much nobody is meant to read all. A line costs as much as a word, and what only moves words to
  /// the right nothing.
  /// - Throws: `DocumentError.tooLong`
  func hasAtMost(_ most: Int) throws(DocumentError) {
    let weight = bytes.reduce(0) { sum, byte in
      sum + (byte == UInt8(ascii: "\n") ? 8 : byte == UInt8(ascii: " ") ? 0 : 1)
    }
    guard weight <= most else { throw .tooLong(path: path, most: most) }
  }

  /// The name without folder and ending: "patient-leaflet".
  var name: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The beginning without white space, its letters of ASCII in lower case: what tells the kind.
  let opening: String

  private static func opening(of text: String) -> String {
    let start = text.prefix(openingLength).drop(while: \.isWhitespace)
    return String(decoding: start.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static let openingLength = 4096

  /// Kinds that people have and this program does not read, by their first bytes.
  private static let foreign: [(bytes: [UInt8], kind: ForeignKind)] = [
    (Array("%PDF".utf8), .pdf), ([0x50, 0x4B, 3, 4], .office), ([0xD0, 0xCF, 0x11, 0xE0], .office),
    (Array("{\\rtf".utf8), .richText), ([0x1F, 0x8B], .compressed),
    (Array("BZh".utf8), .compressed),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .compressed), ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF8".utf8), .picture),
  ]
}
