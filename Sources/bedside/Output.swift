import Foundation
import Screen

/// Standard output, with every write checked: a full disk is an error, not silence.
enum Output {
  static func print(_ text: String) throws {
    let bytes = Array(text.utf8) + [UInt8(ascii: "\n")]
    guard fwrite(bytes, 1, bytes.count, stdout) == bytes.count else { throw failure }
  }

  static func finish() throws {
    guard fflush(stdout) == 0 else { throw failure }
  }

  private static var failure: ProgramError {
    .cannotWrite(
      "The output cannot be written (\(String(cString: strerror(errno)))); check the disk or the pipe."
    )
  }

  /// Prints lines, with terminal attributes where they are wanted.
  static func print(_ lines: [[Run]], isColored: Bool, glyphs: Glyphs) throws {
    for line in lines {
      let words = line.map { run in
        var text = run.text.replacingOccurrences(of: "\u{A0}", with: " ")
        if glyphs == .ascii { text = text.ascii }
        return isColored ? Self.decorated(text, style: run.style) : text
      }.joined()
      try print(words)
    }
  }

  /// Attributes of ECMA-48 that every terminal shows or ignores.
  private static func decorated(_ text: String, style: Style) -> String {
    let code: String? =
      switch style {
      case .heading, .strong: "1"
      case .danger: "1;31"
      case .warning: "1;33"
      case .caution, .notice: "1"
      case .match: "4"
      default: nil
      }
    guard let code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
