import Bytes
import Glibc
import GuideStore
import Screen
import Terminal

extension Output {
  /// Prints lines, with terminal attributes where they are wanted.
  /// - Parameter pager: shows them a screen at a time.
  static func print(
    _ lines: [[Run]], isColored: Bool, glyphs: Glyphs, pager: Pager? = nil
  ) throws {
    let text = lines.map { line in
      line.map { run in
        var text = run.text.replacing("\u{A0}", with: " ")
        if glyphs == .ascii { text = text.ascii }
        text = text.printable
        return isColored ? Self.decorated(text, style: run.style) : text
      }.joined()
    }.joined(separator: "\n")
    if try pager?.show(text + "\n") != true { try send(text + "\n") }
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
