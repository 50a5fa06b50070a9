import Bytes
import Glibc
import GuideStore
import Screen
import Terminal

/// Standard output, with every write checked: a full disk is an error, not silence.
///
/// Whatever a library, a folder or a command line says is printed as signs: no text moves the
/// cursor, changes the terminal, or turns the reading direction.
enum Output {
  static func print(_ text: String) throws { try write(text + "\n") }

  /// Writes the text without a line's end.
  static func write(_ text: String) throws { try send(text.printable) }

  /// Text whose signs are those of this program, colours with it.
  static func send(_ text: String) throws {
    let bytes = Array(shown(text, on: STDOUT_FILENO).utf8)
    if let error = FileBytes.write(bytes, to: STDOUT_FILENO) {
      throw ProgramError.cannotWrite(
        "The output cannot be written (\(System.reason(of: error))); check the disk or the pipe."
      )
    }
  }

  /// In ASCII for a terminal of bytes, which takes 128 to 159 for controls: they are parts of letters in
  /// UTF-8.
  private static func shown(_ text: String, on descriptor: Int32) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }), isatty(descriptor) == 1,
      Terminal.glyphs(environment: variable) == .ascii
    else { return text }
    return text.ascii
  }

  /// Writes a file of its own, readable as the person's other files are.
  static func write(_ text: String, to path: String) throws {
    do {
      try UnfinishedFile.write(Array(text.printable.utf8), to: path)
    } catch {
      throw ProgramError.cannotWrite(
        "\(path) cannot be written; name a file in a folder that you may write to after -o.")
    }
  }

  /// A sentence on standard error. Nobody can be told that it cannot be written.
  static func complain(_ sentence: String) {
    let line = wrapped("bedside: \(sentence.printable)") + "\n"
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    _ = FileBytes.write(Array(shown(line, on: STDERR_FILENO).utf8), to: STDERR_FILENO)
  }

  /// No terminal is left to break a word in its middle.
  private static func wrapped(_ sentence: String) -> String {
    guard isatty(STDERR_FILENO) == 1, let size = System.window(of: STDERR_FILENO),
      size.ws_col >= 20
    else { return sentence.replacing("\n", with: " ") }
    return sentence.split(separator: "\n").flatMap { line in
      [Run(String(line))].wrapped(to: Int(size.ws_col)).map { $0.map(\.text).joined() }
    }.joined(separator: "\n")
  }

}

extension Unicode.Scalar {
  /// A terminal may obey it instead of showing it: a control of C0 or C1 other than a line's end, a
  /// format character such as those that turn the reading direction, or a separator of lines.
  var isObeyed: Bool {
    switch properties.generalCategory {
    case .control: self != "\n"
    case .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension String {
  /// The text with a question mark for each character that a terminal may obey.
  var printable: String {
    guard unicodeScalars.contains(where: \.isObeyed) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.isObeyed ? "?" : $0 }))
  }
}
