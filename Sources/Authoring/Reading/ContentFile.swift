/// One file of a content folder, with its place below the folder.
struct ContentFile: Equatable, Sendable {
  /// Below the content folder, with `/` between the parts: `topics/01-start-here/index.md`.
  var path: String
  /// As Git keeps it: lines end with LF alone, and no byte order mark stands before them.
  var bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    let mark = Array("\u{FEFF}".utf8)
    let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    self.bytes = zip(text, text.dropFirst() + [0]).filter { $0 != 0x0D || $1 != 0x0A }.map(\.0)
  }

  /// The number of the first line that is longer, counted from 1.
  func line(longerThan most: Int) -> Int? {
    var (line, length) = (1, 0)
    for byte in bytes {
      length += 1
      if byte == 0x0A { (line, length) = (line + 1, 0) }
      if length > most { return line }
    }
    return nil
  }

  init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
