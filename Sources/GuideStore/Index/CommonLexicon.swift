import Education
import Language

/// What people call the words of a guide, as far as English knows: rows for its lexicon beside its own.
enum CommonLexicon {
  /// - Parameters:
  ///   - isUsed: whether the guide uses a stem.
  ///   - own: the guide's rows, which say better what a word means in it.
  static func rows(
    whereUsed isUsed: (_ stem: String) -> Bool, besides own: [LexiconEntry]
  ) -> [LexiconEntry] {
    let known = Set(own.map { Tokens.normalised($0.typed) })
    func isWord(_ phrase: String) -> Bool {
      Tokens.words(of: phrase).allSatisfy { StopWords.linking.contains($0) || isUsed(Stem.of($0)) }
    }
    var seen: Set<[String]> = []
    var rows: [LexiconEntry] = []
    func add(_ typed: String, _ word: String, _ kind: LexiconKind) {
      guard !known.contains(Tokens.normalised(typed)),
        Stem.key(of: typed) != Stem.key(of: word), seen.insert([typed, word]).inserted
      else { return }
      rows.append(LexiconEntry(typed: typed, word: word, kind: kind))
    }
    for words in LayWords.all {
      let same = words.same.filter(isWord)
      let narrower = words.narrower.filter(isWord)
      for typed in words.same {
        for word in same where word != typed { add(typed, word, .lay) }
        for word in narrower { add(typed, word, .lay) }
      }
      for typed in words.narrower {
        for word in same { add(typed, word, .class) }
      }
    }
    return rows
  }
}

extension Stem {
  /// Phrases of the same stems are the same.
  fileprivate static func key(of phrase: String) -> [String] { Tokens.words(of: phrase).map(of) }
}
