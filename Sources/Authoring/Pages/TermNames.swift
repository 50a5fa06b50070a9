import Education
import Language

/// The names of the glossary, as they are found in texts.
struct TermNames: Sendable {
  /// In lower case; longest first among those that begin alike.
  private let byFirstWord: [Substring: [(name: String, id: Target)]]

  init(_ terms: [Term]) {
    var names: [Substring: [(name: String, id: Target)]] = [:]
    for term in terms {
      for name in term.names {
        let name = name.lowercased()
        guard let first = Self.wordStarts(in: name).first else { continue }
        names[Self.word(in: name, at: first), default: []].append((name, Target(term.id)))
      }
    }
    byFirstWord = names.mapValues { $0.sorted { $0.name.count > $1.name.count } }
  }

  /// Whether a run of words is a name of the glossary.
  func contains(_ words: Substring) -> Bool {
    let name = words.lowercased()
    let first = Self.word(in: name, at: name.startIndex)
    return byFirstWord[first]?.contains { $0.name == name } ?? false
  }

  /// The longest name that stands in `text` at `start`, as whole words.
  func longest(in text: String, at start: String.Index) -> (id: Target, end: String.Index)? {
    let first = Self.word(in: text, at: start).lowercased()
    for (name, id) in byFirstWord[first[...]] ?? [] {
      guard let end = text.index(start, offsetBy: name.count, limitedBy: text.endIndex),
        text[start..<end].lowercased() == name,
        end == text.endIndex || !Self.isWord(text[end]) || !Self.isWord(name.last!)
      else { continue }
      return (id, end)
    }
    return nil
  }

  /// Hyphens join: "off-label" does not hold the word "label".
  private static let letters = WordLetters(and: "-")

  static func isWord(_ character: Character) -> Bool { letters.hold(character) }

  static func wordStarts(in text: String) -> [String.Index] {
    var starts: [String.Index] = []
    var index = text.startIndex
    while let start = letters.wordStart(in: text[...], from: index) {
      starts.append(start)
      index = letters.wordEnd(in: text[...], from: start)
    }
    return starts
  }

  private static func word(in text: String, at start: String.Index) -> Substring {
    text[start..<letters.wordEnd(in: text[...], from: start)]
  }
}
