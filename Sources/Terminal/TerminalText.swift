import CTerminal

/// A text as it is handed to C and back, byte by byte.
enum TerminalText {
  static func give(_ bytes: some Sequence<UInt8>) {
    terminal_text_begin()
    add(bytes)
  }

  static func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { terminal_text_add(byte) }
  }

  /// A string capability of the terminal; `nil` when it has none.
  static func capability(_ name: String) -> [UInt8]? {
    give(name.utf8)
    guard terminal_capability() != 0 else { return nil }
    return (0..<terminal_text_length()).map(terminal_text_byte)
  }
}
