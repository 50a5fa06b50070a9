import Education
import Language

/// The devices that a guide speaks of; a question about any other is not answered by it.
enum OwnDevices {
  static func of(_ guide: Guide) -> Set<[String]> {
    Set(
      guide.nodes.flatMap { node in
        ([node.title] + node.blocks.map(\.plainText)).flatMap(subjects)
      })
  }

  /// The devices in a text, but for what is only an example: "a medicine for this, such as an inhaler".
  private static func subjects(of text: String) -> [[String]] {
    text.split { ".\n".contains($0) }.flatMap { sentence in
      let words = Tokens.words(of: String(sentence))
      let example = words.indices.dropLast().first { words[$0] == "such" && words[$0 + 1] == "as" }
      return Device.named(in: Array(words.prefix(example ?? words.count)))
    }
  }

  static func stored(_ devices: Set<[String]>) -> String {
    devices.map { $0.joined(separator: " ") }.sorted().joined(separator: "\n")
  }

  static func read(_ stored: String) -> Set<[String]> {
    Set(stored.split(separator: "\n").map { $0.split(separator: " ").map(String.init) })
  }
}
