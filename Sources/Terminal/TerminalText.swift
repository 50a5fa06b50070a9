import CTerminal

/// A text as it is handed to C and back, byte by byte.
enum TerminalText {
  /// - Returns: whether all of it has room.
  @discardableResult
  static func give(_ bytes: some Collection<UInt8>) -> Bool {
    terminal_text_begin()
    return add(bytes)
  }

  /// Adds all of some bytes, or none where there is no room for all.
  static func add(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count <= terminal_text_room() else { return false }
    for byte in bytes { terminal_text_add(byte) }
    return true
  }

  /// A string capability of the terminal; `nil` when it has none.
  static func capability(_ name: String) -> [UInt8]? {
    give(Array(name.utf8))
    guard terminal_capability() != 0 else { return nil }
    return (0..<terminal_text_length()).map(terminal_text_byte)
  }
}
