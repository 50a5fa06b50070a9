import Education
import Language

/// The things that a guide speaks of; a question about any other is not answered by it. An animal is one only
/// of a guide that is about it: many say that nothing is known of pets.
enum OwnThings {
  static func of(_ guide: Guide) -> Set<[String]> {
    Set(
      guide.nodes.flatMap { node in
        let ofTitle = subjects(of: node.title)
        return (node.kind == .unsaid ? ofTitle.filter { !NamedThing.isAnimal($0) } : ofTitle)
          + node.blocks.flatMap { subjects(of: $0.plainText) }.filter { !NamedThing.isAnimal($0) }
      })
  }

  /// The things in a text, but for what is only an example: "a medicine for this, such as an inhaler".
  private static func subjects(of text: String) -> [[String]] {
    text.split { ".\n".contains($0) }.flatMap { sentence in
      let words = Tokens.words(of: String(sentence))
      let example = words.indices.dropLast().first { words[$0] == "such" && words[$0 + 1] == "as" }
      return NamedThing.named(in: Array(words.prefix(example ?? words.count)))
    }
  }

  static func stored(_ things: Set<[String]>) -> String {
    things.map { $0.joined(separator: " ") }.sorted().joined(separator: "\n")
  }

  static func read(_ stored: String) -> Set<[String]> {
    Set(stored.split(separator: "\n").map { $0.split(separator: " ").map(String.init) })
  }
}
