/// What leaves nothing of the program behind, on each way out: made while everything is still well,
/// since a crash can only write it.
struct LeavingBytes {
  /// Reports and brackets off, and every row blank. It works where there is no alternate screen, or
  /// where one is promised and not given (GNU screen, tmux), and pushes nothing into the lines that
  /// one can scroll back to, as clearing the whole screen does there.
  var erasing: [UInt8] { reports + blanking }
  private var reports: [UInt8]
  /// Every row blank, and no more.
  var blanking: [UInt8]
  /// Attributes, cursor, keypad and screen, as they were before.
  var restoring: [UInt8]
  /// Where many people use the terminal: what stands on it without the program is blanked as well,
  /// and what can be scrolled back to. Elsewhere only where there is no alternate screen.
  var forgetting: [UInt8]

  var all: [UInt8] { erasing + restoring + forgetting }

  /// - Parameters:
  ///   - rows: those of the terminal.
  ///   - isShared: many people use it.
  init(rows: Int, isShared: Bool) {
    reports = (Self.hasMouse ? Self.mouseOff : []) + (Self.isECMA ? Self.bracketsOff : [])
    blanking = Self.capability("sgr0") + Self.capability("op") + Self.blank(rows: rows)
    restoring = ["sgr0", "op", "cnorm", "rmkx", "rmcup"].flatMap(Self.capability)
    var scrollback = Self.capability("E3")
    if scrollback.isEmpty, isShared, Self.isECMA { scrollback = Array("\u{1B}[3J".utf8) }
    let hasAlternate = TerminalText.capability("rmcup") != nil
    forgetting = isShared ? blanking + scrollback : hasAlternate ? [] : scrollback
  }

  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  /// In both of xterm's encodings.
  static let mouseOff = Array("\u{1B}[?1000l\u{1B}[?1006l".utf8)
  static let bracketsOn = Array("\u{1B}[?2004h".utf8)
  static let bracketsOff = Array("\u{1B}[?2004l".utf8)

  static var hasMouse: Bool { TerminalText.capability("kmous") != nil }

  /// The terminal takes control sequences, and leaves out those that it does not know.
  static var isECMA: Bool { capability("cup").starts(with: Array("\u{1B}[".utf8)) }

  /// Blanks each row by itself and ends at the first.
  private static func blank(rows: Int) -> [UInt8] {
    let (home, line) = (capability("home"), capability("el"))
    guard !home.isEmpty, !line.isEmpty else { return capability("clear") }
    let next = Array("\r\n".utf8)
    return home + (0..<max(0, rows - 1)).flatMap { _ in line + next } + line + home
  }

  private static func capability(_ name: String) -> [UInt8] {
    TerminalText.capability(name).map(withoutPadding) ?? []
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
