import Education
import Language

/// The things that a guide speaks of; a question about any other is not answered by it. An animal is one only
/// of a guide that is about it: many say that nothing is known of pets.
enum OwnThings {
  static func of(_ guide: Guide) -> Set<[String]> {
    var beginnings = Beginnings()
    return Set(
      guide.nodes.flatMap { node in
        let ofTitle = subjects(of: node.title, &beginnings)
        return (node.kind == .unsaid ? ofTitle.filter { !NamedThing.isAnimal($0) } : ofTitle)
          + node.blocks.flatMap { subjects(of: $0.plainText, &beginnings) }
          .filter { !NamedThing.isAnimal($0) }
      })
  }

  /// The things in a text, but for what is only an example: "a medicine for this, such as an inhaler", and for
  /// what is taken beside it: "a prescribed inhaler".
  private static func subjects(of text: String, _ beginnings: inout Beginnings) -> [[String]] {
    text.utf8.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "\n") }.flatMap { sentence in
      var words = Tokens.words(of: String(Substring(sentence)))
      words = words.indices.filter { $0 == 0 || words[$0 - 1] != "prescribed" }.map { words[$0] }
      guard beginnings.stand(in: words) else { return [[String]]() }
      let example = words.indices.dropLast().first { words[$0] == "such" && words[$0 + 1] == "as" }
      return NamedThing.named(in: Array(words.prefix(example ?? words.count)))
    }
  }

  /// Which words begin the name of a thing: a guide says the same two thousand words over and over.
  private struct Beginnings {
    private var known: [String: Bool] = [:]

    mutating func stand(in words: [String]) -> Bool {
      words.contains { word in
        if let known = known[word] { return known }
        let begins = NamedThing.isBegun(by: word)
        known[word] = begins
        return begins
      }
    }
  }

  static func stored(_ things: Set<[String]>) -> String {
    things.map { $0.joined(separator: " ") }.sorted().joined(separator: "\n")
  }

  static func read(_ stored: String) -> Set<[String]> {
    Set(stored.split(separator: "\n").map { $0.split(separator: " ").map(String.init) })
  }
}
