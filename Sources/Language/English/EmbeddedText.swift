import Bytes
import CLanguageText

/// A text file of this folder, as it lies in the program.
struct EmbeddedText: Sendable {
  /// The file's name without its ending.
  let name: String
  private let path: String
  let bytes: StaticBytes

  private static let all: [EmbeddedText] =
    (0..<language_text_count()).map { index in
      let path = String(decoding: StaticBytes(language_text_path(index)), as: UTF8.self)
      let file = path.split(separator: "/").last ?? ""
      return EmbeddedText(
        name: String(file.prefix { $0 != "." }), path: path,
        bytes: StaticBytes(language_text_bytes(index)))
    }

  private static let folder = "English/Text/"

  /// The text at a path below `English/Text`; empty where there is none.
  static func text(_ path: String) -> EmbeddedText {
    all.first { $0.path == folder + path }
      ?? EmbeddedText(name: "", path: path, bytes: StaticBytes(""))
  }

  /// The texts of a folder below `English/Text`.
  static func texts(in path: String) -> [EmbeddedText] {
    all.filter { $0.path.hasPrefix(folder + path + "/") }
  }

  var lines: [String] {
    bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The rows of a table without its first, which names the columns.
  var rows: [[String]] {
    lines.dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
