import Foundation
import Screen

/// Standard output, with every write checked: a full disk is an error, not silence.
enum Output {
  static func print(_ text: String) throws { try write(text + "\n") }

  /// Writes the text as it is, without a line's end.
  static func write(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count > 0 {
        bytes.removeFirst(count)
      } else if errno != EINTR {
        let reason = String(cString: strerror(errno))
        throw ProgramError.cannotWrite(
          "The output cannot be written (\(reason)); check the disk or the pipe.")
      }
    }
  }

  /// Prints lines, with terminal attributes where they are wanted.
  static func print(_ lines: [[Run]], isColored: Bool, glyphs: Glyphs) throws {
    let text = lines.map { line in
      line.map { run in
        var text = run.text.replacingOccurrences(of: "\u{A0}", with: " ")
        if glyphs == .ascii { text = text.ascii }
        return isColored ? Self.decorated(text, style: run.style) : text
      }.joined()
    }.joined(separator: "\n")
    try print(text)
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
