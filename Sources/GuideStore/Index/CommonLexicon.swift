import Education
import Language

/// What people call the words of a guide, as far as English knows: rows for its lexicon beside its own.
enum CommonLexicon {
  /// A word or phrase, taken apart once for all guides.
  private struct Phrase {
    var text: String
    var typed: String
    /// All, and those that must stand in a guide that uses it.
    var stems: [String]
    var needed: [String]

    init(_ text: String, _ memory: StemMemory) {
      self.text = text
      let words = Tokens.words(of: text)
      typed = words.joined(separator: " ")
      stems = words.map(memory.stem)
      needed = zip(words, stems).filter { !StopWords.linking.contains($0.0) }.map(\.1)
    }
  }

  private static let all: [(same: [Phrase], narrower: [Phrase])] = {
    let memory = StemMemory()
    return LayWords.all.map { words in
      (words.same.map { Phrase($0, memory) }, words.narrower.map { Phrase($0, memory) })
    }
  }()

  /// - Parameters:
  ///   - isUsed: whether the guide uses a stem.
  ///   - own: the guide's rows, which say better what a word means in it.
  ///   - isInTwoRegisters: a drug label speaks to doctors of "renal" and to patients of "kidneys". In any
  ///     other guide a word that it has speaks for itself.
  static func senses(
    whereUsed isUsed: (_ stem: String) -> Bool, besides own: [LexiconEntry],
    isInTwoRegisters: Bool
  ) -> [LexiconSense] {
    let known = Set(own.map { Tokens.normalised($0.typed) })
    func typed(_ phrases: [Phrase]) -> [String] {
      phrases.filter { phrase in
        (phrase.stems.count > 1 || isInTwoRegisters || !isUsed(phrase.stems[0]))
          && !known.contains(phrase.typed)
      }.map(\.text)
    }
    return all.flatMap { words in
      let same = words.same.filter { $0.needed.allSatisfy(isUsed) }.map(\.text)
      let narrower = words.narrower.filter { $0.needed.allSatisfy(isUsed) }.map(\.text)
      return [
        LexiconSense(typed: typed(words.same), kind: .lay, words: same + narrower),
        LexiconSense(typed: typed(words.narrower), kind: .class, words: same),
      ].filter { !$0.typed.isEmpty && !$0.words.isEmpty }
    }
  }
}
