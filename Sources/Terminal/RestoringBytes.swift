import CNcurses

/// What a crash has to write to give the terminal back, made while everything is still well.
enum RestoringBytes {
  static func current() -> [UInt8] {
    var bytes: [UInt8] = []
    if curses_capability("kmous") != nil {
      // Mouse reports off, in both of xterm's encodings.
      bytes += Array("\u{1B}[?1000l\u{1B}[?1006l".utf8)
    }
    for name in ["sgr0", "op", "cnorm", "rmkx"] { bytes += capability(name) }
    if curses_capability("rmcup") != nil {
      bytes += capability("rmcup")
    } else {
      bytes += capability("clear")
    }
    return bytes
  }

  private static func capability(_ name: String) -> [UInt8] {
    guard let text = curses_capability(name) else { return [] }
    return withoutPadding(Array(String(cString: text).utf8))
  }

  /// Leaves out the delays of hardware terminals, written as `$<5>`.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: Array("$<".utf8)), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
